import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createAdministrator, prepareAdministrator } from '../../src/services/admin/create-administrator';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { sealAll } from '../support/audit';
import {
  AdminLoginDocument,
  AdminSetUserStatusDocument,
  AdminUsersDocument,
  CreateClientDocument,
  CreateInvoiceDocument,
  InvoicesDocument,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  NodeDocument,
  RefreshSessionDocument,
  UpgradePlanDocument,
  UsersDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { newEmail } from '../support/team';
import { TYPE_SCRIPT } from '../support/type-script';

const run = promisify(execFile);

let app: TestApp;
let admin: ApiClient;
let adminEmail: string;
let adminId: string;

/** The command as `npm run admin:create` starts it. */
function createAdmin(email: string, password = TEST_PASSWORD): Promise<{ stdout: string; stderr: string }> {
  return runCommand(['--email', email, '--name', 'Pat Platform'], { ADMIN_PASSWORD: password });
}

function runCommand(args: string[], variables: Record<string, string>, typed = '') {
  const { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = app.database;
  const env = { ...process.env, NODE_ENV: 'test', DATABASE_URL, DATABASE_OWNER_URL, ...variables };
  const command = [...TYPE_SCRIPT, 'scripts/create-admin.ts', ...args];
  const running = run(process.execPath, command, { env });
  running.child.stdin?.end(typed);
  return running;
}

const login = (email: string, password = TEST_PASSWORD) =>
  app.anonymous.send(AdminLoginDocument, { input: { email, password } });
const setStatus = (id: string, status: 'ACTIVE' | 'SUSPENDED', api = admin) =>
  api.send(AdminSetUserStatusDocument, { input: { id, status } });
const codeOf = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code;
const idOf = async (api: ApiClient) => (await api.ok(MeDocument)).me.user.id;

beforeAll(async () => {
  app = await startTestApp();
  adminEmail = newEmail();
  await createAdmin(adminEmail);
  const { data } = await login(adminEmail);
  admin = new ApiClient(app.url, data?.adminLogin.accessToken);
  adminId = data?.adminLogin.user.id ?? '';
});
afterAll(() => app.stop());

describe('npm run admin:create', () => {
  it('reports what it did, and is idempotent', async () => {
    expect((await createAdmin(adminEmail)).stdout).toContain('administers the platform already: nothing was changed');
    const member = newEmail();
    await app.register({ email: member });
    expect((await createAdmin(member, 'Another-Horse-9!')).stdout).toContain('name and password are as before');
    expect(codeOf(await login(member))).toBeUndefined();
  });

  it('names invalid arguments', async () => {
    await expect(createAdmin('nobody')).rejects.toThrow('email must be an email address');
    await expect(createAdmin(newEmail(), 'short')).rejects.toThrow('password must be at least 8 characters long');
  });
});

describe('npm run admin:create without arguments', () => {
  it('prompts, accepts piped answers, and does not echo the password', async () => {
    const email = newEmail();
    const { stdout, stderr } = await runCommand([], {}, `${email}\nPat Platform\n${TEST_PASSWORD}\n`);
    expect(stdout).toContain(`${email} administers the platform now`);
    expect(stdout + stderr).not.toContain(TEST_PASSWORD);
    expect(codeOf(await login(email))).toBeUndefined();
  });

  it('fails without an answer', async () => {
    await expect(runCommand([], {}, `${newEmail()}\nPat Platform\n`)).rejects.toThrow('There was no answer');
  });
});

describe('adminLogin', () => {
  it('starts a session without an organization, which can be refreshed and ended', async () => {
    const { data } = await login(adminEmail.toUpperCase());
    expect(data?.adminLogin.user).toMatchObject({ email: adminEmail, membership: null });
    const { refreshSession } = await app.anonymous.ok(RefreshSessionDocument, {
      input: { refreshToken: data?.adminLogin.refreshToken ?? '' },
    });
    const session = new ApiClient(app.url, refreshSession.accessToken);
    await session.ok(AdminUsersDocument);
    await session.ok(LogoutDocument);
    await expect(session.refused(AdminUsersDocument)).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
  });

  it('responds alike to an unknown email address, a wrong password, and a user who is not an administrator', async () => {
    const email = newEmail();
    await app.register({ email });
    const answers = [
      await login(newEmail()),
      await login(adminEmail, 'Wrong-Horse-9!'),
      await login(email),
      await login(email, 'Wrong-Horse-9!'),
    ];
    const seen = answers.map(({ errors: [error] }) => ({ code: error?.extensions.code, message: error?.message }));
    expect(new Set(seen.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ code: 'UNAUTHORIZED', message: 'The email address or the password is wrong.' })]),
    );
  });

  it('does not lead into an organization, and neither does any other way for an administrator without one', async () => {
    const { errors } = await app.anonymous.send(LoginDocument, {
      input: { email: adminEmail, password: TEST_PASSWORD },
    });
    expect(errors[0]).toMatchObject({
      message: 'Platform administrators log in with `adminLogin`.',
      extensions: { code: 'FORBIDDEN' },
    });
    const wrong = await app.anonymous.send(LoginDocument, {
      input: { email: adminEmail, password: 'Wrong-Horse-9!' },
    });
    expect(wrong.errors[0]).toMatchObject({
      message: 'The email address or the password is wrong.',
      extensions: { code: 'UNAUTHORIZED' },
    });
    for (const document of [MeDocument, UsersDocument, InvoicesDocument]) {
      await expect(admin.refused(document as typeof MeDocument)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('adminUsers', () => {
  it('shows all users with plan and verification, and no data of organizations', async () => {
    const email = newEmail();
    const freelancer = await app.register({ email, name: 'Zoe Zimmer', businessName: 'Zoe & Co' });
    const { createClient } = await freelancer.ok(CreateClientDocument, { input: { name: 'Acme' } });
    const lines = [{ description: 'Work', quantity: '1', rate: '10.00' }];
    const { createInvoice } = await freelancer.ok(CreateInvoiceDocument, {
      input: { clientId: createClient.id, lines },
    });
    const { adminUsers } = await admin.ok(AdminUsersDocument, { filter: { search: email.toUpperCase() } });
    expect(adminUsers).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ name: 'Zoe Zimmer', email, status: 'ACTIVE', isMobileVerified: false, isAdministrator: false },
          places: [{ organizationName: 'Zoe & Co', role: 'OWNER', plan: { code: 'BASIC', name: 'Basic' } }],
        },
      ],
    });
    await expect(admin.refused(NodeDocument, { id: createInvoice.id })).resolves.toMatchObject({ code: 'FORBIDDEN' });
    const seen = await app.app.services.database.read({ kind: 'platform', userId: await uuidOfAdmin() }, (sql) =>
      sql.query(`SELECT id FROM invoices UNION ALL SELECT id FROM clients UNION ALL SELECT id FROM payments`),
    );
    expect(seen).toEqual([]);
  });

  it('pages and filters', async () => {
    await app.register();
    const first = await admin.ok(AdminUsersDocument, { first: 1 });
    expect(first.adminUsers.pageInfo.hasNextPage).toBe(true);
    const second = await admin.ok(AdminUsersDocument, { first: 1, after: first.adminUsers.pageInfo.endCursor });
    expect(second.adminUsers.nodes[0]?.id).not.toBe(first.adminUsers.nodes[0]?.id);
    const suspended = await admin.ok(AdminUsersDocument, { filter: { status: 'SUSPENDED' } });
    expect(suspended.adminUsers.nodes.every(({ status }) => status === 'SUSPENDED')).toBe(true);
  });

  it("requires a platform administrator's session", async () => {
    const owner = await app.register();
    await expect(owner.refused(AdminUsersDocument)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.anonymous.refused(AdminUsersDocument)).resolves.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('ends with the role, although the session continues', async () => {
    const email = newEmail();
    await createAdmin(email);
    const { data } = await login(email);
    const session = new ApiClient(app.url, data?.adminLogin.accessToken);
    await app.app.services.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(`UPDATE users SET platform_role = NULL WHERE email = $1`, [email]),
    );
    await expect(session.refused(AdminUsersDocument)).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
    const input = { refreshToken: data?.adminLogin.refreshToken ?? '' };
    await expect(app.anonymous.refused(RefreshSessionDocument, { input })).resolves.toMatchObject({
      code: 'SESSION_EXPIRED',
    });
  });
});

async function uuidOfAdmin(): Promise<string> {
  const [row] = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
    sql.query<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [adminEmail]),
  );
  return row?.id ?? '';
}

describe('adminSetUserStatus', () => {
  it('suspends at once, everywhere, and restores', async () => {
    const email = newEmail();
    const freelancer = await app.register({ email });
    const id = await idOf(freelancer);
    const input = { email, password: TEST_PASSWORD };
    const second = new ApiClient(app.url, (await app.anonymous.ok(LoginDocument, { input })).login.accessToken);
    await second.ok(MeDocument);
    expect((await setStatus(id, 'SUSPENDED')).data?.adminSetUserStatus.status).toBe('SUSPENDED');
    for (const session of [freelancer, second]) {
      await expect(session.refused(MeDocument)).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
    }
    await expect(app.anonymous.refused(LoginDocument, { input })).resolves.toMatchObject({ code: 'ACCOUNT_SUSPENDED' });
    expect((await setStatus(id, 'SUSPENDED')).errors).toEqual([]);
    await setStatus(id, 'ACTIVE');
    await expect(app.anonymous.ok(LoginDocument, { input })).resolves.toBeDefined();
  });

  it('leaves one of two administrators who concurrently suspend each other, and the command restores the other', async () => {
    const [one, two] = [newEmail(), newEmail()];
    await Promise.all([createAdmin(one), createAdmin(two)]);
    const sessions = await Promise.all(
      [one, two].map(async (email) => {
        const { data } = await login(email);
        if (!data) throw new Error('the administrator could not log in');
        const { accessToken, user } = data.adminLogin;
        return { email, id: user.id, api: new ApiClient(app.url, accessToken) };
      }),
    );
    const answers = await Promise.all(
      sessions.map(({ api }, index) => setStatus(sessions[1 - index]?.id ?? '', 'SUSPENDED', api)),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const refused = answers.findIndex(({ errors }) => errors.length > 0);
    expect(['ACCOUNT_SUSPENDED', 'SESSION_EXPIRED']).toContain(codeOf(answers[refused] as never));
    const { email } = sessions[refused] as { email: string };
    expect(codeOf(await login(email))).toBe('ACCOUNT_SUSPENDED');
    expect((await createAdmin(email)).stdout).toContain('administers the platform now');
    expect(codeOf(await login(email))).toBeUndefined();
  });

  it('is recorded, without an organization', async () => {
    const id = await idOf(await app.register());
    await setStatus(id, 'SUSPENDED');
    await sealAll(app);
    const entries = await app.app.services.database.read({ kind: 'platform', userId: await uuidOfAdmin() }, (sql) =>
      sql.query(
        `SELECT actor_id, after FROM audit_log WHERE action = 'adminSetUserStatus' ORDER BY sequence DESC LIMIT 2`,
      ),
    );
    expect(entries).toContainEqual({ actor_id: await uuidOfAdmin(), after: { status: 'SUSPENDED' } });
  });

  it('is refused for oneself and for members, and validates IDs', async () => {
    expect(codeOf(await setStatus(adminId, 'SUSPENDED'))).toBe('INVALID_STATE');
    expect(codeOf(await setStatus('usr_01h455vb4pex5vsknk084sn02q', 'SUSPENDED'))).toBe('NOT_FOUND');
    expect(codeOf(await setStatus('cli_01h455vb4pex5vsknk084sn02q', 'SUSPENDED'))).toBe('VALIDATION_ERROR');
    const owner = await app.register();
    expect(codeOf(await setStatus(adminId, 'SUSPENDED', owner))).toBe('FORBIDDEN');
    expect(codeOf(await setStatus(adminId, 'SUSPENDED', app.anonymous))).toBe('UNAUTHORIZED');
  });
});

it('shows the plan that the organization sees, whatever the clock of the database says', async () => {
  const clock = new MovedClock(new Date('2025-01-31T10:00:00Z'));
  const past = await startTestApp({ clock });
  const administrator = await prepareAdministrator({ email: newEmail(), name: 'Pat', password: TEST_PASSWORD });
  await past.app.services.unitOfWork.run({ kind: 'anonymous' }, (work) => createAdministrator(work, administrator));
  const { email } = administrator;
  const email2 = newEmail();
  const owner = await past.register({ email: email2 });
  await owner.ok(UpgradePlanDocument, { input: { plan: 'PRO', paymentId: 'PAY1' } });
  const shown = async () => {
    const input = { email, password: TEST_PASSWORD };
    const api = new ApiClient(
      past.url,
      (await past.anonymous.ok(AdminLoginDocument, { input })).adminLogin.accessToken,
    );
    const { adminUsers } = await api.ok(AdminUsersDocument, { filter: { search: email2 } });
    return adminUsers.nodes[0]?.places.map(({ plan }) => plan.code);
  };
  expect(await shown()).toEqual(['PRO']);
  clock.set('2025-02-28T10:00:00Z');
  expect(await shown()).toEqual(['BASIC']);
  await past.stop();
});
