import pino from 'pino';
import type { Clock } from '../../src/config/clock';
import { Database } from '../../src/db/database';
import { LinkTokens } from '../../src/domain/link-tokens';
import { OneTimeCodes } from '../../src/domain/one-time-codes';
import { UnitOfWorkRunner } from '../../src/db/unit-of-work-runner';
import type { EnqueueOptions } from '../../src/db/unit-of-work';
import { BullQueue } from '../../src/jobs/bull-queue';
import type { JobHandlers } from '../../src/jobs/job-handler';
import { JobLocks } from '../../src/jobs/job-locks';
import { Relay } from '../../src/jobs/relay';
import { JobRunner } from '../../src/jobs/worker';
import type { Backend } from './backends';
import { PATIENT } from '../support/patience';

/** A clock that stands still until it is moved. */
export class StillClock implements Clock {
  #instant = new Date('2025-01-15T10:20:00Z').getTime();

  now(): Date {
    return new Date(this.#instant);
  }

  advance(milliseconds: number): void {
    this.#instant += milliseconds;
  }
}

/** The parts of a worker process, wired as the application wires them. */
export interface Platform {
  database: Database;
  queue: BullQueue;
  relay: Relay;
  runner: JobRunner;
  unitOfWork: UnitOfWorkRunner;
  /** The attempts that ended here, as `name STATUS`. */
  ended: string[];
  /** Commits a job of the organization and gives its id. */
  enqueue(name: 'renderInvoicePdf' | 'deliverEmail', options?: EnqueueOptions): Promise<string>;
  stop(graceMs?: number): Promise<void>;
}

/** What a job row says. */
export interface JobState {
  status: string;
  percent: number;
  attempts: number;
  error: string | null;
  result: object | null;
}

const idle = () => Promise.resolve();
const log = pino({ level: 'silent' });

/** Starts a worker on the backend; with a concurrency of 0 it takes no jobs yet. The relay looks for rows when it is woken, or each second once it is started. */
export async function startPlatform(
  backend: Backend,
  handlers: Partial<JobHandlers>,
  { clock, concurrency = 5 }: { clock: Clock; concurrency?: number },
): Promise<Platform> {
  const connection = { url: backend.database.appUrl };
  const database = await Database.connect({ ...connection, poolSize: 10, timeouts: PATIENT });
  const queue = new BullQueue({ store: backend.store, log });
  const locks = new JobLocks({ connection, log });
  await locks.open();
  const relay = new Relay({ database, queue, clock, log });
  const unitOfWork = new UnitOfWorkRunner({
    database,
    clock,
    linkTokens: new LinkTokens('0'.repeat(32)),
    codes: new OneTimeCodes('0'.repeat(32)),
    jobsCommitted: () => relay.wake(),
    eventsCommitted: () => undefined,
  });
  const ended: string[] = [];
  const events = {
    attemptEnded: ({ name, status }: { name: string; status: string }) => ended.push(`${name} ${status}`),
  };
  const all = {
    renderInvoicePdf: idle,
    renderInvoiceWithPayments: idle,
    renderCreditNotePdf: idle,
    deliverEmail: idle,
    markOverdueInvoices: idle,
    importTimeFile: idle,
    remindOfTimer: idle,
    requestRecurringInvoices: idle,
    makeRecurringInvoices: idle,
    sendRecurringInvoice: idle,
    deliverReminder: idle,
    sendReminders: idle,
    purgeExpiredRows: idle,
    expireOldEvents: idle,
    sweepFiles: idle,
    moveFiles: idle,
    verifyAuditLogs: idle,
    deliverNotices: idle,
    sendOneTimeSecret: idle,
    deliverInvitation: idle,
    ...handlers,
  };
  const runner = new JobRunner({ database, queue, locks, handlers: all, clock, log, events });
  if (concurrency > 0) runner.start({ concurrency });
  const actor = { kind: 'system', organizationId: backend.organizationId } as const;
  const id = backend.organizationId;
  return {
    database,
    queue,
    relay,
    runner,
    unitOfWork,
    ended,
    enqueue: (name, options) =>
      unitOfWork.run(actor, (work) =>
        name === 'deliverEmail'
          ? work.enqueue(name, { deliveryId: id }, options)
          : work.enqueue(name, { invoiceId: id }, options),
      ),
    stop: async (graceMs = 5000) => {
      await relay.stop();
      await runner.stop(graceMs);
      await locks.close();
      await database.close();
    },
  };
}

/** Reads a job's row. */
export async function stateOf({ database }: Pick<Platform, 'database'>, id: string): Promise<JobState | undefined> {
  const [row] = await database.read({ kind: 'system' }, (sql) =>
    sql.query<JobState>('SELECT status, percent, attempts, error, result FROM jobs WHERE id = $1', [id]),
  );
  return row;
}

/** Resolves once the check gives something; until then it is asked again and again. The test's own limit ends it. */
export async function eventually<T>(check: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (;;) {
    const found = await check();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Resolves once the job has that status, and gives its row. */
export function untilStatus(platform: Pick<Platform, 'database'>, id: string, status: string): Promise<JobState> {
  return eventually(async () => {
    const state = await stateOf(platform, id);
    return state?.status === status && state;
  });
}

/** Resolves once so many attempts have ended on these platforms, of which they are told behind the row, and gives all that have. */
export function untilEnded(platforms: readonly Pick<Platform, 'ended'>[], count: number): Promise<string[]> {
  return eventually(() => {
    const ended = platforms.flatMap((platform) => platform.ended);
    return ended.length >= count && ended;
  });
}
