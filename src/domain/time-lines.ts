import { currencyExponent } from './currency';
import { divideRoundHalfUp, formatDecimal, parseDecimal, trimDecimal } from './decimal';
import { allocateByLargestRemainder } from './money';

const MINUTES_IN_HOUR = 60n;
const RATE_DECIMALS = 4;

/** What time entries have in common that share a line of an invoice. Different rates never share one. */
export enum TimeGrouping {
  ENTRY = 'ENTRY',
  PROJECT = 'PROJECT',
  TASK = 'TASK',
  DESCRIPTION = 'DESCRIPTION',
  PERSON = 'PERSON',
  DAY = 'DAY',
  ALL = 'ALL',
}

/** Why a time entry cannot be billed on an invoice. */
export enum TimeRefusal {
  TIME_BILLED = 'TIME_BILLED',
  TIME_NOT_APPROVED = 'TIME_NOT_APPROVED',
  TIME_NOT_BILLABLE = 'TIME_NOT_BILLABLE',
  TIME_OF_OTHER_CLIENT = 'TIME_OF_OTHER_CLIENT',
  TIME_WITHOUT_RATE = 'TIME_WITHOUT_RATE',
  TIME_IN_OTHER_CURRENCY = 'TIME_IN_OTHER_CURRENCY',
}

/** Each reason in words, after the entry's ID. */
export const REASON_OF_REFUSAL: Readonly<Record<TimeRefusal, string>> = {
  TIME_BILLED: 'is billed already',
  TIME_NOT_APPROVED: 'is not approved',
  TIME_NOT_BILLABLE: 'is not billable',
  TIME_OF_OTHER_CLIENT: 'is of another client',
  TIME_WITHOUT_RATE: 'has no rate',
  TIME_IN_OTHER_CURRENCY: 'has a rate in another currency',
};

/** A time entry to be billed. IDs are UUIDs, `date` is `YYYY-MM-DD`, `rate` an hourly rate in major units. */
export interface TimeToBill {
  id: string;
  projectId: string;
  projectName: string;
  taskId: string | null;
  taskName: string | null;
  userId: string;
  userName: string;
  date: string;
  description: string | null;
  minutes: number;
  rate: string;
}

/** A line that bills time: the entries on it, in their order, and the sum of their minutes. */
export interface TimeLine {
  description: string;
  /** Null if its entries are of several projects. */
  projectId: string | null;
  minutes: number;
  rate: string;
  entries: readonly TimeToBill[];
}

const KEYS: Readonly<Record<TimeGrouping, (entry: TimeToBill) => string>> = {
  ENTRY: ({ id }) => id,
  PROJECT: ({ projectId }) => projectId,
  TASK: ({ projectId, taskId }) => `${projectId} ${taskId ?? ''}`,
  DESCRIPTION: textOf,
  PERSON: ({ userId }) => userId,
  DAY: ({ date }) => date,
  ALL: () => '',
};

/** How lines that bill time are made. */
export interface LineStyle {
  /** How a line writes a day. */
  day: (date: string) => string;
  /** Whether a line has entries of one project only, whatever the grouping. */
  byProject: boolean;
}

const TEXTS: Readonly<Record<TimeGrouping, (first: TimeToBill, last: TimeToBill, day: LineStyle['day']) => string>> = {
  ENTRY: textOf,
  PROJECT: ({ projectName }) => projectName,
  TASK: ({ projectName, taskName }) => (taskName === null ? projectName : `${projectName}: ${taskName}`),
  DESCRIPTION: textOf,
  PERSON: ({ userName }) => userName,
  DAY: ({ date }, _last, day) => day(date),
  ALL: (first, last, day) => (first.date === last.date ? day(first.date) : `${day(first.date)} – ${day(last.date)}`),
};

function textOf({ description, projectName }: TimeToBill): string {
  return description ?? projectName;
}

/**
 * Groups time entries into lines. Entries of different rates never share one. The lines are in the order of their first
 * entries, the entries by date, then by ID, whatever their order was.
 */
export function timeLines(entries: readonly TimeToBill[], grouping: TimeGrouping, style: LineStyle): TimeLine[] {
  const groups = new Map<string, TimeToBill[]>();
  for (const entry of [...entries].sort(byDate)) {
    const project = style.byProject ? entry.projectId : '';
    const key = JSON.stringify([trimDecimal(entry.rate), project, KEYS[grouping](entry)]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].map((group) => lineOf(group, TEXTS[grouping], style));
}

function byDate(a: TimeToBill, b: TimeToBill): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function lineOf(entries: readonly TimeToBill[], text: (typeof TEXTS)[TimeGrouping], { day }: LineStyle): TimeLine {
  const [first] = entries as readonly [TimeToBill];
  const last = entries[entries.length - 1] ?? first;
  return {
    description: text(first, last, day),
    projectId: entries.every(({ projectId }) => projectId === first.projectId) ? first.projectId : null,
    minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
    rate: trimDecimal(first.rate),
    entries,
  };
}

/** The amount of minutes at an hourly rate, in minor units: rounded half up once. Throws a RangeError for a bad rate. */
export function amountOfMinutes(minutes: number, rate: string, currency: string): bigint {
  const minorUnits = 10n ** BigInt(currencyExponent(currency));
  const product = BigInt(minutes) * parseDecimal(rate, RATE_DECIMALS) * minorUnits;
  return divideRoundHalfUp(product, MINUTES_IN_HOUR * 10n ** BigInt(RATE_DECIMALS));
}

/** Each entry's share of its line's amount in minor units, by minutes; the shares add up to the amount. */
export function sharesOfLine(amountMinor: bigint, minutes: readonly number[]): bigint[] {
  return allocateByLargestRemainder(amountMinor, minutes.map(BigInt));
}

/** The hours of minutes as the quantity of a line, rounded to four decimals: 20 is "0.3333". */
export function quantityOfMinutes(minutes: number): string {
  return formatDecimal(divideRoundHalfUp(BigInt(minutes) * 10_000n, MINUTES_IN_HOUR), 4, { trim: true });
}

/**
 * The hours of minutes as they are printed: with two decimals where these are exact, else as `h:mm`. 90 is "1.50", 20 is
 * "0:20".
 */
export function printedHours(minutes: number): string {
  if (minutes % 3 === 0) return formatDecimal((BigInt(minutes) * 100n) / MINUTES_IN_HOUR, 2);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
