import type { UnitOfWork } from '../../db/unit-of-work';
import { Faults } from '../../domain/errors';
import { amountAtRate, billedAmount, type ExpenseRate, expenseRateOn, type ExpenseUnit } from '../../domain/expenses';
import { formatAmount, MAX_AMOUNT_MINOR, parseAmount } from '../../domain/money';
import type { ExpenseEntity } from '../../entities/expense';
import { maySeeMoney } from '../edits';

/** What determines the amounts of an expense. Texts are decimals in major units. */
export interface ExpenseFacts {
  date: string;
  unit: ExpenseUnit | null;
  quantity: string | null;
  /** Null with a unit. */
  amount: string | null;
  /** Null for the default. */
  currency: string | null;
  taxAmount: string | null;
  taxDeductible: boolean;
  exchangeRate: string | null;
  billable: boolean;
  markupRate: string;
  disbursement: boolean;
}

/** The exchange rate that an expense has, and what it is of. */
export type KeptExchange = Pick<ExpenseEntity, 'exchangeRate' | 'currency' | 'billedCurrency'>;

/** The columns of the amounts. */
export type ExpenseAmounts = Pick<
  ExpenseEntity,
  | 'unit'
  | 'quantity'
  | 'rate'
  | 'clientRate'
  | 'currency'
  | 'amountMinor'
  | 'taxMinor'
  | 'taxDeductible'
  | 'exchangeRate'
  | 'billable'
  | 'markupRate'
  | 'disbursement'
  | 'billedMinor'
  | 'billedCurrency'
>;

/** What the organization and the client say: the dated rates, and the client's currency. */
interface Terms {
  rates: readonly ExpenseRate[];
  billedCurrency: string;
}

async function termsOf(work: UnitOfWork, clientId: string): Promise<Terms> {
  const [terms] = await work.sql.query<Terms>(
    `SELECT o.expense_rates AS rates, COALESCE(c.currency, o.currency) AS "billedCurrency"
     FROM clients c JOIN organizations o ON o.id = c.organization_id WHERE c.organization_id = $1 AND c.id = $2`,
    [work.organizationId, clientId],
  );
  if (!terms) throw new Error('the client does not exist');
  return terms;
}

/**
 * The amounts of an expense: what was spent and, if it is billable, what the client is charged. The rates of a mileage
 * or per diem are those of its day. Throws VALIDATION_ERROR with all errors at once.
 */
export async function expenseAmounts(
  work: UnitOfWork,
  { facts, clientId, kept }: { facts: ExpenseFacts; clientId: string; kept?: KeptExchange },
): Promise<ExpenseAmounts> {
  const { rates, billedCurrency } = await work.beyondLimit(() => termsOf(work, clientId));
  const faults = new Faults();
  const spent = facts.unit
    ? spentAtRate({ ...facts, unit: facts.unit }, rates, faults)
    : spentAmount(facts, billedCurrency, faults);
  if (facts.disbursement && facts.markupRate !== '0')
    faults.add('input.markupRate', 'must be 0 for a disbursement, which is charged as it was paid');
  const exchangeRate = exchangeRateOf({ facts, currency: spent.currency, billedCurrency, kept }, faults);
  faults.throwAny();
  const { taxDeductible, billable, markupRate, disbursement } = facts;
  const columns = { ...spent, taxDeductible, exchangeRate, billable, markupRate, disbursement, billedCurrency };
  const billedMinor = billable ? chargedBy(work, billedAmount(columns), billedCurrency) : null;
  for (const [minor, currency] of [
    [spent.amountMinor, spent.currency],
    [billedMinor ?? 0n, billedCurrency],
  ] as const) {
    const max = MAX_AMOUNT_MINOR(currency);
    if (minor > max) {
      const field = facts.unit ? 'input.quantity' : 'input.amount';
      faults.add(field, `comes to more than ${formatAmount(max, currency)} ${currency}`);
    }
  }
  faults.throwAny();
  return { ...columns, billedMinor };
}

/**
 * What the client is charged, in minor units. For those who do not see it, it ends at the largest amount: a refusal would
 * tell them the markup, and the client's rate, by the amount from which on it comes.
 */
function chargedBy({ actor }: UnitOfWork, billedMinor: bigint, currency: string): bigint {
  const max = MAX_AMOUNT_MINOR(currency);
  return billedMinor > max && !maySeeMoney(actor) ? max : billedMinor;
}

type Spent = Pick<
  ExpenseAmounts,
  'unit' | 'quantity' | 'rate' | 'clientRate' | 'currency' | 'amountMinor' | 'taxMinor'
>;

function spentAmount(facts: ExpenseFacts, billedCurrency: string, faults: Faults): Spent {
  const { amount, taxAmount, quantity } = facts;
  const currency = facts.currency ?? billedCurrency;
  if (quantity !== null) faults.add('input.quantity', 'must be omitted without a unit');
  if (amount === null) faults.add('input.amount', 'is required without a unit');
  const read = (text: string | null, field: string): bigint =>
    text === null ? 0n : faults.read(() => parseAmount(text, currency, field), 0n);
  const amountMinor = read(amount, 'input.amount');
  const taxMinor = read(taxAmount, 'input.taxAmount');
  if (amount !== null && taxMinor > amountMinor) faults.add('input.taxAmount', 'must not exceed the amount');
  return { unit: null, quantity: null, rate: null, clientRate: null, currency, amountMinor, taxMinor };
}

function spentAtRate(
  facts: ExpenseFacts & { unit: ExpenseUnit },
  rates: readonly ExpenseRate[],
  faults: Faults,
): Spent {
  const { unit, quantity, date } = facts;
  const found = expenseRateOn(rates, unit, date);
  if (!found) faults.add('input.unit', `has no rate on ${date}: set one in the settings`);
  if (quantity === null) faults.add('input.quantity', 'is required with a unit');
  const given = { amount: facts.amount, currency: facts.currency, taxAmount: facts.taxAmount };
  for (const [name, value] of Object.entries(given))
    if (value !== null) faults.add(`input.${name}`, 'must be omitted with a unit');
  if (facts.disbursement) faults.add('input.disbursement', 'must be false with a unit');
  const { rate = '0', clientRate = '0', currency = 'USD' } = found ?? {};
  const amountMinor = amountAtRate(quantity ?? '0', rate, currency);
  return { unit, quantity, rate, clientRate, currency, amountMinor, taxMinor: 0n };
}

interface Exchange {
  facts: ExpenseFacts;
  currency: string;
  billedCurrency: string;
  kept: KeptExchange | undefined;
}

/** The exchange rate: the given one, or the one that it has as long as both currencies are the same as before. */
function exchangeRateOf({ facts, currency, billedCurrency, kept }: Exchange, faults: Faults): string | null {
  const field = 'input.exchangeRate';
  const { exchangeRate, billable } = facts;
  if (currency === billedCurrency) {
    if (exchangeRate !== null) faults.add(field, `must be omitted: both amounts are in ${currency}`);
    return null;
  }
  const isSame = kept?.currency === currency && kept.billedCurrency === billedCurrency;
  const rate = exchangeRate ?? (isSame ? kept.exchangeRate : null);
  if (rate === null && billable)
    faults.add(field, `is required: what was spent in ${currency} is billed in ${billedCurrency}`);
  return rate;
}
