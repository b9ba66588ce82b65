import { passwordsWorkedOn } from '../../src/auth/passwords';
import { purgeExpired } from '../../src/services/maintenance/purge-expired';
import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import { allEntries } from '../support/audit';
import {
  AuditLogDocument,
  LoginDocument,
  MeDocument,
  UpdateSecuritySettingsDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';

const MINUTE_MS = 60_000;
const WRONG = 'Wrong-horse-7';

let app: TestApp;
let clock: MovedClock;
let people = 0;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());

async function known(): Promise<string> {
  const email = `locked${(people += 1)}@example.test`;
  await app.register({ email });
  return email;
}

const unknown = (): Promise<string> => Promise.resolve(`nobody${(people += 1)}@example.test`);
const emails: [string, () => Promise<string>][] = [
  ['a known email', known],
  ['an unknown email', unknown],
];

/** All that a caller can see of a refused login, but the request's id. */
async function refusal(email: string, password: string): Promise<object> {
  const { requestId, ...seen } = await app.anonymous.refused(LoginDocument, { input: { email, password } });
  expect(requestId).toBeTruthy();
  return seen;
}

it.each(emails)('%s is locked after five wrong passwords, with the time that is left', async (_what, make) => {
  const email = await make();
  const wrong = {
    code: 'UNAUTHORIZED',
    message: 'The email address or the password is wrong.',
    status: 401,
    details: [],
  };
  for (let tries = 0; tries < 5; tries += 1) expect(await refusal(email, WRONG)).toEqual(wrong);

  const locked = { code: 'ACCOUNT_LOCKED', status: 423, details: [] };
  expect(await refusal(email, WRONG)).toMatchObject({ ...locked, retryAfter: 1800 });
  clock.advance(29 * MINUTE_MS + 30_500);
  expect(await refusal(email.toUpperCase(), TEST_PASSWORD)).toEqual({
    ...locked,
    retryAfter: 30,
    message: 'This account is locked after too many failed attempts. Try again in 1 min.',
  });
  clock.advance(29_500);
  expect(await refusal(email, WRONG)).toEqual(wrong);
});

it('the right password is refused while the account is locked, and accepted afterwards', async () => {
  const email = await known();
  for (let tries = 0; tries < 5; tries += 1) await refusal(email, WRONG);
  const before = passwordsWorkedOn();
  expect(await refusal(email, TEST_PASSWORD)).toMatchObject({ code: 'ACCOUNT_LOCKED' });
  expect(passwordsWorkedOn()).toBe(before);

  clock.advance(30 * MINUTE_MS);
  await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
});

it("the user's own limits apply, and the right password resets the count", async () => {
  const email = `limits${(people += 1)}@example.test`;
  const api = await app.register({ email });
  const input = { maxFailedLoginAttempts: 2, accountLockoutDuration: 90 };
  await api.ok(UpdateSecuritySettingsDocument, { input });

  await refusal(email, WRONG);
  await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  await refusal(email, WRONG);
  expect(await refusal(email, WRONG)).toMatchObject({ code: 'UNAUTHORIZED' });
  expect(await refusal(email, WRONG)).toMatchObject({ code: 'ACCOUNT_LOCKED', retryAfter: 90 * 60 });
});

it('locks one account, and no other', async () => {
  const [email, other] = [await known(), await known()];
  for (let tries = 0; tries < 6; tries += 1) await refusal(email, WRONG);
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email: other, password: TEST_PASSWORD } });
  expect(login.user.email).toBe(other);
});

it.each(emails)('%s: of 50 wrong passwords at the same moment five are looked at', async (_what, make) => {
  const email = await make();
  const before = passwordsWorkedOn();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => app.anonymous.send(LoginDocument, { input: { email, password: WRONG } })),
  );
  const codes = answers.map(({ errors }) => errors[0]?.extensions.code).sort();
  expect(passwordsWorkedOn() - before).toBe(5);
  expect(codes).toEqual([...Array<string>(45).fill('ACCOUNT_LOCKED'), ...Array<string>(5).fill('UNAUTHORIZED')]);
});

const locks = async () => (await allEntries(app)).filter(({ action }) => action === 'accountLocked');

it('each lock is in the audit log, with an unknown actor and the address of the caller', async () => {
  const email = `locked${(people += 1)}@example.test`;
  const api = await app.register({ email });
  const { user } = (await api.ok(MeDocument)).me;
  for (let tries = 0; tries < 7; tries += 1) await refusal(email, WRONG);
  clock.advance(31 * MINUTE_MS);
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  const { auditLog } = await new ApiClient(app.url, login.accessToken).ok(AuditLogDocument, { first: 50 });
  const entries = auditLog.nodes.filter(({ action }) => action === 'accountLocked');
  expect(entries).toMatchObject([
    { target: 'LOGIN_ATTEMPTS', targetId: user.id, actorId: null, ipAddress: '127.0.0.1' },
  ]);
});

it('the lock of an unknown email address is recorded with the same work, in no organization', async () => {
  const before = (await locks()).length;
  const email = await unknown();
  for (let tries = 0; tries < 7; tries += 1) await refusal(email, WRONG);
  const [entry, ...more] = (await locks()).slice(before);
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ organization_id: null, actor_id: null, ip_address: '127.0.0.1' });
});

it('the right password in the last attempt leaves no entry, and 50 concurrent wrong ones leave one', async () => {
  const email = await known();
  const before = (await locks()).length;
  for (let tries = 0; tries < 4; tries += 1) await refusal(email, WRONG);
  await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  expect(await locks()).toHaveLength(before);
  await Promise.all(Array.from({ length: 50 }, () => refusal(email, WRONG)));
  expect(await locks()).toHaveLength(before + 1);
});

it('the count is deleted a day after the last attempt, once the lock has expired', async () => {
  const { database } = app.app.services;
  const count = async (): Promise<number> =>
    (await database.read({ kind: 'anonymous' }, (sql) => sql.query(`SELECT 1 FROM login_attempts`))).length;
  await refusal(await unknown(), WRONG);
  expect(await count()).toBeGreaterThan(0);
  clock.advance(25 * 60 * MINUTE_MS);
  await refusal(await unknown(), WRONG);
  await database.transaction({ kind: 'system' }, (sql) => purgeExpired(sql, clock.now()));
  expect(await count()).toBe(1);
});
