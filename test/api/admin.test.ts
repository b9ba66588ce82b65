import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
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
  UsersDocument,
} from '../support/generated/operations';
import { newEmail } from '../support/team';

const run = promisify(execFile);

let app: TestApp;
let admin: ApiClient;
let adminEmail: string;
let adminId: string;

/** The command as `npm run admin:create` starts it. */
function createAdmin(email: string, password = TEST_PASSWORD): Promise<{ stdout: string; stderr: string }> {
  const args = [
    '--require',
    '@swc-node/register',
    'scripts/create-admin.ts',
    '--email',
    email,
    '--name',
    'Pat Platform',
  ];
  const { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = app.database;
  const env = { ...process.env, NODE_ENV: 'test', DATABASE_URL, DATABASE_OWNER_URL, ADMIN_PASSWORD: password };
  return run(process.execPath, args, { env });
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
}, 60_000);
afterAll(() => app.stop());

describe('npm run admin:create', () => {
  it('says what it did, and does it once', async () => {
    expect((await createAdmin(adminEmail)).stdout).toContain('administers the platform already: nothing was changed');
    const member = newEmail();
    await app.register({ email: member });
    expect((await createAdmin(member, 'Another-Horse-9!')).stdout).toContain('name and password are as before');
    expect(codeOf(await login(member))).toBeUndefined();
  }, 60_000);

  it('names what it cannot take', async () => {
    await expect(createAdmin('nobody')).rejects.toThrow('email not an email address');
    await expect(createAdmin(newEmail(), 'short')).rejects.toThrow('password must have at least 8 characters');
  }, 60_000);
});

describe('adminLogin', () => {
  it('gives a session that is in no organization, and that can be refreshed and ended', async () => {
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

  it('answers alike to an unknown email, a wrong password, and everybody who is no administrator', async () => {
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
      new Set([JSON.stringify({ code: 'UNAUTHORIZED', message: 'Email or password is wrong.' })]),
    );
  });

  it('is no way into an organization, and an administrator without one has no other way either', async () => {
    const { errors } = await app.anonymous.send(LoginDocument, {
      input: { email: adminEmail, password: TEST_PASSWORD },
    });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const document of [MeDocument, UsersDocument, InvoicesDocument]) {
      await expect(admin.refused(document as typeof MeDocument)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('adminUsers', () => {
  it('shows all users with plan and verification, and nothing of what an organization does', async () => {
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

  it('asks for a session of the administration', async () => {
    const owner = await app.register();
    await expect(owner.refused(AdminUsersDocument)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.anonymous.refused(AdminUsersDocument)).resolves.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('ends with the role, though the session goes on', async () => {
    const email = newEmail();
    await createAdmin(email);
    const { data } = await login(email);
    const session = new ApiClient(app.url, data?.adminLogin.accessToken);
    await app.app.services.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(`UPDATE users SET platform_role = NULL WHERE email = $1`, [email]),
    );
    await expect(session.refused(AdminUsersDocument)).resolves.toMatchObject({ code: 'SESSION_EXPIRED' });
  }, 60_000);
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

  it('is written down, without an organization', async () => {
    const id = await idOf(await app.register());
    await setStatus(id, 'SUSPENDED');
    const entries = await app.app.services.database.read({ kind: 'platform', userId: await uuidOfAdmin() }, (sql) =>
      sql.query(
        `SELECT actor_id, after FROM audit_log WHERE action = 'adminSetUserStatus' ORDER BY sequence DESC LIMIT 2`,
      ),
    );
    expect(entries).toContainEqual({ actor_id: await uuidOfAdmin(), after: { status: 'SUSPENDED' } });
  });

  it('is not for oneself, nor for members, and knows its ids', async () => {
    expect(codeOf(await setStatus(adminId, 'SUSPENDED'))).toBe('INVALID_STATE');
    expect(codeOf(await setStatus('usr_01h455vb4pex5vsknk084sn02q', 'SUSPENDED'))).toBe('NOT_FOUND');
    expect(codeOf(await setStatus('cli_01h455vb4pex5vsknk084sn02q', 'SUSPENDED'))).toBe('VALIDATION_ERROR');
    const owner = await app.register();
    expect(codeOf(await setStatus(adminId, 'SUSPENDED', owner))).toBe('FORBIDDEN');
    expect(codeOf(await setStatus(adminId, 'SUSPENDED', app.anonymous))).toBe('UNAUTHORIZED');
  });
});
