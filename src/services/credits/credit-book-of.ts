import type { UnitOfWork } from '../../db/unit-of-work';
import {
  type CreditBook,
  type CreditedLine,
  type CreditedTax,
  type CreditParts,
  enterCredit,
  leftToCredit,
} from '../../domain/credit-book';
import { creditOf } from '../../domain/credit';
import { parseDecimal, trimDecimal } from '../../domain/decimal';
import { openBook } from '../../domain/open-credit-book';
import { parseTotalsInput, QUANTITY_DECIMALS, type Tax, taxKey } from '../../domain/totals-input';
import { CreditEntity } from '../../entities/credit';
import { CreditLineEntity } from '../../entities/credit-line';
import { CreditTaxEntity } from '../../entities/credit-tax';
import type { InvoiceEntity } from '../../entities/invoice';
import { InvoiceLineEntity } from '../../entities/invoice-line';
import { InvoiceTaxEntity } from '../../entities/invoice-tax';

/** A tax of the invoice, by the key that the book knows it by. */
interface NamedTax extends Tax {
  key: string;
}

/** The book of an invoice with everything that was credited of it, and the rows that its indices stand for. */
export interface BookOfInvoice {
  book: CreditBook;
  /** In the order of the book. */
  lines: readonly InvoiceLineEntity[];
  taxes: readonly NamedTax[];
  /** How many credits it has. */
  credits: number;
}

/** Reads the book of a locked, published invoice. */
export async function creditBookOf(work: UnitOfWork, invoice: InvoiceEntity): Promise<BookOfInvoice> {
  const { organizationId, id: invoiceId } = invoice;
  const { manager } = work.sql;
  const where = { organizationId, invoiceId };
  const lines = await manager.find(InvoiceLineEntity, { where, order: { position: 'ASC' } });
  const rows = await manager.find(InvoiceTaxEntity, { where, order: { position: 'ASC' } });
  const { currency, taxCalculation, discountMinor, taxRules } = invoice;
  const rules = { taxes: taxRules, untaxed: invoice.untaxedTax, discount: { kind: 'NONE' } } as const;
  const parsed = parseTotalsInput({ currency, taxCalculation, lines, ...rules }, '').lines;
  const named = [...new Map(parsed.flatMap(({ taxes }) => taxes).map((tax) => [tax.key, tax])).values()];
  const opened = openBook({
    currency,
    taxCalculation,
    pricesIncludeTax: invoice.pricesIncludeTax,
    lines: lines.map((line, index) => ({
      taxes: parsed[index]?.taxes ?? [],
      amountMinor: line.amountMinor,
      isDeduction: line.type === 'DISCOUNT',
      quantity: line.minutes === null ? parseDecimal(line.quantity, QUANTITY_DECIMALS) : BigInt(line.minutes),
    })),
    discountMinor,
    taxes: rows.map((row) => ({ key: keyOf(row), amountMinor: row.amountMinor })),
  });
  const { book, credits } = await withEarlier(work, opened, { invoiceId, lines });
  if (leftToCredit(book) !== invoice.totalMinor - invoice.creditedMinor)
    throw new Error(`invoice ${invoiceId}: what is left to credit is not the total less what was credited`);
  return { book, lines, taxes: named, credits };
}

/** The key of the tax that a row stands for: by name, rate, category and reason. */
function keyOf(row: InvoiceTaxEntity | CreditTaxEntity): string {
  return taxKey({ ...row, rate: trimDecimal(row.rate) });
}

interface OpenParts extends CreditParts {
  lines: CreditedLine[];
  taxes: CreditedTax[];
}

/** Enters the credits so far, oldest first. Those from before their parts were kept are as if of one amount. */
async function withEarlier(
  work: UnitOfWork,
  opened: CreditBook,
  of: { invoiceId: string; lines: readonly InvoiceLineEntity[] },
): Promise<Pick<BookOfInvoice, 'book' | 'credits'>> {
  const { organizationId } = work;
  const { manager } = work.sql;
  const credits = await manager.find(CreditEntity, {
    where: { organizationId, invoiceId: of.invoiceId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  if (credits.length === 0) return { book: opened, credits: 0 };
  const within = credits.map(({ id: creditId }) => ({ organizationId, creditId }));
  const lines = await manager.find(CreditLineEntity, { where: within });
  const taxes = await manager.find(CreditTaxEntity, { where: within });
  const placeOf = new Map(of.lines.map(({ id }, index) => [id, index]));
  const parts = new Map<string, OpenParts>(credits.map(({ id }) => [id, { lines: [], taxes: [] }]));
  for (const row of lines) {
    const quantity = row.quantity === null ? BigInt(row.minutes ?? 0) : parseDecimal(row.quantity, QUANTITY_DECIMALS);
    parts.get(row.creditId)?.lines.push({ ...row, line: placeOf.get(row.invoiceLineId) ?? -1, quantity });
  }
  for (const row of taxes) {
    const { taxSet: set, baseMinor, amountMinor } = row;
    parts.get(row.creditId)?.taxes.push({ set, key: keyOf(row), baseMinor, amountMinor });
  }
  const book = credits.reduce((book, { id, amountMinor }) => {
    const own = parts.get(id);
    if (own && (own.lines.length > 0 || amountMinor === 0n)) return enterCredit(book, own);
    return enterCredit(book, creditOf(book, { kind: 'AMOUNT', amountMinor }));
  }, opened);
  return { book, credits: credits.length };
}
