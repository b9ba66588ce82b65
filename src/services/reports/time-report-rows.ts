import { addDays, endOfMonth } from '../../domain/calendar';
import { divideRoundHalfUp, formatDecimal } from '../../domain/decimal';
import { idOf } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import { daysOf, type Period } from '../../domain/report-period';
import type { DaySlots } from '../../domain/report-slots';
import { isCalendar, ReportGrouping } from '../../domain/report-grouping';

/** Amounts in major units, one per currency, in order of the currencies. */
export type Amounts = { amount: string; currency: string }[];

/** Amounts less costs in one currency. */
export interface Margin {
  /** In major units; null unless all of the time has a cost. */
  amount: string | null;
  currency: string;
  /** Minutes with a rate in this currency and no cost in it, and minutes that have neither rate nor cost. */
  minutesWithoutCost: number;
}

/** What the time of a group adds up to. */
export interface Sums {
  entryCount: number;
  minutes: number;
  billableMinutes: number;
  /** Of the minutes, with four decimals; null without any. */
  billableShare: string | null;
  amounts: Amounts;
  /** Null if the caller may not see costs. */
  costs: Amounts | null;
  margins: Margin[] | null;
}

/** One group of a row. */
export interface TimeGroup {
  by: ReportGrouping;
  /** The public ID of a client, project, task or user. */
  id: string | null;
  name: string | null;
  /** The days of a part of the calendar, within the period. */
  period: Period | null;
}

/** A row of a report. */
export interface TimeRow extends Sums {
  groups: TimeGroup[];
  previous: Sums | null;
  /** What the user of the row works in its days. */
  capacityMinutes: number | null;
  /** The minutes as a share of the capacity, with four decimals. */
  utilization: string | null;
}

/** One row of the statement: a group in one currency and one of the two periods. Sums are texts. */
export interface Part {
  [group: `id${number}` | `name${number}`]: string | null;
  capacity: number | null;
  /** The number of rows that the report has. */
  groups: number;
  /** Twice the place of its days' groups, and one more in the period before. */
  slot: number;
  currency: string | null;
  /** In which time costs, or would if it had a cost. */
  cost_currency: string | null;
  entries: string;
  minutes: string;
  billable_minutes: string;
  amount_minor: string;
  cost_minor: string;
  /** Minutes that have no cost. */
  uncosted_minutes: string;
}

/** What a report was asked for, as far as its rows depend on it. */
export interface RowsShape {
  period: Period;
  groupBy: readonly ReportGrouping[];
  slots: DaySlots;
  withPrevious: boolean;
  hasCosts: boolean;
}

const KINDS = { CLIENT: 'client', PROJECT: 'project', TASK: 'task', USER: 'user' } as const;
const DAYS_OF_WEEK = 7n;

/** Adds up parts. */
class Tally {
  private entries = 0n;
  private minutes = 0n;
  private billable = 0n;
  private readonly amounts = new Map<string, bigint>();
  private readonly costs = new Map<string, bigint>();
  /** Minutes without a cost, by the currency in which they would have one; null if that is not known. */
  private readonly uncosted = new Map<string | null, bigint>();

  add(part: Part): void {
    this.entries += BigInt(part.entries);
    this.minutes += BigInt(part.minutes);
    this.billable += BigInt(part.billable_minutes);
    const addTo = (sums: Map<string, bigint>, currency: string | null, minor: string): void => {
      if (currency !== null) sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(minor));
    };
    addTo(this.amounts, part.currency, part.amount_minor);
    if (part.uncosted_minutes !== part.minutes) addTo(this.costs, part.cost_currency, part.cost_minor);
    const isElsewhere = part.currency !== null && part.currency !== part.cost_currency;
    const currency = part.currency ?? part.cost_currency;
    const uncosted = BigInt(isElsewhere ? part.minutes : part.uncosted_minutes);
    this.uncosted.set(currency, (this.uncosted.get(currency) ?? 0n) + uncosted);
  }

  sums(hasCosts: boolean): Sums {
    return {
      entryCount: Number(this.entries),
      minutes: Number(this.minutes),
      billableMinutes: Number(this.billable),
      billableShare: shareOf(this.billable, this.minutes),
      amounts: amountsOf(this.amounts),
      costs: hasCosts ? amountsOf(this.costs) : null,
      margins: hasCosts ? this.margins() : null,
    };
  }

  private margins(): Margin[] {
    const margins = new Map(this.amounts);
    for (const [currency, minor] of this.costs) margins.set(currency, (margins.get(currency) ?? 0n) - minor);
    const anywhere = this.uncosted.get(null) ?? 0n;
    return amountsOf(margins).map(({ amount, currency }) => {
      const minutes = anywhere + (this.uncosted.get(currency) ?? 0n);
      return { amount: minutes === 0n ? amount : null, currency, minutesWithoutCost: Number(minutes) };
    });
  }
}

/** With four decimals, rounded half up; null of nothing. */
function shareOf(part: bigint, whole: bigint): string | null {
  return whole === 0n ? null : formatDecimal(divideRoundHalfUp(part * 10_000n, whole), 4);
}

const amountsOf = (sums: ReadonlyMap<string, bigint>): Amounts =>
  [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, minor]) => ({ amount: formatAmount(minor, currency), currency }));

/** The rows of a report and their totals, from the rows of its statement, whose order is kept. */
export class TimeReportRows {
  readonly rows: TimeRow[];
  readonly totals: Sums;
  readonly previousTotals: Sums | null;

  constructor(shape: RowsShape, parts: readonly Part[]) {
    const { groupBy, withPrevious, hasCosts } = shape;
    const keyed = new Map<string, Part[]>();
    for (const part of parts) {
      const key = JSON.stringify([part.slot >> 1, ...groupBy.map((_, at) => [part[`id${at}`], part[`name${at}`]])]);
      const same = keyed.get(key);
      if (same) same.push(part);
      else keyed.set(key, [part]);
    }
    const sums = (some: readonly Part[], isBefore: boolean): Sums => {
      const tally = new Tally();
      for (const part of some) if ((part.slot % 2 === 1) === isBefore) tally.add(part);
      return tally.sums(hasCosts);
    };
    this.rows = [...keyed.values()].map((some) => {
      const now = sums(some, false);
      const groups = groupBy.map((by, at) => groupOf(shape, some[0] as Part, { by, at }));
      const capacity = capacityOf(shape, groups, some[0]?.capacity ?? null);
      return {
        ...now,
        groups,
        previous: withPrevious ? sums(some, true) : null,
        capacityMinutes: capacity === null ? null : Number(capacity),
        utilization: capacity === null ? null : shareOf(BigInt(now.minutes), capacity),
      };
    });
    this.totals = sums(parts, false);
    this.previousTotals = withPrevious ? sums(parts, true) : null;
  }
}

function groupOf(shape: RowsShape, part: Part, { by, at }: { by: ReportGrouping; at: number }): TimeGroup {
  const { period, groupBy, slots } = shape;
  if (!isCalendar(by)) {
    const [id, name] = [part[`id${at}`] ?? null, part[`name${at}`] ?? null];
    const kind = by in KINDS ? KINDS[by as keyof typeof KINDS] : null;
    return { by, id: kind && id ? idOf(kind, id) : null, name, period: null };
  }
  const first = slots.groups[part.slot >> 1]?.[groupBy.slice(0, at).filter(isCalendar).length] ?? period.from;
  const last = LAST_DAYS[by](first);
  const within = { from: first < period.from ? period.from : first, to: last > period.to ? period.to : last };
  return { by, id: null, name: CALENDAR_NAMES[by](first), period: within };
}

const LAST_DAYS = {
  DAY: (first: string) => first,
  WEEK: (first: string) => addDays(first, 6),
  MONTH: (first: string) => endOfMonth(first),
  QUARTER: (first: string) => endOfMonth(addDays(first, 75)),
} as const;
const CALENDAR_NAMES = {
  DAY: (first: string) => first,
  WEEK: (first: string) => first,
  MONTH: (first: string) => first.slice(0, 7),
  QUARTER: (first: string) => `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`,
} as const;

/** The minutes that a user works in the days of a row, of seven days a week; null if it is not a row of a user. */
function capacityOf(shape: RowsShape, groups: readonly TimeGroup[], weekly: number | null): bigint | null {
  if (weekly === null || !shape.groupBy.includes(ReportGrouping.USER)) return null;
  const days = daysOf(groups.find(({ period }) => period)?.period ?? shape.period);
  return divideRoundHalfUp(BigInt(weekly) * BigInt(days), DAYS_OF_WEEK);
}
