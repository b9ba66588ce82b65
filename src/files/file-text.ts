import { isUtf8 } from 'node:buffer';

/** The encodings of text files, as `TextDecoder` calls them. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much of a file shows whether every other byte is zero, as in UTF-16. */
const HEAD_BYTES = 400;
/** How much is decoded at once: a few milliseconds of parsing. */
const PIECE_BYTES = 16_384;

/** The encoding of a text file: by its byte order mark, by its zeros, or by whether it is valid UTF-8. */
export function encodingOf(bytes: Buffer): FileEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zero = bytes.subarray(0, HEAD_BYTES).indexOf(0);
  if (zero >= 0) return zero % 2 === 0 ? 'utf-16be' : 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text of a file in pieces, without its byte order mark. */
export function* textOf(bytes: Buffer): Iterable<string> {
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let from = 0; from < bytes.length; from += PIECE_BYTES)
    yield decoder.decode(bytes.subarray(from, from + PIECE_BYTES), { stream: true });
  yield decoder.decode();
}
