import type { UnitOfWork } from '../../db/unit-of-work';
import { MAX_MOVED } from '../../domain/approval';
import { validationError } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import type { SubmitTimesheetInput } from '../../schema/inputs/timesheet-inputs';
import type { MovedRows } from '../approval/move-rows';
import { submitTimeEntries } from './approve-time-entries';
import { memberOfTime } from './time-rules';
import { daysOf } from './timesheet';

/** What was submitted of a week (UUIDs), what was not, and whose week it is (UUID), named by a date in it. */
export interface SubmittedWeek extends MovedRows {
  userId: string;
  week: string;
}

/**
 * Submits a member's drafts and rejected entries of the week that contains a date, as `submitTimeEntries` does. Those that
 * cannot be submitted are in `failed`; those that are submitted already are in neither list. Throws VALIDATION_ERROR, also
 * for a week with more entries than a bulk act takes, NOT_FOUND, FORBIDDEN for the time of others.
 */
export async function submitTimesheet(work: UnitOfWork, input: SubmitTimesheetInput): Promise<SubmittedWeek> {
  const { userId } = await memberOfTime(work, input.userId);
  const { week } = input;
  const [organization] = await work.sql.query<{ weekStartsOn: number }>(
    `SELECT week_starts_on AS "weekStartsOn" FROM organizations WHERE id = $1`,
    [work.organizationId],
  );
  const days = daysOf(week, { weekStartsOn: organization?.weekStartsOn ?? 1, field: 'input.week' });
  // Locked before they are judged: of two at once, the second finds what the first has submitted.
  const open = await work.sql.query<{ id: string }>(
    `SELECT id FROM time_entries WHERE organization_id = $1 AND user_id = $2 AND date BETWEEN $3 AND $4
       AND status IN ('DRAFT', 'REJECTED') ORDER BY id LIMIT $5 FOR UPDATE`,
    [work.organizationId, userId, ...days, MAX_MOVED + 1],
  );
  if (open.length > MAX_MOVED) {
    const reason = `has more than ${MAX_MOVED} time entries to submit: submit them with submitTimeEntries`;
    throw validationError({ field: 'input.week', reason });
  }
  const moved = await submitTimeEntries(work, { ids: open.map(({ id }) => idOf('timeEntry', id)) });
  return { ...moved, userId, week };
}
