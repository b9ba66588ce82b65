import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { isCalendarDate } from '../domain/calendar';
import { isCurrency } from '../domain/currency';

const DECIMAL = /^-?\d{1,20}(\.\d{1,12})?$/;

function refused(expected: string, value: unknown): GraphQLError {
  const shown = typeof value === 'string' && value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return new GraphQLError(`${expected}, not ${JSON.stringify(shown) ?? String(shown)}.`);
}

/** Takes a string, or a JSON number that is exact: whole, or one whose shortest text is the decimal that was meant. */
function readDecimal(value: unknown): string {
  const text =
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
      ? String(value)
      : value;
  if (typeof text !== 'string' || !DECIMAL.test(text)) throw refused('Expected a decimal like "12.50"', value);
  return text;
}

function literalText(node: ValueNode): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  throw refused('Expected a string', node.kind);
}

/** Reads a value that stands in the document itself; a refusal tells its place there. */
function readLiteral(node: ValueNode, read: (value: unknown) => string): string {
  try {
    return read(literalText(node));
  } catch (error) {
    throw error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: [node] }) : error;
  }
}

/** A decimal number as a string on the wire. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'A decimal number, as a string such as "3090.00" or "0.08"; never a float. A JSON number is taken where it is exact. ' +
    'Amounts have at most the digits of their currency; VALIDATION_ERROR otherwise.',
  serialize: (value) => value as string,
  parseValue: readDecimal,
  parseLiteral: (node) => readLiteral(node, readDecimal),
});

function readDate(value: unknown): string {
  if (typeof value !== 'string' || !isCalendarDate(value))
    throw refused('Expected a date like "2025-01-15" that exists', value);
  return value;
}

/** A day of the calendar. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A day of the calendar, `YYYY-MM-DD`, such as "2025-01-15". A day that does not exist is a VALIDATION_ERROR.',
  serialize: (value) => value as string,
  parseValue: readDate,
  parseLiteral: (node) => readLiteral(node, readDate),
});

/** An instant; views give it as text already, acts as a Date. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'An instant in ISO 8601, such as "2025-01-15T10:30:00.000Z"; always given in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
});

function readCurrency(value: unknown): string {
  if (typeof value !== 'string' || !isCurrency(value))
    throw refused('Expected an ISO 4217 currency code like "USD"', value);
  return value;
}

/** An ISO 4217 code. */
export const CurrencyCodeScalar = new GraphQLScalarType<string, string>({
  name: 'CurrencyCode',
  description: 'An ISO 4217 currency code in capitals, such as "USD". It decides how many decimals an amount has.',
  serialize: (value) => value as string,
  parseValue: readCurrency,
  parseLiteral: (node) => readLiteral(node, readCurrency),
});

/** An object whose fields depend on what it is about. */
export const JsonScalar = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: 'JSON',
  description: 'A JSON object whose fields depend on what it is about.',
});
