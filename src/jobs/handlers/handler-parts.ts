import type { Logger } from 'pino';
import type { Clock } from '../../config/clock';
import type { Database } from '../../db/database';
import type { UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import type { SystemActor } from '../../domain/actor';
import type { FileStore, FileTransactions } from '../../files/file-store';
import type { Mailer } from '../../mail/mailer';
import type { PdfRenderer } from '../../pdf/pdf-renderer';
import type { SmsSender } from '../../sms/sms-sender';
import { PermanentJobError, type RunningJob } from '../job-handler';

/** The dependencies of handlers: the same acts as the API, a renderer, and the senders of mail and SMS. */
export interface HandlerParts {
  unitOfWork: UnitOfWorkRunner;
  database: Database;
  clock: Clock;
  log: Pick<Logger, 'error'>;
  renderer: PdfRenderer;
  files: FileStore;
  fileTransactions: FileTransactions;
  mailer: Mailer;
  sms: SmsSender;
  /** The base URL of the hosted pages. */
  publicUrl: string;
  /** The page that sets a new password; the token is appended to it. */
  passwordResetUrl: string;
  /** The page that accepts an invitation; the token is appended to it. */
  invitationUrl: string;
}

/** The system, acting for the job's organization. */
export function systemActor(job: RunningJob): SystemActor {
  if (job.organizationId === null) throw new PermanentJobError('this job requires an organization');
  return { kind: 'system', organizationId: job.organizationId };
}
