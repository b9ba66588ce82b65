import { addDays } from '../../domain/calendar';
import type { FieldFault } from '../../domain/errors';

/** A fault if the day is later than today; tomorrow is possible for a caller further east. */
export function futureFault(field: string, date: string | null | undefined, today: string): FieldFault[] {
  return date && date > addDays(today, 1) ? [{ field, reason: 'must not be in the future' }] : [];
}

/** A fault if the day is before the invoice was issued or the payment was made. */
export function earlyFault(
  field: string,
  date: string | null | undefined,
  since: { issueDate: string } | { paymentDate: string },
): FieldFault[] {
  const [first, what] =
    'issueDate' in since
      ? ([since.issueDate, "the invoice's issue date"] as const)
      : ([since.paymentDate, `the day of the payment, ${since.paymentDate}`] as const);
  return date && date < first ? [{ field, reason: `must not be before ${what}` }] : [];
}
