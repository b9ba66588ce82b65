import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  CreateTaskDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
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
const set = async (input: Given, api = owner) => (await api.ok(SetRateDocument, { input: dated(input) })).setRate;
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
    expect((await employee.api.refused(RatesDocument, {})).code).toBe('FORBIDDEN');
    expect((await refused({ projectId }, employee.api)).code).toBe('FORBIDDEN');
  });

  it('nobody without a token, and nobody of another organization', async () => {
    const { owner: other } = await aStudio({ on: app });
    expect((await refused({ projectId }, app.anonymous)).code).toBe('UNAUTHORIZED');
    for (const given of [{ projectId }, { taskId }, { clientId }, { userId: members.employee.userId }])
      expect((await refused(given, other)).code).toBe('NOT_FOUND');
    expect(await ratesOf({ projectId }, other)).toEqual([]);
  });
});
