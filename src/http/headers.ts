import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config';

/** Header names, in lower case, and their values. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer carries: nothing is sniffed, framed, stored or referred, and nothing runs, unless a page says so. */
export function securityHeaders(config: Pick<Config, 'publicUrl'>): Headers {
  return {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    ...(config.publicUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}

/** Which other origins may read the answers: exactly those of the configuration. */
export class Cors {
  private readonly answers: ReadonlyMap<string, Headers>;
  private readonly preflights: ReadonlyMap<string, Headers>;

  constructor(private readonly config: Pick<Config, 'corsOrigins' | 'publicUrl'>) {
    const origins = config.corsOrigins.map((origin): [string, Headers] => [
      origin,
      {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'x-request-id, retry-after',
        vary: 'origin',
      },
    ]);
    this.answers = new Map(origins);
    this.preflights = new Map(origins.map(([origin, headers]) => [origin, { ...headers, ...allowances }]));
  }

  /** The headers for an answer to a request from `origin`, or null where none are due. */
  forAnswer(origin: string | undefined): Headers | null {
    return origin === undefined ? null : (this.answers.get(origin) ?? null);
  }

  /** The headers for the answer to a preflight, or null where the origin may not call. */
  forPreflight(origin: string | undefined): Headers | null {
    return origin === undefined ? null : (this.preflights.get(origin) ?? null);
  }

  /** Whether a page of this origin may open a socket: one of ours, one of the configuration's, or no page at all. */
  letsIn(request: IncomingMessage): boolean {
    const origin = request.headers.origin;
    if (origin === undefined || this.answers.has(origin)) return true;
    if (!URL.canParse(origin)) return false;
    return new URL(origin).host === request.headers.host || origin === new URL(this.config.publicUrl).origin;
  }
}

const allowances: Headers = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'content-type, authorization, idempotency-key, x-request-id, apollo-require-preflight, x-apollo-operation-name',
  'access-control-max-age': '600',
};
