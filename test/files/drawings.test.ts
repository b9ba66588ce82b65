import { drawSvg } from '../../src/files/draw-svg';
import { imageUri, lookAt } from '../support/pictures';
import { copies, ENDLESS, ILLUSTRATOR, INKSCAPE, square } from './drawings';
import { aPictureReader, reasonOf, RULE } from './picture-reader';

const { read, draw, withoutBrowser } = aPictureReader();
const codeOf = (error: { code: string }): string => error.code;
// Other systems do not hold a process to a limit of its data.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describe('drawings', () => {
  it("become PNGs as large as the rule lets them be, Illustrator's too", async () => {
    expect(await lookAt(await draw(ILLUSTRATOR), [50, 100], [350, 100])).toEqual({
      format: 'png',
      width: 400,
      height: 200,
      colors: ['204,0,0,255', '0,0,204,255'],
    });
  });

  it.each([4, 30_000])('are as large however large they say they are: %i', async (side) => {
    expect(await lookAt(await draw(square(side)), [200, 200])).toEqual({
      format: 'png',
      width: 400,
      height: 400,
      colors: ['0,204,0,255'],
    });
  });

  it('are taken without a namespace, as they are copied out of pages', async () => {
    const svg = '<svg width="8" height="4"><rect width="8" height="4" fill="#0000cc"/></svg>';
    expect((await lookAt(await draw(svg), [9, 9])).colors).toEqual(['0,0,204,255']);
  });

  it("have their texts in the shipped fonts, Inkscape's too", async () => {
    const word = await lookAt(
      await draw(INKSCAPE),
      ...Array.from({ length: 400 }, (_, x): [number, number] => [x, 70]),
    );
    expect(word).toMatchObject({ format: 'png', width: 400, height: 133 });
    // Teal, and a row through the middle of five letters M crosses at least ten white strokes.
    const strokes = word.colors.filter((color, at) => color === '255,255,255,255' && word.colors[at - 1] !== color);
    expect(word.colors[5]).toBe('0,128,128,255');
    expect(strokes.length).toBeGreaterThanOrEqual(10);
  });

  it('may hold HTML, of which no script is run and nothing is loaded', async () => {
    const html = '<div xmlns="http://www.w3.org/1999/xhtml" style="width:10px;height:10px;background:#cc00cc"></div>';
    const svg = square(10, `<foreignObject width="10" height="10">${html}</foreignObject>`);
    expect((await lookAt(await draw(svg), [200, 200])).colors).toEqual(['204,0,204,255']);
  });

  it.each([
    ['scripts', square(5, '<script>alert(1)</script>'), 'has a script element'],
    [
      'scripts in HTML',
      square(5, '<foreignObject><x:script xmlns:x="http://www.w3.org/1999/xhtml"/></foreignObject>'),
      'has a script',
    ],
    ['handlers', square(5, '', 'onload="alert(1)"'), 'has a handler, onload'],
    ['links', square(5, '<a href="java&#115;cript:alert(1)"/>'), 'refers to something outside'],
    ['files', square(5, '<image xlink:href="file:///etc/passwd"/>'), 'refers to something outside'],
    ['drawings inside', square(5, '<image href="data:image/svg+xml;base64,AAAA"/>'), 'refers to something outside'],
    ['styles from elsewhere', square(5, '<style>@import "https://elsewhere.test/a.css";</style>'), 'loads something'],
    ['hidden loading', square(5, '<style>rect { fill: u\\72l(https://elsewhere.test/a) }</style>'), 'loads something'],
    [
      'loading in parts',
      square(5, '<style>rect { fill: u/**/rl(x); mask: url( "//elsewhere.test/a") }</style>'),
      'loads something',
    ],
    [
      'loading in two halves of a style sheet, parted by a comment',
      square(5, '<style>rect { fill: u<!-- -->rl(http://elsewhere.test/a) }</style>'),
      'loads something',
    ],
    [
      'loading in two halves, parted by CDATA',
      square(5, '<style>rect { fill: u<![CDATA[rl(http://elsewhere.test/a)]]> }</style>'),
      'loads something',
    ],
    [
      'loading behind an element in a style sheet',
      square(5, '<style><g/>@import "http://elsewhere.test/a.css";</style>'),
      'an element in a style sheet',
    ],
    [
      'HTML with a picture from elsewhere',
      square(
        5,
        '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="http://elsewhere.test/a"/></foreignObject>',
      ),
      'refers to something outside',
    ],
    [
      'HTML with a link to elsewhere',
      square(
        5,
        '<foreignObject><a xmlns="http://www.w3.org/1999/xhtml" href="http://elsewhere.test/">a</a></foreignObject>',
      ),
      'refers to something outside',
    ],
    ['entities from elsewhere', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>', 'an entity'],
    ['entities of entities', '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><svg>&c;</svg>', 'an entity'],
    ['entities with parts', '<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg>&a;</svg>', 'an entity'],
    ['entities that nobody declares', '<svg>&nbsp;</svg>', 'nothing declares'],
    [
      'one long entity many times',
      `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(20_000)}">]><svg>${'&a;'.repeat(20_000)}</svg>`,
      'too large',
    ],
    ['copies of copies', copies(5), 'more than 20000 elements'],
    ['copies of themselves', square(5, '<g id="a"><use href="#a"/></g>'), 'uses itself'],
    [
      'long chains',
      square(5, Array.from({ length: 900 }, (_, at) => `<use id="u${at}" href="#u${at + 1}"/>`).join('')),
      'nested too deeply',
    ],
    ['parts in parts', square(5, '<g>'.repeat(100) + '</g>'.repeat(100)), 'nested too deeply'],
    ['a page', '<html><svg/></html>', 'is no SVG'],
    ['two roots', '<svg/><svg/>', 'is no SVG'],
    ['an end without a beginning', '<svg></svg></svg>', 'no well-formed XML'],
    ['bytes that are no text', Buffer.from('ff3c7376672f3e', 'hex').toString('latin1'), 'SVG'],
    ['texts that are no XML', square(5, '<text>a & b</text>'), 'is no picture'],
  ])('are refused with %s', async (_what, svg, reason) => {
    expect(await reasonOf(draw(svg))).toContain(reason);
  });

  it('are given up that take too long, and others are drawn afterwards', async () => {
    const drawLarge = (svg: string) => read(imageUri('svg+xml', svg), { side: 1600 });
    expect(await reasonOf(drawLarge(ENDLESS))).toContain('takes too long');
    const withText = await drawLarge(ENDLESS.replace('</svg>', '<text>x</text></svg>')).catch(codeOf);
    expect(withText).toBe('SERVICE_UNAVAILABLE');
    expect(await lookAt(await draw(INKSCAPE))).toMatchObject({ width: 400 });
  });

  it('have the shipped fonts for letters that are written as numbers', async () => {
    const written = (word: string) =>
      draw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><text x="2" y="16">${word}</text></svg>`);
    const plain = await written('\u8acb\u6c42');
    expect(await written('&#35531;&#x6c42;')).toBe(plain);
    expect(await written('\u25a1\u25a1')).not.toBe(plain);
  });

  it('with text need a browser, and say so where there is none', async () => {
    const without = withoutBrowser();
    const reading = without.read(imageUri('svg+xml', INKSCAPE), RULE);
    await expect(reading).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: 'SVGs with text are rendered by a browser, and none is available now.',
    });
    expect(await without.read(imageUri('svg+xml', ILLUSTRATOR), RULE)).toMatchObject({ mediaType: 'image/png' });
  });
});

describeOnLinux('drawings that want more memory than there is for them', () => {
  it('are refused, and others are drawn afterwards', async () => {
    // 64 MB a layer.
    const layers = Array.from({ length: 15 }, (_, at) => `<feFlood result="r${at}"/>`).join('');
    const filter = `<filter id="f" x="0" y="0" width="1" height="1">${layers}</filter>`;
    const greedy = square(10, `${filter}<rect width="10" height="10" filter="url(#f)"/>`);
    // On a busy machine the limit of the time could be met before that of the memory.
    const drawLarge = (svg: string) => drawSvg(svg, 4000, 600_000);
    await expect(drawLarge(greedy)).rejects.toThrow(/rendering failed|too much memory/);
    const drawn = (await drawLarge(square(10))).toString('base64');
    expect(await lookAt(`data:image/png;base64,${drawn}`)).toMatchObject({ width: 4000 });
    await expect(read(imageUri('svg+xml', greedy), { side: 4000 })).rejects.toMatchObject({ code: 'VALIDATION_ERROR' });
  });
});
