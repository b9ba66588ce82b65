import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { assertTransition, INVOICE_WORKFLOW, InvoiceStatus } from '../../domain/workflow';
import { ClientEntity } from '../../entities/client';
import type { InvoiceEntity } from '../../entities/invoice';
import { UserEntity } from '../../entities/user';
import type { SendInvoiceInput } from '../../schema/inputs/send-invoice-inputs';
import { requestDelivery } from '../deliveries/request-delivery';
import { keepDay, lockInvoice } from './load-invoice';
import { publishLocked } from './publish-invoice';

const MAX_RECIPIENTS = 20;
const MAX_AHEAD_MS = 366 * 24 * 60 * 60 * 1000;

/** The result of the request: the invoice's UUID, and the UUIDs of the jobs, one per recipient. */
export interface SendInvoiceOutput {
  invoice: string;
  jobs: string[];
}

/** Throws VALIDATION_ERROR for a moment that has passed, or is more than a year ahead. */
export function assertCanWait(scheduleDate: Date | null | undefined, now: Date): void {
  if (!scheduleDate) return;
  const field = 'input.scheduleDate';
  const ahead = scheduleDate.getTime() - now.getTime();
  if (ahead <= 0) throw validationError({ field, reason: 'is in the past' });
  if (ahead > MAX_AHEAD_MS) throw validationError({ field, reason: 'is more than a year ahead' });
}

/** Throws EMAIL_NOT_VERIFIED. Skipped for the system: its automatic emails were set up by a member with a verified email address. */
export async function assertEmailIsVerified(work: UnitOfWork): Promise<void> {
  if (work.userId === null) return;
  const { emailVerifiedAt } = await work.sql.manager.findOneByOrFail(UserEntity, { id: work.userId });
  if (emailVerifiedAt !== null) return;
  throw new BillfoldError(
    ErrorCode.EMAIL_NOT_VERIFIED,
    'Verify your email address before you send invoices: get a code with resendVerificationOtp, then call verifyAccount.',
  );
}

/** One recipient of an invoice. `isCopy`: the member who sends it, and who is not a recipient otherwise. */
interface Recipient {
  address: string;
  isCopy: boolean;
}

async function recipientsOf(work: UnitOfWork, invoice: InvoiceEntity, input: SendInvoiceInput): Promise<Recipient[]> {
  const { manager } = work.sql;
  const client = await manager.findOneByOrFail(ClientEntity, {
    organizationId: invoice.organizationId,
    id: invoice.clientId,
  });
  const wanted = input.recipients?.length
    ? [...input.recipients]
    : [client.email, ...client.extraRecipients].filter((address) => address !== null);
  if (wanted.length === 0) {
    throw validationError({
      field: 'input.recipients',
      reason: 'the client has no email address; specify the recipients',
    });
  }
  const recipients = new Map<string, Recipient>();
  const add = (address: string, isCopy: boolean): void => {
    const key = address.toLowerCase();
    if (!recipients.has(key)) recipients.set(key, { address, isCopy });
  };
  for (const address of wanted) add(address, false);
  if (input.sendCopy && work.userId) {
    const { email } = await manager.findOneByOrFail(UserEntity, { id: work.userId });
    add(email, true);
  }
  if (recipients.size > MAX_RECIPIENTS) {
    throw validationError({ field: 'input.recipients', reason: `at most ${MAX_RECIPIENTS} addresses` });
  }
  return [...recipients.values()];
}

/**
 * Requests that an invoice be emailed, one email per recipient. A draft is published first, at once, even if the email
 * is scheduled. The status becomes SENT when the mail server accepts the first email. Throws EMAIL_NOT_VERIFIED if the
 * sender's own address is not verified, VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for a cancelled or refunded invoice
 * (source 004, "Send Invoice").
 */
export async function sendInvoice(work: UnitOfWork, input: SendInvoiceInput): Promise<SendInvoiceOutput> {
  await assertEmailIsVerified(work);
  assertCanWait(input.scheduleDate, work.now);
  const organization = await keepDay(work);
  const invoice = await lockInvoice(work, input.id, 'input.id');
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'send');
  const recipients = await recipientsOf(work, invoice, input);
  if (invoice.status === InvoiceStatus.DRAFT) {
    await publishLocked(work, invoice, { organization, field: 'input.id' });
  }
  const occurrence = newId();
  const jobs: string[] = [];
  for (const { address: recipient, isCopy } of recipients) {
    jobs.push(
      await requestDelivery(work, {
        invoiceId: invoice.id,
        kind: 'INVOICE',
        recipient,
        isCopy,
        scheduledFor: input.scheduleDate ?? null,
        occurrence,
        subject: input.subject ?? null,
        message: input.message ?? null,
        attachPdf: input.attachPdf ?? true,
      }),
    );
  }
  work.emit('invoice.send_requested', { invoiceId: invoice.id, projectIds: invoice.projectIds });
  return { invoice: invoice.id, jobs };
}
