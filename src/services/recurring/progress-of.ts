import type { Progress } from '../../domain/recurring';
import type { RecurringInvoiceEntity } from '../../entities/recurring-invoice';

/** The progress of a recurring invoice, as its row has it. */
export function progressOf(row: RecurringInvoiceEntity): Progress {
  const { anchorDate: anchor, frequency, intervalCount: interval, counter, invoicesGenerated } = row;
  const { endDate, countLimit, timeZone, generateDaysBefore } = row;
  return { anchor, frequency, interval, counter, invoicesGenerated, endDate, countLimit, timeZone, generateDaysBefore };
}
