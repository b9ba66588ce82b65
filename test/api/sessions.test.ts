import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { decodeTypeId } from '../../src/domain/typeid';
import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import { asSuperuser } from '../support/audit';
import {
  CreateSessionDocument,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  RefreshSessionDocument,
  SessionsDocument,
  TerminateSessionDocument,
  UpdateSecuritySettingsDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';

const MINUTE_MS = 60_000;
const CHROME =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36';

let app: TestApp;
let clock: MovedClock;
let people = 0;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());

interface Person {
  email: string;
  api: ApiClient;
  refreshToken: string;
}

async function logIn(email: string, headers: Record<string, string> = {}): Promise<Person> {
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } }, headers);
  return { email, api: new ApiClient(app.url, login.accessToken), refreshToken: login.refreshToken };
}

async function newPerson(): Promise<Person> {
  const email = `sessions${(people += 1)}@example.test`;
  const api = await app.register({ email });
  return { email, api, refreshToken: '' };
}

async function sessionOf(api: ApiClient): Promise<string> {
  const { sessions } = await api.ok(SessionsDocument);
  const current = sessions.find(({ isCurrent }) => isCurrent);
  if (!current) throw new Error('no session is the current one');
  return current.id;
}

describe('sessions', () => {
  it('lists the details of each, most recently used first, and marks the current one', async () => {
    const { email, api } = await newPerson();
    clock.advance(5 * MINUTE_MS);
    const browser = await logIn(email, { 'user-agent': CHROME });

    const { sessions } = await browser.api.ok(SessionsDocument);
    expect(sessions).toEqual([
      {
        id: expect.stringMatching(/^ses_[0-9a-z]{26}$/) as string,
        device: 'Chrome on macOS',
        userAgent: CHROME,
        ipAddress: '127.0.0.1',
        loginTime: clock.now().toISOString(),
        lastActivity: clock.now().toISOString(),
        isCurrent: true,
        location: null,
      },
      expect.objectContaining({ isCurrent: false, device: 'node' }) as unknown,
    ]);
    const { sessions: seen } = await api.ok(SessionsDocument);
    expect(seen.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
  });

  it("does not show other users' sessions, nor any that were idle too long", async () => {
    const { email, api } = await newPerson();
    await newPerson();
    await api.ok(UpdateSecuritySettingsDocument, { input: { sessionTimeout: 5 } });
    clock.advance(6 * MINUTE_MS);
    const later = await logIn(email);
    expect((await later.api.ok(SessionsDocument)).sessions).toHaveLength(1);
  });

  it('is refused without a token, and in a session that has ended', async () => {
    expect((await app.anonymous.refused(SessionsDocument)).code).toBe('UNAUTHORIZED');
    const { api } = await newPerson();
    await api.ok(LogoutDocument);
    expect((await api.refused(SessionsDocument)).code).toBe('SESSION_EXPIRED');
  });
});

describe('terminateSession', () => {
  it('ends another session at once: its access token, its refresh token, its row', async () => {
    const { email, api } = await newPerson();
    const other = await logIn(email);
    await other.api.ok(MeDocument);
    const id = await sessionOf(other.api);

    const { terminateSession } = await api.ok(TerminateSessionDocument, { id });
    expect(terminateSession.sessionId).toBe(id);
    expect((await other.api.refused(MeDocument)).code).toBe('SESSION_EXPIRED');
    const input = { refreshToken: other.refreshToken };
    expect((await app.anonymous.refused(RefreshSessionDocument, { input })).code).toBe('SESSION_EXPIRED');
    const rows = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query(`SELECT id FROM sessions WHERE id = $1`, [decodeTypeId(id)?.uuid]),
    );
    expect(rows).toEqual([]);
    expect((await api.refused(TerminateSessionDocument, { id })).code).toBe('NOT_FOUND');
  });

  it('closes its open subscriptions', async () => {
    const { email, api } = await newPerson();
    const other = await logIn(email);
    const closed = new Promise<{ code: number }>((resolve) => {
      createClient({
        url: `${app.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        lazy: false,
        onNonLazyError: () => undefined,
        connectionParams: { Authorization: `Bearer ${other.api.token}` },
        on: {
          connected: () => void sessionOf(other.api).then((id) => api.ok(TerminateSessionDocument, { id })),
          closed: (event) => resolve(event as { code: number }),
        },
      });
    });
    expect((await closed).code).toBe(4401);
  });

  it('refuses the current session, and says how to end it', async () => {
    const { api } = await newPerson();
    const refusal = await api.refused(TerminateSessionDocument, { id: await sessionOf(api) });
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', message: expect.stringContaining('logout') as string });
    await api.ok(MeDocument);
  });

  it("does not find other users' sessions, nor IDs of another type", async () => {
    const [{ api }, stranger] = [await newPerson(), await newPerson()];
    const id = await sessionOf(stranger.api);
    expect((await api.refused(TerminateSessionDocument, { id })).code).toBe('NOT_FOUND');
    await stranger.api.ok(MeDocument);
    for (const bad of ['', 'ses_x', id.replace('ses_', 'inv_')]) {
      const refusal = await api.refused(TerminateSessionDocument, { id: bad });
      expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'id' }] });
    }
  });

  it('is refused without a token, and in a session that has ended', async () => {
    const { email, api } = await newPerson();
    const other = await logIn(email);
    const id = await sessionOf(api);
    expect((await app.anonymous.refused(TerminateSessionDocument, { id })).code).toBe('UNAUTHORIZED');
    await other.api.ok(LogoutDocument);
    expect((await other.api.refused(TerminateSessionDocument, { id })).code).toBe('SESSION_EXPIRED');
    await api.ok(MeDocument);
  });

  it('of many concurrent requests to end one, one succeeds', async () => {
    const { email, api } = await newPerson();
    const id = await sessionOf((await logIn(email)).api);
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.send(TerminateSessionDocument, { id })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('createSession', () => {
  const input = { userAgent: "Ann's tablet", password: TEST_PASSWORD };

  it('creates another session, whose tokens work next to the first', async () => {
    const { email, api } = await newPerson();
    const { createSession } = await api.ok(CreateSessionDocument, { input });
    expect(createSession.session).toMatchObject({
      userAgent: "Ann's tablet",
      device: "Ann's tablet",
      isCurrent: false,
    });
    expect(createSession.tokens.user.email).toBe(email);

    const tablet = new ApiClient(app.url, createSession.tokens.accessToken);
    expect(await sessionOf(tablet)).toBe(createSession.session.id);
    const { refreshToken } = createSession.tokens;
    await app.anonymous.ok(RefreshSessionDocument, { input: { refreshToken } });
    await api.ok(MeDocument);
  });

  it('returns the first response to the same request with its Idempotency-Key', async () => {
    const { api } = await newPerson();
    const headers = { 'idempotency-key': 'create-session-once' };
    const [first, second] = [
      await api.ok(CreateSessionDocument, { input }, headers),
      await api.ok(CreateSessionDocument, { input }, headers),
    ];
    expect(second).toEqual(first);
    expect((await api.ok(SessionsDocument)).sessions).toHaveLength(2);
  });

  it('requires the password, and counts wrong ones', async () => {
    const { api } = await newPerson();
    const wrong = { ...input, password: 'Wrong-horse-7' };
    for (let tries = 0; tries < 5; tries += 1) {
      const refusal = await api.refused(CreateSessionDocument, { input: wrong });
      expect(refusal).toMatchObject({ code: 'UNAUTHORIZED', details: [{ field: 'input.password' }] });
    }
    expect((await api.refused(CreateSessionDocument, { input })).code).toBe('ACCOUNT_LOCKED');
  });

  it('is refused if only one session is allowed', async () => {
    const { api } = await newPerson();
    await api.ok(UpdateSecuritySettingsDocument, { input: { allowMultipleSessions: false } });
    expect((await api.refused(CreateSessionDocument, { input })).code).toBe('INVALID_STATE');
  });

  it('is refused without a token, in a session that has ended, and without a name for the device', async () => {
    expect((await app.anonymous.refused(CreateSessionDocument, { input })).code).toBe('UNAUTHORIZED');
    const { api } = await newPerson();
    const nameless = await api.refused(CreateSessionDocument, { input: { ...input, userAgent: '' } });
    expect(nameless).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.userAgent' }] });
    await api.ok(LogoutDocument);
    expect((await api.refused(CreateSessionDocument, { input })).code).toBe('SESSION_EXPIRED');
  });
});

it('a session that is ended while the password is checked cannot create another one', async () => {
  const { api, email } = await newPerson();
  const { database } = app.app.services;
  const anonymous = { kind: 'anonymous' } as const;
  let asked: ReturnType<typeof api.send> | undefined;
  // Whoever suspends holds the user's row while the request is under way, and ends its session.
  await database.transaction(anonymous, async (sql) => {
    await sql.query(`UPDATE users SET status = 'SUSPENDED' WHERE email = $1`, [email]);
    asked = api.send(CreateSessionDocument, { input: { password: TEST_PASSWORD, userAgent: CHROME } });
    await eventually('createSession waits for the row', async () => {
      const waiting = await asSuperuser(app, (client) =>
        client.query(`SELECT 1 FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database
          WHERE datname = current_database()) OR NOT granted AND locktype = 'transactionid'`),
      );
      return waiting.rows.length > 0;
    });
    await sql.query(`DELETE FROM sessions WHERE user_id = (SELECT id FROM users WHERE email = $1)`, [email]);
  });
  expect((await asked)?.errors[0]?.extensions.code).toBe('SESSION_EXPIRED');
  const left = await database.read(anonymous, (sql) =>
    sql.query(`SELECT 1 FROM sessions JOIN users ON users.id = user_id WHERE email = $1`, [email]),
  );
  expect(left).toEqual([]);
});

it.each(['x\u0000', '\ud800', 'tab\u0007', ' '])(
  'createSession refuses %j as the name of a device',
  async (userAgent) => {
    const { api } = await newPerson();
    const refusal = await api.refused(CreateSessionDocument, { input: { password: TEST_PASSWORD, userAgent } });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.userAgent' }] });
  },
);

it('a session whose member was removed is refused, not refreshed', async () => {
  const { email } = await newPerson();
  const { refreshToken } = await logIn(email);
  await asSuperuser(app, (client) =>
    client.query(`DELETE FROM members WHERE user_id = (SELECT id FROM users WHERE email = $1)`, [email]),
  );
  const input = { refreshToken };
  expect((await app.anonymous.refused(RefreshSessionDocument, { input })).code).toBe('SESSION_EXPIRED');
});

describe('only one session', () => {
  it('a login ends the others at once, and many concurrent logins leave one session', async () => {
    const { email, api } = await newPerson();
    const second = await logIn(email);
    await api.ok(UpdateSecuritySettingsDocument, { input: { allowMultipleSessions: false } });
    await second.api.ok(MeDocument);

    const people = await Promise.all(Array.from({ length: 6 }, () => logIn(email)));
    const left: Person[] = [];
    for (const person of [{ email, api, refreshToken: '' }, second, ...people]) {
      const { errors } = await person.api.send(MeDocument);
      if (errors.length === 0) left.push(person);
      else expect(errors[0]?.extensions.code).toBe('SESSION_EXPIRED');
    }
    expect(left).toHaveLength(1);
    expect((await left[0]?.api.ok(SessionsDocument))?.sessions).toHaveLength(1);
  });
});

it('a replaced refresh token sent 20 times concurrently never works, and its session ends', async () => {
  const { email } = await newPerson();
  const { refreshToken } = await logIn(email);
  const refresh = async (token: string) =>
    (await app.anonymous.ok(RefreshSessionDocument, { input: { refreshToken: token } })).refreshSession;
  const next = await refresh(await refresh(refreshToken).then((first) => first.refreshToken));
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => app.anonymous.send(RefreshSessionDocument, { input: { refreshToken } })),
  );
  expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual(Array(20).fill('SESSION_EXPIRED'));
  const client = new ApiClient(app.url, next.accessToken);
  expect((await client.refused(MeDocument)).code).toBe('SESSION_EXPIRED');
});
