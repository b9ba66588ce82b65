import { formatDecimal, parseDecimal, trimDecimal } from '../../domain/decimal';
import { validationError } from '../../domain/errors';
import type { Address } from '../../domain/invoice-document';
import { parsePaymentTerms } from '../../domain/payment-terms';
import { cleanText } from '../../domain/text';
import { cleanAddress, cleanCurrency, cleanEmail, cleanLocale, collectFaults, optionalText } from '../fields';

const MAX_EXTRA_RECIPIENTS = 10;
const RATE_DECIMALS = 4;
/** What a line of an invoice can be billed at: beyond it no invoice could bear the rate. */
const MAX_RATE = 10n ** 16n - 1n;

/** What a caller can say of a client. A field left out keeps what was; null clears. */
export interface ClientFields {
  name?: string;
  company?: string | null;
  email?: string | null;
  extraRecipients?: string[] | null;
  phone?: string | null;
  address?: Address | null;
  contactPerson?: string | null;
  currency?: string | null;
  defaultHourlyRate?: string | null;
  paymentTerms?: string | null;
  taxId?: string | null;
  locale?: string | null;
  notes?: string | null;
}

function cleanRate(value: string, field: string): string {
  try {
    const rate = parseDecimal(value, RATE_DECIMALS);
    if (rate >= 0n && rate <= MAX_RATE) return trimDecimal(formatDecimal(rate, RATE_DECIMALS));
  } catch (error) {
    throw validationError({ field, reason: (error as Error).message });
  }
  throw validationError({ field, reason: `must be 0 to ${formatDecimal(MAX_RATE, RATE_DECIMALS)}` });
}

function cleanRecipients(values: string[], field: string): string[] {
  if (values.length > MAX_EXTRA_RECIPIENTS)
    throw validationError({ field, reason: `at most ${MAX_EXTRA_RECIPIENTS} addresses` });
  return [...new Set(values.map((value, index) => cleanEmail(value, `${field}.${index}`)))];
}

/** The columns that the given fields change, cleaned. Throws VALIDATION_ERROR with every fault at once. */
export function cleanClientFields(input: ClientFields): ClientFields {
  const clean: ClientFields = {};
  const each =
    <Key extends keyof ClientFields>(
      key: Key,
      read: (value: NonNullable<ClientFields[Key]>, field: string) => ClientFields[Key],
    ) =>
    () => {
      const value = input[key];
      if (value === undefined) return;
      clean[key] = value === null ? (null as ClientFields[Key]) : read(value, `input.${key}`);
    };
  const text =
    (max: number, multiline = false) =>
    (value: string, field: string) =>
      optionalText(value, { field, max, multiline });
  collectFaults([
    each('name', (value, field) => cleanText(value, { field, max: 200, required: true })),
    each('company', text(200)),
    each('email', cleanEmail),
    each('extraRecipients', cleanRecipients),
    each('phone', text(50)),
    each('address', cleanAddress),
    each('contactPerson', text(200)),
    each('currency', cleanCurrency),
    each('defaultHourlyRate', cleanRate),
    each('paymentTerms', parsePaymentTerms),
    each('taxId', text(100)),
    each('locale', cleanLocale),
    each('notes', text(5000, true)),
  ]);
  return clean;
}
