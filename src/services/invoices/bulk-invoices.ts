import type { UnitOfWork } from '../../db/unit-of-work';
import { canonicalId, parseId } from '../../domain/ids';
import type { SendInvoicesInput } from '../../schema/inputs/bulk-invoice-inputs';
import { failedRow, type MovedRows } from '../approval/move-rows';
import { lockAllBilled } from './billed';
import { deleteInvoice } from './delete-invoice';
import { keepDay, lockInvoices } from './load-invoice';
import { markInvoiceSent } from './mark-invoice-sent';
import { publishInvoice } from './publish-invoice';
import { sendInvoice } from './send-invoice';

/** What a bulk act names, by public ID; at most `MAX_ATTEMPTS`. */
interface Named {
  ids: readonly string[];
}

/** And what it locks (by UUIDs) between the organization and the invoices. */
interface ToDo extends Named {
  lockFirst?: (invoiceIds: readonly string[]) => Promise<void>;
}

/** Publishes drafts, as `publishInvoice` does, in the order of the IDs. What is refused is in `failed`. */
export function publishInvoices(work: UnitOfWork, input: Named): Promise<MovedRows> {
  return each(work, input, (id) => publishInvoice(work, { id }));
}

/** Marks invoices as sent, as `markInvoiceSent` does. What is refused is in `failed`. */
export function markInvoicesSent(work: UnitOfWork, input: Named): Promise<MovedRows> {
  return each(work, input, (id) => markInvoiceSent(work, { id }));
}

/** Requests that invoices be emailed to their clients, as `sendInvoice` does. What is refused is in `failed`. */
export function sendInvoices(work: UnitOfWork, { ids, message, attachPdf }: SendInvoicesInput): Promise<MovedRows> {
  return each(work, { ids }, async (id) => {
    const { invoice } = await sendInvoice(work, { id, message, attachPdf });
    return invoice;
  });
}

/** Deletes drafts, as `deleteInvoice` does. What is refused is in `failed`; `successful` has UUIDs. */
export async function deleteInvoices(work: UnitOfWork, input: Named): Promise<MovedRows> {
  const lockFirst = (invoiceIds: readonly string[]) => lockAllBilled(work, invoiceIds);
  return each(work, { ...input, lockFirst }, async (id) => {
    await deleteInvoice(work, { id });
    return parseId('invoice', id, 'id');
  });
}

const uuidsOf = ({ ids }: Named): string[] => ids.map((id, index) => parseId('invoice', id, `input.ids.${index}`));

/** Locks all the invoices, then carries out the act for one after the other. */
async function each(work: UnitOfWork, named: ToDo, act: (id: string) => Promise<string>): Promise<MovedRows> {
  const uuids = uuidsOf(named);
  await keepDay(work);
  await named.lockFirst?.(uuids);
  await lockInvoices(work, uuids);
  const done: MovedRows = { successful: [], failed: [] };
  for (const id of named.ids) {
    const attempt = await work.attempt(() => act(id));
    if ('value' in attempt) done.successful.push(attempt.value);
    else done.failed.push(failedRow(canonicalId(id), attempt.failure));
  }
  return done;
}
