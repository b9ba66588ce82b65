import path from 'node:path';
import type { Logger } from 'pino';
import { Identity } from './auth/identity';
import type { Clock } from './config/clock';
import type { Config } from './config/config';
import { Database } from './db/database';
import { Mailbox } from './db/mailbox';
import { migrateDatabase } from './db/migrate';
import { Notifications } from './db/notifications';
import { openPostgres, type PostgresPlace } from './db/open-postgres';
import { SmsMailbox } from './db/sms-mailbox';
import { Office } from './db/unit-of-work';
import { seedDemo } from './demo/seed-demo';
import { LinkTokens } from './domain/link-tokens';
import { OneTimeCodes } from './domain/one-time-codes';
import type { PlanPayments } from './domain/plan-payments';
import { JobStatus } from './entities/job';
import { callerOf } from './http/caller-of';
import type { RequestFacts } from './http/exchange';
import { type GraphQLParams, operationTextOf } from './http/graphql-params';
import { invitationRoutes } from './http/invitation-routes';
import { invoiceRoutes } from './http/invoice-routes';
import { mailboxRoutes } from './http/pages/mailbox-routes';
import { resetPasswordRoutes } from './http/reset-password-routes';
import type { GaugeReading } from './http/metrics';
import { createHttpServer, type HttpEdge } from './http/server';
import { openSharedLimits } from './http/shared-limits';
import { BullQueue } from './jobs/bull-queue';
import { jobHandlers } from './jobs/handlers/job-handlers';
import { JobLocks } from './jobs/job-locks';
import { prepareQueueSchema } from './jobs/queue-schema';
import { Relay } from './jobs/relay';
import { JobRunner } from './jobs/worker';
import { MailboxMailer } from './mail/mailbox-mailer';
import type { Mailer } from './mail/mailer';
import { SmtpMailer } from './mail/smtp-mailer';
import { developmentPayments } from './payments/development-payments';
import { noPayments } from './payments/no-payments';
import { StripePayments } from './payments/stripe-payments';
import { PdfRenderer } from './pdf/pdf-renderer';
import { buildSchema } from './resolvers/build-schema';
import { DirectAnswers } from './resolvers/direct-answers';
import { ROOT_READERS } from './resolvers/root-readers';
import { Context, type Services } from './schema/context';
import { HttpSmsSender } from './sms/http-sms-sender';
import { MailboxSmsSender } from './sms/mailbox-sms-sender';
import { noSmsSender } from './sms/no-sms-sender';
import type { SmsSender } from './sms/sms-sender';

/** How long jobs at work may take to finish when the process is asked to end. */
const GRACE_MS = 20_000;

/** What a process is made from. */
export interface AppParts {
  config: Config;
  clock: Clock;
  log: Logger;
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
  postgres: PostgresPlace;
  services: Services;
  queue: BullQueue;
  relay: Relay;
  mailbox: Mailbox;
  smsMailbox: SmsMailbox;
  /** How the attempts of this process's worker ended. */
  attempts: Map<JobStatus, number>;
}

async function openBase({ config, clock, log }: AppParts): Promise<Base> {
  const postgres = await openPostgres(config, { log });
  const { appUrl, ownerUrl, role } = postgres;
  const ran = await migrateDatabase(ownerUrl);
  if (ran.length > 0) log.info({ migrations: ran }, 'the database was migrated');
  if (!config.redisUrl) await prepareQueueSchema(ownerUrl);
  const database = await Database.connect({ url: appUrl, role, poolSize: config.databasePoolSize });
  await database.assertRoleIsBound();
  const notifications = new Notifications({ connection: { url: appUrl, role }, log });
  await notifications.open();
  const store = config.redisUrl
    ? { kind: 'redis' as const, url: config.redisUrl }
    : { kind: 'postgres' as const, url: appUrl, role };
  const queue = new BullQueue({ store, log });
  const relay = new Relay({ database, queue, clock, log });
  const linkTokens = new LinkTokens(config.hashSecret);
  const codes = new OneTimeCodes(config.hashSecret);
  const office = new Office({ database, clock, linkTokens, codes, jobsCommitted: () => relay.wake() });
  const identity = new Identity({ database, notifications, clock, config });
  const services: Services = {
    config,
    clock,
    database,
    office,
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
    postgres,
    services,
    queue,
    relay,
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

/** Starts to work on jobs; gives what stops it. */
async function startWorker(base: Base): Promise<() => Promise<void>> {
  const { config, clock, log, postgres, services, queue, relay } = base;
  const { database, office } = services;
  const locks = new JobLocks({ connection: { url: postgres.appUrl, role: postgres.role }, log });
  await locks.open();
  const dataFolder = path.resolve(config.dataDir);
  const renderer = new PdfRenderer({ executablePath: config.puppeteerExecutablePath, dataFolder }, log);
  const mailer = mailerOf(base);
  const handlers = jobHandlers({
    office,
    database,
    clock,
    renderer,
    mailer,
    sms: smsSenderOf(base),
    codes: services.codes,
    publicUrl: config.publicUrl,
    passwordResetUrl: config.passwordResetUrl,
    invitationUrl: config.invitationUrl,
  });
  const events = {
    attemptEnded: ({ status }: { status: JobStatus }) =>
      base.attempts.set(status, (base.attempts.get(status) ?? 0) + 1),
  };
  const runner = new JobRunner({ database, queue, locks, handlers, clock, log, events });
  relay.start();
  runner.start({ concurrency: config.workerConcurrency });
  return async () => {
    await relay.stop();
    await runner.stop(GRACE_MS);
    await renderer.close();
    await mailer.close();
    await locks.close();
  };
}

function gaugesOf({ services, queue, attempts }: Base): GaugeReading[] {
  const pool = () => services.database.poolState();
  const ended = (status: JobStatus, what: string): GaugeReading => ({
    name: `billfold_job_attempts_${what}`,
    help: `Attempts at jobs by this process that ended ${status}.`,
    read: () => attempts.get(status) ?? 0,
  });
  return [
    { name: 'billfold_database_connections', help: 'Connections to PostgreSQL.', read: () => pool().total },
    { name: 'billfold_database_waiting', help: 'Callers waiting for a connection.', read: () => pool().waiting },
    {
      name: 'billfold_queue_waiting',
      help: 'Jobs that wait in the queue.',
      read: async () => (await queue.depth()).waiting,
    },
    ended(JobStatus.SUCCEEDED, 'succeeded'),
    ended(JobStatus.FAILED, 'failed'),
    ended(JobStatus.DEAD, 'dead'),
  ];
}

async function startApi(base: Base): Promise<{ edge: HttpEdge; port: number; closeLimits: () => Promise<void> }> {
  const { config, clock, log, services, queue, mailbox, smsMailbox } = base;
  const { database, identity } = services;
  const contextFor = async (facts: RequestFacts, params?: GraphQLParams): Promise<Context> => {
    const who = await callerOf(identity, facts.authorization);
    if (who.refusal && facts.connection === 'WS') throw who.refusal;
    return new Context(services, facts, who, params ? () => operationTextOf(params) : null);
  };
  const sharedLimits = openSharedLimits({ config, database, log });
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
    sessions: identity,
    sharedLimits,
  });
  const port = await edge.listen(config.port, config.host);
  return { edge, port, closeLimits: () => sharedLimits.close() };
}

/** Wires everything by hand and starts what `halves` asks for. Rejects when something that is needed is not there. */
export async function startApp(parts: AppParts, halves: Halves): Promise<RunningApp> {
  const base = await openBase(parts);
  const { services, queue, postgres } = base;
  if (halves.api && parts.config.seedDemo && (await seedDemo(services)))
    parts.log.info('the demo organization was made');
  const stopWorker = halves.worker ? await startWorker(base) : () => queue.close({ graceMs: 0 });
  const api = halves.api ? await startApi(base) : null;
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await api?.edge.drain();
    await api?.closeLimits();
    await stopWorker();
    await services.identity.close();
    await services.notifications.close();
    await services.database.close();
    await postgres.stop();
  };
  return {
    port: api?.port ?? null,
    dataFolder: postgres.dataFolder,
    services,
    stop: () => (stopped ??= stop()),
  };
}
