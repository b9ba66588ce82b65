import { formatDecimal, parseDecimal } from '../../domain/decimal';
import {
  FRACTION_DECIMALS,
  FRACTION_ONE,
  MAX_QUANTITY,
  NO_FRACTION,
  QUANTITY_DECIMALS,
} from '../../domain/totals-input';
import { ruled } from './rule';

/** As many decimals as our scalar takes: an amount is judged by its currency where that is known. */
const MOST_DECIMALS = 12;

/** An amount in major units of a currency, which the act knows; it is above zero, or not below it. */
export function Amount({ sign }: { sign: 'ABOVE_ZERO' | 'NOT_BELOW_ZERO' }): PropertyDecorator {
  return ruled<string>({
    name: 'amount',
    of: 'VALUE',
    says: sign === 'ABOVE_ZERO' ? 'Above zero.' : 'Not below zero.',
    read: (value, refuse) => {
      const amount = parseDecimal(value, MOST_DECIMALS);
      if (sign === 'ABOVE_ZERO' && amount <= 0n) refuse('must be above zero');
      if (sign === 'NOT_BELOW_ZERO' && amount < 0n) refuse('cannot be below zero');
      return value;
    },
  });
}

/** A rate an hour in major units: beyond what a line of an invoice can be billed at, no invoice could bear it. */
export function Rate(): PropertyDecorator {
  return ruled<string>({
    name: 'rate',
    of: 'VALUE',
    says: 'Not below zero; at most four decimals.',
    read: (value, refuse) => {
      const rate = parseDecimal(value, QUANTITY_DECIMALS);
      if (rate < 0n || rate > MAX_QUANTITY) refuse(`must be 0 to ${formatDecimal(MAX_QUANTITY, QUANTITY_DECIMALS)}`);
      return formatDecimal(rate, QUANTITY_DECIMALS, { trim: true });
    },
  });
}

/** A share of a whole. */
export function Fraction(): PropertyDecorator {
  return ruled<string>({
    name: 'fraction',
    of: 'VALUE',
    says: 'A fraction between 0 and 1, of at most six decimals: "0.08" is 8 %.',
    read: (value, refuse) => {
      const fraction = parseDecimal(value, FRACTION_DECIMALS);
      if (fraction < 0n || fraction > FRACTION_ONE) refuse(NO_FRACTION);
      return formatDecimal(fraction, FRACTION_DECIMALS, { trim: true });
    },
  });
}

/** A whole number in bounds; without `max` there is none above. `unit` is in the refusal. */
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

const MAX_LINE = formatDecimal(MAX_QUANTITY, QUANTITY_DECIMALS);

/** How much of something a line bills. */
export function Quantity(): PropertyDecorator {
  return ruled<string>({
    name: 'quantity',
    of: 'VALUE',
    says: 'Above zero; at most four decimals.',
    read: (value, refuse) => {
      const quantity = parseDecimal(value, QUANTITY_DECIMALS);
      if (quantity <= 0n) refuse('must be above zero');
      if (quantity > MAX_QUANTITY) refuse(`must not be beyond ${MAX_LINE}`);
      return value;
    },
  });
}

/** The price of one in a line; its sign is judged by the type of the line. */
export function LineRate(): PropertyDecorator {
  const bounds = ruled<string>({
    name: 'lineRate',
    of: 'VALUE',
    says: 'At most four decimals; not below zero, but for a DISCOUNT, where it is not above.',
    read: (value, refuse) => {
      const rate = parseDecimal(value, QUANTITY_DECIMALS);
      if (rate > MAX_QUANTITY || rate < -MAX_QUANTITY) refuse(`must not be beyond ${MAX_LINE}`);
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
      if (isDiscount && isPositive) refuse('must not be above zero on a line of type DISCOUNT');
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

/** Days from the due date, in order and each once. */
export function ReminderDays(): PropertyDecorator {
  return ruled<number[]>({
    name: 'reminderDays',
    of: 'ITEMS',
    says: `At most ${REMINDERS.max}, each from ${REMINDERS.first} to ${REMINDERS.last}.`,
    read: (days, refuse) => {
      const schedule = [...new Set(days)].sort((a, b) => a - b);
      const isOutside = schedule.some((day) => day < REMINDERS.first || day > REMINDERS.last);
      if (schedule.length > REMINDERS.max) refuse(`at most ${REMINDERS.max} reminders`);
      else if (isOutside) refuse(`days must be ${REMINDERS.first} to ${REMINDERS.last}`);
      return schedule;
    },
  });
}
