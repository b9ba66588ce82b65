import { KIND_OF_COLUMN } from '../../src/reads/audit-changes';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { allEntries } from '../support/audit';
import {
  AuditLogDocument,
  type AuditLogFilter,
  AuditLogVerificationDocument,
  CreateClientDocument,
  CreateInvoiceDocument,
  InviteUserDocument,
  LoginDocument,
  LogoutDocument,
  MeDocument,
  RecordPaymentDocument,
  RefreshSessionDocument,
  RegisterDocument,
  UpdateClientDocument,
  UpdateSettingsDocument,
  UpgradePlanDocument,
} from '../support/generated/operations';
import { publishDraft } from '../support/invoices';
import { addColleague, newEmail } from '../support/team';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: true });
});
afterAll(() => app.stop());

const log = async (api: ApiClient, filter: AuditLogFilter = {}) =>
  (await api.ok(AuditLogDocument, { filter })).auditLog;

describe('auditLog', () => {
  it('shows who changed what, when and from where, with the values before and after, newest first', async () => {
    const owner = await app.register();
    const { createClient } = await owner.ok(CreateClientDocument, { input: { name: 'Acme', company: 'Acme Ltd' } });
    const headers = { 'user-agent': 'Accountant/1.0' };
    const { id } = createClient;
    await owner.ok(UpdateClientDocument, { input: { id, name: 'Acme 2', company: null } }, headers);
    const { nodes, totalCount } = await log(owner);
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ sequence }) => sequence)).toEqual(nodes.map((_node, index) => nodes.length - index));
    const { me } = await owner.ok(MeDocument);
    expect(nodes[0]).toEqual({
      sequence: nodes.length,
      at: expect.stringMatching(/Z$/) as unknown,
      actorId: me.user.id,
      actor: { id: me.user.id, email: me.user.email },
      action: 'updateClient',
      target: 'CLIENT',
      targetId: id,
      before: { name: 'Acme', company: 'Acme Ltd', version: 1 },
      after: { name: 'Acme 2', company: null, version: 2 },
      ipAddress: '127.0.0.1',
      userAgent: 'Accountant/1.0',
      requestId: expect.any(String) as unknown,
    });
    expect(nodes[1]).toMatchObject({
      action: 'createClient',
      before: null,
      after: { id, name: 'Acme', createdBy: me.user.id, organizationId: me.organization.id },
    });
    expect(nodes.slice(2).map(({ action }) => action)).toEqual(nodes.slice(2).map(() => 'register'));
    expect(await owner.ok(AuditLogVerificationDocument)).toEqual({
      auditLogVerification: { isIntact: true, brokenAt: null },
    });
  });

  it('records any User-Agent as it was sent', async () => {
    const owner = await app.register();
    const sent = String.raw`Odd\u0000 "Agent"/1.0 \n`;
    await owner.ok(CreateClientDocument, { input: { name: 'Acme' } }, { 'user-agent': sent });
    expect((await log(owner)).nodes[0]).toMatchObject({ action: 'createClient', userAgent: sent });
  });

  it("shows IDs in the API's form, and text that only looks like one unchanged", async () => {
    const owner = await app.register();
    const { me } = await owner.ok(MeDocument);
    const externalPaymentId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    const { id: invoiceId } = await publishDraft(owner);
    const input = { invoiceId, amount: '10.00', externalPaymentId, reference: externalPaymentId };
    await owner.ok(RecordPaymentDocument, { input });
    const [payment] = (await log(owner, { target: 'PAYMENT' })).nodes;
    expect(payment?.after).toMatchObject({ externalPaymentId, reference: externalPaymentId, recordedBy: me.user.id });
    await owner.ok(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE' } });
    const [invitation] = (await log(owner, { target: 'INVITATION' })).nodes;
    expect(invitation?.after).toMatchObject({ invitedBy: me.user.id, senders: [me.user.id] });
  });

  it('knows the type of the UUIDs in every column', async () => {
    const columns = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ name: string }>(
        `SELECT DISTINCT a.attname AS name FROM pg_attribute a JOIN pg_trigger t ON t.tgrelid = a.attrelid
         WHERE t.tgname LIKE '%\\_audited\\_%' AND a.atttypid IN ('uuid'::regtype, 'uuid[]'::regtype)
           AND a.attname <> 'id' ORDER BY name`,
      ),
    );
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(KIND_OF_COLUMN).sort());
  });

  it('can be filtered by actor, action, object and time, and paged', async () => {
    const owner = await app.register();
    const { api: admin, userId } = await addColleague(app, owner, { role: 'ADMIN' as never });
    const { createClient } = await owner.ok(CreateClientDocument, { input: { name: 'First' } });
    await admin.ok(UpdateClientDocument, { input: { id: createClient.id, name: 'Second' } });
    const actions = async (filter: AuditLogFilter) => (await log(owner, filter)).nodes.map(({ action }) => action);
    expect(await actions({ actorId: userId, target: 'CLIENT' })).toEqual(['updateClient']);
    expect(await actions({ action: 'createClient' })).toEqual(['createClient']);
    expect(await actions({ targetId: createClient.id })).toEqual(['updateClient', 'createClient']);
    const [newest] = (await log(owner)).nodes;
    const at = newest?.at ?? '';
    expect((await actions({ from: at }))[0]).toBe('updateClient');
    expect(await actions({ to: at, target: 'CLIENT' })).toEqual(['createClient']);
    expect(await actions({ from: '2999-01-01T00:00:00Z' })).toEqual([]);
    const first = (await owner.ok(AuditLogDocument, { first: 1 })).auditLog;
    const second = (await owner.ok(AuditLogDocument, { first: 1, after: first.pageInfo.endCursor })).auditLog;
    expect(second.nodes[0]?.sequence).toBe((first.nodes[0]?.sequence ?? 0) - 1);
  });

  it('refuses invalid IDs and texts, and shows nothing of another organization', async () => {
    const [owner, other] = [await app.register(), await app.register()];
    const { createClient } = await other.ok(CreateClientDocument, { input: { name: 'Theirs' } });
    const { me } = await other.ok(MeDocument);
    expect((await log(owner, { targetId: createClient.id })).nodes).toEqual([]);
    expect((await log(owner, { actorId: me.user.id })).nodes).toEqual([]);
    for (const filter of [{ actorId: createClient.id }, { targetId: 'nothing' }, { action: 'login\u0000' }]) {
      const [field = ''] = Object.keys(filter);
      expect(await owner.refused(AuditLogDocument, { filter })).toMatchObject({
        code: 'VALIDATION_ERROR',
        details: [{ field: `filter.${field}` }],
      });
    }
  });

  it('is available to owners and administrators with a session', async () => {
    const owner = await app.register();
    const { api: admin } = await addColleague(app, owner, { role: 'ADMIN' as never });
    const { api: manager } = await addColleague(app, owner, { role: 'MANAGER' as never });
    const { api: employee } = await addColleague(app, owner);
    await admin.ok(AuditLogDocument);
    await admin.ok(AuditLogVerificationDocument);
    const gone = await app.register();
    await gone.ok(LogoutDocument);
    for (const [api, code] of [
      [manager, 'FORBIDDEN'],
      [employee, 'FORBIDDEN'],
      [app.anonymous, 'UNAUTHORIZED'],
      [gone, 'SESSION_EXPIRED'],
    ] as const) {
      expect(await api.refused(AuditLogDocument)).toMatchObject({ code });
      expect(await api.refused(AuditLogVerificationDocument)).toMatchObject({ code });
    }
  });

  it('records that a refresh token was used twice', async () => {
    const email = 'thief@example.test';
    await app.register({ email });
    const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    const input = { refreshToken: login.refreshToken };
    await app.anonymous.ok(RefreshSessionDocument, { input });
    await app.anonymous.refused(RefreshSessionDocument, { input }, { 'user-agent': 'Thief/1.0' });
    const again = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
    const { nodes } = await log(new ApiClient(app.url, again.login.accessToken), { action: 'refreshTokenReused' });
    expect(nodes).toEqual([
      expect.objectContaining({
        actor: { id: again.login.user.id, email },
        target: 'SESSION',
        after: null,
        userAgent: 'Thief/1.0',
        ipAddress: '127.0.0.1',
      }),
    ]);
  });

  it('contains nothing of refused requests', async () => {
    const [owner, other] = [await app.register(), await app.register()];
    const { createClient } = await owner.ok(CreateClientDocument, { input: { name: 'Acme' } });
    const input = { plan: 'PRO' as const, paymentId: 'PAY-refused' };
    await other.ok(UpgradePlanDocument, { input });
    const { me } = await owner.ok(MeDocument);
    const before = await allEntries(app);
    const line = { description: 'Work', quantity: '0', rate: '1' };
    const refusals = [
      owner.refused(UpdateClientDocument, { input: { id: createClient.id, name: 'B', expectedVersion: 9 } }),
      owner.refused(CreateInvoiceDocument, { input: { clientId: createClient.id, lines: [line] } }),
      owner.refused(UpdateSettingsDocument, { input: { branding: { name: '' } } }),
      owner.refused(UpgradePlanDocument, { input }),
      other.refused(UpdateClientDocument, { input: { id: createClient.id, name: 'B' } }),
      app.anonymous.refused(UpdateClientDocument, { input: { id: createClient.id, name: 'B' } }),
      app.anonymous.refused(LoginDocument, { input: { email: me.user.email, password: 'Wrong-Horse-9!' } }),
      app.anonymous.refused(RefreshSessionDocument, { input: { refreshToken: 'unknown' } }),
      app.anonymous.refused(RegisterDocument, {
        input: { name: 'Again', email: me.user.email, password: TEST_PASSWORD },
      }),
    ];
    await Promise.all(refusals);
    expect(await allEntries(app)).toEqual(before);
  });
});
