import type { FastifyError } from 'fastify';
import type { Logger } from 'pino';
import { BillfoldError, ErrorCode, validationError } from '../domain/errors';
import type { Exchange } from './exchange';
import { showError, statusOf } from './graphql/errors';
import { tooComplex, type EdgeLimits } from './limits/limits';
import { pageError } from './pages/page-errors';
import type { RouteResponse } from './route';

/** The error when the server is overloaded. */
export function overloaded(): BillfoldError {
  const message = 'The server is overloaded. Try again in a second.';
  return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message, [], { retryAfter: 1 });
}

/**
 * What a Fastify error means to callers, or the error itself; and whether the connection must be closed because the
 * caller may still be sending.
 */
export function meaningOf(thrown: unknown, limits: EdgeLimits): { error: unknown; cut: boolean } {
  if (thrown instanceof BillfoldError) return { error: thrown, cut: thrown.code === ErrorCode.SERVICE_UNAVAILABLE };
  const { code = '', statusCode = 500 } = thrown as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return { error: tooComplex('bodyBytes', limits.bodyBytes, null), cut: true };
  }
  if (!code.startsWith('FST_') || statusCode >= 500) return { error: thrown, cut: false };
  return { error: validationError({ field: 'body', reason: 'cannot be read' }), cut: true };
}

/** The response outside GraphQL to an error. */
export function pageOfError(exchange: Exchange, thrown: unknown, log: Logger): RouteResponse {
  const { requestId, request } = exchange;
  const { code, error } = showError(thrown, { requestId, document: undefined, suggestions: false, log });
  exchange.errorCodes = [code];
  const status = code === ErrorCode.QUERY_TOO_COMPLEX ? 413 : statusOf(code);
  const page = pageError({ status, code, message: error.message, requestId }, request.headers.accept);
  const wait = thrown instanceof BillfoldError ? thrown.facts['retryAfter'] : undefined;
  return wait === undefined ? page : { ...page, headers: { ...page.headers, 'retry-after': String(wait) } };
}

/** The response for an unknown path. */
export function pageOfNothing(exchange: Exchange): RouteResponse {
  const message = 'There is nothing at this address.';
  return refused(exchange, { status: 404, code: ErrorCode.NOT_FOUND, message });
}

/** The response for a path that supports only these methods. */
export function pageOfWrongMethod(exchange: Exchange, taken: readonly string[]): RouteResponse {
  const message = 'This address does not support this method.';
  const page = refused(exchange, { status: 405, code: ErrorCode.VALIDATION_ERROR, message });
  return { ...page, headers: { ...page.headers, allow: taken.join(', ') } };
}

function refused(exchange: Exchange, error: { status: number; code: ErrorCode; message: string }): RouteResponse {
  exchange.errorCodes = [error.code];
  return pageError({ ...error, requestId: exchange.requestId }, exchange.request.headers.accept);
}
