import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { messageIdOf } from '../../domain/message-ids';
import { keyOfReminder } from '../deliveries/request-delivery';

/** One email to remind of one or more invoices. IDs are UUIDs. */
export interface ReminderWanted {
  recipient: string;
  subject: string | null;
  message: string | null;
  /** At least one; each with its occurrence: a step, or the request of a member. */
  invoices: readonly { id: string; projectIds: readonly (string | null)[]; occurrence: string }[];
}

/**
 * Requests emails that remind of invoices. Each has a row per invoice, which share their Message-ID, and a job, named
 * after the first. What was requested before is not requested again. Three statements for any number. Returns the unique
 * keys of the jobs.
 */
export async function requestReminders(work: UnitOfWork, mails: readonly ReminderWanted[]): Promise<string[]> {
  const named = mails.map((mail) => ({ ...mail, ids: mail.invoices.map(() => newId()) }));
  const rows = named.flatMap(({ ids, invoices, ...mail }) =>
    invoices.map((invoice, at) => ({
      ...mail,
      id: ids[at] as string,
      mailId: ids[0] as string,
      ...invoiceOf(invoice),
    })),
  );
  if (rows.length === 0) return [];
  const added = await work.sql.query<{ id: string }>(
    `INSERT INTO deliveries (organization_id, id, invoice_id, kind, recipient, occurrence, subject, message, attach_pdf,
       message_id, requested_by, created_at)
     SELECT $1::uuid, row.id, row.invoice_id, 'REMINDER', row.recipient, row.occurrence, row.subject, row.message, false,
       row.message_id, $2::uuid, $3::timestamptz
     FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::text[])
       AS row(id, invoice_id, recipient, occurrence, subject, message, message_id)
     ORDER BY row.invoice_id, row.recipient, row.occurrence
     ON CONFLICT (organization_id, invoice_id, kind, recipient, occurrence) DO NOTHING RETURNING id`,
    [
      ...[work.organizationId, work.userId, work.now],
      rows.map(({ id }) => id),
      rows.map(({ invoiceId }) => invoiceId),
      rows.map(({ recipient }) => recipient),
      rows.map(({ occurrence }) => occurrence),
      rows.map(({ subject }) => subject),
      rows.map(({ message }) => message),
      rows.map(({ mailId }) => messageIdOf(mailId)),
    ],
  );
  const isNew = new Set(added.map(({ id }) => id));
  const toSend = named.flatMap(({ ids }) => {
    const deliveryId = ids.find((id) => isNew.has(id));
    return deliveryId === undefined ? [] : [{ deliveryId, uniqueKey: keyOfReminder(ids[0] as string) }];
  });
  await work.enqueueAll(
    'deliverReminder',
    toSend.map(({ deliveryId, uniqueKey }) => ({ payload: { deliveryId }, uniqueKey })),
  );
  const told = new Map(
    mails.flatMap(({ invoices }) => invoices.map(({ id, projectIds }) => [id, projectIds] as const)),
  );
  const invoicesAdded = new Set(rows.filter(({ id }) => isNew.has(id)).map(({ invoiceId }) => invoiceId));
  for (const invoiceId of invoicesAdded)
    work.emit('invoice.reminder_requested', { invoiceId, projectIds: [...(told.get(invoiceId) ?? [])] });
  return toSend.map(({ uniqueKey }) => uniqueKey);
}

const invoiceOf = ({
  id,
  occurrence,
}: ReminderWanted['invoices'][number]): { invoiceId: string; occurrence: string } => ({
  invoiceId: id,
  occurrence,
});
