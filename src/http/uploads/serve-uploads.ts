import type { FastifyInstance } from 'fastify';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { spool, TooManyBytes } from '../../files/spooled-content';
import type { Exchange } from '../exchange';
import { refuseOthers } from '../serve-routes';
import type { Receiver, UploadRoute } from './upload-route';

/** What an upload counts as while it is received, in bytes: what is in memory of it. */
export const RECEIVING_BYTES = 512 * 1024;

/** The dependencies of uploads. */
export interface UploadOptions {
  uploads: readonly UploadRoute[];
  /** Counts the exchange as held until the work is done. */
  holding: (exchange: Exchange, work: () => Promise<void>) => Promise<void>;
  /** Runs work when a place is free, or refuses it under overload. Does not run it for a client that is gone. */
  admit: (exchange: Exchange, work: () => Promise<void>) => Promise<void>;
}

/**
 * Serves the addresses that files are sent to. A body is written to the disk as it comes, without a place among the work in
 * progress and without a transaction, so that a slow sender keeps nobody waiting.
 */
export function serveUploads(scope: FastifyInstance, { uploads, holding, admit }: UploadOptions): Promise<void> {
  scope.removeAllContentTypeParsers();
  // The body is not parsed: the handler reads the request itself.
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  for (const { path: url, folder, open } of uploads) {
    scope.put(url, ({ exchange, params, raw }, reply) => {
      const { token = '' } = params as Record<string, string>;
      if (token === '') return Promise.resolve(reply.callNotFound());
      return holding(exchange, async () => {
        let receiver: Receiver | null = null;
        await admit(exchange, async () => void (receiver = await open({ token, facts: exchange })));
        // Assigned by the work above, which did not run for a client that is gone.
        const upload = (receiver as Receiver | null) ?? throwGone();
        const { maxBytes } = upload;
        if (Number(raw.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
        // The stream is not destroyed with its reader: a client that is still sending gets an answer, and the rest is discarded.
        const body = raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
        const content = await spool(body, { folder, maxBytes }).catch((error: unknown) => {
          raw.resume();
          throw error instanceof TooManyBytes ? tooLarge(maxBytes) : error;
        });
        try {
          await admit(exchange, async () => {
            const { status, headers, body: answer } = await upload.take(content);
            exchange.send(status, headers, answer);
          });
        } finally {
          await content.close();
        }
      });
    });
    refuseOthers(scope, { url, taken: ['PUT'] });
  }
  return Promise.resolve();
}

function tooLarge(maxBytes: number): BillfoldError {
  const message = `The file has more than ${maxBytes} bytes, the limit for its purpose.`;
  return new BillfoldError(ErrorCode.QUERY_TOO_COMPLEX, message, [{ field: 'file', reason: `more than ${maxBytes}` }]);
}

function throwGone(): never {
  throw new Error('the client is gone');
}
