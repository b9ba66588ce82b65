/** SQLSTATEs and network error codes that mean: unavailable, retry later. */
const awayCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '53300', // too many connections
  '55P03', // a lock was not given within lock_timeout
  '57P01', // ended by the administrator
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
]);

const awayMessages =
  /connection terminated|query read timeout|timeout exceeded when trying to connect|connection ended unexpectedly|not queryable|the database system is/i;

/** Whether an error means that the database is unreachable, full, or did not respond in time. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors } = error as Error & { code?: unknown; driverError?: unknown; errors?: unknown };
  if (typeof code === 'string' && (awayCodes.has(code) || /^08[0-9A-Z]{3}$/.test(code))) return true;
  if (awayMessages.test(error.message)) return true;
  const inner: unknown[] = [driverError, error.cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return inner.some((one) => one !== error && isDatabaseAway(one));
}
