import { idOf } from '../domain/ids';
import { InvoiceWarningCode } from '../domain/invoice-warning';
import type { InvoiceWarning } from '../schema/types/invoice';
import type { Billed } from '../services/invoices/billed';

/** What the response of a duplicate says of its lines that billed time on the original. */
export function warningOfCopy(timeLines: number): InvoiceWarning {
  const message = `Time was copied as fixed lines of the same amount, without the time entries: ${timeLines} of the lines.`;
  return { code: InvoiceWarningCode.TIME_COPIED, message, characters: [] };
}

/** What the response of an edit says of the time entries and expenses that it took off the draft. */
export function warningsOfRelease({ time, expenses }: Billed): InvoiceWarning[] {
  const say = (what: string, id: string): string =>
    `The ${what} ${id} is no longer on this invoice and can be billed again.`;
  return [
    ...time.map(({ id }) => {
      const timeEntryId = idOf('timeEntry', id);
      const message = say('time entry', timeEntryId);
      return { code: InvoiceWarningCode.TIME_RELEASED, message, characters: [], timeEntryId };
    }),
    ...expenses.map(({ id }) => {
      const expenseId = idOf('expense', id);
      const message = say('expense', expenseId);
      return { code: InvoiceWarningCode.EXPENSE_RELEASED, message, characters: [], expenseId };
    }),
  ];
}
