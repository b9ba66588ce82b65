import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  type CreateExpenseInput,
  CreateExpenseDocument,
  DeleteExpenseDocument,
  DeleteProjectDocument,
  ExpenseDocument,
  ExpensesDocument,
  SettingsDocument,
  UpdateExpenseDocument,
  UpdateProjectDocument,
  UpdateSettingsDocument,
  type UpdateExpenseInput,
} from '../support/generated/operations';
import { addClient } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Colleague } from '../support/team';

const UNKNOWN = 'exp_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let projectId: string;
let euroProject: string;
let manager: Colleague;
let employee: Colleague;
let watcher: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: { currency: 'USD' },
    members: {
      manager: { role: 'MANAGER' },
      employee: { permissions: { features: [] } },
      watcher: { permissions: { features: ['TIME_TRACKING'] } },
    },
  });
  ({ app, owner, clientId } = studio);
  ({ manager, employee, watcher } = studio.members);
  const teamMembers = [{ userId: employee.userId }, { userId: watcher.userId }];
  projectId = await addProject(owner, { clientId, name: 'Website', teamMembers });
  const european = await addClient(owner, { name: 'Europa', currency: 'EUR' });
  euroProject = await addProject(owner, { clientId: european, name: 'Shop', teamMembers });
});
afterAll(() => app.stop());

const spent = (rest: Partial<CreateExpenseInput> = {}): CreateExpenseInput => ({
  ...{ projectId, category: 'Travel', date: '2025-01-15', ...(rest.unit ? {} : { amount: '119.00' }), ...rest },
});
const create = async (rest: Partial<CreateExpenseInput> = {}, api = owner) =>
  (await api.ok(CreateExpenseDocument, { input: spent(rest) })).createExpense;
const update = async (input: UpdateExpenseInput, api = owner) =>
  (await api.ok(UpdateExpenseDocument, { input })).updateExpense;
const read = async (id: string, api = owner) => (await api.ok(ExpenseDocument, { id })).expense;
const refusal = (rest: Partial<CreateExpenseInput>, api = owner) =>
  api.refused(CreateExpenseDocument, { input: spent(rest) });
const changeRefused = (input: UpdateExpenseInput, api = owner) => api.refused(UpdateExpenseDocument, { input });

describe('createExpense', () => {
  it('works out what the client is charged', async () => {
    const expense = await create({ taxAmount: '19.00', markupRate: '0.1', description: 'Flight', reimbursable: true });
    expect(expense).toMatchObject({
      ...{ kind: 'AMOUNT', category: 'Travel', status: 'DRAFT', isLocked: false, billable: true, reimbursedOn: null },
      ...{ amount: { amount: '119.00', currency: 'USD' }, taxAmount: { amount: '19.00' }, markupRate: '0.1' },
      billedAmount: { amount: '110.00', currency: 'USD' },
    });
    expect(await read(expense.id)).toMatchObject(expense);
    const kept = await create({ taxAmount: '19.00', taxDeductible: false, markupRate: '0.1' });
    expect(kept.billedAmount?.amount).toBe('130.90');
    expect((await create({ taxAmount: '19.00', disbursement: true })).billedAmount?.amount).toBe('119.00');
    expect((await create({ billable: false })).billedAmount).toBeNull();
    const today = () => app.app.services.clock.now().toISOString().slice(0, 10);
    const before = today();
    const { date } = await create({ date: undefined });
    expect([before, today()]).toContain(date);
  });

  it('converts at the exchange rate of the expense, which it keeps until a currency changes', async () => {
    const foreign = { projectId: euroProject, currency: 'USD', amount: '100.00' };
    const { code, details } = await refusal(foreign);
    expect({ code, details }).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.exchangeRate', reason: expect.stringContaining('billed in EUR') as string }],
    });
    expect((await refusal({ exchangeRate: '2' })).details).toMatchObject([{ field: 'input.exchangeRate' }]);
    const expense = await create({ ...foreign, exchangeRate: '0.925', markupRate: '0.1' });
    expect(expense).toMatchObject({ billedAmount: { amount: '101.75', currency: 'EUR' }, exchangeRate: '0.925' });
    const dearer = await update({ id: expense.id, amount: '200' });
    expect(dearer).toMatchObject({ billedAmount: { amount: '203.50', currency: 'EUR' } });
    expect((await changeRefused({ id: expense.id, currency: 'GBP' })).details).toMatchObject([
      { field: 'input.exchangeRate' },
    ]);
    const moved = await update({ id: expense.id, projectId });
    expect(moved).toMatchObject({ exchangeRate: null, billedAmount: { amount: '220.00', currency: 'USD' } });
    const unbilled = await create({ ...foreign, billable: false });
    expect(unbilled).toMatchObject({ exchangeRate: null, billedAmount: null });
  });

  it('takes a mileage and a per diem at the rates of their day, one for the employee and one for the client', async () => {
    const rates = [
      { unit: 'KM' as const, from: '2025-02-01', rate: '0.35', clientRate: '0.50' },
      { unit: 'KM' as const, from: '2025-01-01', rate: '0.30' },
      { unit: 'DAY' as const, from: '2025-01-01', rate: '28', clientRate: '40', currency: 'EUR' },
    ];
    const twice = [...rates, { unit: 'KM' as const, from: '2025-01-01', rate: '1' }];
    const refused = await owner.refused(UpdateSettingsDocument, { input: { expenses: { rates: twice } } });
    expect(refused.details).toMatchObject([{ field: 'input.expenses.rates.3.from' }]);
    await owner.ok(UpdateSettingsDocument, { input: { expenses: { rates } } });
    const { settings } = await owner.ok(SettingsDocument);
    expect(settings.expenses.rates).toMatchObject([
      { unit: 'DAY', currency: 'EUR', clientRate: '40' },
      { unit: 'KM', from: '2025-01-01', currency: 'USD', rate: '0.3', clientRate: '0.3' },
      { unit: 'KM', from: '2025-02-01', clientRate: '0.5' },
    ]);
    const drive = await create({ unit: 'KM', quantity: '12.5', date: '2025-02-01', markupRate: '0.1' });
    expect(drive).toMatchObject({
      ...{ kind: 'MILEAGE', quantity: '12.5', rate: '0.35', clientRate: '0.5' },
      ...{ amount: { amount: '4.38', currency: 'USD' }, billedAmount: { amount: '6.88', currency: 'USD' } },
    });
    expect(await update({ id: drive.id, date: '2025-01-31' })).toMatchObject({
      ...{ rate: '0.3', amount: { amount: '3.75' }, billedAmount: { amount: '4.13' } },
    });
    const stay = await create({ unit: 'DAY', quantity: '2.5', projectId: euroProject });
    expect(stay).toMatchObject({ kind: 'PER_DIEM', amount: { amount: '70.00' }, billedAmount: { amount: '100.00' } });
    const none = await refusal({ unit: 'MILE', quantity: '1' });
    expect(none.details).toMatchObject([{ field: 'input.unit' }]);
    const mixed = {
      unit: 'KM' as const,
      quantity: '1',
      amount: '1',
      currency: 'USD',
      taxAmount: '1',
      disbursement: true,
    };
    expect((await refusal(mixed)).details.map(({ field }) => field).sort()).toEqual([
      'input.amount',
      'input.currency',
      'input.disbursement',
      'input.taxAmount',
    ]);
    expect(await update({ id: drive.id, unit: null, quantity: null, amount: '5', description: 'Taxi' })).toMatchObject({
      ...{ kind: 'AMOUNT', quantity: null, rate: null, amount: { amount: '5.00' }, billedAmount: { amount: '5.50' } },
    });
  });

  it.each<[string, Partial<CreateExpenseInput>, string]>([
    ['without an amount', { amount: null }, 'amount'],
    ['of nothing', { amount: '0' }, 'amount'],
    ['with too many decimals', { amount: '1.005' }, 'amount'],
    ['with more tax than amount', { taxAmount: '119.01' }, 'taxAmount'],
    ['with a quantity of nothing', { quantity: '2' }, 'quantity'],
    ['with a markup over the whole', { markupRate: '1.1' }, 'markupRate'],
    ['that is a disbursement with a markup', { disbursement: true, markupRate: '0.1' }, 'markupRate'],
    ['without a category', { category: ' ' }, 'category'],
    ['with an ID of another kind', { projectId: UNKNOWN }, 'projectId'],
    ['that comes to too much', { amount: '900000000000', markupRate: '1' }, 'amount'],
  ])('refuses one %s', async (_what, rest, field) => {
    const { code, details } = await refusal(rest);
    expect({ code, fields: details.map((each) => each.field) }).toEqual({
      code: 'VALIDATION_ERROR',
      fields: [`input.${field}`],
    });
  });
});

describe('updateExpense and deleteExpense', () => {
  it('refuse an outdated version, and of two at once one wins', async () => {
    const { id, version } = await create();
    const edit = (amount: string) => () =>
      owner.send(UpdateExpenseDocument, { input: { id, amount, expectedVersion: version } });
    const answers = await atOnce(app, 'expenses', [edit('1'), edit('2')]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    expect((await read(id)).version).toBe(version + 1);
  });

  it('keep what is omitted, and drop the markup of what becomes a disbursement', async () => {
    const { id } = await create({ taxAmount: '19', markupRate: '0.1', description: 'Flight' });
    expect(await update({ id, category: 'Lodging' })).toMatchObject({
      ...{
        category: 'Lodging',
        description: 'Flight',
        taxAmount: { amount: '19.00' },
        billedAmount: { amount: '110.00' },
      },
    });
    expect(await update({ id, disbursement: true, description: null })).toMatchObject({
      ...{ description: null, markupRate: '0', billedAmount: { amount: '119.00' } },
    });
    expect((await changeRefused({ id, markupRate: '0.2' })).details).toMatchObject([{ field: 'input.markupRate' }]);
    expect(await update({ id, disbursement: false })).toMatchObject({
      ...{ markupRate: '0.1', billedAmount: { amount: '110.00' } },
    });
    expect((await changeRefused({ id, reimbursedOn: '2025-02-01' })).details).toMatchObject([
      { field: 'input.reimbursedOn' },
    ]);
  });

  it('keep the markup of a manager while an employee tries what a disbursement is', async () => {
    const { id } = await create({ markupRate: '0.1', userId: employee.userId }, manager.api);
    await update({ id, disbursement: true }, employee.api);
    expect(await read(id)).toMatchObject({ markupRate: '0', billedAmount: { amount: '119.00' } });
    await update({ id, category: 'Lodging' }, employee.api);
    await update({ id, disbursement: false }, employee.api);
    expect(await read(id)).toMatchObject({ markupRate: '0.1', billedAmount: { amount: '130.90' } });
    await update({ id, disbursement: true });
    expect(await update({ id, disbursement: false, markupRate: '0.2' })).toMatchObject({ markupRate: '0.2' });
    await update({ id, disbursement: true, markupRate: '0' });
    expect(await update({ id, disbursement: false })).toMatchObject({ markupRate: '0' });
  });

  it('delete it, and a project with expenses stays, with its client', async () => {
    const own = await addProject(owner, { clientId, name: 'Costly' });
    const { id } = await create({ projectId: own });
    const other = await addClient(owner, { name: 'Other' });
    const moved = await owner.refused(UpdateProjectDocument, { input: { id: own, clientId: other } });
    expect(moved.code).toBe('INVALID_STATE');
    const { deleteProject } = await owner.ok(DeleteProjectDocument, { id: own });
    expect(deleteProject.outcome).toBe('ARCHIVED');
    expect((await refusal({ projectId: own })).code).toBe('INVALID_STATE');
    const { deleteExpense } = await owner.ok(DeleteExpenseDocument, { id });
    expect(deleteExpense).toEqual({ id, outcome: 'DELETED' });
    expect((await owner.refused(ExpenseDocument, { id })).code).toBe('NOT_FOUND');
  });

  it('leave closed periods alone, except for owners and administrators', async () => {
    const own = await create({}, manager.api);
    await owner.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: '2025-01-16' } } });
    const closed = await refusal({}, manager.api);
    expect([closed.code, closed['lockedReason']]).toEqual(['INVALID_STATE', 'PERIOD_CLOSED']);
    expect(await read(own.id)).toMatchObject({ isLocked: true, lockedReason: 'PERIOD_CLOSED' });
    expect((await changeRefused({ id: own.id, amount: '1' }, manager.api)).code).toBe('INVALID_STATE');
    expect((await manager.api.refused(DeleteExpenseDocument, { id: own.id })).code).toBe('INVALID_STATE');
    expect((await update({ id: own.id, amount: '1' })).amount?.amount).toBe('1.00');
    const open = await create({ date: '2025-01-16' }, manager.api);
    expect((await changeRefused({ id: open.id, date: '2025-01-15' }, manager.api)).code).toBe('INVALID_STATE');
    await owner.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: null } } });
  });
});

describe('members', () => {
  it('see and write their own, without what the client is charged', async () => {
    const own = await create({ taxAmount: '19' }, employee.api);
    expect(own).toMatchObject({
      ...{ amount: { amount: '119.00' }, taxAmount: { amount: '19.00' }, client: null },
      ...{ billedAmount: null, markupRate: null, clientRate: null },
    });
    expect((await read(own.id)).billedAmount?.amount).toBe('100.00');
    const theirs = await create();
    expect((await employee.api.refused(ExpenseDocument, { id: theirs.id })).code).toBe('NOT_FOUND');
    expect((await changeRefused({ id: theirs.id, amount: '1' }, employee.api)).code).toBe('NOT_FOUND');
    const { expenses } = await employee.api.ok(ExpensesDocument, {});
    expect(new Set(expenses.nodes.map(({ userId }) => userId))).toEqual(new Set([employee.userId]));
    const markup = await refusal({ markupRate: '0.1' }, employee.api);
    expect([markup.code, markup.details[0]?.field]).toEqual(['FORBIDDEN', 'input.markupRate']);
    const paid = await changeRefused({ id: own.id, reimbursedOn: '2025-02-01' }, employee.api);
    expect([paid.code, paid.details[0]?.field]).toEqual(['FORBIDDEN', 'input.reimbursedOn']);
    expect((await refusal({ userId: manager.userId }, employee.api)).code).toBe('FORBIDDEN');
    expect((await create({ userId: employee.userId }, manager.api)).userId).toBe(employee.userId);
  });

  it('cannot find out a markup by the amounts that are refused', async () => {
    const amount = '999999999999.99';
    const { id } = await create({ userId: employee.userId, amount: '1', markupRate: '0.5' }, manager.api);
    const plain = await create({ amount: '1' }, employee.api);
    for (const each of [id, plain.id])
      expect((await update({ id: each, amount }, employee.api)).amount).toEqual({ amount, currency: 'USD' });
    expect((await read(id)).billedAmount?.amount).toBe(amount);
    expect((await read(plain.id)).billedAmount?.amount).toBe(amount);
    expect((await changeRefused({ id, amount }, manager.api)).details).toEqual([
      { field: 'input.amount', reason: `comes to more than ${amount} USD` },
    ]);
    const over = await Promise.all(
      [id, plain.id].map((each) => changeRefused({ id: each, amount: '1000000000000' }, employee.api)),
    );
    expect(over.map(({ details }) => details)).toEqual([over[0]?.details, over[0]?.details]);
  });

  it('who see the time of all see no amounts of others', async () => {
    const { id } = await create({ unit: 'KM', quantity: '10' });
    expect(await read(id, watcher.api)).toMatchObject({
      ...{ quantity: '10', amount: null, taxAmount: null, exchangeRate: null, rate: null },
      ...{ clientRate: null, markupRate: null, billedAmount: null, receiptUrl: null },
    });
    expect((await changeRefused({ id, quantity: '1' }, watcher.api)).code).toBe('FORBIDDEN');
    expect((await watcher.api.refused(DeleteExpenseDocument, { id })).code).toBe('FORBIDDEN');
  });

  it('of other organizations and strangers find nothing', async () => {
    const { id } = await create();
    const stranger = await app.register();
    expect((await stranger.refused(ExpenseDocument, { id })).code).toBe('NOT_FOUND');
    expect((await changeRefused({ id, amount: '1' }, stranger)).code).toBe('NOT_FOUND');
    expect((await stranger.refused(DeleteExpenseDocument, { id })).code).toBe('NOT_FOUND');
    expect((await refusal({}, stranger)).code).toBe('NOT_FOUND');
    expect((await refusal({}, app.anonymous)).code).toBe('UNAUTHORIZED');
    expect((await changeRefused({ id, amount: '1' }, app.anonymous)).code).toBe('UNAUTHORIZED');
    expect((await app.anonymous.refused(DeleteExpenseDocument, { id })).code).toBe('UNAUTHORIZED');
    expect((await app.anonymous.refused(ExpensesDocument, {})).code).toBe('UNAUTHORIZED');
  });
});

it('expenses are listed by what the filter asks for', async () => {
  const [first, second] = [
    await create({ category: 'Filtered', date: '2025-03-01' }),
    await create({ category: 'Filtered', date: '2025-03-02', billable: false }),
  ];
  const ids = async (filter: object) =>
    (await owner.ok(ExpensesDocument, { filter: { category: 'Filtered', ...filter } })).expenses.nodes.map(
      ({ id }) => id,
    );
  expect(await ids({})).toEqual([second.id, first.id]);
  expect(await ids({ billable: true, clientId, projectId, status: ['DRAFT'], invoiced: false })).toEqual([first.id]);
  expect(await ids({ dateFrom: '2025-03-02', dateTo: '2025-03-02' })).toEqual([second.id]);
  expect(await ids({ userId: employee.userId })).toEqual([]);
  expect(await ids({ status: ['APPROVED'] })).toEqual([]);
});
