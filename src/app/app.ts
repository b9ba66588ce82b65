import path from 'node:path';
import type { Logger } from 'pino';
import { Closers } from '../lib/closers';
import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import { Database } from '../db/database';
import { Mailbox } from '../db/mailbox';
import { migrateDatabase } from '../db/migrate';
import { Notifications } from '../db/notifications';
import { openPostgres, type PostgresPlace } from '../db/open-postgres';
import type { DatabaseTimeouts } from '../db/pulse';
import { SmsMailbox } from '../db/sms-mailbox';
import { UnitOfWorkRunner } from '../db/unit-of-work';
import { seedDemo } from '../demo/seed-demo';
import { gaugesOf } from './gauges';
import { LinkTokens } from '../domain/link-tokens';
import { OneTimeCodes } from '../domain/one-time-codes';
import type { PlanPayments } from '../domain/plan-payments';
import { type JobStatus } from '../domain/jobs';
import { callerOf } from '../request/caller-of';
import type { RequestFacts } from '../http/exchange';
import { type GraphQLParams, operationTextOf } from '../http/graphql/graphql-params';
import { invitationRoutes } from '../http/pages/invitation-routes';
import { invoiceRoutes } from '../http/pages/invoice-routes';
import { mailboxRoutes } from '../http/pages/mailbox-routes';
import { resetPasswordRoutes } from '../http/pages/reset-password-routes';
import { describeError } from '../http/monitoring/logger';
import { createHttpServer } from '../http/server';
import { openSharedLimits } from '../http/limits/shared-limits';
import { BullQueue } from '../jobs/bull-queue';
import { jobHandlers } from '../jobs/handlers/job-handlers';
import { JobLocks } from '../jobs/job-locks';
import { prepareQueueSchema } from '../jobs/queue-schema';
import { NoticeTeller } from '../jobs/notice-teller';
import { openIdentity } from './open-identity';
import { type Numbering, openNumberer } from './open-numberer';
import { Relay } from '../jobs/relay';
import { JobRunner } from '../jobs/worker';
import { MailboxMailer } from '../mail/mailbox-mailer';
import type { Mailer } from '../mail/mailer';
import { SmtpMailer } from '../mail/smtp-mailer';
import { developmentPayments } from '../plan-payments/development-payments';
import { noPayments } from '../plan-payments/no-payments';
import { StripePayments } from '../plan-payments/stripe-payments';
import { PdfRenderer } from '../pdf/pdf-renderer';
import { buildSchema } from '../resolvers/build-schema';
import { DirectAnswers } from '../resolvers/direct-answers';
import { ROOT_READERS } from '../resolvers/root-readers';
import { Context, type Services } from '../request/context';
import { HttpSmsSender } from '../sms/http-sms-sender';
import { MailboxSmsSender } from '../sms/mailbox-sms-sender';
import { noSmsSender } from '../sms/no-sms-sender';
import type { SmsSender } from '../sms/sms-sender';

/** How long jobs at work may take to finish when the process is asked to end. */
const GRACE_MS = 20_000;

/** What a process is made from. */
export interface AppParts {
  config: Config;
  clock: Clock;
  log: Logger;
  /** How long PostgreSQL is waited for: the usual times where it is left out. */
  timeouts?: DatabaseTimeouts;
}

/** Which of the two halves run in this process. */
export interface Halves {
  api: boolean;
  worker: boolean;
}

/** A process that runs. */
export interface RunningApp {
  /** Where the API listens; null for a worker alone. */
  port: number | null;
  /** The folder of the embedded database; null where another server is configured. */
  dataFolder: string | null;
  services: Services;
  /** Drains requests, then jobs, then closes everything. May be called twice. */
  stop(): Promise<void>;
}

/** The things that both halves use, opened in order. */
interface Base extends AppParts {
  /** Everything that is opened adds what closes it, at once. */
  closers: Closers;
  postgres: PostgresPlace;
  services: Services;
  queue: BullQueue;
  relay: Relay;
  numbering: Numbering;
  mailbox: Mailbox;
  smsMailbox: SmsMailbox;
  /** How the attempts of this process's worker ended. */
  attempts: Map<JobStatus, number>;
}

async function openBase({ config, clock, log, timeouts }: AppParts, closers: Closers): Promise<Base> {
  const postgres = await openPostgres(config, { log });
  closers.add(() => postgres.stop());
  const { appUrl, ownerUrl, role } = postgres;
  await migrateDatabase(ownerUrl, log);
  if (!config.redisUrl) await prepareQueueSchema(ownerUrl);
  const database = await Database.connect({ url: appUrl, role, poolSize: config.databasePoolSize, timeouts });
  closers.add(() => database.close());
  await database.assertRoleIsBound();
  const notifications = new Notifications({ connection: { url: appUrl, role }, log });
  await notifications.open();
  closers.add(() => notifications.close());
  const store = config.redisUrl
    ? { kind: 'redis' as const, url: config.redisUrl }
    : { kind: 'postgres' as const, url: appUrl, role };
  const queue = new BullQueue({ store, log });
  closers.add(() => queue.close({ graceMs: 0 }));
  const numbering = await openNumberer({ url: appUrl, role, notifications, clock, log }, closers);
  const relay = new Relay({ database, queue, clock, log });
  closers.add(() => relay.stop());
  const linkTokens = new LinkTokens(config.hashSecret);
  const codes = new OneTimeCodes(config.hashSecret);
  const unitOfWork = new UnitOfWorkRunner({
    database,
    clock,
    linkTokens,
    codes,
    jobsCommitted: () => relay.wake(),
    eventsCommitted: (organizations) => numbering.numberer.wake(organizations),
  });
  const identity = openIdentity({ database, notifications, clock, config, unitOfWork });
  closers.add(() => identity.close());
  const services: Services = {
    config,
    clock,
    database,
    unitOfWork,
    notifications,
    identity,
    linkTokens,
    codes,
    planPayments: planPaymentsOf(config),
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
    mailbox: new Mailbox(database, clock),
    smsMailbox: new SmsMailbox(database, clock),
    attempts: new Map(),
  };
}

function mailerOf({ config, clock, mailbox }: Base): Mailer {
  const from = config.mailFrom;
  if (config.smtpUrl) return new SmtpMailer({ url: config.smtpUrl, from, clock });
  return new MailboxMailer({ store: mailbox, from, clock });
}

function smsSenderOf({ config, smsMailbox }: Base): SmsSender {
  const { smsUrl: url, smsAccount: account, smsToken: token, smsFrom: from } = config;
  if (url && account && token && from) return new HttpSmsSender({ url, account, token, from });
  return config.nodeEnv === 'production' ? noSmsSender : new MailboxSmsSender(smsMailbox);
}

function planPaymentsOf({ stripeSecretKey: secretKey, stripeApiUrl: url, nodeEnv }: Config): PlanPayments {
  if (secretKey) return new StripePayments({ url, secretKey });
  return nodeEnv === 'production' ? noPayments : developmentPayments;
}

async function startWorker(base: Base): Promise<void> {
  const { config, clock, log, closers, postgres, services, queue, relay } = base;
  const { database, unitOfWork } = services;
  const locks = new JobLocks({ connection: { url: postgres.appUrl, role: postgres.role }, log });
  await locks.open();
  closers.add(() => locks.close());
  const dataFolder = path.resolve(config.dataDir);
  const renderer = new PdfRenderer({ executablePath: config.puppeteerExecutablePath, dataFolder }, log);
  closers.add(() => renderer.close());
  const mailer = mailerOf(base);
  closers.add(() => mailer.close());
  const handlers = jobHandlers({
    unitOfWork,
    database,
    clock,
    log,
    renderer,
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
    log.info('no more jobs are begun');
    return stopped;
  });
  relay.start();
  const teller = new NoticeTeller({ database, unitOfWork, log });
  teller.start();
  closers.add(() => teller.stop());
  base.numbering.numberer.start();
  // The base stops it as well, but too late here: it hands over to the queue, which the runner closes.
  closers.add(() => relay.stop());
}

/** Serves the API; gives the port. */
async function startApi(base: Base): Promise<number> {
  const { config, clock, log, closers, services, queue, mailbox, smsMailbox } = base;
  const { database, identity } = services;
  const contextFor = async (facts: RequestFacts, params?: GraphQLParams): Promise<Context> => {
    const who = await callerOf(identity, facts.authorization);
    if (who.refusal && facts.connection === 'WS') throw who.refusal;
    return new Context(services, facts, who, params ? () => operationTextOf(params) : null);
  };
  const sharedLimits = openSharedLimits({ config, database, log });
  closers.add(() => sharedLimits.close());
  const schema = buildSchema();
  const direct = new DirectAnswers(schema, ROOT_READERS);
  const edge = createHttpServer<Context>({
    config,
    log,
    clock,
    schema,
    answerDirectly: (request) => direct.answer(request),
    contextFor,
    routes: [
      ...invitationRoutes((request) => contextFor(request.facts)),
      ...resetPasswordRoutes((request) => contextFor(request.facts)),
      ...invoiceRoutes(services, (request) => contextFor(request.facts)),
      ...(config.nodeEnv === 'production' || (config.smtpUrl && config.smsUrl)
        ? []
        : mailboxRoutes(mailbox, smsMailbox)),
    ],
    health: {
      database: () => database.ping(),
      queue: () => queue.ping(),
    },
    gauges: gaugesOf(base),
    metrics: [base.numbering.lag],
    sessions: identity,
    sharedLimits,
  });
  closers.add(() => edge.drain());
  return edge.listen(config.port, config.host);
}

/**
 * Wires everything by hand and starts what `halves` asks for. Rejects when something that is needed is not there, and has
 * closed by then what was open already.
 */
export async function startApp(parts: AppParts, halves: Halves): Promise<RunningApp> {
  const closers = new Closers();
  try {
    const base = await openBase(parts, closers);
    const { services, postgres } = base;
    if (halves.api && parts.config.seedDemo && (await seedDemo(services)))
      parts.log.info('the demo organization was made');
    if (halves.worker) await startWorker(base);
    const port = halves.api ? await startApi(base) : null;
    return { port, dataFolder: postgres.dataFolder, services, stop: () => closers.close() };
  } catch (error) {
    await closers
      .close()
      .catch((fault: unknown) => parts.log.error(describeError(fault), 'what was open did not close in good order'));
    throw error;
  }
}
