import { ErrorCode } from '../../src/domain/errors';
import { logout } from '../../src/services/identity/logout';
import { refreshSession, type RefreshOutcome } from '../../src/services/identity/refresh-session';
import { wipeSuccessors } from '../../src/services/identity/wipe-successors';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { authConfig, eventually, FrontDoor, type Holder } from './front-door';

const DAY_MS = 24 * 60 * 60 * 1000;

let testDatabase: TestDatabase;
let door: FrontDoor;
let ada: Holder;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  door = await FrontDoor.open(testDatabase.appUrl);
});
beforeEach(async () => {
  ada = await door.register();
  // As long as can be: here it is the tokens' end that matters.
  await setTimeoutMinutes(30 * 24 * 60);
});
afterAll(async () => {
  await door.close();
  await testDatabase.drop();
});

function setTimeoutMinutes(minutes: number) {
  return door.sql(ada, `UPDATE users SET session_timeout = $2 WHERE id = $1`, [ada.userId, minutes]);
}

async function refresh(token: string, userAgent = 'a test'): Promise<RefreshOutcome & { next: string }> {
  const { refreshTokens } = door.identity;
  const { refreshTokenDays } = authConfig;
  const input = { refreshTokens, token, userAgent, refreshTokenDays, graceSeconds: 30 };
  const outcome = await door.unitOfWork.run({ kind: 'anonymous' }, (work) => refreshSession(work, input));
  return { ...outcome, next: outcome.rotated ? outcome.refreshToken : '' };
}

function tokenRows() {
  return door.sql<{ token_hash: string; used_at: Date | null }>(
    ada,
    `SELECT token_hash, used_at FROM refresh_tokens WHERE session_id = $1 ORDER BY created_at, used_at`,
    [ada.sessionId],
  );
}

const sessionExpired = expect.objectContaining({ code: ErrorCode.SESSION_EXPIRED }) as unknown;

test('each token returns the next one, and extends the session', async () => {
  door.clock.advance(DAY_MS);
  const first = await refresh(ada.refreshToken);
  door.clock.advance(6 * DAY_MS + DAY_MS / 2);
  const second = await refresh(first.next);

  const { userId, organizationId, sessionId } = ada;
  expect(second).toMatchObject({ rotated: true, session: { userId, organizationId, sessionId } });
  const [row] = await door.sql<{ expires_at: Date }>(ada, `SELECT expires_at FROM sessions WHERE id = $1`, [sessionId]);
  expect(row?.expires_at).toEqual(new Date(door.clock.now().getTime() + 7 * DAY_MS));
});

test('the database has no token, only its keyed hash', async () => {
  const rows = await tokenRows();

  expect(rows).toEqual([{ token_hash: door.identity.refreshTokens.hashOf(ada.refreshToken), used_at: null }]);
  expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(ada.refreshToken).toMatch(/^[\w-]{43}$/);
});

describe('a token that is sent again', () => {
  /** The acts that the audit log has of the session's changes, oldest first. */
  async function acts(): Promise<string[]> {
    await door.sql(ada, `SELECT seal_audit_log($1, 1000)`, [ada.organizationId]);
    const rows = await door.sql<{ action: string }>(
      ada,
      `SELECT action FROM audit_log WHERE organization_id = $1 AND target_id = $2 ORDER BY id`,
      [ada.organizationId, ada.sessionId],
    );
    return rows.map(({ action }) => action).slice(1);
  }

  /** The session is over for everybody, and that stays. */
  async function expectEnded(...tokens: string[]): Promise<void> {
    for (const token of tokens) await expect(refresh(token)).rejects.toEqual(sessionExpired);
    await eventually(() => expect(door.identity.authenticate(ada.authorization)).rejects.toEqual(sessionExpired));
    expect(await tokenRows()).toEqual([]);
    expect((await acts()).at(-1)).toBe('refreshTokenReused');
  }

  const ended = () => ({ rotated: false, endedSessionId: ada.sessionId });

  test('by 20 tabs at once gets all of them the same next token', async () => {
    door.clock.advance(1000);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refresh(ada.refreshToken)));

    expect(new Set(outcomes.map(({ next }) => next)).size).toBe(1);
    expect(outcomes[0]).toMatchObject({ rotated: true, session: { sessionId: ada.sessionId } });
    expect(await tokenRows()).toHaveLength(2);
    await expect(refresh(outcomes[0]?.next ?? '')).resolves.toMatchObject({ rotated: true });
    expect(await acts()).toEqual(['system', ...Array<string>(19).fill('refreshTokenRepeated'), 'system']);
    const [session] = await door.sql<{ expires_at: Date; refreshes: number }>(
      ada,
      `SELECT expires_at, refreshes FROM sessions WHERE id = $1`,
      [ada.sessionId],
    );
    expect(session).toEqual({ expires_at: new Date(door.clock.now().getTime() + 7 * DAY_MS), refreshes: 21 });
  });

  test('because the answer was lost gets the same next token for 30 seconds, and not a millisecond more', async () => {
    const { next } = await refresh(ada.refreshToken);
    door.clock.advance(29_999);
    await expect(refresh(ada.refreshToken)).resolves.toMatchObject({ rotated: true, next });
    door.clock.advance(1);
    await door.identity.authenticate(ada.authorization);

    await expect(refresh(ada.refreshToken)).resolves.toMatchObject(ended());
    await expectEnded(next, ada.refreshToken);
  });

  test('after the next token was used ends the session', async () => {
    const { next } = await refresh(ada.refreshToken);
    const { next: newest } = await refresh(next);

    await expect(refresh(ada.refreshToken)).resolves.toMatchObject(ended());
    await expectEnded(next, newest);
  });

  test('from another user agent ends the session', async () => {
    const { next } = await refresh(ada.refreshToken);

    await expect(refresh(ada.refreshToken, 'a thief')).resolves.toMatchObject(ended());
    await expectEnded(next);
  });

  test('can be repeated with nothing that the database has, and only until it is wiped', async () => {
    const { refreshTokens } = door.identity;
    const sealed = async () => {
      const rows = await door.sql<{ hash: string; sealed: Buffer }>(
        ada,
        `SELECT token_hash AS hash, sealed_successor AS sealed FROM refresh_tokens
         WHERE session_id = $1 AND sealed_successor IS NOT NULL`,
        [ada.sessionId],
      );
      return rows;
    };
    const wipe = () =>
      door.database.transaction({ kind: 'system' }, (sql) =>
        wipeSuccessors(sql, { now: door.clock.now(), graceSeconds: 30 }),
      );
    const { next } = await refresh(ada.refreshToken);
    const [first] = await sealed();
    const dump = await door.sql<{ text: string }>(ada, `SELECT t::text AS text FROM refresh_tokens t`);
    const bytes = dump.map(
      ({ text }) => text + Buffer.from(/\\\\x([0-9a-f]+)/.exec(text)?.[1] ?? '', 'hex').toString(),
    );
    expect(bytes.join()).not.toContain(next);
    expect(refreshTokens.openSuccessor(ada.refreshToken, first!.sealed)).toEqual({ token: next, userAgent: 'a test' });
    for (const key of [first!.hash, refreshTokens.hashOf(next), authConfig.hashSecret])
      expect(() => refreshTokens.openSuccessor(key, first!.sealed)).toThrow();

    await refresh(next);
    expect((await sealed()).map(({ hash }) => hash)).toEqual([refreshTokens.hashOf(next)]);
    door.clock.advance(29_999);
    await wipe();
    expect(await sealed()).toHaveLength(1);
    door.clock.advance(1);
    await wipe();
    expect(await sealed()).toEqual([]);
  });
});

test('other sessions of the user go on', async () => {
  const bob = await door.register();
  await refresh(ada.refreshToken);
  await refresh(ada.refreshToken, 'a thief');

  await expect(refresh(bob.refreshToken)).resolves.toMatchObject({ rotated: true });
});

test.each(['', 'never-issued', 'A'.repeat(43)])('refuses the unknown token %j', async (token) => {
  await expect(refresh(token)).rejects.toEqual(sessionExpired);
});

test('is good for seven days, and not a millisecond more', async () => {
  door.clock.advance(7 * DAY_MS - 1);
  const { next } = await refresh(ada.refreshToken);
  door.clock.advance(7 * DAY_MS);

  await expect(refresh(next)).rejects.toEqual(sessionExpired);
});

test('is over when its session was idle for longer than its user allows', async () => {
  await setTimeoutMinutes(60);
  door.clock.advance(61 * 60_000 - 1);
  const { next } = await refresh(ada.refreshToken);
  door.clock.advance(61 * 60_000);

  await expect(refresh(next)).rejects.toEqual(sessionExpired);
});

test('is over when its session is', async () => {
  await door.unitOfWork.run(door.actorOf(ada), (work) => logout(work, undefined));

  await expect(refresh(ada.refreshToken)).rejects.toEqual(sessionExpired);
});

test('a suspended user gets no new tokens, and has the old one still when restored', async () => {
  const setStatus = (status: string) =>
    door.sql(ada, `UPDATE users SET status = $2 WHERE id = $1`, [ada.userId, status]);
  await setStatus('SUSPENDED');
  await expect(refresh(ada.refreshToken)).rejects.toMatchObject({ code: ErrorCode.ACCOUNT_SUSPENDED });

  await setStatus('ACTIVE');
  await expect(refresh(ada.refreshToken)).resolves.toMatchObject({ rotated: true });
});

test('used tokens are kept while they could be sent again, and no longer', async () => {
  let token = ada.refreshToken;
  for (let i = 0; i < 3; i += 1) {
    door.clock.advance(DAY_MS);
    token = (await refresh(token)).next;
  }
  expect(await tokenRows()).toHaveLength(4);

  door.clock.advance(5.5 * DAY_MS);
  await refresh(token);
  expect(await tokenRows()).toHaveLength(3);
});
