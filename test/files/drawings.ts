const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** An SVG of a square with so many units a side, and what else is given in it. */
export const square = (side: number, more = '', root = ''): string =>
  `<svg ${NAMESPACES} width="${side}" height="${side}" ${root}><rect width="${side}" height="${side}" fill="#00cc00"/>${more}</svg>`;

/** As Illustrator writes: a document type with entities for namespaces, classes, and a place for its own data. The left half is red. */
export const ILLUSTRATOR = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 19.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
	<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
	<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
	<!ENTITY ns_svg "http://www.w3.org/2000/svg">
	<!ENTITY ns_xlink "http://www.w3.org/1999/xlink">
]>
<svg version="1.1" id="Layer_1" xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;"
	 x="0px" y="0px" viewBox="0 0 200 100" style="enable-background:new 0 0 200 100;" xml:space="preserve">
<style type="text/css">
	.st0{fill:#CC0000;}
	.st1{fill:url(#SVGID_1_);}
</style>
<switch>
	<foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1">
		<i:pgfRef  xlink:href="#adobe_illustrator_pgf"></i:pgfRef>
	</foreignObject>
	<g i:extraneous="self">
		<rect class="st0" width="100" height="100"/>
		<linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" x1="100" y1="0" x2="200" y2="0">
			<stop  offset="0" style="stop-color:#0000CC"/>
			<stop  offset="1" style="stop-color:#0000CC"/>
		</linearGradient>
		<rect class="st1" x="100" width="100" height="100"/>
	</g>
</switch>
</svg>`;

/** As Inkscape writes: namespaces of its own, and metadata with addresses. It is all teal, with a word on it. */
export const INKSCAPE = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="60mm" height="20mm" viewBox="0 0 60 20" version="1.1" id="svg5" inkscape:version="1.2.2" sodipodi:docname="logo.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:document-units="mm" />
  <defs id="defs2" />
  <metadata><rdf:RDF><cc:Work rdf:about=""><cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/" /></cc:Work></rdf:RDF></metadata>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1">
    <path style="fill:#008080" d="M 0,0 H 60 V 20 H 0 Z" id="path1" />
    <text xml:space="preserve" style="font-size:12px;font-family:'Myriad Pro';fill:#ffffff" x="2" y="14" id="text1"><tspan sodipodi:role="line" x="2" y="14">MMMMM</tspan></text>
  </g>
</svg>`;

const BLURS = '<feGaussianBlur stdDeviation="300"/><feTurbulence baseFrequency="0.01" numOctaves="50"/>'.repeat(40);

/** A drawing of few bytes that keeps a renderer busy for minutes. */
export const ENDLESS = square(
  4000,
  `<filter id="f" x="-100%" y="-100%" width="300%" height="300%">${BLURS}</filter>` +
    '<rect width="4000" height="4000" filter="url(#f)"/>'.repeat(40),
);

/** A square, used so many times, and that as often again, on so many levels. */
export function copies(levels: number, times = 10): string {
  const level = (at: number) => `<g id="g${at}">${`<use xlink:href="#g${at - 1}"/>`.repeat(times)}</g>`;
  const groups = Array.from({ length: levels }, (_, at) => level(at + 1)).join('');
  return square(10, `<g id="g0"><rect width="1" height="1"/></g>${groups}`);
}
