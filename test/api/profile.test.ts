import sharp from 'sharp';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  LogoutDocument,
  MeDocument,
  MyPreferencesDocument,
  UpdatePreferencesDocument,
  UpdateProfileDocument,
  type UpdateProfileInput,
  UserDocument,
  UsersDocument,
} from '../support/generated/operations';
import { imageUri, lookAt, paint } from '../support/pictures';
import { addColleague, addEmployee, newEmail } from '../support/team';

/** The head of a PNG of that many pixels a side, in hexadecimal digits. */
const png = (side: string, behind = '') =>
  `data:image/png;base64,${Buffer.from(`89504e470d0a1a0a0000000d49484452${side}${side}080600000000000000${behind}`, 'hex').toString('base64')}`;
let picture: string;

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  picture = imageUri('png', await paint('png', 64, 64));
  app = await startTestApp({ worker: true });
});
beforeEach(async () => {
  owner = await app.register({ name: 'Olga Owner', timezone: 'Europe/Berlin' });
});
afterAll(() => app.stop());

const update = (input: UpdateProfileInput, api = owner) => api.send(UpdateProfileDocument, { input });
const codeOf = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code;
const fieldsOf = (answer: { errors: { extensions: { details: { field: string }[] } }[] }) =>
  answer.errors[0]?.extensions.details.map(({ field }) => field);
const CHANGED = '{ me { user { createdAt updatedAt } } }';
interface Times {
  createdAt: string;
  updatedAt: string;
}
const idOf = async (api: ApiClient) => (await api.ok(MeDocument)).me.user.id;

describe('updateProfile', () => {
  it('changes what is sent and keeps the rest; null clears', async () => {
    const first = await update({
      ...{ name: ' Olga  Ocean ', jobTitle: 'Founder', department: 'Design', hourlyRate: '120', bio: 'Line 1\nLine 2' },
      ...{ timezone: 'America/New_York', skills: ['Figma', 'Typography', 'Figma'], picture },
    });
    expect(first.data?.updateProfile).toMatchObject({
      ...{ name: 'Olga  Ocean', timezone: 'America/New_York', bio: 'Line 1\nLine 2', skills: ['Figma', 'Typography'] },
      ...{ membership: { jobTitle: 'Founder', department: 'Design', hourlyRate: '120', version: 2 } },
    });
    const shown = await lookAt(first.data?.updateProfile.picture, [0, 0]);
    expect(shown).toEqual({ format: 'png', width: 64, height: 64, colors: ['204,0,0,255'] });
    const second = await update({ bio: null, skills: null, picture: null, jobTitle: null });
    expect(second.data?.updateProfile).toMatchObject({
      ...{ name: 'Olga  Ocean', bio: null, skills: [], picture: null },
      membership: { jobTitle: null, department: 'Design', hourlyRate: '120' },
    });
  });

  it('tells when it was last changed', async () => {
    const times = async () => (await owner.send<{ me: { user: Times } }, object>(CHANGED)).data?.me.user;
    const before = await times();
    await update({ jobTitle: 'Founder' });
    const after = await times();
    expect(after?.createdAt).toBe(before?.createdAt);
    expect(Date.parse(after?.updatedAt ?? '')).toBeGreaterThan(Date.parse(before?.updatedAt ?? ''));
  });

  it('names every field that cannot be taken', async () => {
    const answer = await update({ name: '', timezone: 'Mars/Olympus', bio: 'x'.repeat(2001), skills: ['ok', ''] });
    expect(fieldsOf(answer)).toEqual(['input.name', 'input.timezone', 'input.bio', 'input.skills.1']);
    expect(fieldsOf(await update({ name: null }))).toEqual(['input.name']);
  });

  it.each([
    ['no data URI', 'https://example.test/me.png'],
    ['one that unpacks to gigabytes', png('0000ea60')],
    ['cut off', png('00000040', '0000ffff49444154')],
    ['an SVG, which can hold a script', `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`],
    ['more than 200,000 bytes', `data:image/png;base64,${Buffer.alloc(200_001).toString('base64')}`],
  ])('refuses a picture that is %s', async (_what, picture) => {
    expect(fieldsOf(await update({ picture }))).toEqual(['input.picture']);
  });

  it('refuses a picture that is another file than it says', async () => {
    expect(fieldsOf(await update({ picture: picture.replace('png', 'jpeg') }))).toEqual(['input.picture']);
  });

  it('takes out of a picture where and when it was taken, and turns it upright', async () => {
    const taken = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#00c' } })
      .withExif({ IFD0: { Copyright: 'taken at home' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(taken.includes('taken at home')).toBe(true);
    const kept = (await update({ picture: imageUri('jpeg', taken) })).data?.updateProfile.picture;
    expect(Buffer.from(kept?.split(',')[1] ?? '', 'base64').includes('taken at home')).toBe(false);
    expect(await lookAt(kept)).toMatchObject({ format: 'jpeg', width: 20, height: 40 });
  });

  it('counts a picture for its length, so that no query asks for more of them than a server can hold', async () => {
    const pages = (count: number) => Array.from({ length: count }, (_, at) => `p${at}: users(first: 100) { ...P }`);
    const asking = (count: number) =>
      owner.send(`{ ${pages(count).join(' ')} } fragment P on UserConnection { nodes { name picture } }`);
    expect((await asking(1)).errors).toEqual([]);
    expect(codeOf(await asking(2))).toBe('QUERY_TOO_COMPLEX');
  });

  it('lets managers and up set rates, employees none, not even their own', async () => {
    const manager = await addColleague(app, owner, { role: 'MANAGER' });
    const employee = await addEmployee(app, owner, 'INVOICING');
    expect(codeOf(await update({ hourlyRate: '1000' }, employee.api))).toBe('FORBIDDEN');
    expect(codeOf(await update({ hourlyRate: '80' }, manager.api))).toBeUndefined();
    const { data } = await update({ id: employee.userId, hourlyRate: '60', jobTitle: 'Writer' }, manager.api);
    expect(data?.updateProfile.membership).toMatchObject({ hourlyRate: '60', jobTitle: 'Writer' });
    expect(codeOf(await update({ jobTitle: 'Author' }, employee.api))).toBeUndefined();
  });

  it("lets managers change others' profiles, but not of those above them, and employees nobody else's", async () => {
    const manager = await addColleague(app, owner, { role: 'MANAGER' });
    const employee = await addEmployee(app, owner);
    const ownerId = await idOf(owner);
    expect((await update({ id: employee.userId, name: 'New Name' }, manager.api)).data?.updateProfile.name).toBe(
      'New Name',
    );
    expect(codeOf(await update({ id: ownerId, name: 'Mallory' }, manager.api))).toBe('FORBIDDEN');
    expect(codeOf(await update({ id: manager.userId, name: 'Mallory' }, employee.api))).toBe('FORBIDDEN');
    expect(codeOf(await update({ id: employee.userId, name: 'Me' }, employee.api))).toBeUndefined();
  });

  it('leaves what somebody says of themselves to them when they are in another organization too', async () => {
    const email = newEmail();
    await app.register({ email, name: 'Kim Known' });
    const { userId } = await addColleague(app, owner, { email });
    expect(codeOf(await update({ id: userId, name: 'Mallory' }))).toBe('FORBIDDEN');
    const { data } = await update({ id: userId, jobTitle: 'Consultant' });
    expect(data?.updateProfile).toMatchObject({ name: 'Kim Known', membership: { jobTitle: 'Consultant' } });
  });

  it("does not know another organization's users, and asks for a session that goes on", async () => {
    const stranger = await app.register();
    expect(codeOf(await update({ id: await idOf(stranger), jobTitle: 'Mine' }))).toBe('NOT_FOUND');
    expect(codeOf(await update({ id: 'mem_x', jobTitle: 'Mine' }))).toBe('VALIDATION_ERROR');
    expect(codeOf(await update({ name: 'Nobody' }, app.anonymous))).toBe('UNAUTHORIZED');
    await owner.ok(LogoutDocument);
    expect(codeOf(await update({ name: 'Nobody' }))).toBe('SESSION_EXPIRED');
  });
});

describe('user and users', () => {
  it('shows the members of the own organization alone, by name, with filters and pages', async () => {
    const manager = await addColleague(app, owner, { role: 'MANAGER', jobTitle: 'Lead' });
    await update({ name: 'Anna Adams' }, manager.api);
    const employee = await addEmployee(app, owner);
    const { users } = await employee.api.ok(UsersDocument);
    expect(users.totalCount).toBe(3);
    expect(users.nodes.map(({ name }) => name)).toEqual(['Anna Adams', 'Colleague', 'Olga Owner']);
    const found = await owner.ok(UsersDocument, { filter: { search: 'ANNA', role: 'MANAGER', status: 'ACTIVE' } });
    expect(found.users.nodes).toMatchObject([{ id: manager.userId, membership: { jobTitle: 'Lead' } }]);
    const page = await owner.ok(UsersDocument, { first: 2 });
    const rest = await owner.ok(UsersDocument, { first: 2, after: page.users.pageInfo.endCursor });
    expect(rest.users.nodes.map(({ name }) => name)).toEqual(['Olga Owner']);
    expect((await owner.ok(UserDocument, { id: employee.userId })).user.name).toBe('Colleague');
  });

  it("does not know another organization's users", async () => {
    const stranger = await app.register();
    await expect(stranger.refused(UserDocument, { id: await idOf(owner) })).resolves.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(owner.refused(UserDocument, { id: 'usr_x' })).resolves.toMatchObject({ code: 'VALIDATION_ERROR' });
    await expect(app.anonymous.refused(UsersDocument)).resolves.toMatchObject({ code: 'UNAUTHORIZED' });
    const id = await idOf(owner);
    await owner.ok(LogoutDocument);
    await expect(owner.refused(UserDocument, { id })).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
  });
});

describe('updatePreferences', () => {
  const preferences = async (api = owner) => (await api.ok(MyPreferencesDocument)).me.preferences;

  it('begins with what is usual for the user', async () => {
    expect(await preferences()).toEqual({
      ...{ theme: 'SYSTEM', language: 'en-US', dateFormat: 'MONTH_DAY_YEAR', timeFormat: 'HOURS_12' },
      timezone: 'Europe/Berlin',
      notifications: {
        ...{
          email: true,
          desktop: true,
          mobile: false,
          weeklyReports: true,
          projectUpdates: true,
          teamMessages: false,
        },
      },
      dashboard: { defaultView: 'DASHBOARD', showWeekends: false, autoStartTimer: false, reminderInterval: 30 },
    });
  });

  it('merges deeply: nothing that was not sent is lost; null is as usual again', async () => {
    const send = async (input: object) => (await owner.ok(UpdatePreferencesDocument, { input })).updatePreferences;
    await send({ theme: 'DARK', notifications: { email: false, teamMessages: true }, timezone: 'Asia/Tokyo' });
    await send({ notifications: { desktop: false }, dashboard: { defaultView: 'TIMESHEET', reminderInterval: 0 } });
    const answer = await send({ dashboard: { showWeekends: true }, language: 'de-de', timeFormat: 'HOURS_24' });
    expect(answer).toMatchObject({
      ...{ theme: 'DARK', timezone: 'Asia/Tokyo', language: 'de-DE', timeFormat: 'HOURS_24' },
      notifications: { email: false, desktop: false, mobile: false, teamMessages: true },
      dashboard: { defaultView: 'TIMESHEET', showWeekends: true, reminderInterval: 0 },
    });
    expect(await preferences()).toEqual(answer);
    expect(await send({ theme: null, notifications: { email: null }, dashboard: null })).toMatchObject({
      ...{ theme: 'SYSTEM', timezone: 'Asia/Tokyo' },
      notifications: { email: true, desktop: false },
      dashboard: { defaultView: 'DASHBOARD', showWeekends: false, reminderInterval: 30 },
    });
  });

  it("shows and changes the same time zone and language as the profile; null makes them the organization's", async () => {
    const shown = async () =>
      (await owner.send(`{ me { user { timezone locale } preferences { timezone language } } }`)).data;
    const both = (timezone: string, locale: string) => ({
      me: { user: { timezone, locale }, preferences: { timezone, language: locale } },
    });
    await owner.ok(UpdatePreferencesDocument, { input: { timezone: 'Asia/Tokyo', language: 'ja' } });
    expect(await shown()).toEqual(both('Asia/Tokyo', 'ja'));
    await update({ timezone: 'America/New_York', locale: 'fr-ca' });
    expect(await shown()).toEqual(both('America/New_York', 'fr-CA'));
    await owner.ok(UpdatePreferencesDocument, { input: { language: null } });
    expect(await shown()).toEqual(both('America/New_York', 'en-US'));
    await owner.ok(UpdatePreferencesDocument, { input: { timezone: null, theme: 'DARK' } });
    expect(await shown()).toEqual(both('Europe/Berlin', 'en-US'));
  });

  it('loses none of many changes at the same moment', async () => {
    const fields = ['email', 'desktop', 'weeklyReports', 'projectUpdates'] as const;
    await Promise.all(
      fields.map((field) => owner.ok(UpdatePreferencesDocument, { input: { notifications: { [field]: false } } })),
    );
    expect((await preferences()).notifications).toMatchObject(
      Object.fromEntries(fields.map((field) => [field, false])),
    );
  });

  it('names what it cannot take, and asks for a session', async () => {
    const input = { language: '?', timezone: 'Mars/Olympus', dashboard: { reminderInterval: 1441 } };
    const answer = await owner.send(UpdatePreferencesDocument, { input });
    expect(fieldsOf(answer)).toEqual(['input.language', 'input.timezone', 'input.dashboard.reminderInterval']);
    await expect(app.anonymous.refused(UpdatePreferencesDocument, { input: {} })).resolves.toMatchObject({
      code: 'UNAUTHORIZED',
    });
    const stranger = await app.register();
    await owner.ok(UpdatePreferencesDocument, { input: { theme: 'DARK' } });
    expect((await preferences(stranger)).theme).toBe('SYSTEM');
    await owner.ok(LogoutDocument);
    await expect(owner.refused(UpdatePreferencesDocument, { input: {} })).resolves.toMatchObject({
      code: 'SESSION_EXPIRED',
    });
  });
});
