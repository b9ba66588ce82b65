import type { Config } from '../config/config';
import type { Clock } from '../config/clock';
import type { Database, Sql } from '../db/database';
import { type CallOrigin, scopeOf } from '../db/scope';
import { firstAnswer, type IdempotentRequest } from '../db/idempotency';
import type { Act, UnitOfWork } from '../db/unit-of-work';
import type { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import type { Actor, PlatformActor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { LinkTokens } from '../domain/link-tokens';
import type { OneTimeCodes } from '../domain/one-time-codes';
import type { Rights } from '../domain/permissions';
import type { PlanPayments } from '../domain/plan-payments';
import type { Notifications } from '../db/notifications';
import { Snapshot } from './snapshot';
import type { Selection } from '../reads/selection-tree';
import type { Identity } from '../auth/identity';
import { KeyedMutex } from '../lib/keyed-mutex';

/** What the process gives to every request. */
export interface Services {
  config: Config;
  clock: Clock;
  database: Database;
  unitOfWork: UnitOfWorkRunner;
  notifications: Notifications;
  identity: Identity;
  linkTokens: LinkTokens;
  codes: OneTimeCodes;
  planPayments: PlanPayments;
}

/** What is known of one request. */
export interface RequestFacts {
  requestId: string;
  ip: string;
  userAgent: string | null;
  /** The header Idempotency-Key, or null. */
  idempotencyKey: string | null;
}

/** Who asks: a member, or nobody and why, where a token was sent that is good no more. */
export interface Caller {
  actor: Actor;
  refusal: BillfoldError | null;
}

/** One for the process. Requests under one key that come at once wait for the first: else they would be counted as wrong guesses at a password that it has changed. */
const mutex = new KeyedMutex();

/** Everything a resolver may touch: who asks, and the two doors, `run` for acts and `read` for views. */
export class Context {
  private runs = 0;
  private away: BillfoldError | null = null;
  private loggedIn: Rights | null = null;
  /** Apollo resolves with a copy of the context; what is held must be found by both. */
  private readonly held: { snapshot: Snapshot | null; roots: Map<Selection, Promise<unknown>> } = {
    snapshot: null,
    roots: new Map(),
  };

  constructor(
    readonly services: Services,
    readonly request: RequestFacts,
    private who: Caller,
    /** The operation and its variables as text, for the Idempotency-Key; null for pages and forms, which take none. */
    private readonly operationText: (() => string) | null,
  ) {}

  /** Who acts: a member or nobody. */
  get caller(): Actor {
    return this.who.actor;
  }

  /** Whoever is logged in: a member, or an administrator of the platform; null for nobody. */
  get actor(): UserActor | PlatformActor | null {
    return this.caller.kind === 'user' || this.caller.kind === 'platform' ? this.caller : null;
  }

  /** Whoever is logged in. Throws what speaks against the token that was sent, or UNAUTHORIZED where there was none. */
  get person(): UserActor | PlatformActor {
    if (this.actor) return this.actor;
    throw this.who.refusal ?? new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
  }

  /** By whose rights money is shown: those of whom the act that is answered has logged in, else of the caller; null for nobody's. */
  get reader(): Rights | null {
    return this.loggedIn ?? (this.caller.kind === 'user' ? this.caller : null);
  }

  /** The answer to this act is for whoever it has logged in; null for an administrator of the platform. */
  answerTo(rights: Rights | null): void {
    this.loggedIn = rights;
  }

  /** The organization that the logged-in member acts in, or null. */
  get organization(): { organizationId: string } | null {
    return this.caller.kind === 'user' ? this.caller : null;
  }

  /** The logged-in member. Throws as `person`, and FORBIDDEN for an administrator of the platform, who is in no organization. */
  get user(): UserActor {
    const { person } = this;
    if (person.kind === 'user') return person;
    throw new BillfoldError(ErrorCode.FORBIDDEN, 'A session of the administration acts in no organization.');
  }

  /** The logged-in administrator of the platform. Throws as `person`, and FORBIDDEN for a member. */
  get administrator(): PlatformActor {
    const { person } = this;
    if (person.kind === 'platform') return person;
    throw new BillfoldError(ErrorCode.FORBIDDEN, 'This is for administrators of the platform: use adminLogin.');
  }

  /** Gives whoever is logged in the rights of this moment, as a subscription outlives those it began with. Throws as `Identity.actorOf`. */
  async renewRights(): Promise<void> {
    const { userId, sessionId } = this.person;
    const claims = { userId, sessionId, organizationId: this.organization?.organizationId ?? null };
    this.who = { actor: await this.services.identity.actorOf(claims), refusal: null };
  }

  /** From where it is asked, for the audit log. */
  get origin(): CallOrigin {
    const { ip, userAgent, requestId } = this.request;
    return { ip, userAgent, requestId };
  }

  /** Carries out an act in one transaction and, inside it, reads the answer that `view` describes. */
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
   * The answer that this request had before under its Idempotency-Key, else that of `produce`, which prepares an act and then
   * runs it: for acts whose preparation looks at what has changed since, such as a password or a payment.
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
        // On another process the same request may have had its answer meanwhile.
        const late = await look();
        if (late) return late.output;
        throw refusal;
      } finally {
        this.runs = run;
      }
    });
  }

  /** Has all reads that follow see the same rows, until an act is carried out or the operation is answered. */
  shareSnapshot(): void {
    this.held.snapshot = new Snapshot((work) => this.services.database.read(scopeOf(this.caller), work));
  }

  /** Gives back the connection of the shared snapshot, where there is one. */
  release(): void {
    void this.endSnapshot();
  }

  /** Reads with the rights of who asks: from the query's snapshot where one was begun, else from one of its own. */
  async read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    if (this.held.snapshot) return this.held.snapshot.read(work);
    // Who has waited once for a database that is away is not made to wait again.
    if (this.away) throw this.away;
    try {
      return await this.services.database.read(scopeOf(this.caller), work);
    } catch (error) {
      if (error instanceof BillfoldError && error.code === ErrorCode.SERVICE_UNAVAILABLE) this.away = error;
      throw error;
    }
  }

  /**
   * Reads a root field, which its selection stands for, once: what comes of it, an error too, is given to whoever asks again, as
   * graphql-js does where a direct answer could not be written.
   */
  readRoot<T>(selection: Selection, read: () => Promise<T>): Promise<T> {
    const known = this.held.roots.get(selection) as Promise<T> | undefined;
    const found = known ?? read();
    this.held.roots.set(selection, found);
    return found;
  }

  /**
   * Does in a transaction of its own what reads that follow are to see; not where the query has begun to read, for all of it
   * sees what there was then: that gives null.
   */
  async before<T>(work: (sql: Sql) => Promise<T>): Promise<T | null> {
    if (this.held.snapshot?.hasBegun) return null;
    return this.services.database.transaction(scopeOf(this.caller), work);
  }

  /** After the reads that were asked for. Never rejects. */
  private async endSnapshot(): Promise<void> {
    const { snapshot } = this.held;
    this.held.snapshot = null;
    await snapshot?.end();
  }

  /** Mutations of one operation run one after the other, and none after one that is refused: so each has its number under the key. */
  private idempotent(run: number): IdempotentRequest | null {
    const key = this.request.idempotencyKey;
    if (key === null || !this.operationText) return null;
    const caller = this.actor
      ? `${this.actor.kind}:${this.organization?.organizationId ?? ''}/${this.actor.userId}`
      : this.caller.kind;
    return { key, caller: `${caller}/${run}`, request: this.operationText() };
  }
}
