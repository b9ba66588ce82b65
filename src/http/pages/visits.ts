import { isbot } from 'isbot';
import { COPY_MARK } from '../../domain/link-tokens';
import { copiedToken } from './copied-token';
import type { RouteRequest } from '../route';

/** The headers with which browsers and mail clients mark what they load before anybody wants to see it. */
const PURPOSES = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz'] as const;
const AHEAD = /prefetch|prerender|preview/i;

/**
 * Whether a request may come from a person who looks at the page: no HEAD, no prefetch or preview, no known bot or
 * program, none that does not say what it is, and not from the link in the sender's own copy. Nothing that a request says is proof.
 */
export function isVisit({ method, headers, query }: Pick<RouteRequest, 'method' | 'headers' | 'query'>): boolean {
  if (method === 'HEAD' || [...query.keys()].some((name) => copiedToken(name) === COPY_MARK)) return false;
  if (PURPOSES.some((name) => AHEAD.test(String(headers[name] ?? '')))) return false;
  const program = headers['user-agent'];
  return Boolean(program) && !isbot(program);
}
