import { type ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { InviteUserDocument, UpdateProfileDocument } from '../support/generated/operations';
import { addClient } from '../support/invoices';
import { addColleague, addEmployee, invitationToken } from '../support/team';

/** What the acts that open a session answer: read by whoever has it now, and by nobody else. */

let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await startTestApp({ worker: true });
});
afterAll(() => app.stop());

const TOKENS = 'accessToken refreshToken user { membership { hourlyRate user { membership { hourlyRate } } } }';
const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) { ${TOKENS} } }`;

interface Opened {
  accessToken: string;
  refreshToken: string;
  user: { membership: { hourlyRate: string | null; user: { membership: { hourlyRate: string | null } } } };
}

async function open(
  query: string,
  input: object,
  { api = app.anonymous, headers = {} }: { api?: ApiClient; headers?: Record<string, string> } = {},
): Promise<Opened> {
  const { data, errors } = await api.send<Record<string, Opened>, object>(query, { input }, headers);
  const [opened] = Object.values(data ?? {});
  if (!opened) throw new Error(JSON.stringify(errors));
  return opened;
}

const rateIn = ({ user }: Opened): (string | null)[] => [
  user.membership.hourlyRate,
  user.membership.user.membership.hourlyRate,
];

async function ownerWithRate(): Promise<{ owner: ApiClient; email: string }> {
  const email = `answers${(people += 1)}@example.test`;
  const owner = await app.register({ email });
  await owner.ok(UpdateProfileDocument, { input: { hourlyRate: '80' } });
  return { owner, email };
}

it('login and refreshSession show an owner their rate, also in a repeated response', async () => {
  const { email } = await ownerWithRate();
  const input = { email, password: TEST_PASSWORD };
  const headers = { 'idempotency-key': 'answers-to-an-owner' };
  const first = await open(LOGIN, input, { headers });
  expect(rateIn(first)).toEqual(['80', '80']);
  expect(await open(LOGIN, input, { headers })).toEqual(first);
  const refresh = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { ${TOKENS} } }`;
  expect(rateIn(await open(refresh, { refreshToken: first.refreshToken }))).toEqual(['80', '80']);
});

it.each(['MANAGER', 'EMPLOYEE'] as const)(
  'acceptInvitation and login show somebody their own rate: %s',
  async (role) => {
    const { owner } = await ownerWithRate();
    const email = `answers${(people += 1)}@example.test`;
    await owner.ok(InviteUserDocument, { input: { email, role, hourlyRate: '60' } });
    const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${TOKENS} } }`;
    const joining = { token: await invitationToken(app, email), name: 'Nora New', password: TEST_PASSWORD };
    expect(rateIn(await open(accept, joining))).toEqual(['60', '60']);
    expect(rateIn(await open(LOGIN, { email, password: TEST_PASSWORD }))).toEqual(['60', '60']);
  },
);

it("later fields of the operation are answered with the caller's own rights", async () => {
  const { owner, email } = await ownerWithRate();
  const id = await addClient(owner, { defaultHourlyRate: '70' });
  const { api } = await addEmployee(app, owner, 'CLIENTS');
  const { data } = await api.send(
    `mutation ($id: ID!, $input: LoginInput!) {
       before: updateClient(input: { id: $id, notes: "Before" }) { id defaultHourlyRate }
       login(input: $input) { user { membership { hourlyRate } } }
       after: updateClient(input: { id: $id, notes: "After" }) { id defaultHourlyRate }
     }`,
    { id, input: { email, password: TEST_PASSWORD } },
  );
  const hidden = { id, defaultHourlyRate: null };
  expect(data).toEqual({ before: hidden, login: { user: { membership: { hourlyRate: '80' } } }, after: hidden });
});

it("an employee's second session shows them their own rate as the first does", async () => {
  const { owner } = await ownerWithRate();
  const { api } = await addColleague(app, owner, { role: 'EMPLOYEE', hourlyRate: '60' });
  const create = `mutation ($input: CreateSessionInput!) { createSession(input: $input) { tokens { ${TOKENS} } } }`;
  const { data } = await api.send<{ createSession: { tokens: Opened } }, object>(create, {
    input: { password: TEST_PASSWORD, userAgent: 'Phone' },
  });
  expect(data && rateIn(data.createSession.tokens)).toEqual(['60', '60']);
});
