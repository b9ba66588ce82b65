import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileContent, HashedContent } from './file-store';

/**
 * Hashes content, then passes it to `use`. A stream is written to a temporary file, so that it can be read again
 * without being held in memory. The temporary file is deleted afterwards.
 */
export async function withHash<T>(content: FileContent, use: (hashed: HashedContent) => Promise<T>): Promise<T> {
  if (content instanceof Uint8Array) return use(hashBytes(content));
  const folder = await mkdtemp(join(tmpdir(), 'billfold-file-'));
  try {
    return await use(await hashStream(content, join(folder, 'content')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function hashBytes(bytes: Uint8Array): HashedContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    sha256: createHash('sha256').update(buffer).digest('hex'),
    size: buffer.length,
    async *read() {
      yield await Promise.resolve(buffer);
    },
  };
}

async function hashStream(content: AsyncIterable<Uint8Array>, path: string): Promise<HashedContent> {
  const hash = createHash('sha256');
  let size = 0;
  async function* measured(): AsyncIterable<Uint8Array> {
    for await (const piece of content) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  }
  await pipeline(measured(), createWriteStream(path, { mode: 0o600 }));
  return { sha256: hash.digest('hex'), size, read: () => createReadStream(path) as AsyncIterable<Buffer> };
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
