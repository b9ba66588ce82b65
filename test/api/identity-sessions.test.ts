import { systemClock } from '../../src/config/clock';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { startBeside } from '../support/beside';
import {
  LoginDocument,
  LogoutDocument,
  MeDocument,
  RefreshSessionDocument,
  RegisterDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const HOUR = 3_600_000;

let app: TestApp;
let people = 0;
const clock = new MovedClock(systemClock.now());

beforeAll(async () => {
  app = await startTestApp({ clock, worker: true });
});
afterAll(() => app.stop());

interface Person {
  email: string;
  api: ApiClient;
  refreshToken: string;
}

async function register(): Promise<Person> {
  people += 1;
  const email = `grace${people}@example.test`;
  const input = { name: 'Grace Example', email, password: TEST_PASSWORD };
  const { accessToken, refreshToken } = (await app.anonymous.ok(RegisterDocument, { input })).register;
  return { email, api: new ApiClient(app.url, accessToken), refreshToken };
}

describe('login', () => {
  it('starts a session, ignoring the case of the email address, and records the time', async () => {
    const { email } = await register();
    clock.advance(MINUTE);
    const input = { email: email.toUpperCase(), password: TEST_PASSWORD };
    const { login } = await app.anonymous.ok(LoginDocument, { input });
    expect(login.user).toMatchObject({ email, lastLoginAt: clock.now().toISOString() });
    const { me } = await new ApiClient(app.url, login.accessToken).ok(MeDocument);
    expect(me.user).toMatchObject({ email, lastLoginAt: clock.now().toISOString() });
  });

  it('responds alike to a wrong password and an unknown email address', async () => {
    const { email } = await register();
    const wrong = await app.anonymous.refused(LoginDocument, { input: { email, password: 'Wrong-Horse-9!' } });
    const unknown = await app.anonymous.refused(LoginDocument, {
      input: { email: 'nobody@example.test', password: TEST_PASSWORD },
    });
    expect(wrong).toMatchObject({ code: 'UNAUTHORIZED', details: [] });
    expect({ ...unknown, requestId: '' }).toEqual({ ...wrong, requestId: '' });
  });

  it('accepts no more concurrent logins than it can process soon, and does not count the others', async () => {
    const password = 'Wrong-Horse-9!';
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, at) =>
        app.anonymous.send(LoginDocument, { input: { email: `crowd${at}@example.test`, password } }),
      ),
    );
    const refusals = answers.map(({ errors }) => errors[0]?.extensions);
    const shed = answers.flatMap(({ errors }, at) =>
      errors[0]?.extensions.code === 'SERVICE_UNAVAILABLE' ? [at] : [],
    );
    expect(new Set(refusals.map((refusal) => refusal?.code))).toEqual(new Set(['UNAUTHORIZED', 'SERVICE_UNAVAILABLE']));
    for (const at of shed) expect(refusals[at]).toMatchObject({ retryAfter: expect.any(Number) as number });
    const { email } = await register();
    await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    // Five tries are left of an account whose login was shed, as of any other.
    const again = { email: `crowd${shed[0]}@example.test`, password };
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await app.anonymous.refused(LoginDocument, { input: again })).toMatchObject({ code: 'UNAUTHORIZED' });
    }
  });

  it('keeps open sessions', async () => {
    const { email, api } = await register();
    await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    expect((await api.ok(MeDocument)).me.user.email).toBe(email);
  });

  it.each([
    [{ email: 'nobody', password: 'x' }, 'input.email'],
    [{ email: 'a@example.test', password: '' }, 'input.password'],
  ])('refuses %j', async (input, field) => {
    expect(await app.anonymous.refused(LoginDocument, { input })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field }],
    });
  });
});

describe('refreshSession', () => {
  const refresh = (refreshToken: string) => app.anonymous.send(RefreshSessionDocument, { input: { refreshToken } });

  it('returns new tokens, and extends the session', async () => {
    const { refreshToken } = await register();
    // A session that rests for eight hours ends, however long its refresh token is good for.
    clock.advance(7 * HOUR);
    const second = (await refresh(refreshToken)).data?.refreshSession;
    clock.advance(7 * HOUR);
    const third = (await refresh(second?.refreshToken ?? '')).data?.refreshSession;
    expect(new Set([refreshToken, second?.refreshToken, third?.refreshToken]).size).toBe(3);
    await new ApiClient(app.url, third?.accessToken).ok(MeDocument);
  });

  it('ends the session when a token is used a second time', async () => {
    const { refreshToken } = await register();
    const second = (await refresh(refreshToken)).data?.refreshSession;
    const holder = new ApiClient(app.url, second?.accessToken);
    await holder.ok(MeDocument);
    clock.advance(30_000);
    expect((await refresh(refreshToken)).errors[0]?.extensions).toMatchObject({
      code: 'SESSION_EXPIRED',
      details: [{ field: 'input.refreshToken', reason: 'was already used' }],
    });
    expect(await holder.refused(MeDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
    expect((await refresh(second?.refreshToken ?? '')).errors[0]?.extensions.code).toBe('SESSION_EXPIRED');
  });

  it('answers ten concurrent uses of a token with the same refresh token, and access tokens that all work', async () => {
    const { refreshToken } = await register();
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)));
    const tokens = answers.map(({ data }) => data?.refreshSession);
    expect(new Set(tokens.map((token) => token?.refreshToken)).size).toBe(1);
    for (const token of tokens) await new ApiClient(app.url, token?.accessToken).ok(MeDocument);
  });

  it('leaves no token that can be repeated after 30 seconds', async () => {
    const { refreshToken } = await register();
    await refresh(refreshToken);
    const kept = () =>
      app.app.services.database.read({ kind: 'system' }, (sql) =>
        sql.query(`SELECT FROM refresh_tokens WHERE sealed_successor IS NOT NULL`),
      );
    expect(await kept()).not.toEqual([]);
    clock.advance(30_000);
    await eventually('it is wiped', async () => (await kept()).length === 0);
  });

  it('refuses tokens that are unknown, revoked or expired', async () => {
    const { api, refreshToken } = await register();
    const late = await register();
    await api.ok(LogoutDocument);
    expect((await refresh(refreshToken)).errors[0]?.extensions.code).toBe('SESSION_EXPIRED');
    expect((await refresh('unknown')).errors[0]?.extensions.code).toBe('SESSION_EXPIRED');
    clock.advance(7 * DAY);
    expect((await refresh(late.refreshToken)).errors[0]?.extensions.code).toBe('SESSION_EXPIRED');
    expect((await refresh('')).errors[0]?.extensions.code).toBe('VALIDATION_ERROR');
  });
});

describe('an expired access token', () => {
  it('is reported by fields that require one, and ignored by the others', async () => {
    const { email, api, refreshToken } = await register();
    clock.advance(15 * MINUTE);
    expect(await api.refused(MeDocument)).toMatchObject({ code: 'TOKEN_EXPIRED' });
    await api.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    const { refreshSession } = await api.ok(RefreshSessionDocument, { input: { refreshToken } });
    await new ApiClient(app.url, refreshSession.accessToken).ok(MeDocument);
  });

  it('of a session that has ended says so', async () => {
    const { email, api } = await register();
    await api.ok(LogoutDocument);
    expect(await api.refused(MeDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
    await api.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  });
});

describe('logout', () => {
  let other: Awaited<ReturnType<typeof startBeside>>;

  beforeAll(async () => {
    other = await startBeside(app, clock);
  });
  afterAll(() => other.app.stop());

  it('invalidates the access token at once, and returns the ID of the session', async () => {
    const { api } = await register();
    await api.ok(MeDocument);
    expect((await api.ok(LogoutDocument)).logout.sessionId).toMatch(/^ses_[0-9a-z]{26}$/);
    expect(await api.refused(MeDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
    expect(await api.refused(LogoutDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
  });

  it('invalidates it in every other process, although that had just verified it', async () => {
    const { api } = await register();
    const elsewhere = new ApiClient(other.url, api.token);
    await elsewhere.ok(MeDocument);
    await api.ok(LogoutDocument);
    // The clock stands still: only the notification can end what the other process believes for a second.
    const refusal = await eventually('the end of the session on the other process', async () => {
      const { errors } = await elsewhere.send(MeDocument);
      return errors[0]?.extensions;
    });
    expect(refusal.code).toBe('SESSION_EXPIRED');
  });

  it("does not affect the user's other sessions", async () => {
    const { email, api } = await register();
    const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    await api.ok(LogoutDocument);
    const { me } = await new ApiClient(app.url, login.accessToken).ok(MeDocument);
    expect(me.user.email).toBe(email);
  });

  it('requires a session', async () => {
    expect(await app.anonymous.refused(LogoutDocument)).toMatchObject({ code: 'UNAUTHORIZED' });
  });
});
