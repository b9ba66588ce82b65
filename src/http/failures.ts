import type { FastifyError } from 'fastify';
import type { Logger } from 'pino';
import { BillfoldError, ErrorCode, validationError } from '../domain/errors';
import type { Exchange } from './exchange';
import { showError, statusOf } from './graphql/errors';
import { tooComplex, type EdgeLimits } from './limits/limits';
import { pageError } from './pages/page-errors';
import type { RouteResponse } from './route';

/** The refusal of whoever comes while there is too much to do. */
export function overloaded(): BillfoldError {
  const message = 'The service has too much to do. Try again in a second.';
  return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message, [], { retryAfter: 1 });
}

/** What an error of Fastify means to callers, or the error itself; and whether its connection must end, as they may still be sending. */
export function meaningOf(thrown: unknown, limits: EdgeLimits): { error: unknown; cut: boolean } {
  if (thrown instanceof BillfoldError) return { error: thrown, cut: thrown.code === ErrorCode.SERVICE_UNAVAILABLE };
  const { code = '', statusCode = 500 } = thrown as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return { error: tooComplex('bodyBytes', limits.bodyBytes, null), cut: true };
  }
  if (!code.startsWith('FST_') || statusCode >= 500) return { error: thrown, cut: false };
  return { error: validationError({ field: 'body', reason: 'cannot be read' }), cut: true };
}

/** The answer outside of GraphQL to what was thrown. */
export function pageOfError(exchange: Exchange, thrown: unknown, log: Logger): RouteResponse {
  const { requestId, request } = exchange;
  const { code, error } = showError(thrown, { requestId, document: undefined, suggestions: false, log });
  exchange.errorCodes = [code];
  const status = code === ErrorCode.QUERY_TOO_COMPLEX ? 413 : statusOf(code);
  const page = pageError({ status, code, message: error.message, requestId }, request.headers.accept);
  const wait = thrown instanceof BillfoldError ? thrown.facts['retryAfter'] : undefined;
  return wait === undefined ? page : { ...page, headers: { ...page.headers, 'retry-after': String(wait) } };
}

/** The answer where there is nothing. */
export function pageOfNothing(exchange: Exchange): RouteResponse {
  const message = 'There is nothing at this address.';
  return refused(exchange, { status: 404, code: ErrorCode.NOT_FOUND, message });
}

/** The answer where there is something for these methods only. */
export function pageOfWrongMethod(exchange: Exchange, taken: readonly string[]): RouteResponse {
  const message = 'This address takes another method.';
  const page = refused(exchange, { status: 405, code: ErrorCode.VALIDATION_ERROR, message });
  return { ...page, headers: { ...page.headers, allow: taken.join(', ') } };
}

function refused(exchange: Exchange, error: { status: number; code: ErrorCode; message: string }): RouteResponse {
  exchange.errorCodes = [error.code];
  return pageError({ ...error, requestId: exchange.requestId }, exchange.request.headers.accept);
}
