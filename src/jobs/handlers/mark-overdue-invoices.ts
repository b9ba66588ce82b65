import { followDueDatesInParts } from '../../services/invoices/follow-due-dates';
import type { JobHandler } from '../job-handler';
import type { HandlerParts } from './handler-parts';

/** Updates the statuses of every organization's invoices for its current day. Idempotent. */
export function markOverdueInvoices({ unitOfWork, database }: HandlerParts): JobHandler<'markOverdueInvoices'> {
  return async ({ signal, ...run }) => {
    const organizations = await database.read({ kind: 'system' }, (sql) =>
      sql.query<{ id: string }>(`SELECT id FROM organizations ORDER BY id`),
    );
    let invoices = 0;
    let failed: unknown = null;
    for (const [index, { id }] of organizations.entries()) {
      signal.throwIfAborted();
      try {
        invoices += await followDueDatesInParts(unitOfWork, id);
      } catch (error) {
        // If one organization fails, the others are still visited, and the job is retried.
        failed ??= error;
      }
      if (index % 100 === 99) await run.progress(Math.floor((100 * index) / organizations.length));
    }
    if (failed) throw failed as Error;
    return { invoices };
  };
}
