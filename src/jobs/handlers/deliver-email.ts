import { hasPayments } from '../../documents/as-issued';
import type { InvoiceDocument } from '../../domain/invoice-document';
import { withLogo } from '../../files/read-file';
import { invoiceEmail } from '../../mail/documents/invoice-email';
import { paymentReceiptEmail } from '../../mail/documents/payment-receipt-email';
import { type MailContent, type OutgoingMail, PermanentMailError } from '../../mail/mailer';
import { type DeliveryToSend, deliveryToSend } from '../../services/deliveries/delivery-to-send';
import { markDelivered } from '../../services/deliveries/mark-delivered';
import { refuseDelivery } from '../../services/deliveries/refuse-delivery';
import { JobError, type JobHandler, PermanentJobError } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';
import { printInvoice, printWithPayments } from './print-invoice';

function contentOf(
  { delivery, linkToken, payment }: DeliveryToSend,
  document: InvoiceDocument,
  publicUrl: string,
): MailContent {
  const hostedUrl = `${publicUrl}/i/${linkToken}`;
  if (payment) {
    return paymentReceiptEmail({
      document,
      hostedUrl,
      paymentAmountMinor: payment.amountMinor,
      paymentDate: payment.date,
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
    to: [delivery.recipient],
    replyTo: document.seller.email ?? undefined,
    attachments: pdf ? [...content.attachments, { ...file, content: pdf }] : content.attachments,
  };
}

/**
 * Sends one email. After a crash the mail server may receive it again, as the same message; the database records it
 * once.
 */
export function deliverEmail(parts: HandlerParts): JobHandler<'deliverEmail'> {
  return async ({ job, payload, ...run }) => {
    const actor = systemActor(job);
    const { deliveryId } = payload;
    const toSend = await parts.unitOfWork.run(actor, (work) => deliveryToSend(work, payload));
    if (!toSend) return { sent: false };
    const { delivery } = toSend;
    const document = await withLogo(parts.files, actor.organizationId, toSend.document);
    await run.progress(10);
    // Once something was paid, the stored PDF no longer says what the email says.
    const print = () =>
      hasPayments(document)
        ? printWithPayments(parts, document, toSend.today)
        : printInvoice(parts, job, delivery.invoiceId);
    const pdf = delivery.attachPdf ? await print() : null;
    await run.progress(60);
    try {
      await parts.mailer.send(envelope(toSend, contentOf(toSend, document, parts.publicUrl), pdf));
    } catch (error) {
      if (!(error instanceof PermanentMailError)) {
        throw new JobError('The mail server could not accept the email now.', { cause: error });
      }
      await parts.unitOfWork.run(actor, (work) => refuseDelivery(work, { deliveryId, reason: error.message }));
      throw new PermanentJobError(`The mail server refused ${delivery.recipient}: ${error.message}`);
    }
    await parts.unitOfWork.run(actor, (work) => markDelivered(work, { deliveryId }));
    return { sent: true };
  };
}
