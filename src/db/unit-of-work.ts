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

/** A job to be added together with others of the same name. */
export interface JobToQueue<Name extends JobName> extends EnqueueOptions {
  payload: JobPayloads[Name];
}

/** One act: one transaction, the actor, the time, and the jobs that commit with it. An error rolls everything back. */
export interface UnitOfWork {
  readonly sql: WriteSql;
  /**
   * Reads the response, after the act: as the transaction's last statement, unless the response must be stored for an
   * Idempotency-Key.
   */
  readonly answering: Query;
  readonly actor: Actor;
  /** The time of the act, the same for every row that it writes. */
  readonly now: Date;
  /** The organization of the act; throws for an actor that has none. */
  readonly organizationId: string;
  /** The acting user's ID; null for the system and anonymous callers. */
  readonly userId: string | null;
  readonly linkTokens: LinkTokens;
  readonly codes: OneTimeCodes;
  /** Changes the scope of the rest of the transaction: for registration, login and public links. */
  enter(scope: Scope): Promise<void>;
  /**
   * Runs statements that must see all rows of the organization, whatever projects the actor is limited to: whether a
   * number is taken, or a client has active projects. Their results must not be part of the response.
   */
  beyondLimit<T>(look: () => Promise<T>): Promise<T>;
  /**
   * Adds a job row to this transaction and returns its ID. If the `uniqueKey` already exists, returns the ID of that
   * job.
   */
  enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name], options?: EnqueueOptions): Promise<string>;
  /** Adds job rows as `enqueue` does, in one statement. Those whose `uniqueKey` already exists are skipped. */
  enqueueAll<Name extends JobName>(name: Name, jobs: readonly JobToQueue<Name>[]): Promise<void>;
  /**
   * Emits an event: a row of `events` that commits together with the act's changes. All events are inserted in one
   * statement before the response is read.
   */
  emit<Type extends EventType>(type: Type, ids: EventIds<Type>): void;
  /** The events emitted so far, as the parameter of `insertEvents`. The caller's own statement must write them. */
  takeEvents(): string;
  /**
   * Records that a statement of the act has inserted events (`insertEventOfEach`), which `emit` does not know of, so that
   * they are numbered soon.
   */
  noteEvents(): void;
  /**
   * Runs one item of a bulk act. The act must have locked all rows in one statement, by ID, before the first attempt.
   * If the item is refused, or violates a constraint or deferred trigger, none of it is kept, including its events and
   * jobs, and the act continues. Errors that are unrelated to the item (a deadlock, a lost connection) are thrown. At
   * most `MAX_ATTEMPTS` per transaction.
   */
  attempt<T>(body: () => Promise<T>): Promise<Attempt<T>>;
}

/**
 * An action that users can perform. Changes rows through the unit of work and returns what is needed to build the
 * response.
 */
export type Act<Input, Output> = (work: UnitOfWork, input: Input) => Promise<Output>;

export { newId } from '../lib/uuid';
