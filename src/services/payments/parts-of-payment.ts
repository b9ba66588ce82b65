import { BillfoldError, ErrorCode } from '../../domain/errors';
import { formatAmount } from '../../domain/money';
import { ExcessPolicy } from '../../domain/payment-method';
import { balanceOf } from '../../domain/workflow';
import type { PaidInvoice, Paying } from './lock-for-payment';
import type { PaymentFacts } from './read-payment';

/** What is asked for one invoice, in minor units, and the field that says so. */
export interface PartOfPayment {
  invoice: PaidInvoice;
  wantedMinor: bigint;
  field: string;
}

/** What a payment is meant to pay of each invoice, once for each: allocations to one invoice are added up. */
export function partsOfPayment({ invoices, named }: Paying, payment: PaymentFacts): PartOfPayment[] {
  const { amountMinor, allocatedMinor } = payment;
  return invoices.map((invoice) => {
    if (!allocatedMinor) return { invoice, wantedMinor: amountMinor, field: 'input.amount' };
    const places = allocatedMinor.flatMap((_, index) => (named[index] === invoice ? [index] : []));
    const wantedMinor = places.reduce((sum, index) => sum + (allocatedMinor[index] ?? 0n), 0n);
    return { invoice, wantedMinor, field: `input.allocations.${places.at(-1) ?? 0}.amount` };
  });
}

/**
 * How much of the payment each invoice takes, in the order of the parts. Throws OVERPAYMENT, with the balance, unless what
 * exceeds a balance, or the allocations, may be kept as credit.
 */
export function takenOfPayment(
  parts: readonly PartOfPayment[],
  { amountMinor, allocatedMinor }: PaymentFacts,
  excess: ExcessPolicy | null | undefined,
): bigint[] {
  const keeps = excess === ExcessPolicy.CREDIT;
  const taken = parts.map(({ invoice, wantedMinor, field }) => {
    const balanceMinor = balanceOf(invoice);
    if (wantedMinor <= balanceMinor) return wantedMinor;
    if (!keeps)
      throw overpayment(field, invoice.currency, { what: 'the balance of', minor: balanceMinor, balanceMinor });
    return balanceMinor;
  });
  const sum = taken.reduce((total, minor) => total + minor, 0n);
  const [first] = parts;
  if (first && allocatedMinor && sum < amountMinor && !keeps) {
    const balanceMinor = parts.reduce((total, { invoice }) => total + balanceOf(invoice), 0n);
    throw overpayment('input.amount', first.invoice.currency, { what: 'its allocations,', minor: sum, balanceMinor });
  }
  return taken;
}

function overpayment(
  field: string,
  currency: string,
  { what, minor, balanceMinor }: { what: string; minor: bigint; balanceMinor: bigint },
): BillfoldError {
  const reason = `exceeds ${what} ${formatAmount(minor, currency)} ${currency}`;
  return new BillfoldError(
    ErrorCode.OVERPAYMENT,
    `The amount ${reason}. Send excess: CREDIT to keep the rest as the client's credit.`,
    [{ field, reason }],
    { balance: formatAmount(balanceMinor, currency), currency },
  );
}
