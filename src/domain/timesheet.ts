import { addDays } from './calendar';
import { formatAmount } from './money';
import { TimeEntryStatus } from './time-entry-status';

/** An entry of a member's week. `minutes` is null while its timer runs; `amountMinor` if it has none. */
export interface EntryOfWeek {
  id: string;
  date: string;
  projectId: string;
  taskId: string | null;
  minutes: number | null;
  billable: boolean;
  hasRate: boolean;
  status: TimeEntryStatus;
  isSubmittable: boolean;
  amountMinor: bigint | null;
  currency: string | null;
}

/** Entries, counted. */
export interface EntryCount {
  count: number;
  minutes: number;
  entryIds: string[];
}

/** A sum in one currency, in major units. */
interface Amount {
  amount: string;
  currency: string;
}

/** The entries of a project or task on one day. */
interface SheetCell {
  date: string;
  minutes: number;
  statuses: TimeEntryStatus[];
  entryIds: string[];
}

/** The seven days of a project, or of a task of it. */
export interface SheetRow {
  projectId: string;
  taskId: string | null;
  minutes: number;
  billableMinutes: number;
  amounts: Amount[];
  cells: SheetCell[];
}

/** The sums of a member's week. */
export interface SheetSums {
  minutes: number;
  billableMinutes: number;
  amounts: Amount[];
  days: { date: string; minutes: number; billableMinutes: number }[];
  rows: SheetRow[];
  statuses: { status: TimeEntryStatus; count: number; minutes: number }[];
  submittable: EntryCount;
  withoutRate: EntryCount;
  runningTimerId: string | null;
}

const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

/**
 * Adds up the entries of the week that begins on `startsOn`. Rows are in the order of their first entries. A running timer
 * is told apart, and counts nowhere.
 */
export function sumWeek(startsOn: string, entries: readonly EntryOfWeek[]): SheetSums {
  const days = DAYS_OF_WEEK.map((offset) => addDays(startsOn, offset));
  const ended = entries.filter(({ minutes }) => minutes !== null);
  const countOf = (of: readonly EntryOfWeek[]) => ({
    count: of.length,
    minutes: minutesOf(of),
    entryIds: of.map(idOf),
  });
  return {
    ...sumsOf(ended),
    amounts: amountsOf(ended),
    days: days.map((date) => ({ date, ...sumsOf(ended.filter((entry) => entry.date === date)) })),
    rows: rowsOf(ended, days),
    statuses: Object.values(TimeEntryStatus).map((status) => {
      const inStatus = ended.filter((entry) => entry.status === status);
      return { status, count: inStatus.length, minutes: minutesOf(inStatus) };
    }),
    submittable: countOf(ended.filter(({ isSubmittable }) => isSubmittable)),
    withoutRate: countOf(ended.filter(({ billable, hasRate }) => billable && !hasRate)),
    runningTimerId: entries.find(({ minutes }) => minutes === null)?.id ?? null,
  };
}

const idOf = ({ id }: EntryOfWeek): string => id;
const minutesOf = (entries: readonly EntryOfWeek[]): number =>
  entries.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
const sumsOf = (entries: readonly EntryOfWeek[]) => ({
  minutes: minutesOf(entries),
  billableMinutes: minutesOf(entries.filter(({ billable }) => billable)),
});

function rowsOf(entries: readonly EntryOfWeek[], days: readonly string[]): SheetRow[] {
  const groups = new Map<string, EntryOfWeek[]>();
  for (const entry of entries) {
    const key = `${entry.projectId} ${entry.taskId ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { projectId, taskId } = first;
    const cells = days.map((date) => cellOf(date, group));
    return [{ projectId, taskId, ...sumsOf(group), amounts: amountsOf(group), cells }];
  });
}

function cellOf(date: string, group: readonly EntryOfWeek[]): SheetCell {
  const entries = group.filter((entry) => entry.date === date);
  const statuses = Object.values(TimeEntryStatus).filter((status) => entries.some((entry) => entry.status === status));
  return { date, minutes: minutesOf(entries), statuses, entryIds: entries.map(idOf) };
}

/** The sum of the entries' amounts, by currency. */
function amountsOf(entries: readonly EntryOfWeek[]): Amount[] {
  const sums = new Map<string, bigint>();
  for (const { amountMinor, currency } of entries) {
    if (amountMinor === null || currency === null) continue;
    sums.set(currency, (sums.get(currency) ?? 0n) + amountMinor);
  }
  return [...sums].sort().map(([currency, minor]) => ({ amount: formatAmount(minor, currency), currency }));
}
