import { formatDecimal, parseDecimal } from '../../domain/decimal';
import { EXCHANGE_RATE_DECIMALS } from '../../domain/expenses';
import {
  FRACTION_DECIMALS,
  FRACTION_ONE,
  MAX_QUANTITY,
  NO_FRACTION,
  QUANTITY_DECIMALS,
} from '../../domain/totals-input';
import { ruled } from './rule';

/** As many decimals as the scalar accepts. The currency, where it is known, may allow fewer. */
const MOST_DECIMALS = 12;

/** An amount in major units of a currency that the act knows. It must be positive, or must not be negative. */
export function Amount({ sign }: { sign: 'ABOVE_ZERO' | 'NOT_BELOW_ZERO' }): PropertyDecorator {
  return ruled<string>({
    name: 'amount',
    of: 'VALUE',
    says: sign === 'ABOVE_ZERO' ? 'Greater than zero.' : 'Zero or more.',
    read: (value, refuse) => {
      const amount = parseDecimal(value, MOST_DECIMALS);
      if (sign === 'ABOVE_ZERO' && amount <= 0n) refuse('must be greater than zero');
      if (sign === 'NOT_BELOW_ZERO' && amount < 0n) refuse('must not be negative');
      return value;
    },
  });
}

/** A price in major units, limited to what a line of an invoice can bill. */
export function Rate(): PropertyDecorator {
  return rateUpTo(MAX_QUANTITY);
}

/** The largest hourly rate, in units of 10^-QUANTITY_DECIMALS: sums of time at it stay far below the largest bigint. */
const MAX_HOURLY_RATE = 10n ** 13n - 1n;

/** An hourly rate in major units. */
export function HourlyRate(): PropertyDecorator {
  return rateUpTo(MAX_HOURLY_RATE);
}

function rateUpTo(max: bigint): PropertyDecorator {
  return ruled<string>({
    name: 'rate',
    of: 'VALUE',
    says: 'Zero or more, with at most four decimals.',
    read: (value, refuse) => {
      const rate = parseDecimal(value, QUANTITY_DECIMALS);
      if (rate < 0n || rate > max) refuse(`must be from 0 to ${formatDecimal(max, QUANTITY_DECIMALS)}`);
      return formatDecimal(rate, QUANTITY_DECIMALS, { trim: true });
    },
  });
}

/** A fraction of a whole. */
export function Fraction(): PropertyDecorator {
  return ruled<string>({
    name: 'fraction',
    of: 'VALUE',
    says: 'A fraction between 0 and 1 with at most six decimals: "0.08" is 8%.',
    read: (value, refuse) => {
      const fraction = parseDecimal(value, FRACTION_DECIMALS);
      if (fraction < 0n || fraction > FRACTION_ONE) refuse(NO_FRACTION);
      return formatDecimal(fraction, FRACTION_DECIMALS, { trim: true });
    },
  });
}

const MAX_EXCHANGE_RATE = 10n ** BigInt(EXCHANGE_RATE_DECIMALS + 9);

/** What one unit of a currency is in another. */
export function ExchangeRate(): PropertyDecorator {
  return ruled<string>({
    name: 'exchangeRate',
    of: 'VALUE',
    says: `Greater than zero, with at most ${EXCHANGE_RATE_DECIMALS} decimals.`,
    read: (value, refuse) => {
      const rate = parseDecimal(value, EXCHANGE_RATE_DECIMALS);
      if (rate <= 0n) refuse('must be greater than zero');
      if (rate > MAX_EXCHANGE_RATE)
        refuse(`must not exceed ${formatDecimal(MAX_EXCHANGE_RATE, EXCHANGE_RATE_DECIMALS, { trim: true })}`);
      return formatDecimal(rate, EXCHANGE_RATE_DECIMALS, { trim: true });
    },
  });
}

/** An integer within bounds. Without `max` there is no upper bound. `unit` appears in the error message. */
export function Whole({ min, max, unit }: { min: number; max?: number; unit?: string }): PropertyDecorator {
  const bounds = max === undefined ? `at least ${min}` : `${min} to ${max}`;
  return ruled<number>({
    name: 'whole',
    of: 'VALUE',
    says: max === undefined ? `At least ${min}.` : `From ${bounds}.`,
    read: (value, refuse) => {
      const isInside = Number.isInteger(value) && value >= min && value <= (max ?? value);
      if (!isInside) refuse(`must be ${bounds}${unit ? ` ${unit}` : ''}`);
      return value;
    },
  });
}

/** One of a few integers. */
export function OneOf(values: readonly number[]): PropertyDecorator {
  const listed = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
  return ruled<number>({
    name: 'oneOf',
    of: 'VALUE',
    says: `Must be ${listed}.`,
    read: (value, refuse) => {
      if (!values.includes(value)) refuse(`must be ${listed}`);
      return value;
    },
  });
}

const MAX_LINE = formatDecimal(MAX_QUANTITY, QUANTITY_DECIMALS);

/** The quantity of a line. */
export function Quantity(): PropertyDecorator {
  return ruled<string>({
    name: 'quantity',
    of: 'VALUE',
    says: 'Greater than zero, with at most four decimals.',
    read: (value, refuse) => {
      const quantity = parseDecimal(value, QUANTITY_DECIMALS);
      if (quantity <= 0n) refuse('must be greater than zero');
      if (quantity > MAX_QUANTITY) refuse(`must not exceed ${MAX_LINE}`);
      return value;
    },
  });
}

/** The unit price of a line. Which sign is allowed depends on the type of the line. */
export function LineRate(): PropertyDecorator {
  const bounds = ruled<string>({
    name: 'lineRate',
    of: 'VALUE',
    says: 'At most four decimals. Zero or more, or for a DISCOUNT zero or less.',
    read: (value, refuse) => {
      const rate = parseDecimal(value, QUANTITY_DECIMALS);
      if (rate > MAX_QUANTITY || rate < -MAX_QUANTITY) refuse(`must not exceed ${MAX_LINE}`);
      return value;
    },
  });
  const sign = ruled<unknown>({
    name: 'signOfLine',
    of: 'BESIDE',
    says: null,
    read: (value, refuse, line) => {
      const isDiscount = 'type' in line && line.type === 'DISCOUNT';
      const isNegative = typeof value === 'string' && value.startsWith('-') && /[1-9]/.test(value);
      const isPositive = typeof value === 'string' && !value.startsWith('-') && /[1-9]/.test(value);
      if (isDiscount && isPositive) refuse('must not be positive on a line of type DISCOUNT');
      if (!isDiscount && isNegative) refuse('must not be negative except on a line of type DISCOUNT');
      return value;
    },
  });
  return (prototype, property) => {
    bounds(prototype, property);
    sign(prototype, property);
  };
}

const REMINDERS = { max: 10, first: -90, last: 365 };

/** Days relative to the due date, sorted and without duplicates. */
export function ReminderDays(): PropertyDecorator {
  return ruled<number[]>({
    name: 'reminderDays',
    of: 'ITEMS',
    says: `At most ${REMINDERS.max}, each from ${REMINDERS.first} to ${REMINDERS.last}.`,
    read: (days, refuse) => {
      const schedule = [...new Set(days)].sort((a, b) => a - b);
      const isOutside = schedule.some((day) => day < REMINDERS.first || day > REMINDERS.last);
      if (schedule.length > REMINDERS.max) refuse(`at most ${REMINDERS.max} reminders`);
      else if (isOutside) refuse(`days must be from ${REMINDERS.first} to ${REMINDERS.last}`);
      return schedule;
    },
  });
}
