import { type FieldFault, validationError } from './errors';
import { compareBigInt, formatAmount } from './money';

/** What a payment has on an invoice. `isApplied`: it came from the client's credit, and was not recorded here. */
export interface AllocatedMoney {
  id: string;
  paymentId: string;
  amountMinor: bigint;
  isApplied: boolean;
  createdAt: Date;
}

/** A credit to be split. Amounts are in minor units of `currency`. */
export interface CreditToSplit {
  currency: string;
  amountMinor: bigint;
  /** How much of it can lower the balance: the balance, or 0 for a refund that leaves the balance as it is. */
  balanceMinor: bigint;
  /** The payments to take money from first. */
  paymentIds: readonly string[];
  /** How much of what leaves allocations to pay out. The rest becomes the client's credit. */
  refund: 'ALL' | 'NONE' | { amountMinor: bigint };
}

/** What leaves an allocation: `refundMinor` is paid out, the rest becomes the client's credit. */
export interface LeavingMoney {
  allocationId: string;
  paymentId: string;
  amountMinor: bigint;
  refundMinor: bigint;
}

/**
 * Splits a credit: it lowers the balance first, and the rest leaves allocations. These are taken in the order of the
 * payments that are named, then of those recorded on the invoice, newest first, then of the client's credit that was
 * applied to it, which is never paid out. Throws VALIDATION_ERROR, with fields relative to `prefix`: `payments.0.paymentId`
 * (nothing on this invoice, or named twice), `amount` (more than balance and allocations), `refundAmount` (more than can be
 * paid out).
 */
export function splitCredit(
  credit: CreditToSplit,
  allocations: readonly AllocatedMoney[],
  prefix = '',
): { fromBalanceMinor: bigint; leaving: LeavingMoney[] } {
  const faults = credit.paymentIds.flatMap((id, index): FieldFault[] => {
    const field = `${prefix}payments.${index}.paymentId`;
    if (credit.paymentIds.indexOf(id) < index) return [{ field, reason: 'is named twice' }];
    if (allocations.some(({ paymentId }) => paymentId === id)) return [];
    return [{ field, reason: 'has paid nothing on this invoice' }];
  });
  if (faults.length > 0) throw validationError(faults);
  const fromBalanceMinor = least(credit.amountMinor, credit.balanceMinor);
  const taken = take(credit.amountMinor - fromBalanceMinor, inOrder(allocations, credit.paymentIds));
  if (fromBalanceMinor + total(taken) < credit.amountMinor)
    throw tooMuch(`${prefix}amount`, credit, credit.balanceMinor + total(allocations));
  const payable = total(taken.filter(({ isApplied }) => !isApplied));
  const refundMinor = wanted(credit.refund, payable);
  if (refundMinor > payable) throw tooMuch(`${prefix}refundAmount`, credit, payable);
  let left = refundMinor;
  const leaving = taken.map(({ id, paymentId, amountMinor, isApplied }) => {
    const refunded = isApplied ? 0n : least(left, amountMinor);
    left -= refunded;
    return { allocationId: id, paymentId, amountMinor, refundMinor: refunded };
  });
  return { fromBalanceMinor, leaving };
}

function wanted(refund: CreditToSplit['refund'], payable: bigint): bigint {
  if (refund === 'ALL') return payable;
  return refund === 'NONE' ? 0n : refund.amountMinor;
}

function inOrder(allocations: readonly AllocatedMoney[], paymentIds: readonly string[]): AllocatedMoney[] {
  const rank = ({ paymentId, isApplied }: AllocatedMoney): number => {
    const named = paymentIds.indexOf(paymentId);
    if (named >= 0) return named;
    return paymentIds.length + (isApplied ? 1 : 0);
  };
  return [...allocations].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(a.isApplied) - Number(b.isApplied) ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (a.id < b.id ? 1 : -1),
  );
}

function take(amountMinor: bigint, from: readonly AllocatedMoney[]): AllocatedMoney[] {
  let left = amountMinor;
  return from.flatMap((each) => {
    const taken = least(left, each.amountMinor);
    left -= taken;
    return taken === 0n ? [] : [{ ...each, amountMinor: taken }];
  });
}

function tooMuch(field: string, { currency }: CreditToSplit, maxMinor: bigint): Error {
  return validationError({ field, reason: `must not exceed ${formatAmount(maxMinor, currency)}` });
}

function total(amounts: readonly { amountMinor: bigint }[]): bigint {
  return amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
}

function least(a: bigint, b: bigint): bigint {
  return compareBigInt(a, b) < 0 ? a : b;
}
