import { type JobStatus } from '../domain/jobs';
import { jobHandlers } from '../jobs/handlers/job-handlers';
import { JobLocks } from '../jobs/job-locks';
import { NoticeTeller } from '../jobs/notice-teller';
import { Poller } from '../jobs/poller';
import { TimeDayFolder } from '../jobs/time-day-folder';
import { JobRunner } from '../jobs/worker';
import { MailboxMailer } from '../mail/mailbox-mailer';
import type { Mailer } from '../mail/mailer';
import { SmtpMailer } from '../mail/smtp-mailer';
import { wipeSuccessors } from '../services/identity/wipe-successors';
import { HttpSmsSender } from '../sms/http-sms-sender';
import { MailboxSmsSender } from '../sms/mailbox-sms-sender';
import { noSmsSender } from '../sms/no-sms-sender';
import type { SmsSender } from '../sms/sms-sender';
import type { Base } from './base';

/** How long running jobs may take to finish when the process is asked to stop. */
const GRACE_MS = 20_000;
const WIPE_EVERY_MS = 5000;

/** Runs jobs: their queue, their schedules, and the processing of events. */
export async function startWorker(base: Base): Promise<void> {
  const { config, clock, log, closers, postgres, services, queue, relay } = base;
  const { database, unitOfWork } = services;
  const locks = new JobLocks({ connection: { url: postgres.directUrl, role: postgres.role }, log });
  await locks.open();
  closers.add(() => locks.close());
  const mailer = mailerOf(base);
  closers.add(() => mailer.close());
  const handlers = jobHandlers({
    unitOfWork,
    database,
    clock,
    log,
    renderer: base.files.renderer,
    files: base.files.store,
    fileTransactions: base.files.transactions,
    mailer,
    sms: smsSenderOf(base),
    publicUrl: config.publicUrl,
    passwordResetUrl: config.passwordResetUrl,
    invitationUrl: config.invitationUrl,
  });
  const events = {
    attemptEnded: ({ status }: { status: JobStatus }) =>
      base.attempts.set(status, (base.attempts.get(status) ?? 0) + 1),
  };
  const runner = new JobRunner({ database, queue, locks, handlers, clock, log, events });
  runner.start({ concurrency: config.workerConcurrency });
  closers.add(() => {
    const stopped = runner.stop(GRACE_MS);
    log.info('no more jobs are started');
    return stopped;
  });
  relay.start();
  const teller = new NoticeTeller({ database, unitOfWork, log });
  teller.start();
  closers.add(() => teller.stop());
  const folder = new TimeDayFolder({ database, log });
  folder.start();
  closers.add(() => folder.stop());
  const wiper = successorWiper(base);
  wiper.start();
  closers.add(() => wiper.stop());
  base.numbering.numberer.start();
  // The base would also stop it, but too late: it hands over to the queue, which the runner closes.
  closers.add(() => relay.stop());
}

/** Wipes what repeated refreshes would get, soon after their grace period. */
function successorWiper({ config, clock, log, services: { database } }: Base): Poller {
  const graceSeconds = config.refreshGraceSeconds;
  return new Poller({
    everyMs: WIPE_EVERY_MS,
    look: () =>
      database.transaction({ kind: 'system' }, (sql) => wipeSuccessors(sql, { now: clock.now(), graceSeconds })),
    log,
    failing: 'expired successors of refresh tokens could not be wiped',
    mended: 'expired successors of refresh tokens can be wiped again',
  });
}

function mailerOf({ config, clock, mailbox }: Base): Mailer {
  const options = { from: config.mailFrom, bounceAddress: config.mailBounceAddress, clock };
  if (config.smtpUrl) return new SmtpMailer({ url: config.smtpUrl, ...options });
  return new MailboxMailer({ store: mailbox, ...options });
}

function smsSenderOf({ config, smsMailbox }: Base): SmsSender {
  const { smsUrl: url, smsAccount: account, smsToken: token, smsFrom: from } = config;
  if (url && account && token && from) return new HttpSmsSender({ url, account, token, from });
  return config.nodeEnv === 'production' ? noSmsSender : new MailboxSmsSender(smsMailbox);
}
