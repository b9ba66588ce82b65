import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  AcceptInvitationDocument,
  ClientsDocument,
  InviteUserDocument,
  InvoicesDocument,
  LoginDocument,
  LogoutDocument,
  NodeDocument,
  PaymentsDocument,
  RemoveMemberDocument,
  UpdateMemberDocument,
  type UpdateMemberInput,
  UpdateProfileDocument,
  UserDocument,
  UsersDocument,
} from '../support/generated/operations';
import { addColleague, addEmployee, type Colleague, invitationToken } from '../support/team';
import { idleJob, watch } from '../support/watched-job';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ worker: true });
});
beforeEach(async () => {
  owner = await app.register({ name: 'Olga Owner' });
});
afterAll(() => app.stop());

const update = (member: Pick<Colleague, 'memberId'>, change: Omit<UpdateMemberInput, 'id'>, api = owner) =>
  api.send(UpdateMemberDocument, { input: { id: member.memberId, ...change } });
const remove = (member: Pick<Colleague, 'memberId'>, api = owner) =>
  api.send(RemoveMemberDocument, { id: member.memberId });
const codeOf = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code;

/** The member that a client acts as: the only owner of an organization, say. */
async function ownMember(api: ApiClient, role = 'OWNER'): Promise<{ memberId: string; version: number }> {
  const { users } = await api.ok(UsersDocument, { filter: { role: role as 'OWNER' } });
  const { id = '', version = 0 } = users.nodes[0]?.membership ?? {};
  return { memberId: id, version };
}

describe('updateMember', () => {
  it('changes the place and keeps what was not sent', async () => {
    const colleague = await addColleague(app, owner, { jobTitle: 'Developer', department: 'Web', hourlyRate: '50' });
    const { data } = await update(colleague, { hourlyRate: '75.1234', department: null, team: 'North' });
    expect(data?.updateMember).toMatchObject({
      ...{ id: colleague.memberId, role: 'EMPLOYEE', jobTitle: 'Developer', department: null, team: 'North' },
      ...{ hourlyRate: '75.1234', version: 2, user: { id: colleague.userId } },
    });
    expect(codeOf(await update(colleague, { jobTitle: 'Lead', expectedVersion: 1 }))).toBe('CONFLICT');
    expect(codeOf(await update(colleague, { jobTitle: 'Lead', expectedVersion: 2 }))).toBeUndefined();
  });

  it('gives and takes rights at once, in the session that is open', async () => {
    const { api, memberId } = await addEmployee(app, owner);
    const reach = async () => Promise.all([ClientsDocument, InvoicesDocument, PaymentsDocument].map(codeFor));
    const codeFor = async (document: unknown) => codeOf(await api.send(document as typeof ClientsDocument));
    expect(await reach()).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    await update({ memberId }, { features: ['CLIENTS'] });
    expect(await reach()).toEqual([undefined, 'FORBIDDEN', 'FORBIDDEN']);
    await update({ memberId }, { features: ['INVOICING'] });
    expect(await reach()).toEqual([undefined, undefined, undefined]);
    await update({ memberId }, { role: 'MANAGER' });
    expect(await reach()).toEqual([undefined, undefined, undefined]);
    await update({ memberId }, { role: 'EMPLOYEE' });
    expect(await reach()).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('takes rights from a subscription that is open, too', async () => {
    const { api, memberId } = await addColleague(app, owner, { role: 'MANAGER' });
    const { id, goOn } = await idleJob(app, owner);
    const events = watch(api, id);
    expect((await events.next()).value).toMatchObject({ data: { jobProgress: { percent: 0 } } });
    await update({ memberId }, { role: 'EMPLOYEE' });
    await goOn(50);
    await expect(events.next()).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await update({ memberId }, { role: 'MANAGER' });
    await goOn(75);
    expect(await events.next()).toMatchObject({ done: true });
  });

  it('lets administrators change each other at the same moment, in any way', async () => {
    const pair = await Promise.all([1, 2].map(() => addColleague(app, owner, { role: 'ADMIN' })));
    const changes = Array.from({ length: 12 }, (_, at) => {
      const [actor, other] = at % 2 ? pair : [...pair].reverse();
      if (!actor || !other) throw new Error('two are needed');
      const jobTitle = `Number ${at}`;
      return at % 4 < 2
        ? actor.api.send(UpdateProfileDocument, { input: { id: other.userId, jobTitle } })
        : update(other, { jobTitle }, actor.api);
    });
    expect((await Promise.all(changes)).flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('refuses features and limits for other roles, projects that nobody knows, and bad fields', async () => {
    const colleague = await addEmployee(app, owner);
    const refusal = await update(colleague, { role: 'MANAGER', features: ['CLIENTS'] });
    expect(refusal.errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.features' }],
    });
    expect(codeOf(await update(colleague, { projectIds: ['prj_01h455vb4pex5vsknk084sn02q'] }))).toBe('NOT_FOUND');
    expect(codeOf(await update(colleague, { hourlyRate: '-1' }))).toBe('VALIDATION_ERROR');
    expect(codeOf(await update(colleague, { role: null }))).toBe('VALIDATION_ERROR');
    expect((await update(colleague, { projectIds: [] })).data?.updateMember.projectIds).toEqual([]);
    expect((await update(colleague, { projectIds: null })).data?.updateMember.projectIds).toBeNull();
  });

  it('lets nobody reach above their own role', async () => {
    const admin = await addColleague(app, owner, { role: 'ADMIN' });
    const first = await ownMember(owner);
    expect(codeOf(await update(first, { jobTitle: 'Nobody' }, admin.api))).toBe('FORBIDDEN');
    expect(codeOf(await update(admin, { role: 'OWNER' }, admin.api))).toBe('FORBIDDEN');
    expect(codeOf(await remove(first, admin.api))).toBe('FORBIDDEN');
    expect((await update(admin, { role: 'OWNER' })).data?.updateMember.role).toBe('OWNER');
    expect((await update(first, { role: 'ADMIN' }, admin.api)).data?.updateMember.role).toBe('ADMIN');
  });

  it('keeps the last owner, also when both owners go at the same moment', async () => {
    const first = await ownMember(owner);
    const refusal = await update(first, { role: 'ADMIN' });
    expect(refusal.errors[0]?.extensions).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'input.role' }] });
    expect(codeOf(await remove(first))).toBe('INVALID_STATE');
    const second = await addColleague(app, owner, { role: 'ADMIN' });
    await update(second, { role: 'OWNER' });
    const answers = await Promise.all([
      update(first, { role: 'MANAGER' }),
      update(second, { role: 'MANAGER' }, second.api),
      update(second, { role: 'MANAGER' }),
      remove(first, second.api),
    ]);
    expect(answers.some(({ errors }) => errors.length === 0)).toBe(true);
    const stillThere = (
      await Promise.all([owner, second.api].map((api) => api.send(UsersDocument, { filter: { role: 'OWNER' } })))
    ).flatMap(({ data }) => data?.users.totalCount ?? []);
    expect(stillThere.length).toBeGreaterThan(0);
    expect(new Set(stillThere)).toEqual(new Set([1]));
  });

  it("does not know another organization's members, and asks for an administrator of a session that goes on", async () => {
    const colleague = await addEmployee(app, owner, 'INVOICING', 'CLIENTS');
    const manager = await addColleague(app, owner, { role: 'MANAGER' });
    const stranger = await app.register();
    expect(codeOf(await update(colleague, { jobTitle: 'Mine' }, stranger))).toBe('NOT_FOUND');
    expect(codeOf(await update({ memberId: 'mem_x' }, {}))).toBe('VALIDATION_ERROR');
    expect(codeOf(await update(colleague, { role: 'ADMIN' }, colleague.api))).toBe('FORBIDDEN');
    expect(codeOf(await update(colleague, { jobTitle: 'Mine' }, manager.api))).toBe('FORBIDDEN');
    expect(codeOf(await update(colleague, { jobTitle: 'Mine' }, app.anonymous))).toBe('UNAUTHORIZED');
    await owner.ok(LogoutDocument);
    expect(codeOf(await update(colleague, { jobTitle: 'Mine' }))).toBe('SESSION_EXPIRED');
  });
});

describe('removeMember', () => {
  it('ends the sessions here at once, and keeps what they did', async () => {
    const colleague = await addColleague(app, owner, { role: 'MANAGER' });
    const input = { email: colleague.email, password: TEST_PASSWORD };
    const second = new ApiClient(app.url, (await app.anonymous.ok(LoginDocument, { input })).login.accessToken);
    await second.ok(UsersDocument);
    const events = watch(colleague.api, (await idleJob(app, owner)).id);
    await events.next();
    const removed = { id: colleague.memberId, outcome: 'DELETED', endedSessions: 2 };
    expect((await remove(colleague)).data?.removeMember).toEqual(removed);
    for (const session of [colleague.api, second]) {
      await expect(session.refused(UsersDocument)).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
    }
    await expect(events.next()).rejects.toMatchObject({ code: 4401 });
    expect(codeOf(await remove(colleague))).toBe('NOT_FOUND');
    await expect(owner.refused(UserDocument, { id: colleague.userId })).resolves.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.anonymous.refused(LoginDocument, { input })).resolves.toMatchObject({ code: 'FORBIDDEN' });
    const again = await addColleagueAgain(colleague);
    expect((await again.ok(UsersDocument)).users.totalCount).toBe(2);
  });

  it('leaves the sessions in another organization alone', async () => {
    const elsewhere = await app.register({ email: `both-${process.pid}@example.test` });
    const colleague = await addColleague(app, owner, { email: `both-${process.pid}@example.test` });
    await remove(colleague);
    await expect(elsewhere.ok(UsersDocument)).resolves.toMatchObject({ users: { totalCount: 1 } });
    await expect(colleague.api.refused(UsersDocument)).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
  });

  it("does not know another organization's members, and asks for an administrator", async () => {
    const colleague = await addEmployee(app, owner);
    const stranger = await app.register();
    expect(codeOf(await remove(colleague, stranger))).toBe('NOT_FOUND');
    expect((await stranger.ok(NodeDocument, { id: colleague.memberId })).node).toBeNull();
    expect(codeOf(await remove(colleague, colleague.api))).toBe('FORBIDDEN');
    expect(codeOf(await remove(colleague, app.anonymous))).toBe('UNAUTHORIZED');
  });

  async function addColleagueAgain({ email }: Colleague): Promise<ApiClient> {
    await owner.ok(InviteUserDocument, { input: { email, role: 'EMPLOYEE' } });
    const token = await invitationToken(app, email, 2);
    const { acceptInvitation } = await app.anonymous.ok(AcceptInvitationDocument, {
      input: { token, password: TEST_PASSWORD },
    });
    return new ApiClient(app.url, acceptInvitation.accessToken);
  }
});
