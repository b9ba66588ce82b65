import { approvalWorkflow, type RefusalsOfLock } from './approval';
import { currencyExponent } from './currency';
import { parseDecimal } from './decimal';
import { ErrorCode } from './errors';
import { type Exact, exactAmount, FRACTION_DECIMALS, FRACTION_ONE, QUANTITY_DECIMALS, rounded } from './totals-input';

/** The statuses of an expense. */
export enum ExpenseStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
}

/** How the amount of an expense comes about: it was paid, or it is a quantity at a dated rate. */
export enum ExpenseKind {
  AMOUNT = 'AMOUNT',
  MILEAGE = 'MILEAGE',
  PER_DIEM = 'PER_DIEM',
}

/** What a mileage or a per diem is counted in. */
export enum ExpenseUnit {
  KM = 'KM',
  MILE = 'MILE',
  DAY = 'DAY',
}

/** Expenses. Where the organization does not approve time, submitting leads to APPROVED. */
export const EXPENSE_WORKFLOW = approvalWorkflow('An expense');

/** How a locked expense refuses to be changed. */
export const REFUSAL_OF_LOCKED_EXPENSE: RefusalsOfLock = {
  SUBMITTED: {
    code: ErrorCode.INVALID_STATE,
    message: 'This expense is submitted. It can be changed once it is rejected or reopened.',
  },
  APPROVED: {
    code: ErrorCode.INVALID_STATE,
    message: 'This expense is approved. It can be changed once it is reopened.',
  },
  INVOICED: { code: ErrorCode.INVALID_STATE, message: 'This expense is on an invoice, so it cannot be changed.' },
  PERIOD_CLOSED: {
    code: ErrorCode.INVALID_STATE,
    message: 'This period is closed: only owners and administrators can change its expenses.',
  },
};

/** The largest receipt, in bytes: a request has at most 1 MB. */
export const MAX_RECEIPT_BYTES = 700 * 1024;

/** Decimals of an exchange rate; also the scale of its column. */
export const EXCHANGE_RATE_DECIMALS = 10;

/** What is paid and charged for a unit from a day on. Both rates are decimal text in major units of the currency. */
export interface ExpenseRate {
  unit: ExpenseUnit;
  from: string;
  currency: string;
  /** What the employee gets. */
  rate: string;
  /** What the client is charged before a markup. */
  clientRate: string;
}

/** The rate of a unit on a day: the one with the latest `from` on or before it; null if there is none. */
export function expenseRateOn(rates: readonly ExpenseRate[], unit: ExpenseUnit, day: string): ExpenseRate | null {
  const begun = rates.filter((rate) => rate.unit === unit && rate.from <= day);
  return begun.reduce<ExpenseRate | null>((latest, rate) => (latest && latest.from > rate.from ? latest : rate), null);
}

const exactly = (text: string, decimals: number): Exact => ({
  numerator: parseDecimal(text, decimals),
  denominator: 10n ** BigInt(decimals),
});

const times = (factors: readonly Exact[]): Exact => ({
  numerator: factors.reduce((product, { numerator }) => product * numerator, 1n),
  denominator: factors.reduce((product, { denominator }) => product * denominator, 1n),
});

/** Quantity x rate in minor units of the currency, not rounded. */
function exactMinor(quantity: string, rate: string, currency: string): Exact {
  return exactAmount(parseDecimal(quantity, QUANTITY_DECIMALS), parseDecimal(rate, QUANTITY_DECIMALS), currency);
}

/** Quantity x rate in minor units of the currency, rounded half up once: what an employee gets for a mileage. */
export function amountAtRate(quantity: string, rate: string, currency: string): bigint {
  return rounded(exactMinor(quantity, rate, currency));
}

/** The facts that determine what a client is charged for an expense. Rates are decimal text, amounts minor units. */
export interface ExpenseToBill {
  currency: string;
  /** The client's currency. */
  billedCurrency: string;
  /** One unit of `currency` in `billedCurrency`; null if they are the same. */
  exchangeRate: string | null;
  /** The amount that was paid, with tax. */
  amountMinor: bigint;
  /** The tax in it. */
  taxMinor: bigint;
  /** Whether the organization gets the tax back. */
  taxDeductible: boolean;
  /** A fraction: "0.1" adds 10%. */
  markupRate: string;
  /** Whether it was paid in the client's name: it is passed on as it is. */
  disbursement: boolean;
  /** The quantity of a mileage or per diem, and the client's rate; null for what was paid. */
  quantity: string | null;
  clientRate: string | null;
}

/**
 * What a client is charged for an expense, before the tax of the line, in minor units of their currency: (amount -
 * deductible tax) x (1 + markup), or quantity x the client's rate x (1 + markup), rounded half up once. A disbursement
 * is charged gross, without a markup. Another currency is converted at the expense's exchange rate.
 */
export function billedAmount(expense: ExpenseToBill): bigint {
  const { currency, billedCurrency, exchangeRate } = expense;
  const markup = {
    numerator: FRACTION_ONE + parseDecimal(expense.markupRate, FRACTION_DECIMALS),
    denominator: FRACTION_ONE,
  };
  const factors = [baseOf(expense), ...(expense.disbursement ? [] : [markup])];
  if (currency !== billedCurrency) {
    factors.push(exactly(exchangeRate ?? '', EXCHANGE_RATE_DECIMALS), {
      numerator: 10n ** BigInt(currencyExponent(billedCurrency)),
      denominator: 10n ** BigInt(currencyExponent(currency)),
    });
  }
  return rounded(times(factors));
}

/**
 * The price of an expense on a line that bears these taxes, in minor units: what is billed before tax or, where prices
 * include tax, so much more that its net, rounded, is that amount.
 */
export function priceOfExpense(
  billedMinor: bigint,
  { taxes, pricesIncludeTax }: { taxes: readonly { rate: string }[]; pricesIncludeTax: boolean },
): bigint {
  if (!pricesIncludeTax) return billedMinor;
  const fraction = taxes.reduce((sum, { rate }) => sum + parseDecimal(rate, FRACTION_DECIMALS), 0n);
  return rounded({ numerator: billedMinor * (FRACTION_ONE + fraction), denominator: FRACTION_ONE });
}

function baseOf({ quantity, clientRate, currency, ...expense }: ExpenseToBill): Exact {
  if (quantity !== null && clientRate !== null) return exactMinor(quantity, clientRate, currency);
  const isNet = expense.taxDeductible && !expense.disbursement;
  return { numerator: expense.amountMinor - (isNet ? expense.taxMinor : 0n), denominator: 1n };
}
