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
import { Invoice } from '../../entities/invoice';

type InvoiceEvent = Extract<EventType, `invoice.${string}`>;
type OtherIds<Type extends InvoiceEvent> = Omit<EventIds<Type>, 'invoiceId' | 'projectIds'>;

/** What is told of a change, with the ids that it tells besides those of the invoice and its projects. */
type ToldEvent = {
  [Type in InvoiceEvent]: keyof OtherIds<Type> extends never ? { type: Type } : { type: Type; ids: OtherIds<Type> };
}[InvoiceEvent];

/** The columns that follow from the status. */
type StatusColumns = Pick<Invoice, 'status' | 'paidAt' | 'cancelledAt' | 'refundedAt'>;

/** An invoice whose row this transaction has locked, as far as a change looks at it. */
export type LockedInvoice = Omit<InvoiceFacts, 'pastDue'> & Pick<Invoice, 'id' | 'projectIds'> & StatusColumns;

/** What happens to an invoice: by which action, which facts it changes, and what is told of it. */
export interface InvoiceChange {
  action: InvoiceAction;
  facts: Partial<Omit<InvoiceFacts, 'pastDue'>>;
  /** Whether it is past due now; left out, it stays as it was. */
  pastDue?: boolean;
  event?: ToldEvent;
}

/**
 * Where a change leads: the columns that follow from its status. Tells of the change, and of an invoice that became PAID or
 * OVERDUE by it. Whether it is past due is what its row says, unless the change says otherwise: days pass in
 * `followDueDates` alone. Throws INVALID_STATE where the workflow does not know the action for its status.
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
    throw new Error(`the workflow does not know that ${action} makes an invoice that is ${from} ${status}`);
  const { id: invoiceId, projectIds } = invoice;
  const ids = { ...(event && 'ids' in event ? event.ids : {}), invoiceId, projectIds };
  if (event) work.emit(event.type, ids as unknown as EventIds<InvoiceEvent>);
  if (status !== from && status === InvoiceStatus.PAID) work.emit('invoice.paid', { invoiceId, projectIds });
  if (status !== from && status === InvoiceStatus.OVERDUE) work.emit('invoice.overdue', { invoiceId, projectIds });
  const since = (state: InvoiceStatus, known: Date | null) => (status === state ? (known ?? work.now) : null);
  return {
    status,
    paidAt: since(InvoiceStatus.PAID, invoice.paidAt),
    cancelledAt: since(InvoiceStatus.CANCELLED, invoice.cancelledAt),
    refundedAt: since(InvoiceStatus.REFUNDED, invoice.refundedAt),
  };
}

/**
 * Changes an invoice that is locked, and tells of it; `columns` is what changes besides its facts. No other file writes an
 * invoice's status, facts, version or time of change: a test looks for it. Throws as `statusAfter`.
 */
export async function changeInvoice(
  work: UnitOfWork,
  invoice: LockedInvoice,
  { columns, ...change }: InvoiceChange & { columns?: Partial<Invoice> },
): Promise<void> {
  const after = { ...columns, ...change.facts, ...statusAfter(work, { ...invoice, ...columns }, change) };
  await work.sql.manager.update(
    Invoice,
    { organizationId: work.organizationId, id: invoice.id },
    { ...after, version: () => 'version + 1', updatedAt: work.now },
  );
  Object.assign(invoice, after);
}

/**
 * SQL that changes a set of invoices, all of them locked, in the statement of an act: `rows` is a query with their `id` and
 * the new values of the columns `set`; `$1` is the organization, and `at` the instant. Gives the rows that are needed to tell of it.
 */
export function changedInvoices(set: readonly string[], rows: string, at: string): string {
  return `UPDATE invoices AS i SET ${set.map((column) => `${column} = c.${column}`).join(', ')}, version = i.version + 1, updated_at = ${at}
  FROM (${rows}) AS c WHERE i.organization_id = $1 AND i.id = c.id
  RETURNING i.organization_id, i.id, i.project_ids, i.status`;
}
