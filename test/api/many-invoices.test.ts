import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import { atOnce } from '../support/at-once';
import {
  ApproveTimeEntriesDocument,
  CreateTimeEntryDocument,
  DeleteClientDocument,
  DeleteInvoicesDocument,
  DuplicateInvoiceDocument,
  InvoiceDocument,
  InvoicesDocument,
  MarkInvoicesSentDocument,
  PublishInvoicesDocument,
  SendInvoicesDocument,
  SubmitTimeEntriesDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { unchanged } from '../support/unchanged';

const UNKNOWN = 'inv_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  const clock = new MovedClock(new Date('2025-03-10T09:00:00.000Z'));
  const settings = { default_tax_rate: '0.2' };
  const owner = { email: 'many@example.test' };
  const studio = await aStudio({
    server: { clock },
    owner,
    settings,
    client: { paymentTerms: 'Net 10' },
    unlimited: true,
  });
  ({ app, owner: api, clientId } = studio);
  await sqlOf(app, api, ['UPDATE users SET email_verified_at = now() WHERE id = $1', [claimsOf(api).sub]]);
});
afterAll(() => app.stop());

const draft = async (fields = {}) => (await makeDraft(api, { clientId, ...fields })).id;
const duplicate = async (id: string) => (await api.ok(DuplicateInvoiceDocument, { id })).duplicateInvoice;
const statusOf = async (id: string) => (await api.ok(InvoiceDocument, { id })).invoice.status;

/** A draft that bills minutes at 1000.00 an hour. */
async function billTime({ minutes = 20, ...fields }: { minutes?: number; discountAmount?: string } = {}): Promise<{
  id: string;
  entry: string;
}> {
  const projectId = await addProject(api, { clientId, name: 'Website', defaultRate: '1000' });
  const input = { projectId, durationMinutes: minutes, date: '2025-03-03' };
  const { id: entry } = (await api.ok(CreateTimeEntryDocument, { input })).createTimeEntry;
  await api.ok(SubmitTimeEntriesDocument, { input: { ids: [entry] } });
  await api.ok(ApproveTimeEntriesDocument, { input: { ids: [entry] } });
  const { id } = await makeDraft(api, { clientId, lines: undefined, timeEntryIds: [entry], ...fields });
  return { id, entry };
}

/** On how many lines a time entry is. */
const billedOn = async (entry: string) =>
  (
    await sqlOf<{ lines: number }>(app, api, [
      `SELECT count(invoice_line_id)::int AS lines FROM time_entries WHERE id = $1`,
      [parseId('timeEntry', entry, 'id')],
    ])
  )[0]?.lines;

describe('duplicateInvoice', () => {
  it('copies what an invoice says, with a number of its own, today and the terms of now', async () => {
    const fields = {
      ...{
        issueDate: '2025-01-20',
        paymentTerms: 'Net 60',
        discountRate: '0.1',
        notes: 'Inside',
        clientNotes: 'Outside',
      },
      ...{ poNumber: 'PO-7', customFields: [{ name: 'Desk', value: '4' }] },
      taxes: [{ name: 'GST', rate: '0.05' }],
      lines: [
        { description: 'Work', quantity: '2.5', rate: '80.1234', taxes: [{ name: 'VAT', rate: '0.19' }] },
        { description: 'Rebate', quantity: '1', rate: '-10', type: 'DISCOUNT' as const, taxable: false },
      ],
    };
    const original = await publishDraft(api, { clientId, ...fields });
    const { id, number, lines, ...copy } = await duplicate(original.id);
    expect(copy).toMatchObject({
      ...{ status: 'DRAFT', issueDate: '2025-03-10', dueDate: '2025-03-20', paymentTerms: 'Net 10', version: 1 },
      ...{ notes: 'Inside', clientNotes: 'Outside', poNumber: 'PO-7', customFields: fields.customFields, warnings: [] },
      ...{ subtotal: original.subtotal, discount: original.discount, tax: original.tax, total: original.total },
      ...{ publishedAt: null, totalPaid: { amount: '0.00' } },
    });
    expect([id, number]).not.toContain(original.id);
    expect(number).not.toBe(original.number);
    const parts = (line: object) => ({ ...line, id: '', unit: null });
    expect(lines.map(parts)).toEqual(original.lines.map(parts));
    expect(await statusOf(original.id)).toBe('PUBLISHED');
  });

  it('copies a fixed discount', async () => {
    const original = await publishDraft(api, { clientId, discountAmount: '12.34' });
    const copy = await duplicate(original.id);
    expect([copy.discount.amount, copy.discountRate, copy.total.amount]).toEqual(['12.34', null, '107.66']);
  });

  it('copies time at its amount without its entries, and says so', async () => {
    const whole = await duplicate((await billTime({ minutes: 30 })).id);
    expect(whole.lines).toMatchObject([{ type: 'FIXED', unit: 'HOUR', quantity: '0.5', rate: '1000' }]);
    const { id, entry } = await billTime({ discountAmount: '333.33' });
    const copy = await duplicate(id);
    // 20 minutes at 1000.00 come to a third of it, but 0.3333 hours do not.
    expect(copy.lines).toMatchObject([
      { type: 'FIXED', unit: null, quantity: '1', rate: '333.33', amount: { amount: '333.33' } },
    ]);
    expect(copy.discount.amount).toBe('333.33');
    expect(copy.warnings).toMatchObject([
      { code: 'TIME_COPIED', message: expect.stringContaining('1 of the lines') as string },
    ]);
    expect(await billedOn(entry)).toBe(1);
    expect((await duplicate(copy.id)).warnings).toEqual([]);
  });

  it('copies time that bills no entries as it is', async () => {
    const days = { type: 'TIME' as const, description: 'Work', quantity: '3', unit: 'DAY', rate: '800' };
    const copy = await duplicate(await draft({ lines: [days] }));
    expect(copy).toMatchObject({ lines: [days], warnings: [] });
  });

  it('is refused for an archived client and for what is not there, at the ID', async () => {
    const gone = await addClient(api);
    const id = await draft({ clientId: gone });
    await api.ok(DeleteClientDocument, { id: gone });
    const archived = await unchanged(app, api, () => api.refused(DuplicateInvoiceDocument, { id }));
    expect(archived).toMatchObject({ code: 'INVALID_STATE' });
    expect(archived.details.map(({ field }) => field)).toEqual(['id']);
    expect((await api.refused(DuplicateInvoiceDocument, { id: UNKNOWN })).code).toBe('NOT_FOUND');
  });

  it('never takes more than the allowance, whoever duplicates at the same moment', async () => {
    const { app: own, owner } = await aStudio({ on: app });
    const { id } = await makeDraft(owner);
    const limit = `UPDATE subscriptions SET invoices_limit = invoices_used + 1 WHERE organization_id = $1`;
    await sqlOf(own, owner, [limit, [claimsOf(owner).org]]);
    const once = () => owner.send(DuplicateInvoiceDocument, { id });
    const answers = await atOnce(own, 'invoices', [once, once]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'ok').sort()).toEqual(['LIMIT_REACHED', 'ok']);
    expect((await owner.ok(InvoicesDocument, {})).invoices.totalCount).toBe(2);
  });
});

describe('bulk operations', () => {
  it('publish each by itself: numbers follow in the order named, and what is refused is told', async () => {
    const [first, second, third] = [await draft(), await draft(), await draft()];
    await api.ok(PublishInvoicesDocument, { input: { ids: [third] } });
    const { publishInvoices } = await api.ok(PublishInvoicesDocument, {
      input: { ids: [second, third, UNKNOWN, first] },
    });
    expect(publishInvoices.successful.map(({ id, status }) => [id, status])).toEqual(
      expect.arrayContaining([
        [second, 'PUBLISHED'],
        [first, 'PUBLISHED'],
      ]),
    );
    expect(publishInvoices.failed.map(({ id, code }) => [id, code])).toEqual([
      [third, 'INVALID_STATE'],
      [UNKNOWN, 'NOT_FOUND'],
    ]);
  });

  it('mark as sent, and send, each by itself', async () => {
    const [sent, mailed] = [await draft(), await draft()];
    const mute = await draft({ clientId: await addClient(api, { email: null }) });
    const { markInvoicesSent } = await api.ok(MarkInvoicesSentDocument, { input: { ids: [sent, UNKNOWN, sent] } });
    expect(markInvoicesSent).toMatchObject({ successful: [{ id: sent, status: 'SENT' }], failed: [{ id: UNKNOWN }] });
    const { sendInvoices } = await api.ok(SendInvoicesDocument, { input: { ids: [mute, mailed], message: 'Hello' } });
    expect(sendInvoices.successful).toEqual([{ id: mailed, status: 'PUBLISHED' }]);
    expect(sendInvoices.failed).toMatchObject([{ id: mute, code: 'VALIDATION_ERROR' }]);
    // The refused one is not published either.
    expect(await statusOf(mute)).toBe('DRAFT');
    expect(await sqlOf(app, api, [`SELECT message FROM deliveries`])).toEqual([{ message: 'Hello' }]);
  });

  it('delete drafts, and free their time', async () => {
    const { id, entry } = await billTime();
    const kept = (await publishDraft(api, { clientId })).id;
    const { deleteInvoices } = await api.ok(DeleteInvoicesDocument, { input: { ids: [kept, id] } });
    expect(deleteInvoices).toMatchObject({
      successful: [{ id, outcome: 'DELETED' }],
      failed: [{ id: kept, code: 'INVALID_STATE' }],
    });
    expect(await billedOn(entry)).toBe(0);
  });

  it('delete drafts only once the organization is locked, before the time that they bill', async () => {
    const { id, entry } = await billTime();
    await asSuperuser(app, async (client) => {
      await client.query('BEGIN');
      // It waits for this one, but not whoever only refers to the organization.
      await client.query('SELECT FROM organizations WHERE id = $1 FOR NO KEY UPDATE', [claimsOf(api).org]);
      const answer = api.ok(DeleteInvoicesDocument, { input: { ids: [id] } });
      await eventually('a call before the organization', async () => {
        await client.query('SELECT pg_stat_clear_snapshot()');
        const { rowCount } = await client.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return rowCount === 1;
      });
      const free = 'SELECT FROM time_entries WHERE id = $1 FOR UPDATE SKIP LOCKED';
      expect((await client.query(free, [parseId('timeEntry', entry, 'id')])).rowCount).toBe(1);
      await client.query('COMMIT');
      expect((await answer).deleteInvoices.successful).toMatchObject([{ id }]);
    });
  });

  it.each([
    ['none', []],
    ['51', Array.from({ length: 51 }, () => UNKNOWN)],
  ])('refuse %s', async (_what, ids) => {
    for (const document of [
      PublishInvoicesDocument,
      MarkInvoicesSentDocument,
      SendInvoicesDocument,
      DeleteInvoicesDocument,
    ])
      expect((await api.refused(document as typeof PublishInvoicesDocument, { input: { ids } })).code).toBe(
        'VALIDATION_ERROR',
      );
  });

  it('publish once what two publish at the same moment', async () => {
    const ids = [await draft(), await draft()];
    const publish = (named: string[]) => () => api.ok(PublishInvoicesDocument, { input: { ids: named } });
    const answers = await atOnce(app, 'public_links', [publish(ids), publish([...ids].reverse())]);
    const counts = answers.map(({ publishInvoices: { successful, failed } }) => [successful.length, failed.length]);
    expect(counts.sort()).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });
});
