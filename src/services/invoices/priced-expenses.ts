import { trimDecimal } from '../../domain/decimal';
import { priceOfExpense } from '../../domain/expenses';
import { formatAmount } from '../../domain/money';
import { type Tax, taxesOn } from '../../domain/totals-input';
import type { DraftLine, KeptLines } from './draft-line';

/** What the price of an expense on an invoice depends on. */
export interface PriceTerms {
  currency: string;
  pricesIncludeTax: boolean;
  taxes: readonly Tax[];
  untaxed: Tax | null;
}

/**
 * The lines of a new draft, or of an edited one, with the prices of their expenses: see `priceOfExpense`. An edit keeps a price
 * that was typed; one that followed from the expense before follows from it again.
 */
export function withPricesOfExpenses(
  lines: readonly DraftLine[],
  terms: PriceTerms,
  before?: { terms: PriceTerms; kept: KeptLines },
): DraftLine[] {
  return lines.map((line) => {
    const price = priceOn(line, terms);
    if (price === null) return line;
    const old = before?.kept.get(line.id ?? '');
    const follows = !old || !before || (isSame(line.rate, old.rate) && isSame(old.rate, priceOn(old, before.terms)));
    return follows ? { ...line, rate: price } : line;
  });
}

/** The price of the expense on a line; null for a line without one. */
function priceOn(line: DraftLine, { currency, pricesIncludeTax, ...invoice }: PriceTerms): string | null {
  if (line.expenseId === null || line.expenseMinor === undefined) return null;
  const taxes = taxesOn(line, invoice);
  return formatAmount(priceOfExpense(line.expenseMinor, { taxes, pricesIncludeTax }), currency);
}

const isSame = (one: string, other: string | null): boolean =>
  other !== null && trimDecimal(one) === trimDecimal(other);
