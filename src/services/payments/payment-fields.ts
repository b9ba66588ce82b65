import { addDays, todayIn } from '../../domain/calendar';
import { validationError } from '../../domain/errors';
import { parseAmount } from '../../domain/money';
import type { PaymentMethod } from '../../domain/payment-method';
import { collectFaults, optionalText } from '../fields';

/** A payment on an invoice as a caller gives it. Amounts are decimal strings in major units. */
export interface RecordPaymentInput {
  invoiceId: string;
  amount: string;
  currency?: string | null;
  paymentDate?: string | null;
  method: PaymentMethod;
  reference?: string | null;
  notes?: string | null;
  externalPaymentId?: string | null;
  processorFee?: string | null;
  excess?: 'REFUSE' | 'CREDIT' | null;
  sendReceipt?: boolean | null;
}

/** What the input is judged against. */
export interface PaymentSetting {
  currency: string;
  timeZone: string;
  now: Date;
}

/** A payment with its numbers read and its texts cleaned. */
export interface CleanPayment {
  amountMinor: bigint;
  feeMinor: bigint | null;
  paymentDate: string;
  reference: string | null;
  notes: string | null;
  externalPaymentId: string | null;
}

function positiveAmount(input: RecordPaymentInput, currency: string): bigint {
  const amount = parseAmount(input.amount, currency, 'input.amount');
  if (amount <= 0n) throw validationError({ field: 'input.amount', reason: 'must be above zero' });
  return amount;
}

function feeOf(input: RecordPaymentInput, currency: string): bigint | null {
  if (!input.processorFee) return null;
  const fee = parseAmount(input.processorFee, currency, 'input.processorFee');
  if (fee < 0n) throw validationError({ field: 'input.processorFee', reason: 'cannot be below zero' });
  return fee;
}

/** The day the money came: today where it was left out; tomorrow is already too late, but for a caller further east. */
function dateOf(input: RecordPaymentInput, { timeZone, now }: PaymentSetting): string {
  const today = todayIn(timeZone, now);
  if (!input.paymentDate) return today;
  if (input.paymentDate > addDays(today, 1))
    throw validationError({ field: 'input.paymentDate', reason: 'is in the future' });
  return input.paymentDate;
}

/** Reads and cleans a payment. Throws VALIDATION_ERROR with every fault at once. */
export function cleanPayment(input: RecordPaymentInput, setting: PaymentSetting): CleanPayment {
  const { currency } = setting;
  const clean = { reference: null, notes: null, externalPaymentId: null } as unknown as CleanPayment;
  collectFaults([
    () => {
      if (input.currency && input.currency !== currency) {
        throw validationError({ field: 'input.currency', reason: `the invoice is in ${currency}` });
      }
    },
    () => {
      clean.amountMinor = positiveAmount(input, currency);
    },
    () => {
      clean.feeMinor = feeOf(input, currency);
    },
    () => {
      clean.paymentDate = dateOf(input, setting);
    },
    () => {
      clean.reference = optionalText(input.reference, { field: 'input.reference', max: 200 }) ?? null;
    },
    () => {
      clean.notes = optionalText(input.notes, { field: 'input.notes', max: 5000, multiline: true }) ?? null;
    },
    () => {
      clean.externalPaymentId =
        optionalText(input.externalPaymentId, { field: 'input.externalPaymentId', max: 200 }) ?? null;
    },
  ]);
  if (clean.feeMinor !== null && clean.feeMinor > clean.amountMinor) {
    throw validationError({ field: 'input.processorFee', reason: 'cannot be above the amount' });
  }
  return clean;
}
