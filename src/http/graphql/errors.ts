import { GraphQLError, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { BillfoldError, ErrorCode, type FieldFault } from '../../domain/errors';
import { isDatabaseAway } from './database-errors';
import { faultOfRequest, faultsOfProperties, withoutSuggestion, type PropertyFault } from './error-fields';
import { tooComplex } from '../limits/limits';
import { describeError } from '../monitoring/logger';

/** What the errors of one request are shown with. */
export interface ErrorScene {
  requestId: string;
  document: DocumentNode | undefined;
  /** Whether the names that GraphQL proposes stay in its messages. */
  suggestions: boolean;
  log: Logger;
}

/** The codes that callers see: ours, and the one that clients of persisted queries look for. */
export type ShownCode = ErrorCode | 'PERSISTED_QUERY_NOT_FOUND';

/** One error as the caller sees it, with its code once more for logs and counters. */
export interface ShownError {
  code: ShownCode;
  error: GraphQLFormattedError;
}

/**
 * Shows an error of a request: a refusal of ours as it is, GraphQL's own as `VALIDATION_ERROR`, a database that can't be
 * reached as `SERVICE_UNAVAILABLE`. Anything else is an `INTERNAL_ERROR` that says a request id and no more, and is logged.
 */
export function showError(error: unknown, scene: ErrorScene): ShownError {
  if (!(error instanceof GraphQLError)) return shown(refusalOf(error, scene), {}, scene);
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
  if (error.extensions['code'] === 'PERSISTED_QUERY_NOT_FOUND') {
    const code = 'PERSISTED_QUERY_NOT_FOUND';
    const extensions = { code, message: error.message, requestId: scene.requestId };
    return { code, error: { message: error.message, extensions } };
  }
  return shown(refusalOfGraphQL(error, scene), place, scene);
}

/** So many errors of a document are told, and so many faults of each; the rest is counted. */
const MOST_ERRORS = 5;
const MOST_FAULTS = 10;
const ofVariable = /^Variable "\$\w+" (?:has invalid value|got invalid value|of required type|of non-null type)/;

/**
 * Shows the errors of a request. Errors of its document that say the same of several places are told once, with all their faults in
 * `details` and their number as `occurrences`; how many errors are not told at all stands with the last as `further`. Errors of
 * variables and of fields that were resolved are told one by one.
 */
export function showErrors(errors: readonly unknown[], scene: ErrorScene): ShownError[] {
  const kinds = new Map<unknown, unknown[]>();
  for (const error of errors) {
    const isOfDocument = error instanceof GraphQLError && !error.path && !ofVariable.test(error.message);
    const kind = isOfDocument ? error.message.replace(/"[^"]*"/g, '""') : error;
    kinds.set(kind, [...(kinds.get(kind) ?? []), error]);
  }
  const together = [...kinds].map(([kind, alike]) => ({ alike, isOfDocument: typeof kind === 'string' }));
  const left = together.filter(({ isOfDocument }) => isOfDocument).slice(MOST_ERRORS);
  const told = together.filter((kind) => !left.includes(kind)).map(({ alike }) => showAlike(alike, scene));
  const last = told.at(-1);
  if (last && left.length > 0) addFacts(last, { further: left.flatMap(({ alike }) => alike).length });
  return told;
}

function showAlike(alike: readonly unknown[], scene: ErrorScene): ShownError {
  const all = alike.slice(0, MOST_FAULTS).map((error) => showError(error, scene));
  const first = all[0] as ShownError;
  if (all.length === 1) return first;
  const faults = all.flatMap(({ error }) => (error.extensions?.['details'] ?? []) as FieldFault[]);
  const details = [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
  return addFacts(first, { details, occurrences: alike.length });
}

function addFacts(shownError: ShownError, facts: Record<string, unknown>): ShownError {
  Object.assign(shownError.error.extensions ?? {}, facts);
  return shownError;
}

function shown(refusal: BillfoldError, place: Partial<GraphQLFormattedError>, scene: ErrorScene): ShownError {
  const { code, message, details, facts } = refusal;
  const extensions = { ...facts, code, message, details, requestId: scene.requestId };
  return { code, error: { message, ...place, extensions } };
}

function refusalOfGraphQL(error: GraphQLError, scene: ErrorScene): BillfoldError {
  const origin = originOf(error);
  // A value that one of our scalars refuses is told with its path, which GraphQL knows and the scalar does not.
  const ofValue = !error.path && origin instanceof BillfoldError && origin.code === ErrorCode.VALIDATION_ERROR;
  if (origin instanceof BillfoldError && !ofValue) return origin;
  const { code, validationErrors } = (origin as { extensions?: Record<string, unknown> }).extensions ?? {};
  if (Array.isArray(validationErrors)) return refusalOfProperties(validationErrors as PropertyFault[]);
  const access = accessCodes[String(code)];
  if (access) return new BillfoldError(access, error.message);
  if (!isOfRequest(error, origin)) return refusalOf(origin, scene);
  if (/contains more tha[nt] \d+ tokens/.test(error.message)) {
    return tooComplex('documentTokens', Number(/\d+/.exec(error.message)?.[0]), null);
  }
  const message = scene.suggestions ? error.message : withoutSuggestion(error.message);
  const fault = faultOfRequest(error, scene.document);
  const reason = scene.suggestions ? fault.reason : withoutSuggestion(fault.reason);
  return new BillfoldError(ErrorCode.VALIDATION_ERROR, message, [{ field: fault.field, reason }]);
}

function originOf(error: GraphQLError): unknown {
  let origin: unknown = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** type-graphql's own refusals of a field. */
const accessCodes: Readonly<Record<string, ErrorCode>> = {
  UNAUTHENTICATED: ErrorCode.UNAUTHORIZED,
  UNAUTHORIZED: ErrorCode.FORBIDDEN,
};

/** Whether GraphQL says the error of the request. What a resolver threw has a path, what broke outside has no nodes. */
function isOfRequest(error: GraphQLError, origin: unknown): boolean {
  if (error.path) return /^Argument "/.test(error.message) && origin instanceof GraphQLError;
  return origin instanceof GraphQLError || error.nodes !== undefined;
}

/** Arguments that are a class of their own (`...Args`) stand beside each other; all else is inside `input`. */
function refusalOfProperties(faults: readonly (PropertyFault & { target?: object })[]): BillfoldError {
  const isArguments = /Args$/.test(faults[0]?.target?.constructor.name ?? '');
  const details: FieldFault[] = faultsOfProperties(faults, isArguments ? '' : 'input');
  const [first] = details;
  const message =
    details.length === 1 && first ? `${first.field}: ${first.reason}` : `${details.length} fields are invalid.`;
  return new BillfoldError(ErrorCode.VALIDATION_ERROR, message, details);
}

/** What to tell of an error that no resolver meant for the caller. */
function refusalOf(error: unknown, scene: ErrorScene): BillfoldError {
  if (error instanceof BillfoldError) return error;
  if (isDatabaseAway(error)) {
    scene.log.warn({ requestId: scene.requestId, err: describeError(error) }, 'database away');
    const message = 'The service is not available for the moment. Try again in a second.';
    return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message, [], { retryAfter: 1 });
  }
  scene.log.error({ requestId: scene.requestId, err: describeError(error) }, 'internal error');
  return new BillfoldError(
    ErrorCode.INTERNAL_ERROR,
    `Something went wrong on our side. Request id: ${scene.requestId}`,
  );
}

/** The status of a refusal outside GraphQL's own rules: a page, a file, a request that was not let in. */
export function statusOf(code: ShownCode): number {
  return statusByCode[code] ?? 400;
}

const statusByCode: Partial<Record<ShownCode, number>> = {
  [ErrorCode.UNAUTHORIZED]: 401,
  [ErrorCode.TOKEN_EXPIRED]: 401,
  [ErrorCode.SESSION_EXPIRED]: 401,
  [ErrorCode.FORBIDDEN]: 403,
  [ErrorCode.NOT_FOUND]: 404,
  [ErrorCode.CONFLICT]: 409,
  [ErrorCode.INVALID_STATE]: 409,
  [ErrorCode.IDEMPOTENCY_CONFLICT]: 409,
  [ErrorCode.RATE_LIMIT_EXCEEDED]: 429,
  [ErrorCode.INTERNAL_ERROR]: 500,
  [ErrorCode.SERVICE_UNAVAILABLE]: 503,
  [ErrorCode.CURSOR_EXPIRED]: 410,
  [ErrorCode.STATEMENT_TIMEOUT]: 504,
};
