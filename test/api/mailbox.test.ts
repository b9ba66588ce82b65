import PostalMime, { type Email } from 'postal-mime';
import { systemClock } from '../../src/config/clock';
import { Mailbox } from '../../src/db/mailbox';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  InvoiceDocument,
  JobDocument,
  MeDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
  type SendInvoiceInput,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';

const HOUR = 3_600_000;
const clock = new MovedClock(systemClock.now());

let app: TestApp;
let dataFolder: string;
let mailbox: Mailbox;
let companies = 0;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  app = await startTestApp({
    clock,
    worker: true,
    settings: { DATA_DIR: dataFolder, ACCESS_TOKEN_MINUTES: '1440' },
  });
  mailbox = new Mailbox(app.app.services.database, clock);
});
afterAll(async () => {
  await app.stop();
  await removeDataFolder(dataFolder);
});

/** A draft for a client whose address nobody else in this file has. */
async function draftFor(api: ApiClient): Promise<{ id: string; address: string }> {
  companies += 1;
  const address = `accounts@company${companies}.example`;
  const { id } = await makeDraft(api, { clientId: await addClient(api, { name: 'Acme', email: address }) });
  return { id, address };
}

/** The messages to an address that have come so far, oldest first. */
async function mailTo(address: string): Promise<{ id: string; email: Email }[]> {
  const rows = (await mailbox.list(200)).filter(({ recipients }) => recipients.includes(address)).reverse();
  return Promise.all(
    rows.map(async ({ id }) => {
      const email = await PostalMime.parse((await mailbox.get(id))?.raw ?? '');
      return { id, email };
    }),
  );
}

async function oneMailTo(address: string): Promise<{ id: string; email: Email }> {
  return eventually(`an email to ${address}`, async () => (await mailTo(address))[0]);
}

async function send(api: ApiClient, input: SendInvoiceInput): Promise<string[]> {
  const { sendInvoice } = await api.ok(SendInvoiceDocument, { input });
  return sendInvoice.jobs.map(({ id }) => id);
}

async function done(api: ApiClient, jobs: readonly string[]): Promise<void> {
  for (const id of jobs) {
    await eventually(`the job ${id}`, async () => (await api.ok(JobDocument, { id })).job.status === 'SUCCEEDED');
  }
}

describe('sendInvoice', () => {
  it('publishes the draft, emails the client with the PDF, and then it is SENT', async () => {
    const api = await app.register({ businessName: 'Studio North' });
    const { id, address } = await draftFor(api);
    const { sendInvoice } = await api.ok(SendInvoiceDocument, { input: { id } });
    expect(sendInvoice.invoice).toMatchObject({ status: 'PUBLISHED', sentAt: null });
    await done(api, [sendInvoice.jobs[0]?.id ?? '']);
    const { email } = await oneMailTo(address);
    const { number, hostedUrl } = sendInvoice.invoice;
    expect(email.from?.name).toBe('Studio North');
    expect(email.subject).toContain(number);
    for (const body of [email.text, email.html]) {
      expect(body).toContain(hostedUrl);
      expect(body).toContain('$100.00');
    }
    expect(email.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      [`${number}.pdf`, 'application/pdf'],
    ]);
    const pdf = await api.get(`/invoices/${id}/pdf`);
    const attached = email.attachments[0]?.content as ArrayBuffer;
    expect(Buffer.from(attached).equals(Buffer.from(await pdf.arrayBuffer()))).toBe(true);
    const { invoice } = await api.ok(InvoiceDocument, { id });
    expect(invoice).toMatchObject({ status: 'SENT', sentAt: clock.now().toISOString() });
    expect(invoice.activity.nodes.map(({ type }) => type)).toEqual(['CREATED', 'PUBLISHED', 'SEND_REQUESTED', 'SENT']);
  });

  it('goes once to each of the given recipients with the given message, with a copy and without the PDF', async () => {
    const api = await app.register();
    const { me } = await api.ok(MeDocument);
    const { id, address } = await draftFor(api);
    const jobs = await send(api, {
      id,
      recipients: ['one@list.example', 'ONE@list.example', 'two@list.example'],
      subject: 'Your invoice, as promised',
      message: 'First line.\n<script>alert(1)</script>',
      attachPdf: false,
      sendCopy: true,
    });
    expect(jobs).toHaveLength(3);
    await done(api, jobs);
    for (const recipient of ['one@list.example', 'two@list.example', me.user.email]) {
      const [first, ...more] = await mailTo(recipient);
      expect(more).toEqual([]);
      expect(first?.email.to?.map((to) => to.address)).toEqual([recipient]);
      expect(first?.email.subject).toBe('Your invoice, as promised');
      expect(first?.email.text).toContain('First line.\n<script>alert(1)</script>');
      expect(first?.email.html).toContain('&lt;script&gt;alert(1)');
      expect(first?.email.html).not.toContain('<script');
      expect(first?.email.attachments).toEqual([]);
    }
    expect(await mailTo(address)).toEqual([]);
  });

  it("goes to the client's further recipients too", async () => {
    const { owner: api, clientId } = await aStudio({
      on: app,
      client: { email: 'main@more.example', extraRecipients: ['also@more.example'] },
    });
    const { id } = await makeDraft(api, { clientId });
    await done(api, await send(api, { id, attachPdf: false }));
    expect([await mailTo('main@more.example'), await mailTo('also@more.example')]).toMatchObject([[{}], [{}]]);
  });

  it('escapes what people enter, and lets nothing become a header', async () => {
    const evil = `<img src=x onerror=alert(1)> "Bcc" <a@b.example>`;
    const { owner: api, clientId } = await aStudio({
      on: app,
      owner: { name: evil, businessName: evil },
      client: { name: evil, email: 'evil@names.example' },
    });
    const lines = [{ description: evil, quantity: '1', rate: '1.00' }];
    const { id } = await makeDraft(api, { clientId, lines, clientNotes: evil });
    await done(api, await send(api, { id, attachPdf: false }));
    const { email } = await oneMailTo('evil@names.example');
    expect(email.html).not.toContain('<img src=x');
    expect(email.html).toContain('&lt;img src=x');
    expect(email.to?.map(({ address }) => address)).toEqual(['evil@names.example']);
    expect([email.cc ?? [], email.bcc ?? []]).toEqual([[], []]);
    expect(email.from?.address).toBe('billfold@localhost');
  });

  it('waits until its time, and goes then', async () => {
    const api = await app.register();
    const [later, now] = [await draftFor(api), await draftFor(api)];
    const scheduleDate = new Date(clock.now().getTime() + 3 * HOUR).toISOString();
    const jobs = await send(api, { id: later.id, attachPdf: false, scheduleDate });
    expect((await api.ok(InvoiceDocument, { id: later.id })).invoice.status).toBe('PUBLISHED');
    clock.advance(HOUR);
    // What is asked for now and done shows that the worker has looked.
    await done(api, await send(api, { id: now.id, attachPdf: false }));
    expect(await mailTo(later.address)).toEqual([]);
    clock.advance(2 * HOUR);
    await done(api, jobs);
    expect(await mailTo(later.address)).toHaveLength(1);
    expect((await api.ok(InvoiceDocument, { id: later.id })).invoice.status).toBe('SENT');
  });

  it('is sent once for one Idempotency-Key', async () => {
    const api = await app.register();
    const { id, address } = await draftFor(api);
    const key = { 'idempotency-key': 'send-once' };
    const ask = () => api.ok(SendInvoiceDocument, { input: { id, attachPdf: false } }, key);
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toEqual(first);
    await done(
      api,
      first.sendInvoice.jobs.map((job) => job.id),
    );
    expect(await mailTo(address)).toHaveLength(1);
  });
});

it('recordPayment emails a receipt if requested', async () => {
  const { owner: api, clientId } = await aStudio({
    on: app,
    owner: { businessName: 'Studio North' },
    client: { email: 'payer@receipts.example' },
  });
  const { id: invoiceId, number } = await publishDraft(api, { clientId });
  const pay = (fields: object) => api.ok(RecordPaymentDocument, { input: { invoiceId, amount: '40.00', ...fields } });
  await pay({ sendReceipt: false });
  await pay({ sendReceipt: true });
  const { email } = await oneMailTo('payer@receipts.example');
  expect(email.subject).toContain(number);
  for (const body of [email.text, email.html]) for (const sum of ['$40.00', '$20.00']) expect(body).toContain(sum);
  expect(email.attachments).toEqual([]);
  expect(await mailTo('payer@receipts.example')).toHaveLength(1);

  const { id: another } = await publishDraft(api, { clientId: await addClient(api, { email: null }) });
  const input = { invoiceId: another, amount: '1.00', sendReceipt: true };
  expect(await api.refused(RecordPaymentDocument, { input })).toMatchObject({
    code: 'VALIDATION_ERROR',
    details: [{ field: 'input.sendReceipt' }],
  });
  expect((await api.ok(InvoiceDocument, { id: another })).invoice.totalPaid.amount).toBe('0.00');
});

it('recordPayment emails one receipt for several invoices', async () => {
  const client = { email: 'payer@several.example' };
  const { owner: api, clientId } = await aStudio({ on: app, client });
  const invoices = await Promise.all([publishDraft(api, { clientId }), publishDraft(api, { clientId })]);
  const allocations = invoices.map(({ id: invoiceId }, at) => ({ invoiceId, amount: at === 0 ? '100.00' : '25.00' }));
  await api.ok(RecordPaymentDocument, { input: { allocations, amount: '125.00', sendReceipt: true } });
  const { email } = await oneMailTo(client.email);
  for (const body of [email.text, email.html])
    for (const said of [...invoices.map(({ number }) => number), '$125.00', '$100.00', '$25.00', '$75.00'])
      expect(body).toContain(said);
  expect(await mailTo(client.email)).toHaveLength(1);
});

it('the pages of the mailbox show what was sent', async () => {
  const api = await app.register();
  const { id, address } = await draftFor(api);
  await done(api, await send(api, { id, subject: 'Seen in <the> mailbox', message: 'Hello there' }));
  const mail = await oneMailTo(address);
  const list = await app.anonymous.get('/mailbox');
  expect([list.status, list.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const listed = await list.text();
  for (const text of ['Seen in &lt;the&gt; mailbox', address, `/mailbox/${mail.id}`]) expect(listed).toContain(text);
  expect((await app.anonymous.get(`/mailbox/${mail.id}`)).status).toBe(200);
  expect(await (await app.anonymous.get(`/mailbox/${mail.id}/html`)).text()).toContain('Hello there');
  const file = await app.anonymous.get(`/mailbox/${mail.id}/attachments/0`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await app.anonymous.get('/mailbox/nonsense')).status).toBe(404);
});
