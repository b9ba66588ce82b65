import { parseDecimal } from '../../domain/decimal';
import { formatAmount } from '../../domain/money';
import { exactAmount, QUANTITY_DECIMALS, rounded } from '../../domain/totals-input';
import type { InvoiceLineInput } from '../../schema/inputs/invoice-line-inputs';

const FIXED_LINE = 'FIXED' as NonNullable<InvoiceLineInput['type']>;

/** What a line that bills time becomes where it is copied without its entries. */
interface CopiedTime extends Pick<InvoiceLineInput, 'type' | 'unit'> {
  quantity?: string;
  rate?: string;
}

/**
 * The copy of a line that bills time, without its entries: in hours, unless their rounded quantity comes to another amount
 * than the minutes did. Then it is one piece of that amount.
 */
export function copiedTime(
  { quantity, rate }: { quantity: string; rate: string },
  { amountMinor, currency }: { amountMinor: bigint; currency: string },
): CopiedTime {
  const exact = exactAmount(parseDecimal(quantity, QUANTITY_DECIMALS), parseDecimal(rate, QUANTITY_DECIMALS), currency);
  if (rounded(exact) === amountMinor) return { type: FIXED_LINE, unit: 'HOUR' };
  return { type: FIXED_LINE, unit: null, quantity: '1', rate: formatAmount(amountMinor, currency) };
}
