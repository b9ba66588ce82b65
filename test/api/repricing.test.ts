import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  ApproveTimeEntriesDocument,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
  type RepriceFilter,
  RepricePreviewDocument,
  RepriceTimeEntriesDocument,
  SetRateDocument,
  type SetRateInput,
  SubmitTimeEntriesDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Colleague } from '../support/team';
import { nothingChanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let members: { admin: Colleague; manager: Colleague; employee: Colleague };

beforeAll(async () => {
  ({ app, owner, clientId, members } = await aStudio({
    server: { worker: true },
    client: { currency: 'EUR', defaultHourlyRate: '80' },
    members: { admin: { role: 'ADMIN' }, manager: { role: 'MANAGER' }, employee: {} },
  }));
});
afterAll(() => app.stop());

const setRate = async (input: Partial<SetRateInput>) =>
  (await owner.ok(SetRateDocument, { input: { from: '2025-01-01', rate: '100', ...input } })).setRate;
const spend = async (input: Partial<CreateTimeEntryInput> & { projectId: string }) =>
  (await owner.ok(CreateTimeEntryDocument, { input: { date: '2025-06-15', durationMinutes: 60, ...input } }))
    .createTimeEntry.id;
const preview = async (filter: RepriceFilter, api = owner) =>
  (await api.ok(RepricePreviewDocument, { input: { filter } })).repricePreview;
const reprice = async (filter: RepriceFilter, token: string, api = owner) =>
  (await api.ok(RepriceTimeEntriesDocument, { input: { filter, token } })).repriceTimeEntries;
const approve = async (ids: string[]) => {
  await owner.ok(SubmitTimeEntriesDocument, { input: { ids } });
  const { failed } = (await members.admin.api.ok(ApproveTimeEntriesDocument, { input: { ids } })).approveTimeEntries;
  expect(failed).toEqual([]);
};

const closeBefore = (day: string | null) =>
  sqlOf(app, owner, [`UPDATE organizations SET lock_time_before = $1`, [day]]);

interface Stored {
  id: string;
  minutes: number;
  billable: boolean;
  rate: string | null;
  currency: string | null;
  cost_rate: string | null;
  cost_currency: string | null;
}
const stored = () =>
  sqlOf<Stored>(app, owner, [
    `SELECT id, duration_minutes AS minutes, billable, rate::text, currency, rate_rule, cost_rate::text, cost_currency, version
     FROM time_entries WHERE duration_minutes IS NOT NULL ORDER BY id`,
  ]);

/** Minutes at an hourly rate in minor units, rounded half up: worked out here, not by the server. */
const amountOf = (minutes: number, rate: string, exponent: number): bigint => {
  const [whole = '', decimals = ''] = rate.split('.');
  const tenThousandths = BigInt(whole + decimals.padEnd(4, '0'));
  const parts = BigInt(minutes) * tenThousandths * 10n ** BigInt(exponent);
  return (parts * 2n + 600_000n) / 1_200_000n;
};
const EXPONENTS: Readonly<Record<string, number>> = { EUR: 2, JPY: 0, USD: 2 };

/** The sums of entries by currency, before and after, as the answers write them. */
function sumsOf(pairs: readonly (readonly [Stored, Stored])[], of: 'amount' | 'cost') {
  const sums = new Map<string, [bigint, bigint]>();
  for (const pair of pairs)
    pair.forEach((entry, side) => {
      const [rate, code] = of === 'cost' ? [entry.cost_rate, entry.cost_currency] : [entry.rate, entry.currency];
      if (rate === null || code === null) return;
      const sum = sums.get(code) ?? [0n, 0n];
      if (of === 'cost' || entry.billable)
        sum[side] = (sum[side] ?? 0n) + amountOf(entry.minutes, rate, EXPONENTS[code] ?? 2);
      sums.set(code, sum);
    });
  const text = (minor: bigint, code: string) =>
    EXPONENTS[code] === 0 ? String(minor) : String(minor).padStart(3, '0').replace(/(..)$/, '.$1');
  return [...sums].sort().map(([currency, [before, after]]) => ({
    before: { amount: text(before, currency), currency },
    after: { amount: text(after, currency), currency },
  }));
}

describe('repriceTimeEntries', () => {
  it('changes what was previewed and leaves approved, billed, closed and own rates alone', async () => {
    const projectId = await addProject(owner, { clientId, name: 'Typed', defaultRate: '60' });
    const of = { projectId };
    const open = await spend(of);
    const unbilled = await spend({ ...of, billable: false, durationMinutes: 30 });
    const own = await spend({ ...of, rate: '55' });
    const [approved, billed, imported] = [await spend(of), await spend(of), await spend(of)];
    const closed = await spend({ ...of, date: '2025-01-15' });
    await approve([approved, billed]);
    for (const id of [billed, imported])
      await sqlOf(app, owner, [
        `UPDATE time_entries SET external_invoice = 'INV-7' WHERE id = $1`,
        [parseId('timeEntry', id, 'id')],
      ]);
    await closeBefore('2025-02-01');

    expect((await setRate({ projectId, rate: '90' })).entriesToReprice).toBe(3);
    const seen = await preview(of, members.manager.api);
    expect(seen).toMatchObject({
      count: 2,
      amounts: [{ before: { amount: '60.00', currency: 'EUR' }, after: { amount: '90.00', currency: 'EUR' } }],
      costs: null,
      leftAlone: [
        { reason: 'APPROVED', count: 1 },
        { reason: 'INVOICED', count: 2 },
        { reason: 'OWN_RATE', count: 1 },
        { reason: 'PERIOD_CLOSED', count: 1 },
      ],
    });
    expect(seen.entries.map(({ timeEntryId }) => timeEntryId).sort()).toEqual([open, unbilled].sort());
    expect(seen.entries.find(({ timeEntryId }) => timeEntryId === open)).toMatchObject({
      before: { rate: '60', rule: 'PROJECT', amount: { amount: '60.00' } },
      after: { rate: '90', rule: 'PROJECT', amount: { amount: '90.00' } },
    });
    const before = await stored();
    expect(await reprice(of, seen.token, members.manager.api)).toMatchObject({ count: 2, amounts: seen.amounts });
    const after = await stored();
    const changed = after.filter((entry, at) => JSON.stringify(entry) !== JSON.stringify(before[at]));
    expect(changed.map(({ rate }) => rate)).toEqual(['90.0000', '90.0000']);
    expect((await preview(of, members.manager.api)).count).toBe(0);
    // Owners pass a closed period.
    expect((await preview(of)).entries.map(({ timeEntryId }) => timeEntryId)).toEqual([closed]);
    expect((await preview({ ids: [own, approved] })).count).toBe(0);
    await closeBefore(null);
  });

  it('gives the sums of what it changes, as worked out apart', async () => {
    const yen = await addClient(owner, { name: 'Edo', currency: 'JPY', defaultHourlyRate: '9000' });
    const projects = [
      await addProject(owner, { clientId, name: 'One' }),
      await addProject(owner, { clientId, name: 'Two', defaultRate: '33.3333' }),
      await addProject(owner, { clientId: yen, name: 'Three' }),
    ];
    const users = [undefined, members.manager.userId, members.employee.userId];
    // A fixed order without a pattern.
    const pick = <T>(from: readonly T[], at: number): T => from[(at * 7919 + (at >> 2) * 31) % from.length] as T;
    for (let at = 0; at < 40; at += 1)
      await spend({
        projectId: pick(projects, at),
        userId: pick(users, at + 1),
        durationMinutes: 1 + ((at * 37) % 173),
        date: pick(['2025-03-31', '2025-04-01', '2025-06-30', '2025-07-01'], at),
        rateKind: pick(['NORMAL', 'NORMAL', 'OVERTIME'] as const, at + 2),
        billable: at % 5 !== 0,
        rate: at % 11 === 0 ? '12.3456' : undefined,
      });
    await setRate({ clientId, from: '2025-04-01', rate: '91.25' });
    await setRate({ clientId, from: '2025-07-01', rate: '0', kind: 'OVERTIME' });
    await setRate({ projectId: projects[1], userId: members.employee.userId, rate: '44.4444' });
    await setRate({ clientId: yen, from: '2025-06-30', rate: '10001.5' });
    await setRate({ type: 'COST', currency: 'EUR', rate: '31.0001' });
    await setRate({ type: 'COST', userId: members.manager.userId, currency: 'JPY', rate: '5000', from: '2025-04-01' });

    const seen = await preview({ dateFrom: '2025-03-31', dateTo: '2025-07-01' });
    const before = await stored();
    const done = await reprice({ dateFrom: '2025-03-31', dateTo: '2025-07-01' }, seen.token);
    const after = await stored();
    const pairs = before.flatMap((entry, at) => {
      const later = after[at] as Stored;
      return JSON.stringify(entry) === JSON.stringify(later) ? [] : [[entry, later] as const];
    });
    expect(pairs.length).toBeGreaterThan(20);
    expect([seen.count, done.count]).toEqual([pairs.length, pairs.length]);
    expect(seen.amounts).toEqual(sumsOf(pairs, 'amount'));
    expect(seen.costs).toEqual(sumsOf(pairs, 'cost'));
    expect([done.amounts, done.costs]).toEqual([seen.amounts, seen.costs]);
    // An edit that changes nothing finds the same rates again: there is one cascade.
    for (const { timeEntryId } of seen.entries)
      await owner.ok(UpdateTimeEntryDocument, { input: { id: timeEntryId, description: 'Looked at.' } });
    const rates = (entries: Stored[]) =>
      entries.map(({ id, rate, currency, cost_rate }) => [id, rate, currency, cost_rate]);
    expect(rates(await stored())).toEqual(rates(after));
  });

  it('refuses a preview that is out of date, and changes nothing then', async () => {
    const projectId = await addProject(owner, { clientId, name: 'Stale', defaultRate: '60' });
    const [one] = [await spend({ projectId }), await spend({ projectId })];
    await setRate({ projectId, rate: '61' });
    const again = async (change: () => Promise<unknown>) => {
      const { token } = await preview({ projectId });
      await change();
      const input = { filter: { projectId }, token };
      return nothingChanged(app, () => owner.refused(RepriceTimeEntriesDocument, { input }));
    };
    for (const change of [
      () => setRate({ projectId, rate: '62' }),
      () => spend({ projectId, date: '2024-12-31', rate: null }).then(() => setRate({ projectId, from: '2024-01-01' })),
      () => approve([one]),
    ])
      expect(await again(change)).toMatchObject({ code: 'CONFLICT', details: [{ field: 'input.token' }] });
  });

  it('happens once of two at once, and once for one key', async () => {
    const projectId = await addProject(owner, { clientId, name: 'Twice', defaultRate: '60' });
    await spend({ projectId });
    await setRate({ projectId, rate: '61' });
    const { token } = await preview({ projectId });
    const variables = { input: { filter: { projectId }, token } };
    const send = () => owner.send(RepriceTimeEntriesDocument, variables);
    const answers = await atOnce(app, 'time_entries', [send, send]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    await setRate({ projectId, rate: '62' });
    const input = { filter: { projectId }, token: (await preview({ projectId })).token };
    const key = { 'idempotency-key': 'reprice-once' };
    const first = await owner.ok(RepriceTimeEntriesDocument, { input }, key);
    expect(await owner.ok(RepriceTimeEntriesDocument, { input }, key)).toEqual(first);
    expect(first.repriceTimeEntries.count).toBe(1);
  });

  it('shows and changes costs for owners and administrators alone', async () => {
    const projectId = await addProject(owner, { clientId, name: 'Costly', defaultRate: '60' });
    await spend({ projectId });
    await spend({ projectId, rate: '70' });
    await setRate({ projectId, type: 'COST', rate: '22.5' });
    expect((await preview({ projectId }, members.manager.api)).count).toBe(0);
    const seen = await preview({ projectId }, members.admin.api);
    const after = { amount: '45.00', currency: 'EUR' };
    expect(seen).toMatchObject({ count: 2, costs: [{ after }], leftAlone: [] });
    await setRate({ projectId, rate: '61' });
    const managers = await preview({ projectId }, members.manager.api);
    expect(managers.entries.map(({ before, after: later }) => [before.costRate, later.costRate])).toEqual([
      [null, null],
    ]);
    expect((await reprice({ projectId }, managers.token, members.manager.api)).costs).toBeNull();
    expect((await preview({ projectId }, members.admin.api)).costs).toEqual(seen.costs);
  });

  it('is for managers, and of their own organization', async () => {
    const projectId = await addProject(owner, { clientId, name: 'Whose', defaultRate: '60' });
    const id = await spend({ projectId, userId: members.employee.userId });
    const { owner: stranger } = await aStudio({ on: app });
    for (const filter of [{ projectId }, { ids: [id] }, { clientId }, { userId: members.employee.userId }]) {
      const input = { filter, token: '0.0' };
      const asked = (api: ApiClient) =>
        Promise.all([
          api.refused(RepricePreviewDocument, { input: { filter } }),
          api.refused(RepriceTimeEntriesDocument, { input }),
        ]);
      expect((await asked(members.employee.api)).map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect((await asked(stranger)).map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
  });
});
