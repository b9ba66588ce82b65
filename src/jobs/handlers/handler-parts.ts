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

/** What handlers work with: the same acts as the API, a printer, and ways out for mail and SMS. */
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
  /** Where clients reach the hosted pages. */
  publicUrl: string;
  /** The page that sets a new password; the token is added to it. */
  passwordResetUrl: string;
  /** The page that accepts an invitation; the token is added to it. */
  invitationUrl: string;
}

/** The system, acting for the organization that the job belongs to. */
export function systemActor(job: RunningJob): SystemActor {
  if (job.organizationId === null) throw new PermanentJobError('this job needs an organization');
  return { kind: 'system', organizationId: job.organizationId };
}
