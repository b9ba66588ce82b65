import pino from 'pino';
import { systemClock } from '../../src/config/clock';
import { bounceRoutes } from '../../src/http/bounces/bounce-routes';
import type { RouteRequest } from '../../src/http/route';
import { JOBS } from '../../src/jobs/catalogue';
import { organizationsToTell } from '../../src/services/notices/tell-of-events';
import { AUTO_REPLY, REPORTS, type Reported } from '../mail/bounce-reports';
import { type SmtpInbox, startSmtpInbox } from '../mail/smtp-inbox';
import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { passDigestWindow } from '../support/digest-window';
import {
  DeliveriesOfInvoiceDocument,
  type DeliveriesOfInvoiceQuery,
  InviteUserDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';
import { claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { newEmail } from '../support/team';

const KEY = 'key-of-the-mail-server-0123456789abcdef';
const BOUNCES = 'bounces@example.com';

let clock: MovedClock;
let inbox: SmtpInbox;
let app: TestApp;
let owner: ApiClient;
let email: string;
let clientId: string;

beforeAll(async () => {
  clock = new MovedClock(systemClock.now());
  inbox = await startSmtpInbox();
  const settings = { SMTP_URL: inbox.url, MAIL_BOUNCE_KEY: KEY, MAIL_BOUNCE_ADDRESS: BOUNCES };
  app = await startTestApp({ clock, worker: true, settings });
});
beforeEach(async () => {
  email = newEmail();
  ({ owner, clientId } = await aStudio({ on: app, owner: { email, businessName: 'Studio North' }, client: {} }));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.stop();
  await inbox.close();
});

type Delivery = DeliveriesOfInvoiceQuery['invoice']['deliveries']['nodes'][number];

/** Sends an invoice and returns its ID. */
async function sendTo(...recipients: string[]): Promise<string> {
  const { id } = await makeDraft(owner, { clientId });
  await owner.ok(SendInvoiceDocument, { input: { id, attachPdf: false, recipients } });
  return id;
}

const deliveriesOf = async (id: string): Promise<Delivery[]> =>
  (await owner.ok(DeliveriesOfInvoiceDocument, { id })).invoice.deliveries.nodes;

const accepted = (id: string): Promise<unknown> =>
  eventually('all emails were accepted', async () =>
    (await deliveriesOf(id)).every(({ status }) => status === 'ACCEPTED'),
  );

/** The email that the mail server took for an address, as it is known to who reports on it. */
async function mailTo(recipient: string): Promise<Reported & { sender: string }> {
  const mail = await eventually(`an email has come to ${recipient}`, () =>
    Promise.resolve(inbox.taken.find(({ recipients }) => recipients.includes(recipient))),
  );
  const [headers = ''] = mail.raw.toString().split('\r\n\r\n', 1);
  const messageId = /^Message-ID: (\S+)/im.exec(headers)?.[1] ?? '';
  return { headers, messageId, recipient, sender: mail.sender };
}

interface Post {
  key?: string;
  type?: string;
}

const post = (body: string, { key = KEY, type = 'message/rfc822' }: Post = {}, url = app.url): Promise<Response> =>
  fetch(new URL('/mail/bounces', url), {
    method: 'POST',
    headers: { 'content-type': type, authorization: `Bearer ${key}` },
    body,
  });

const report = async (raw: string): Promise<number> => (await post(raw)).status;

async function failureNotices() {
  const { org } = claimsOf(owner);
  await sqlOf(app, owner, [`SELECT number_events($1, 10000)`, [org]]);
  await eventually('all events were looked at', async () => {
    const waiting = await app.app.services.database.read({ kind: 'system' }, organizationsToTell);
    return !waiting.includes(org);
  });
  return sqlOf<{ status: string; user_id: string }>(app, owner, [
    `SELECT * FROM notices WHERE kind = 'deliveryFailed'`,
  ]);
}

it.each(Object.entries(REPORTS))('an email that is returned as by %s has BOUNCED', async (_server, write) => {
  const [gone, fine] = [newEmail(), newEmail()];
  const id = await sendTo(gone, fine);
  await accepted(id);
  const mail = await mailTo(gone);
  expect(mail.sender).toBe(BOUNCES);
  const { raw, reason } = write(mail);
  expect([await report(raw), await report(raw)]).toEqual([204, 204]);
  const at = expect.any(String) as string;
  const [first, second] = await deliveriesOf(id);
  expect(first).toMatchObject({ status: 'BOUNCED', failureReason: reason, acceptedAt: at, failedAt: at });
  expect(first?.response).toMatch(/^250 /);
  expect(second).toMatchObject({ status: 'ACCEPTED', failureReason: null, failedAt: null });
  expect(await failureNotices()).toMatchObject([{ user_id: claimsOf(owner).sub }]);
});

it('tells the member who sent it, in an email with the words of the server', async () => {
  const gone = newEmail();
  await accepted(await sendTo(gone));
  const { raw } = REPORTS.postfix(await mailTo(gone));
  // Twice at once, as a mail server repeats a call that it believes lost.
  expect(await Promise.all([report(raw), report(raw)])).toEqual([204, 204]);
  expect(await failureNotices()).toHaveLength(1);
  await passDigestWindow(app, clock);
  const notice = await eventually('the notice has come', () =>
    Promise.resolve(inbox.taken.find((mail) => mail.recipients.includes(email) && mail.raw.includes('delivered'))),
  );
  expect(notice.raw.toString()).toContain('User unknown');
});

describe('a report changes nothing', () => {
  it.each<[string, (mail: Reported) => string]>([
    ['of a delay', (mail) => REPORTS.postfix({ ...mail, action: 'delayed', status: '4.4.1' }).raw],
    ['of a delivery', (mail) => REPORTS.exchange({ ...mail, action: 'delivered', status: '2.0.0' }).raw],
    ['of another recipient', (mail) => REPORTS.postfix({ ...mail, recipient: newEmail() }).raw],
    [
      'of an unknown email',
      (mail) => {
        const unknown = (text: string) => text.replaceAll(/[0-9a-f]{8}(?=-[^@\s]*@billfold)/g, '00000000');
        return unknown(REPORTS.gmail(mail).raw);
      },
    ],
    ['of an email from elsewhere', (mail) => REPORTS.gmail(mail).raw.replaceAll('@billfold', '@elsewhere.example')],
    ['that is an automatic reply', () => AUTO_REPLY],
    ['that is no message', () => '\u0000'.repeat(2000)],
  ])('%s', async (_of, write) => {
    const recipient = newEmail();
    const id = await sendTo(recipient);
    await accepted(id);
    expect(await report(write(await mailTo(recipient)))).toBe(204);
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'ACCEPTED', failureReason: null, failedAt: null }]);
    expect(await failureNotices()).toEqual([]);
  });

  it('of an email that had failed already', async () => {
    const id = await sendTo('gone@one.example');
    await eventually('it has failed', async () => (await deliveriesOf(id))[0]?.status === 'FAILED');
    const [row] = await sqlOf<{ message_id: string }>(app, owner, [`SELECT message_id FROM deliveries`]);
    const messageId = row?.message_id ?? '';
    const mail = { headers: `Message-ID: ${messageId}`, messageId, recipient: 'gone@one.example' };
    expect(await report(REPORTS.exchange(mail).raw)).toBe(204);
    expect(await deliveriesOf(id)).toMatchObject([{ status: 'FAILED', failureReason: '550 no such mailbox' }]);
  });
});

it('is to come again while the email is still being sent', async () => {
  jest.replaceProperty(JOBS, 'deliverEmail', { ...JOBS.deliverEmail, backoffMs: 3_600_000 });
  const id = await sendTo('busy@one.example');
  await eventually('the first attempt failed', async () => (await deliveriesOf(id))[0]?.failureReason);
  const [row] = await sqlOf<{ message_id: string }>(app, owner, [`SELECT message_id FROM deliveries`]);
  const messageId = row?.message_id ?? '';
  const mail = { headers: `Message-ID: ${messageId}`, messageId, recipient: 'busy@one.example' };
  expect(await report(REPORTS.postfix(mail).raw)).toBe(503);
  expect(await deliveriesOf(id)).toMatchObject([{ status: 'QUEUED' }]);
});

it('logs a report about an email to a user, without the address', async () => {
  const invited = newEmail();
  await owner.ok(InviteUserDocument, { input: { email: invited, role: 'EMPLOYEE' } });
  const mail = await mailTo(invited);
  expect(mail.messageId).toMatch(/\.1@billfold>$/);
  const lines: string[] = [];
  const log = pino({}, { write: (line) => lines.push(line) });
  const [route] = bounceRoutes({ key: KEY, unitOfWork: app.app.services.unitOfWork, log });
  const body = Buffer.from(REPORTS.postfix(mail).raw);
  const request = { headers: { authorization: `Bearer ${KEY}` }, body } as RouteRequest;
  expect(await route?.handle(request)).toMatchObject({ status: 204 });
  expect(lines).toEqual([expect.stringMatching(/"smtpStatus":"5\.1\.1".*is no invoice or receipt/)]);
  expect(lines.join('')).not.toContain(invited);
});

it('refuses what is no report, and callers without the key', async () => {
  const refusals = [
    await post(AUTO_REPLY, { key: '' }),
    await post(AUTO_REPLY, { key: `${KEY}0` }),
    await post('', {}),
    await post(AUTO_REPLY, { type: 'application/x-www-form-urlencoded' }),
    await post('x'.repeat(2_000_000)),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([401, 401, 400, 400, 413]);
  const other = await startTestApp();
  expect((await post(AUTO_REPLY, {}, other.url)).status).toBe(404);
  await other.stop();
});
