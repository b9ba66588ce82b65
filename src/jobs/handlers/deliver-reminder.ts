import { hostedUrlOf } from '../../domain/link-tokens';
import { withLogo } from '../../files/read-file';
import { reminderEmail } from '../../mail/documents/reminder-email';
import { failDelivery } from '../../services/deliveries/fail-delivery';
import { markReminded } from '../../services/deliveries/mark-reminded';
import { type ReminderToSend, reminderToSend } from '../../services/deliveries/reminder-to-send';
import { JOBS } from '../catalogue';
import { type JobHandler, PermanentJobError } from '../job-handler';
import { failureOf } from './deliver-email';
import { type HandlerParts, systemActor } from './handler-parts';

/**
 * Sends one email that reminds of invoices. After a crash the mail server may receive it again, as the same message; the
 * database records it once.
 */
export function deliverReminder(parts: HandlerParts): JobHandler<'deliverReminder'> {
  return async ({ job, payload }) => {
    const actor = systemActor(job);
    const toSend = await parts.unitOfWork.run(actor, (work) => reminderToSend(work, payload));
    if (!toSend) return { sent: false };
    const deliveryIds = toSend.deliveries.map(({ id }) => id);
    let response: string;
    try {
      response = await send(parts, toSend);
    } catch (error) {
      const failure = failureOf(error);
      const final = failure instanceof PermanentJobError || job.attempt >= JOBS.deliverReminder.attempts;
      const { message: reason } = failure;
      await parts.unitOfWork.run(actor, async (work) => {
        for (const deliveryId of deliveryIds) await failDelivery(work, { deliveryId, reason, final });
      });
      throw failure;
    }
    await parts.unitOfWork.run(actor, (work) => markReminded(work, { deliveryIds, response }));
    return { sent: true };
  };
}

/** Sends the email and returns the mail server's reply. */
async function send({ files, mailer, publicUrl }: HandlerParts, toSend: ReminderToSend): Promise<string> {
  const { deliveries, invoices, today } = toSend;
  const [first] = deliveries;
  if (!first) throw new Error('a reminder has a row');
  const documents = await Promise.all(
    invoices.map(async ({ document, linkToken }) => ({
      document: await withLogo(files, first.organizationId, document),
      hostedUrl: hostedUrlOf(publicUrl, linkToken, false),
    })),
  );
  const content = reminderEmail({ invoices: documents, today, message: first.message });
  const seller = documents.at(-1)?.document.seller;
  return mailer.send({
    ...content,
    subject: first.subject ?? content.subject,
    messageId: first.messageId,
    fromName: seller?.name,
    to: first.recipient,
    replyTo: seller?.email ?? undefined,
  });
}
