import type { IncomingMessage } from 'node:http';
import type { FastifyCorsOptions } from '@fastify/cors';
import type { Config } from '../config/config';

/** Which other origins may call and read the answers: exactly those of the configuration. */
export function corsOptions({ corsOrigins }: Pick<Config, 'corsOrigins'>): FastifyCorsOptions {
  return {
    origin: (origin, done) => done(null, origin !== undefined && corsOrigins.includes(origin)),
    methods: ['GET', 'POST'],
    allowedHeaders: [
      ...['content-type', 'authorization', 'idempotency-key', 'x-request-id'],
      ...['apollo-require-preflight', 'x-apollo-operation-name'],
    ],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
    strictPreflight: false,
  };
}

/** Whether a page of this origin may open a socket: one of ours, one of the configuration's, or no page at all. */
export function mayOpenSocket(
  { headers }: Pick<IncomingMessage, 'headers'>,
  config: Pick<Config, 'corsOrigins' | 'publicUrl'>,
): boolean {
  const { origin, host } = headers;
  if (origin === undefined || config.corsOrigins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || origin === new URL(config.publicUrl).origin;
}
