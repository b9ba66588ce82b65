import type { Actor } from '../domain/actor';
import type { EventIds, EventType } from '../domain/events';
import type { LinkTokens } from '../domain/link-tokens';
import type { OneTimeCodes } from '../domain/one-time-codes';
import { type JobName, type JobPayloads, subjectOf } from '../jobs/catalogue';
import type { Query, WriteSql } from './database';
import { type Attempt, failureOfItem, MAX_ATTEMPTS } from './attempt';
import { EventBuffer } from './event-buffer';
import { type Scope, enters, scopeOf, withoutLimits } from './scope';
import { insertJob, insertJobs, type JobFacts } from './insert-jobs';
import type { EnqueueOptions, JobToQueue, UnitOfWork } from './unit-of-work';

/** Generates links and codes. */
export interface Secrets {
  linkTokens: LinkTokens;
  codes: OneTimeCodes;
}

/** A unit of work inside its transaction. */
export class OpenUnitOfWork implements UnitOfWork {
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
    private readonly secrets: Secrets,
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
    return 'userId' in this.actor ? (this.actor.userId ?? null) : null;
  }

  /** In the system scope, a job belongs to the platform. */
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
    // Rows of an organization are written only in its scope.
    if (!(scope.kind === 'organization' && this.isIn(scope.organizationId))) await this.events.flush();
    await this.sql.query(...enters(scope));
    this.scope = scope;
  }

  async attempt<T>(body: () => Promise<T>): Promise<Attempt<T>> {
    this.attempts += 1;
    if (this.attempts > MAX_ATTEMPTS) throw new Error(`a transaction can attempt at most ${MAX_ATTEMPTS} items`);
    // The events emitted earlier do not belong to the item.
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
    const all = withoutLimits(scope);
    if (!all) return look();
    await this.enter(all);
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
