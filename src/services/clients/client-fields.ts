import { projectLimitOf } from '../../db/scope';
import type { Actor } from '../../domain/actor';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { Address } from '../../domain/invoice-document';
import { parsePaymentTerms } from '../../domain/payment-terms';
import { cleanText } from '../../domain/text';
import {
  cleanAddress,
  cleanCurrency,
  cleanEmail,
  cleanLocale,
  cleanRate,
  collectFaults,
  optionalText,
} from '../fields';

const MAX_EXTRA_RECIPIENTS = 10;

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

/**
 * Refuses whoever is limited to projects to add, change or remove clients: FORBIDDEN. They do not see all of them, and what a
 * client's record says goes for other projects too: where invoices are mailed, their currency, their terms.
 */
export function assertSeesAllClients(actor: Actor): void {
  if (projectLimitOf(actor) === null) return;
  throw new BillfoldError(
    ErrorCode.FORBIDDEN,
    'You work on named projects: others add, change, delete and restore clients.',
  );
}
