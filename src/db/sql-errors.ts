/** PostgreSQL's error code ("23505") of a failed statement, or null. */
export function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  return driverError ? sqlStateOf(driverError) : null;
}

/** The constraint or unique index that a failed statement violated, or null. */
export function constraintOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { constraint, driverError } = error as { constraint?: unknown; driverError?: unknown };
  if (typeof constraint === 'string') return constraint;
  return driverError ? constraintOf(driverError) : null;
}

/** What an act has locked is no longer all that it has to change. Its transaction starts again, as after a deadlock. */
export class ChangedMeanwhile extends Error {
  readonly code = '40001';

  constructor() {
    super('what has to be changed was changed before it was locked');
    this.name = 'ChangedMeanwhile';
  }
}
