import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../lib/uuid';
import type { HashedContent } from './file-store';

/** The most bytes that are read at once. */
const PIECE_BYTES = 64 * 1024;

/** Content on the disk. It must be closed; nothing of it remains then. */
export interface SpooledContent extends HashedContent {
  close(): Promise<void>;
}

/** Thrown for a stream that has more bytes than it may. */
export class TooManyBytes extends Error {}

/**
 * Writes a stream into a file in `folder` that has no name, so that it is gone when it is closed, or the process ends.
 * Throws TooManyBytes after more than `maxBytes`, and what the stream throws; nothing remains then.
 */
export async function spool(
  stream: AsyncIterable<Buffer>,
  { folder, maxBytes }: { folder: string; maxBytes: number },
): Promise<SpooledContent> {
  const file = await openNameless(folder);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of stream) {
      if (size + piece.length > maxBytes) throw new TooManyBytes(`more than ${maxBytes} bytes`);
      hash.update(piece);
      await file.appendFile(piece);
      size += piece.length;
    }
    return { sha256: hash.digest('hex'), size, read: () => readFrom(file, size), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openNameless(folder: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true });
  const name = path.join(folder, newId());
  const file = await open(name, 'wx+', 0o600);
  await unlink(name);
  return file;
}

async function* readFrom(file: FileHandle, size: number): AsyncIterable<Buffer> {
  for (let from = 0; from < size;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE_BYTES), 0, PIECE_BYTES, from);
    if (bytesRead === 0) throw new Error('a spooled file ends early');
    from += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
