import { createHash } from 'node:crypto';
import { type BillfoldError, validationError } from '../../domain/errors';

/** A GraphQL request whose parts have the right types; `query` may be missing for a persisted query. */
export interface GraphQLParams {
  query?: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: Record<string, unknown> | null;
}

const MAX_NESTING = 64;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

/** Whether brackets outside of strings nest deeper than any valid input, which would overflow recursive code. */
function isTooDeep(body: Buffer): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < body.length; index += 1) {
    const byte = body[index] as number;
    if (inString) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (OPENING.includes(byte)) {
      depth += 1;
      if (depth > MAX_NESTING) return true;
    } else if (CLOSING.includes(byte)) depth -= 1;
  }
  return false;
}

/** Reads the parts of a POST body. Returns an error that names the part that has the wrong type. */
export function paramsOfBody(body: Buffer): GraphQLParams | BillfoldError {
  if (isTooDeep(body))
    return validationError({ field: 'body', reason: `must not nest deeper than ${MAX_NESTING} levels` });
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    return validationError({ field: 'body', reason: 'the body must be JSON' });
  }
  if (Array.isArray(value))
    return validationError({ field: 'body', reason: 'batches are not supported; send one request' });
  return isRecord(value)
    ? checked(value)
    : validationError({ field: 'body', reason: 'the body must be a JSON object' });
}

/** Reads the parts from the query string of a GET, in which `variables` and `extensions` are JSON. */
export function paramsOfSearch(search: string): GraphQLParams | BillfoldError {
  const found: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(search)) {
    if (name in found) return validationError({ field: name, reason: 'must not be repeated' });
    if (name === 'query' || name === 'operationName') found[name] = text;
    else if (name === 'variables' || name === 'extensions') {
      try {
        found[name] = text === '' ? null : JSON.parse(text);
      } catch {
        return validationError({ field: name, reason: 'must be JSON' });
      }
    }
  }
  return checked(found);
}

function checked(value: Record<string, unknown>): GraphQLParams | BillfoldError {
  const { query, operationName, variables, extensions } = value;
  if (query !== undefined && typeof query !== 'string') {
    return validationError({ field: 'query', reason: 'must be a string' });
  }
  if (!query && !isRecord((extensions as Record<string, unknown> | undefined)?.['persistedQuery'])) {
    return validationError({ field: 'query', reason: 'missing' });
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    return validationError({ field: 'operationName', reason: 'must be a string' });
  }
  if (variables !== undefined && variables !== null && !isRecord(variables)) {
    return validationError({ field: 'variables', reason: 'must be an object' });
  }
  if (extensions !== undefined && extensions !== null && !isRecord(extensions)) {
    return validationError({ field: 'extensions', reason: 'must be an object' });
  }
  return value;
}

/**
 * An operation, its name and its variables as one text, as sent. It is the same for a persisted query's hash and its
 * document.
 */
export function textAsSent({ query, operationName, variables, extensions }: GraphQLParams): string {
  const persisted = extensions?.['persistedQuery'] as { sha256Hash?: unknown } | undefined;
  const hash = query ? createHash('sha256').update(query).digest('hex') : persisted?.sha256Hash;
  return JSON.stringify({ hash, operationName: operationName ?? null, variables: variables ?? {} });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
