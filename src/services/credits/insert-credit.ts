import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { type BookLine, type CreditedLine, enterCredit, leftOf, leftToCredit } from '../../domain/credit-book';
import { creditOf, type CreditRequest } from '../../domain/credit';
import type { Credit } from '../../domain/credit-parts';
import { formatDecimal } from '../../domain/decimal';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { QUANTITY_DECIMALS } from '../../domain/totals-input';
import { CreditEntity } from '../../entities/credit';
import { CreditLineEntity } from '../../entities/credit-line';
import { CreditTaxEntity } from '../../entities/credit-tax';
import type { InvoiceEntity } from '../../entities/invoice';
import type { InvoiceLineEntity } from '../../entities/invoice-line';
import { type BookOfInvoice, creditBookOf } from './credit-book-of';

/** What to credit of an invoice, why, and on which day. */
export interface CreditToInsert extends Pick<CreditEntity, 'reason' | 'creditDate'> {
  /** A function of the invoice's lines if it names them. */
  request: CreditRequest | ((lines: readonly InvoiceLineEntity[]) => CreditRequest);
}

/** What a credit takes from one tax of a set of taxes, as its row says it. */
export type CreditedTaxRow = Pick<
  CreditTaxEntity,
  'taxSet' | 'position' | 'name' | 'rate' | 'category' | 'reason' | 'baseMinor' | 'amountMinor'
>;

/** The new credit: its row, what it takes, and the lines that are credited in full after it (UUIDs). */
export interface InsertedCredit extends Credit, Pick<CreditEntity, 'id' | 'reason' | 'creditDate'> {
  taxRows: CreditedTaxRow[];
  linesUsedUp: string[];
}

/**
 * The most credits of an invoice, for each one reads those before it. After them only all that is left can be credited, so
 * that it can always be closed.
 */
const MAX_CREDITS = 100;

function assertMayCreditAgain({ book, credits }: BookOfInvoice, { totalMinor }: Credit): void {
  if (credits < MAX_CREDITS || totalMinor === leftToCredit(book)) return;
  const message = `An invoice can be credited ${MAX_CREDITS} times. After that, only all that is left can be credited.`;
  throw new BillfoldError(ErrorCode.INVALID_STATE, message, [], { limit: MAX_CREDITS });
}

/** The day (`YYYY-MM-DD`) of a credit of an invoice that is made on another: no credit is dated before its invoice. */
export function dayOfCredit({ issueDate }: Pick<InvoiceEntity, 'issueDate'>, madeOn: string): string {
  return madeOn < issueDate ? issueDate : madeOn;
}

/**
 * Writes a credit of a locked, published invoice: its row, and what it takes from lines and taxes. The caller changes the
 * invoice. Throws VALIDATION_ERROR as `creditOf` does, with fields of `input.`, and INVALID_STATE if it was credited too often.
 */
export async function insertCredit(
  work: UnitOfWork,
  invoice: InvoiceEntity,
  { request, reason, creditDate }: CreditToInsert,
): Promise<InsertedCredit> {
  const of = await creditBookOf(work, invoice);
  const credit = creditOf(of.book, typeof request === 'function' ? request(of.lines) : request, 'input.');
  assertMayCreditAgain(of, credit);
  const { organizationId, id: invoiceId } = invoice;
  const id = newId();
  const row = { organizationId, id, invoiceId, reason, creditDate, createdBy: work.userId, createdAt: work.now };
  await work.sql.manager.insert(CreditEntity, { ...row, amountMinor: credit.totalMinor });
  const keys = { organizationId, creditId: id };
  const lines = credit.lines.map((line) => ({ ...keys, id: newId(), ...columnsOfLine(line, of.lines) }));
  const taxRows = taxColumns(credit, of);
  const taxes = taxRows.map((tax) => ({ ...keys, id: newId(), ...tax }));
  if (lines.length > 0) await work.sql.manager.insert(CreditLineEntity, lines);
  if (taxes.length > 0) await work.sql.manager.insert(CreditTaxEntity, taxes);
  return { ...credit, id, reason, creditDate, taxRows, linesUsedUp: usedUp(credit, of) };
}

function columnsOfLine(line: CreditedLine, lines: readonly InvoiceLineEntity[]) {
  const { id = '', minutes = null } = lines[line.line] ?? {};
  const { amountMinor, deductedMinor, discountMinor, outsideMinor, quantity } = line;
  const isCounted = quantity > 0n;
  return {
    invoiceLineId: id,
    quantity: isCounted && minutes === null ? formatDecimal(quantity, QUANTITY_DECIMALS) : null,
    minutes: isCounted && minutes !== null ? Number(quantity) : null,
    ...{ amountMinor, deductedMinor, discountMinor, outsideMinor },
  };
}

function taxColumns(credit: Credit, { taxes }: BookOfInvoice): CreditedTaxRow[] {
  return credit.taxes.map(({ set, key, baseMinor, amountMinor }, position) => {
    const tax = taxes.find((each) => each.key === key);
    if (!tax) throw new Error(`no line of the invoice has the tax ${key}`);
    const { name, rate, category = null, reason = null } = tax;
    return { taxSet: set, position, name, rate, category, reason, baseMinor, amountMinor };
  });
}

/**
 * Lines of which nothing is left after the credit, whichever credit took the last of it: all of them once nothing is left
 * of the invoice, for nothing can be credited of it any more.
 */
function usedUp(credit: Credit, { book, lines }: BookOfInvoice): string[] {
  const after = enterCredit(book, credit);
  const isOver = leftToCredit(after) === 0n;
  return lines.filter((_, index) => isOver || (after.lines[index] && isUsedUp(after.lines[index]))).map(({ id }) => id);
}

/** A line without an amount is used up with its quantity. */
function isUsedUp(line: BookLine): boolean {
  if (line.whole.amountMinor === 0n) return line.creditedQuantity === line.quantity;
  return leftOf(line).amountMinor === 0n;
}
