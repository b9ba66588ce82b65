import type { IncomingMessage } from 'node:http';

/** Why a body was not read. */
export type BodyRefusal = 'TOO_LARGE' | 'ABORTED';

/** Reads a body of at most `maxBytes`; stops at once when there is more, or when the caller goes away. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | BodyRefusal> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve('TOO_LARGE');
  return new Promise((resolve) => {
    let first: Buffer | null = null;
    let rest: Buffer[] | null = null;
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        request.pause();
        request.removeAllListeners('data');
        resolve('TOO_LARGE');
      } else if (!first) first = chunk;
      else (rest ??= [first]).push(chunk);
    });
    request.on('end', () => resolve(rest ? Buffer.concat(rest, size) : (first ?? Buffer.alloc(0))));
    request.on('close', () => resolve('ABORTED'));
    request.on('error', () => resolve('ABORTED'));
  });
}
