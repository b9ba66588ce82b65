import { hasPayments } from '../../documents/as-issued';
import { BillfoldError } from '../../domain/errors';
import type { InvoiceDocument } from '../../domain/invoice-document';
import { hostedUrlOf } from '../../domain/link-tokens';
import { withLogo } from '../../files/read-file';
import { invoiceEmail } from '../../mail/documents/invoice-email';
import { paymentReceiptEmail } from '../../mail/documents/payment-receipt-email';
import { type MailContent, MailError, type OutgoingMail, PermanentMailError } from '../../mail/mailer';
import { type DeliveryToSend, deliveryToSend } from '../../services/deliveries/delivery-to-send';
import { failDelivery } from '../../services/deliveries/fail-delivery';
import { markDelivered } from '../../services/deliveries/mark-delivered';
import { JOBS } from '../catalogue';
import { JobError, type JobHandler, type JobRun, PermanentJobError, PostponedJob } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';
import { printInvoice, printWithPayments } from './print-invoice';

function contentOf(
  { delivery, linkToken, payment }: DeliveryToSend,
  document: InvoiceDocument,
  publicUrl: string,
): MailContent {
  const hostedUrl = hostedUrlOf(publicUrl, linkToken, delivery.isCopy);
  if (payment) {
    return paymentReceiptEmail({
      document,
      hostedUrl,
      paymentAmountMinor: payment.amountMinor,
      paymentDate: payment.date,
      others: payment.others,
    });
  }
  return invoiceEmail({ document, hostedUrl, message: delivery.message, hasAttachment: delivery.attachPdf });
}

function envelope(toSend: DeliveryToSend, content: MailContent, pdf: Buffer | null): OutgoingMail {
  const { delivery, document } = toSend;
  const file = { filename: `${document.number ?? 'invoice'}.pdf`, contentType: 'application/pdf' };
  return {
    ...content,
    subject: delivery.subject ?? content.subject,
    messageId: delivery.messageId,
    fromName: document.seller.name,
    to: delivery.recipient,
    replyTo: document.seller.email ?? undefined,
    attachments: pdf ? [...content.attachments, { ...file, content: pdf }] : content.attachments,
  };
}

/**
 * Sends one email. After a crash the mail server may receive it again, as the same message; the database records it
 * once. Why it was not accepted is stored with the delivery.
 */
export function deliverEmail(parts: HandlerParts): JobHandler<'deliverEmail'> {
  return async (run) => {
    const { job, payload } = run;
    const { deliveryId } = payload;
    const actor = systemActor(job);
    const toSend = await parts.unitOfWork.run(actor, (work) => deliveryToSend(work, payload));
    if (!toSend) return { sent: false };
    if ('waitUntil' in toSend) throw new PostponedJob(toSend.waitUntil);
    let response: string;
    try {
      response = await send(parts, run, toSend);
    } catch (error) {
      const failure = failureOf(error);
      const final = failure instanceof PermanentJobError || job.attempt >= JOBS.deliverEmail.attempts;
      const { message: reason } = failure;
      await parts.unitOfWork.run(actor, (work) => failDelivery(work, { deliveryId, reason, final }));
      throw failure;
    }
    await parts.unitOfWork.run(actor, (work) => markDelivered(work, { deliveryId, response }));
    return { sent: true };
  };
}

/** Sends the email and returns the mail server's reply. */
async function send(parts: HandlerParts, run: JobRun<'deliverEmail'>, toSend: DeliveryToSend): Promise<string> {
  const { job } = run;
  const { delivery } = toSend;
  const document = await withLogo(parts.files, delivery.organizationId, toSend.document);
  await run.progress(10);
  // Once something was paid, the stored PDF no longer says what the email says.
  const print = () =>
    hasPayments(document)
      ? printWithPayments(parts, document, toSend.today)
      : printInvoice(parts, job, delivery.invoiceId);
  const pdf = delivery.attachPdf ? await print() : null;
  await run.progress(60);
  return parts.mailer.send(envelope(toSend, contentOf(toSend, document, parts.publicUrl), pdf));
}

/** The failure as members may see it: in the mail server's words, or those of our own errors. */
export function failureOf(error: unknown): Error {
  if (error instanceof PermanentMailError) return new PermanentJobError(error.message, { cause: error });
  if (error instanceof MailError) return new JobError(error.message, { cause: error });
  if (error instanceof JobError || error instanceof BillfoldError) return error;
  return new JobError('An internal error occurred.', { cause: error });
}
