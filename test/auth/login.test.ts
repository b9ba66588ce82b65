import { argon2id, hash } from 'argon2';
import { passwordsWorkedOn } from '../../src/auth/passwords';
import { ErrorCode } from '../../src/domain/errors';
import { attempt } from '../../src/services/identity/attempts';
import { type CheckedUser, checkPassword, wrongCredentials } from '../../src/services/identity/check-password';
import { login } from '../../src/services/identity/login';
import type { OpenSession } from '../../src/services/identity/sessions';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { FrontDoor, goodPassword, type Holder } from './front-door';

let testDatabase: TestDatabase;
let door: FrontDoor;
let ada: Holder;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  door = await FrontDoor.open(testDatabase.appUrl);
});
beforeEach(async () => {
  ada = await door.register();
});
afterAll(async () => {
  await door.close();
  await testDatabase.drop();
});

interface Credentials {
  email: string;
  password: string;
  totpCode?: string;
  recoveryCode?: string;
}

/** One attempt whose password is looked at, and what follows. */
function attemptAt<T>({ email, password }: Credentials, follow: (user: CheckedUser) => Promise<T>): Promise<T> {
  return attempt({ unitOfWork: door.unitOfWork, origin: {} }, { email }, async (claimed) =>
    follow(await checkPassword(claimed, password, wrongCredentials)),
  );
}

function check(credentials: Credentials): Promise<CheckedUser> {
  return attemptAt(credentials, (user) => Promise.resolve(user));
}

function openFor(user: CheckedUser, factor: Partial<Credentials> = {}): Promise<OpenSession> {
  const { totpCode, recoveryCode } = factor;
  const wanted = {
    user,
    totpCode,
    recoveryCode,
    session: door.newSession().session,
    twoFactor: door.identity.twoFactor,
  };
  return door.unitOfWork.run({ kind: 'anonymous' }, (work) => login(work, wanted));
}

function logIn(credentials: Credentials): Promise<OpenSession> {
  return attemptAt(credentials, (user) => openFor(user, credentials));
}

async function setUser(column: 'password_hash' | 'status', value: string): Promise<void> {
  await door.sql(ada, `UPDATE users SET ${column} = $2 WHERE id = $1`, [ada.userId, value]);
}

test('opens a session of its own in the organization, whatever the case of the email, and notes the login', async () => {
  door.clock.advance(60_000);
  const opened = await logIn({ email: ` ${ada.email.toUpperCase()} `, password: goodPassword });

  expect(opened).toMatchObject({ userId: ada.userId, organizationId: ada.organizationId });
  expect(opened.sessionId).not.toBe(ada.sessionId);
  const [row] = await door.sql(
    ada,
    `SELECT s.ip_address, s.user_agent, s.created_at, s.expires_at, u.last_login_at
     FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = $1`,
    [opened.sessionId],
  );
  const now = door.clock.now();
  expect(row).toEqual({
    ip_address: '192.0.2.7',
    user_agent: 'a test',
    created_at: now,
    expires_at: new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000),
    last_login_at: now,
  });
});

test('an unknown email and a wrong password get the same answer for the same work', async () => {
  const refusals: unknown[] = [];
  const works: number[] = [];
  for (const credentials of [
    { email: ada.email, password: 'Wrong-horse-7' },
    { email: 'nobody@example.com', password: goodPassword },
    { email: ada.email, password: `${goodPassword}${'x'.repeat(200)}` },
    { email: 'nobody@example.com', password: 'x'.repeat(5000) },
  ]) {
    const before = passwordsWorkedOn();
    refusals.push(await check(credentials).catch((error: unknown) => error));
    works.push(passwordsWorkedOn() - before);
  }

  expect(works).toEqual([1, 1, 1, 1]);
  for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
  expect(refusals[0]).toMatchObject({
    code: ErrorCode.UNAUTHORIZED,
    message: 'The email address or the password is wrong.',
    details: [],
  });
});

test('a suspended user gets ACCOUNT_SUSPENDED, but only with the right password', async () => {
  await setUser('status', 'SUSPENDED');

  await expect(logIn({ email: ada.email, password: goodPassword })).rejects.toMatchObject({
    code: ErrorCode.ACCOUNT_SUSPENDED,
  });
  await expect(logIn({ email: ada.email, password: 'Wrong-horse-7' })).rejects.toMatchObject({
    code: ErrorCode.UNAUTHORIZED,
  });
});

test('a password that was changed between the check and the session opens none', async () => {
  const user = await check({ email: ada.email, password: goodPassword });
  await setUser('password_hash', await hash('Another-one-8'));

  await expect(openFor(user)).rejects.toMatchObject({ code: ErrorCode.UNAUTHORIZED });
  const sessions = await door.sql(ada, `SELECT id FROM sessions WHERE user_id = $1`, [ada.userId]);
  expect(sessions).toEqual([{ id: ada.sessionId }]);
});

test('a hash with older parameters is replaced, for the same password', async () => {
  await setUser('password_hash', await hash(goodPassword, { type: argon2id, memoryCost: 8192, timeCost: 1 }));

  await logIn({ email: ada.email, password: goodPassword });
  const [row] = await door.sql<{ password_hash: string }>(ada, `SELECT password_hash FROM users WHERE id = $1`, [
    ada.userId,
  ]);
  expect(row?.password_hash).toContain('m=19456,t=2,p=1');
  await expect(logIn({ email: ada.email, password: goodPassword })).resolves.toMatchObject({ userId: ada.userId });
});

test('a user without a place in any organization is refused', async () => {
  await door.sql(ada, `DELETE FROM members WHERE user_id = $1`, [ada.userId]);

  await expect(logIn({ email: ada.email, password: goodPassword })).rejects.toMatchObject({
    code: ErrorCode.FORBIDDEN,
  });
});

test("a user's sessions that are over go when they log in, and no others", async () => {
  const bob = await door.register();
  await door.sql(ada, `UPDATE sessions SET expires_at = $2 WHERE id = ANY($1::uuid[])`, [
    [ada.sessionId, bob.sessionId],
    door.clock.now(),
  ]);
  const opened = await logIn({ email: ada.email, password: goodPassword });

  const rows = await door.sql<{ id: string }>(ada, `SELECT id FROM sessions WHERE user_id = ANY($1::uuid[])`, [
    [ada.userId, bob.userId],
  ]);
  expect(rows.map(({ id }) => id).sort()).toEqual([opened.sessionId, bob.sessionId].sort());
});
