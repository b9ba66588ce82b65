import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { generateSync } from 'otplib';
import { apiSchema } from '../../src/resolvers/build-schema';
import { createAdministrator, prepareAdministrator } from '../../src/services/admin/create-administrator';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { EVENTS, type EventType, isOfPerson, subjectOf } from '../../src/domain/events';
import { allEntries, asSuperuser, type StoredEntry } from '../support/audit';
import * as ops from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { secretOf } from '../support/one-time-codes';
import { invitationToken, newEmail } from '../support/team';
import { TOLD } from '../support/told-events';
import { csvUri } from '../support/time-files';

const USER_AGENT = 'Walker/1.0';
const OTHER_PASSWORD = 'Another-Horse-8!';

let app: TestApp;
let clock: MovedClock;
/** Every mutation that was called, and the entries under its name that it left. */
const walked = new Map<string, StoredEntry[]>();
/** The types of the events that each left, each with whether it is in the organization of whoever called, or in none. */
const told = new Map<string, StoredEvent[]>();
/** What was said in secret on the way. */
const secrets = new Set<string>([TEST_PASSWORD, OTHER_PASSWORD]);

interface StoredEvent {
  id: string;
  organization_id: string | null;
  type: EventType;
  subject_id: string;
  ids: Record<string, string>;
}

const allEvents = () =>
  asSuperuser(app, async (client) => (await client.query<StoredEvent>(`SELECT * FROM events ORDER BY id`)).rows);

/** Somebody who calls mutations, each of which must leave entries of its name with who, when and where. */
class Walker {
  constructor(readonly token: string | null = null) {}

  async call<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables?: Variables): Promise<Data> {
    const known = new Set((await allEntries(app)).map(({ id }) => id));
    const before = new Set((await allEvents()).map(({ id }) => id));
    const data = await new ApiClient(app.url, this.token).ok(document, variables, { 'user-agent': USER_AGENT });
    const [name = ''] = Object.keys(data as object);
    const written = (await allEntries(app)).filter(({ id, action }) => !known.has(id) && action === name);
    walked.set(name, [...(walked.get(name) ?? []), ...written]);
    told.set(name, [...(told.get(name) ?? []), ...(await allEvents()).filter(({ id }) => !before.has(id))]);
    gatherSecrets(data);
    return data;
  }
}

/** Keeps every token, secret and recovery code of an answer. */
function gatherSecrets(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (/token$|^secret$|^recoveryCodes$/i.test(key)) [inner].flat().forEach((text) => secrets.add(String(text)));
    gatherSecrets(inner);
  }
}

const nobody = new Walker();
const register = async (email: string) =>
  (
    await nobody.call(ops.RegisterDocument, {
      input: { name: 'Ada', email, password: TEST_PASSWORD, businessName: 'Ada' },
    })
  ).register;
const login = async (email: string, password = TEST_PASSWORD) =>
  (await nobody.call(ops.LoginDocument, { input: { email, password } })).login;

async function walkAccount(email: string): Promise<Walker> {
  const registered = await register(email);
  const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
  await nobody.call(ops.VerifyAccountDocument, { input: { email, otp, type: 'EMAIL' as const } });
  clock.advance(1000);
  const input = { refreshToken: registered.refreshToken };
  const { refreshSession } = await nobody.call(ops.RefreshSessionDocument, { input });
  const owner = new Walker(refreshSession.accessToken);
  const device = { password: TEST_PASSWORD, userAgent: 'Phone' };
  const { createSession } = await owner.call(ops.CreateSessionDocument, { input: device });
  await owner.call(ops.TerminateSessionDocument, { id: createSession.session.id });
  await owner.call(ops.UpdateProfileDocument, { input: { bio: 'Writes engines.' } });
  await owner.call(ops.UpdatePreferencesDocument, { input: { theme: 'DARK' as const } });
  await owner.call(ops.UpdateSecuritySettingsDocument, { input: { sessionTimeout: 60 } });
  await owner.call(ops.UpdateSettingsDocument, { input: { branding: { name: 'Ada & Co' } } });
  await owner.call(ops.UploadFileDocument, { input: { purpose: 'TIME_IMPORT' as const } });
  await owner.call(ops.UploadFileDocument, { input: { purpose: 'TIME_IMPORT' as const, data: 'data:;base64,QQ==' } });
  return owner;
}

async function walkExpenses(owner: Walker, projectId: string): Promise<void> {
  const input = { projectId, category: 'Travel', amount: '20.00' };
  const { createExpense: expense } = await owner.call(ops.CreateExpenseDocument, { input });
  await owner.call(ops.UpdateExpenseDocument, { input: { id: expense.id, description: 'By train.' } });
  const ids = [expense.id];
  await owner.call(ops.SubmitExpensesDocument, { input: { ids } });
  await owner.call(ops.RejectExpensesDocument, { input: { ids, reason: 'No receipt.' } });
  await owner.call(ops.SubmitExpensesDocument, { input: { ids } });
  await owner.call(ops.ApproveExpensesDocument, { input: { ids } });
  await owner.call(ops.ReopenExpensesDocument, { input: { ids } });
  await owner.call(ops.DeleteExpenseDocument, { id: expense.id });
}

async function walkEstimates(owner: Walker, clientId: string): Promise<void> {
  const lines = [{ description: 'Work', quantity: '1', rate: '10.00' }];
  const create = async () =>
    (await owner.call(ops.CreateEstimateDocument, { input: { clientId, lines } })).createEstimate.id;
  const send = async () => {
    const id = await create();
    await owner.call(ops.MarkEstimateSentDocument, { id });
    return id;
  };
  const draft = await create();
  await owner.call(ops.UpdateEstimateDocument, { input: { id: draft, notes: 'Soon.' } });
  await owner.call(ops.DeleteEstimateDocument, { id: draft });
  await owner.call(ops.DeclineEstimateDocument, { input: { id: await send(), reason: 'Too much.' } });
  await owner.call(ops.CancelEstimateDocument, { input: { id: await send(), reason: 'Sold out.' } });
  const accepted = await send();
  await owner.call(ops.AcceptEstimateDocument, { input: { id: accepted, acceptedBy: 'Bea' } });
  await owner.call(ops.ConvertEstimateDocument, { id: accepted });
}

async function walkInvoices(owner: Walker): Promise<void> {
  const { createClient } = await owner.call(ops.CreateClientDocument, {
    input: { name: 'Acme', email: 'a@acme.test' },
  });
  await owner.call(ops.UpdateClientDocument, { input: { id: createClient.id, notes: 'Pays late.' } });
  await owner.call(ops.DeleteClientDocument, { id: createClient.id });
  await owner.call(ops.RestoreClientDocument, { id: createClient.id });
  const input = { clientId: createClient.id, name: 'Engine' };
  const { createProject } = await owner.call(ops.CreateProjectDocument, { input });
  await owner.call(ops.UpdateProjectDocument, { input: { id: createProject.id, tags: ['brass'] } });
  const ofProject = { projectId: createProject.id, name: 'Design' };
  const { createTask: task } = await owner.call(ops.CreateTaskDocument, { input: ofProject });
  await owner.call(ops.SetRateDocument, { input: { taskId: task.id, from: '2025-01-01', rate: '90' } });
  await owner.call(ops.UpdateTaskDocument, { input: { id: task.id, name: 'Drawing' } });
  await owner.call(ops.ArchiveTaskDocument, { id: task.id });
  const spent = { projectId: createProject.id, durationMinutes: 30 };
  const { createTimeEntry: entry } = await owner.call(ops.CreateTimeEntryDocument, { input: spent });
  await owner.call(ops.UpdateTimeEntryDocument, { input: { id: entry.id, description: 'Oiled.' } });
  const ids = [entry.id];
  await owner.call(ops.SubmitTimeEntriesDocument, { input: { ids } });
  await owner.call(ops.RejectTimeEntriesDocument, { input: { ids, reason: 'Oil is not billed.' } });
  await owner.call(ops.SubmitTimesheetDocument, { input: { week: entry.date } });
  await owner.call(ops.ApproveTimeEntriesDocument, { input: { ids } });
  await owner.call(ops.ReopenTimeEntriesDocument, { input: { ids } });
  await owner.call(ops.SetRateDocument, { input: { projectId: createProject.id, from: '2025-01-01', rate: '95' } });
  const repriced = { filter: { projectId: createProject.id } };
  const { repricePreview } = await new ApiClient(app.url, owner.token).ok(ops.RepricePreviewDocument, {
    input: repriced,
  });
  await owner.call(ops.RepriceTimeEntriesDocument, { input: { ...repriced, token: repricePreview.token } });
  await owner.call(ops.DeleteTimeEntryDocument, { id: entry.id });
  const log = {
    externalId: '1',
    date: '2025-01-15',
    durationMinutes: 5,
    project: 'Oil',
    client: 'Oil',
    userName: 'Oiler',
  };
  await owner.call(ops.ImportTimeLogsDocument, { input: { logs: [log] } });
  const file = csvUri('Date,Client,Project,Hours\n2025-01-16,Oil,Oil,1');
  await owner.call(ops.ImportTimeFileDocument, { input: { format: 'HARVEST', file } });
  const { users } = await new ApiClient(app.url, owner.token).ok(ops.UsersDocument, {
    filter: { isPlaceholder: true },
  });
  const { me } = await new ApiClient(app.url, owner.token).ok(ops.MeDocument);
  await owner.call(ops.MergeMemberDocument, {
    input: { placeholderId: users.nodes[0]?.id ?? '', intoUserId: me.user.id },
  });
  await owner.call(ops.StartTimerDocument, { input: { projectId: createProject.id } });
  const { stopTimer: stopped } = await owner.call(ops.StopTimerDocument);
  await owner.call(ops.RestartTimerDocument, { id: stopped.id });
  await owner.call(ops.DiscardTimerDocument);
  await owner.call(ops.DeleteTimeEntryDocument, { id: stopped.id });
  await walkExpenses(owner, createProject.id);
  await walkEstimates(owner, createClient.id);
  await owner.call(ops.DeleteProjectDocument, { id: createProject.id });
  const { createItem: item } = await owner.call(ops.CreateItemDocument, { input: { name: 'Cog', rate: '2.50' } });
  await owner.call(ops.UpdateItemDocument, { input: { id: item.id, rate: '2.75' } });
  await owner.call(ops.ArchiveItemDocument, { id: item.id });
  const { createTaxRate: tax } = await owner.call(ops.CreateTaxRateDocument, { input: { name: 'VAT', rate: '0.1' } });
  await owner.call(ops.UpdateTaxRateDocument, { input: { id: tax.id, rate: '0.2' } });
  await owner.call(ops.ArchiveTaxRateDocument, { id: tax.id });
  const lines = [{ description: 'Work', quantity: '1', rate: '10.00' }];
  const create = async () =>
    (await owner.call(ops.CreateInvoiceDocument, { input: { clientId: createClient.id, lines } })).createInvoice.id;
  const draft = await create();
  await owner.call(ops.UpdateInvoiceDocument, { input: { id: draft, notes: 'Soon.' } });
  await owner.call(ops.DeleteInvoiceDocument, { id: draft });
  await owner.call(ops.CancelInvoiceDocument, { input: { id: await create(), reason: 'Ordered twice.' } });
  const ofOne = async () => ({ input: { ids: [await create()] } });
  await owner.call(ops.PublishInvoicesDocument, await ofOne());
  const marked = await ofOne();
  await owner.call(ops.MarkInvoicesSentDocument, marked);
  const [sentId = ''] = marked.input.ids;
  await owner.call(ops.SendInvoiceReminderDocument, { input: { id: sentId } });
  await owner.call(ops.SetInvoiceRemindersDocument, { input: { id: sentId, enabled: false } });
  await owner.call(ops.SendInvoicesDocument, await ofOne());
  await owner.call(ops.DeleteInvoicesDocument, await ofOne());
  await owner.call(ops.DuplicateInvoiceDocument, { id: await create() });
  const invoiceId = await create();
  await owner.call(ops.PublishInvoiceDocument, { id: invoiceId });
  await owner.call(ops.SendInvoiceDocument, { input: { id: invoiceId } });
  const later = { id: invoiceId, scheduleDate: '2025-07-01T09:00:00Z' };
  await owner.call(ops.SendInvoiceDocument, { input: later });
  await owner.call(ops.RescheduleSendDocument, { input: { ...later, scheduleDate: '2025-07-02T09:00:00Z' } });
  await owner.call(ops.CancelScheduledSendDocument, { id: invoiceId });
  await owner.call(ops.RecordPaymentDocument, { input: { invoiceId, amount: '1.00' } });
  await owner.call(ops.UpdateInvoiceStatusDocument, { input: { id: invoiceId, status: 'VIEWED' as const } });
  await owner.call(ops.MarkInvoiceDisputedDocument, { input: { id: invoiceId } });
  const { payInvoice } = await owner.call(ops.PayInvoiceDocument, { input: { invoiceId } });
  await owner.call(ops.DeletePaymentDocument, { id: payInvoice.payment.id });
  await owner.call(ops.WriteOffInvoiceDocument, { input: { id: invoiceId, reason: 'Gone.' } });
  await owner.call(ops.RecordPaymentDocument, {
    input: { invoiceId, amount: '30.00', excess: 'CREDIT' as const },
  });
  const second = await create();
  await owner.call(ops.PublishInvoiceDocument, { id: second });
  await owner.call(ops.ApplyCreditDocument, { input: { invoiceId: second } });
  const { payments } = await new ApiClient(app.url, owner.token).ok(ops.PaymentsDocument);
  const refund = { id: payments.nodes[0]?.id ?? '', isPending: true };
  const { refunds } = (await owner.call(ops.RefundPaymentDocument, { input: refund })).refundPayment;
  const failed = { id: refunds.nodes[0]?.id ?? '', status: 'FAILED' as const, failureReason: 'Account closed.' };
  await owner.call(ops.SettleRefundDocument, { input: failed });
  await owner.call(ops.CreditInvoiceDocument, { input: { id: second, amount: '1.00', reason: 'Late.' } });
  await owner.call(ops.RefundInvoiceDocument, { input: { id: invoiceId, reason: 'Not needed.' } });
  await walkRecurring(owner, createClient.id);
  await owner.call(ops.UpgradePlanDocument, { input: { plan: 'PRO' as const, paymentId: 'PAY-walk' } });
  await owner.call(ops.CancelSubscriptionDocument);
  await owner.call(ops.ConsumeInvoiceAllowanceDocument);
}

async function walkRecurring(owner: Walker, clientId: string): Promise<void> {
  const lines = [{ description: 'Work', quantity: '1', rate: '10.00' }];
  const { createRecurringInvoice: recurring } = await owner.call(ops.CreateRecurringInvoiceDocument, {
    input: { clientId, lines, recurringConfig: { frequency: 'MONTHLY' as const, startDate: '2025-07-01' } },
  });
  const { id } = recurring;
  await owner.call(ops.UpdateRecurringInvoiceDocument, { input: { id, notes: 'Monthly.' } });
  await owner.call(ops.StopRecurringInvoiceDocument, { id });
  await owner.call(ops.ResumeRecurringInvoiceDocument, { input: { id } });
  // The worker must not come first.
  await asSuperuser(app, (client) =>
    client.query(`UPDATE recurring_invoices SET due_at = now() - interval '99 years'`),
  );
  await owner.call(ops.ProcessRecurringInvoicesDocument);
}

async function walkMembers(owner: Walker): Promise<void> {
  const invite = async (email: string) =>
    (await owner.call(ops.InviteUserDocument, { input: { email, role: 'EMPLOYEE' as const } })).inviteUser.id;
  const gone = await invite(newEmail());
  clock.advance(120_000);
  await owner.call(ops.ResendInvitationDocument, { input: { id: gone } });
  await owner.call(ops.CancelInvitationDocument, { id: gone });
  const email = newEmail();
  await invite(email);
  const token = await invitationToken(app, email);
  secrets.add(token);
  const input = { token, name: 'Bea', password: TEST_PASSWORD };
  const { acceptInvitation } = await nobody.call(ops.AcceptInvitationDocument, { input });
  const id = acceptInvitation.user.membership?.id ?? '';
  await owner.call(ops.UpdateMemberDocument, { input: { id, team: 'Engines' } });
  await owner.call(ops.RemoveMemberDocument, { id });
}

async function walkSecrets(email: string): Promise<void> {
  const user = new Walker((await login(email)).accessToken);
  const { enableTwoFactor } = await user.call(ops.EnableTwoFactorDocument);
  const epoch = Math.floor(clock.now().getTime() / 1000);
  const code = generateSync({ secret: enableTwoFactor.secret, epoch });
  const { confirmTwoFactor } = await user.call(ops.ConfirmTwoFactorDocument, { input: { code } });
  const [recoveryCode = ''] = confirmTwoFactor.recoveryCodes;
  await user.call(ops.DisableTwoFactorDocument, { input: { password: TEST_PASSWORD, recoveryCode } });
  const change = { currentPassword: TEST_PASSWORD, newPassword: OTHER_PASSWORD };
  await user.call(ops.ChangePasswordDocument, { input: change });
  await user.call(ops.LogoutDocument);
  await nobody.call(ops.RequestPasswordResetDocument, { input: { email, platform: 'MOBILE' as const } });
  const { otp } = await secretOf(app, email, 'RESET_OTP');
  const { verifyResetOtp } = await nobody.call(ops.VerifyResetOtpDocument, { input: { email, otp } });
  const reset = { token: verifyResetOtp.resetToken, password: 'A-third-Horse-7!' };
  secrets.add(reset.password);
  await nobody.call(ops.ResetPasswordDocument, { input: reset });
}

async function walkPlatform(): Promise<void> {
  const email = newEmail();
  const administrator = await prepareAdministrator({ email, name: 'Pat', password: TEST_PASSWORD });
  const { unitOfWork } = app.app.services;
  await unitOfWork.run({ kind: 'anonymous' }, (work) => createAdministrator(work, administrator));
  const { adminLogin } = await nobody.call(ops.AdminLoginDocument, { input: { email, password: TEST_PASSWORD } });
  const other = newEmail();
  const { user } = await register(other);
  clock.advance(61_000);
  await nobody.call(ops.ResendVerificationOtpDocument, { input: { email: other, type: 'EMAIL' as const } });
  const input = { id: user.id, status: 'SUSPENDED' as const };
  await new Walker(adminLogin.accessToken).call(ops.AdminSetUserStatusDocument, { input });
}

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-06-02T08:00:00Z'));
  app = await startTestApp({ clock, worker: true });
  const email = newEmail();
  const owner = await walkAccount(email);
  await walkInvoices(owner);
  await walkMembers(owner);
  await walkSecrets(email);
  await walkPlatform();
});
afterAll(() => app.stop());

const mutations = Object.keys(apiSchema().getMutationType()?.getFields() ?? {});

describe('the audit log', () => {
  it.each(mutations)('is written by %s: who, what, when and from where', (name) => {
    const entries = walked.get(name) ?? [];
    expect(entries).not.toEqual([]);
    for (const entry of entries) {
      expect(entry).toMatchObject({ ip_address: '127.0.0.1', user_agent: USER_AGENT });
      expect(entry.request_id).toBeTruthy();
      expect(entry.before ?? entry.after).toBeTruthy();
    }
  });

  it('names who acted, but for those whom nobody knows yet', () => {
    const unknown = ['requestPasswordReset', 'resendVerificationOtp', 'verifyResetOtp'];
    const without = [...walked].filter(([, entries]) => entries.some(({ actor_id }) => actor_id === null));
    expect(without.map(([name]) => name).filter((name) => !unknown.includes(name))).toEqual([]);
  });

  it('has no secret in any of its entries', async () => {
    const { text, hashes } = await asSuperuser(app, async (client) => ({
      text: (
        await client.query<{ text: string }>(
          `SELECT string_agg(l::text || coalesce(p::text, ''), ' ') AS text FROM audit_log l LEFT JOIN audit_personal p USING (id)`,
        )
      ).rows[0]?.text,
      hashes: (
        await client.query<{ hash: string }>(`
          SELECT password_hash AS hash FROM users UNION ALL SELECT password_hash FROM password_history
          UNION ALL SELECT secret_hash FROM one_time_secrets UNION ALL SELECT token_hash FROM refresh_tokens
          UNION ALL SELECT token_hash FROM invitations UNION ALL SELECT token_hash FROM public_links UNION ALL SELECT token_hash FROM uploads WHERE token_hash IS NOT NULL
          UNION ALL SELECT code_hash FROM recovery_codes`)
      ).rows.map(({ hash }) => hash),
    }));
    expect(hashes.length).toBeGreaterThan(10);
    expect(secrets.size).toBeGreaterThan(20);
    expect([...secrets, ...hashes].filter((secret) => text?.includes(secret))).toEqual([]);
    expect(text).toContain('***');
  });
});

describe('the stream of events', () => {
  it.each(mutations)('is told of %s, in the right organization', async (name) => {
    const type = TOLD[name];
    const events = (told.get(name) ?? []).filter((event) => event.type === type);
    expect(events).not.toEqual([]);
    const organizations = await asSuperuser(
      app,
      async (client) => (await client.query<{ id: string }>(`SELECT id FROM organizations`)).rows,
    );
    for (const event of events) {
      if (type && isOfPerson(type)) expect(event.organization_id).toBeNull();
      else expect(organizations).toContainEqual({ id: event.organization_id });
    }
    expect(new Set(events.map(({ organization_id }) => organization_id)).size).toBe(1);
  });

  it('tells of each subject in the organization that it is in', async () => {
    const wrong = await asSuperuser(app, async (client) => {
      const { rows } = await client.query<{ type: string }>(`
        SELECT e.type FROM events e
        LEFT JOIN invoices i ON e.subject_kind = 'invoice' AND i.id = e.subject_id
        LEFT JOIN clients c ON e.subject_kind = 'client' AND c.id = e.subject_id
        LEFT JOIN invitations v ON e.subject_kind = 'invitation' AND v.id = e.subject_id
        WHERE coalesce(i.organization_id, c.organization_id, v.organization_id) <> e.organization_id
          OR e.subject_kind = 'organization' AND e.subject_id <> e.organization_id
          OR e.subject_kind = 'invoice' AND i.id IS NOT NULL AND i.project_ids <> e.project_ids
          OR e.subject_kind IN ('user', 'session') AND e.organization_id IS NOT NULL`);
      return rows;
    });
    expect(wrong).toEqual([]);
  });

  it('holds what the catalogue says, and ids alone', async () => {
    for (const { type, subject_id, ids } of await allEvents()) {
      expect(Object.keys(EVENTS)).toContain(type);
      expect(subjectOf(type)).toBe(type.split('.')[0]);
      expect(Object.keys(ids).sort()).toEqual([...EVENTS[type]].sort());
      for (const id of [subject_id, ...Object.values(ids)])
        expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
  });
});
