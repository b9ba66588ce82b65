import { fontFaceCss } from './fonts';

/** All text uses the shipped fonts, because the fonts that the SVG names are on the designer's machine. */
const TEXT = 'text, tspan, textPath, foreignObject, foreignObject * { font-family: var(--font-family) !important; }';

/**
 * A page that shows an SVG as an image, so that the browser runs no scripts in it and loads nothing for it. The SVG
 * must begin with its root element. The fonts are embedded in the SVG, because an image cannot use those of the page.
 */
export function svgPage(svg: string): string {
  const style = `<style xmlns="http://www.w3.org/2000/svg"><![CDATA[${fontFaceCss(svg)}\n${TEXT}]]></style>`;
  const at = endOfFirstTag(svg);
  const image = Buffer.from(svg.slice(0, at) + style + svg.slice(at)).toString('base64');
  return (
    '<!doctype html><style>html, body { margin: 0; background: transparent; } img { display: block; }</style>' +
    `<img alt="" src="data:image/svg+xml;base64,${image}">`
  );
}

/** The end of the first tag: the first `>` outside of a value. */
function endOfFirstTag(svg: string): number {
  let quote: string | null = null;
  for (let at = 0; at < svg.length; at += 1) {
    const character = svg[at] ?? '';
    if (quote !== null) quote = character === quote ? null : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return svg.length;
}
