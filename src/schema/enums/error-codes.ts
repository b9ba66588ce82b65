import { ErrorCode } from '../../domain/errors';
import { describeEnum } from './describe-enum';

export { ErrorCode };

/** What each code means. */
export const ERROR_MEANINGS: Readonly<Record<ErrorCode, string>> = {
  VALIDATION_ERROR: 'The input is invalid. `details` names each invalid field and the reason.',
  UNAUTHORIZED: 'The request has no valid session, or the password is wrong.',
  FORBIDDEN: "The caller's role does not permit this.",
  NOT_FOUND: "The object does not exist in the caller's organization.",
  DUPLICATE_RESOURCE: 'An object with this key already exists.',
  CONFLICT: 'The object has changed since it was read. Read it again and retry.',
  INVALID_STATE: 'The current status does not allow this.',
  OVERPAYMENT: 'The amount exceeds the balance, which is in `balance`.',
  LIMIT_REACHED: "The plan's monthly allowance is used up.",
  ACCOUNT_LOCKED: 'The account is locked after too many failed logins. Retry after `retryAfter` seconds.',
  ACCOUNT_SUSPENDED: 'The account is suspended.',
  EMAIL_NOT_VERIFIED: 'The email address must be verified first.',
  TWO_FACTOR_REQUIRED: 'A second factor is required.',
  PASSWORD_CHANGE_REQUIRED: 'The password must be changed first.',
  PASSWORD_POLICY_VIOLATION: 'The password breaks the rules listed in `details`.',
  INVALID_OTP: 'The one-time code is wrong or has been used.',
  TOKEN_EXPIRED: 'The token has expired. Refresh the session or request a new token.',
  SESSION_EXPIRED: 'The session has ended. Log in again.',
  RATE_LIMIT_EXCEEDED: 'Too many requests. Retry after `retryAfter` seconds.',
  QUERY_TOO_COMPLEX: 'The operation exceeds a limit, which is named in `details`.',
  IDEMPOTENCY_CONFLICT: 'The Idempotency-Key was already used with a different request.',
  CURSOR_EXPIRED: 'The events after this cursor are no longer kept. Start without a cursor.',
  TIME_ENTRY_ALREADY_SUBMITTED: 'The time entry is submitted, so it cannot be changed or submitted again.',
  TIME_ENTRY_LOCKED: 'The time entry is approved, or its period is closed; `lockedReason` says which.',
  TIME_ENTRY_ALREADY_INVOICED: 'The time entry is on an invoice.',
  TIME_ENTRY_OVERLAPS: 'The member has another time entry at that time, and the organization does not allow it.',
  SELF_APPROVAL: 'Nobody can approve their own time while another active member may approve it.',
  STATEMENT_TIMEOUT:
    'A statement exceeded its time limit and was cancelled. Nothing has changed. Request less at once.',
  SERVICE_UNAVAILABLE: 'A service that the request needs is unavailable. Try again later.',
  INTERNAL_ERROR: 'An internal error. Include the `requestId` when you report it.',
};

describeEnum(ErrorCode, 'ErrorCode', {
  description: 'The values of `extensions.code` in errors. They do not change between releases.',
  values: ERROR_MEANINGS,
});
