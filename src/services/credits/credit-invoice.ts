import type { UnitOfWork } from '../../db/unit-of-work';
import type { LineToCredit } from '../../domain/credit-of-lines';
import type { CreditToSplit } from '../../domain/credit-split';
import { CreditReturn } from '../../domain/credit-return';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import { parseDecimal } from '../../domain/decimal';
import { Faults, notFound, validationError } from '../../domain/errors';
import { canonicalId, idOf } from '../../domain/ids';
import { parseAmount } from '../../domain/money';
import { QUANTITY_DECIMALS } from '../../domain/totals-input';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import type { InvoiceEntity } from '../../entities/invoice';
import type { InvoiceLineEntity } from '../../entities/invoice-line';
import type { CreditInvoiceInput } from '../../schema/inputs/credit-inputs';
import { type Billed, lockInvoiceAndBilled, releaseBilled } from '../invoices/billed';
import { keepBooks, lockInvoice } from '../invoices/load-invoice';
import { earlyFault, futureFault } from '../payments/refund-days';
import { refundTerms } from '../payments/refund-terms';
import { creditAndReturn } from './credit-and-return';
import { type CreditToInsert, dayOfCredit } from './insert-credit';

/** The UUIDs of the invoice, and of the credit note, which exists only if the organization has them. */
export interface CreditInvoiceOutput {
  invoice: string;
  creditNote: string;
}

/**
 * Credits an invoice: all that is left, lines, or one gross amount. It lowers the balance first; only the rest leaves
 * payments, and is refunded or becomes the client's credit. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE and
 * DUPLICATE_RESOURCE.
 */
export async function creditInvoice(work: UnitOfWork, input: CreditInvoiceInput): Promise<CreditInvoiceOutput> {
  const organization = await keepBooks(work);
  const today = todayIn(organization.timeZone, work.now);
  const { paymentIds, terms } = await refundTerms(work, input, today);
  assertBooksOpen(organization, terms.refundDate, 'input.refundDate');
  const { invoice, billed } = await lockedFor(work, input);
  const creditDate = input.creditDate ?? dayOfCredit(invoice, today);
  assertBooksOpen(organization, creditDate, 'input.creditDate');
  const request = requestOf(input, invoice);
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'credit');
  assertDay(creditDate, { invoice, today });
  const credit = await creditAndReturn(work, invoice, {
    organization,
    credit: { request, reason: input.reason, creditDate },
    action: 'credit',
    keepsBalance: false,
    refund: refundOf(input, invoice),
    ...{ paymentIds, terms },
  });
  if (billed) await releaseBilled(work, ofLines(billed, new Set(credit.linesUsedUp)));
  return { invoice: invoice.id, creditNote: credit.id };
}

/** The invoice, locked, and what it bills if that may be released. */
async function lockedFor(
  work: UnitOfWork,
  { id, releaseTime }: CreditInvoiceInput,
): Promise<{ invoice: InvoiceEntity; billed: Billed | null }> {
  if (releaseTime) return lockInvoiceAndBilled(work, id, { field: 'input.id' });
  return { invoice: await lockInvoice(work, id, 'input.id'), billed: null };
}

/** An invoice whose issue date lies ahead is credited on that day. */
function assertDay(creditDate: string, { invoice, today }: { invoice: InvoiceEntity; today: string }) {
  const { issueDate } = invoice;
  const field = 'input.creditDate';
  const faults =
    creditDate > issueDate ? futureFault(field, creditDate, today) : earlyFault(field, creditDate, { issueDate });
  if (faults.length > 0) throw validationError(faults);
}

function requestOf(input: CreditInvoiceInput, { currency }: InvoiceEntity): CreditToInsert['request'] {
  if (input.lines && input.amount)
    throw validationError({ field: 'input.amount', reason: 'must not be given together with `lines`' });
  if (input.amount) return { kind: 'AMOUNT', amountMinor: parseAmount(input.amount, currency, 'input.amount') };
  const { lines: named } = input;
  if (!named) return { kind: 'WHOLE' };
  return (lines) => ({ kind: 'LINES', lines: linesToCredit(named, lines, currency) });
}

function linesToCredit(
  named: NonNullable<CreditInvoiceInput['lines']>,
  lines: readonly InvoiceLineEntity[],
  currency: string,
): LineToCredit[] {
  const faults = new Faults();
  const places = new Map(lines.map(({ id }, index) => [idOf('invoiceLine', id), index]));
  const wanted = named.map(({ lineId, quantity, amount }, index): LineToCredit => {
    const path = `input.lines.${index}`;
    const line = places.get(canonicalId(lineId)) ?? -1;
    if (line < 0) throw notFound(`${path}.lineId`, 'invoice line');
    if (Boolean(quantity) === Boolean(amount)) faults.add(path, 'must have either a `quantity` or an `amount`');
    if (amount) {
      const amountMinor = faults.read(() => parseAmount(amount, currency, `${path}.amount`), 0n);
      return { line, amountMinor };
    }
    const isMinutes = typeof lines[line]?.minutes === 'number';
    return { line, quantity: faults.read(() => unitsOf(quantity ?? '0', isMinutes, `${path}.quantity`), 0n) };
  });
  faults.throwAny();
  return wanted;
}

/** A quantity in the units of its line: a line that bills minutes is credited in whole minutes. */
function unitsOf(quantity: string, isMinutes: boolean, field: string): bigint {
  try {
    return parseDecimal(quantity, isMinutes ? 0 : QUANTITY_DECIMALS);
  } catch (error) {
    if (error instanceof RangeError) throw validationError({ field, reason: error.message });
    throw error;
  }
}

function refundOf(
  { returnAs, refundAmount }: CreditInvoiceInput,
  { currency }: InvoiceEntity,
): CreditToSplit['refund'] {
  if (!refundAmount) return returnAs === CreditReturn.REFUND ? 'ALL' : 'NONE';
  if (returnAs === CreditReturn.CREDIT)
    throw validationError({
      field: 'input.refundAmount',
      reason: 'must not be given together with `returnAs: CREDIT`',
    });
  return { amountMinor: parseAmount(refundAmount, currency, 'input.refundAmount') };
}

function ofLines({ time, expenses }: Billed, lines: ReadonlySet<string>): Billed {
  return {
    time: time.filter(({ lineId }) => lines.has(lineId)),
    expenses: expenses.filter(({ lineId }) => lines.has(lineId)),
  };
}
