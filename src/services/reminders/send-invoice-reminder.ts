import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { REMINDER_PAUSE_MS, whyNoReminder } from '../../domain/reminders';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import { ClientEntity } from '../../entities/client';
import type { InvoiceEntity } from '../../entities/invoice';
import type { SendInvoiceReminderInput } from '../../schema/inputs/reminder-inputs';
import { lockInvoice } from '../invoices/load-invoice';
import { assertEmailIsVerified, type SendInvoiceOutput } from '../invoices/send-invoice';
import { requestReminders } from './request-reminders';

/**
 * Requests emails that remind a client of an invoice, one per recipient. Throws EMAIL_NOT_VERIFIED, VALIDATION_ERROR,
 * NOT_FOUND, INVALID_STATE for an invoice that is not reminded of, and RATE_LIMIT_EXCEEDED, with `retryAfter` in
 * seconds, within a day of the last reminder.
 */
export async function sendInvoiceReminder(
  work: UnitOfWork,
  { id, recipients, subject, message }: SendInvoiceReminderInput,
): Promise<SendInvoiceOutput> {
  await assertEmailIsVerified(work);
  const invoice = await lockInvoice(work, id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'remind');
  const where = { organizationId: work.organizationId, id: invoice.clientId };
  const client = await work.sql.manager.findOneByOrFail(ClientEntity, where);
  assertReminded(invoice, client);
  await assertPause(work, invoice);
  const wanted = recipients?.length
    ? recipients
    : [client.email, ...client.extraRecipients].filter((one) => one !== null);
  if (wanted.length === 0) {
    const reason = 'the client has no email address; specify the recipients';
    throw validationError({ field: 'input.recipients', reason });
  }
  const addresses = new Map(wanted.map((address) => [address.toLowerCase(), address]));
  const invoices = [{ id: invoice.id, projectIds: invoice.projectIds, occurrence: newId() }];
  const mails = [...addresses.values()].map((recipient) => ({
    ...{ recipient, invoices },
    subject: subject ?? null,
    message: message ?? null,
  }));
  const keys = await requestReminders(work, mails);
  const jobs = await work.sql.query<{ id: string }>(`SELECT id FROM jobs WHERE unique_key = ANY ($1) ORDER BY id`, [
    keys,
  ]);
  return { invoice: invoice.id, jobs: jobs.map((job) => job.id) };
}

function assertReminded(invoice: InvoiceEntity, { remindersEnabled: clientRemindersEnabled }: ClientEntity): void {
  const why = whyNoReminder({ ...invoice, clientRemindersEnabled });
  if (why === null) return;
  const message = `This invoice is not reminded of: ${why}.`;
  throw new BillfoldError(ErrorCode.INVALID_STATE, message, [{ field: 'input.id', reason: why }], {
    from: invoice.status,
  });
}

/** A reminder that nobody got does not count. */
async function assertPause(work: UnitOfWork, { id }: InvoiceEntity): Promise<void> {
  const [last] = await work.sql.query<{ at: Date | null }>(
    `SELECT max(created_at) AS at FROM deliveries
     WHERE organization_id = $1 AND invoice_id = $2 AND kind = 'REMINDER' AND status IN ('PENDING', 'SENT')`,
    [work.organizationId, id],
  );
  const waitMs = last?.at ? last.at.getTime() + REMINDER_PAUSE_MS - work.now.getTime() : 0;
  if (waitMs <= 0) return;
  const message = 'This invoice was reminded of within the last 24 hours.';
  const fault = { field: 'input.id', reason: 'was reminded of within the last 24 hours' };
  throw new BillfoldError(ErrorCode.RATE_LIMIT_EXCEEDED, message, [fault], { retryAfter: Math.ceil(waitMs / 1000) });
}
