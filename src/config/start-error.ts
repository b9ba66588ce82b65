/** Why a process cannot start, in a sentence for the person who starts it: which setting is at fault, and what to do. */
export class StartError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'StartError';
  }
}

/** The code of a system or database error (`ECONNREFUSED`, `28P01`); '' if there is none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The server of a URL as `host:port`, without its password. */
export function placeOf(url: string, port: number): string {
  const { hostname, port: given } = new URL(url);
  return `${hostname || 'localhost'}:${given || port}`;
}
