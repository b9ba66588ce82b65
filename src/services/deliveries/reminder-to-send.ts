import { invoiceDocumentsById } from '../../db/invoice-documents';
import type { UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import type { StoredInvoiceDocument } from '../../domain/invoice-document';
import { type RemindedFacts, whyNoReminder } from '../../domain/reminders';
import { DeliveryEntity } from '../../entities/delivery';
import { ownOrganization } from '../invoices/load-invoice';

/** An email that reminds of invoices: their rows share its recipient, texts and Message-ID. */
export interface ReminderToSend {
  deliveries: DeliveryEntity[];
  /** Each invoice with the token of its hosted page, in the order of due dates. */
  invoices: { document: StoredInvoiceDocument; linkToken: string }[];
  /** The day in the organization's time zone. */
  today: string;
}

/** The latest link of each invoice. */
const LINKS = `
  SELECT DISTINCT ON (invoice_id) invoice_id, id FROM public_links
  WHERE organization_id = $1 AND invoice_id = ANY ($2::uuid[]) ORDER BY invoice_id, created_at DESC, id DESC`;

/** The facts that decide whether invoices are reminded of. */
const FACTS = `
  SELECT i.id, i.status, i.sent_at AS "sentAt", i.disputed_at AS "disputedAt", i.reminders_enabled AS "remindersEnabled",
    c.reminders_enabled AS "clientRemindersEnabled"
  FROM invoices i JOIN clients c ON c.organization_id = i.organization_id AND c.id = i.client_id
  WHERE i.organization_id = $1 AND i.id = ANY ($2::uuid[])`;

/** Sends no notice: the act that paid or closed the invoice has sent one. */
const CANCEL = `
  UPDATE deliveries SET status = 'CANCELLED', error = $3, failed_at = $4, schedule_changes = schedule_changes + 1
  WHERE organization_id = $1 AND id = $2`;

/**
 * A pending reminder with its contents; null if there is nothing to send. Invoices that are
 * no longer reminded of, because they were paid for example, are left out, and their rows cancelled. `deliveryId` names
 * one of its rows.
 */
export async function reminderToSend(
  work: UnitOfWork,
  { deliveryId }: { deliveryId: string },
): Promise<ReminderToSend | null> {
  const rows = await lockReminder(work, deliveryId);
  const pending = await stillReminded(
    work,
    rows.filter(({ status }) => status === 'PENDING'),
  );
  if (pending.length === 0) return null;
  const { organizationId } = work;
  const invoiceIds = pending.map(({ invoiceId }) => invoiceId);
  const documents = await invoiceDocumentsById(work.sql, invoiceIds);
  const links = await work.sql.query<{ id: string; invoice_id: string }>(LINKS, [organizationId, invoiceIds]);
  const linkOf = new Map(links.map((link) => [link.invoice_id, link.id]));
  const invoices = invoiceIds.map((id) => ({
    document: documents.get(id) as StoredInvoiceDocument,
    linkToken: work.linkTokens.tokenOf(linkOf.get(id) ?? ''),
  }));
  invoices.sort((a, b) => (a.document.dueDate < b.document.dueDate ? -1 : 1));
  const { timeZone } = await ownOrganization(work);
  return { deliveries: pending, invoices, today: todayIn(timeZone, work.now) };
}

/** Locks all rows of the reminder that has this row. */
async function lockReminder(work: UnitOfWork, deliveryId: string): Promise<DeliveryEntity[]> {
  const { manager } = work.sql;
  const { organizationId } = work;
  const row = await manager.findOneBy(DeliveryEntity, { organizationId, id: deliveryId });
  if (!row) return [];
  const where = { organizationId, kind: 'REMINDER' as const, messageId: row.messageId };
  return manager.find(DeliveryEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** Cancels the rows of invoices that are no longer reminded of, and returns the others. */
async function stillReminded(work: UnitOfWork, rows: DeliveryEntity[]): Promise<DeliveryEntity[]> {
  if (rows.length === 0) return [];
  const values = [work.organizationId, rows.map(({ invoiceId }) => invoiceId)];
  const invoices = await work.sql.query<RemindedFacts & { id: string }>(FACTS, values);
  const reasons = new Map(invoices.map((facts) => [facts.id, whyNoReminder(facts)]));
  for (const { id, invoiceId } of rows) {
    const why = reasons.get(invoiceId);
    if (why)
      await work.sql.query(CANCEL, [work.organizationId, id, `The reminder was not sent, because ${why}.`, work.now]);
  }
  return rows.filter(({ invoiceId }) => !reasons.get(invoiceId));
}
