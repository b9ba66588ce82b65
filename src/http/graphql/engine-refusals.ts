import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';

/** The error when a caller exceeds the rate limit. */
export function rateLimitExceeded(waitSeconds: number): BillfoldError {
  const message = `Too many requests. Try again in ${waitSeconds} s.`;
  return new BillfoldError(ErrorCode.RATE_LIMIT_EXCEEDED, message, [], { retryAfter: waitSeconds });
}

const done = Promise.resolve();

/** Resolves if there is nothing to wait for; otherwise rejects with the error that Apollo responds with. */
export function passOrWait(seconds: number): Promise<void> {
  if (seconds === 0) return done;
  const originalError = rateLimitExceeded(seconds);
  const error = new GraphQLError(originalError.message, { originalError });
  return Promise.reject(withStatus(error, 429, { 'retry-after': String(seconds) }));
}

/** The error for a subscription sent by HTTP. */
export function socketsOnly(): GraphQLError {
  const reason = 'subscriptions need a WebSocket at the same path (graphql-ws)';
  const originalError = validationError({ field: 'query', reason });
  return new GraphQLError(originalError.message, { originalError });
}

/** Gives the error the status and headers of Apollo's response. */
export function withStatus(error: GraphQLError, status: number, headers: Record<string, string>): GraphQLError {
  error.extensions['http'] = { status, headers: new HeaderMap(Object.entries(headers)) };
  return error;
}
