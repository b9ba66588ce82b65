import { followDueDates } from '../../src/services/invoices/follow-due-dates';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import { InvoiceDocument, RecordPaymentDocument } from '../support/generated/operations';
import { claimsOf, invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { closeInvoice } from '../support/close-invoice';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';
import { asSystem } from './acts';

const clock = new MovedClock(new Date('2025-03-10T12:00:00.000Z'));
const DATES = { issueDate: '2025-03-01', dueDate: '2025-03-10' };

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());
beforeEach(() => clock.set('2025-03-10T12:00:00.000Z'));

/** The status of an invoice by its row: a token may have run out on the moved clock. */
async function statusOf(api: ApiClient, id: string): Promise<string | undefined> {
  const rows = await sqlOf<{ status: string }>(app, api, [
    `SELECT status FROM invoices WHERE id = $1`,
    [invoiceUuid(id)],
  ]);
  return rows[0]?.status;
}

it.each([
  ['UTC', '2025-03-10T23:59:59.999Z', '2025-03-11T00:00:00.000Z'],
  ['America/New_York', '2025-03-11T03:59:59.999Z', '2025-03-11T04:00:00.000Z'],
  ['Asia/Tokyo', '2025-03-10T14:59:59.999Z', '2025-03-10T15:00:00.000Z'],
])('an invoice is overdue on the day after its due date in %s, not before', async (timezone, before, after) => {
  const api = await app.register({ timezone });
  const { id } = await publishDraft(api, DATES);
  clock.set(before);
  expect(await unchanged(app, api, () => asSystem(app, api, followDueDates))).toBe(0);
  clock.set(after);
  expect(await asSystem(app, api, followDueDates)).toBe(1);
  expect(await statusOf(api, id)).toBe('OVERDUE');
});

it('changes sent, viewed and partly paid invoices, and nothing else; nothing at all the second time', async () => {
  const api = await app.register();
  const ids: Record<string, string> = {};
  for (const name of ['published', 'sent', 'viewed', 'part', 'paid', 'cancelled', 'written off']) {
    ids[name] = (await publishDraft(api, DATES)).id;
  }
  const draft = (await makeDraft(api, DATES)).id;
  const later = (await publishDraft(api, { ...DATES, dueDate: '2025-12-31' })).id;
  const pay = (name: string, amount: string) =>
    api.ok(RecordPaymentDocument, { input: { invoiceId: ids[name] ?? '', amount } });
  await pay('part', '40.00');
  await pay('paid', '100.00');
  for (const [name, columns] of [
    ['sent', `status = 'SENT', sent_at = now()`],
    ['viewed', `status = 'VIEWED', sent_at = now(), viewed_at = now()`],
  ] as const) {
    const where = [claimsOf(api).org, invoiceUuid(ids[name] ?? '')];
    await sqlOf(app, api, [`UPDATE invoices SET ${columns} WHERE organization_id = $1 AND id = $2`, where]);
  }
  await closeInvoice(app, api, { id: ids['cancelled'] ?? '', as: 'CANCELLED' });
  await closeInvoice(app, api, { id: ids['written off'] ?? '', as: 'UNCOLLECTIBLE' });
  clock.set('2025-03-11T00:00:00.000Z');
  expect(await asSystem(app, api, followDueDates)).toBe(4);
  const statuses = await Promise.all(Object.values(ids).map((id) => statusOf(api, id)));
  expect(statuses).toEqual(['OVERDUE', 'OVERDUE', 'OVERDUE', 'OVERDUE', 'PAID', 'CANCELLED', 'UNCOLLECTIBLE']);
  expect([await statusOf(api, draft), await statusOf(api, later)]).toEqual(['DRAFT', 'PUBLISHED']);
  expect(await unchanged(app, api, () => asSystem(app, api, followDueDates))).toBe(0);
});

it('changes one organization, and is in the history, without an actor', async () => {
  const [api, other] = [await app.register(), await app.register()];
  const [mine, theirs] = [await publishDraft(api, DATES), await publishDraft(other, DATES)];
  clock.set('2025-03-11T00:00:00.000Z');
  await unchanged(app, other, () => asSystem(app, api, followDueDates));
  clock.set('2025-03-10T12:00:00.000Z');
  const { activity, status, version } = (await api.ok(InvoiceDocument, { id: mine.id })).invoice;
  expect([status, version]).toEqual(['OVERDUE', mine.version + 1]);
  expect(activity.nodes.at(-1)).toEqual({ type: 'OVERDUE', at: '2025-03-11T00:00:00.000Z', actor: null });
  expect(await statusOf(other, theirs.id)).toBe('PUBLISHED');
});
