import type { UnitOfWork } from '../../db/unit-of-work';
import { reasonOf } from '../../domain/failure-reason';
import { idOf } from '../../domain/ids';
import { type RecurringError, RecurringState } from '../../domain/recurring';
import { InvoiceStatus } from '../../domain/workflow';
import { keepDay } from '../invoices/load-invoice';
import { sendInvoice } from '../invoices/send-invoice';
import { tellOwners } from './tell-owners';

interface ToSend {
  recurring_invoice_id: string;
  date: string;
  is_wanted: boolean;
}

/** Once an email with it was requested, by whomever, it is sent. */
const TO_SEND = `
  SELECT i.recurring_invoice_id, coalesce(i.occurrence_date, i.issue_date)::text AS date,
    r.auto_send AND r.state <> '${RecurringState.STOPPED}'
      AND i.status IN ('${InvoiceStatus.DRAFT}', '${InvoiceStatus.PUBLISHED}', '${InvoiceStatus.OVERDUE}')
      AND NOT EXISTS (SELECT FROM deliveries d WHERE d.organization_id = i.organization_id AND d.invoice_id = i.id
        AND d.kind = 'INVOICE') AS is_wanted
  FROM invoices i JOIN recurring_invoices r ON r.organization_id = i.organization_id AND r.id = i.recurring_invoice_id
  WHERE i.organization_id = $1 AND i.id = $2`;

const LOCK = `SELECT id FROM invoices WHERE organization_id = $1 AND id = $2 FOR UPDATE`;

/** One that is paused keeps the reason for that. */
const RECORD = `UPDATE recurring_invoices SET last_error = $3::jsonb, updated_at = $4
  WHERE organization_id = $1 AND id = $2 AND state <> '${RecurringState.PAUSED}'`;

/**
 * Emails an invoice that was made by a recurring invoice, as it is by now, unless a member has sent, cancelled or deleted
 * it, or stopped the recurring invoice. Returns whether the email was requested. Idempotent. If it is refused, because the client
 * has no email address or the books are closed, the recurring invoice shows why, and the owners are told once.
 */
export async function sendOccurrence(work: UnitOfWork, { invoiceId }: { invoiceId: string }): Promise<boolean> {
  await keepDay(work);
  await work.sql.query(LOCK, [work.organizationId, invoiceId]);
  // A statement of its own, which sees what whoever held the lock before has sent.
  const [toSend] = await work.sql.query<ToSend>(TO_SEND, [work.organizationId, invoiceId]);
  if (!toSend?.is_wanted) return false;
  const attempt = await work.attempt(() => sendInvoice(work, { id: idOf('invoice', invoiceId) }));
  if ('value' in attempt) return true;
  const { failure } = attempt;
  const { recurring_invoice_id: id, date } = toSend;
  const [detail] = failure.details;
  const message = reasonOf(detail ? `${failure.message} ${detail.reason}` : failure.message);
  const error: RecurringError = { code: failure.code, message, date };
  await work.sql.query(RECORD, [work.organizationId, id, JSON.stringify(error), work.now]);
  await tellOwners(work, [{ kind: 'recurringNotSent', subject: id, occurrence: invoiceId }]);
  return false;
}
