import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  CreateTaskDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  DeleteInvoiceDocument,
  InvoicePreviewDocument,
  InvoiceTimeDocument,
  type TimeGrouping,
  UpdateInvoiceDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Colleague } from '../support/team';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;
let ben: Colleague;
let eve: Colleague;
let clientId: string;
let website: string;
let shop: string;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    owner: { name: 'Ada' },
    members: { ben: { role: 'MANAGER' }, eve: { permissions: { features: ['INVOICING'] } } },
    client: { currency: 'USD' },
    unlimited: true,
  });
  ({ app, owner, clientId } = studio);
  ({ ben, eve } = studio.members);
  website = await addProject(owner, { clientId, name: 'Website', defaultRate: '100' });
  shop = await addProject(owner, { clientId, name: 'Shop', defaultRate: '1000' });
});
afterAll(() => app.stop());
beforeEach(() => sqlOf(app, owner, ['DELETE FROM time_entries']));

async function spend(rest: Partial<CreateTimeEntryInput> = {}): Promise<string> {
  const input = { projectId: website, date: '2025-01-15', durationMinutes: 20, ...rest };
  return (await owner.ok(CreateTimeEntryDocument, { input })).createTimeEntry.id;
}
const approve = () =>
  sqlOf(app, owner, [`UPDATE time_entries SET status = 'APPROVED', submitted_at = now(), approved_at = now()`]);
const preview = async (input: Partial<CreateInvoiceInput>) =>
  (await owner.ok(InvoicePreviewDocument, { input: { clientId, ...input } })).invoicePreview;

/** Typed in: minutes and amounts of the lines at 100.00 an hour, then those at 1000.00; the sum; the lines' texts. */
const GROUPINGS: Record<TimeGrouping, [string, string, string]> = {
  ENTRY: ['20 33.33, 20 33.33, 20 33.33, 20 33.33, 20 333.33', '466.65', 'Cart, Cart, Cart, Cart, Menu'],
  PROJECT: ['60 100.00, 20 33.33, 20 333.33', '466.66', 'App, Shop, Website'],
  TASK: ['40 66.67, 20 33.33, 20 33.33, 20 333.33', '466.66', 'App, Shop, Website, Website: Design'],
  DESCRIPTION: ['60 100.00, 20 33.33, 20 333.33', '466.66', 'Cart, Cart, Menu'],
  PERSON: ['60 100.00, 20 33.33, 20 333.33', '466.66', 'Ada, Ada, Ben'],
  DAY: ['40 66.67, 40 66.67, 20 333.33', '466.67', 'January 15, 2025, January 15, 2025, January 16, 2025'],
  ALL: ['80 133.33, 20 333.33', '466.66', 'January 15, 2025, January 15, 2025 – January 16, 2025'],
};

interface Line {
  rate: string;
  minutes?: number | null;
  amount: { amount: string };
  description: string;
}

/** Lines as the table above writes them, whatever their order is. */
function written(lines: readonly Line[]): [string, string] {
  const parts = lines.map(({ rate, minutes, amount }) => ({ rate: Number(rate), minutes, amount: amount.amount }));
  parts.sort((a, b) => a.rate - b.rate || (b.minutes ?? 0) - (a.minutes ?? 0));
  const texts = lines.map(({ description }) => description).sort();
  return [parts.map(({ minutes, amount }) => `${minutes} ${amount}`).join(', '), texts.join(', ')];
}

const cents = (amount: string) => BigInt(amount.replace('.', ''));

it('shows to the cent what createInvoice then bills, in each grouping, and how they differ', async () => {
  await sqlOf(app, owner, [`UPDATE users SET name = 'Ben' WHERE id = $1`, [claimsOf(ben.api).sub]]);
  const second = await addProject(owner, { clientId, name: 'App', defaultRate: '100' });
  const { createTask: task } = await owner.ok(CreateTaskDocument, { input: { projectId: website, name: 'Design' } });
  const designed = [await spend({ description: 'Cart' }), await spend({ description: 'Cart', userId: ben.userId })];
  await sqlOf(app, owner, [`UPDATE time_entries SET task_id = (SELECT id FROM tasks WHERE name = 'Design')`]);
  expect(designed.length).toBe(task ? 2 : 0);
  await spend({ description: 'Menu', date: '2025-01-16' });
  await spend({ description: 'Cart', date: '2025-01-16', projectId: second });
  await spend({ description: 'Cart', projectId: shop });
  await approve();
  for (const [name, [lines, sum, texts]] of Object.entries(GROUPINGS)) {
    const groupBy = name as TimeGrouping;
    const input = { clientId, taxRate: '0.1', unbilledTime: { groupBy } };
    const shown = await unchanged(app, owner, () => preview(input));
    expect([groupBy, ...written(shown.lines)]).toEqual([groupBy, lines, texts]);
    expect(shown).toMatchObject({ subtotal: { amount: sum }, warnings: [], currency: 'USD' });
    const { createInvoice: made } = await owner.ok(CreateInvoiceDocument, { input });
    expect([groupBy, ...written(made.lines)]).toEqual([groupBy, lines, texts]);
    const { subtotal, tax, total } = made;
    expect(shown).toMatchObject({ subtotal, tax, total });
    const shares = await sqlOf<{ minor: bigint; line: bigint }>(app, owner, [
      `SELECT sum(e.billed_minor)::bigint AS minor, l.amount_minor AS line FROM time_entries e
       JOIN invoice_lines l ON l.organization_id = e.organization_id AND l.id = e.invoice_line_id GROUP BY l.id, l.amount_minor`,
    ]);
    expect(shares).toHaveLength(made.lines.length);
    for (const { minor, line } of shares) expect(minor).toBe(line);
    await owner.ok(DeleteInvoiceDocument, { id: made.id });
    const others = shown.groupings.map((other) => [other.groupBy, other.amount.amount, cents(other.difference.amount)]);
    expect(others).toEqual(
      Object.entries(GROUPINGS).map(([other, [, amount]]) => [other, amount, cents(amount) - cents(sum)]),
    );
  }
});

it('leaves out what cannot be billed, and warns of each entry; createInvoice refuses the same', async () => {
  const other = await addClient(owner, { name: 'Other', currency: 'EUR' });
  const theirs = await addProject(owner, { clientId: other, name: 'Theirs', defaultRate: '80' });
  const good = await spend({ description: 'Good' });
  const billed = await spend();
  const free = await spend({ billable: false });
  const foreign = await spend({ projectId: theirs });
  const unrated = await spend({ description: 'Unrated' });
  const dear = await spend({ description: 'Dear' });
  await sqlOf(app, owner, [
    `UPDATE time_entries SET rate = NULL, currency = NULL, rate_rule = NULL WHERE description = 'Unrated'`,
  ]);
  await sqlOf(app, owner, [`UPDATE time_entries SET currency = 'EUR' WHERE description = 'Dear'`]);
  await approve();
  const draft = await spend();
  await owner.ok(CreateInvoiceDocument, { input: { clientId, timeEntryIds: [billed] } });
  const timeEntryIds = [good, billed, free, foreign, unrated, dear, draft];
  const shown = await unchanged(app, owner, () => preview({ timeEntryIds }));
  expect(shown.warnings.map(({ code, timeEntryId }) => [code, timeEntryId])).toEqual([
    ['TIME_BILLED', billed],
    ['TIME_NOT_BILLABLE', free],
    ['TIME_OF_OTHER_CLIENT', foreign],
    ['TIME_WITHOUT_RATE', unrated],
    ['TIME_IN_OTHER_CURRENCY', dear],
    ['TIME_NOT_APPROVED', draft],
  ]);
  expect(shown.lines).toMatchObject([{ description: 'Good', amount: { amount: '33.33' }, timeEntryIds: [good] }]);
  const refused = await owner.refused(CreateInvoiceDocument, { input: { clientId, timeEntryIds } });
  expect(refused).toMatchObject({ code: 'INVALID_STATE', details: shown.warnings.map(() => ({})) });
  const unbilled = await preview({ unbilledTime: {} });
  expect(unbilled.warnings.map(({ timeEntryId }) => timeEntryId).sort()).toEqual([unrated, dear].sort());
  const none = await preview({ timeEntryIds: [draft] });
  expect(none).toMatchObject({ lines: [], total: { amount: '0.00' }, groupings: [] });
});

it('shows an invoice without time, its dates, discount and taxes, and refuses what createInvoice refuses', async () => {
  const lines = [{ description: 'Retainer', quantity: '1', rate: '5000.00', projectId: website }];
  const shown = await unchanged(app, owner, () =>
    preview({ lines, taxRate: '0.08', discountRate: '0.05', issueDate: '2025-03-01', paymentTerms: 'Net 30' }),
  );
  expect(shown).toMatchObject({
    ...{ issueDate: '2025-03-01', dueDate: '2025-03-31', groupings: [], warnings: [] },
    ...{ subtotal: { amount: '5000.00' }, discount: { amount: '250.00' }, tax: { amount: '400.00' } },
    ...{ total: { amount: '5150.00' }, lines: [{ projectId: website, minutes: null, timeEntryIds: [] }] },
  });
  for (const wrong of [{}, { unbilledTime: {} }, { lines: [{ description: 'X', quantity: '1', rate: '-1' }] }]) {
    const [shownError, error] = await Promise.all([
      owner.refused(InvoicePreviewDocument, { input: { clientId, ...wrong } }),
      owner.refused(CreateInvoiceDocument, { input: { clientId, ...wrong } }),
    ]);
    expect(shownError.code).toBe('VALIDATION_ERROR');
    expect(shownError.details).toEqual(error.details);
  }
});

it('leaves the time of others on a line whose entries are written back by somebody who sees their own', async () => {
  await spend({ durationMinutes: 120 });
  const input = { projectId: website, date: '2025-01-15', durationMinutes: 60 };
  const own = (await eve.api.ok(CreateTimeEntryDocument, { input })).createTimeEntry.id;
  await approve();
  const { id } = (await owner.ok(CreateInvoiceDocument, { input: { clientId, unbilledTime: { groupBy: 'ALL' } } }))
    .createInvoice;
  const { lines } = (await eve.api.ok(InvoiceTimeDocument, { id })).invoice;
  expect(lines).toMatchObject([{ timeEntryIds: [own] }]);
  const kept = lines.map((line) => ({ id: line.id, timeEntryIds: line.timeEntryIds }));
  const edited = (await eve.api.ok(UpdateInvoiceDocument, { input: { id, lines: kept } })).updateInvoice;
  expect(edited.lines).toMatchObject([{ minutes: 180, amount: { amount: '300.00' } }]);
  // Who sees all of it can take it off.
  const rest = (await owner.ok(UpdateInvoiceDocument, { input: { id, lines: kept } })).updateInvoice;
  expect(rest.lines).toMatchObject([{ minutes: 60, amount: { amount: '100.00' } }]);
});
