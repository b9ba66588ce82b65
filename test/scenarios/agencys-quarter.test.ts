import {
  CancelInvoiceDocument,
  CreateTimeEntryDocument,
  DeleteInvoiceDocument,
  type InvoicePartsFragment,
  ProjectBudgetsDocument,
  PublishInvoiceDocument,
  RejectTimeEntriesDocument,
  ReopenTimeEntriesDocument,
  RepricePreviewDocument,
  RepriceTimeEntriesDocument,
  UpdateSettingsDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { eventually } from '../support/scenario-eventually';
import { type Agency, allTime, approve, enter, inputOf, ofBook, openAgency, setRate, submit } from './quarter-agency';
import { amountIn, centsIn, FEBRUARY, IMPORTED, JANUARY, MARCH, NEW_RATE, rateOf, type Worked } from './quarter-book';
import { agrees, amountsOf, bill, everyMinuteIsSomewhere, report, reportsAgree } from './quarter-checks';
import { playExpenses } from './quarter-expenses';
import { playImports } from './quarter-imports';

let agency: Agency;

beforeAll(async () => {
  agency = await openAgency();
});
afterAll(() => agency.app.stop());

const keysOf = (works: readonly Worked[]) => works.map(({ key }) => key);
const ids = (...keys: string[]) => ofBook(agency, keys).map(({ id }) => id);
const publish = (id: string) => agency.people.ada.api.ok(PublishInvoiceDocument, { id });
const lineAmounts = ({ lines }: InvoicePartsFragment) => lines.map(({ amount }) => amount.amount).sort();
const sumsOf = ({ subtotal, discount, tax, total }: InvoicePartsFragment) =>
  [subtotal, discount, tax, total].map(({ amount }) => amount);

/** Emil's Tuesday is rejected as too long, corrected, and approved with the rest. */
async function rejectAndCorrect(): Promise<void> {
  const { max, emil, eve } = agency.people;
  const [id = ''] = ids('j12');
  await emil.api.ok(UpdateTimeEntryDocument, { input: { id, durationMinutes: 480 } });
  await submit(agency, keysOf(JANUARY));
  const locked = await emil.api.refused(UpdateTimeEntryDocument, { input: { id, durationMinutes: 420 } });
  expect(locked).toMatchObject({ code: 'TIME_ENTRY_ALREADY_SUBMITTED', lockedReason: 'SUBMITTED' });
  const input = { ids: [id], reason: 'Eight hours on one flyer?' };
  expect((await eve.api.refused(RejectTimeEntriesDocument, { input })).code).toBe('FORBIDDEN');
  await max.api.ok(RejectTimeEntriesDocument, { input });
  await emil.api.ok(UpdateTimeEntryDocument, { input: { id, durationMinutes: 420 } });
  await submit(agency, ['j12']);
  await approve(agency, keysOf(JANUARY));
}

async function playJanuary(): Promise<void> {
  const { ada, max, eve } = agency.people;
  await enter(agency, JANUARY);
  await agrees(agency, JANUARY);
  // 95 x 125.50 / 60 = 198.708…; 200 x 133.3333 / 60 = 444.444…; 130 x 77.77 / 60 = 168.501…; 60 minutes of overtime
  // at 77.77 are 77.77; 100 minutes of overtime at 150 are 250.
  expect(await amountsOf(agency, 'j01', 'j02', 'j04', 'j09', 'j08')).toEqual([
    '198.71',
    '444.44',
    '168.50',
    '77.77',
    '250.00',
  ]);
  // 105 minutes of overtime at 105 = 183.75; 25 at the organization's 60 = 25; and what is not billable has no amount.
  expect(await amountsOf(agency, 'j16', 'j17', 'j11')).toEqual(['183.75', '25.00', undefined]);
  await rejectAndCorrect();
  await agrees(agency, JANUARY);
  const acme = await bill(agency, JANUARY, { client: 'acme', until: '2025-01-31', groupBy: 'TASK', tax: 8n });
  // Design 198.71 + 444.44; development 90 x 100 / 60 = 150, 190 x 77.77 / 60 = 246.271…, overtime 250; no task 20 x
  // 77.77 / 60 = 25.923…; campaign 465 x 90 / 60 = 697.50: 2012.84 in all. 8 percent of it are 161.0272.
  expect(lineAmounts(acme)).toEqual(['150.00', '198.71', '246.27', '25.92', '250.00', '444.44', '697.50']);
  expect(sumsOf(acme)).toEqual(['2012.84', '0.00', '161.03', '2173.87']);
  const muster = await bill(agency, JANUARY, { client: 'muster', until: '2025-01-31', groupBy: 'PERSON', tax: 19n });
  // Ada 110 x 140 / 60 = 256.666…, Max 100 x 95 / 60 = 158.333…, Eve 35 x 70 / 60 = 40.833… and 183.75 of overtime,
  // Emil 75 x 60 / 60: 714.58 in all. 19 percent of it are 135.7702.
  expect(lineAmounts(muster)).toEqual(['158.33', '183.75', '256.67', '40.83', '75.00']);
  expect(sumsOf(muster)).toEqual(['714.58', '0.00', '135.77', '850.35']);
  // Each of Ada's two entries has its share of 256.67: 163.33 and 93.33 with the cent to the greater remainder.
  expect(await amountsOf(agency, 'j13', 'j19')).toEqual(['163.34', '93.33']);
  await publish(acme.id);
  await publish(muster.id);
  await max.api.refused(UpdateSettingsDocument, { input: { time: { lockTimeBefore: '2025-02-01' } } });
  await ada.api.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: '2025-02-01' } } });
  const late = { ...inputOf(agency, JANUARY[2] as Worked), description: 'late' };
  for (const { api } of [max, eve])
    expect(await api.refused(CreateTimeEntryDocument, { input: late })).toMatchObject({
      code: 'INVALID_STATE',
      lockedReason: 'PERIOD_CLOSED',
    });
}

/** The project's rate rises from the 15th on, after time of those days was entered, and some of it approved. */
async function raiseTheRate(): Promise<void> {
  const { max } = agency.people;
  await submit(agency, ['f03']);
  await approve(agency, ['f03']);
  const repriced = ['f02', 'f04'];
  expect(await setRate(agency, NEW_RATE)).toBe(repriced.length);
  await agrees(agency, FEBRUARY);
  const filter = { projectId: agency.works.website, dateFrom: '2025-02-01' };
  const { repricePreview } = await max.api.ok(RepricePreviewDocument, { input: { filter } });
  const before = ofBook(agency, repriced);
  const after = before.map((entry) => ({ ...entry, rate: rateOf(entry, agency.rates) }));
  const [usdBefore, usdAfter] = [centsIn(before, 'USD'), centsIn(after, 'USD')];
  const sums = [{ before: amountIn('USD', usdBefore), after: amountIn('USD', usdAfter) }];
  expect(repricePreview).toMatchObject({ count: repriced.length, amounts: sums });
  // 80 x 100 / 60 = 133.33 and 25 x 100 / 60 = 41.67; at 110 they are 146.67 and 45.83.
  expect(sums).toMatchObject([{ before: { amount: '175.00' }, after: { amount: '192.50' } }]);
  const leftAlone = repricePreview.leftAlone.map(({ reason, count }) => `${reason} ${count}`);
  expect(leftAlone.sort()).toEqual(['APPROVED 1', 'OWN_RATE 1']);
  const input = { filter, token: repricePreview.token };
  expect((await max.api.ok(RepriceTimeEntriesDocument, { input })).repriceTimeEntries.amounts).toEqual(sums);
  for (const entry of after) agency.book.set(entry.key, entry);
  await agrees(agency, FEBRUARY);
  expect(await amountsOf(agency, 'f01', 'f02', 'f03', 'f06', 'f09')).toEqual([
    // 80 minutes of the old rate and of the new, 50 minutes approved at the old, overtime and an own rate as they were.
    ...['133.33', '146.67', '83.33', '100.00', '180.00'],
  ]);
}

async function playFebruary(): Promise<void> {
  const { ada } = agency.people;
  await enter(agency, FEBRUARY);
  await raiseTheRate();
  const open = keysOf(FEBRUARY).filter((key) => key !== 'f03');
  await submit(agency, open);
  await approve(agency, open);
  const muster = { client: 'muster', until: '2025-02-28', tax: 19n } as const;
  const first = await bill(agency, FEBRUARY, { ...muster, groupBy: 'ENTRY' });
  // 31.67 twice + 23.33 + 10.00 + 30.33 + 12.25; by day the first two are 40 x 95 / 60 = 63.33.
  expect(lineAmounts(first)).toEqual(['10.00', '12.25', '23.33', '30.33', '31.67', '31.67']);
  expect(first.subtotal.amount).toBe('139.25');
  await ada.api.ok(DeleteInvoiceDocument, { id: first.id });
  const second = await bill(agency, FEBRUARY, { ...muster, groupBy: 'DAY' });
  // 19 percent of 139.24 are 26.4556.
  expect(sumsOf(second)).toEqual(['139.24', '0.00', '26.46', '165.70']);
  await publish(second.id);

  const acme = { client: 'acme', until: '2025-02-28', tax: 8n } as const;
  const wrong = await bill(agency, FEBRUARY, { ...acme, groupBy: 'TASK' });
  await publish(wrong.id);
  const cancelled = await ada.api.ok(CancelInvoiceDocument, { input: { id: wrong.id, reason: 'By person, please' } });
  expect(cancelled.cancelInvoice).toMatchObject({ status: 'CANCELLED', remainingBalance: { amount: '0.00' } });
  await agrees(
    agency,
    FEBRUARY.filter(({ work }) => work !== 'shop'),
  );
  const right = await bill(agency, FEBRUARY, { ...acme, groupBy: 'PERSON', discount: 5n });
  // 133.33 + 146.67 + 83.33 + 45.83 + 116.66 + 100.00 + 144.44 + 49.50 + 180.00 = 999.76; 5 percent of it are 49.988,
  // and 8 percent 79.9808.
  expect(sumsOf(right)).toEqual(['999.76', '49.99', '79.98', '1029.75']);
  await publish(right.id);
}

async function playMarch(): Promise<void> {
  const { max, emil } = agency.people;
  await enter(agency, MARCH);
  const [id = '', rejected = ''] = ids('m06', 'm04');
  await emil.api.ok(UpdateTimeEntryDocument, { input: { id, durationMinutes: 30 } });
  await submit(agency, ['m01', 'm02', 'm04', 'm05', 'm06']);
  await approve(agency, ['m01', 'm05', 'm06']);
  await max.api.ok(RejectTimeEntriesDocument, { input: { ids: [rejected], reason: 'Which shop?' } });
  // 30 x 77.77 / 60 = 38.885, half up.
  expect(await amountsOf(agency, 'm06')).toEqual(['38.89']);
  await max.api.ok(ReopenTimeEntriesDocument, { input: { ids: [id] } });
  await emil.api.ok(UpdateTimeEntryDocument, { input: { id, durationMinutes: 25 } });
  await submit(agency, ['m06']);
  await approve(agency, ['m06']);
  await agrees(agency, MARCH);
  const time = await allTime(agency);
  const statuses = keysOf(MARCH).map((key) => time.get(key)?.status);
  expect(statuses).toEqual(['APPROVED', 'SUBMITTED', 'DRAFT', 'REJECTED', 'APPROVED', 'APPROVED']);
}

/** The reports of the quarter, by client and month and by person and project. */
async function readReports(): Promise<void> {
  await reportsAgree(agency);
  const { totals } = await report(agency, ['CLIENT', 'MONTH']);
  // 2012.84 and 999.76 are billed, 111.83 + 135.00 + 32.40 of March are not: 3291.83; and 714.58 + 139.24 + 87.08 +
  // 35.00 in euros. The files bring 137.50 + 64.81 + 38.89 + 51.85 in dollars, and 142.50 + 23.33 in euros.
  expect(totals.amounts).toEqual([
    { amount: '1141.73', currency: 'EUR' },
    { amount: '3584.88', currency: 'USD' },
  ]);
}

/** The campaign has a budget of ten hours: 82 percent are spent in January, all of it in March. */
async function readBudgets(): Promise<void> {
  const { api } = agency.people.ada;
  const { project } = await api.ok(ProjectBudgetsDocument, { id: agency.works.campaign });
  // 45 + 30 + 420 in January, 33 in February and 90 in March; 618 of 600 are 103 percent.
  expect(project.budget).toMatchObject({ spentMinutes: 618, remainingMinutes: -18, percent: 103 });
  const told = await eventually('both alerts', async () => {
    const alerts = await sqlOf<{ threshold: number; people: number }>(agency.app, api, [
      `SELECT a.threshold, count(n.user_id)::int AS people FROM budget_alerts a
       LEFT JOIN notices n ON n.kind = 'budgetReached' AND n.subject_id = a.id GROUP BY a.threshold ORDER BY 1`,
    ]);
    return alerts.length > 1 && alerts;
  });
  // Ada and Max, once each.
  expect(told).toEqual([
    { threshold: 80, people: 2 },
    { threshold: 100, people: 2 },
  ]);
}

it("an agency's quarter of four people and two currencies adds up to the cent and the minute", async () => {
  await playJanuary();
  await playFebruary();
  await playMarch();
  await playImports(agency);
  await playExpenses(agency);
  await everyMinuteIsSomewhere(agency);
  await readReports();
  await readBudgets();
  expect(agency.book.size).toBe(JANUARY.length + FEBRUARY.length + MARCH.length + IMPORTED.length);
});
