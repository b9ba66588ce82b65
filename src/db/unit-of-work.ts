import type { Actor } from '../domain/actor';
import type { EventIds, EventType } from '../domain/events';
import type { LinkTokens } from '../domain/link-tokens';
import type { OneTimeCodes } from '../domain/one-time-codes';
import type { JobName, JobPayloads } from '../jobs/catalogue';
import type { Query, WriteSql } from './database';
import type { Attempt } from './attempt';
import type { Scope } from './scope';

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

export { newId } from '../lib/uuid';
