import { addDays, todayIn } from '../../domain/calendar';
import { Faults } from '../../domain/errors';
import { formatAmount, parseAmount } from '../../domain/money';
import type { RecordPaymentInput } from '../../schema/inputs/payment-inputs';

/** What the input is validated against. */
export interface PaymentSetting {
  currency: string;
  timeZone: string;
  now: Date;
}

/** The amounts and the day of a payment. */
export interface PaymentFacts {
  amountMinor: bigint;
  feeMinor: bigint | null;
  paymentDate: string;
  /** The amounts of its `allocations`, in their order; null if it has none. */
  allocatedMinor: readonly bigint[] | null;
}

/**
 * Reads the parts of a payment that depend on its invoices: amounts in their currency, and the day, which defaults to
 * today. Throws VALIDATION_ERROR with all errors at once.
 */
export function readPayment(input: RecordPaymentInput, { currency, timeZone, now }: PaymentSetting): PaymentFacts {
  const faults = new Faults();
  if (input.currency && input.currency !== currency)
    faults.add('input.currency', `must be the invoice's currency, ${currency}`);
  const amountMinor = faults.read(() => parseAmount(input.amount, currency, 'input.amount'), 0n);
  const allocatedMinor =
    input.allocations?.map(({ amount }, index) =>
      faults.read(() => parseAmount(amount, currency, `input.allocations.${index}.amount`), 0n),
    ) ?? null;
  const sum = (allocatedMinor ?? []).reduce((total, minor) => total + minor, 0n);
  if (amountMinor > 0n && sum > amountMinor) {
    const [added, whole] = [formatAmount(sum, currency), formatAmount(amountMinor, currency)];
    faults.add('input.allocations', `add up to ${added}, which is more than the amount, ${whole}`);
  }
  const fee = input.processorFee;
  const feeMinor = fee ? faults.read(() => parseAmount(fee, currency, 'input.processorFee'), null) : null;
  const today = todayIn(timeZone, now);
  const paymentDate = input.paymentDate ?? today;
  // Tomorrow is already too late, except for a caller further east.
  if (paymentDate > today && paymentDate > addDays(today, 1))
    faults.add('input.paymentDate', 'must not be in the future');
  if (amountMinor > 0n && feeMinor !== null && feeMinor > amountMinor) {
    faults.add('input.processorFee', 'must not exceed the amount');
  }
  faults.throwAny();
  return { amountMinor, feeMinor, paymentDate, allocatedMinor };
}
