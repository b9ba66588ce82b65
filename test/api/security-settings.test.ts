import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import {
  LoginDocument,
  LogoutDocument,
  MeDocument,
  MySecurityDocument,
  SessionsDocument,
  UpdateSecuritySettingsDocument,
  type UpdateSecuritySettingsMutationVariables,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let app: TestApp;
let clock: MovedClock;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  app = await startTestApp({ clock, settings: { ACCESS_TOKEN_MINUTES: '1440' } });
});
afterAll(() => app.stop());

type Change = UpdateSecuritySettingsMutationVariables['input'];

async function change(api: ApiClient, input: Change) {
  return (await api.ok(UpdateSecuritySettingsDocument, { input })).updateSecuritySettings;
}

const usual = {
  twoFactorEnabled: false,
  recoveryCodesLeft: 0,
  sessionTimeout: 480,
  allowMultipleSessions: true,
  passwordChangeRequired: false,
  passwordExpiresAt: null,
  requirePasswordChangeEvery: 0,
  maxFailedLoginAttempts: 5,
  accountLockoutDuration: 30,
};

it('begins as the product says, and shows when the password was set', async () => {
  const began = clock.now().toISOString();
  const api = await app.register();
  clock.advance(MINUTE_MS);
  expect((await api.ok(MySecurityDocument)).me.security).toEqual({ ...usual, passwordLastChanged: began });
});

it('changes what is sent, keeps the rest, and null puts back what was at first', async () => {
  const api = await app.register();
  expect(await change(api, { sessionTimeout: 720, allowMultipleSessions: false })).toMatchObject({
    ...usual,
    sessionTimeout: 720,
    allowMultipleSessions: false,
  });
  const all = { requirePasswordChangeEvery: 90, maxFailedLoginAttempts: 3, accountLockoutDuration: 60 };
  const changed = { ...usual, ...all, sessionTimeout: 720, allowMultipleSessions: false };
  const expires = new Date(clock.now().getTime() + 90 * DAY_MS).toISOString();
  expect(await change(api, all)).toMatchObject({ ...changed, passwordExpiresAt: expires });
  expect(await change(api, {})).toMatchObject({ ...changed, passwordExpiresAt: expires });
  expect((await api.ok(MySecurityDocument)).me.security).toMatchObject({ ...changed, passwordExpiresAt: expires });
  const none = {
    sessionTimeout: null,
    allowMultipleSessions: null,
    requirePasswordChangeEvery: null,
    maxFailedLoginAttempts: null,
    accountLockoutDuration: null,
  };
  expect(await change(api, none)).toMatchObject(usual);
});

it("changes nobody else's", async () => {
  const [api, other] = [await app.register(), await app.register()];
  await change(api, { sessionTimeout: 10 });
  expect((await other.ok(MySecurityDocument)).me.security.sessionTimeout).toBe(480);
});

it.each<[keyof Change, number, number]>([
  ['sessionTimeout', 5, 43_200],
  ['requirePasswordChangeEvery', 0, 3_650],
  ['maxFailedLoginAttempts', 1, 100],
  ['accountLockoutDuration', 1, 10_080],
])('holds %s between %d and %d', async (name, least, most) => {
  const api = await app.register();
  for (const value of [least, most]) expect((await change(api, { [name]: value }))[name]).toBe(value);
  for (const value of [least - 1, most + 1, -2_147_483_648, 2_147_483_647]) {
    const refusal = await api.refused(UpdateSecuritySettingsDocument, { input: { [name]: value } });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: `input.${name}` }] });
  }
  expect((await api.ok(MySecurityDocument)).me.security[name]).toBe(most);
});

it('tells every value that is out of bounds at once, and changes nothing', async () => {
  const api = await app.register();
  const input = { sessionTimeout: 1, maxFailedLoginAttempts: 0, accountLockoutDuration: 99 };
  const { code, details } = await api.refused(UpdateSecuritySettingsDocument, { input });
  expect([code, details.map(({ field }) => field)]).toEqual([
    'VALIDATION_ERROR',
    ['input.sessionTimeout', 'input.maxFailedLoginAttempts'],
  ]);
  expect((await api.ok(MySecurityDocument)).me.security.accountLockoutDuration).toBe(30);
});

it('is refused without a token, and in a session that has ended', async () => {
  const input = { sessionTimeout: 60 };
  expect((await app.anonymous.refused(UpdateSecuritySettingsDocument, { input })).code).toBe('UNAUTHORIZED');
  expect((await app.anonymous.refused(MySecurityDocument)).code).toBe('UNAUTHORIZED');
  const api = await app.register();
  await api.ok(LogoutDocument);
  expect((await api.refused(UpdateSecuritySettingsDocument, { input })).code).toBe('SESSION_EXPIRED');
});

it('a session ends when no request came for as long as its user allows', async () => {
  const email = 'idle@example.test';
  const api = await app.register({ email });
  await change(api, { sessionTimeout: 30 });
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  const other = new ApiClient(app.url, login.accessToken);

  for (let asked = 0; asked < 3; asked += 1) {
    clock.advance(20 * MINUTE_MS);
    await api.ok(MeDocument);
    await noted(api);
  }
  expect((await other.refused(MeDocument)).code).toBe('SESSION_EXPIRED');
  expect((await api.ok(SessionsDocument)).sessions).toHaveLength(1);
});

/** Waits until the request just made is noted as the last activity, which no request waits for. */
async function noted(api: ApiClient): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { sessions } = await api.ok(SessionsDocument);
    if (sessions.some(({ lastActivity }) => lastActivity === clock.now().toISOString())) return;
  }
  throw new Error('the activity was not noted');
}

it('an expired password lets nothing through but what changes it', async () => {
  const email = 'expired@example.test';
  const api = await app.register({ email });
  await change(api, { requirePasswordChangeEvery: 1 });
  clock.advance(DAY_MS);
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  const late = new ApiClient(app.url, login.accessToken);

  expect((await late.ok(MySecurityDocument)).me.security).toMatchObject({
    passwordChangeRequired: true,
    passwordExpiresAt: clock.now().toISOString(),
  });
  const input = { requirePasswordChangeEvery: 0 };
  expect((await late.refused(UpdateSecuritySettingsDocument, { input })).code).toBe('PASSWORD_CHANGE_REQUIRED');
  expect((await late.refused(SessionsDocument)).code).toBe('PASSWORD_CHANGE_REQUIRED');
});

it('a change holds from the very next request on', async () => {
  const emails = Array.from({ length: 5 }, (_, at) => `at-once${at}@example.test`);
  for (const email of emails) await app.register({ email });
  clock.advance(DAY_MS);
  for (const email of emails) {
    const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    const api = new ApiClient(app.url, login.accessToken);
    await change(api, { requirePasswordChangeEvery: 1 });
    expect((await api.refused(SessionsDocument)).code).toBe('PASSWORD_CHANGE_REQUIRED');
  }
});
