import { addDays, endOfMonth, isCalendarDate } from './calendar';
import { validationError } from './errors';

const MAX_NET_DAYS = 365;

/**
 * Reads payment terms in any case and spacing, and returns the canonical spelling: `Net 30`, `Due on receipt`, `EOM`.
 * Throws VALIDATION_ERROR at `field` for anything else, and for more than 365 days.
 */
export function parsePaymentTerms(text: string, field = 'paymentTerms'): string {
  const terms = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (terms === 'due on receipt') return 'Due on receipt';
  if (terms === 'eom') return 'EOM';
  const days = /^net ?(\d{1,3})$/.exec(terms)?.[1];
  if (days !== undefined && Number(days) <= MAX_NET_DAYS) return `Net ${Number(days)}`;
  throw validationError({ field, reason: `must be Net 0 to Net ${MAX_NET_DAYS}, Due on receipt, or EOM` });
}

/**
 * The due date under the terms: the issue date plus N days, the issue date, or the last day of its month. Throws
 * VALIDATION_ERROR at `paymentTerms` for unknown terms, at `field` for a date that does not exist or is too late.
 */
export function dueDateFor(terms: string, issueDate: string, field = 'issueDate'): string {
  const known = parsePaymentTerms(terms);
  if (!isCalendarDate(issueDate)) throw validationError({ field, reason: 'is not a calendar date' });
  if (known === 'Due on receipt') return issueDate;
  if (known === 'EOM') return endOfMonth(issueDate);
  try {
    return addDays(issueDate, Number(known.slice('Net '.length)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw validationError({ field, reason: 'is too late: the due date would be after the year 9999' });
  }
}
