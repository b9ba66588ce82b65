import type { Config } from '../config/config';
import type { Clock } from '../config/clock';
import type { Database, Sql } from '../db/database';
import type { IdempotentRequest } from '../db/idempotency';
import { type Act, type Office, scopeOf, type UnitOfWork } from '../db/unit-of-work';
import type { Actor, PlatformActor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { LinkTokens } from '../domain/link-tokens';
import type { OneTimeCodes } from '../domain/one-time-codes';
import type { Rights } from '../domain/permissions';
import type { PlanPayments } from '../domain/plan-payments';
import type { Notifications } from '../db/notifications';
import type { Identity } from '../auth/identity';

/** What the process gives to every request. */
export interface Services {
  config: Config;
  clock: Clock;
  database: Database;
  office: Office;
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

/** Everything a resolver may touch: who asks, and the two doors, `run` for acts and `read` for views. */
export class Context {
  private runs = 0;
  private away: BillfoldError | null = null;
  private loggedIn: Rights | null = null;

  constructor(
    readonly services: Services,
    readonly request: RequestFacts,
    private who: Caller,
    /** The operation and its variables as text, for the Idempotency-Key. */
    private readonly operationText: () => string,
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

  /** Carries out an act in one transaction and, inside it, reads the answer that `view` describes. */
  run<Input, Output, Answer>(
    act: Act<Input, Output>,
    input: Input,
    view: (work: UnitOfWork, output: Output) => Promise<Answer>,
  ): Promise<Answer> {
    this.loggedIn = null;
    const body = async (work: UnitOfWork): Promise<Answer> => view(work, await act(work, input));
    const { ip, userAgent, requestId } = this.request;
    const origin = { action: act.name, ip, userAgent, requestId };
    return this.services.office.carryOut(this.caller, body, { idempotent: this.idempotent(), origin });
  }

  /** Reads from one snapshot with the rights of who asks. */
  async read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    // Who has waited once for a database that is away is not made to wait again.
    if (this.away) throw this.away;
    try {
      return await this.services.database.read(scopeOf(this.caller), work);
    } catch (error) {
      if (error instanceof BillfoldError && error.code === ErrorCode.SERVICE_UNAVAILABLE) this.away = error;
      throw error;
    }
  }

  /** Mutations of one operation run one after the other, so each has its number under the key. */
  private idempotent(): IdempotentRequest | null {
    const key = this.request.idempotencyKey;
    if (key === null) return null;
    this.runs += 1;
    const caller = this.actor
      ? `${this.actor.kind}:${this.organization?.organizationId ?? ''}/${this.actor.userId}`
      : this.caller.kind;
    return { key, caller: `${caller}/${this.runs}`, request: this.operationText() };
  }
}
