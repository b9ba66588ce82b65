import pino, { type DestinationStream, type Logger, type LevelWithSilent } from 'pino';

/** Secrets are never logged intentionally; these names are redacted in case one is. */
const secretNames = [
  ...['authorization', 'cookie', 'headers', 'body', 'variables'],
  ...['password', 'newPassword', 'currentPassword', 'otp', 'secret'],
  ...['token', 'accessToken', 'refreshToken'],
];

/** A logger of JSON lines at `level`, to standard output or `destination`, that redacts secrets by name. */
export function createLogger(level: LevelWithSilent, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error, as it may be logged. */
export interface ErrorDescription {
  type: string;
  message: string;
  code?: string;
  constraint?: string;
  table?: string;
  stack: string;
}

/**
 * An error for the log: its origin and type. The database's message is omitted, because it quotes values of the row.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: 'thrown value is not an Error', stack: '' };
  const driver = (error as { driverError?: unknown }).driverError ?? error;
  const { code, constraint, table, severity } = driver as Record<string, unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: typeof severity === 'string' ? `database error ${String(code)}` : error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    stack: frames.join('\n'),
  };
}
