import { decodeTypeId } from '../../src/domain/typeid';
import { MovedClock } from '../support/moved-clock';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { sealAll } from '../support/audit';
import {
  AcceptInvitationDocument,
  CancelInvitationDocument,
  InvitationOfferDocument,
  InvitationsDocument,
  InviteUserDocument,
  type InviteUserInput,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  MyPreferencesDocument,
  NodeDocument,
  RemoveMemberDocument,
  ResendInvitationDocument,
  UpdateMemberDocument,
} from '../support/generated/operations';
import { addColleague, addEmployee, invitationToken, mailTo, newEmail } from '../support/team';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ clock, worker: true, settings: { ACCESS_TOKEN_MINUTES: '1440' } });
});
beforeEach(async () => {
  owner = await app.register({ name: 'Olga Owner', businessName: 'Studio North' });
});
afterAll(() => app.stop());

const invite = async (fields: Partial<InviteUserInput> = {}, api = owner) =>
  (await api.ok(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE', ...fields } })).inviteUser;
const refusedInvite = (fields: Partial<InviteUserInput>, api = owner) =>
  api.refused(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE', ...fields } });
const accept = (token: string, fields: object = {}) =>
  app.anonymous.send(AcceptInvitationDocument, {
    input: { token, name: 'Ida Invited', password: TEST_PASSWORD, ...fields },
  });
const offer = (token: string) => app.anonymous.send(InvitationOfferDocument, { token });
const suspend = (email: string) =>
  app.app.services.database.transaction({ kind: 'anonymous' }, (sql) =>
    sql.query(`UPDATE users SET status = 'SUSPENDED' WHERE email = $1`, [email]),
  );
const codesOf = (answer: { errors: { extensions: { code: string } }[] }) =>
  answer.errors.map(({ extensions }) => extensions.code);

describe('inviteUser', () => {
  it('brings somebody in by email, with the role, the place and the features of the invitation', async () => {
    const email = newEmail();
    const invited = await invite({
      email: email.toUpperCase(),
      team: 'Web',
      department: 'Engineering',
      jobTitle: 'Developer',
      hourlyRate: '75.50',
      permissions: { features: ['TIME_TRACKING', 'REPORTING'] },
      personalMessage: 'Welcome to the team!\nSee you on Monday.',
    });
    expect(invited).toMatchObject({
      ...{ email, role: 'EMPLOYEE', status: 'PENDING', hourlyRate: '75.5', invitedBy: { name: 'Olga Owner' } },
      expiresAt: new Date(clock.now().getTime() + 7 * DAY_MS).toISOString(),
    });
    const [mail] = await mailTo(app, email);
    expect(mail?.subject).toBe('Join Studio North on Billfold');
    expect(mail?.text).toContain('Olga Owner invites you to join Studio North as a member (Developer).');
    expect(mail?.text).toContain('Welcome to the team!');

    const token = await invitationToken(app, email);
    expect((await offer(token)).data?.invitation).toMatchObject({
      ...{ email, organizationName: 'Studio North', invitedBy: 'Olga Owner', role: 'EMPLOYEE', hasAccount: false },
      ...{ team: 'Web', department: 'Engineering', jobTitle: 'Developer' },
    });
    const { data } = await accept(token, {
      preferences: { theme: 'DARK', timezone: 'America/New_York', notifications: { mobile: true } },
    });
    expect(data?.acceptInvitation.user).toMatchObject({ name: 'Ida Invited', email, isEmailVerified: true });
    const member = new ApiClient(app.url, data?.acceptInvitation.accessToken);
    const { me } = await member.ok(MeDocument);
    expect(me).toMatchObject({ role: 'EMPLOYEE', organization: { name: 'Studio North' } });
    expect((await member.ok(MyPreferencesDocument)).me.preferences).toMatchObject({
      ...{ theme: 'DARK', timezone: 'America/New_York', notifications: { mobile: true, email: true } },
    });
    expect((await owner.ok(InvitationsDocument, { status: 'ACCEPTED' })).invitations.nodes).toMatchObject([
      { id: invited.id, acceptedAt: clock.now().toISOString() },
    ]);
    await expect(app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } })).resolves.toBeDefined();
  });

  it('keeps its token nowhere but in the email', async () => {
    const { email } = await invite();
    const token = await invitationToken(app, email);
    await sealAll(app);
    const { organization } = (await owner.ok(MeDocument)).me;
    const organizationId = decodeTypeId(organization.id)?.uuid ?? '';
    const kept = await app.app.services.database.read(
      { kind: 'organization', organizationId, userId: null },
      async (sql) => [
        await sql.query(`SELECT to_jsonb(i) AS kept FROM invitations i`),
        await sql.query(`SELECT payload FROM jobs WHERE name = 'deliverNotices'`),
        await sql.query(
          `SELECT to_jsonb(a) AS kept, to_jsonb(p) AS beside FROM audit_log a JOIN audit_personal p USING (id) WHERE action = 'inviteUser'`,
        ),
        await sql.query(`SELECT to_jsonb(n) AS kept FROM notices n`),
      ],
    );
    expect(kept.map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(kept[1]).toEqual([{ payload: { noticeId: expect.any(String) as string } }]);
  });

  it('refuses what cannot be taken, and names the field', async () => {
    const faults = await refusedInvite({ email: 'nobody', hourlyRate: '-1', jobTitle: 'x'.repeat(201) });
    expect(faults.details.map(({ field }) => field)).toEqual(['input.email', 'input.hourlyRate', 'input.jobTitle']);
    const features = await refusedInvite({ role: 'MANAGER', permissions: { features: ['CLIENTS'] } });
    expect(features).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.permissions.features' }] });
  });

  it('invites nobody as an owner', async () => {
    await expect(refusedInvite({ role: 'OWNER' })).resolves.toMatchObject({ code: 'FORBIDDEN' });
    const admin = await addColleague(app, owner, { role: 'ADMIN' });
    await expect(refusedInvite({ role: 'OWNER' }, admin.api)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    await expect(invite({ role: 'ADMIN' }, admin.api)).resolves.toMatchObject({ role: 'ADMIN' });
  });

  it('knows no projects yet', async () => {
    const projects = ['prj_01h455vb4pex5vsknk084sn02q'];
    await expect(refusedInvite({ permissions: { projects } })).resolves.toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'input.permissions.projects.0' }],
    });
    await expect(
      refusedInvite({ permissions: { projects: ['cli_01h455vb4pex5vsknk084sn02q'] } }),
    ).resolves.toMatchObject({ code: 'VALIDATION_ERROR' });
    await expect(invite({ permissions: { projects: [] } })).resolves.toMatchObject({ projectIds: [] });
  });

  it('refuses members and those who are invited already, also at the same moment; not once it is cancelled or over', async () => {
    const colleague = await addColleague(app, owner);
    await expect(refusedInvite({ email: colleague.email })).resolves.toMatchObject({ code: 'DUPLICATE_RESOURCE' });
    const email = newEmail();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => owner.send(InviteUserDocument, { input: { email, role: 'EMPLOYEE' } })),
    );
    expect(answers.flatMap(codesOf)).toEqual(Array<string>(4).fill('DUPLICATE_RESOURCE'));
    clock.advance(8 * DAY_MS);
    owner = await loggedInAgain(owner);
    const second = await invite({ email });
    await owner.ok(CancelInvitationDocument, { id: second.id });
    await expect(invite({ email })).resolves.toMatchObject({ status: 'PENDING' });
  });

  it('lets an administrator ask for 10 emails an hour, resends included, however many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        owner.send(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE' } }),
      ),
    );
    expect(answers.flatMap(codesOf)).toEqual(Array<string>(2).fill('RATE_LIMIT_EXCEEDED'));
    clock.advance(20 * MINUTE_MS);
    const refusal = await refusedInvite({});
    expect(refusal).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfter: 40 * 60 });
    const [sent] = answers.flatMap(({ data }) => data?.inviteUser ?? []);
    const resend = { input: { id: sent?.id ?? '', extendExpiration: true } };
    await expect(owner.refused(ResendInvitationDocument, resend)).resolves.toMatchObject({ retryAfter: 40 * 60 });
    clock.advance(40 * MINUTE_MS);
    await expect(invite()).resolves.toBeDefined();
  });

  it('counts a resend for whoever asks for it, and nothing less for whoever invited', async () => {
    const { api: admin } = await addColleague(app, owner, { role: 'ADMIN' });
    const sent: string[] = [];
    for (let count = 0; count < 10; count += 1) sent.push((await invite({}, admin)).id);
    const resend = (id = '') => owner.send(ResendInvitationDocument, { input: { id, extendExpiration: true } });
    expect((await resend(sent[0])).errors).toEqual([]);
    await expect(refusedInvite({}, admin)).resolves.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
    // Inviting the administrator was the first of the owner's ten.
    for (const id of sent.slice(1, 9)) expect((await resend(id)).errors).toEqual([]);
    expect(codesOf(await resend(sent[9]))).toEqual(['RATE_LIMIT_EXCEEDED']);
  });

  it('asks for an owner or an administrator, of a session that goes on', async () => {
    const manager = await addColleague(app, owner, { role: 'MANAGER' });
    const employee = await addEmployee(app, owner, 'INVOICING', 'CLIENTS', 'REPORTING', 'TIME_TRACKING');
    await expect(refusedInvite({}, manager.api)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    await expect(refusedInvite({}, employee.api)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    await expect(refusedInvite({}, app.anonymous)).resolves.toMatchObject({ code: 'UNAUTHORIZED' });
    await owner.ok(LogoutDocument);
    await expect(refusedInvite({})).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
  });
});

/** Tests that let days go by come back with a new session: the old one is over. */
async function loggedInAgain(api: ApiClient): Promise<ApiClient> {
  const claims = JSON.parse(Buffer.from(api.token?.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
  const [user] = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
    sql.query<{ email: string }>(`SELECT email FROM users WHERE id = $1`, [claims.sub]),
  );
  const input = { email: user?.email ?? '', password: TEST_PASSWORD };
  return new ApiClient(app.url, (await app.anonymous.ok(LoginDocument, { input })).login.accessToken);
}

describe('invitations', () => {
  it('lists by status, newest first, in pages, those of the own organization alone', async () => {
    const old = await invite();
    clock.advance(7 * DAY_MS);
    owner = await loggedInAgain(owner);
    const cancelled = await invite();
    await owner.ok(CancelInvitationDocument, { id: cancelled.id });
    clock.advance(MINUTE_MS);
    const pending = await invite();
    const listed = async (status?: 'PENDING' | 'EXPIRED' | 'CANCELLED' | 'ACCEPTED') =>
      (await owner.ok(InvitationsDocument, { status })).invitations.nodes.map(({ id }) => id);
    expect(await listed('PENDING')).toEqual([pending.id]);
    expect(await listed('EXPIRED')).toEqual([old.id]);
    expect(await listed('CANCELLED')).toEqual([cancelled.id]);
    expect(await listed('ACCEPTED')).toEqual([]);
    expect(await listed()).toEqual([pending.id, cancelled.id, old.id]);
    const { invitations: page } = await owner.ok(InvitationsDocument, { first: 2 });
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await owner.ok(InvitationsDocument, { first: 2, after: page.pageInfo.endCursor });
    expect(rest.invitations.nodes).toMatchObject([{ id: old.id, status: 'EXPIRED' }]);
    const stranger = await app.register();
    expect((await stranger.ok(InvitationsDocument)).invitations.totalCount).toBe(0);
  });

  it('asks for an administrator', async () => {
    const manager = await addColleague(app, owner, { role: 'MANAGER' });
    await expect(manager.api.refused(InvitationsDocument)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.anonymous.refused(InvitationsDocument)).resolves.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('resendInvitation', () => {
  it('sends another token, which ends the one before, and other words where they are given', async () => {
    const { id, email } = await invite({ personalMessage: 'Hello' });
    const first = await invitationToken(app, email);
    clock.advance(DAY_MS);
    owner = await loggedInAgain(owner);
    const input = { id, extendExpiration: true, personalMessage: 'Reminder: please accept' };
    const { resendInvitation } = await owner.ok(ResendInvitationDocument, { input });
    expect(resendInvitation.expiresAt).toBe(new Date(clock.now().getTime() + 7 * DAY_MS).toISOString());
    const second = await invitationToken(app, email, 2);
    expect((await mailTo(app, email, 2))[1]?.text).toContain('Reminder: please accept');
    expect(codesOf(await offer(first))).toEqual(['NOT_FOUND']);
    expect(codesOf(await accept(first))).toEqual(['NOT_FOUND']);
    expect((await accept(second)).errors).toEqual([]);
    await expect(owner.refused(ResendInvitationDocument, { input })).resolves.toMatchObject({ code: 'INVALID_STATE' });
  });

  it('brings an expired one back only when it is extended', async () => {
    const { id, email } = await invite();
    const first = await invitationToken(app, email);
    clock.advance(7 * DAY_MS);
    owner = await loggedInAgain(owner);
    expect(codesOf(await offer(first))).toEqual(['TOKEN_EXPIRED']);
    expect(codesOf(await accept(first))).toEqual(['TOKEN_EXPIRED']);
    const resend = (extendExpiration: boolean) =>
      owner.send(ResendInvitationDocument, { input: { id, extendExpiration } });
    expect(codesOf(await resend(false))).toEqual(['INVALID_STATE']);
    expect((await resend(true)).data?.resendInvitation.status).toBe('PENDING');
    expect((await accept(await invitationToken(app, email, 2))).errors).toEqual([]);
  });

  it("does not know another organization's, nor bad ids", async () => {
    const { id } = await invite();
    const stranger = await app.register();
    const extendExpiration = true;
    const refused = (wanted: string) =>
      stranger.refused(ResendInvitationDocument, { input: { id: wanted, extendExpiration } });
    await expect(refused(id)).resolves.toMatchObject({ code: 'NOT_FOUND', details: [{ field: 'input.id' }] });
    await expect(refused('ivt_x')).resolves.toMatchObject({ code: 'VALIDATION_ERROR' });
    await expect(
      app.anonymous.refused(ResendInvitationDocument, { input: { id, extendExpiration } }),
    ).resolves.toMatchObject({ code: 'UNAUTHORIZED' });
    expect((await stranger.ok(NodeDocument, { id })).node).toBeNull();
    expect((await owner.ok(NodeDocument, { id })).node).toMatchObject({ __typename: 'Invitation' });
  });
});

describe('cancelInvitation', () => {
  it('ends the token; a second time changes nothing; what was accepted stays', async () => {
    const { id, email } = await invite();
    const token = await invitationToken(app, email);
    for (let time = 0; time < 2; time += 1) {
      const { cancelInvitation } = await owner.ok(CancelInvitationDocument, { id });
      expect(cancelInvitation.status).toBe('CANCELLED');
    }
    expect(codesOf(await offer(token))).toEqual(['INVALID_STATE']);
    expect(codesOf(await accept(token))).toEqual(['INVALID_STATE']);
    const other = await invite();
    await accept(await invitationToken(app, other.email));
    await expect(owner.refused(CancelInvitationDocument, { id: other.id })).resolves.toMatchObject({
      code: 'INVALID_STATE',
    });
  });

  it("does not know another organization's, and asks for an administrator", async () => {
    const { id } = await invite();
    const stranger = await app.register();
    const employee = await addEmployee(app, owner);
    await expect(stranger.refused(CancelInvitationDocument, { id })).resolves.toMatchObject({ code: 'NOT_FOUND' });
    await expect(employee.api.refused(CancelInvitationDocument, { id })).resolves.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.anonymous.refused(CancelInvitationDocument, { id })).resolves.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });
});

describe('acceptInvitation', () => {
  it('lets exactly one of 20 at the same moment in, and is good once', async () => {
    const { email } = await invite();
    const token = await invitationToken(app, email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const code of answers.flatMap(codesOf)) {
      // Some come so late that they find the account, and the password, of the first.
      expect(['INVALID_STATE', 'DUPLICATE_RESOURCE']).toContain(code);
    }
    expect(codesOf(await accept(token))).toEqual(['INVALID_STATE']);
  });

  it('makes somebody who has an account a member with the password they have, and keeps their name', async () => {
    const email = newEmail();
    const elsewhere = await app.register({ email, name: 'Kim Known' });
    await invite({ email, role: 'MANAGER' });
    const token = await invitationToken(app, email);
    expect((await offer(token)).data?.invitation.hasAccount).toBe(true);
    expect(codesOf(await accept(token, { password: 'Another-Horse-9!' }))).toEqual(['UNAUTHORIZED']);
    const { data } = await accept(token, { name: null });
    expect(data?.acceptInvitation.user).toMatchObject({ name: 'Kim Known', membership: { role: 'MANAGER' } });
    const here = new ApiClient(app.url, data?.acceptInvitation.accessToken);
    expect((await here.ok(MeDocument)).me.organization.name).toBe('Studio North');
    expect((await elsewhere.ok(MeDocument)).me.organization.name).not.toBe('Studio North');
    const { id: organizationId } = (await here.ok(MeDocument)).me.organization;
    const input = { email, password: TEST_PASSWORD, organizationId };
    const { login } = await app.anonymous.ok(LoginDocument, { input });
    expect((await new ApiClient(app.url, login.accessToken).ok(MeDocument)).me.organization.id).toBe(organizationId);
    const stranger = (await (await app.register()).ok(MeDocument)).me.organization.id;
    await expect(
      app.anonymous.refused(LoginDocument, { input: { ...input, organizationId: stranger } }),
    ).resolves.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['has left', (memberId: string) => owner.ok(RemoveMemberDocument, { id: memberId })],
    ['was made a manager', (id: string) => owner.ok(UpdateMemberDocument, { input: { id, role: 'MANAGER' } })],
    ['was suspended', (_id: string, email: string) => suspend(email)],
  ])('lets nobody in once whoever sent it %s, until somebody else sends it again', async (_what, fall) => {
    const admin = await addColleague(app, owner, { role: 'ADMIN' });
    const { id, email } = await invite({ role: 'ADMIN' }, admin.api);
    const token = await invitationToken(app, email);
    await fall(admin.memberId, admin.email);
    expect(codesOf(await offer(token))).toEqual(['INVALID_STATE']);
    expect(codesOf(await accept(token))).toEqual(['INVALID_STATE']);
    expect((await fetch(`${app.url}/invitation?token=${token}`)).status).toBe(410);
    await owner.ok(ResendInvitationDocument, { input: { id, extendExpiration: false } });
    const { data } = await accept(await invitationToken(app, email, 2));
    expect(data?.acceptInvitation.user.membership?.role).toBe('ADMIN');
  });

  it('lets nobody in by the password of an account that was suspended', async () => {
    const email = newEmail();
    await app.register({ email });
    await invite({ email });
    await suspend(email);
    expect(codesOf(await accept(await invitationToken(app, email)))).toEqual(['ACCOUNT_SUSPENDED']);
  });

  it('refuses a bad name, a bad password and bad preferences, and the token stays good', async () => {
    const { email } = await invite();
    const token = await invitationToken(app, email);
    expect(codesOf(await accept(token, { name: ' ' }))).toEqual(['VALIDATION_ERROR']);
    expect(codesOf(await accept(token, { password: 'short' }))).toEqual(['PASSWORD_POLICY_VIOLATION']);
    const { errors } = await accept(token, { preferences: { timezone: 'Mars/Olympus' } });
    expect(errors[0]?.extensions.details).toMatchObject([{ field: 'input.preferences.timezone' }]);
    expect((await accept(token)).errors).toEqual([]);
  });

  it('works on the page that the link in the email leads to, where there is no web client', async () => {
    const { email } = await invite();
    const token = await invitationToken(app, email);
    const url = `${app.url}/invitation?token=${token}`;
    const page = await (await fetch(`${url}>`)).text();
    expect(page).toContain('Join Studio North');
    expect(page).toContain('At least 8 characters, with');
    const post = (password: string) =>
      fetch(`${app.url}/invitation`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ token, name: 'Ida Invited', password }).toString(),
      });
    const refused = await post('short');
    expect(refused.status).toBe(422);
    const told = await refused.text();
    expect(told).toContain('<li>The password must be at least 8 characters long.</li>');
    expect(told).toContain('<li>The password must contain a digit.</li>');
    const done = await (await post(TEST_PASSWORD)).text();
    expect(done).toContain('You are now a member');
    expect(done).toContain('<a class="button" href="http://localhost:0/graphql">Log in</a>');
    await expect(app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } })).resolves.toBeDefined();
    expect((await fetch(url)).status).toBe(410);
    expect((await fetch(`${app.url}/invitation?token=x`)).status).toBe(410);
  });

  it('knows no token that was made up', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) {
      expect(codesOf(await offer(token))).toEqual(['NOT_FOUND']);
      expect(codesOf(await accept(token))).toEqual(['NOT_FOUND']);
    }
  });
});
