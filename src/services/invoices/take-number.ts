import type { UnitOfWork } from '../../db/unit-of-work';
import { formatInvoiceNumber, numberPeriod } from '../../domain/invoice-numbers';

/** How the organization numbers its invoices, and the day that the number names. */
export interface Numbering {
  pattern: string;
  issueDate: string;
}

/**
 * Hands out the next invoice number. The counter's row stays locked until the transaction ends, so no two invoices get
 * the same number and a rollback gives it back. A number that is taken (after a change of pattern) is passed over.
 */
export async function takeNumber(work: UnitOfWork, { pattern, issueDate }: Numbering): Promise<string> {
  const period = numberPeriod(pattern, issueDate);
  for (;;) {
    const [counter] = await work.sql.query<{ last_value: number }>(
      `INSERT INTO number_counters (organization_id, period, last_value) VALUES ($1, $2, 1)
       ON CONFLICT (organization_id, period) DO UPDATE SET last_value = number_counters.last_value + 1
       RETURNING last_value`,
      [work.organizationId, period],
    );
    if (!counter) throw new Error('a number counter gave no row');
    const number = formatInvoiceNumber(pattern, issueDate, counter.last_value);
    const taken = await work.beyondLimit(() =>
      work.sql.query(`SELECT 1 FROM invoices WHERE organization_id = $1 AND number = $2`, [
        work.organizationId,
        number,
      ]),
    );
    if (taken.length === 0) return number;
  }
}
