import pino from 'pino';
import { followDueDates } from '../../src/services/invoices/follow-due-dates';
import { AccessTokens } from '../../src/auth/access-tokens';
import { Identity } from '../../src/auth/identity';
import type { Clock } from '../../src/config/clock';
import { Database } from '../../src/db/database';
import { Notifications } from '../../src/db/notifications';
import { UnitOfWorkRunner } from '../../src/db/unit-of-work-runner';
import type { Actor } from '../../src/domain/actor';
import { LinkTokens } from '../../src/domain/link-tokens';
import { MemberRole } from '../../src/domain/permissions';
import { OneTimeCodes } from '../../src/domain/one-time-codes';
import { RegisterInput } from '../../src/schema/inputs/identity-inputs';
import { inputOf } from '../../src/schema/rules/input-of';
import { prepareRegistration, register } from '../../src/services/identity/register';
import type { NewSession, OpenSession } from '../../src/services/identity/sessions';
import { PATIENT } from '../support/patience';

/** A clock that stands still until it is moved. */
export class StillClock implements Clock {
  private instant = Date.parse('2025-01-15T10:20:00Z');

  now(): Date {
    return new Date(this.instant);
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}

/** The settings of the tokens in these tests. */
export const authConfig = {
  jwtSecret: 'a-secret-for-tokens-in-tests-only',
  hashSecret: 'a-secret-for-hashes-in-tests-only',
  accessTokenMinutes: 15,
  refreshTokenDays: 7,
};

/** A password that the policy takes. */
export const goodPassword = 'Correct-horse-7';

/** A session as its holder has it. */
export interface Holder extends OpenSession {
  email: string;
  refreshToken: string;
  /** The header `Authorization`. */
  authorization: string;
}

let registrations = 0;

/** What one API process has at its door: the parts of identity, wired as the application wires them. */
export class FrontDoor {
  private constructor(
    readonly database: Database,
    readonly notifications: Notifications,
    readonly clock: StillClock,
    readonly identity: Identity,
    readonly unitOfWork: UnitOfWorkRunner,
  ) {}

  static async open(url: string, clock = new StillClock()): Promise<FrontDoor> {
    const database = await Database.connect({ url, poolSize: 8, timeouts: PATIENT });
    const notifications = new Notifications({ connection: { url }, log: pino({ level: 'silent' }) });
    await notifications.open();
    const linkTokens = new LinkTokens(authConfig.hashSecret);
    const unitOfWork = new UnitOfWorkRunner({
      database,
      clock,
      linkTokens,
      codes: new OneTimeCodes(authConfig.hashSecret),
      jobsCommitted: () => undefined,
      eventsCommitted: () => undefined,
    });
    const identity = new Identity({
      database,
      notifications,
      clock,
      config: authConfig,
      followDueDates: (organizationId) => unitOfWork.run({ kind: 'system', organizationId }, followDueDates),
    });
    return new FrontDoor(database, notifications, clock, identity, unitOfWork);
  }

  async close(): Promise<void> {
    await this.identity.close();
    await this.notifications.close();
    await this.database.close();
  }

  /** A user with an organization of their own and a session in it. */
  async register(input: Partial<RegisterInput> = {}): Promise<Holder> {
    const email = input.email ?? `person${++registrations}.${process.pid}@example.com`;
    const registration = await prepareRegistration(
      inputOf(RegisterInput, { name: 'Ada', email, password: goodPassword, ...input }),
    );
    const { session, refreshToken } = this.newSession();
    const opened = await this.unitOfWork.run({ kind: 'anonymous' }, (work) =>
      register(work, { registration, session }),
    );
    return { ...opened, email, refreshToken, authorization: this.authorizationOf(opened) };
  }

  newSession(): { session: NewSession; refreshToken: string } {
    const { token, tokenHash } = this.identity.refreshTokens.make();
    const { refreshTokenDays } = authConfig;
    return {
      session: { ipAddress: '192.0.2.7', userAgent: 'a test', refreshTokenHash: tokenHash, refreshTokenDays },
      refreshToken: token,
    };
  }

  authorizationOf(session: OpenSession): string {
    const tokens = new AccessTokens(authConfig, this.clock);
    return `Bearer ${tokens.issue(session).accessToken}`;
  }

  /** The actor of a session, without asking Identity. */
  actorOf({ userId, organizationId, sessionId }: OpenSession): Actor {
    const rights = { role: MemberRole.OWNER, features: [], projectIds: null, passwordExpired: false };
    return { kind: 'user', userId, organizationId, sessionId, ...rights };
  }

  /** Runs one statement as the application, with the rows of that organization in sight. */
  sql<Row extends object>(place: OpenSession, text: string, values: unknown[] = []): Promise<Row[]> {
    const scope = { kind: 'organization', organizationId: place.organizationId, userId: place.userId } as const;
    return this.database.transaction(scope, (sql) => sql.query<Row>(text, values));
  }
}

/** Waits for something that comes by notification; throws what the probe throws after five minutes. */
export async function eventually<T>(probe: () => Promise<T> | T): Promise<T> {
  const limit = AbortSignal.timeout(300_000);
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (limit.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
