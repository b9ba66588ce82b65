import { requestDueInvoices } from '../../services/recurring/begin-recurring';
import { countDue } from '../../services/recurring/due-occurrences';
import { makeOccurrences } from '../../services/recurring/make-occurrences';
import { sendOccurrence } from '../../services/recurring/send-occurrence';
import type { JobHandler } from '../job-handler';
import { hourOf } from '../schedules';
import { eachOrganization } from './each-organization';
import { type HandlerParts, systemActor } from './handler-parts';

/** How many invoices a transaction creates. Working them out occupies the event loop for some milliseconds. */
const BATCH = 100;

/** Requests the invoices that are due, with one job for each organization and hour. Idempotent. */
export function requestRecurringInvoices({
  unitOfWork,
  database,
  clock,
}: Pick<HandlerParts, 'unitOfWork' | 'database' | 'clock'>): JobHandler<'requestRecurringInvoices'> {
  return async ({ signal }) => {
    const hour = hourOf(clock.now());
    let organizations = 0;
    await eachOrganization(database, signal, async (organizationId) => {
      const isDue = await unitOfWork.run({ kind: 'system', organizationId }, (work) => requestDueInvoices(work, hour));
      organizations += Number(isDue);
    });
    return { organizations };
  };
}

/**
 * Creates the invoices that are due of an organization, batch by batch, each in a transaction, until none is left: also
 * those of dates that were missed, one after the other. After a crash it continues after the last batch that was
 * committed. Several at once share the work.
 */
export function makeRecurringInvoices({
  unitOfWork,
}: Pick<HandlerParts, 'unitOfWork'>): JobHandler<'makeRecurringInvoices'> {
  return async (run) => {
    const actor = systemActor(run.job);
    const done = { created: 0, failed: 0 };
    for (let isMore = true; isMore;) {
      run.signal.throwIfAborted();
      const { outcome, due } = await unitOfWork.run(actor, async (work) => ({
        outcome: await makeOccurrences(work, { limit: BATCH, byHand: false }),
        due: await countDue(work),
      }));
      const { made, failed, limited, empty } = outcome;
      done.created += made.length;
      done.failed += failed.length + limited.length;
      isMore = due > 0 && made.length + failed.length + limited.length + empty.length > 0;
      const finished = done.created + done.failed;
      await run.progress((100 * finished) / Math.max(1, finished + due));
    }
    return done;
  };
}

/** Emails an invoice that a recurring invoice has created. Idempotent. */
export function sendRecurringInvoice({
  unitOfWork,
}: Pick<HandlerParts, 'unitOfWork'>): JobHandler<'sendRecurringInvoice'> {
  return async ({ job, payload }) => ({
    sent: await unitOfWork.run(systemActor(job), (work) => sendOccurrence(work, payload)),
  });
}
