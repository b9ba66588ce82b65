/** What an SVG may not hold: scripts, handlers, other documents, and anything that is loaded from elsewhere or hides it. */
const UNSAFE: readonly RegExp[] = [
  // A name's prefix may be of any letters: `é:script` is a script too.
  /<\s*(?:[^\s<>/=]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener|link|style|animate\w*|set)\b/i,
  /\son[a-z]+\s*=/i,
  /(?:java|vb)script\s*:/i,
  /<!(?:doctype|entity)/i,
  /<\?(?!xml\s)/i,
  /&#/,
  // In a style, `\75rl(` is `url(`.
  /\\/,
  /\bhref\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp);)[^\s"'>]/i,
  /(?:url|image-set|src)\(\s*["']?(?!#)/i,
  /@import/i,
];
/** Copies of copies multiply: with so many, a drawing can be made of some thousand of its parts and no more. */
const MOST_COPIES = 20;
const BEGINNING = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)*<svg[\s>]/i;

/** Whether bytes are an SVG in UTF-8 that runs nothing, loads nothing, and does not multiply itself. */
export function isSafeSvg(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const isText = bytes.equals(Buffer.from(text, 'utf8')) && BEGINNING.test(text);
  const copies = text.match(/<\s*(?:[^\s<>/=]+:)?use\b/gi)?.length ?? 0;
  return isText && copies <= MOST_COPIES && !UNSAFE.some((unsafe) => unsafe.test(text));
}
