import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { HeldLimits } from './held-bytes';

/** The limits for requests and connections. Sizes are in bytes, characters or counts, times in milliseconds. */
export interface EdgeLimits {
  bodyBytes: number;
  documentCharacters: number;
  documentTokens: number;
  bracketDepth: number;
  aliases: number;
  directives: number;
  /** Fields and spreads that occur more than once in a selection set. */
  duplicates: number;
  /** Requests in progress at once. Further requests wait or get 503. */
  inFlight: number;
  /** Bytes of large request bodies, announced or in progress. Also the limit for bytes of unread responses. */
  held: HeldLimits;
  headersMs: number;
  requestMs: number;
  idleMs: number;
  /** How long a drain waits for requests in progress. */
  drainMs: number;
  socketMessageBytes: number;
  subscriptionsPerSocket: number;
  socketPingMs: number;
}

/** The default limits. Tests may lower them. */
export const defaultLimits: EdgeLimits = {
  bodyBytes: 1_048_576,
  documentCharacters: 15_000,
  documentTokens: 1_500,
  bracketDepth: 40,
  aliases: 30,
  directives: 20,
  duplicates: 20,
  inFlight: 256,
  held: { address: 16_777_216, process: 67_108_864 },
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 120_000,
  drainMs: 20_000,
  socketMessageBytes: 131_072,
  subscriptionsPerSocket: 20,
  socketPingMs: 12_000,
};

/** The error for a request over the limit `name`. `actual` is the request's value, or null if it is not known. */
export function tooComplex(name: string, allowed: number, actual: number | null): BillfoldError {
  const reason = actual === null ? `more than ${allowed}` : `${actual} is more than ${allowed}`;
  const facts = { limit: name, allowed, ...(actual === null ? {} : { actual }) };
  return new BillfoldError(
    ErrorCode.QUERY_TOO_COMPLEX,
    `The request is over the limit of ${allowed} for ${name}.`,
    [{ field: name, reason }],
    facts,
  );
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const HASH = 0x23;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Checks a document before it is parsed: its length, that it contains no NUL, and how deep its brackets nest, because
 * the parser and several GraphQL rules recurse. Ignores brackets in strings and comments. Returns the error, or null.
 */
export function screenDocument(source: string, limits: EdgeLimits): BillfoldError | null {
  if (source.length > limits.documentCharacters) {
    return tooComplex('documentCharacters', limits.documentCharacters, source.length);
  }
  if (source.includes('\u0000')) return validationError({ field: 'query', reason: 'holds a NUL character' });
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === QUOTE) at = endOfString(source, at);
    else if (code === HASH) at = endOfLine(source, at);
    else if (code === 0x7b || code === 0x5b || code === 0x28) {
      if (++depth > limits.bracketDepth) return tooComplex('bracketDepth', limits.bracketDepth, depth);
    } else if (code === 0x7d || code === 0x5d || code === 0x29) depth--;
  }
  return null;
}

/** The index of the quote that closes the string at `start`, or the end of an unterminated string. */
function endOfString(source: string, start: number): number {
  if (source.startsWith('"""', start)) return endOfBlockString(source, start + 3);
  let at = start + 1;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === QUOTE || code === NEWLINE || code === CARRIAGE_RETURN) return at;
    if (code === BACKSLASH) at++;
  }
  return at;
}

function endOfBlockString(source: string, from: number): number {
  for (let at = source.indexOf('"""', from); at !== -1; at = source.indexOf('"""', at + 1)) {
    if (source.charCodeAt(at - 1) !== BACKSLASH) return at + 2;
  }
  return source.length;
}

function endOfLine(source: string, start: number): number {
  let at = start;
  while (at < source.length && source.charCodeAt(at) !== NEWLINE && source.charCodeAt(at) !== CARRIAGE_RETURN) at++;
  return at;
}
