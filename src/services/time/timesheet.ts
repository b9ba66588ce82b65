import type { Query } from '../../db/database';
import { amountOfTime } from '../../db/money-sql';
import type { Actor } from '../../domain/actor';
import { addDays, startOfWeek } from '../../domain/calendar';
import { NO_BOOKS } from '../../domain/closed-books';
import { notFound, validationError } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { type EntryOfWeek, type SheetSums, sumWeek } from '../../domain/timesheet';
import type { TimeEntryStatus } from '../../domain/time-entry-status';
import { refusalOf } from '../approval/move-rows';
import { TIME_ENTRIES } from './approve-time-entries';
import type { TimeRules } from './time-rules';

/** Whose week, by UUID, named by any date in it, and who looks. */
export interface WeekWanted {
  by: { actor: Actor; userId: string | null; organizationId: string };
  userId: string;
  week: string;
}

/** A member's week. UUIDs, except of entries. */
export interface Sheet extends SheetSums {
  userId: string;
  startsOn: string;
  endsOn: string;
  capacityMinutes: number | null;
  missingMinutes: number | null;
}

interface Loaded extends TimeRules {
  weekStartsOn: number;
  capacityMinutes: number | null;
  entries: StoredEntry[];
}

interface StoredEntry extends Omit<EntryOfWeek, 'amountMinor' | 'isSubmittable'> {
  status: TimeEntryStatus;
  isInvoiced: boolean;
  amountMinor: string | null;
}

/** The member, the rules, and the entries of all weeks that the date could belong to, by the names of what they are for. */
const LOAD = `
  SELECT o.week_starts_on AS "weekStartsOn", m.weekly_capacity_minutes AS "capacityMinutes",
    o.allow_time_overlaps AS "allowOverlaps", o.time_step_minutes AS "stepMinutes", o.time_approval AS approval,
    o.lock_time_before::text AS "lockTimeBefore",
    (SELECT coalesce(json_agg(json_build_object('id', e.id, 'date', e.date, 'projectId', e.project_id, 'taskId', e.task_id,
        'minutes', e.duration_minutes, 'billable', e.billable, 'hasRate', e.rate IS NOT NULL, 'status', e.status,
        'isInvoiced', e.invoice_line_id IS NOT NULL OR e.external_invoice IS NOT NULL,
        'amountMinor', (${amountOfTime('e')})::text, 'currency', e.currency)
      ORDER BY p.name_key, e.project_id, t.name_key NULLS FIRST, e.task_id, e.date, e.started_at, e.id), '[]')
     FROM time_entries e
     LEFT JOIN projects p ON p.organization_id = e.organization_id AND p.id = e.project_id
     LEFT JOIN tasks t ON t.organization_id = e.organization_id AND t.id = e.task_id
     WHERE e.organization_id = $1 AND e.user_id = $2 AND e.date BETWEEN $3::date - 6 AND $3::date + 6) AS entries
  FROM organizations o JOIN members m ON m.organization_id = o.id AND m.user_id = $2
  WHERE o.id = $1`;

/**
 * The timesheet of a member for the week that contains a date, with what the actor may submit of it. One statement. Throws
 * VALIDATION_ERROR at `at.week` for a week that the calendar does not contain whole, NOT_FOUND at `at.userId`.
 */
export async function timesheetOf(
  sql: Query,
  { by, userId, week }: WeekWanted,
  at: { week: string; userId: string },
): Promise<Sheet> {
  const [loaded] = await sql.query<Loaded>(LOAD, [by.organizationId, userId, week]);
  if (!loaded) throw notFound(at.userId, 'user');
  const { weekStartsOn, capacityMinutes, entries, ...rules } = loaded;
  const [startsOn, endsOn] = daysOf(week, { weekStartsOn, field: at.week });
  const inWeek = entries.filter(({ date }) => startsOn <= date && date <= endsOn);
  const sums = sumWeek(
    startsOn,
    inWeek.map((entry) => ({
      ...entry,
      id: idOf('timeEntry', entry.id),
      amountMinor: entry.amountMinor === null ? null : BigInt(entry.amountMinor),
      isSubmittable: refusalOf(by, rowOf(entry, userId), SUBMITTING(rules)) === null,
    })),
  );
  const missingMinutes = capacityMinutes === null ? null : Math.max(0, capacityMinutes - sums.minutes);
  return { ...sums, userId, startsOn, endsOn, capacityMinutes, missingMinutes };
}

const SUBMITTING = (rules: TimeRules) =>
  ({ kind: TIME_ENTRIES, action: 'submit', rules, books: NO_BOOKS, isAlone: false }) as const;

const rowOf = ({ id, status, date, minutes, isInvoiced }: StoredEntry, userId: string) => ({
  ...{ id, status, date, user_id: userId, is_unfinished: minutes === null, is_invoiced: isInvoiced },
});

/** The first and the last day of the week of a date. Throws VALIDATION_ERROR at `field`. */
export function daysOf(
  week: string,
  { weekStartsOn, field }: { weekStartsOn: number; field: string },
): [string, string] {
  try {
    const startsOn = startOfWeek(week, weekStartsOn);
    return [startsOn, addDays(startsOn, 6)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw validationError({ field, reason: 'is in a week that begins or ends outside the calendar' });
  }
}
