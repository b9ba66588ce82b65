/**
 * Every reason for which Billfold refuses a request. These codes are part of the API (source 004, "Error Responses").
 */
export enum ErrorCode {
  VALIDATION_ERROR = 'VALIDATION_ERROR',
  UNAUTHORIZED = 'UNAUTHORIZED',
  FORBIDDEN = 'FORBIDDEN',
  NOT_FOUND = 'NOT_FOUND',
  DUPLICATE_RESOURCE = 'DUPLICATE_RESOURCE',
  CONFLICT = 'CONFLICT',
  INVALID_STATE = 'INVALID_STATE',
  OVERPAYMENT = 'OVERPAYMENT',
  LIMIT_REACHED = 'LIMIT_REACHED',
  ACCOUNT_LOCKED = 'ACCOUNT_LOCKED',
  ACCOUNT_SUSPENDED = 'ACCOUNT_SUSPENDED',
  EMAIL_NOT_VERIFIED = 'EMAIL_NOT_VERIFIED',
  TWO_FACTOR_REQUIRED = 'TWO_FACTOR_REQUIRED',
  PASSWORD_CHANGE_REQUIRED = 'PASSWORD_CHANGE_REQUIRED',
  PASSWORD_POLICY_VIOLATION = 'PASSWORD_POLICY_VIOLATION',
  INVALID_OTP = 'INVALID_OTP',
  TOKEN_EXPIRED = 'TOKEN_EXPIRED',
  SESSION_EXPIRED = 'SESSION_EXPIRED',
  RATE_LIMIT_EXCEEDED = 'RATE_LIMIT_EXCEEDED',
  QUERY_TOO_COMPLEX = 'QUERY_TOO_COMPLEX',
  IDEMPOTENCY_CONFLICT = 'IDEMPOTENCY_CONFLICT',
  CURSOR_EXPIRED = 'CURSOR_EXPIRED',
  TIME_ENTRY_ALREADY_SUBMITTED = 'TIME_ENTRY_ALREADY_SUBMITTED',
  TIME_ENTRY_LOCKED = 'TIME_ENTRY_LOCKED',
  TIME_ENTRY_ALREADY_INVOICED = 'TIME_ENTRY_ALREADY_INVOICED',
  TIME_ENTRY_OVERLAPS = 'TIME_ENTRY_OVERLAPS',
  SELF_APPROVAL = 'SELF_APPROVAL',
  STATEMENT_TIMEOUT = 'STATEMENT_TIMEOUT',
  SERVICE_UNAVAILABLE = 'SERVICE_UNAVAILABLE',
  INTERNAL_ERROR = 'INTERNAL_ERROR',
}

/** The HTTP status of each code: that of a response outside GraphQL, and `extensions.status` of an error. */
export const STATUS_OF_CODE: Readonly<Record<ErrorCode, number>> = {
  VALIDATION_ERROR: 400,
  PASSWORD_POLICY_VIOLATION: 400,
  INVALID_OTP: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHORIZED: 401,
  TWO_FACTOR_REQUIRED: 401,
  TOKEN_EXPIRED: 401,
  SESSION_EXPIRED: 401,
  FORBIDDEN: 403,
  LIMIT_REACHED: 403,
  ACCOUNT_SUSPENDED: 403,
  EMAIL_NOT_VERIFIED: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  SELF_APPROVAL: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  DUPLICATE_RESOURCE: 409,
  INVALID_STATE: 409,
  OVERPAYMENT: 409,
  IDEMPOTENCY_CONFLICT: 409,
  TIME_ENTRY_ALREADY_SUBMITTED: 409,
  TIME_ENTRY_LOCKED: 409,
  TIME_ENTRY_ALREADY_INVOICED: 409,
  TIME_ENTRY_OVERLAPS: 409,
  CURSOR_EXPIRED: 410,
  ACCOUNT_LOCKED: 423,
  RATE_LIMIT_EXCEEDED: 429,
  INTERNAL_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  STATEMENT_TIMEOUT: 504,
};

/** One invalid field of an input. `field` is its path in the request (`input.lines.2.quantity`). */
export interface FieldFault {
  field: string;
  reason: string;
}

/** An error that the caller may see: a stable code, a message, and the invalid fields. Nothing has been changed. */
export class BillfoldError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: readonly FieldFault[] = [],
    /**
     * Additional machine-readable values, returned next to `code` in the error's extensions (`balance`, `retryAfter`).
     */
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.name = 'BillfoldError';
  }
}

/** A VALIDATION_ERROR with one or more invalid fields. */
export function validationError(faults: FieldFault | readonly FieldFault[]): BillfoldError {
  const all: readonly FieldFault[] = Array.isArray(faults) ? (faults as readonly FieldFault[]) : [faults as FieldFault];
  const [first] = all;
  const message = all.length === 1 && first ? `${first.field}: ${first.reason}` : `${all.length} fields are invalid.`;
  return new BillfoldError(ErrorCode.VALIDATION_ERROR, message, all);
}

/** Collects errors, so that the caller learns of all of them at once. */
export class Faults {
  private readonly found: FieldFault[] = [];

  add(field: string, reason: string): void {
    this.found.push({ field, reason });
  }

  /** Returns the result of `read`, or `otherwise` if it fails with VALIDATION_ERROR. */
  read<T>(read: () => T, otherwise: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof BillfoldError) || error.code !== ErrorCode.VALIDATION_ERROR) throw error;
      this.found.push(...error.details);
      return otherwise;
    }
  }

  /** Throws one VALIDATION_ERROR with all errors collected so far, if there are any. */
  throwAny(): void {
    if (this.found.length > 0) throw validationError(this.found);
  }
}

/**
 * The error for an ID that does not exist, is deleted, or belongs to another organization. Callers cannot tell these
 * apart.
 */
export function notFound(field: string, noun: string): BillfoldError {
  return new BillfoldError(ErrorCode.NOT_FOUND, `No ${noun} has this ID.`, [{ field, reason: `no such ${noun}` }]);
}

/** Runs an act for what an object has, not for what the caller sent. Its errors name the field of the object's ID. */
export async function withFieldsAt<T>(field: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof BillfoldError) || error.details.length === 0) throw error;
    const faults = error.details.map(({ reason }) => ({ field, reason }));
    if (error.code === ErrorCode.VALIDATION_ERROR) throw validationError(faults);
    throw new BillfoldError(error.code, error.message, faults, error.facts);
  }
}

/** Runs an act for one of several inputs. Its errors name fields under `path` (`inputs.3.`) in place of `input.`. */
export function withFieldsUnder<T>(path: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof BillfoldError) || error.details.length === 0) throw error;
    const faults = error.details.map(({ field, reason }) => ({ field: field.replace(/^input\./, path), reason }));
    if (error.code === ErrorCode.VALIDATION_ERROR) throw validationError(faults);
    throw new BillfoldError(error.code, error.message, faults, error.facts);
  }
}
