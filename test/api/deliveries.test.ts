import PostalMime from 'postal-mime';
import { systemClock } from '../../src/config/clock';
import { JOBS } from '../../src/jobs/catalogue';
import { giveUpMail, organizationsWithLostMail } from '../../src/services/maintenance/give-up-mail';
import { organizationsToTell } from '../../src/services/notices/tell-of-events';
import { type SmtpInbox, startSmtpInbox } from '../mail/smtp-inbox';
import { asSystem } from '../services/acts';
import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { passDigestWindow } from '../support/digest-window';
import {
  AcceptInvitationDocument,
  CancelInvoiceDocument,
  CancelScheduledSendDocument,
  DeliveriesOfInvoiceDocument,
  type DeliveriesOfInvoiceQuery,
  InvitationsDocument,
  InviteUserDocument,
  RecordPaymentDocument,
  ResendInvitationDocument,
  SendInvoiceDocument,
  type SendInvoiceInput,
  UpdatePreferencesDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { newEmail } from '../support/team';

let clock: MovedClock;
let inbox: SmtpInbox;
let app: TestApp;
let owner: ApiClient;
let email: string;
let clientId: string;

beforeAll(async () => {
  clock = new MovedClock(systemClock.now());
  inbox = await startSmtpInbox();
  app = await startTestApp({ clock, worker: true, settings: { SMTP_URL: inbox.url } });
});
beforeEach(async () => {
  jest.replaceProperty(JOBS, 'deliverEmail', { ...JOBS.deliverEmail, backoffMs: 1 });
  email = newEmail();
  ({ owner, clientId } = await aStudio({ on: app, owner: { email, businessName: 'Studio North' }, client: {} }));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.stop();
  await inbox.close();
});

type Sent = DeliveriesOfInvoiceQuery['invoice'];

async function send(fields: Omit<SendInvoiceInput, 'id'>, api = owner): Promise<string> {
  const { id } = await makeDraft(owner, { clientId });
  await api.ok(SendInvoiceDocument, { input: { id, attachPdf: false, ...fields } });
  return id;
}

/** The invoice once none of its emails waits any more. */
function settled(id: string): Promise<Sent> {
  return eventually('no email waits', async () => {
    const { invoice } = await owner.ok(DeliveriesOfInvoiceDocument, { id });
    return invoice.deliveries.nodes.every(({ status }) => status !== 'QUEUED') && invoice;
  });
}

/** The emails that the server took for an address, by subject and Message-ID. */
async function taken(address: string): Promise<{ subject?: string; messageId?: string; text?: string }[]> {
  const mails = inbox.taken.filter(({ recipients }) => recipients.includes(address));
  return Promise.all(mails.map(({ raw }) => PostalMime.parse(raw)));
}

/** Invites a manager, who accepts. */
async function addManager(address: string): Promise<ApiClient> {
  await owner.ok(InviteUserDocument, { input: { email: address, role: 'MANAGER' } });
  const [mail] = await eventually('the invitation has come', async () => {
    const mails = await taken(address);
    return mails.length > 0 && mails;
  });
  const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const input = { token, name: 'Mary Manager', password: TEST_PASSWORD };
  const { acceptInvitation } = await app.anonymous.ok(AcceptInvitationDocument, { input });
  return new ApiClient(app.url, acceptInvitation.accessToken);
}

async function noticesOf(kind: string) {
  const { org } = claimsOf(owner);
  await sqlOf(app, owner, [`SELECT number_events($1, 10000)`, [org]]);
  await eventually('all events were looked at', async () => {
    const waiting = await app.app.services.database.read({ kind: 'system' }, organizationsToTell);
    return !waiting.includes(org);
  });
  return sqlOf<{ status: string; reason: string | null; user_id: string }>(app, owner, [
    `SELECT * FROM notices WHERE kind = $1`,
    [kind],
  ]);
}

describe('an invoice with several recipients', () => {
  it('of whom one is refused for good is SENT, and shows who did not get it and why', async () => {
    const [gone, fine] = ['gone@one.example', newEmail()];
    const id = await send({ recipients: [gone, fine], sendCopy: true });
    const invoice = await settled(id);
    const requestedBy = { id: expect.stringMatching(/^usr_/) as string };
    const at = expect.any(String) as string;
    expect(invoice.status).toBe('SENT');
    const common = { kind: 'INVOICE', requestedBy, createdAt: at, scheduledFor: null };
    const ok = { status: 'ACCEPTED', response: expect.stringMatching(/^250 /) as string, failureReason: null };
    expect(invoice.deliveries.nodes).toMatchObject([
      { ...common, recipient: gone, status: 'FAILED', response: null, failureReason: '550 no such mailbox' },
      { ...common, ...ok, recipient: fine, isCopy: false, acceptedAt: at, failedAt: null },
      { ...common, ...ok, recipient: email, isCopy: true, acceptedAt: at, failedAt: null },
    ]);
    expect(invoice.deliveries.nodes[0]).toMatchObject({ isCopy: false, acceptedAt: null, failedAt: at });
    const [mail, ...more] = await taken(fine);
    expect([more, mail?.text?.includes('?copy')]).toEqual([[], false]);
    expect((await taken(email)).some(({ text }) => text?.includes('?copy'))).toBe(true);
  });

  it('of whom one is put off is sent again to that one alone', async () => {
    const [busy, fine] = [newEmail(), newEmail()];
    inbox.replies.set(busy, [
      [450, 'come back later'],
      [451, 'not yet'],
    ]);
    const invoice = await settled(await send({ recipients: [busy, fine] }));
    expect(invoice).toMatchObject({
      status: 'SENT',
      deliveries: { nodes: [{ status: 'ACCEPTED' }, { status: 'ACCEPTED' }] },
    });
    expect(invoice.deliveries.nodes.map(({ failureReason }) => failureReason)).toEqual([null, null]);
    expect(inbox.replies.get(busy)).toEqual([]);
    expect([(await taken(busy)).length, (await taken(fine)).length]).toEqual([1, 1]);
  });

  it('of whom one is put off in every attempt has failed for that one, with the last reply', async () => {
    jest.replaceProperty(JOBS, 'deliverEmail', { ...JOBS.deliverEmail, backoffMs: 1, attempts: 2 });
    const [busy, fine] = [newEmail(), newEmail()];
    inbox.replies.set(busy, [
      [450, 'come back later'],
      [452, 'mailbox full'],
    ]);
    const invoice = await settled(await send({ recipients: [busy, fine] }));
    expect(invoice).toMatchObject({
      status: 'SENT',
      deliveries: { nodes: [{ status: 'FAILED', failureReason: '452 mailbox full' }, { status: 'ACCEPTED' }] },
    });
    expect(await taken(busy)).toEqual([]);
  });

  it('who are all refused is not SENT, even if the copy was accepted', async () => {
    const recipients = ['gone@one.example', 'gone@two.example'];
    const invoice = await settled(await send({ recipients, sendCopy: true }));
    expect(invoice).toMatchObject({ status: 'PUBLISHED', sentAt: null });
    expect(invoice.deliveries.nodes.map(({ status }) => status)).toEqual(['FAILED', 'FAILED', 'ACCEPTED']);
  });

  it('is sent again as the same message if the connection breaks before the server answers', async () => {
    const [unsure, fine] = [newEmail(), newEmail()];
    inbox.cut.add(unsure);
    const invoice = await settled(await send({ recipients: [unsure, fine] }));
    expect(invoice.deliveries.nodes).toMatchObject([{ status: 'ACCEPTED' }, { status: 'ACCEPTED' }]);
    expect(inbox.cut).toEqual(new Set());
    expect([(await taken(unsure)).length, (await taken(fine)).length]).toEqual([1, 1]);
  });

  it('shows the last failure while it is retried, and when it is due', async () => {
    jest.replaceProperty(JOBS, 'deliverEmail', { ...JOBS.deliverEmail, backoffMs: 3_600_000 });
    const id = await send({ recipients: ['busy@one.example'] });
    const scheduleDate = new Date(clock.now().getTime() + 86_400_000).toISOString();
    await owner.ok(SendInvoiceDocument, { input: { id, attachPdf: false, scheduleDate } });
    const { deliveries } = await eventually('the first attempt failed', async () => {
      const { invoice } = await owner.ok(DeliveriesOfInvoiceDocument, { id });
      return invoice.deliveries.nodes[0]?.failureReason !== null && invoice;
    });
    expect(deliveries.nodes).toMatchObject([
      { status: 'QUEUED', failureReason: '451 try again later', scheduledFor: null, failedAt: null },
      { status: 'QUEUED', failureReason: null, scheduledFor: scheduleDate },
    ]);
  });
});

it('an email whose worker died in its last attempt has failed', async () => {
  const scheduleDate = new Date(clock.now().getTime() + 86_400_000).toISOString();
  const id = await send({ recipients: [newEmail()], scheduleDate });
  await sqlOf(app, owner, [
    `UPDATE jobs SET status = 'RUNNING', attempts = 100, handed_over_at = NULL, run_at = created_at WHERE name = 'deliverEmail'`,
  ]);
  const isLost = () =>
    app.app.services.database.read({ kind: 'system' }, async (sql) =>
      (await organizationsWithLostMail(sql, clock.now())).includes(claimsOf(owner).org),
    );
  await eventually('the job is dead', isLost);
  expect(await asSystem(app, owner, giveUpMail)).toBe(1);
  // The dead job is kept, but the organization is not visited again for it.
  expect(await isLost()).toBe(false);
  expect(await asSystem(app, owner, giveUpMail)).toBe(0);
  expect((await settled(id)).deliveries.nodes).toMatchObject([
    { status: 'FAILED', failureReason: 'its worker died in the last attempt' },
  ]);
  expect(await noticesOf('deliveryFailed')).toHaveLength(1);
});

it('a receipt that is refused has failed', async () => {
  const refused = await addClient(owner, { email: 'gone@client.example' });
  const { id } = await publishDraft(owner, { clientId: refused });
  await owner.ok(RecordPaymentDocument, { input: { invoiceId: id, amount: '1.00', sendReceipt: true } });
  expect((await settled(id)).deliveries.nodes).toMatchObject([
    { kind: 'RECEIPT', status: 'FAILED', failureReason: '550 no such mailbox' },
  ]);
});

describe('who is told that an email failed', () => {
  it('is the member who sent it, though another made the invoice', async () => {
    const address = newEmail();
    const sender = await addManager(address);
    await settled(await send({ recipients: ['gone@one.example'] }, sender));
    expect(await noticesOf('deliveryFailed')).toMatchObject([{ status: 'QUEUED', user_id: claimsOf(sender).sub }]);
    await passDigestWindow(app, clock);
    const [mail] = await eventually('the notice has come', async () => {
      const mails = (await taken(address)).filter(({ subject }) => subject?.includes('delivered'));
      return mails.length > 0 && mails;
    });
    expect(mail?.subject).toMatch(/^Invoice INV-\S+ could not be delivered to gone@one\.example$/);
    expect(mail?.text).toContain('550 no such mailbox');
  });

  it('is the member who scheduled it, if what another did to the invoice cancels it', async () => {
    const address = newEmail();
    const sender = await addManager(address);
    const scheduleDate = new Date(clock.now().getTime() + 86_400_000).toISOString();
    const id = await send({ recipients: ['a@one.example'], scheduleDate }, sender);
    const own = await send({ recipients: ['b@one.example'], scheduleDate }, sender);
    await sender.ok(CancelScheduledSendDocument, { id: own });
    expect(await noticesOf('deliveryFailed')).toEqual([]);
    await owner.ok(CancelInvoiceDocument, { input: { id, reason: 'Ordered twice' } });
    expect(await noticesOf('deliveryFailed')).toMatchObject([{ status: 'QUEUED', user_id: claimsOf(sender).sub }]);
    await passDigestWindow(app, clock);
    const [mail] = await eventually('the notice has come', async () => {
      const mails = (await taken(address)).filter(({ subject }) => subject?.includes('sent'));
      return mails.length > 0 && mails;
    });
    expect(mail?.subject).toMatch(/^Invoice INV-\S+ was not sent to a@one\.example$/);
    expect(mail?.text).toContain('The invoice was cancelled before the email was sent.');
  });

  it('is nobody who does not want emails about invoices', async () => {
    await owner.ok(UpdatePreferencesDocument, { input: { notifications: { email: false } } });
    await settled(await send({ recipients: ['gone@one.example'] }));
    expect(await noticesOf('deliveryFailed')).toMatchObject([{ status: 'SKIPPED', reason: 'PREFERENCE' }]);
  });
});

it('an invitation shows that its email was refused, tells its sender, and can be sent again', async () => {
  await owner.ok(UpdatePreferencesDocument, { input: { notifications: { teamMessages: true } } });
  const invited = newEmail();
  inbox.replies.set(invited, [[550, 'no such user']]);
  const { inviteUser } = await owner.ok(InviteUserDocument, { input: { email: invited, role: 'EMPLOYEE' } });
  const until = (status: string) =>
    eventually(`the invitation is ${status}`, async () => {
      const { nodes } = (await owner.ok(InvitationsDocument, {})).invitations;
      return nodes[0]?.deliveryStatus === status && nodes[0];
    });
  expect((await until('FAILED')).deliveryFailure).toContain('550 no such user');
  expect(await noticesOf('invitationFailed')).toMatchObject([{ status: 'QUEUED', user_id: claimsOf(owner).sub }]);
  await owner.ok(ResendInvitationDocument, { input: { id: inviteUser.id } });
  expect((await until('ACCEPTED')).deliveryFailure).toBeNull();
});
