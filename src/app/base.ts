import type { Logger } from 'pino';
import { findingsOf, recentFindings } from './checks/check';
import { type CheckedParts, databaseChecks } from './checks/database-checks';
import { processChecks } from './checks/process-checks';
import { type Closers } from '../lib/closers';
import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import { Database } from '../db/database';
import { Mailbox } from '../db/mailbox';
import { migrateDatabase } from '../db/migrate';
import { Notifications } from '../db/notifications';
import { openPostgres, type PostgresPlace } from '../db/open-postgres';
import type { DatabaseTimeouts } from '../db/pulse';
import { SmsMailbox } from '../db/sms-mailbox';
import { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import { LinkTokens } from '../domain/link-tokens';
import { OneTimeCodes } from '../domain/one-time-codes';
import type { PlanPayments } from '../domain/plan-payments';
import { type JobStatus } from '../domain/jobs';
import type { Finding } from '../http/monitoring/health';
import { BullQueue, type QueueStore } from '../jobs/bull-queue';
import { prepareQueueSchema } from '../jobs/queue-schema';
import { type Files, openFiles } from './open-files';
import { openIdentity } from './open-identity';
import { type Numbering, openNumberer } from './open-numberer';
import { Relay } from '../jobs/relay';
import { developmentPayments } from '../plan-payments/development-payments';
import { noPayments } from '../plan-payments/no-payments';
import { StripePayments } from '../plan-payments/stripe-payments';
import type { Services } from '../request/services';

/** What a process is built from. */
export interface AppParts {
  config: Config;
  clock: Clock;
  log: Logger;
  /** The timeouts of PostgreSQL; the defaults if omitted. */
  timeouts?: DatabaseTimeouts;
}

/** The components that both halves use, opened in order. */
export interface Base extends AppParts {
  /** Every component that is opened adds its closer at once. */
  closers: Closers;
  postgres: PostgresPlace;
  services: Services;
  queue: BullQueue;
  relay: Relay;
  numbering: Numbering;
  files: Files;
  mailbox: Mailbox;
  smsMailbox: SmsMailbox;
  /** The findings of the checks, at most a minute old. */
  findings: () => Promise<Finding[]>;
  /** The outcomes of the attempts of this process's worker. */
  attempts: Map<JobStatus, number>;
}

/** Opens what both halves use, in order. */
export async function openBase({ config, clock, log, timeouts }: AppParts, closers: Closers): Promise<Base> {
  const postgres = await openPostgres(config, { log });
  closers.add(() => postgres.stop());
  const { appUrl: url, directUrl, ownerUrl, role } = postgres;
  await migrateDatabase(ownerUrl, log);
  if (!config.redisUrl) await prepareQueueSchema(ownerUrl);
  const database = await Database.connect({ url, directUrl, role, poolSize: config.databasePoolSize, timeouts });
  closers.add(() => database.close());
  await database.assertRoleIsBound();
  const notifications = new Notifications({ connection: { url: directUrl, role }, log });
  await notifications.open();
  closers.add(() => notifications.close());
  const queue = new BullQueue({ store: queueStoreOf(config, postgres), log });
  closers.add(() => queue.close({ graceMs: 0 }));
  const numbering = await openNumberer({ url, directUrl, role, timeouts, notifications, clock, log }, closers);
  const relay = new Relay({ database, queue, clock, log });
  closers.add(() => relay.stop());
  const secrets = { linkTokens: new LinkTokens(config.hashSecret), codes: new OneTimeCodes(config.hashSecret) };
  const unitOfWork = new UnitOfWorkRunner({
    database,
    clock,
    ...secrets,
    jobsCommitted: () => relay.wake(),
    eventsCommitted: (organizations) => numbering.numberer.wake(organizations),
  });
  const identity = openIdentity({ database, notifications, clock, config, unitOfWork });
  closers.add(() => identity.close());
  const files = openFiles({ database, clock, config, log }, closers);
  const services: Services = {
    config,
    clock,
    database,
    unitOfWork,
    notifications,
    identity,
    ...secrets,
    planPayments: planPaymentsOf(config),
    files: files.store,
    logos: files.logos,
    pictures: files.pictures,
  };
  return {
    config,
    clock,
    log,
    closers,
    postgres,
    services,
    queue,
    relay,
    numbering,
    files,
    mailbox: new Mailbox(database, clock),
    smsMailbox: new SmsMailbox(database, clock),
    findings: findingsAbout({ config, clock, database, queue }),
    attempts: new Map(),
  };
}

/** Where the queue is kept: in Redis if it is configured, otherwise in PostgreSQL. */
export function queueStoreOf({ redisUrl }: Pick<Config, 'redisUrl'>, { directUrl, role }: PostgresPlace): QueueStore {
  return redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'postgres', url: directUrl, role };
}

function findingsAbout(parts: CheckedParts & { config: Config }): Base['findings'] {
  return recentFindings(parts.clock, () => findingsOf([...processChecks(parts.config), ...databaseChecks(parts)]));
}

function planPaymentsOf({ stripeSecretKey: secretKey, stripeApiUrl: url, nodeEnv }: Config): PlanPayments {
  if (secretKey) return new StripePayments({ url, secretKey });
  return nodeEnv === 'production' ? noPayments : developmentPayments;
}
