import pino from 'pino';
import sharp from 'sharp';
import { type PictureRule, Pictures, pictureUri } from '../../src/files/pictures';
import { PdfRenderer } from '../../src/pdf/pdf-renderer';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { imageUri, lookAt, paint } from '../support/pictures';
import { copies, ENDLESS, ILLUSTRATOR, INKSCAPE, square } from './drawings';

const RULE: PictureRule = { field: 'input.logo', maxBytes: 384 * 1024, side: 400 };
let dataFolder: string;
let renderer: PdfRenderer;
let pictures: Pictures;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  renderer = new PdfRenderer({ dataFolder }, pino({ level: 'silent' }));
  pictures = new Pictures(renderer);
});
afterAll(async () => {
  await renderer.close();
  await removeDataFolder(dataFolder);
});

const read = async (uri: string, rule: Partial<PictureRule> = {}) =>
  pictureUri(await pictures.read(uri, { ...RULE, ...rule }));
const draw = (svg: string) => read(imageUri('svg+xml', svg));
const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  const error = (await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )) as { code: string; details: { field: string; reason: string }[] } | null;
  expect(error).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.logo' }] });
  return error?.details[0]?.reason ?? '';
};

const codeOf = (error: { code: string }): string => error.code;

describe('pictures', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('stay what they are: %s', async (format) => {
    const seen = await lookAt(await read(imageUri(format, await paint(format, 60, 40))));
    expect(seen).toMatchObject({ format, width: 60, height: 40 });
  });

  it('are made smaller where they have too many pixels for the rule', async () => {
    expect(await lookAt(await read(imageUri('png', await paint('png', 2000, 1000))))).toMatchObject({
      width: 400,
      height: 200,
    });
  });

  it('are made smaller where they would have too many bytes', async () => {
    const noise = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .webp({ quality: 30 })
      .toBuffer();
    const picture = await pictures.read(imageUri('webp', noise), { ...RULE, maxBytes: noise.length + 1000 });
    expect(picture.bytes.length).toBeLessThanOrEqual(noise.length + 1000);
    expect((await lookAt(pictureUri(picture))).width).toBeLessThan(400);
  });

  it('keep what is transparent', async () => {
    const clear = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect((await lookAt(await read(imageUri('png', clear)), [4, 4])).colors).toEqual(['0,0,0,0']);
  });

  it('are refused that claim to be small and unpack to 30,000 by 30,000 pixels', async () => {
    const bomb = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    expect(await reasonOf(read(imageUri('png', bomb)))).toMatch(/pixels a side|is no png/);
    const wide = await sharp({ create: { width: 30_000, height: 2, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    expect(await reasonOf(read(imageUri('png', wide)))).toBe('must have 1 to 4096 pixels a side');
  });

  it('are refused that end too early, or are something else', async () => {
    const whole = await paint('jpeg', 300, 300);
    expect(await reasonOf(read(imageUri('jpeg', whole.subarray(0, 400))))).toBe('is no jpeg image');
    expect(await reasonOf(read(imageUri('png', whole)))).toBe('is no png image');
  });

  it('leave the event loop alone while they are decoded', async () => {
    const large = await sharp({ create: { width: 4000, height: 4000, channels: 3, background: '#369' } })
      .png()
      .toBuffer();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await read(imageUri('png', large));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});

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

  it('with text need a browser, and say so where there is none', async () => {
    const none = new PdfRenderer({ dataFolder, executablePath: '/nowhere/chrome' }, pino({ level: 'silent' }));
    const without = new Pictures(none);
    const reading = without.read(imageUri('svg+xml', INKSCAPE), RULE);
    await expect(reading).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: 'An SVG with text is drawn by a browser, and none is available now.',
    });
    expect(await without.read(imageUri('svg+xml', ILLUSTRATOR), RULE)).toMatchObject({ mediaType: 'image/png' });
  });
});
