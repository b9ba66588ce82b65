import { uuidv7 } from 'uuidv7';
import type { Clock } from '../config/clock';
import type { Actor } from '../domain/actor';
import type { EventIds, EventType } from '../domain/events';
import { can, Permission } from '../domain/permissions';
import type { LinkTokens } from '../domain/link-tokens';
import type { OneTimeCodes } from '../domain/one-time-codes';
import { type JobName, type JobPayloads, subjectOf } from '../jobs/catalogue';
import type { Database, Query, WriteSql } from './database';
import { type Attempt, failureOfItem, MAX_ATTEMPTS } from './attempt';
import { EventBuffer } from './event-buffer';
import { answerOnce, type IdempotentRequest } from './idempotency';
import { enters, type Origin, type Scope } from './scope';
import { insertJob, insertJobs, type JobFacts } from './insert-jobs';

/** When a job may run, and the key under which it exists at most once. */
export interface EnqueueOptions {
  runAt?: Date;
  uniqueKey?: string;
}

/** A job that is to be added among others of its name. */
export interface JobToQueue<Name extends JobName> extends EnqueueOptions {
  payload: JobPayloads[Name];
}

/** One act: one transaction, who acts, when, and the jobs that commit with it. A throw rolls all of it back. */
export interface UnitOfWork {
  readonly sql: WriteSql;
  /** Where the answer is read, after the act: as the transaction's last statement, unless it has to be stored for its Idempotency-Key. */
  readonly answering: Query;
  readonly actor: Actor;
  /** The instant of the act: the same for every row that it writes. */
  readonly now: Date;
  /** The organization acted in; throws for an actor that has none. */
  readonly organizationId: string;
  /** The acting user's id, or null for the system and for nobody. */
  readonly userId: string | null;
  readonly linkTokens: LinkTokens;
  readonly codes: OneTimeCodes;
  /** Changes whose rows the rest of the transaction sees: for registering, logging in and public links. */
  enter(scope: Scope): Promise<void>;
  /**
   * Runs statements that must know of all of the organization's rows, whatever projects the actor is limited to: is a number
   * taken, does a client have active projects? What they find is not for the answer.
   */
  beyondLimit<T>(look: () => Promise<T>): Promise<T>;
  /** Adds a job row to this transaction and gives its id; with a `uniqueKey` that exists already, the id of that job. */
  enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name], options?: EnqueueOptions): Promise<string>;
  /** Adds job rows as `enqueue` does, all in one statement; those whose `uniqueKey` exists already are left out. */
  enqueueAll<Name extends JobName>(name: Name, jobs: readonly JobToQueue<Name>[]): Promise<void>;
  /**
   * Tells that something has happened: a row of `events` that commits with what the act wrote, all of them in one INSERT
   * before the answer is read.
   */
  emit<Type extends EventType>(type: Type, ids: EventIds<Type>): void;
  /** The events emitted so far, as the parameter of `insertEvents` in a statement of the act's own, which is to write them. */
  takeEvents(): string;
  /** Says that a statement of the act's own has written events by itself (`insertEventOfEach`), so that they are numbered soon. */
  noteEvents(): void;
  /**
   * Carries out one item of a bulk act, whose rows the act has locked in one statement, by id, before the first attempt. Where
   * the item is refused, or a constraint or deferred trigger refuses it, nothing of it is kept, its events and jobs
   * included, and the act goes on. What says nothing of the item (a deadlock, a lost connection) is thrown. At most
   * `MAX_ATTEMPTS` a transaction.
   */
  attempt<T>(body: () => Promise<T>): Promise<Attempt<T>>;
}

/** One thing that people can do: changes rows through the unit of work and gives what the answer is made from. */
export type Act<Input, Output> = (work: UnitOfWork, input: Input) => Promise<Output>;

/** A time-ordered id for a new row. */
export function newId(): string {
  return uuidv7();
}

/** Whose rows an actor may see. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind === 'anonymous') return { kind: 'anonymous' };
  if (actor.kind === 'platform') return { kind: 'platform', userId: actor.userId };
  const { organizationId } = actor;
  if (actor.kind === 'system') return { kind: 'organization', organizationId, userId: null };
  const own = can(actor, Permission.ViewProjects) ? undefined : 'OWN';
  return { kind: 'organization', organizationId, userId: actor.userId, projects: actor.projectIds ?? own };
}

/** The projects that an actor is limited to (UUIDs); null is no limit. */
export function projectLimitOf(actor: Actor): readonly string[] | null {
  return actor.kind === 'user' ? actor.projectIds : null;
}

class OpenUnitOfWork implements UnitOfWork {
  jobs = 0;
  private attempts = 0;
  readonly events: EventBuffer;
  readonly answering: Query;
  private scope: Scope;

  constructor(
    readonly sql: WriteSql,
    answering: Query,
    readonly actor: Actor,
    readonly now: Date,
    private readonly secrets: Pick<UnitOfWorkParts, 'linkTokens' | 'codes'>,
  ) {
    this.scope = scopeOf(actor);
    this.events = new EventBuffer(sql);
    this.answering = this.events.before(answering);
  }

  get linkTokens(): LinkTokens {
    return this.secrets.linkTokens;
  }

  get codes(): OneTimeCodes {
    return this.secrets.codes;
  }

  get organizationId(): string {
    if (this.scope.kind !== 'organization') throw new Error('this act runs outside an organization');
    return this.scope.organizationId;
  }

  get userId(): string | null {
    return 'userId' in this.actor ? this.actor.userId : null;
  }

  /** Where the scope is the system's, a job is the platform's own. */
  private jobFacts(name: JobName): JobFacts {
    const organizationId = this.scope.kind === 'system' ? null : this.organizationId;
    return { name, organizationId, userId: this.userId, now: this.now };
  }

  emit<Type extends EventType>(type: Type, ids: EventIds<Type>): void {
    const { userId, now } = this;
    this.events.add(type, ids, { organizationId: () => this.organizationId, userId, now });
  }

  takeEvents(): string {
    return this.events.take();
  }

  noteEvents(): void {
    this.events.note(this.organizationId);
  }

  async enter(scope: Scope): Promise<void> {
    // Rows of an organization are written in its scope alone.
    if (!(scope.kind === 'organization' && this.isIn(scope.organizationId))) await this.events.flush();
    await this.sql.query(...enters(scope));
    this.scope = scope;
  }

  async attempt<T>(body: () => Promise<T>): Promise<Attempt<T>> {
    this.attempts += 1;
    if (this.attempts > MAX_ATTEMPTS) throw new Error(`a transaction attempts at most ${MAX_ATTEMPTS} items`);
    // What came before belongs to no item.
    await this.events.flush();
    const { jobs, scope } = this;
    const written = async (): Promise<T> => {
      const value = await body();
      await this.events.flush();
      return value;
    };
    try {
      return { value: await this.sql.savepoint(written, (error) => failureOfItem(error) !== null) };
    } catch (error) {
      const failure = failureOfItem(error);
      if (!failure) throw error;
      this.events.drop();
      Object.assign(this, { jobs, scope });
      return { failure };
    }
  }

  private isIn(organizationId: string): boolean {
    return this.scope.kind === 'organization' && this.scope.organizationId === organizationId;
  }

  async beyondLimit<T>(look: () => Promise<T>): Promise<T> {
    const { scope } = this;
    if (scope.kind !== 'organization' || !scope.projects) return look();
    await this.enter({ ...scope, projects: undefined });
    const found = await look();
    await this.enter(scope);
    return found;
  }

  async enqueue<Name extends JobName>(
    name: Name,
    payload: JobPayloads[Name],
    options: EnqueueOptions = {},
  ): Promise<string> {
    this.jobs += 1;
    return insertJob(this.sql, this.jobFacts(name), { payload, subject: subjectOf(name, payload), ...options });
  }

  async enqueueAll<Name extends JobName>(name: Name, jobs: readonly JobToQueue<Name>[]): Promise<void> {
    if (jobs.length === 0) return;
    this.jobs += jobs.length;
    const rows = jobs.map((job) => ({ ...job, subject: subjectOf(name, job.payload) }));
    await insertJobs(this.sql, this.jobFacts(name), rows);
  }
}

/** What a unit of work needs from outside. */
export interface UnitOfWorkParts {
  database: Database;
  clock: Clock;
  linkTokens: LinkTokens;
  codes: OneTimeCodes;
  /** Called after a commit that added jobs, so that they are handed over at once. */
  jobsCommitted: () => void;
  /** Called after a commit that added events, so that they are numbered soon: of which organizations, null for those of none. */
  eventsCommitted: (organizations: Iterable<string | null>) => void;
}

/** What goes with an act besides its input. */
export interface Circumstances {
  /** The request's Idempotency-Key: the act is carried out at most once for it. */
  idempotent?: IdempotentRequest | null;
  /** For the audit log. */
  origin?: Partial<Origin>;
}

/** Where acts are carried out: opens the unit of work, commits it, and tells the queue. */
export class UnitOfWorkRunner {
  constructor(private readonly parts: UnitOfWorkParts) {}

  /** Carries out `body` in one transaction as `actor`. */
  async run<Output>(
    actor: Actor,
    body: (work: UnitOfWork) => Promise<Output>,
    { idempotent, origin }: Circumstances = {},
  ): Promise<Output> {
    const { database, clock, jobsCommitted, eventsCommitted } = this.parts;
    const now = clock.now();
    let jobs = 0;
    let written: ReadonlySet<string | null> = new Set();
    const output = await database.transaction(
      scopeOf(actor),
      async (sql) => {
        const work = new OpenUnitOfWork(sql, idempotent ? sql : sql.last, actor, now, this.parts);
        const result = idempotent ? await answerOnce(work, idempotent, () => body(work)) : await body(work);
        await work.events.flush();
        jobs = work.jobs;
        written = work.events.written;
        return result;
      },
      { action: 'system', at: now, ...origin },
    );
    if (jobs > 0) jobsCommitted();
    if (written.size > 0) eventsCommitted(written);
    return output;
  }
}
