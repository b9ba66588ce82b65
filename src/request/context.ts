import type { Sql } from '../db/database';
import { type CallOrigin, scopeOf } from '../db/scope';
import { firstAnswer, type IdempotentRequest } from '../db/idempotency';
import type { Act, UnitOfWork } from '../db/unit-of-work';
import type { Actor, PlatformActor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { Rights } from '../domain/permissions';
import type { Services } from './services';
import { Snapshot } from './snapshot';
import type { Selection } from '../reads/selection-tree';
import { KeyedMutex } from '../lib/keyed-mutex';

/** The properties of one request. */
export interface RequestFacts {
  requestId: string;
  ip: string;
  userAgent: string | null;
  /** The header Idempotency-Key, or null. */
  idempotencyKey: string | null;
}

/** The texts by which two requests under one Idempotency-Key are compared. */
export interface OperationTexts {
  meaning(): string;
  asSent(): string;
}

/** The caller: a member, or nobody, and the reason if an invalid token was sent. */
export interface Caller {
  actor: Actor;
  refusal: BillfoldError | null;
}

/**
 * Shared by the process. Concurrent requests with the same key wait for the first one; otherwise, after a password
 * change, the repeated request would count as a wrong guess.
 */
const mutex = new KeyedMutex();

/** Everything that a resolver may use: the caller, `run` for acts and `read` for views. */
export class Context {
  private runs = 0;
  private away: BillfoldError | null = null;
  private loggedIn: Rights | null = null;
  /** Apollo resolves with a copy of the context; both must share this state. */
  private readonly held: {
    snapshot: Snapshot | null;
    roots: Map<Selection, Promise<unknown>>;
    operation: OperationTexts | null;
  } = { snapshot: null, roots: new Map(), operation: null };

  constructor(
    readonly services: Services,
    readonly request: RequestFacts,
    private who: Caller,
  ) {}

  /** Receives the operation, for the Idempotency-Key. Pages and forms have none and do not support the key. */
  identify(operation: OperationTexts): void {
    this.held.operation = operation;
  }

  /** The actor: a member, or nobody. */
  get caller(): Actor {
    return this.who.actor;
  }

  /** The logged-in user: a member, or a platform administrator. Null if nobody is logged in. */
  get actor(): UserActor | PlatformActor | null {
    return this.caller.kind === 'user' || this.caller.kind === 'platform' ? this.caller : null;
  }

  /** The logged-in user. Throws the reason why the token was refused, or UNAUTHORIZED without a token. */
  get person(): UserActor | PlatformActor {
    if (this.actor) return this.actor;
    throw this.who.refusal ?? new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
  }

  /**
   * The rights that decide whether money is shown: those of the user whom the current act logged in, otherwise the
   * caller's. Null if money is never shown.
   */
  get reader(): Rights | null {
    return this.loggedIn ?? (this.caller.kind === 'user' ? this.caller : null);
  }

  /**
   * Sets whose rights decide what this act's response shows, after the act has logged a user in. Null for a platform
   * administrator.
   */
  answerTo(rights: Rights | null): void {
    this.loggedIn = rights;
  }

  /** The organization of the logged-in member, or null. */
  get organization(): { organizationId: string } | null {
    return this.caller.kind === 'user' ? this.caller : null;
  }

  /**
   * The logged-in member. Throws as `person` does, and FORBIDDEN for a platform administrator, who has no organization.
   */
  get user(): UserActor {
    const { person } = this;
    if (person.kind === 'user') return person;
    throw new BillfoldError(ErrorCode.FORBIDDEN, "A platform administrator's session has no organization.");
  }

  /** The logged-in platform administrator. Throws as `person` does, and FORBIDDEN for a member. */
  get administrator(): PlatformActor {
    const { person } = this;
    if (person.kind === 'platform') return person;
    throw new BillfoldError(ErrorCode.FORBIDDEN, 'Only platform administrators can do this. Log in with adminLogin.');
  }

  /**
   * Reloads the rights of the logged-in user, because a subscription can outlive the rights it started with. Throws as
   * `Identity.actorOf` does.
   */
  async renewRights(): Promise<void> {
    const { userId, sessionId } = this.person;
    const claims = { userId, sessionId, organizationId: this.organization?.organizationId ?? null };
    this.who = { actor: await this.services.identity.actorOf(claims), refusal: null };
  }

  /** Where the request came from, for the audit log. */
  get origin(): CallOrigin {
    const { ip, userAgent, requestId } = this.request;
    return { ip, userAgent, requestId };
  }

  /** Runs an act in one transaction and, inside it, reads the response that `view` describes. */
  async run<Input, Output, Answer>(
    act: Act<Input, Output>,
    input: Input,
    view: (work: UnitOfWork, output: Output) => Promise<Answer>,
  ): Promise<Answer> {
    this.loggedIn = null;
    // A request never waits for a second connection while it holds one.
    await this.endSnapshot();
    const body = async (work: UnitOfWork): Promise<Answer> => view(work, await act(work, input));
    const origin = { ...this.origin, action: act.name };
    return this.services.unitOfWork.run(this.caller, body, { idempotent: this.idempotent((this.runs += 1)), origin });
  }

  /**
   * Returns the response that was stored under the request's Idempotency-Key, if any, or that of `produce`, which
   * prepares an act and runs it. For acts whose preparation depends on what the act changes, such as a password or a
   * payment.
   */
  async firstAnswerOr<Answer>(produce: () => Promise<Answer>): Promise<Answer> {
    const run = this.runs + 1;
    const request = this.idempotent(run);
    if (!request) return produce();
    const look = () =>
      this.read((sql) => firstAnswer<Answer>({ sql: sql.last, now: this.services.clock.now() }, request));
    return mutex.runExclusive(`${request.caller} ${request.key}`, async () => {
      const first = await look();
      try {
        return first ? first.output : await produce();
      } catch (refusal) {
        // The same request may have been answered by another process in the meantime.
        const late = await look();
        if (late) return late.output;
        throw refusal;
      } finally {
        this.runs = run;
      }
    });
  }

  /** Makes all subsequent reads see the same rows, until an act runs or the operation ends. */
  shareSnapshot(): void {
    this.held.snapshot = new Snapshot((work) => this.services.database.read(scopeOf(this.caller), work));
  }

  /** Releases the connection of the shared snapshot, if there is one. */
  release(): void {
    void this.endSnapshot();
  }

  /** Reads with the caller's rights: from the query's snapshot if there is one, otherwise from a new one. */
  async read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    if (this.held.snapshot) return this.held.snapshot.read(work);
    // If the database is unavailable, a request waits for it only once.
    if (this.away) throw this.away;
    try {
      return await this.services.database.read(scopeOf(this.caller), work);
    } catch (error) {
      if (error instanceof BillfoldError && error.code === ErrorCode.SERVICE_UNAVAILABLE) this.away = error;
      throw error;
    }
  }

  /**
   * Reads a root field once per selection. Repeated calls get the same result or error, as when graphql-js runs because
   * a direct answer could not be written.
   */
  readRoot<T>(selection: Selection, read: () => Promise<T>): Promise<T> {
    const known = this.held.roots.get(selection) as Promise<T> | undefined;
    const found = known ?? read();
    this.held.roots.set(selection, found);
    return found;
  }

  /**
   * Runs an act in a separate transaction before the query starts to read, so that its reads see the changes. Returns
   * null without running it if the query has already read, because all its reads must see the same state.
   */
  async before<T>(work: (sql: Sql) => Promise<T>): Promise<T | null> {
    if (this.held.snapshot?.hasBegun) return null;
    return this.services.database.transaction(scopeOf(this.caller), work);
  }

  /** Ends after the reads that were requested. Never rejects. */
  private async endSnapshot(): Promise<void> {
    const { snapshot } = this.held;
    this.held.snapshot = null;
    await snapshot?.end();
  }

  /**
   * The mutations of one operation run one after the other and stop after the first that fails, so that each has a
   * fixed number under the idempotency key.
   */
  private idempotent(run: number): IdempotentRequest | null {
    const key = this.request.idempotencyKey;
    const { operation } = this.held;
    if (key === null || !operation) return null;
    const caller = this.actor
      ? `${this.actor.kind}:${this.organization?.organizationId ?? ''}/${this.actor.userId}`
      : this.caller.kind;
    return { key, caller: `${caller}/${run}`, meaning: operation.meaning(), asSent: () => operation.asSent() };
  }
}
