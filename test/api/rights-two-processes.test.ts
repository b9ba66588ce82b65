import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { startBeside } from '../support/beside';
import {
  ChangePasswordDocument,
  ClientsDocument,
  LoginDocument,
  UpdateMemberDocument,
  type UpdateMemberInput,
  UpdateSecuritySettingsDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { addColleague, addEmployee, newEmail } from '../support/team';

const DAY_MS = 24 * 60 * 60 * 1000;

/** It stands still unless a test moves it: nothing but a notification ends what the other process believes for a second. */
const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
let app: TestApp;
let beside: Awaited<ReturnType<typeof startBeside>>;

beforeAll(async () => {
  app = await startTestApp({ clock, worker: true });
  beside = await startBeside(app, clock);
});
afterAll(async () => {
  await beside.app.stop();
  await app.stop();
});

const there = ({ token }: ApiClient): ApiClient => new ApiClient(beside.url, token);
const codeOf = async (api: ApiClient, document: typeof ClientsDocument): Promise<string | null> =>
  (await api.send(document)).errors[0]?.extensions.code ?? null;

/** Waits until the other process answers as it should, which it did not before. */
async function expectSoon(api: ApiClient, code: string | null): Promise<void> {
  await eventually(`${code} in the other process`, async () => (await codeOf(there(api), ClientsDocument)) === code);
  expect(await codeOf(there(api), ClientsDocument)).toBe(code);
}

it.each<[string, Omit<UpdateMemberInput, 'id'>]>([
  ['another role', { role: 'EMPLOYEE' }],
  ['fewer features', { features: [] }],
])('a member who gets %s has lost their rights in both processes', async (_what, change) => {
  const owner = await app.register();
  const role = 'role' in change ? 'MANAGER' : 'EMPLOYEE';
  const { api, memberId } = await (role === 'MANAGER'
    ? addColleague(app, owner, { role })
    : addEmployee(app, owner, 'CLIENTS'));
  await expectSoon(api, null);
  await owner.ok(UpdateMemberDocument, { input: { id: memberId, ...change } });
  expect(await codeOf(api, ClientsDocument)).toBe('FORBIDDEN');
  await expectSoon(api, 'FORBIDDEN');
});

it('both processes require a password change, and no longer do once it is changed', async () => {
  const email = newEmail();
  await app.register({ email });
  clock.advance(2 * DAY_MS);
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  const api = new ApiClient(app.url, login.accessToken);
  await expectSoon(api, null);
  await api.ok(UpdateSecuritySettingsDocument, { input: { requirePasswordChangeEvery: 1 } });
  await expectSoon(api, 'PASSWORD_CHANGE_REQUIRED');
  await api.ok(ChangePasswordDocument, {
    input: { currentPassword: TEST_PASSWORD, newPassword: 'Brand-New-Boat-8!' },
  });
  await expectSoon(api, null);
});
