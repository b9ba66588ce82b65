import {
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  InvoicePreviewDocument,
  InvoicesDocument,
  type InvoicePartsFragment,
  InvoiceTimeDocument,
  type ReportGrouping,
  TimeReportDocument,
} from '../support/generated/operations';
import { type Agency, allTime, ofBook } from './quarter-agency';
import {
  amountIn,
  centsOf,
  type Client,
  CLIENT_OF,
  CURRENCY_OF,
  type Grouping,
  lineText,
  linesOf,
  minutesOf,
  type Priced,
  shareOf,
  sumsBy,
  type Worked,
  written,
} from './quarter-book';

/** The amounts of time entries, as the server shows them; undefined for time that has none. */
export async function amountsOf(agency: Agency, ...keys: string[]): Promise<(string | undefined)[]> {
  const time = await allTime(agency);
  return keys.map((key) => time.get(key)?.amount?.amount);
}

/** Holds the rate, the day and the amount of what was entered against the book's: none of it is on an invoice. */
export async function agrees(agency: Agency, works: readonly Worked[]): Promise<void> {
  const time = await allTime(agency);
  const keys = works.map(({ key }) => key);
  for (const { key, date, minutes, rate, billable } of ofBook(agency, keys)) {
    const amount = billable ? { amount: written(centsOf(minutes, rate)) } : null;
    expect(time.get(key)).toMatchObject({ description: key, date, durationMinutes: minutes, rate, amount });
  }
}

/** What is to be billed of a client's time. The rates are whole percents. */
interface Bill {
  client: Client;
  until: string;
  groupBy: Grouping;
  tax: bigint;
  discount?: bigint;
}

const asFraction = (percent: bigint): string => `0.${String(percent).padStart(2, '0')}`;

/** Makes an invoice of a client's time, and holds its lines and sums, and the preview's, against the book's. */
export async function bill(agency: Agency, works: readonly Worked[], plan: Bill): Promise<InvoicePartsFragment> {
  const { client, until, groupBy, tax, discount = 0n } = plan;
  const { api } = agency.people.ada;
  const input: CreateInvoiceInput = {
    clientId: agency.clients[client],
    unbilledTime: { until, groupBy },
    taxRate: asFraction(tax),
    discountRate: asFraction(discount),
  };
  const keys = works.filter(({ work, billable }) => billable && CLIENT_OF[work] === client).map(({ key }) => key);
  const time = ofBook(agency, keys);
  const { invoicePreview } = await api.ok(InvoicePreviewDocument, { input });
  const { createInvoice } = await api.ok(CreateInvoiceDocument, { input });
  const wanted = linesOf(time, groupBy);
  const [off, on] = [shareOf(wanted.cents, discount), shareOf(wanted.cents, tax)];
  const sums = [wanted.cents, off, on, wanted.cents - off + on];
  for (const made of [invoicePreview, createInvoice]) {
    const texts = made.lines.map(({ minutes, rate, amount }) => lineText(minutes ?? 0, rate, amount.amount));
    expect(texts.sort()).toEqual(wanted.texts);
    expect([made.subtotal, made.discount, made.tax, made.total]).toEqual(
      sums.map((cents) => amountIn(CURRENCY_OF[client], cents)),
    );
  }
  comparesGroupings(invoicePreview.groupings, time, wanted.cents);
  for (const { key, ...entry } of time) agency.book.set(key, { ...entry, key, billedBy: groupBy });
  return createInvoice;
}

interface GroupingShown {
  groupBy: string;
  lineCount: number;
  amount: { amount: string };
  difference: { amount: string };
}

function comparesGroupings(shown: readonly GroupingShown[], time: readonly Priced[], asked: bigint): void {
  for (const grouping of ['ENTRY', 'TASK', 'PERSON', 'DAY'] as const) {
    const { cents, texts } = linesOf(time, grouping);
    expect(shown.find(({ groupBy }) => groupBy === grouping)).toMatchObject({
      lineCount: texts.length,
      amount: { amount: written(cents) },
      difference: { amount: written(cents - asked) },
    });
  }
}

/** Each entry is on one line of one invoice that is not cancelled, or on none; gives the minutes of those lines. */
async function linesOfEntries(agency: Agency): Promise<{ places: Map<string, string>; minutes: number }> {
  const { api } = agency.people.ada;
  const { nodes } = (await api.ok(InvoicesDocument, { first: 50 })).invoices;
  const live = nodes.filter(({ status }) => status !== 'CANCELLED');
  const places = new Map<string, string>();
  for (const { id } of live) {
    const { invoice } = await api.ok(InvoiceTimeDocument, { id });
    for (const line of invoice.lines)
      for (const entry of line.timeEntryIds) {
        expect(places.get(entry)).toBeUndefined();
        places.set(entry, line.id);
      }
  }
  const lines = live.flatMap((invoice) => invoice.lines);
  return { places, minutes: minutesOf(lines.map(({ minutes }) => ({ minutes: minutes ?? 0 }))) };
}

/** Every minute that was entered or imported is billed once, billed elsewhere, unbilled or not billable. */
export async function everyMinuteIsSomewhere(agency: Agency): Promise<void> {
  const { places, minutes: onLines } = await linesOfEntries(agency);
  const sums = { billed: 0, elsewhere: 0, unbilled: 0, unbillable: 0 };
  let all = 0;
  for (const [key, { id, invoiceLineId, isInvoiced, billable, durationMinutes }] of await allTime(agency)) {
    expect([key, invoiceLineId]).toEqual([key, places.get(id) ?? null]);
    const part = invoiceLineId ? 'billed' : isInvoiced ? 'elsewhere' : billable ? 'unbilled' : 'unbillable';
    sums[part] += durationMinutes ?? 0;
    all += durationMinutes ?? 0;
  }
  const book = [...agency.book.values()];
  expect(all).toBe(minutesOf(book));
  expect(onLines).toBe(sums.billed);
  expect(sums).toEqual({
    billed: minutesOf(book.filter(({ billedBy }) => billedBy)),
    elsewhere: minutesOf(book.filter(({ elsewhere }) => elsewhere)),
    unbilled: minutesOf(book.filter(({ billedBy, billable, elsewhere }) => billable && !billedBy && !elsewhere)),
    unbillable: minutesOf(book.filter(({ billable }) => !billable)),
  });
}

/** A report of the quarter by client and month, in the test's own words: minutes, and the amounts by currency. */
export async function report(agency: Agency, groupBy: ReportGrouping[]) {
  const days = { from: '2025-01-01', to: '2025-03-31' };
  const { timeReport } = await agency.people.max.api.ok(TimeReportDocument, { ...days, groupBy });
  return timeReport;
}

/** Holds the report by client and month against the book: what is billed counts as its lines, the rest as it stands. */
export async function reportsAgree(agency: Agency): Promise<void> {
  const book = [...agency.book.values()];
  const { rows, totals } = await report(agency, ['CLIENT', 'MONTH']);
  const shown = rows.map(({ groups, minutes, amounts }) => {
    const client = groups[0]?.id === agency.clients.acme ? 'acme' : 'muster';
    const month = groups[1]?.period?.from.slice(0, 7) ?? '';
    return [`${client} ${month}`, minutes, amounts];
  });
  const wanted = sumsBy(book, ({ work, date }) => `${CLIENT_OF[work]} ${date.slice(0, 7)}`);
  expect(shown.sort()).toEqual(wanted);
  expect(totals.minutes).toBe(minutesOf(book));
  const byPerson = await report(agency, ['USER', 'PROJECT']);
  const minutes = byPerson.rows.map((row) => `${row.user?.id} ${row.project?.id} ${row.minutes}`);
  const owed = sumsBy(book, ({ person, work }) => `${agency.people[person].userId} ${agency.works[work]}`);
  expect(minutes.sort()).toEqual(owed.map(([key, sum]) => `${key} ${sum}`).sort());
  expect(byPerson.totals).toEqual(totals);
}
