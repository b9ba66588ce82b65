import type { BillfoldError } from '../../domain/errors';
import type { DueOccurrence } from './due-occurrences';

/** An invoice that could not be created. */
export interface FailedOccurrence {
  due: DueOccurrence;
  failure: BillfoldError;
}

/** What came of invoices that were due. */
export interface Outcome {
  /** Each with the UUID of its invoice. */
  made: { due: DueOccurrence; invoiceId: string }[];
  failed: FailedOccurrence[];
  /** Dates without an invoice, because there was no time to bill. */
  empty: DueOccurrence[];
  /** Those for which the plan has no invoice left this month. */
  limited: DueOccurrence[];
  /** Those that were not tried: the next call will. */
  untried: number;
}
