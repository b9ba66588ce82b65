import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { isCalendarDate } from '../domain/calendar';
import { isCurrency } from '../domain/currency';
import { trimDecimal } from '../domain/decimal';
import { plainDate, plainDecimal, plainInstant, usualForm } from '../domain/spellings';
import { FaultyValue } from './faulty-value';

/**
 * Parses a value into its canonical form, or marks it as invalid. A scalar never throws, so that `inputOf` can report
 * all errors at once.
 */
type Read<T = string> = (value: unknown) => T | FaultyValue;

function faulty(expected: string, value: unknown): FaultyValue {
  const shown = typeof value === 'string' && value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return new FaultyValue(`${expected}, got ${JSON.stringify(shown) ?? String(shown)}.`);
}

/** Reads a value from the document itself, such as a number with more digits than a float can hold. */
function literal<T>(read: Read<T>): (node: ValueNode) => T | FaultyValue {
  return (node) =>
    node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
      ? read(node.value)
      : faulty('Expected a string', node.kind);
}

const own = new Set<unknown>();

/** Whether a type is one of our scalars, which mark invalid values. */
export function isOwnScalar(type: unknown): type is GraphQLScalarType {
  return own.has(type);
}

function ownScalar<T, Shown>(
  name: string,
  scalar: { description: string; read: Read<T>; serialize: (value: unknown) => Shown },
): GraphQLScalarType<T, Shown> {
  const { description, read, serialize } = scalar;
  const made = new GraphQLScalarType<T, Shown>({
    name,
    description,
    serialize,
    parseValue: (value) => read(value) as T,
    parseLiteral: (node) => literal(read)(node) as T,
  });
  own.add(made);
  return made;
}

const DECIMAL = /^-?(?:0|[1-9]\d{0,19})(?:\.\d{1,12})?$/;
const A_DECIMAL = 'Expected a decimal like "1234.50", with a point, no commas and no exponent';
/** Far longer than any number that Billfold accepts. Longer text is not parsed. */
const MAX_DECIMAL_TEXT = 100;

/**
 * Accepts a string or an exact JSON number: an integer, or a number whose shortest decimal text is the intended value.
 */
function readDecimal(value: unknown): string | FaultyValue {
  const text =
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
      ? String(value)
      : value;
  if (typeof text !== 'string' || text.length > MAX_DECIMAL_TEXT) return faulty(A_DECIMAL, value);
  // The trailing zeros of "10.00" have no meaning, so it is valid in any currency.
  if (DECIMAL.test(text)) return trimDecimal(text);
  const plain = plainDecimal(text);
  return DECIMAL.test(plain) ? plain : faulty(A_DECIMAL, value);
}

const asItIs = (value: unknown): string => value as string;

/** A decimal number, transferred as a string. */
export const DecimalScalar = ownScalar('Decimal', {
  description:
    'A decimal number, as a string such as "3090.00" or "0.08"; never a float. A JSON number is accepted if it is exact. An amount can have at most as many decimals as its currency; otherwise it fails with VALIDATION_ERROR. Trailing zeros, spaces between thousands and a plus sign are ignored. Commas fail with VALIDATION_ERROR, because they separate decimals in some countries and thousands in others.',
  serialize: asItIs,
  read: readDecimal,
});

/** Longer than any spelling of a date or of a point in time. */
const MAX_DATE_TEXT = 50;

function readDate(value: unknown): string | FaultyValue {
  const text = typeof value === 'string' && value.length <= MAX_DATE_TEXT ? plainDate(value) : '';
  return isCalendarDate(text) ? text : faulty('Expected a valid date with the year first, like "2025-01-15"', value);
}

/** A calendar date. */
export const DateScalar = ownScalar('Date', {
  description:
    'A calendar date, `YYYY-MM-DD`, such as "2025-01-15". Other spellings with the year first (`2025/1/15`, `20250115`) are accepted. A date that does not exist fails with VALIDATION_ERROR.',
  serialize: asItIs,
  read: readDate,
});

function readInstant(value: unknown): Date | FaultyValue {
  if (value instanceof Date) return value;
  const text = typeof value === 'string' && value.length <= MAX_DATE_TEXT ? plainInstant(value) : null;
  const instant = text !== null && isCalendarDate(text.slice(0, 10)) ? new Date(text) : null;
  const isInRange = instant && instant.getTime() < END_OF_TIME;
  return isInRange ? instant : faulty('Expected a point in time with its offset, like "2025-01-15T10:30:00Z"', value);
}

const END_OF_TIME = Date.UTC(10_000, 0, 1);

/** A point in time. Views return it as text, acts as a Date. */
export const DateTimeScalar = ownScalar('DateTime', {
  description:
    'A point in time in ISO 8601 format, such as "2025-01-15T10:30:00.000Z" or "2025-01-15T12:30+02:00". The offset from UTC is required, and milliseconds are the smallest unit. Always returned in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
  read: readInstant,
});

function readCurrency(value: unknown): string | FaultyValue {
  const code = typeof value === 'string' ? usualForm(value.slice(0, 40)).replaceAll(' ', '').toUpperCase() : '';
  return isCurrency(code) ? code : faulty('Expected an ISO 4217 currency code like "USD"', value);
}

export const CurrencyCodeScalar = ownScalar('CurrencyCode', {
  description: 'An ISO 4217 currency code, such as "USD", in any case. It determines how many decimals an amount has.',
  serialize: asItIs,
  read: readCurrency,
});

export const JsonScalar = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: 'JSON',
  description: 'A JSON object whose fields depend on the context.',
});
