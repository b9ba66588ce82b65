import { GraphQLError, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { BillfoldError, ErrorCode, type FieldFault, STATUS_OF_CODE } from '../../domain/errors';
import { isDatabaseAway } from './database-errors';
import { faultOfRequest, faultsOfProperties, withoutSuggestion, type PropertyFault } from './error-fields';
import { tooComplex } from '../limits/limits';
import { describeError } from '../monitoring/logger';

/** What is needed to present the errors of one request. */
export interface ErrorScene {
  requestId: string;
  document: DocumentNode | undefined;
  /** Whether GraphQL's suggestions of names are kept in messages. */
  suggestions: boolean;
  log: Logger;
}

/** The codes that callers see: ours, and the one that clients of persisted queries expect. */
export type ShownCode = ErrorCode | 'PERSISTED_QUERY_NOT_FOUND';

/** One error as the caller sees it, and its code for logs and metrics. */
export interface ShownError {
  code: ShownCode;
  error: GraphQLFormattedError;
}

/**
 * Presents an error of a request: our own errors unchanged, GraphQL's as `VALIDATION_ERROR`, an unreachable database as
 * `SERVICE_UNAVAILABLE`. Anything else is logged, and presented as an `INTERNAL_ERROR` that contains only the request
 * ID.
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

/**
 * The maximum number of errors of a document that are reported, and of invalid fields of each; the rest are counted.
 */
const MOST_ERRORS = 5;
const MOST_FAULTS = 10;
const ofVariable = /^Variable "\$\w+" (?:has invalid value|got invalid value|of required type|of non-null type)/;

/**
 * Presents the errors of a request. Errors of its document with the same message are combined into one, with all their
 * fields in `details` and their number as `occurrences`; the last one has the number of unreported errors as `further`.
 * Errors of variables and of resolved fields are reported individually.
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
  const extensions = { ...facts, code, status: statusOf(code), message, details, requestId: scene.requestId };
  return { code, error: { message, ...place, extensions } };
}

function refusalOfGraphQL(error: GraphQLError, scene: ErrorScene): BillfoldError {
  const origin = originOf(error);
  // A value that one of our scalars refuses is reported with its path, which GraphQL knows but the scalar does not.
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

/** type-graphql's own errors about a field. */
const accessCodes: Readonly<Record<string, ErrorCode>> = {
  UNAUTHENTICATED: ErrorCode.UNAUTHORIZED,
  UNAUTHORIZED: ErrorCode.FORBIDDEN,
};

/**
 * Whether GraphQL reports the error about the request. Errors of resolvers have a path, and internal errors have no
 * nodes.
 */
function isOfRequest(error: GraphQLError, origin: unknown): boolean {
  if (error.path) return /^Argument "/.test(error.message) && origin instanceof GraphQLError;
  return origin instanceof GraphQLError || error.nodes !== undefined;
}

/** Arguments declared as a class (`...Args`) are separate arguments; everything else is inside `input`. */
function refusalOfProperties(faults: readonly (PropertyFault & { target?: object })[]): BillfoldError {
  const isArguments = /Args$/.test(faults[0]?.target?.constructor.name ?? '');
  const details: FieldFault[] = faultsOfProperties(faults, isArguments ? '' : 'input');
  const [first] = details;
  const message =
    details.length === 1 && first ? `${first.field}: ${first.reason}` : `${details.length} fields are invalid.`;
  return new BillfoldError(ErrorCode.VALIDATION_ERROR, message, details);
}

/** How to present an error that no resolver meant for the caller. */
function refusalOf(error: unknown, scene: ErrorScene): BillfoldError {
  if (error instanceof BillfoldError) return error;
  if (isDatabaseAway(error)) {
    scene.log.warn({ requestId: scene.requestId, err: describeError(error) }, 'database unavailable');
    const message = 'The service is temporarily unavailable. Try again in a second.';
    return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message, [], { retryAfter: 1 });
  }
  scene.log.error({ requestId: scene.requestId, err: describeError(error) }, 'internal error');
  return new BillfoldError(ErrorCode.INTERNAL_ERROR, `An internal error occurred. Request ID: ${scene.requestId}`);
}

/** The HTTP status of an error outside GraphQL execution: a page, a file, a refused request. */
export function statusOf(code: ShownCode): number {
  return code === 'PERSISTED_QUERY_NOT_FOUND' ? 400 : STATUS_OF_CODE[code];
}
