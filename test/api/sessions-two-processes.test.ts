import { once } from 'node:events';
import { createClient, type ExecutionResult } from 'graphql-ws';
import { print } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { WebSocket } from 'ws';
import { idOf } from '../../src/domain/ids';
import { decodeTypeId } from '../../src/domain/typeid';
import { tokenOfInvitation } from '../../src/services/invitations/invitation-fields';
import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import { type ApiProcess, startApiProcess } from '../support/api-process';
import { followTimer } from '../support/follow-timer';
import {
  AcceptInvitationDocument,
  InviteUserDocument,
  JobProgressDocument,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  SessionsDocument,
  StartTimerDocument,
  StopTimerDocument,
  TerminateSessionDocument,
  UpdateSecuritySettingsDocument,
} from '../support/generated/operations';
import { addProject } from '../support/limited';
import { redisSettings } from '../support/redis';
import { eventually } from '../support/scenario-eventually';
import { newEmail } from '../support/team';

let app: TestApp;
/** A second API, in a process of its own, on the same database and Redis. */
let other: ApiProcess;
let people = 0;

beforeAll(async () => {
  app = await startTestApp({ settings: redisSettings() });
  other = await startApiProcess(app.database, redisSettings());
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

/** Somebody with two sessions: one that acts here, and one that acts in the other process. */
async function twoSessions() {
  const email = `processes${(people += 1)}@example.test`;
  const here = await app.register({ email });
  const { login } = await new ApiClient(other.url).ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  const there = new ApiClient(other.url, login.accessToken);
  const { sessions } = await there.ok(SessionsDocument);
  const thereId = sessions.find(({ isCurrent }) => isCurrent)?.id ?? '';
  return { email, here, there, thereId };
}

/** A job of the caller's organization that nobody works on, to be watched. */
async function idleJob(api: ApiClient): Promise<string> {
  const { me } = await api.ok(MeDocument);
  const id = uuidv7();
  await app.app.services.database.transaction({ kind: 'system' }, (sql) =>
    sql.query(
      `INSERT INTO jobs (id, organization_id, name, payload, run_at, created_at, updated_at)
       VALUES ($1, $2, 'purgeExpiredRows', '{}', now() + interval '1 day', now(), now())`,
      [id, decodeTypeId(me.organization.id)?.uuid],
    ),
  );
  return idOf('job', id);
}

/** Watches a job in the other process: resolves once the first value has come, to what tells of the socket's end. */
async function watch(token: string | null, jobId: string): Promise<{ closed: Promise<number>; socket: WebSocket }> {
  const sockets: WebSocket[] = [];
  class Observed extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      sockets.push(this);
    }
  }
  const client = createClient({
    url: `${other.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Observed,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${token}` },
  });
  await new Promise<void>((resolve, reject) => {
    client.subscribe(
      { query: print(JobProgressDocument), variables: { id: jobId } },
      {
        next: ({ errors }: ExecutionResult) => (errors ? reject(new Error(JSON.stringify(errors))) : resolve()),
        error: reject,
        complete: () => undefined,
      },
    );
  });
  const [socket] = sockets;
  if (!socket) throw new Error('no socket was opened');
  return { closed: once(socket, 'close').then(([code]) => code as number), socket };
}

it('a session ended in one process is ended in the other: its subscription is cut, and its next request refused', async () => {
  const { here, there, thereId } = await twoSessions();
  const { closed } = await watch(there.token, await idleJob(here));
  await there.ok(MeDocument);

  await here.ok(TerminateSessionDocument, { id: thereId });
  expect(await closed).toBe(4401);
  expect((await there.refused(MeDocument)).code).toBe('SESSION_EXPIRED');
});

it('where one session is allowed, a login here ends the session there', async () => {
  const { email, here, there } = await twoSessions();
  await here.ok(UpdateSecuritySettingsDocument, { input: { allowMultipleSessions: false } });
  const { closed } = await watch(there.token, await idleJob(here));

  await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  expect(await closed).toBe(4401);
  expect((await there.refused(MeDocument)).code).toBe('SESSION_EXPIRED');
});

it('a change of settings, and the end of another session, cut nobody', async () => {
  const { email, here, there } = await twoSessions();
  const { socket } = await watch(there.token, await idleJob(here));
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  const third = await watch(login.accessToken, await idleJob(here));
  await here.ok(UpdateSecuritySettingsDocument, { input: { sessionTimeout: 60 } });
  await new ApiClient(app.url, login.accessToken).ok(LogoutDocument);

  expect(await third.closed).toBe(4401);
  expect(socket.readyState).toBe(WebSocket.OPEN);
  await there.ok(MeDocument);
  socket.close();
});

/** Somebody who joins the organization of its owner. */
async function colleagueOf(owner: ApiClient): Promise<ApiClient> {
  const { inviteUser } = await owner.ok(InviteUserDocument, { input: { email: newEmail(), role: 'MANAGER' } });
  const { token } = tokenOfInvitation(app.app.services, { id: decodeTypeId(inviteUser.id)?.uuid ?? '', turn: 1 });
  const input = { token, name: 'Ida', password: TEST_PASSWORD };
  const { acceptInvitation } = await app.anonymous.ok(AcceptInvitationDocument, { input });
  return new ApiClient(app.url, acceptInvitation.accessToken);
}

it('a timer is told to the sessions of its user in both processes, and to nobody else', async () => {
  const { owner, clientId } = await aStudio({ on: app, client: {} });
  const projectId = await addProject(owner, { clientId, name: 'Website' });
  const colleague = await colleagueOf(owner);
  const there = (api: ApiClient) => new ApiClient(other.url, api.token);
  const own = [owner, there(owner)].map(followTimer);
  const theirs = [colleague, there(colleague)].map(followTimer);
  const told = (followers: typeof own, ...expected: (string | null)[]) =>
    eventually(`${expected.join()} to be told`, () =>
      followers.every(({ seen }) => JSON.stringify(seen) === JSON.stringify(expected)),
    );
  await told([...own, ...theirs], null);
  const start = (api: ApiClient, description: string) =>
    api.ok(StartTimerDocument, { input: { projectId, description } });
  await start(owner, 'Here');
  await told(own, null, 'Here');
  await start(there(owner), 'There');
  await told(own, null, 'Here', 'There');
  await owner.ok(StopTimerDocument);
  await told(own, null, 'Here', 'There', null);
  // What came first would have been told first.
  await start(colleague, 'Theirs');
  await told(theirs, null, 'Theirs');
  await told(own, null, 'Here', 'There', null);
  await Promise.all([...own, ...theirs].map(({ end }) => end()));
});
