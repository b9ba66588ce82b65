import { type Attribute, XmlFault, type XmlToken, xmlTokens } from './xml-tokens';

/** An SVG that runs no scripts and loads nothing, ready to be drawn. */
export interface SvgSource {
  /** Without the document type, entities, comments and processing instructions. */
  text: string;
  /** Whether it contains text or HTML, which only a browser can draw with the right fonts. */
  hasText: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';
const CDATA = '<![CDATA[';
const LONGEST = 2_000_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 64;
const MOST_UNDER_EACH_OTHER = 500;
/** Elements that run scripts, animate, or embed other documents, whatever their namespace prefix. */
const REFUSED_ELEMENT = /^(?:script|handler|listener|iframe|object|embed|audio|video|link|set|animate\w*)$/i;
const INLINE_IMAGE = /^data:image\/(?:png|jpe?g|webp|gif)[;,]/i;
/** CSS that loads something, unless it refers to the document itself or is inline data. */
const LOADING_CSS =
  /@import|image-set\(|src\(|url\(\s*["']?(?!\s*["']?(?:#|data:(?:image\/(?:png|jpe?g|webp|gif)|font|application\/(?:x-)?font)))/i;

/** An element, with the IDs of the elements that it uses. */
interface Element {
  id: string | null;
  uses: string[];
  parts: Element[];
}

/**
 * Reads a UTF-8 SVG from any program. Throws an XmlFault with the reason if it is not an SVG, contains scripts, event
 * handlers or animations, loads something external, or expands to too many elements.
 */
export function readSvg(bytes: Buffer): SvgSource {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD')) throw new XmlFault('is not in UTF-8');
  const root: Element = { id: null, uses: [], parts: [] };
  const open: Element[] = [root];
  const byId = new Map<string, Element>();
  const source: string[] = [];
  let hasText = false;
  let style: string[] | null = null;
  for (const token of xmlTokens(text, LONGEST)) {
    if (token.kind === 'open') {
      const parent = open.at(-1) ?? root;
      const isRoot = parent === root;
      assertHarmless(token);
      if (style) throw new XmlFault('has an element in a style sheet');
      if (isRoot && (root.parts.length > 0 || localName(token.name) !== 'svg')) throw new XmlFault('is no SVG');
      hasText ||= drawsText(token);
      if (localName(token.name) === 'style' && !token.isEmpty) style = [];
      const element = elementOf(token);
      parent.parts.push(element);
      if (element.id !== null) byId.set(element.id, element);
      if (!token.isEmpty) open.push(element);
      if (open.length > DEEPEST) throw new XmlFault('is nested too deeply');
      source.push(isRoot ? withNamespace(token) : token.source);
    } else {
      if (token.kind === 'close') {
        if (open.length < 2) throw new XmlFault('is no well-formed XML');
        open.pop();
        // Checked as a whole, because browsers join text that is split by comments and CDATA sections.
        if (style) assertHarmlessCss(style.join(''));
        style = null;
      } else style?.push(token.kind === 'cdata' ? token.source.slice(CDATA.length, -3) : decoded(token.source));
      source.push(token.source);
    }
  }
  if (root.parts.length === 0 || open.length !== 1) throw new XmlFault('is no SVG');
  assertSmall(root, byId);
  return { text: source.join(''), hasText };
}

type OpenTag = Extract<XmlToken, { kind: 'open' }>;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function valueOf({ attributes }: OpenTag, local: string): string | null {
  return attributes.find(({ name }) => localName(name) === local)?.value ?? null;
}

/** Embedded HTML counts, except for data that is meant only for other programs, such as Illustrator's. */
function drawsText(token: OpenTag): boolean {
  const name = localName(token.name);
  if (name === 'foreignObject') return valueOf(token, 'requiredExtensions') === null;
  return name === 'text';
}

/** The namespace may be missing in SVGs that were copied from a web page. */
function withNamespace({ source, name, attributes }: OpenTag): string {
  if (name !== 'svg' || attributes.some((attribute) => attribute.name === 'xmlns')) return source;
  return source.replace('<svg', `<svg xmlns="${SVG}"`);
}

function assertHarmless({ name, attributes }: OpenTag): void {
  if (REFUSED_ELEMENT.test(localName(name))) throw new XmlFault(`has a ${localName(name)} element`);
  for (const attribute of attributes) assertHarmlessAttribute(attribute);
}

function assertHarmlessAttribute({ name, value }: Attribute): void {
  const written = decoded(value);
  if (/^on[a-z]+$/i.test(name)) throw new XmlFault(`has a handler, ${name}`);
  if (/^(?:href|src)$/i.test(localName(name)) && !written.startsWith('#') && !INLINE_IMAGE.test(written)) {
    throw new XmlFault('refers to something outside of it');
  }
  assertHarmlessCss(written);
}

function assertHarmlessCss(css: string): void {
  // `\\75rl(` is `url(`.
  const plain = css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
    )
    .replaceAll('\\', '')
    .replace(/\/\*[\s\S]*?\*\//g, '');
  if (LOADING_CSS.test(plain)) throw new XmlFault('loads something from outside of it');
}

/** Decodes character references, trims the value, and removes line breaks and tabs, which browsers ignore in URLs. */
function decoded(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex?: string, decimal?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0x10ffff ? '' : String.fromCodePoint(code);
    })
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\t\r\n]/g, '')
    .trim();
}

function elementOf(token: OpenTag): Element {
  const target = localName(token.name) === 'use' ? valueOf(token, 'href') : null;
  return { id: valueOf(token, 'id'), uses: target ? [target.slice(1)] : [], parts: [] };
}

/**
 * Counts elements as often as they are drawn: each `use` draws the referenced element again, including all that it
 * uses.
 */
function assertSmall(root: Element, byId: ReadonlyMap<string, Element>): void {
  const sizes = new Map<Element, number>();
  const under = new Set<Element>();
  const sizeOf = (element: Element): number => {
    const known = sizes.get(element);
    if (known !== undefined) return known;
    if (under.has(element)) throw new XmlFault('uses itself');
    if (under.size > MOST_UNDER_EACH_OTHER) throw new XmlFault('is nested too deeply');
    under.add(element);
    const used = element.uses.flatMap((id) => byId.get(id) ?? []);
    const size = [...element.parts, ...used].reduce((sum, part) => sum + sizeOf(part), 1);
    under.delete(element);
    if (size > MOST_ELEMENTS) throw new XmlFault(`has more than ${MOST_ELEMENTS} elements`);
    sizes.set(element, size);
    return size;
  };
  sizeOf(root);
}
