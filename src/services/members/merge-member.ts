import { insertEventOfEach } from '../../db/event-sql';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { Permission } from '../../domain/permissions';
import { comparableName } from '../../domain/text';
import type { MergeMemberInput } from '../../schema/inputs/member-inputs';
import { lockImports } from '../imports/time-to-import';
import { priceEntries } from '../time/price-entries';
import { writingTimes } from '../time/overlaps';
import { lockOwnRights } from './member-rights';
import { lockMembers } from './member-to-change';

/** The user (UUID) who now has the time, and how many entries were moved. */
export interface MergedMember {
  userId: string;
  entries: number;
}

/** How many rows are written in one statement. */
const AT_ONCE = 5_000;

/**
 * Merges a placeholder into a member: their time, expenses, teams and rates become the member's, and imports mean the member from now
 * on. Time that is not approved is priced again. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for someone who is no
 * placeholder, TIME_ENTRY_OVERLAPS.
 */
export async function mergeMember(work: UnitOfWork, input: MergeMemberInput): Promise<MergedMember> {
  const from = parseId('user', input.placeholderId, 'input.placeholderId');
  const into = parseId('user', input.intoUserId, 'input.intoUserId');
  if (from === into) throw validationError({ field: 'input.intoUserId', reason: 'must be another user' });
  await lockImports(work);
  const members = await lockMembers(work, { userIds: [from, into, work.userId ?? ''] });
  await lockOwnRights(work, Permission.ManageMembers);
  const placeholder = members.find(({ user_id }) => user_id === from);
  const member = members.find(({ user_id }) => user_id === into);
  if (!placeholder) throw notFound('input.placeholderId', 'user');
  if (!member) throw notFound('input.intoUserId', 'user');
  if (!placeholder.is_placeholder) throw noPlaceholder();
  await moveTeams(work, from, into);
  await moveRates(work, from, into);
  await takeOver(work, from, into);
  const moved = await writingTimes(() => moveRows(work, { ...TIME, from, into }));
  await moveRows(work, { ...EXPENSES, from, into });
  await work.sql.query(`DELETE FROM members WHERE organization_id = $1 AND user_id = $2`, [work.organizationId, from]);
  const unpriced = moved.filter(({ status }) => status !== 'APPROVED').map(({ id }) => id);
  for (let at = 0; at < unpriced.length; at += AT_ONCE) await priceEntries(work, unpriced.slice(at, at + AT_ONCE));
  work.emit('member.removed', { memberId: placeholder.id, userId: from });
  work.emit('member.updated', { memberId: member.id, userId: into });
  return { userId: into, entries: moved.length };
}

function noPlaceholder(): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, 'Only placeholders can be merged. This member has an account.', [
    { field: 'input.placeholderId', reason: 'is not a placeholder' },
  ]);
}

/** The member's own place in a team, and their own rates, win. The rest goes with the placeholder. */
async function moveTeams(work: UnitOfWork, from: string, into: string): Promise<void> {
  await work.sql.query(
    `UPDATE project_members t SET user_id = $3 WHERE organization_id = $1 AND user_id = $2 AND NOT EXISTS (
       SELECT 1 FROM project_members o WHERE o.organization_id = $1 AND o.user_id = $3 AND o.project_id = t.project_id)`,
    [work.organizationId, from, into],
  );
}

async function moveRates(work: UnitOfWork, from: string, into: string): Promise<void> {
  await work.sql.query(
    `UPDATE rates r SET user_id = $3, updated_at = $4 WHERE organization_id = $1 AND user_id = $2 AND NOT EXISTS (
       SELECT 1 FROM rates o WHERE o.organization_id = $1 AND o.user_id = $3
         AND (o.scope, o.project_id, o.task_id, o.type, o.kind, o.currency, o.valid_from)
           IS NOT DISTINCT FROM (r.scope, r.project_id, r.task_id, r.type, r.kind, r.currency, r.valid_from))`,
    [work.organizationId, from, into, work.now],
  );
}

/** What imports call the placeholder means the member, who also gets a rate and a capacity where they have none. */
async function takeOver(work: UnitOfWork, from: string, into: string): Promise<void> {
  const [placeholder] = await work.sql.query<{ name: string }>(`SELECT name FROM users WHERE id = $1`, [from]);
  await work.sql.query(
    `UPDATE members m SET version = m.version + 1, hourly_rate = coalesce(m.hourly_rate, p.hourly_rate),
       weekly_capacity_minutes = coalesce(m.weekly_capacity_minutes, p.weekly_capacity_minutes),
       import_keys = ARRAY(SELECT DISTINCT key FROM unnest(m.import_keys || p.import_keys || $4::text) AS key)
     FROM members p
     WHERE m.organization_id = $1 AND m.user_id = $3 AND p.organization_id = $1 AND p.user_id = $2`,
    [work.organizationId, from, into, `name:${comparableName(placeholder?.name ?? '')}`],
  );
}

const TIME = { table: 'time_entries', event: 'timeEntry.updated' } as const;
const EXPENSES = { table: 'expenses', event: 'expense.updated' } as const;

/** Gives all rows of one person to another, and returns them. */
async function moveRows(
  work: UnitOfWork,
  { table, event, from, into }: (typeof TIME | typeof EXPENSES) & { from: string; into: string },
): Promise<{ id: string; status: string }[]> {
  const rows = await work.sql.query<{ id: string; status: string }>(
    `SELECT id, status FROM ${table} WHERE organization_id = $1 AND user_id = $2 ORDER BY id FOR UPDATE`,
    [work.organizationId, from],
  );
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const ids = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
    await work.sql.query(
      `WITH moved AS (
         UPDATE ${table} SET user_id = $3, version = version + 1, updated_at = $4::timestamptz
         WHERE organization_id = $1 AND id = ANY ($2::uuid[]) RETURNING organization_id, id, ARRAY[project_id] AS project_ids)
       ${insertEventOfEach('moved', { type: `'${event}'`, actor: '$5::uuid', at: '$4::timestamptz' })}`,
      [work.organizationId, ids, into, work.now, work.userId],
    );
  }
  work.noteEvents();
  return rows;
}
