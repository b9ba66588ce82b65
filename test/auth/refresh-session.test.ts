import { ErrorCode } from '../../src/domain/errors';
import { logout } from '../../src/services/identity/logout';
import { refreshSession, type RefreshOutcome } from '../../src/services/identity/refresh-session';
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

async function refresh(token: string): Promise<RefreshOutcome & { next: string }> {
  const { refreshTokens } = door.identity;
  const next = refreshTokens.make();
  const input = {
    tokenHash: refreshTokens.hashOf(token),
    nextTokenHash: next.tokenHash,
    refreshTokenDays: authConfig.refreshTokenDays,
  };
  const outcome = await door.unitOfWork.run({ kind: 'anonymous' }, (work) => refreshSession(work, input));
  return { ...outcome, next: next.token };
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

test('a token used twice ends the whole session: the newest tokens stop too, and that stays', async () => {
  const { next } = await refresh(ada.refreshToken);
  await door.identity.authenticate(ada.authorization);

  await expect(refresh(ada.refreshToken)).resolves.toMatchObject({ rotated: false, endedSessionId: ada.sessionId });
  await expect(refresh(next)).rejects.toEqual(sessionExpired);
  await expect(refresh(ada.refreshToken)).rejects.toEqual(sessionExpired);
  await eventually(() => expect(door.identity.authenticate(ada.authorization)).rejects.toEqual(sessionExpired));
  expect(await tokenRows()).toEqual([]);
});

test('of 20 concurrent uses of one token exactly one succeeds; the second use ends the session', async () => {
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => refresh(ada.refreshToken)));

  const outcomes = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [winner, ...others] = outcomes.filter(({ rotated }) => rotated);
  expect(winner).toBeDefined();
  expect(others).toEqual([]);
  expect(outcomes.filter(({ rotated }) => !rotated)).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toEqual(sessionExpired);
  await expect(refresh(winner?.next ?? '')).rejects.toEqual(sessionExpired);
});

test('other sessions of the user go on', async () => {
  const bob = await door.register();
  await refresh(ada.refreshToken);
  await refresh(ada.refreshToken);

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
