import { uuidv7 } from 'uuidv7';
import { apiSchema } from '../../src/resolvers/build-schema';
import { ROOT_ACCESS } from '../../src/schema/access';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { startBeside } from '../support/beside';
import { firstEvent } from '../support/first-event';
import {
  AdminSetUserStatusDocument,
  ChangePasswordDocument,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  RefreshSessionDocument,
  RemoveMemberDocument,
  ResetPasswordDocument,
  RequestPasswordResetDocument,
  SessionsDocument,
  TerminateSessionDocument,
  UpdateSecuritySettingsDocument,
  UserDocument,
} from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { secretOf } from '../support/one-time-codes';
import { registerAdministrator } from '../support/roles';
import { eventually } from '../support/scenario-eventually';
import { operationFor, type RootField, rootFields, usualVariables } from '../support/schema-walk';
import { newEmail } from '../support/team';
import { thingsOf } from '../support/things';
import { nothingChanged } from '../support/unchanged';

const MINUTE_MS = 60_000;
const NEW_PASSWORD = 'Brand-New-Boat-8!';

/** Somebody in an organization of their own, and two sessions of theirs: one to act in, one to be ended. */
interface Person {
  email: string;
  api: ApiClient;
  other: { api: ApiClient; refreshToken: string };
}

const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
const fields = rootFields(apiSchema());
const guarded = fields.filter(({ field }) => ROOT_ACCESS.get(field.name) !== 'PUBLIC');
const open = fields.filter(({ field }) => ROOT_ACCESS.get(field.name) === 'PUBLIC');

let app: TestApp;
/** Another API on the same database: it learns of a session's end by being told. */
let beside: Awaited<ReturnType<typeof startBeside>>;
let administrator: ApiClient;

async function logIn(email: string, organizationId?: string): Promise<Person['other']> {
  const input = { email, password: TEST_PASSWORD, organizationId };
  const { login } = await app.anonymous.ok(LoginDocument, { input });
  return { api: new ApiClient(app.url, login.accessToken), refreshToken: login.refreshToken };
}

async function newPerson(): Promise<Person> {
  const email = newEmail();
  const api = await app.register({ email });
  return { email, api, other: await logIn(email) };
}

const idOfUser = async ({ api }: Person): Promise<string> => (await api.ok(MeDocument)).me.user.id;

/** Somebody of another organization who was a member of this one too, and has been removed: their token was for this one. */
async function removed({ api }: Person): Promise<ApiClient> {
  const member = await newPerson();
  await sqlOf(app, api, [
    `INSERT INTO members (organization_id, id, user_id, role, features, created_at) VALUES ($1, $2, $3, 'ADMIN', '{}', now())`,
    [claimsOf(api).org, uuidv7(), claimsOf(member.api).sub],
  ]);
  const here = await logIn(member.email, (await api.ok(MeDocument)).me.organization.id);
  await new ApiClient(beside.url, here.api.token).ok(MeDocument);
  const { user } = await api.ok(UserDocument, { id: await idOfUser(member) });
  await api.ok(RemoveMemberDocument, { id: user.membership?.id ?? '' });
  return here.api;
}

/** Every way in which a session comes to its end, and the code that tells of it. */
const ENDS: [string, string, (person: Person) => Promise<ApiClient>][] = [
  ['no token', 'UNAUTHORIZED', async () => app.anonymous],
  ['what is no token', 'UNAUTHORIZED', async () => new ApiClient(app.url, 'eyJhbGciOiJub25lIn0.e30.')],
  [
    'a token that is over',
    'TOKEN_EXPIRED',
    async ({ other }) => {
      clock.advance(15 * MINUTE_MS);
      return other.api;
    },
  ],
  [
    'a session that was logged out',
    'SESSION_EXPIRED',
    async ({ other }) => {
      await other.api.ok(LogoutDocument);
      return other.api;
    },
  ],
  [
    'a session that was terminated from another',
    'SESSION_EXPIRED',
    async ({ api, other }) => {
      const { sessions } = await other.api.ok(SessionsDocument);
      await api.ok(TerminateSessionDocument, { id: sessions.find(({ isCurrent }) => isCurrent)?.id ?? '' });
      return other.api;
    },
  ],
  [
    'a session that was idle too long',
    'SESSION_EXPIRED',
    async ({ api, other }) => {
      await api.ok(UpdateSecuritySettingsDocument, { input: { sessionTimeout: 5 } });
      clock.advance(6 * MINUTE_MS);
      return other.api;
    },
  ],
  [
    'a session that ended with a later login',
    'SESSION_EXPIRED',
    async ({ email, api, other }) => {
      await api.ok(UpdateSecuritySettingsDocument, { input: { allowMultipleSessions: false } });
      await logIn(email);
      return other.api;
    },
  ],
  [
    'a session whose refresh token was used twice',
    'SESSION_EXPIRED',
    async ({ other: { api, refreshToken } }) => {
      const { refreshSession: next } = await app.anonymous.ok(RefreshSessionDocument, { input: { refreshToken } });
      // Until the next token is used, this would be a repetition.
      await app.anonymous.ok(RefreshSessionDocument, { input: { refreshToken: next.refreshToken } });
      await app.anonymous.refused(RefreshSessionDocument, { input: { refreshToken } });
      return api;
    },
  ],
  [
    'a session that ended with a change of the password',
    'SESSION_EXPIRED',
    async ({ api, other }) => {
      await api.ok(ChangePasswordDocument, {
        input: { currentPassword: TEST_PASSWORD, newPassword: NEW_PASSWORD },
      });
      return other.api;
    },
  ],
  [
    'a session that ended with a reset of the password',
    'SESSION_EXPIRED',
    async ({ email, other }) => {
      await app.anonymous.ok(RequestPasswordResetDocument, { input: { email, platform: 'WEB' } });
      const { token } = await secretOf(app, email, 'RESET_TOKEN');
      await app.anonymous.ok(ResetPasswordDocument, { input: { token, password: NEW_PASSWORD } });
      return other.api;
    },
  ],
  [
    'the session of a user who was suspended',
    'SESSION_EXPIRED',
    async (person) => {
      const id = await idOfUser(person);
      await administrator.ok(AdminSetUserStatusDocument, { input: { id, status: 'SUSPENDED' } });
      return person.other.api;
    },
  ],
  [
    'a session that is there still, of a user who is suspended',
    'ACCOUNT_SUSPENDED',
    async ({ api, other }) => {
      await sqlOf(app, api, [`UPDATE users SET status = 'SUSPENDED' WHERE id = $1`, [claimsOf(api).sub]]);
      clock.advance(1000);
      return other.api;
    },
  ],
  ['the session of a member who was removed', 'SESSION_EXPIRED', removed],
];

beforeAll(async () => {
  app = await startTestApp({ clock });
  beside = await startBeside(app, clock);
});
afterAll(async () => {
  await beside.app.stop();
  await app.stop();
});

/** Calls a root field with ids of the organization wherever it takes some, and gives the codes of the refusal. */
async function codesOf(api: ApiClient, called: RootField, ids: readonly string[]): Promise<string[]> {
  const variables = usualVariables(called.field, ids);
  const query = operationFor(called, Object.keys(variables));
  const { errors } = await (called.kind === 'subscription'
    ? firstEvent(api, query, variables)
    : api.send(query, variables));
  return errors.map(({ extensions }) => extensions.code);
}

describe.each(ENDS)('%s', (_what, code, end) => {
  let api: ApiClient;
  let ids: string[];

  beforeAll(async () => {
    // Times that other cases took must not end the sessions of this one.
    administrator = await registerAdministrator(app);
    const person = await newPerson();
    ids = await thingsOf(person.api, `things${claimsOf(person.api).sub.slice(-12)}`);
    // What is believed for a second has been believed a moment ago, here and there.
    await person.other.api.ok(MeDocument);
    await new ApiClient(beside.url, person.other.api.token).ok(MeDocument);
    api = await end(person);
  });

  it(`calls nothing that asks for a session (${code}), and changes nothing`, async () => {
    const answers = await nothingChanged(app, async () => {
      const seen: [string, string[]][] = [];
      for (const called of guarded) seen.push([called.field.name, await codesOf(api, called, ids)]);
      return seen;
    });
    expect(answers).toEqual(guarded.map(({ field }) => [field.name, [code]]));
  });

  it('is reported to the other processes, which have just verified it', async () => {
    // The clock stands still: nothing but a notification ends what is believed for a second. `sessions` asks for no more
    // than a session; `me` finds out by itself that its member is gone.
    const there = new ApiClient(beside.url, api.token);
    const refusal = await eventually(
      'the refusal',
      async () => (await there.send(SessionsDocument)).errors[0]?.extensions,
    );
    expect(refusal.code).toBe(code);
  });

  it('gets no PDF', async () => {
    const response = await api.get(`/invoices/${ids[2]}/pdf`, { accept: 'application/json' });
    expect(await response.text()).toContain(`"code":"${code}"`);
  });

  it('does not affect fields that require no session', async () => {
    for (const called of open) {
      expect([called.field.name, await codesOf(api, called, ids)]).toEqual([
        called.field.name,
        await codesOf(app.anonymous, called, ids),
      ]);
    }
  });
});
