import { createHash } from 'node:crypto';
import type { HashedContent } from './file-store';

/** The most bytes that a driver is given at once, so that it sees how its own work proceeds. */
const PIECE_BYTES = 64 * 1024;

/** Hashes content. */
export function hashed(bytes: Uint8Array): HashedContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    sha256: createHash('sha256').update(buffer).digest('hex'),
    size: buffer.length,
    async *read() {
      for (let from = 0; from < buffer.length; from += PIECE_BYTES)
        yield await Promise.resolve(buffer.subarray(from, from + PIECE_BYTES));
    },
  };
}

/** Splits a stream into parts of exactly `size` bytes; the last one may be shorter. */
export async function* inParts(content: AsyncIterable<Buffer>, size: number): AsyncIterable<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    let rest = piece;
    while (length + rest.length >= size) {
      const cut = size - length;
      yield Buffer.concat([...waiting, rest.subarray(0, cut)]);
      rest = rest.subarray(cut);
      waiting = [];
      length = 0;
    }
    if (rest.length > 0) waiting.push(rest);
    length += rest.length;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

/** Passes a stream through, and fails at its end if the bytes do not match the hash. */
export async function* verified(content: AsyncIterable<Buffer>, sha256: string): AsyncIterable<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== sha256) throw new Error(`the content of file ${sha256} is corrupt`);
}

/** Reads a whole stream into memory. */
export async function bytesOf(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}
