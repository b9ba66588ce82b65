import { systemClock } from '../../src/config/clock';
import { JOBS } from '../../src/jobs/catalogue';
import { aStudio } from '../support/a-studio';
import { type Answer, type ApiClient, startTestApp, type TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  CancelInvoiceDocument,
  CancelScheduledSendDocument,
  DeliveriesOfInvoiceDocument,
  PayInvoiceDocument,
  RefundInvoiceDocument,
  RescheduleSendDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';
import { addClient, codesOf, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { type MailServer, startMailServer } from '../support/mail-server';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { newEmail } from '../support/team';
import { unchanged } from '../support/unchanged';

/** Longer than the hour for which the queue has jobs ahead of their time. */
const WHILE = 7_200_000;

let clock: MovedClock;
let mail: MailServer;
let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  clock = new MovedClock(systemClock.now());
  mail = await startMailServer();
  app = await startTestApp({ clock, worker: true, settings: { SMTP_URL: mail.url, ACCESS_TOKEN_MINUTES: '1440' } });
});
beforeEach(async () => {
  jest.replaceProperty(JOBS, 'deliverEmail', { ...JOBS.deliverEmail, backoffMs: 1 });
  ({ owner } = await aStudio({ on: app }));
});
afterEach(() => {
  jest.restoreAllMocks();
  mail.beforeAnswer = () => Promise.resolve();
});
afterAll(async () => {
  await app.stop();
  await mail.close();
});

const ahead = (whiles: number): string => new Date(clock.now().getTime() + whiles * WHILE).toISOString();

/** An invoice whose email to an address of its own is scheduled that far ahead. */
async function scheduled(whiles: number): Promise<{ id: string; address: string; job: string }> {
  const address = newEmail();
  const { id } = await makeDraft(owner, { clientId: await addClient(owner, { email: address }) });
  const input = { id, attachPdf: false, scheduleDate: ahead(whiles) };
  const { sendInvoice } = await owner.ok(SendInvoiceDocument, { input });
  return { id, address, job: sendInvoice.jobs[0]?.id ?? '' };
}

const read = async (id: string) => (await owner.ok(DeliveriesOfInvoiceDocument, { id })).invoice;
const reschedule = (id: string, whiles: number) =>
  owner.send(RescheduleSendDocument, { input: { id, scheduleDate: ahead(whiles) } });
const cancel = (id: string) => owner.send(CancelScheduledSendDocument, { id });
const sentTo = (address: string) => mail.received.filter(({ recipients }) => recipients.includes(address));

/** A scheduled email that the mail server has, but for which it has not answered yet. */
async function beingSent() {
  const answer = { accept: (): void => undefined, putOff: (): void => undefined };
  mail.beforeAnswer = () =>
    new Promise((resolve, reject) => {
      mail.beforeAnswer = () => Promise.resolve();
      Object.assign(answer, { accept: resolve, putOff: () => reject(new Error('busy')) });
    });
  const { id, address } = await scheduled(1);
  clock.advance(WHILE);
  await mail.to(address);
  return { id, address, answer };
}

async function areRefused(id: string): Promise<void> {
  const moved = await unchanged(app, owner, () => reschedule(id, 2));
  const cancelled = await unchanged(app, owner, () => cancel(id));
  expect([codesOf([moved]), codesOf([cancelled])]).toEqual([['INVALID_STATE'], ['INVALID_STATE']]);
}

/** Waits until the worker has done what is due: what is asked for last is sent last. */
async function settled(): Promise<void> {
  const rest = () =>
    sqlOf(app, owner, [`SELECT FROM jobs WHERE run_at <= $1 AND status NOT IN ('SUCCEEDED', 'DEAD')`, [clock.now()]]);
  await eventually('the worker has done what is due', async () => (await rest()).length === 0);
}

it('is shown on the invoice, moved to a later and an earlier time, and goes once on the last', async () => {
  const { id, address } = await scheduled(2);
  expect(await read(id)).toMatchObject({ status: 'PUBLISHED', scheduledFor: ahead(2) });
  const { data } = await reschedule(id, 5);
  expect(data?.rescheduleSend).toMatchObject({ status: 'PUBLISHED', scheduledFor: ahead(5) });
  clock.advance(3 * WHILE);
  await settled();
  expect(sentTo(address)).toEqual([]);
  await reschedule(id, 1);
  expect((await read(id)).deliveries.nodes).toMatchObject([{ status: 'QUEUED', scheduledFor: ahead(1) }]);
  clock.advance(WHILE);
  await settled();
  expect(sentTo(address)).toHaveLength(1);
  const invoice = await read(id);
  expect(invoice).toMatchObject({
    status: 'SENT',
    scheduledFor: null,
    deliveries: { nodes: [{ status: 'ACCEPTED' }] },
  });
  const types = invoice.activity.nodes.map(({ type }) => type);
  expect(types.slice(2)).toEqual(['SEND_REQUESTED', 'SEND_RESCHEDULED', 'SEND_RESCHEDULED', 'SENT']);
});

it('is moved within the hour, when the queue has it already', async () => {
  const { id, address } = await scheduled(1);
  await reschedule(id, 0.2);
  const handedOver = async () =>
    (await sqlOf(app, owner, [`SELECT FROM jobs WHERE name = 'deliverEmail' AND handed_over_at IS NOT NULL`])).length;
  await eventually('the queue has it', handedOver);
  await reschedule(id, 3);
  clock.advance(WHILE);
  await settled();
  expect([sentTo(address), (await read(id)).scheduledFor]).toEqual([[], ahead(2)]);
  clock.advance(2 * WHILE);
  await settled();
  expect(sentTo(address)).toHaveLength(1);
});

it('waits for its new time if its job was claimed before it was moved', async () => {
  const { address } = await scheduled(4);
  await sqlOf(app, owner, [`UPDATE jobs SET run_at = $1 WHERE name = 'deliverEmail'`, [clock.now()]]);
  const job = async () =>
    (
      await sqlOf<{ status: string; attempts: number; run_at: Date }>(app, owner, [
        `SELECT status, attempts, run_at FROM jobs WHERE name = 'deliverEmail'`,
      ])
    )[0];
  await eventually('the job was postponed', async () => {
    const row = await job();
    return row?.status === 'QUEUED' && row.run_at.toISOString() === ahead(4);
  });
  expect([sentTo(address), await job()]).toMatchObject([[], { attempts: 1 }]);
});

it('is cancelled: nothing is sent, and its recipients say why', async () => {
  const { id, address, job } = await scheduled(2);
  const { data } = await cancel(id);
  expect(data?.cancelScheduledSend).toEqual({ id, status: 'PUBLISHED', scheduledFor: null });
  const failureReason = 'A member cancelled it before it was sent.';
  expect((await read(id)).deliveries.nodes).toMatchObject([
    { status: 'CANCELLED', failureReason, acceptedAt: null, failedAt: ahead(0), scheduledFor: ahead(2) },
  ]);
  await settled();
  expect(await sqlOf(app, owner, [`SELECT status, result FROM jobs WHERE name = 'deliverEmail'`])).toEqual([
    { status: 'SUCCEEDED', result: { sent: false } },
  ]);
  expect(job).toMatch(/^job_/);
  clock.advance(3 * WHILE);
  await settled();
  expect(sentTo(address)).toEqual([]);
  await areRefused(id);
});

describe('what happens to the invoice meanwhile', () => {
  it.each([
    ['cancelled', 'The invoice was cancelled before the email was sent.'],
    ['refunded', 'The invoice was refunded before the email was sent.'],
  ] as const)('is %s: it sends nothing and says why', async (what, failureReason) => {
    const { id, address } = await scheduled(2);
    const input = { id, reason: 'Ordered twice' };
    if (what === 'cancelled') await owner.ok(CancelInvoiceDocument, { input });
    else {
      await owner.ok(PayInvoiceDocument, { input: { invoiceId: id } });
      await owner.ok(RefundInvoiceDocument, { input });
    }
    const cancelled = { scheduledFor: null, deliveries: { nodes: [{ status: 'CANCELLED', failureReason }] } };
    const invoice = await read(id);
    expect(invoice).toMatchObject(cancelled);
    expect(invoice.activity.nodes.filter(({ type }) => type === 'SEND_CANCELLED')).toHaveLength(1);
    clock.advance(3 * WHILE);
    await settled();
    expect(sentTo(address)).toEqual([]);
  });

  it('is paid: it is sent, and says so', async () => {
    const { id, address } = await scheduled(2);
    await owner.ok(PayInvoiceDocument, { input: { invoiceId: id } });
    clock.advance(3 * WHILE);
    const [sent] = await mail.to(address);
    expect(sent?.message.text).toContain('Paid in full');
    await settled();
    expect(await read(id)).toMatchObject({ status: 'PAID', deliveries: { nodes: [{ status: 'ACCEPTED' }] } });
  });
});

describe('at once', () => {
  it('moved and cancelled: one of them is last, and nothing goes that was cancelled', async () => {
    const { id, address } = await scheduled(2);
    const answers = await atOnce<Answer<unknown>>(app, 'deliveries', [() => reschedule(id, 1), () => cancel(id)]);
    expect([
      ['INVALID_STATE', 'ok'],
      ['ok', 'ok'],
    ]).toContainEqual(codesOf(answers));
    clock.advance(3 * WHILE);
    await settled();
    expect((await read(id)).deliveries.nodes).toMatchObject([{ status: 'CANCELLED' }]);
    expect(sentTo(address)).toEqual([]);
  });

  it.each([
    ['its schedule', 'SENT', cancel],
    ['its invoice', 'CANCELLED', (id: string) => owner.send(CancelInvoiceDocument, { input: { id, reason: 'Twice' } })],
  ] as const)('%s cancelled while it is sent: an email that is accepted counts', async (_, status, act) => {
    const { id, address, answer } = await beingSent();
    expect(codesOf([await act(id)])).toEqual(['ok']);
    expect((await read(id)).deliveries.nodes).toMatchObject([{ status: 'CANCELLED' }]);
    answer.accept();
    await settled();
    const accepted = { status: 'ACCEPTED', failureReason: null, failedAt: null };
    expect(await read(id)).toMatchObject({ status, deliveries: { nodes: [accepted] } });
    expect(sentTo(address)).toHaveLength(1);
  });

  it('cancelled while it is sent: an email that is put off is not tried again', async () => {
    const { id, address, answer } = await beingSent();
    expect(codesOf([await cancel(id)])).toEqual(['ok']);
    answer.putOff();
    await settled();
    const failureReason = 'A member cancelled it before it was sent.';
    expect(await read(id)).toMatchObject({
      status: 'PUBLISHED',
      deliveries: { nodes: [{ status: 'CANCELLED', failureReason }] },
    });
    expect(sentTo(address)).toHaveLength(1);
  });

  it('moved while it is sent: an email that is put off goes at its new time', async () => {
    const { id, address, answer } = await beingSent();
    expect(codesOf([await reschedule(id, 2)])).toEqual(['ok']);
    answer.putOff();
    await settled();
    expect([await read(id), sentTo(address).length]).toMatchObject([{ scheduledFor: ahead(2) }, 1]);
    clock.advance(2 * WHILE);
    await settled();
    expect([await read(id), sentTo(address).length]).toMatchObject([{ status: 'SENT', scheduledFor: null }, 2]);
  });

  it('cancelled while the mail server puts it off: it is not tried again', async () => {
    jest.replaceProperty(JOBS, 'deliverEmail', { ...JOBS.deliverEmail, backoffMs: 3_600_000 });
    const { id, address } = await scheduled(1);
    mail.beforeAnswer = () => Promise.reject(new Error('busy'));
    clock.advance(WHILE);
    await eventually('it was put off', async () => (await read(id)).deliveries.nodes[0]?.failureReason ?? false);
    mail.beforeAnswer = () => Promise.resolve();
    expect(codesOf([await cancel(id)])).toEqual(['ok']);
    clock.advance(WHILE);
    await settled();
    expect([(await read(id)).deliveries.nodes, sentTo(address).length]).toMatchObject([[{ status: 'CANCELLED' }], 1]);
  });
});

it('is refused where nothing waits, and to others as if it were not there', async () => {
  const { id } = await publishDraft(owner);
  await owner.ok(SendInvoiceDocument, { input: { id, attachPdf: false } });
  await settled();
  const { owner: other } = await aStudio({ on: app });
  const input = { id, scheduleDate: ahead(2) };
  const refusals = [
    [await unchanged(app, owner, () => owner.refused(CancelScheduledSendDocument, { id })), 'INVALID_STATE', 'id'],
    [await unchanged(app, owner, () => owner.refused(RescheduleSendDocument, { input })), 'INVALID_STATE', 'input.id'],
    [await other.refused(CancelScheduledSendDocument, { id }), 'NOT_FOUND', 'id'],
    [await other.refused(RescheduleSendDocument, { input }), 'NOT_FOUND', 'input.id'],
  ] as const;
  for (const [refusal, code, field] of refusals) expect(refusal).toMatchObject({ code, details: [{ field }] });
  const { id: waiting } = await scheduled(1);
  for (const scheduleDate of [ahead(-1), ahead(367 * 12)])
    expect(await owner.refused(RescheduleSendDocument, { input: { id: waiting, scheduleDate } })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.scheduleDate' }],
    });
});
