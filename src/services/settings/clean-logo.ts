import { validationError } from '../../domain/errors';
import { readImage } from '../../domain/image';

const MOST_BYTES = 384 * 1024;
const MOST_PIXELS_A_SIDE = 4096;
const DATA_URI = /^data:image\/(png|jpeg|jpg|webp|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/;

/** What an SVG may not hold: scripts, handlers, other documents, and anything that is loaded from elsewhere or hides it. */
const UNSAFE_SVG: readonly RegExp[] = [
  /<\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener|link|style|animate|set)\b/i,
  /\son[a-z]+\s*=/i,
  /(?:java|vb)script\s*:/i,
  /<!(?:doctype|entity)/i,
  /<\?(?!xml\s)/i,
  /&#/,
  /\bhref\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp);)[^\s"'>]/i,
  /url\(\s*["']?(?!#)/i,
  /@import/i,
];

/**
 * A logo as a `data:` URI of what it says it is: PNG, JPEG or WebP of at most 4096 pixels a side, or an SVG without
 * scripts and without anything from elsewhere; at most 384 KB. Throws VALIDATION_ERROR at `field`.
 */
export function cleanLogo(uri: string, field: string): string {
  const refuse = (reason: string) => validationError({ field, reason });
  if (uri.length > MOST_BYTES * 1.5) throw refuse(`must have at most ${MOST_BYTES} bytes`);
  const [, named, base64] = DATA_URI.exec(uri) ?? [];
  if (!named || !base64) throw refuse('must be a PNG, JPEG, WebP or SVG as a data:image/…;base64, URI');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MOST_BYTES) throw refuse(`must have at most ${MOST_BYTES} bytes`);
  const kind = named === 'jpg' ? 'jpeg' : named;
  if (kind === 'svg+xml') assertSafeSvg(bytes, refuse);
  else assertImage(bytes, kind, refuse);
  return `data:image/${kind};base64,${bytes.toString('base64')}`;
}

function assertImage(bytes: Buffer, kind: string, refuse: (reason: string) => Error): void {
  const image = readImage(bytes);
  if (image?.kind !== kind || !image.size) throw refuse(`is no ${kind} image`);
  const { width, height } = image.size;
  // A small file can unpack to more pixels than a renderer has memory for.
  if (Math.min(width, height) < 1 || Math.max(width, height) > MOST_PIXELS_A_SIDE) {
    throw refuse(`must have 1 to ${MOST_PIXELS_A_SIDE} pixels a side`);
  }
}

function assertSafeSvg(bytes: Buffer, refuse: (reason: string) => Error): void {
  const text = bytes.toString('utf8');
  if (
    !bytes.equals(Buffer.from(text, 'utf8')) ||
    !/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)*<svg[\s>]/i.test(text)
  ) {
    throw refuse('is no SVG image in UTF-8');
  }
  if (UNSAFE_SVG.some((unsafe) => unsafe.test(text))) {
    throw refuse('an SVG may hold no scripts, styles, animations, and nothing that is loaded from elsewhere');
  }
}
