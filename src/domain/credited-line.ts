import { parseDecimal } from './decimal';
import { amountOfMinutes } from './time-lines';
import { exactAmount, QUANTITY_DECIMALS, rounded } from './totals-input';

/** What a credit took from a line of an invoice: a quantity or minutes, or neither, and an amount in minor units. */
export interface CreditedQuantity {
  quantity: string | null;
  minutes: number | null;
  /** The unit price of the line, as a decimal string. */
  rate: string;
  amountMinor: bigint;
  currency: string;
}

/**
 * Whether the quantity at the unit price gives the amount, up to the minor unit that rounding can move: only then a credit
 * note prints them. They do not if a part of the line was credited by amount before.
 */
export function isPriced({ quantity, minutes, rate, amountMinor, currency }: CreditedQuantity): boolean {
  if (quantity === null && minutes === null) return false;
  const units = (text: string) => parseDecimal(text, QUANTITY_DECIMALS);
  const priced =
    minutes === null
      ? rounded(exactAmount(units(quantity ?? '0'), units(rate), currency))
      : amountOfMinutes(minutes, rate, currency);
  const off = priced - amountMinor;
  return off >= -1n && off <= 1n;
}
