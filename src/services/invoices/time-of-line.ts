import { trimDecimal } from '../../domain/decimal';
import { Faults, notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { quantityOfMinutes, TimeGrouping, type TimeLine, timeLines, type TimeToBill } from '../../domain/time-lines';
import type { InvoiceLineInput } from '../../schema/inputs/invoice-line-inputs';
import type { DraftLine, EntryOnLine } from './draft-line';

/** The longest description of a line, in characters. */
const MAX_DESCRIPTION = 1000;

/** Time entries that an edit may put on lines, by UUID, and whether each line must be of one project. */
export interface TimeToAdd {
  entries: ReadonlyMap<string, TimeToBill>;
  byProject: boolean;
}

/** A line that bills time, of a draft. */
export function draftOfTime({ description, projectId, minutes, rate, entries }: TimeLine): DraftLine {
  const quantity = quantityOfMinutes(minutes);
  const text = [...description].slice(0, MAX_DESCRIPTION).join('');
  const whole = { taxable: true, taxes: null, projectId, entries, expenseId: null, unit: null, code: null };
  return { type: 'TIME', description: text, quantity, minutes, rate, ...whole };
}

/**
 * The line with the time entries that the caller names, besides those that they do not see: what it has of them, and what
 * is added to it. Without a line, a new one that bills them. Throws VALIDATION_ERROR and NOT_FOUND at `at.timeEntryIds`.
 */
export function withTime(
  { timeEntryIds }: InvoiceLineInput,
  old: DraftLine | null,
  { at, adding }: { at: string; adding: TimeToAdd | undefined },
): DraftLine | null {
  if (!timeEntryIds) return old;
  const kept = new Set<EntryOnLine>();
  const added: TimeToBill[] = [];
  timeEntryIds.forEach((publicId, index) => {
    const field = `${at}.timeEntryIds.${index}`;
    const id = parseId('timeEntry', publicId, field);
    const own = old?.entries.find((each) => each.id === id);
    const other = adding?.entries.get(id);
    if (own) kept.add(own);
    else if (other) added.push(other);
    else throw notFound(field, 'time entry on the line');
  });
  if (!old) return newLine(added, { at, adding });
  assertOneRate(old, added, { at, timeEntryIds });
  // Who reads a line does not see all of it, and must be able to write back what they have read.
  const entries = [...old.entries.filter((entry) => entry.isHidden || kept.has(entry)), ...added];
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  const projects = new Set(entries.map(({ projectId }) => projectId));
  const [only = null] = projects.size === 1 ? projects : [];
  const projectId = added.length === 0 ? old.projectId : only;
  return { ...old, entries, minutes, projectId, quantity: quantityOfMinutes(minutes) };
}

/** Throws VALIDATION_ERROR for entries that cannot share the line, because it bills no time, or time of another rate. */
function assertOneRate(
  old: DraftLine,
  added: readonly TimeToBill[],
  { at, timeEntryIds }: { at: string; timeEntryIds: readonly string[] },
): void {
  const [first] = old.entries;
  const faults = new Faults();
  const fieldOf = ({ id }: TimeToBill): string =>
    `${at}.timeEntryIds.${timeEntryIds.findIndex((each) => parseId('timeEntry', each, at) === id)}`;
  for (const entry of added) {
    if (!first) faults.add(fieldOf(entry), 'cannot be added to a line that bills no time: give it a line of its own');
    else if (trimDecimal(entry.rate) !== trimDecimal(first.rate))
      faults.add(fieldOf(entry), 'has another rate than the time on the line: give it a line of its own');
  }
  faults.throwAny();
}

/** A new line, which is called as its first entry is. */
function newLine(
  added: readonly TimeToBill[],
  { at, adding }: { at: string; adding: TimeToAdd | undefined },
): DraftLine | null {
  if (!adding) return null;
  const style = { day: (date: string) => date, byProject: adding.byProject };
  const [line, ...others] = timeLines(added, TimeGrouping.ALL, style);
  const [first] = timeLines(added, TimeGrouping.ENTRY, style);
  if (!line || !first) return null;
  const same = adding.byProject ? 'the same rate and the same project' : 'the same rate';
  if (others.length > 0) throw validationError({ field: `${at}.timeEntryIds`, reason: `must all have ${same}` });
  return draftOfTime({ ...line, description: first.description });
}
