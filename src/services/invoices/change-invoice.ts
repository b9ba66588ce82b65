import type { UnitOfWork } from '../../db/unit-of-work';
import type { EventIds, EventType } from '../../domain/events';
import {
  assertTransition,
  INVOICE_WORKFLOW,
  type InvoiceAction,
  type InvoiceFacts,
  InvoiceStatus,
  invoiceStatus,
  outcomesOf,
} from '../../domain/workflow';
import { InvoiceEntity } from '../../entities/invoice';
import { cancelDeliveries, lockWaiting, whyNotSent } from '../deliveries/cancel-deliveries';

type InvoiceEvent = Extract<EventType, `invoice.${string}`>;
type OtherIds<Type extends InvoiceEvent> = Omit<EventIds<Type>, 'invoiceId' | 'projectIds'>;

/** An event of the change, with the IDs that it contains in addition to those of the invoice and its projects. */
type ToldEvent = {
  [Type in InvoiceEvent]: keyof OtherIds<Type> extends never ? { type: Type } : { type: Type; ids: OtherIds<Type> };
}[InvoiceEvent];

/** The columns that follow from the status. */
type StatusColumns = Pick<InvoiceEntity, 'status' | 'paidAt' | 'cancelledAt' | 'refundedAt'>;

/** An invoice whose row is locked by this transaction, with the columns that a change needs. */
export type LockedInvoice = Omit<InvoiceFacts, 'pastDue'> & Pick<InvoiceEntity, 'id' | 'projectIds'> & StatusColumns;

/** A change of an invoice: the action, the facts that it changes, and its events. */
export interface InvoiceChange {
  action: InvoiceAction;
  facts: Partial<Omit<InvoiceFacts, 'pastDue'>>;
  /** Whether the invoice is now overdue; unchanged if omitted. */
  pastDue?: boolean;
  event?: ToldEvent;
}

/**
 * The effect of a change: the columns that follow from the new status. Emits the events of the change, and those of an
 * invoice that becomes PAID, OVERDUE or CANCELLED. Whether the invoice is overdue is read from its row unless the change specifies
 * it, because only `followDueDates` accounts for the passing of days. Throws INVALID_STATE if the workflow does not
 * allow the action in its status.
 */
export function statusAfter(
  work: UnitOfWork,
  invoice: LockedInvoice,
  { action, facts, pastDue, event }: InvoiceChange,
): StatusColumns {
  const wasPastDue = invoice.status === InvoiceStatus.OVERDUE;
  const from = invoiceStatus({ ...invoice, pastDue: wasPastDue });
  assertTransition(INVOICE_WORKFLOW, from, action);
  const status = invoiceStatus({ ...invoice, ...facts, pastDue: pastDue ?? wasPastDue });
  if (!outcomesOf(INVOICE_WORKFLOW, from, action).includes(status))
    throw new Error(`the workflow has no ${action} of an invoice from ${from} to ${status}`);
  const { id: invoiceId, projectIds } = invoice;
  const ids = { ...(event && 'ids' in event ? event.ids : {}), invoiceId, projectIds };
  if (event) work.emit(event.type, ids as unknown as EventIds<InvoiceEvent>);
  if (status !== from && status === InvoiceStatus.PAID) work.emit('invoice.paid', { invoiceId, projectIds });
  if (status !== from && status === InvoiceStatus.OVERDUE) work.emit('invoice.overdue', { invoiceId, projectIds });
  if (status !== from && status === InvoiceStatus.CANCELLED) work.emit('invoice.cancelled', { invoiceId, projectIds });
  const since = (state: InvoiceStatus, known: Date | null) => (status === state ? (known ?? work.now) : null);
  return {
    status,
    paidAt: since(InvoiceStatus.PAID, invoice.paidAt),
    cancelledAt: since(InvoiceStatus.CANCELLED, invoice.cancelledAt),
    refundedAt: since(InvoiceStatus.REFUNDED, invoice.refundedAt),
  };
}

/**
 * Changes a locked invoice and emits its events. `columns` are changes besides its facts. A test checks that no other
 * file writes an invoice's status, facts, version or time of change. Emails that wait to bring an invoice that is closed
 * by it are cancelled. Throws as `statusAfter` does.
 */
export async function changeInvoice(
  work: UnitOfWork,
  invoice: LockedInvoice,
  { columns, ...change }: InvoiceChange & { columns?: Partial<InvoiceEntity> },
): Promise<void> {
  const after = { ...columns, ...change.facts, ...statusAfter(work, { ...invoice, ...columns }, change) };
  await work.sql.manager.update(
    InvoiceEntity,
    { organizationId: work.organizationId, id: invoice.id },
    { ...after, version: () => 'version + 1', updatedAt: work.now },
  );
  const closed = after.status === invoice.status ? null : whyNotSent(after.status);
  if (closed) await cancelDeliveries(work, invoice, { ids: await lockWaiting(work, invoice.id), reason: closed });
  Object.assign(invoice, after);
}

/**
 * SQL that changes a set of locked invoices within an act's own statement. `rows` is a query that returns their `id`
 * and the new values of the columns in `set`; `$1` is the organization, and `at` the time. Returns the rows from which
 * to emit the events.
 */
export function changedInvoices(set: readonly string[], rows: string, at: string): string {
  return `UPDATE invoices AS i SET ${set.map((column) => `${column} = c.${column}`).join(', ')}, version = i.version + 1, updated_at = ${at}
  FROM (${rows}) AS c WHERE i.organization_id = $1 AND i.id = c.id
  RETURNING i.organization_id, i.id, i.project_ids, i.status`;
}
