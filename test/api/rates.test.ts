import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  CreateTaskDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  RateExplanationDocument,
  type RateExplanationInput,
  RatesDocument,
  type RateFilter,
  SetRateDocument,
  type SetRateInput,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Colleague } from '../support/team';
import { nothingChanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let projectId: string;
let taskId: string;
let members: { admin: Colleague; manager: Colleague; employee: Colleague };

beforeAll(async () => {
  ({ app, owner, clientId, members } = await aStudio({
    server: { worker: true },
    client: { currency: 'EUR', defaultHourlyRate: '80' },
    members: { admin: { role: 'ADMIN' }, manager: { role: 'MANAGER' }, employee: {} },
  }));
  const teamMembers = [{ userId: members.employee.userId }];
  projectId = await addProject(owner, { clientId, name: 'Website', teamMembers });
  taskId = (await owner.ok(CreateTaskDocument, { input: { projectId, name: 'Design' } })).createTask.id;
});
afterAll(() => app.stop());

type Given = Partial<SetRateInput>;
const dated = (input: Given): SetRateInput => ({ from: '2025-01-01', rate: '100', ...input });
/** Sets a rate, and gives it as `rates` lists it. */
const set = async (input: Given, api = owner) => ({
  ...(await api.ok(SetRateDocument, { input: dated(input) })).setRate,
  entriesToReprice: undefined,
});
const refused = (input: Given, api = owner) =>
  nothingChanged(app, () => api.refused(SetRateDocument, { input: dated(input) }));
const ratesOf = async (filter: RateFilter, api = owner) => (await api.ok(RatesDocument, { filter })).rates.nodes;
const spend = async (input: Partial<CreateTimeEntryInput>) => {
  const given = { projectId, date: '2025-06-15', durationMinutes: 60, userId: members.employee.userId, ...input };
  return (await owner.ok(CreateTimeEntryDocument, { input: given })).createTimeEntry;
};
const pricesOf = (id: string) =>
  sqlOf(app, owner, [
    `SELECT rate::text, currency, rate_rule, cost_rate::text, cost_currency FROM time_entries
     WHERE id = (SELECT max(id::text)::uuid FROM time_entries) AND $1::text IS NOT NULL`,
    [id],
  ]);

describe('setRate', () => {
  it('sets the rate of each thing from a day on, in the currency that it has', async () => {
    const { userId } = members.employee;
    const rows: [Given, object][] = [
      [{ clientId }, { rule: 'CLIENT', clientId, currency: null, kind: 'NORMAL', type: 'BILLING' }],
      [
        { projectId, kind: 'NIGHT' },
        { rule: 'PROJECT', projectId, kind: 'NIGHT' },
      ],
      [
        { projectId, userId },
        { rule: 'PROJECT_MEMBER', projectId, userId },
      ],
      [{ taskId }, { rule: 'TASK', projectId, taskId }],
      [
        { taskId, userId },
        { rule: 'TASK_MEMBER', projectId, taskId, userId },
      ],
      [{ userId }, { rule: 'MEMBER', userId, currency: 'USD' }],
      [{ currency: 'eur' }, { rule: 'ORGANIZATION', currency: 'EUR' }],
    ];
    for (const [given, expected] of rows) {
      const made = await set({ ...given, from: '2031-01-01', rate: '12.5000' });
      expect(made).toMatchObject({ ...expected, from: '2031-01-01', rate: '12.5' });
      expect(
        await ratesOf({ ...expected, currency: undefined, kind: undefined, type: undefined, rule: undefined } as never),
      ).toContainEqual(made);
    }
  });

  it('replaces a rate of the same day, also by two at once, and leaves others', async () => {
    const first = await set({ taskId, kind: 'WEEKEND', rate: '1' });
    const send = () => owner.send(SetRateDocument, { input: dated({ taskId, kind: 'WEEKEND', rate: '2' }) });
    const answers = await atOnce(app, 'tasks', [send, send]);
    expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
    await set({ taskId, kind: 'WEEKEND', rate: '3', from: '2025-02-01' });
    const all = (await ratesOf({ taskId })).filter(({ kind }) => kind === 'WEEKEND');
    expect(all.map(({ id, rate }) => [id === first.id, rate])).toEqual([
      [false, '3'],
      [true, '2'],
    ]);
  });

  it.each<[string, string, () => Given]>([
    ['a negative rate', 'input.rate', () => ({ projectId, rate: '-1' })],
    ['a currency of a project', 'input.currency', () => ({ projectId, currency: 'EUR' })],
    ['two things', 'input.projectId', () => ({ projectId, taskId })],
    ['a client and a user', 'input.clientId', () => ({ clientId, userId: members.employee.userId })],
  ])('refuses %s', async (_what, field, given) => {
    expect(await refused(given())).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
  });
});

describe('time', () => {
  it('is billed by the first rule that has a rate, at the latest on its date, and keeps what is stored', async () => {
    const at = async (input: Partial<CreateTimeEntryInput>) => {
      const { id } = await spend(input);
      return [id, (await pricesOf(id))[0] as object] as const;
    };
    const other = await addProject(owner, { clientId, name: 'Priced', defaultRate: '90' });
    const [id, before] = await at({ projectId: other, userId: undefined });
    expect(before).toMatchObject({ rate: '90.0000', currency: 'EUR', rate_rule: 'PROJECT', cost_rate: null });
    await set({ projectId: other, from: '2025-03-01', rate: '95' });
    await set({ projectId: other, from: '2025-07-01', rate: '99' });
    await set({ projectId: other, kind: 'OVERTIME', rate: '140' });
    await set({ type: 'COST', currency: 'EUR', rate: '30' });
    expect((await pricesOf(id))[0]).toEqual(before);
    expect((await at({ projectId: other, userId: undefined }))[1]).toMatchObject({
      rate: '95.0000',
      cost_rate: '30.0000',
    });
    expect((await at({ projectId: other, userId: undefined, date: '2025-02-28' }))[1]).toMatchObject({
      rate: '90.0000',
    });
    const overtime = { projectId: other, userId: undefined, rateKind: 'OVERTIME' as const };
    expect((await at(overtime))[1]).toMatchObject({ rate: '140.0000' });
    const [last] = await at({ projectId: other, userId: undefined });
    await owner.ok(UpdateTimeEntryDocument, { input: { id: last, date: '2025-07-01' } });
    expect((await pricesOf(last))[0]).toMatchObject({ rate: '99.0000', rate_rule: 'PROJECT' });
  });
});

describe('rateExplanation', () => {
  const explain = async (input: RateExplanationInput, api = owner) =>
    (await api.ok(RateExplanationDocument, { input })).rateExplanation;
  let priced: string;
  let task: string;

  beforeAll(async () => {
    priced = await addProject(owner, { clientId, name: 'Explained', defaultRate: '70' });
    task = (await owner.ok(CreateTaskDocument, { input: { projectId: priced, name: 'Build' } })).createTask.id;
    await set({ projectId: priced, from: '2025-01-01', rate: '75' });
    await set({ projectId: priced, from: '2025-12-01', rate: '78' });
    await set({ taskId: task, kind: 'NIGHT', rate: '120' });
    await set({ userId: members.manager.userId, currency: 'USD', rate: '66' });
    await set({ projectId: priced, type: 'COST', rate: '25' });
  });

  it('says of each rule which rate won, and why others did not', async () => {
    const { userId } = members.manager;
    const time = { projectId: priced, taskId: task, userId, date: '2025-06-15' };
    const { billing, currency } = await explain({ time });
    expect([currency, billing.rate, billing.rule]).toEqual(['EUR', '75', 'PROJECT']);
    const told = billing.candidates.map(({ rule, outcome, rate, currency: of, from }) => [
      rule,
      outcome,
      rate,
      of,
      from,
    ]);
    expect(told.slice(0, 8)).toEqual([
      ['ENTRY', 'NO_RATE', null, null, null],
      ['TASK_MEMBER', 'NO_RATE', null, null, null],
      ['PROJECT_MEMBER', 'NO_RATE', null, null, null],
      ['TASK', 'OTHER_KIND', '120', 'EUR', '2025-01-01'],
      ['PROJECT', 'NOT_YET', '78', 'EUR', '2025-12-01'],
      ['PROJECT', 'WON', '75', 'EUR', '2025-01-01'],
      ['PROJECT', 'REPLACED', '70', 'EUR', null],
      ['CLIENT', 'NOT_YET', '12.5', 'EUR', '2031-01-01'],
    ]);
    expect(told).toContainEqual(['CLIENT', 'OUTRANKED', '80', 'EUR', null]);
    expect(told).toContainEqual(['MEMBER', 'OTHER_CURRENCY', '66', 'USD', '2025-01-01']);
  });

  it('says of an entry what is stored on it, also with a rate of its own', async () => {
    for (const [given, expected] of [
      [{ userId: undefined }, ['75', 'PROJECT']],
      [{ userId: undefined, rate: '99.5' }, ['99.5', 'ENTRY']],
      [{ userId: undefined, date: '2025-12-01' }, ['78', 'PROJECT']],
      [{ userId: undefined, date: '2024-12-31' }, ['70', 'PROJECT']],
    ] as const) {
      const { id, rate } = await spend({ projectId: priced, ...given });
      const { billing, cost } = await explain({ timeEntryId: id });
      expect([billing.rate, billing.rule]).toEqual(expected);
      expect(rate).toBe(billing.rate);
      expect((await pricesOf(id))[0]).toMatchObject({
        rate_rule: billing.rule,
        cost_rate: cost?.rate ? `${cost.rate}.0000` : null,
      });
      expect(cost?.candidates.map(({ rule }) => rule)).not.toContain('ENTRY');
    }
  });

  it('shows costs to owners and administrators alone, and nothing to employees and strangers', async () => {
    const time = { projectId: priced, date: '2025-06-15' };
    for (const api of [owner, members.admin.api])
      expect((await explain({ time }, api)).cost).toMatchObject({ rate: '25', rule: 'PROJECT' });
    const seen = await explain({ time }, members.manager.api);
    expect([seen.billing.rate, seen.cost]).toEqual(['75', null]);
    const { api } = members.employee;
    const own = await spend({});
    for (const input of [{ time }, { timeEntryId: own.id }])
      expect((await api.refused(RateExplanationDocument, { input })).code).toBe('FORBIDDEN');
    const { owner: other } = await aStudio({ on: app });
    for (const input of [{ time }, { timeEntryId: own.id }])
      expect((await other.refused(RateExplanationDocument, { input })).code).toBe('NOT_FOUND');
    const foreign = { ...time, taskId };
    expect(await owner.refused(RateExplanationDocument, { input: { time: foreign } })).toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'input.time.taskId' }],
    });
    for (const input of [{}, { time, timeEntryId: own.id }])
      expect((await owner.refused(RateExplanationDocument, { input })).code).toBe('VALIDATION_ERROR');
  });
});

describe('who may', () => {
  it('managers set and see rates of clients, projects and tasks, and no others and no costs', async () => {
    const { admin, manager, employee } = members;
    expect(await set({ projectId, kind: 'OVERTIME' }, manager.api)).toMatchObject({ rule: 'PROJECT' });
    expect(await refused({}, manager.api)).toMatchObject({ code: 'FORBIDDEN', details: [{ field: 'input' }] });
    const ofMember = { userId: employee.userId };
    expect(await refused(ofMember, manager.api)).toMatchObject({
      code: 'FORBIDDEN',
      details: [{ field: 'input.userId' }],
    });
    const cost = { projectId, type: 'COST' as const };
    expect(await refused(cost, manager.api)).toMatchObject({ code: 'FORBIDDEN', details: [{ field: 'input.type' }] });
    const { id } = await set(cost, admin.api);
    expect((await ratesOf({ projectId }, admin.api)).map((one) => one.id)).toContain(id);
    expect((await ratesOf({ projectId }, manager.api)).map((one) => one.type)).not.toContain('COST');
    expect((await manager.api.refused(RatesDocument, { filter: { type: ['COST'] } })).code).toBe('FORBIDDEN');
    expect((await refused({ projectId }, employee.api)).code).toBe('FORBIDDEN');
  });

  it('employees see their own rates and no costs, whatever they filter by', async () => {
    const { manager, employee } = members;
    const { userId } = employee;
    const own = await set({ userId, from: '2032-01-01', rate: '41' });
    const inProject = await set({ projectId, userId, from: '2032-01-01', rate: '42' });
    await set({ userId, from: '2032-01-01', rate: '20', type: 'COST' });
    await set({ userId: manager.userId, from: '2032-01-01', rate: '43' });
    const shown = await ratesOf({}, employee.api);
    expect(shown).toEqual(expect.arrayContaining([own, inProject]));
    expect(shown.filter((one) => one.userId !== userId || one.type === 'COST')).toEqual([]);
    expect(await ratesOf({ userId, rule: ['MEMBER'] }, employee.api)).toContainEqual(own);
    expect(await ratesOf({ clientId }, employee.api)).toEqual([]);
    const others: [RateFilter, string][] = [
      [{ userId: manager.userId }, 'filter.userId'],
      [{ userId, type: ['COST'] }, 'filter.type'],
    ];
    for (const [filter, field] of others) {
      const { code, details } = await employee.api.refused(RatesDocument, { filter });
      expect([code, details?.[0]?.field]).toEqual(['FORBIDDEN', field]);
    }
  });

  it('nobody without a token, and nobody of another organization', async () => {
    const { owner: other } = await aStudio({ on: app });
    expect((await refused({ projectId }, app.anonymous)).code).toBe('UNAUTHORIZED');
    for (const given of [{ projectId }, { taskId }, { clientId }, { userId: members.employee.userId }])
      expect((await refused(given, other)).code).toBe('NOT_FOUND');
    expect(await ratesOf({ projectId }, other)).toEqual([]);
  });
});
