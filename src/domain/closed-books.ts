import { BillfoldError, ErrorCode } from './errors';

/** The first day on which an organization's books are open (`YYYY-MM-DD`); null if nothing is closed. */
export interface Books {
  lockInvoicesBefore: string | null;
}

/** The books of what is in none, such as time. */
export const NO_BOOKS: Books = { lockInvoicesBefore: null };

/** Whether a day (`YYYY-MM-DD`) is closed. */
export function isClosed({ lockInvoicesBefore }: Books, day: string): boolean {
  return lockInvoicesBefore !== null && day < lockInvoicesBefore;
}

/** What nobody may do, as everything dated before a day is closed. */
export const closedMessage = (lockInvoicesBefore: string): string =>
  `The books are closed before ${lockInvoicesBefore}: nothing dated earlier can be issued, recorded, changed or voided.`;

/**
 * Throws INVALID_STATE at `field`, with the reason PERIOD_CLOSED, if a day (`YYYY-MM-DD`) is closed: the day of the act
 * itself or, if it takes something back, of that. The caller has read the books with `keepBooks` or `keepDay`, so that
 * they are not closed until the transaction ends.
 */
export function assertBooksOpen(books: Books, day: string, field: string): void {
  const { lockInvoicesBefore } = books;
  if (lockInvoicesBefore === null || !isClosed(books, day)) return;
  throw new BillfoldError(
    ErrorCode.INVALID_STATE,
    closedMessage(lockInvoicesBefore),
    [{ field, reason: `${day} lies before ${lockInvoicesBefore}` }],
    { reason: 'PERIOD_CLOSED', closedBefore: lockInvoicesBefore },
  );
}
