import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { closeInvoice } from '../support/close-invoice';
import {
  InvoiceDocument,
  PublishInvoiceDocument,
  SendInvoiceDocument,
  type SendInvoiceInput,
  UpdateClientDocument,
} from '../support/generated/operations';
import { addClient, invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const NOW = '2025-03-10T09:00:00.000Z';
const clock = new MovedClock(new Date(NOW));
const EMAIL = 'sender@example.test';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({
    app,
    owner: api,
    clientId,
  } = await aStudio({
    server: { clock },
    owner: { email: EMAIL },
    client: { extraRecipients: ['cfo@acme.example'] },
    unlimited: true,
  }));
});
afterAll(() => app.stop());

interface DeliveryRow {
  recipient: string;
  kind: string;
  status: string;
  subject: string | null;
  message: string | null;
  attach_pdf: boolean;
}

function deliveriesOf(id: string): Promise<DeliveryRow[]> {
  return sqlOf<DeliveryRow>(app, api, [
    `SELECT recipient, kind, status, subject, message, attach_pdf FROM deliveries WHERE invoice_id = $1 ORDER BY recipient`,
    [invoiceUuid(id)],
  ]);
}

describe('publishInvoice', () => {
  it('makes a draft final: numbered, linked, its PDF asked for, no email', async () => {
    const draft = await makeDraft(api, { clientId });
    const { publishInvoice } = await api.ok(PublishInvoiceDocument, { id: draft.id });
    expect(publishInvoice).toMatchObject({
      status: 'PUBLISHED',
      number: draft.number,
      publishedAt: NOW,
      sentAt: null,
      paidAt: null,
      version: 2,
      hostedUrl: expect.stringMatching(/\/i\/[\w-]{32,}$/) as string,
    });
    const { invoice } = await api.ok(InvoiceDocument, { id: draft.id });
    expect(invoice).toMatchObject(publishInvoice);
    expect(invoice.activity.nodes.map(({ type }) => type)).toEqual(['CREATED', 'PUBLISHED']);
    const jobs = await sqlOf(app, api, [
      `SELECT name FROM jobs WHERE payload ->> 'invoiceId' = $1`,
      [invoiceUuid(draft.id)],
    ]);
    expect(jobs).toEqual([{ name: 'renderInvoicePdf' }]);
    expect(await deliveriesOf(draft.id)).toEqual([]);
  });

  it('is refused the second time, and changes nothing', async () => {
    const { id } = await publishDraft(api, { clientId });
    const again = await unchanged(app, api, () => api.refused(PublishInvoiceDocument, { id }));
    expect(again).toMatchObject({ code: 'INVALID_STATE', from: 'PUBLISHED', to: 'PUBLISHED' });
  });

  it('happens once when ten ask at once', async () => {
    const { id } = await makeDraft(api, { clientId });
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.send(PublishInvoiceDocument, { id })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const { activity } = (await api.ok(InvoiceDocument, { id })).invoice;
    expect(activity.nodes.map(({ type }) => type)).toEqual(['CREATED', 'PUBLISHED']);
  });

  it('of an invoice over nothing makes it PAID at once', async () => {
    const lines = [{ description: 'A gift', quantity: '1', rate: '0' }];
    expect(await publishDraft(api, { clientId, lines })).toMatchObject({ status: 'PAID', paidAt: NOW });
  });

  it('of an invoice whose due date has passed makes it OVERDUE at once', async () => {
    const dates = { issueDate: '2025-01-01', dueDate: '2025-03-09' };
    expect((await publishDraft(api, { clientId, ...dates })).status).toBe('OVERDUE');
    expect((await publishDraft(api, { clientId, ...dates, dueDate: '2025-03-10' })).status).toBe('PUBLISHED');
  });

  it('freezes what the invoice says: a client that changes later changes drafts only', async () => {
    const changing = await addClient(api, { name: 'Before', company: 'Old Ltd' });
    const draft = await makeDraft(api, { clientId: changing });
    const published = await publishDraft(api, { clientId: changing });
    const snapshot = async () => {
      const [row] = await sqlOf<{ snapshot: { buyer: object } }>(app, api, [
        `SELECT snapshot FROM invoices WHERE id = $1`,
        [invoiceUuid(published.id)],
      ]);
      return row?.snapshot;
    };
    const before = await snapshot();
    expect(before?.buyer).toMatchObject({ name: 'Before', company: 'Old Ltd' });
    const input = { id: changing, name: 'After', company: 'New Ltd' };
    await api.ok(UpdateClientDocument, { input });
    expect(await snapshot()).toEqual(before);
    expect((await api.ok(InvoiceDocument, { id: published.id })).invoice.clientName).toBe('Before');
    expect((await api.ok(InvoiceDocument, { id: draft.id })).invoice.clientName).toBe('After');
  });
});

describe('sendInvoice', () => {
  it("publishes a draft and asks for one email to each of the client's addresses", async () => {
    const { id } = await makeDraft(api, { clientId });
    const { sendInvoice } = await api.ok(SendInvoiceDocument, { input: { id } });
    expect(sendInvoice.invoice).toMatchObject({ status: 'PUBLISHED', publishedAt: NOW, sentAt: null });
    expect(sendInvoice.jobs).toMatchObject(Array(2).fill({ name: 'deliverEmail', status: 'QUEUED', runAt: NOW }));
    const usual = { kind: 'INVOICE', status: 'PENDING', subject: null, message: null, attach_pdf: true };
    expect(await deliveriesOf(id)).toEqual([
      { recipient: 'accounts@acme.example', ...usual },
      { recipient: 'cfo@acme.example', ...usual },
    ]);
    const { activity } = (await api.ok(InvoiceDocument, { id })).invoice;
    expect(activity.nodes.map(({ type }) => type)).toEqual(['CREATED', 'PUBLISHED', 'SEND_REQUESTED']);
  });

  it('takes recipients, texts and a time, each address once, and a copy to the caller', async () => {
    const { id } = await publishDraft(api, { clientId });
    const scheduleDate = '2025-03-12T08:00:00.000Z';
    const recipients = [' one@example.test ', 'ONE@example.test', 'two@example.test'];
    const texts = { subject: ' Your bill ', message: 'Hello\nthere' };
    const input = { id, recipients, ...texts, attachPdf: false, sendCopy: true, scheduleDate };
    const { jobs } = (await api.ok(SendInvoiceDocument, { input })).sendInvoice;
    expect(jobs.map(({ runAt }) => runAt)).toEqual(Array(3).fill(scheduleDate));
    const rows = await deliveriesOf(id);
    expect(rows.map(({ recipient }) => recipient)).toEqual(['one@example.test', EMAIL, 'two@example.test']);
    for (const row of rows) {
      expect(row).toMatchObject({ subject: 'Your bill', message: 'Hello\nthere', attach_pdf: false });
    }
  });

  it('can be asked for again', async () => {
    const { id } = await publishDraft(api, { clientId });
    await api.ok(SendInvoiceDocument, { input: { id } });
    await api.ok(SendInvoiceDocument, { input: { id } });
    expect(await deliveriesOf(id)).toHaveLength(4);
  });

  it('is asked for once with one Idempotency-Key', async () => {
    const { id } = await makeDraft(api, { clientId });
    const key = { 'idempotency-key': 'send-once' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.ok(SendInvoiceDocument, { input: { id } }, key)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await deliveriesOf(id)).toHaveLength(2);
  });

  const many = (count: number) => Array.from({ length: count }, (_, at) => `person${at}@example.test`);

  it.each<[string, Omit<SendInvoiceInput, 'id'>, string]>([
    ['an address that is none', { recipients: ['a@example.test', 'nobody'] }, 'input.recipients.1'],
    ['an address with a line break', { recipients: ['a@example.test\r\nBcc: b@example.test'] }, 'input.recipients.0'],
    ['an address that is a list', { recipients: ['a@example.test,b@example.test'] }, 'input.recipients.0'],
    ['twenty-one addresses', { recipients: many(21) }, 'input.recipients'],
    ['twenty addresses and a copy', { recipients: many(20), sendCopy: true }, 'input.recipients'],
    ['a subject with a line break', { subject: 'Hello\nBcc: b@example.test' }, 'input.subject'],
    ['a subject of 201 characters', { subject: 'x'.repeat(201) }, 'input.subject'],
    ['a message of 5001 characters', { message: 'x'.repeat(5001) }, 'input.message'],
    ['a time that is over', { scheduleDate: NOW }, 'input.scheduleDate'],
    ['a time more than a year ahead', { scheduleDate: '2026-04-10T00:00:00.000Z' }, 'input.scheduleDate'],
    ['a time that does not exist', { scheduleDate: '2025-02-30T00:00:00.000Z' }, 'input.scheduleDate'],
  ])('refuses %s, and publishes nothing', async (_what, fields, field) => {
    const { id } = await makeDraft(api, { clientId });
    const refusal = await unchanged(app, api, () => api.refused(SendInvoiceDocument, { input: { id, ...fields } }));
    expect(refusal.code).toBe('VALIDATION_ERROR');
    expect(refusal.details.map((fault) => fault.field)).toContain(field);
  });

  it('refuses a client without an address, unless it is told where to send', async () => {
    const { id } = await makeDraft(api, { clientId: await addClient(api, { email: null }) });
    const refusal = await unchanged(app, api, () => api.refused(SendInvoiceDocument, { input: { id } }));
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.recipients' }] });
    await api.ok(SendInvoiceDocument, { input: { id, recipients: ['there@example.test'] } });
  });

  it.each(['CANCELLED', 'REFUNDED'] as const)('refuses what is %s, naming both states', async (status) => {
    const { id } = await publishDraft(api, { clientId });
    await closeInvoice(app, api, { id, as: status });
    const refusal = await unchanged(app, api, () => api.refused(SendInvoiceDocument, { input: { id } }));
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', from: status, to: 'SENT' });
    expect(refusal.message).toContain(status);
  });
});
