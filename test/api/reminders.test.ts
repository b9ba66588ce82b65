import { systemClock } from '../../src/config/clock';
import { JOBS } from '../../src/jobs/catalogue';
import { bounceDelivery } from '../../src/services/deliveries/bounce-delivery';
import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  InvoiceRemindersDocument,
  LoginDocument,
  MarkInvoiceDisputedDocument,
  MarkInvoicesSentDocument,
  PayInvoiceDocument,
  SendInvoiceReminderDocument,
  SetInvoiceRemindersDocument,
  SettingsDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, codesOf, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { type MailServer, startMailServer } from '../support/mail-server';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { newEmail } from '../support/team';
import { unchanged } from '../support/unchanged';

const HOUR = 3_600_000;

let clock: MovedClock;
let mail: MailServer;
let app: TestApp;
let owner: ApiClient;
let address: string;
let email: string;
let clientId: string;
let today: string;

beforeAll(async () => {
  // Noon, so that a morning is less than a day of a session away.
  clock = new MovedClock(new Date(`${systemClock.now().toISOString().slice(0, 10)}T12:00:00.000Z`));
  mail = await startMailServer();
  app = await startTestApp({ clock, worker: true, settings: { SMTP_URL: mail.url, ACCESS_TOKEN_MINUTES: '1440' } });
});
beforeEach(async () => {
  jest.replaceProperty(JOBS, 'deliverReminder', { ...JOBS.deliverReminder, backoffMs: 1 });
  address = newEmail();
  email = newEmail();
  ({ owner, clientId } = await aStudio({
    on: app,
    owner: { email, businessName: 'Studio North' },
    client: { email: address },
  }));
  today = clock.now().toISOString().slice(0, 10);
});
afterEach(() => {
  jest.restoreAllMocks();
  mail.beforeAnswer = () => Promise.resolve();
});
afterAll(async () => {
  await app.stop();
  await mail.close();
});

/** An invoice that is due today, and was marked as sent. */
async function sent(client = clientId): Promise<string> {
  const { id } = await makeDraft(owner, { clientId: client, issueDate: today, dueDate: today });
  await owner.ok(MarkInvoicesSentDocument, { input: { ids: [id] } });
  // Its PDF.
  await settled();
  return id;
}

const read = async (id: string) => (await owner.ok(InvoiceRemindersDocument, { id })).invoice;
const remind = (id: string, fields = {}) => owner.send(SendInvoiceReminderDocument, { input: { id, ...fields } });
const schedule = (preferences: object) => owner.ok(UpdateSettingsDocument, { input: { preferences } });
const mailsTo = (recipient: string) => mail.received.filter(({ recipients }) => recipients.includes(recipient));

/** Moves to the next morning, by which sessions have ended. */
async function untilMorning(): Promise<void> {
  const tomorrow = new Date(clock.now().getTime() + 24 * HOUR).toISOString().slice(0, 10);
  clock.set(`${tomorrow}T09:00:00.000Z`);
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  owner = new ApiClient(app.url, login.accessToken);
}

/** Waits until the worker has done what is due. */
async function settled(): Promise<void> {
  await eventually('the worker has done what is due', async () => {
    const waiting = `SELECT FROM jobs WHERE run_at <= $1 AND status NOT IN ('SUCCEEDED', 'DEAD')`;
    return (await sqlOf(app, owner, [waiting, [clock.now()]])).length === 0;
  });
}

describe('by the schedule', () => {
  it('the worker sends it the next morning, with the text of the step, and counts it', async () => {
    await schedule({ reminderSchedule: [1], reminderTexts: [{ day: 1, text: 'Did you miss it?' }] });
    const id = await sent();
    await untilMorning();
    const [reminder, ...more] = await mail.to(address);
    expect([reminder?.message.subject, more]).toEqual([
      expect.stringMatching(/^Reminder: Invoice INV-\S+ from Studio North$/),
      [],
    ]);
    for (const body of [reminder?.message.text, reminder?.message.html])
      for (const text of ['Did you miss it?', '$100.00', 'Was due', '/i/']) expect(body).toContain(text);
    await settled();
    const invoice = await read(id);
    expect(invoice).toMatchObject({ remindersSent: 1, nextReminderAt: null });
    expect(invoice.deliveries.nodes).toMatchObject([{ kind: 'REMINDER', status: 'ACCEPTED', requestedBy: null }]);
    expect(invoice.activity.nodes.slice(-2)).toMatchObject([{ type: 'REMINDER_REQUESTED' }, { type: 'REMINDED' }]);
    clock.advance(HOUR);
    await settled();
    expect(mailsTo(address)).toHaveLength(1);
  });

  it('several of a client are one email that names each, counted by each; a bounce marks them all', async () => {
    await schedule({ reminderSchedule: [1], combineReminders: true });
    const ids = [await sent(), await sent(), await sent()];
    const [paid = '', ...open] = ids;
    // Paid after the morning, before the mail server takes it.
    mail.beforeAnswer = () => Promise.reject(new Error('busy'));
    await untilMorning();
    await eventually('it was put off', async () => (await read(paid)).deliveries.nodes[0]?.failureReason ?? false);
    await owner.ok(PayInvoiceDocument, { input: { invoiceId: paid } });
    mail.beforeAnswer = () => Promise.resolve();
    clock.advance(60_000);
    await settled();
    const last = mailsTo(address).at(-1);
    expect(last?.message.subject).toBe('Reminder: 2 invoices from Studio North');
    expect(last?.message.text).toContain('$200.00');
    const all = await Promise.all(ids.map(read));
    expect(all.map(({ remindersSent, deliveries: { nodes } }) => [remindersSent, nodes[0]?.status])).toEqual([
      [0, 'CANCELLED'],
      [1, 'ACCEPTED'],
      [1, 'ACCEPTED'],
    ]);
    expect(all[0]?.deliveries.nodes[0]?.failureReason).toBe('The reminder was not sent, because it is paid.');
    const deliveryId = /^<(.*)@billfold>$/.exec(last?.message.messageId ?? '')?.[1] ?? '';
    const bounce = { deliveryId, recipients: [address], reason: '550 gone' };
    expect(await app.app.services.unitOfWork.run({ kind: 'anonymous' }, (work) => bounceDelivery(work, bounce))).toBe(
      true,
    );
    for (const id of open) expect((await read(id)).deliveries.nodes).toMatchObject([{ status: 'BOUNCED' }]);
  });

  it('its settings keep texts of days in the schedule only, and refuse others', async () => {
    const texts = [
      { day: 1, text: 'One.' },
      { day: 7, text: 'Seven.' },
    ];
    await schedule({ reminderSchedule: [7, 1], reminderTexts: texts });
    await schedule({ reminderSchedule: [7] });
    const { settings } = await owner.ok(SettingsDocument);
    expect(settings.preferences.reminderTexts).toEqual([{ day: 7, text: 'Seven.' }]);
    for (const [reminderTexts, index] of [
      [[{ day: 8, text: 'Eight.' }], 0],
      [
        [
          { day: 7, text: 'Seven.' },
          { day: 7, text: 'Again.' },
        ],
        1,
      ],
    ] as const) {
      const input = { preferences: { reminderTexts: [...reminderTexts] } };
      expect(await unchanged(app, owner, () => owner.refused(UpdateSettingsDocument, { input }))).toMatchObject({
        code: 'VALIDATION_ERROR',
        details: [{ field: `input.preferences.reminderTexts.${index}.day` }],
      });
    }
  });
});

describe('by hand', () => {
  it('goes to each recipient, and counts once', async () => {
    const id = await sent();
    const [one, two] = [newEmail(), newEmail()];
    const { data } = await remind(id, {
      recipients: [one, two, one],
      subject: 'Hello',
      message: 'Please pay.',
    });
    expect(data?.sendInvoiceReminder.jobs).toHaveLength(2);
    const [mailOfOne] = await mail.to(one);
    expect([mailOfOne?.message.subject, mailOfOne?.message.text]).toEqual([
      'Hello',
      expect.stringContaining('Please pay.'),
    ]);
    await mail.to(two);
    await settled();
    expect(await read(id)).toMatchObject({ status: 'SENT', remindersSent: 1 });
  });

  it('is refused within a day of the last one, but for one that nobody got', async () => {
    const id = await sent();
    expect(codesOf(await atOnce(app, 'deliveries', [() => remind(id), () => remind(id)]))).toEqual([
      'RATE_LIMIT_EXCEEDED',
      'ok',
    ]);
    await settled();
    clock.advance(HOUR);
    const refused = await unchanged(app, owner, () => remind(id));
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfter: 23 * 3600 });
    await sqlOf(app, owner, [`UPDATE deliveries SET status = 'REFUSED'`]);
    expect(codesOf([await remind(id)])).toEqual(['ok']);
    await settled();
    expect(mailsTo(address)).toHaveLength(2);
  });

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['paid', (invoiceId) => owner.ok(PayInvoiceDocument, { input: { invoiceId } }), 'only SENT, VIEWED, OVERDUE can'],
    ['disputed', (id) => owner.ok(MarkInvoiceDisputedDocument, { input: { id } }), 'it is disputed'],
    [
      'switched off',
      (id) => owner.ok(SetInvoiceRemindersDocument, { input: { id, enabled: false } }),
      'its reminders are switched off',
    ],
  ])('is refused for one that is %s', async (_what, act, message) => {
    const id = await sent();
    await act(id);
    const { errors } = await unchanged(app, owner, () => remind(id));
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: 'INVALID_STATE' },
    });
  });

  it('is refused for what is not sent, without recipients, without a verified address, and to others', async () => {
    const { id: published } = await publishDraft(owner, { clientId });
    expect(codesOf([await remind(published)])).toEqual(['INVALID_STATE']);
    const nobody = await addClient(owner, { email: null });
    expect(await owner.refused(SendInvoiceReminderDocument, { input: { id: await sent(nobody) } })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.recipients' }],
    });
    const id = await sent();
    const { owner: other } = await aStudio({ on: app });
    for (const refused of [
      await other.refused(SendInvoiceReminderDocument, { input: { id } }),
      await other.refused(SetInvoiceRemindersDocument, { input: { id, enabled: false } }),
    ])
      expect(refused).toMatchObject({ code: 'NOT_FOUND', details: [{ field: 'input.id' }] });
    const unverified = await app.register({}, { verified: false });
    expect(await unverified.refused(SendInvoiceReminderDocument, { input: { id } })).toMatchObject({
      code: 'EMAIL_NOT_VERIFIED',
    });
  });
});

it('is switched off and on, which the history says, and changes nothing the second time', async () => {
  const id = await sent();
  const turn = (enabled: boolean) => owner.ok(SetInvoiceRemindersDocument, { input: { id, enabled } });
  expect((await turn(false)).setInvoiceReminders.remindersEnabled).toBe(false);
  await unchanged(app, owner, () => turn(false));
  const { setInvoiceReminders: on } = await turn(true);
  expect([on.remindersEnabled, on.activity.nodes.slice(-2)]).toEqual([
    true,
    [{ type: 'REMINDERS_DISABLED' }, { type: 'REMINDERS_ENABLED' }],
  ]);
});
