import type { IncomingMessage } from 'node:http';
import type { FastifyCorsOptions } from '@fastify/cors';
import type { Logger } from 'pino';
import type { Config } from '../config/config';
import { COST_HEADER } from './graphql/graphql-engine';

/** The most refused origins that are logged, once each. */
const MAX_TOLD = 50;

/** The pages that may call the API and read its responses: our own, those of CORS_ORIGINS, and in development those of this machine. */
export class Origins {
  private readonly told = new Set<string>();

  constructor(
    private readonly config: Pick<Config, 'corsOrigins' | 'publicUrl' | 'nodeEnv'>,
    private readonly log: Logger,
  ) {}

  /** The CORS options for pages of other origins; null if none may call. */
  get cors(): FastifyCorsOptions | null {
    const { corsOrigins, nodeEnv } = this.config;
    if (corsOrigins.length === 0 && nodeEnv !== 'development') return null;
    return {
      origin: (origin, done) => done(null, origin !== undefined && this.isOther(origin)),
      methods: ['GET', 'POST', 'PUT'],
      allowedHeaders: [
        ...[
          'content-type',
          'authorization',
          'idempotency-key',
          'x-request-id',
          'apollo-require-preflight',
          COST_HEADER,
        ],
        ...['x-apollo-operation-name', 'apollographql-client-name', 'apollographql-client-version'],
        // Sentry and W3C tracing add these to every request of a page.
        ...['sentry-trace', 'baggage', 'traceparent', 'tracestate'],
      ],
      exposedHeaders: ['x-request-id', 'retry-after'],
      maxAge: 600,
      strictPreflight: false,
    };
  }

  /** Whether a request comes from one of these pages, or from no page at all. Logs each other origin once. */
  lets({ headers: { origin, host } }: Pick<IncomingMessage, 'headers'>): boolean {
    if (origin === undefined || this.isOther(origin)) return true;
    const page = URL.canParse(origin) ? new URL(origin) : null;
    if (page && (page.host === host || page.origin === new URL(this.config.publicUrl).origin)) return true;
    this.tell(page?.origin ?? 'null');
    return false;
  }

  private isOther(origin: string): boolean {
    const { corsOrigins, nodeEnv } = this.config;
    return corsOrigins.includes(origin) || (nodeEnv === 'development' && isLoopback(origin));
  }

  private tell(origin: string): void {
    if (this.told.has(origin) || this.told.size >= MAX_TOLD) return;
    this.told.add(origin);
    this.log.warn(
      { origin },
      'Browsers refuse the responses to pages of this origin: CORS_ORIGINS does not contain it',
    );
  }
}

function isLoopback(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname, origin: whole } = new URL(origin);
  return whole === origin && /^((.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
