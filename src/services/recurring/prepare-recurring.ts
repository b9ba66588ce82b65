import { projectLimitOf } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';
import { validationError } from '../../domain/errors';
import { TimeGrouping } from '../../domain/time-lines';
import type { RecurringTime } from '../../entities/recurring-invoice';
import type { CreateInvoiceInput, UnbilledTimeInput } from '../../schema/inputs/invoice-inputs';
import type { DraftReader } from '../invoices/draft-reader';
import { prepareDrafts } from '../invoices/prepare-drafts';
import { findTimeToBill } from '../invoices/time-to-bill';
import { type ContentColumns, contentColumns } from './recurring-content';

/**
 * Works out what the invoices of a recurring invoice are made from, as if one were created now. The client and the
 * projects are locked until the transaction ends. Throws VALIDATION_ERROR, NOT_FOUND and INVALID_STATE as `createInvoice`
 * does.
 */
export async function prepareRecurring(
  work: UnitOfWork,
  { unbilledTime, ...input }: CreateInvoiceInput,
): Promise<ContentColumns> {
  const { sql, organizationId, actor, now } = work;
  const reader: DraftReader = { sql, organizationId, actor, now, isForLater: true };
  if (!unbilledTime && !input.lines?.length) {
    throw validationError({ field: 'input.lines', reason: 'an invoice needs at least one line' });
  }
  const [prepared] = await prepareDrafts(reader, [{ input, path: 'input.' }]);
  if (!prepared) throw new Error('nothing was prepared');
  const { draft } = prepared;
  const time = unbilledTime ? recurringTime(work, unbilledTime) : null;
  if (time) {
    const { client, currency } = draft;
    const wanted = { clientId: client.id, currency, unbilledTime: time, path: 'input.' };
    await findTimeToBill({ ...reader, isPreview: true }, [wanted]);
  }
  return contentColumns(input, { draft, unbilledTime: time });
}

/** The time that each invoice bills. Throws VALIDATION_ERROR for all of a client's time by a member limited to projects. */
export function recurringTime(
  { actor }: Pick<UnitOfWork, 'actor'>,
  { projectIds, groupBy }: UnbilledTimeInput,
): RecurringTime {
  if (!projectIds && projectLimitOf(actor) !== null) {
    const field = 'input.unbilledTime.projectIds';
    throw validationError({ field, reason: 'must be projects that you work on' });
  }
  return { projectIds: projectIds ?? null, groupBy: groupBy ?? TimeGrouping.PROJECT };
}
