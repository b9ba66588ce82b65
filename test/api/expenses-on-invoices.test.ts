import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  CancelInvoiceDocument,
  CreateExpenseDocument,
  type CreateExpenseInput,
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  CreateTimeEntryDocument,
  DeleteExpenseDocument,
  DeleteInvoiceDocument,
  ExpenseDocument,
  ExpensesDocument,
  InvoiceExpensesDocument,
  PreviewExpensesDocument,
  PublishInvoiceDocument,
  ReopenExpensesDocument,
  SubmitExpensesDocument,
  UpdateExpenseDocument,
  UpdateInvoiceDocument,
  UpdateInvoiceExpensesDocument,
  type UpdateInvoiceInput,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { unchanged } from '../support/unchanged';

const UNKNOWN = 'exp_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let projectId: string;

beforeAll(async () => {
  const studio = await aStudio({ client: { currency: 'USD' }, unlimited: true });
  ({ app, owner, clientId } = studio);
  projectId = await addProject(owner, { clientId, name: 'Website', defaultRate: '100' });
  await owner.ok(UpdateSettingsDocument, { input: { time: { approval: false } } });
});
afterAll(() => app.stop());

const draft = async (rest: Partial<CreateExpenseInput> = {}): Promise<string> => {
  const input = { projectId, category: 'Travel', amount: '119.00', date: '2025-01-15', ...rest };
  return (await owner.ok(CreateExpenseDocument, { input })).createExpense.id;
};
const approve = (...ids: string[]) => owner.ok(SubmitExpensesDocument, { input: { ids } });
const spend = async (rest: Partial<CreateExpenseInput> = {}): Promise<string> => {
  const id = await draft(rest);
  await approve(id);
  return id;
};
const bill = async (input: Partial<CreateInvoiceInput>) =>
  (await owner.ok(CreateInvoiceDocument, { input: { clientId, ...input } })).createInvoice;
const refused = (input: Partial<CreateInvoiceInput>) =>
  unchanged(app, owner, () => owner.refused(CreateInvoiceDocument, { input: { clientId, ...input } }));
const edit = async (input: UpdateInvoiceInput) =>
  (await owner.ok(UpdateInvoiceExpensesDocument, { input })).updateInvoice;
const expenseOf = async (id: string) => (await owner.ok(ExpenseDocument, { id })).expense;
const linesOf = async (id: string) => (await owner.ok(InvoiceExpensesDocument, { id })).invoice;

it('bills each expense on a line of its own, with the tax of the line, and a disbursement outside its scope', async () => {
  const flight = await spend({ taxAmount: '19.00', markupRate: '0.1', description: 'Flight' });
  const fee = await spend({ taxAmount: '19.00', disbursement: true, category: 'Court fee' });
  const input = { projectId, date: '2025-01-15', durationMinutes: 60 };
  const { createTimeEntry: entry } = await owner.ok(CreateTimeEntryDocument, { input });
  await sqlOf(app, owner, [`UPDATE time_entries SET status = 'APPROVED', submitted_at = now(), approved_at = now()`]);
  const lines = [{ description: 'Hosting', quantity: '1', rate: '10' }];
  const invoice = await bill({ lines, timeEntryIds: [entry.id], expenseIds: [flight, fee, flight], taxRate: '0.2' });
  expect(invoice.lines).toMatchObject([
    { type: 'FIXED', amount: { amount: '10.00' } },
    { type: 'TIME', amount: { amount: '100.00' } },
    { type: 'EXPENSE', description: 'Flight', quantity: '1', rate: '110', amount: { amount: '110.00' }, taxable: true },
    { type: 'EXPENSE', description: 'Court fee', amount: { amount: '119.00' }, taxable: false },
  ]);
  // 10 + 100 + 110 are taxed at 20 percent: 44. The fee is not.
  const outside = { rate: '0', category: 'OUTSIDE_SCOPE', base: { amount: '119.00' }, amount: { amount: '0.00' } };
  expect(invoice).toMatchObject({
    subtotal: { amount: '339.00' },
    taxes: [{ category: 'STANDARD', base: { amount: '220.00' }, amount: { amount: '44.00' } }, outside],
    tax: { amount: '44.00' },
    total: { amount: '383.00' },
  });
  const on = await linesOf(invoice.id);
  expect(on.expenseIds).toEqual([flight, fee].sort());
  expect(on.lines.map(({ expenseIds }) => expenseIds)).toEqual([[], [], [flight], [fee]]);
  expect(await expenseOf(flight)).toMatchObject({ isInvoiced: true, isLocked: true, lockedReason: 'INVOICED' });
  const reopened = await owner.ok(ReopenExpensesDocument, { input: { ids: [flight] } });
  expect(reopened.reopenExpenses.failed).toMatchObject([{ id: flight, code: 'INVALID_STATE' }]);
  expect((await owner.refused(DeleteExpenseDocument, { id: flight })).code).toBe('INVALID_STATE');
  const { expenses } = await owner.ok(ExpensesDocument, { filter: { invoiced: true } });
  expect(expenses.nodes.map(({ id }) => id).sort()).toEqual([flight, fee].sort());
});

describe('where prices include tax', () => {
  const vat = [{ name: 'VAT', rate: '0.19' }];

  it('prices an expense so that its net is what is billed, and a disbursement as it was paid', async () => {
    const flight = await spend({ taxAmount: '19.00', markupRate: '0.1' });
    const fee = await spend({ taxAmount: '19.00', disbursement: true });
    const invoice = await bill({ expenseIds: [flight, fee], pricesIncludeTax: true, taxes: vat });
    // 110.00 and its tax, 20.90; the fee has none.
    expect(invoice).toMatchObject({
      lines: [{ rate: '130.9' }, { rate: '119' }],
      ...{ total: { amount: '249.90' }, tax: { amount: '20.90' }, net: { amount: '229.00' } },
    });
    const odd = await spend({ amount: '0.07' });
    const two = [...vat, { name: 'Local', rate: '0.00975' }];
    for (const taxes of [vat, two])
      expect(await bill({ expenseIds: [odd], pricesIncludeTax: true, taxes }).then(deleted)).toMatchObject({
        net: { amount: '0.07' },
      });
  });

  it('prices it again when the draft changes, unless its price was typed', async () => {
    const [one, other] = [await spend({ amount: '100.00' }), await spend({ amount: '50.00' })];
    const { id, lines } = await bill({ expenseIds: [one, other], taxes: vat });
    const rates = async (input: Omit<UpdateInvoiceInput, 'id'>) => {
      const { updateInvoice } = await owner.ok(UpdateInvoiceDocument, { input: { id, ...input } });
      return updateInvoice.lines.map(({ rate }) => rate);
    };
    expect(await rates({ pricesIncludeTax: true })).toEqual(['119', '59.5']);
    expect(await rates({ taxes: [{ name: 'VAT', rate: '0.07' }] })).toEqual(['107', '53.5']);
    const typed = [{ id: lines[0]?.id, rate: '99' }, { id: lines[1]?.id }];
    expect(await rates({ lines: typed })).toEqual(['99', '53.5']);
    expect(await rates({ pricesIncludeTax: false })).toEqual(['99', '50']);
  });

  const deleted = async <T extends { id: string }>(invoice: T): Promise<T> => {
    await owner.ok(DeleteInvoiceDocument, { id: invoice.id });
    return invoice;
  };
});

it('bills what was spent in another currency at its own exchange rate', async () => {
  const abroad = await spend({ currency: 'EUR', amount: '100.00', exchangeRate: '1.0825', markupRate: '0.05' });
  const invoice = await bill({ expenseIds: [abroad] });
  expect(invoice).toMatchObject({ currency: 'USD', subtotal: { amount: '113.66' } });
});

it('refuses the whole invoice for expenses that cannot be billed, names each, and uses no number', async () => {
  const other = await addClient(owner, { name: 'Other', currency: 'EUR' });
  const theirs = await addProject(owner, { clientId: other, name: 'Theirs' });
  const [good, billed, open] = [await spend(), await spend(), await draft()];
  const wanted = [await spend({ billable: false }), await spend({ projectId: theirs }), billed, open];
  await bill({ expenseIds: [billed] });
  const reasons = ['is not billable', 'is of another client', 'is billed already', 'is not approved'];
  expect(await refused({ expenseIds: [good, ...wanted] })).toMatchObject({
    code: 'INVALID_STATE',
    details: wanted.map((id, at) => ({ field: `input.expenseIds.${at + 1}`, reason: `${id} ${reasons[at]}` })),
  });
  expect(await refused({ expenseIds: [good], currency: 'EUR' })).toMatchObject({
    code: 'INVALID_STATE',
    details: [{ reason: `${good} is billed in another currency` }],
  });
  expect(await refused({ expenseIds: [UNKNOWN] })).toMatchObject({
    code: 'NOT_FOUND',
    details: [{ field: 'input.expenseIds.0' }],
  });
  const input = { clientId, expenseIds: [good, ...wanted] };
  const { invoicePreview } = await unchanged(app, owner, () => owner.ok(PreviewExpensesDocument, { input }));
  expect(invoicePreview).toMatchObject({
    total: { amount: '119.00' },
    lines: [{ type: 'EXPENSE', expenseIds: [good] }],
    warnings: [
      { code: 'EXPENSE_NOT_BILLABLE', expenseId: wanted[0] },
      { code: 'EXPENSE_OF_OTHER_CLIENT', expenseId: wanted[1] },
      { code: 'EXPENSE_BILLED', expenseId: wanted[2] },
      { code: 'EXPENSE_NOT_APPROVED', expenseId: wanted[3], message: `The expense ${open} is not approved.` },
    ],
  });
});

it('of two invoices at the same moment, one bills it', async () => {
  const id = await spend();
  const make = () => owner.send(CreateInvoiceDocument, { input: { clientId, expenseIds: [id] } });
  const answers = await atOnce(app, 'expenses', [make, make]);
  expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'OK').sort()).toEqual(['INVALID_STATE', 'OK']);
  const rows = await sqlOf<{ count: number }>(app, owner, [
    `SELECT count(*)::int AS count FROM invoice_lines l JOIN expenses e ON e.invoice_line_id = l.id WHERE l.type = 'EXPENSE' AND e.id = (SELECT max(id::text)::uuid FROM expenses)`,
  ]);
  expect(rows).toEqual([{ count: 1 }]);
});

describe('an edit of the draft', () => {
  it('keeps the expense on a line that it names, at another price, and frees what is left out', async () => {
    const [kept, left] = [await spend(), await spend({ category: 'Meals' })];
    const invoice = await bill({ expenseIds: [kept, left] });
    const [line] = invoice.lines;
    const lines = [{ id: line?.id, rate: '99.50', description: 'Train' }];
    const edited = await edit({ id: invoice.id, lines });
    expect(edited).toEqual({
      ...edited,
      lines: [{ id: line?.id, expenseIds: [kept], amount: { amount: '99.50', currency: 'USD' } }],
      warnings: [{ code: 'EXPENSE_RELEASED', expenseId: left }],
    });
    expect(await expenseOf(left)).toMatchObject({ isInvoiced: false, status: 'APPROVED' });
    expect(await expenseOf(kept)).toMatchObject({ isInvoiced: true, billedAmount: { amount: '119.00' } });
    const again = await bill({ expenseIds: [left] });
    expect((await linesOf(again.id)).expenseIds).toEqual([left]);
    const faults = { quantity: '2', type: 'FIXED' as const, projectId: null };
    const wrong = { id: invoice.id, lines: [{ ...lines[0], ...faults }] };
    const { details } = await owner.refused(UpdateInvoiceDocument, { input: wrong });
    expect(details.map(({ field }) => field).sort()).toEqual(
      ['projectId', 'quantity', 'type'].map((name) => `input.lines.0.${name}`),
    );
    expect((await edit({ id: invoice.id, notes: 'Thanks' })).lines).toMatchObject([{ expenseIds: [kept] }]);
  });
});

it('a deleted draft and a cancelled invoice free their expenses, a published one keeps them', async () => {
  const id = await spend({ reimbursable: true });
  const first = await bill({ expenseIds: [id] });
  await owner.ok(DeleteInvoiceDocument, { id: first.id });
  expect(await expenseOf(id)).toMatchObject({ isInvoiced: false });
  const second = await bill({ expenseIds: [id] });
  await owner.ok(PublishInvoiceDocument, { id: second.id });
  expect(await expenseOf(id)).toMatchObject({ isInvoiced: true });
  const { updateExpense } = await owner.ok(UpdateExpenseDocument, { input: { id, reimbursedOn: '2025-02-01' } });
  expect(updateExpense).toMatchObject({ isInvoiced: true, reimbursedOn: '2025-02-01' });
  const before = (await expenseOf(id)).version;
  await owner.ok(CancelInvoiceDocument, { input: { id: second.id, reason: 'Wrong address' } });
  expect(await expenseOf(id)).toMatchObject({ isInvoiced: false, status: 'APPROVED', version: before + 1 });
  const third = await bill({ expenseIds: [id] });
  expect((await linesOf(third.id)).expenseIds).toEqual([id]);
});
