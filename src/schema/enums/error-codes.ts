import type { GraphQLEnumTypeConfig } from 'graphql';
import type { ErrorCode } from '../../domain/errors';

const ERROR_MEANINGS: Readonly<Record<ErrorCode, string>> = {
  VALIDATION_ERROR: 'The input cannot be taken; `details` names each field and the reason.',
  UNAUTHORIZED: 'No session: log in first. Or, of what takes a password, the wrong one.',
  FORBIDDEN: "The caller's role does not allow it.",
  NOT_FOUND: 'No such thing in the caller’s organization.',
  DUPLICATE_RESOURCE: 'Something with this key exists already.',
  CONFLICT: 'Somebody changed it meanwhile; read it again.',
  INVALID_STATE: 'Not possible in the present status.',
  OVERPAYMENT: 'More than the balance, which `balance` gives.',
  LIMIT_REACHED: "The plan's monthly allowance is used up.",
  ACCOUNT_LOCKED: 'Too many failed logins; `retryAfter` in seconds.',
  ACCOUNT_SUSPENDED: 'The account was suspended.',
  EMAIL_NOT_VERIFIED: 'The email address must be verified first.',
  TWO_FACTOR_REQUIRED: 'A second factor is needed.',
  PASSWORD_CHANGE_REQUIRED: 'The password must be changed first.',
  PASSWORD_POLICY_VIOLATION: 'The password breaks the rules that `details` lists.',
  INVALID_OTP: 'The one-time code is wrong or used.',
  TOKEN_EXPIRED: 'The token has expired: refresh or ask for a new one.',
  SESSION_EXPIRED: 'The session has ended: log in again.',
  RATE_LIMIT_EXCEEDED: 'Too many requests; `retryAfter` in seconds.',
  QUERY_TOO_COMPLEX: 'The operation is over a limit, which `details` names.',
  IDEMPOTENCY_CONFLICT: 'The Idempotency-Key was used with another request.',
  CURSOR_EXPIRED: 'What followed this cursor is no longer kept: begin anew.',
  STATEMENT_TIMEOUT: 'A statement took longer than it may and was stopped; nothing has changed. Ask for less at once.',
  SERVICE_UNAVAILABLE: 'Something that is needed is away; try again.',
  INTERNAL_ERROR: 'Our fault; give us the `requestId`.',
};

/** The enum of `extensions.code`, as GraphQL describes it. */
export const ERROR_CODES: GraphQLEnumTypeConfig = {
  name: 'ErrorCode',
  description: 'The stable codes of `extensions.code` in errors.',
  values: Object.fromEntries(Object.entries(ERROR_MEANINGS).map(([code, description]) => [code, { description }])),
};
