/** An attribute. Its value is as written, except that entities declared in the document are expanded. */
export interface Attribute {
  name: string;
  value: string;
}

/** A token of an XML document. `source` is its text, with entities declared in the document expanded. */
export type XmlToken = { source: string } & (
  | { kind: 'open'; name: string; attributes: Attribute[]; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text' }
  | { kind: 'cdata' }
);

/** The reason why a text is rejected as XML. */
export class XmlFault extends Error {}

const NAME = String.raw`[^\s"'<>/=&!?]+`;
const OPEN = new RegExp(String.raw`<(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`, 'y');
const CLOSE = new RegExp(String.raw`</(${NAME})\s*>`, 'y');
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITY = new RegExp(String.raw`<!ENTITY\s+(${NAME})\s+(?:"([^"]*)"|'([^']*)')\s*>`, 'y');
const REFERENCE = /&([^\s"'<>;&]+);/g;
const PREDEFINED = new Set(['lt', 'gt', 'amp', 'quot', 'apos']);

/**
 * Splits an XML document into tokens. Comments, processing instructions and the document type are omitted. Character
 * references to printable non-ASCII characters are decoded. Entities that the document type declares as plain text, as
 * Illustrator does for namespaces, are expanded. Throws an XmlFault for any other entity, and if the expanded entities
 * exceed `maxLength` characters. Does not check that elements are nested correctly.
 */
export function* xmlTokens(text: string, maxLength: number): Generator<XmlToken> {
  const entities = new Map<string, string>();
  let at = 0;
  let room = maxLength;
  const put = (value: string): string => {
    room -= value.length;
    if (room < 0) throw new XmlFault('grows too large by its entities');
    return value;
  };
  while (at < text.length) {
    const skipped = endOfSkipped(text, at);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    if (text.startsWith('<!DOCTYPE', at)) {
      at = readDoctype(text, at, entities);
      continue;
    }
    const [token, end] = tokenAt(text, at, (value) =>
      resolved(value, (name) => put(entities.get(name) ?? undeclared(name))),
    );
    yield token;
    at = end;
  }
}

/** The end of the comment or processing instruction at this position, or null if there is none. */
function endOfSkipped(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  return text.startsWith('<?', at) ? after(text, '?>', at + 2) : null;
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  if (found < 0) throw new XmlFault('ends too early');
  return found + end.length;
}

function tokenAt(text: string, at: number, resolve: (value: string) => string): [XmlToken, number] {
  if (text.startsWith('<![CDATA[', at)) {
    const end = after(text, ']]>', at);
    return [{ kind: 'cdata', source: text.slice(at, end) }, end];
  }
  if (text[at] !== '<') {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    return [{ kind: 'text', source: resolve(text.slice(at, end)) }, end];
  }
  CLOSE.lastIndex = at;
  const close = CLOSE.exec(text);
  if (close) return [{ kind: 'close', name: close[1] ?? '', source: close[0] }, CLOSE.lastIndex];
  OPEN.lastIndex = at;
  const open = OPEN.exec(text);
  if (!open) throw new XmlFault('is no well-formed XML');
  const source = resolve(open[0]);
  const attributes = [...resolve(open[2] ?? '').matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]): Attribute => ({ name, value: double ?? single ?? '' }),
  );
  return [{ kind: 'open', name: open[1] ?? '', attributes, isEmpty: open[3] === '/', source }, OPEN.lastIndex];
}

/** Reads the entities that a document type declares, and returns its end. Other declarations are ignored. */
function readDoctype(text: string, from: number, entities: Map<string, string>): number {
  const close = after(text, '>', from);
  const subset = text.indexOf('[', from);
  if (subset < 0 || subset > close) return close;
  const end = text.indexOf(']', subset);
  if (end < 0) throw new XmlFault('ends too early');
  for (let at = text.indexOf('<!ENTITY', subset); at >= 0 && at < end; at = text.indexOf('<!ENTITY', at + 1)) {
    ENTITY.lastIndex = at;
    const [, name = '', double, single] = ENTITY.exec(text) ?? [];
    const value = double ?? single ?? '';
    // External entities are rejected, and so are entities that contain markup or other entities, which could grow
    // exponentially.
    if (name === '' || /[<&%]/.test(value)) throw new XmlFault('has an entity that is not plain text');
    entities.set(name, value.replaceAll('"', '&quot;').replaceAll("'", '&apos;'));
  }
  return after(text, '>', end);
}

function resolved(text: string, entity: (name: string) => string): string {
  return text.replace(REFERENCE, (reference, name: string) =>
    name.startsWith('#') ? characterOf(reference) : PREDEFINED.has(name) ? reference : entity(name),
  );
}

/**
 * Decodes a reference to a printable non-ASCII character, because fonts are chosen by the characters in the text. Other
 * references are unchanged.
 */
function characterOf(reference: string): string {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(reference) ?? [];
  const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
  const isPlain = code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isPlain ? String.fromCodePoint(code) : reference;
}

function undeclared(name: string): never {
  throw new XmlFault(`has an entity that nothing declares: ${name}`);
}
