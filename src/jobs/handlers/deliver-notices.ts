import type { UnitOfWork } from '../../db/unit-of-work';
import { noticeRule } from '../../domain/notices';
import { logoUri } from '../../files/read-file';
import { MailError, PermanentMailError } from '../../mail/mailer';
import { logoOf } from '../../db/invoice-documents';
import { failNotices, markNoticesSent } from '../../services/notices/settle-notices';
import { type MessageToSend, takeNotices } from '../../services/notices/take-notices';
import { PermanentSmsError } from '../../sms/sms-sender';
import { JOBS } from '../catalogue';
import { JobError, type JobHandler, PermanentJobError, type RunningJob } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';
import { mailOf, organizationOf, smsOf } from './notice-messages';

/**
 * Sends a user's pending notices in one message. After a crash it may be sent again, as the same message; the table
 * records it once. The outcome is stored with the notices.
 */
export function deliverNotices(parts: HandlerParts): JobHandler<'deliverNotices'> {
  return async ({ job, payload }) => {
    const { id: jobId } = job;
    const message = await asSystem(parts, job, (work) => takeNotices(work, { ...payload, jobId }));
    if (!message) return { sent: false };
    try {
      await send(parts, message);
    } catch (error) {
      const failure = failureOf(error, message);
      const final = failure instanceof PermanentJobError || job.attempt >= JOBS.deliverNotices.attempts;
      await asSystem(parts, job, (work) => failNotices(work, { jobId, reason: failure.message, final }));
      throw failure;
    }
    await asSystem(parts, job, (work) => markNoticesSent(work, { jobId }));
    return { sent: true };
  };
}

/** Acts for the job's organization, or for the platform if it has none. */
function asSystem<T>(
  { unitOfWork }: HandlerParts,
  job: RunningJob,
  body: (work: UnitOfWork) => Promise<T>,
): Promise<T> {
  if (job.organizationId) return unitOfWork.run(systemActor(job), body);
  return unitOfWork.run({ kind: 'anonymous' }, async (work) => {
    await work.enter({ kind: 'system' });
    return body(work);
  });
}

async function send({ mailer, sms, files, ...urls }: HandlerParts, message: MessageToSend): Promise<void> {
  if (noticeRule(message.kind).channel === 'SMS') return sms.send(smsOf(message));
  const organization = organizationOf(message);
  const logo = organization && (await logoUri(files, organization.id, logoOf(organization)));
  await mailer.send(mailOf(message, { ...urls, logo }));
}

/**
 * The recorded reason of a failure. A server's reply may quote a message that it has received, so it is not kept if the
 * message contains a secret.
 */
function failureOf(error: unknown, { kind }: MessageToSend): JobError {
  if (error instanceof PermanentSmsError) return new PermanentJobError(error.message, { cause: error });
  const mayQuote = noticeRule(kind).isSecret && !(error instanceof MailError && !error.hadContents);
  const words = mayQuote || !(error instanceof Error) ? '' : `: ${error.message}`;
  if (error instanceof PermanentMailError) {
    return new PermanentJobError(
      words ? `The mail server refused the email${words}` : 'The mail server refused the email.',
    );
  }
  return new JobError(`The message could not be sent now${words || '.'}`, { cause: error });
}
