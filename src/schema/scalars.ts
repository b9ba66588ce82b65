import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { isCalendarDate } from '../domain/calendar';
import { isCurrency } from '../domain/currency';
import { trimDecimal } from '../domain/decimal';
import { FaultyValue } from './faulty-value';

/** What a value is read as: in its one form, or marked as faulty. A scalar never throws: `inputOf` tells all faults at once. */
type Read<T = string> = (value: unknown) => T | FaultyValue;

function faulty(expected: string, value: unknown): FaultyValue {
  const shown = typeof value === 'string' && value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return new FaultyValue(`${expected}, not ${JSON.stringify(shown) ?? String(shown)}.`);
}

/** Reads a value that stands in the document itself, such as a number with more digits than a float has. */
function literal<T>(read: Read<T>): (node: ValueNode) => T | FaultyValue {
  return (node) =>
    node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
      ? read(node.value)
      : faulty('Expected a string', node.kind);
}

const own = new Set<unknown>();

/** Whether something is a scalar of ours, which marks faulty values. */
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

/** Digits, capitals and so on of another width as usual ones. */
function usualWidth(text: string): string {
  return text.normalize('NFKC');
}

const DECIMAL = /^-?\d{1,20}(\.\d{1,12})?$/;
/** Far more than a number of ours has: longer text is not looked at. */
const MAX_DECIMAL_TEXT = 100;

/** Takes a string, or a JSON number that is exact: whole, or one whose shortest text is the decimal that was meant. */
function readDecimal(value: unknown): string | FaultyValue {
  const text =
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
      ? String(value)
      : value;
  if (typeof text !== 'string') return faulty('Expected a decimal like "12.50"', value);
  const usual = text.length > MAX_DECIMAL_TEXT ? text : usualWidth(text);
  // The zeros at the end of "10.00" say nothing: any currency takes it.
  const exact = /^-?\d+\.\d+$/.test(usual) ? trimDecimal(usual) : usual;
  return DECIMAL.test(exact) ? exact : faulty('Expected a decimal like "12.50"', value);
}

const asItIs = (value: unknown): string => value as string;

/** A decimal number as a string on the wire. */
export const DecimalScalar = ownScalar('Decimal', {
  description:
    'A decimal number, as a string such as "3090.00" or "0.08"; never a float. A JSON number is taken where it is exact. ' +
    'Amounts have at most the digits of their currency; VALIDATION_ERROR otherwise. Zeros at the end do not count.',
  serialize: asItIs,
  read: readDecimal,
});

function readDate(value: unknown): string | FaultyValue {
  const text = typeof value === 'string' ? usualWidth(value.slice(0, 40)) : '';
  return isCalendarDate(text) ? text : faulty('Expected a date like "2025-01-15" that exists', value);
}

/** A day of the calendar. */
export const DateScalar = ownScalar('Date', {
  description:
    'A day of the calendar, `YYYY-MM-DD`, such as "2025-01-15". A day that does not exist is a VALIDATION_ERROR.',
  serialize: asItIs,
  read: readDate,
});

function readInstant(value: unknown): Date | FaultyValue {
  try {
    return GraphQLDateTime.parseValue(value);
  } catch (error) {
    return new FaultyValue((error as Error).message.slice(0, 200));
  }
}

/** An instant; views give it as text already, acts as a Date. */
export const DateTimeScalar = ownScalar('DateTime', {
  description: 'An instant in ISO 8601, such as "2025-01-15T10:30:00.000Z"; always given in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
  read: readInstant,
});

function readCurrency(value: unknown): string | FaultyValue {
  const code = typeof value === 'string' ? usualWidth(value.slice(0, 40)).trim().toUpperCase() : '';
  return isCurrency(code) ? code : faulty('Expected an ISO 4217 currency code like "USD"', value);
}

/** An ISO 4217 code. */
export const CurrencyCodeScalar = ownScalar('CurrencyCode', {
  description: 'An ISO 4217 currency code, such as "USD". It decides how many decimals an amount has.',
  serialize: asItIs,
  read: readCurrency,
});

/** An object whose fields depend on what it is about. */
export const JsonScalar = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: 'JSON',
  description: 'A JSON object whose fields depend on what it is about.',
});
