import type { Config } from '../config/config';
import type { Clock } from '../config/clock';
import type { Database, Sql } from '../db/database';
import { type Act, type Office, scopeOf, type UnitOfWork } from '../db/unit-of-work';
import type { IdempotentRequest } from '../db/idempotency';
import type { Actor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { Loaders } from '../loaders/loaders';
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
}

/** What is known of one request. */
export interface RequestFacts {
  requestId: string;
  ip: string;
  userAgent: string | null;
  /** Present when the request carries an Idempotency-Key. */
  idempotent: IdempotentRequest | null;
}

/** Everything a resolver may touch: who asks, and the two doors, `run` for acts and `read` for views. */
export class Context {
  private loadersOfRequest: Loaders | null = null;

  constructor(
    readonly services: Services,
    readonly request: RequestFacts,
    readonly actor: Actor,
    private readonly makeLoaders: (context: Context) => Loaders,
  ) {}

  /** The logged-in member. Throws UNAUTHORIZED where there is none. */
  get user(): UserActor {
    if (this.actor.kind !== 'user') throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
    return this.actor;
  }

  /** DataLoaders, made once a request; a finished act forgets them. */
  get loaders(): Loaders {
    return (this.loadersOfRequest ??= this.makeLoaders(this));
  }

  /** Carries out an act in one transaction and, inside it, reads the answer that `view` describes. */
  async run<Input, Output, Answer>(
    act: Act<Input, Output>,
    input: Input,
    view: (work: UnitOfWork, output: Output) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = await this.services.office.carryOut(
      this.actor,
      async (work) => view(work, await act(work, input)),
      this.request.idempotent,
    );
    this.loadersOfRequest = null;
    return answer;
  }

  /** Reads from one snapshot with the rights of who asks. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.services.database.read(scopeOf(this.actor), work);
  }
}
