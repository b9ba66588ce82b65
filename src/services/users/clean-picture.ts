import { validationError } from '../../domain/errors';

const MOST_BYTES = 200_000;
const DATA_URI = /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/]+={0,2})$/;

/** How a file of each kind begins; a WebP has its name after the length. */
const STARTS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
  jpeg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')),
  gif: (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)),
  webp: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
};

/**
 * A picture as a `data:` URI of what it says it is, of at most 200,000 bytes. Nothing that can hold a script (SVG) is
 * taken. Throws VALIDATION_ERROR at `field`.
 */
export function cleanPicture(uri: string, field: string): string {
  const refuse = (reason: string) => validationError({ field, reason });
  if (uri.length > MOST_BYTES * 1.5) throw refuse(`must have at most ${MOST_BYTES} bytes`);
  const [, kind, base64] = DATA_URI.exec(uri) ?? [];
  if (!kind || !base64) throw refuse('must be a PNG, JPEG, GIF or WebP as a data:image/…;base64, URI');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MOST_BYTES) throw refuse(`must have at most ${MOST_BYTES} bytes`);
  if (!STARTS[kind]?.(bytes)) throw refuse(`is no ${kind} image`);
  return `data:image/${kind};base64,${bytes.toString('base64')}`;
}
