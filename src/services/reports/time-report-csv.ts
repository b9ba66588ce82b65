import { type CsvCell, type CsvFormat, csvOf } from '../../domain/csv';
import { divideRoundHalfUp, formatDecimal } from '../../domain/decimal';
import { isOwn } from '../../domain/own';
import { ReportGrouping } from '../../domain/report-grouping';
import type { TimeReportFacts } from './read-time-report';
import type { Amounts, Margin, Sums, TimeRow } from './time-report-rows';

const TITLES: Readonly<Record<ReportGrouping, string>> = {
  DAY: 'Day',
  WEEK: 'Week',
  MONTH: 'Month',
  QUARTER: 'Quarter',
  CLIENT: 'Client',
  PROJECT: 'Project',
  TASK: 'Task',
  USER: 'User',
  TAG: 'Tag',
  BILLABLE: 'Billable',
  STATUS: 'Status',
};

interface Column {
  title: string;
  cell: (row: TimeRow) => CsvCell;
}

const text = (value: string | null): CsvCell => (value === null ? null : { text: value });
const number = (value: string | number | null): CsvCell => (value === null ? null : { number: String(value) });
const hours = (minutes: number): string => formatDecimal(divideRoundHalfUp(BigInt(minutes) * 100n, 60n), 2);

/** The minutes that keep a margin from being known. */
const uncosted = ({ currency, minutesWithoutCost: minutes }: Margin): Amounts =>
  minutes === 0 ? [] : [{ amount: String(minutes), currency }];

/** The columns of money, one for each currency that occurs in what the caller may see; none if they see nothing. */
function moneyColumns(report: TimeReportFacts, sees: boolean): Column[] {
  const shown = (sums: Sums): boolean => sees || isOwn(sums);
  const kinds: [title: string, of: (sums: Sums) => Amounts | null][] = [
    ['Amount', (sums) => (shown(sums) ? sums.amounts : null)],
    ['Cost', ({ costs }) => costs],
    [
      'Margin',
      ({ margins }) =>
        margins && margins.flatMap(({ amount, currency }) => (amount === null ? [] : { amount, currency })),
    ],
    ['Minutes without cost', ({ margins }) => margins && margins.flatMap(uncosted)],
  ];
  const periods: [title: string, of: (row: TimeRow) => Sums | null][] = [
    ['', (row) => row],
    ['Previous ', ({ previous }) => previous],
  ];
  return periods.flatMap(([when, of]) =>
    kinds.flatMap(([what, amounts]) =>
      currenciesOf(report.rows.map((row) => of(row)).flatMap((sums) => (sums && amounts(sums)) ?? [])).map(
        (currency) => ({
          title: `${when}${when ? what.toLowerCase() : what} ${currency}`,
          cell: (row: TimeRow) => {
            const sums = of(row);
            return number((sums && amounts(sums)?.find((one) => one.currency === currency)?.amount) ?? null);
          },
        }),
      ),
    ),
  );
}

const currenciesOf = (amounts: Amounts): string[] => [...new Set(amounts.map(({ currency }) => currency))].sort();

/** The rows of a report as CSV, with a line of titles. Amounts are in it if `seesMoney` or if a row is about the caller, costs if the report has them. */
export function timeReportCsv(report: TimeReportFacts, format: CsvFormat, seesMoney: boolean): string {
  const { groupBy, previousTotals, rows } = report;
  const columns: Column[] = [
    ...groupBy.map((by, at): Column => ({ title: TITLES[by], cell: ({ groups }) => text(groups[at]?.name ?? null) })),
    { title: 'Entries', cell: ({ entryCount }) => number(entryCount) },
    { title: 'Minutes', cell: ({ minutes }) => number(minutes) },
    { title: 'Hours', cell: ({ minutes }) => number(hours(minutes)) },
    { title: 'Billable minutes', cell: ({ billableMinutes }) => number(billableMinutes) },
    { title: 'Billable share', cell: ({ billableShare }) => number(billableShare) },
  ];
  if (groupBy.includes(ReportGrouping.USER)) {
    columns.push({ title: 'Capacity minutes', cell: ({ capacityMinutes }) => number(capacityMinutes) });
    columns.push({ title: 'Utilization', cell: ({ utilization }) => number(utilization) });
  }
  if (previousTotals) {
    columns.push({ title: 'Previous minutes', cell: ({ previous }) => number(previous?.minutes ?? null) });
    columns.push({
      title: 'Previous billable minutes',
      cell: ({ previous }) => number(previous?.billableMinutes ?? null),
    });
  }
  columns.push(...moneyColumns(report, seesMoney));
  const titles = columns.map(({ title }) => text(title));
  return csvOf([titles, ...rows.map((row) => columns.map(({ cell }) => cell(row)))], format);
}
