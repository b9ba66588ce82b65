import { SESSIONS_CHANNEL } from '../../src/auth/identity';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  ChangePasswordDocument,
  ClientsDocument,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  RefreshSessionDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { idleJob, watch } from '../support/watched-job';

const DAY_MS = 24 * 60 * 60 * 1000;
const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());

/** Somebody new. */
async function somebody(): Promise<{ api: ApiClient; email: string }> {
  people += 1;
  const email = `changer${people}@example.test`;
  return { api: await app.register({ email }), email };
}

/** Another session of theirs. */
async function logIn(email: string, password = TEST_PASSWORD): Promise<{ api: ApiClient; refreshToken: string }> {
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password } });
  return { api: new ApiClient(app.url, login.accessToken), refreshToken: login.refreshToken };
}

const change = (api: ApiClient, currentPassword: string, newPassword: string) =>
  api.send(ChangePasswordDocument, { input: { currentPassword, newPassword } });

/** Changes it, and fails the test where that is refused. */
async function mustChange(api: ApiClient, currentPassword: string, newPassword: string): Promise<void> {
  await api.ok(ChangePasswordDocument, { input: { currentPassword, newPassword } });
}

describe('changePassword', () => {
  it("sets the new password, and ends the user's other sessions at once, but not this one", async () => {
    const { api, email } = await somebody();
    const stranger = await somebody();
    const others = [await logIn(email), await logIn(email)];
    const { data } = await change(api, TEST_PASSWORD, 'Brand-New-Boat-8!');
    expect(data?.changePassword).toEqual({ endedSessions: 2 });

    for (const other of others) {
      expect(await other.api.refused(MeDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
      const input = { refreshToken: other.refreshToken };
      expect(await app.anonymous.refused(RefreshSessionDocument, { input })).toMatchObject({ code: 'SESSION_EXPIRED' });
    }
    expect((await api.ok(MeDocument)).me.user.email).toBe(email);
    expect((await stranger.api.ok(MeDocument)).me.user.email).toBe(stranger.email);
    const old = { email, password: TEST_PASSWORD };
    expect(await app.anonymous.refused(LoginDocument, { input: old })).toMatchObject({ code: 'UNAUTHORIZED' });
    await logIn(email, 'Brand-New-Boat-8!');
  });

  it('notifies every process of each session that it ends', async () => {
    const { api, email } = await somebody();
    const other = await logIn(email);
    const { sessionId } = JSON.parse(
      Buffer.from(other.api.token?.split('.')[1] ?? '', 'base64url')
        .toString()
        .replace('"sid"', '"sessionId"'),
    ) as { sessionId: string };
    const told: (string | undefined)[] = [];
    const unsubscribe = app.app.services.notifications.subscribe(SESSIONS_CHANNEL, (id) => told.push(id));
    await mustChange(api, TEST_PASSWORD, 'Brand-New-Boat-8!');
    await eventually('the notification', () => told.includes(sessionId));
    unsubscribe();
    expect(told).toContain(sessionId);
  });

  it('is refused without a token, and in a session that has ended', async () => {
    const { api } = await somebody();
    expect((await change(app.anonymous, TEST_PASSWORD, 'Brand-New-Boat-8!')).errors[0]?.extensions.code).toBe(
      'UNAUTHORIZED',
    );
    await api.ok(LogoutDocument);
    expect((await change(api, TEST_PASSWORD, 'Brand-New-Boat-8!')).errors[0]?.extensions.code).toBe('SESSION_EXPIRED');
  });

  it('requires the current password, and locks the account after five wrong ones', async () => {
    const { api } = await somebody();
    for (let tries = 1; tries <= 5; tries += 1) {
      expect((await change(api, 'Wrong-Horse-1!', 'Brand-New-Boat-8!')).errors[0]?.extensions).toMatchObject({
        code: 'UNAUTHORIZED',
        details: [{ field: 'input.currentPassword', reason: 'wrong' }],
      });
    }
    expect((await change(api, TEST_PASSWORD, 'Brand-New-Boat-8!')).errors[0]?.extensions).toMatchObject({
      code: 'ACCOUNT_LOCKED',
      retryAfter: 30 * 60,
    });
    clock.advance(30 * 60_000);
    const fresh = await logIn((await somebody()).email);
    await mustChange(fresh.api, TEST_PASSWORD, 'Brand-New-Boat-8!');
  });

  it('lists every rule that the new password breaks', async () => {
    const { api } = await somebody();
    expect((await change(api, TEST_PASSWORD, 'abc')).errors[0]?.extensions).toMatchObject({
      code: 'PASSWORD_POLICY_VIOLATION',
      details: [
        'must be at least 8 characters long',
        'must contain an upper-case letter',
        'must contain a digit',
        'must contain a special character',
        'must not be a common password, even with digits and signs added',
      ].map((reason) => ({ field: 'input.newPassword', reason })),
    });
    expect((await change(api, '', 'Brand-New-Boat-8!')).errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.currentPassword' }],
    });
  });

  it('refuses the last five passwords, but accepts the sixth', async () => {
    const { api } = await somebody();
    const passwords = [TEST_PASSWORD, ...[1, 2, 3, 4].map((turn) => `Walnut-Boat-${turn}!`)];
    for (const [index, next] of passwords.entries()) {
      const current = passwords[index - 1];
      if (current) await mustChange(api, current, next);
    }
    for (const used of passwords) {
      expect((await change(api, 'Walnut-Boat-4!', used)).errors[0]?.extensions).toMatchObject({
        code: 'PASSWORD_POLICY_VIOLATION',
        details: [{ field: 'input.newPassword', reason: 'must not be one of your last five passwords' }],
      });
    }
    await mustChange(api, 'Walnut-Boat-4!', 'Walnut-Boat-5!');
    await mustChange(api, 'Walnut-Boat-5!', TEST_PASSWORD);
  });

  it('returns the first response to a retry with its Idempotency-Key', async () => {
    const { api, email } = await somebody();
    await logIn(email);
    const input = { currentPassword: TEST_PASSWORD, newPassword: 'Brand-New-Boat-8!' };
    const send = () => api.ok(ChangePasswordDocument, { input }, { 'idempotency-key': `change ${email}` });
    expect((await send()).changePassword).toEqual({ endedSessions: 1 });
    // No retry is a wrong guess: five of those would lock the account.
    for (let retry = 1; retry <= 6; retry += 1) {
      expect((await send()).changePassword).toEqual({ endedSessions: 1 });
    }
    await logIn(email, input.newPassword);
  });

  it('is one change when twenty requests come at once with one Idempotency-Key, none of which is a wrong guess', async () => {
    const { api, email } = await somebody();
    const input = { currentPassword: TEST_PASSWORD, newPassword: 'Brand-New-Boat-8!' };
    const send = () => api.ok(ChangePasswordDocument, { input }, { 'idempotency-key': `twenty change ${email}` });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(answers).toEqual(answers.map(() => ({ changePassword: { endedSessions: 0 } })));
    await logIn(email, input.newPassword);
  });

  it('accepts one of several concurrent requests', async () => {
    const { api } = await somebody();
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, turn) => change(api, TEST_PASSWORD, `Walnut-Boat-${turn}!`)),
    );
    const won = answers.findIndex(({ errors }) => errors.length === 0);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const { errors } of answers)
      expect(['CONFLICT', 'UNAUTHORIZED', undefined]).toContain(errors[0]?.extensions.code);
    await mustChange(api, `Walnut-Boat-${won}!`, 'Brand-New-Boat-8!');
  });
});

describe('an expired password', () => {
  it('lets its user only change it, read `me`, and log out', async () => {
    const { email } = await somebody();
    const { database } = app.app.services;
    await database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(`UPDATE users SET require_password_change_every = 90 WHERE email = $1`, [email]),
    );
    clock.advance(90 * DAY_MS - 1);
    await (await logIn(email)).api.ok(ClientsDocument, {});
    clock.advance(1);
    const fresh = (await logIn(email)).api;

    expect(await fresh.refused(ClientsDocument, {})).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
    const pdf = await fresh.get('/invoices/inv_01h455vb4pex5vsknk084sn02q/pdf', { accept: 'application/json' });
    expect(await pdf.text()).toContain('PASSWORD_CHANGE_REQUIRED');
    expect((await fresh.ok(MeDocument)).me.user.email).toBe(email);
    await (await logIn(email)).api.ok(LogoutDocument);

    await mustChange(fresh, TEST_PASSWORD, 'Brand-New-Boat-8!');
    await fresh.ok(ClientsDocument, {});
  });

  it('ends an open subscription before its next event', async () => {
    const { api, email } = await somebody();
    const { id, goOn } = await idleJob(app, api);
    const events = watch(api, id);
    expect((await events.next()).value).toMatchObject({ data: { jobProgress: { percent: 0 } } });
    await app.app.services.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(`UPDATE users SET require_password_change_every = 90, password_changed_at = $2 WHERE email = $1`, [
        email,
        new Date(clock.now().getTime() - 90 * DAY_MS),
      ]),
    );
    clock.advance(1_000);
    await goOn(50);
    await expect(events.next()).rejects.toMatchObject([{ extensions: { code: 'PASSWORD_CHANGE_REQUIRED' } }]);
    expect(await events.next()).toMatchObject({ done: true });
  });

  it('applies only to users who have turned it on', async () => {
    const { email } = await somebody();
    clock.advance(3650 * DAY_MS);
    const { clients } = await (await logIn(email)).api.ok(ClientsDocument, {});
    expect(clients.nodes).toEqual([]);
  });
});
