import { validationError } from './errors';

/** The pattern of organizations that have not set one. */
export const DEFAULT_NUMBER_PATTERN = 'INV-{YYYY}-{MM}-{SEQ:3}';
const MAX_PATTERN_LENGTH = 40;
const TOKEN = /\{([^{}]*)\}/g;
/** A date for which two patterns are compared: one of this century, whose digits are those of no year soon. */
const A_DATE = '2089-06-30';
const SEQUENCE = /^SEQ(?::(1[0-2]|[1-9]))?$/;

/** A validated pattern. `resets` is how often its sequence restarts, `sequenceWidth` the minimum number of digits. */
export interface NumberPattern {
  text: string;
  resets: 'MONTH' | 'YEAR' | 'NEVER';
  sequenceWidth: number;
}

/**
 * Validates a pattern of letters, digits, `-`, `_`, `.` and the tokens {YYYY} {YY} {MM} {SEQ} {SEQ:n} (n from 1 to 12).
 * Throws VALIDATION_ERROR at `field` for an unknown token, not exactly one SEQ, {MM} without a year (numbers would
 * repeat every year), more than 40 characters, or a character that is unsafe in a file name or a mail header.
 */
export function parseNumberPattern(pattern: string, field = 'invoiceNumberPattern'): NumberPattern {
  const refuse = (reason: string) => validationError({ field, reason });
  if (pattern.length > MAX_PATTERN_LENGTH) throw refuse(`must be at most ${MAX_PATTERN_LENGTH} characters long`);
  const tokens = [...pattern.matchAll(TOKEN)].map((match) => match[1] ?? '');
  const unknown = tokens.find((token) => !['YYYY', 'YY', 'MM'].includes(token) && !SEQUENCE.test(token));
  if (unknown !== undefined) throw refuse(`{${unknown}} is not a token; use {YYYY}, {YY}, {MM}, {SEQ} or {SEQ:3}`);
  if (!/^(?![.])[A-Za-z0-9._-]*$/.test(pattern.replace(TOKEN, '0'))) {
    throw refuse('must contain only letters, digits, hyphens, underscores and dots, and must not begin with a dot');
  }
  const sequences = tokens.filter((token) => SEQUENCE.test(token));
  if (sequences.length !== 1) throw refuse('must contain exactly one {SEQ}');
  const hasYear = tokens.includes('YYYY') || tokens.includes('YY');
  const hasMonth = tokens.includes('MM');
  if (hasMonth && !hasYear)
    throw refuse('must contain {YYYY} or {YY} in addition to {MM}; otherwise numbers would repeat');
  const sequenceWidth = Number(SEQUENCE.exec(sequences[0] ?? '')?.[1] ?? 1);
  return { text: pattern, resets: hasMonth ? 'MONTH' : hasYear ? 'YEAR' : 'NEVER', sequenceWidth };
}

/** The numbers of one counter: `prefix`, the sequence with at least `width` digits, `suffix`. */
export interface NumberFrame {
  /** The key of the counter: "2025-01", "2025" or "all". */
  period: string;
  prefix: string;
  width: number;
  suffix: string;
}

/** The counter for an issue date (`YYYY-MM-DD`), and its numbers: all dates of one counter have the same. */
export function numberFrame(pattern: string, issueDate: string): NumberFrame {
  const { text, resets, sequenceWidth } = parseNumberPattern(pattern);
  const values: Readonly<Record<string, string>> = {
    YYYY: issueDate.slice(0, 4),
    YY: issueDate.slice(2, 4),
    MM: issueDate.slice(5, 7),
  };
  const [prefix = '', suffix = ''] = text.replace(TOKEN, (_, token: string) => values[token] ?? '{}').split('{}');
  const period = resets === 'NEVER' ? 'all' : issueDate.slice(0, resets === 'MONTH' ? 7 : 4);
  return { period, prefix, width: sequenceWidth, suffix };
}

/** Whether two patterns give the same numbers, whatever the date; the minimum width of a sequence does not tell them apart. */
export function areSameSeries(one: string, other: string): boolean {
  const [numbers, others] = [numberFrame(one, A_DATE), numberFrame(other, A_DATE)];
  return numbers.period === others.period && numbers.prefix === others.prefix && numbers.suffix === others.suffix;
}
