import type { UnitOfWork } from '../../db/unit-of-work';
import type { Books } from '../../domain/closed-books';
import { notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { PaymentAllocationInput } from '../../schema/inputs/payment-inputs';
import { assertSeesAllProjects } from '../edits';
import type { LockedInvoice } from '../invoices/change-invoice';

/** An invoice to pay. */
export interface PaidInvoice extends LockedInvoice {
  clientId: string;
  currency: string;
}

/** Who pays what: invoices of one client in one currency, or none. */
export interface Paying extends Books {
  clientId: string;
  currency: string;
  timeZone: string;
  /** Each invoice once. */
  invoices: readonly PaidInvoice[];
  /** The invoices as the caller named them. */
  named: readonly PaidInvoice[];
}

type Row = PaidInvoice & Pick<Paying, 'timeZone' | 'lockInvoicesBefore'>;

const lock = (which: string): string => `
  SELECT i.id, i.client_id AS "clientId", i.status, i.currency, i.total_minor AS "totalMinor", i.paid_minor AS "paidMinor",
    i.credited_minor AS "creditedMinor", i.money_returned AS "moneyReturned", i.published_at AS "publishedAt",
    i.sent_at AS "sentAt", i.viewed_at AS "viewedAt", i.paid_at AS "paidAt", i.cancelled_at AS "cancelledAt",
    i.refunded_at AS "refundedAt", i.written_off_at AS "writtenOffAt", i.project_ids AS "projectIds", o.time_zone AS "timeZone",
    o.lock_invoices_before::text AS "lockInvoicesBefore"
  FROM invoices i JOIN organizations o ON o.id = i.organization_id
  WHERE i.organization_id = $1 AND i.id ${which} FOR KEY SHARE OF o FOR UPDATE OF i`;

// A query for a list of IDs would be planned again on every execution.
const LOCK_ONE = lock('= $2');
const LOCK_SEVERAL = lock('= ANY ($2::uuid[]) ORDER BY i.id');

/** Locks the invoice to pay and, before it, the organization as `keepBooks` does. Throws VALIDATION_ERROR and NOT_FOUND. */
export async function lockForPayment(work: UnitOfWork, publicId: string): Promise<Paying & { named: [PaidInvoice] }> {
  const id = parseId('invoice', publicId, 'input.invoiceId');
  const [invoice] = await work.sql.query<Row>(LOCK_ONE, [work.organizationId, id]);
  if (!invoice) throw notFound('input.invoiceId', 'invoice');
  const { clientId, currency, timeZone, lockInvoicesBefore } = invoice;
  return { clientId, currency, timeZone, lockInvoicesBefore, invoices: [invoice], named: [invoice] };
}

/**
 * Locks the invoices to pay, in the order of their IDs, and the organization as `lockForPayment` does. Throws
 * VALIDATION_ERROR, also if they are not of one client in one currency, and NOT_FOUND.
 */
export async function lockSeveralForPayment(
  work: UnitOfWork,
  allocations: readonly PaymentAllocationInput[],
): Promise<Paying> {
  const fieldOf = (index: number) => `input.allocations.${index}.invoiceId`;
  const ids = allocations.map(({ invoiceId }, index) => parseId('invoice', invoiceId, fieldOf(index)));
  const rows = await work.sql.query<Row>(LOCK_SEVERAL, [work.organizationId, [...new Set(ids)]]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const listed = ids.map((id, index) => {
    const row = byId.get(id);
    if (!row) throw notFound(fieldOf(index), 'invoice');
    return row;
  });
  const [first] = listed;
  if (!first) throw validationError({ field: 'input.allocations', reason: 'must not be empty' });
  const { clientId, currency, timeZone, lockInvoicesBefore } = first;
  const faults = listed.flatMap((each, index) => {
    if (each.clientId !== clientId) return [{ field: fieldOf(index), reason: 'is an invoice of another client' }];
    return each.currency === currency ? [] : [{ field: fieldOf(index), reason: `is not an invoice in ${currency}` }];
  });
  if (faults.length > 0) throw validationError(faults);
  return { clientId, currency, timeZone, lockInvoicesBefore, invoices: [...new Set(listed)], named: listed };
}

/**
 * Protects the client who pays without an invoice, and locks the organization as `lockForPayment` does. A payment with an
 * external ID waits for others of the client, so that it finds the one that has its ID already. The payment is in
 * their currency unless another one is given. Throws VALIDATION_ERROR, NOT_FOUND and, for members limited to projects, FORBIDDEN.
 */
export async function lockPayer(
  work: UnitOfWork,
  payer: { clientId: string; currency: string | null; externalPaymentId: string | null },
): Promise<Paying> {
  const id = parseId('client', payer.clientId, 'input.clientId');
  const [found] = await work.sql.query<Omit<Paying, 'invoices' | 'named'>>(
    `SELECT c.id AS "clientId", coalesce($3, c.currency, o.currency) AS currency, o.time_zone AS "timeZone",
       o.lock_invoices_before::text AS "lockInvoicesBefore"
     FROM clients c JOIN organizations o ON o.id = c.organization_id
     WHERE c.organization_id = $1 AND c.id = $2 FOR KEY SHARE OF o FOR ${payer.externalPaymentId ? 'NO KEY UPDATE' : 'KEY SHARE'} OF c`,
    [work.organizationId, id, payer.currency],
  );
  if (!found) throw notFound('input.clientId', 'client');
  assertSeesAllProjects(work.actor, 'payments without an invoice');
  return { ...found, invoices: [], named: [] };
}
