import { validationError } from '../../domain/errors';
import { readImage } from '../../domain/image';
import { isSafeSvg } from './is-safe-svg';

/** What an image may be: how many bytes, and whether a drawing (SVG) is taken too. */
export interface ImageRule {
  field: string;
  maxBytes: number;
  drawings?: boolean;
}

const MOST_PIXELS_A_SIDE = 4096;
const DATA_URI = /^data:image\/(png|jpe?g|webp|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/;

/**
 * An image as a `data:` URI of what it says it is: a PNG, JPEG or WebP of at most 4096 pixels a side, without what cameras
 * and programs write besides; where the rule lets drawings in, an SVG without scripts and without anything from elsewhere.
 * Throws VALIDATION_ERROR.
 */
export function cleanImage(uri: string, { field, maxBytes, drawings = false }: ImageRule): string {
  const refuse = (reason: string) => validationError({ field, reason });
  if (uri.length > maxBytes * 1.5) throw refuse(`must have at most ${maxBytes} bytes`);
  const [, named, base64] = DATA_URI.exec(uri) ?? [];
  const isDrawing = named === 'svg+xml';
  if (!named || !base64 || (isDrawing && !drawings)) {
    throw refuse(`must be a PNG, JPEG${drawings ? ', WebP or SVG' : ' or WebP'} as a data:image/…;base64, URI`);
  }
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > maxBytes) throw refuse(`must have at most ${maxBytes} bytes`);
  if (isDrawing) {
    if (isSafeSvg(bytes)) return dataUri(named, bytes);
    throw refuse('must be an SVG in UTF-8 without scripts, styles, animations, and anything loaded from elsewhere');
  }
  const image = readImage(bytes);
  if (image?.kind !== named.replace('jpg', 'jpeg')) throw refuse(`is no ${named} image`);
  // A small file can unpack to more pixels than a renderer has memory for.
  if (Math.min(image.width, image.height) < 1 || Math.max(image.width, image.height) > MOST_PIXELS_A_SIDE) {
    throw refuse(`must have 1 to ${MOST_PIXELS_A_SIDE} pixels a side`);
  }
  return dataUri(image.kind, image.bare);
}

function dataUri(kind: string, bytes: Buffer): string {
  return `data:image/${kind};base64,${bytes.toString('base64')}`;
}
