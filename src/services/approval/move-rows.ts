import { insertEventOfEach } from '../../db/event-sql';
import type { UnitOfWork } from '../../db/unit-of-work';
import { type ApprovalAction, type ApprovalStatus, LockedReason, type RefusalsOfLock } from '../../domain/approval';
import { type Books, closedMessage, isClosed, NO_BOOKS } from '../../domain/closed-books';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { canonicalId, idOf, parseId } from '../../domain/ids';
import type { NoticeKind } from '../../domain/notices';
import { Permission, PERMISSIONS } from '../../domain/permissions';
import { assertTransition, type Workflow } from '../../domain/workflow';
import { expenseRules, managesTime, passesLock, type TimeRules, timeRules } from '../time/time-rules';

/** Why something cannot be moved. */
export interface Refusal {
  code: ErrorCode;
  message: string;
  /** What an error says besides. */
  facts?: Readonly<Record<string, string | number>>;
}

/** Something that a bulk act does not move, and why. `id` is public. */
export interface FailedRow extends Pick<Refusal, 'code' | 'message'> {
  id: string;
  /** PERIOD_CLOSED for a day that is closed; otherwise null. */
  lockedReason: LockedReason | null;
}

/** What a bulk act did: what it moved (UUIDs), and what it did not. */
export interface MovedRows {
  successful: string[];
  failed: FailedRow[];
}

/** A locked row, as a bulk act judges it. */
export interface RowToMove {
  id: string;
  user_id: string;
  status: ApprovalStatus;
  date: string;
  is_invoiced: boolean;
  /** Whether it is not complete yet, such as a running timer. */
  is_unfinished: boolean;
}

/** A kind of thing that members submit and managers approve, as data. */
export interface Approvable {
  noun: 'timeEntry' | 'expense';
  table: 'time_entries' | 'expenses';
  workflow: Workflow<ApprovalStatus, ApprovalAction>;
  /** SQL conditions on a row: whether an invoice bills it, and whether it cannot be submitted yet. */
  isInvoiced: string;
  isUnfinished: string;
  refusals: RefusalsOfLock & Readonly<Record<'NOT_FOUND' | 'OTHERS' | 'SELF_APPROVAL' | 'UNFINISHED', Refusal>>;
  notices: Readonly<Record<'submitted' | 'approved' | 'rejected', NoticeKind>>;
  /** Columns that are brought up to date as rows (UUIDs) are submitted. */
  renewed: (work: UnitOfWork, ids: readonly string[]) => Promise<readonly ColumnOfRows[]>;
  /** SQL: what reopening sets besides the status. */
  reopened: readonly string[];
}

/** A column that moved rows get, each its own value, in the order of the rows. */
export interface ColumnOfRows {
  name: string;
  /** Of the values, in SQL. */
  type: string;
  values: readonly unknown[];
}

/** The rows that a bulk act can move, and those that it cannot. */
export interface JudgedRows {
  rules: TimeRules;
  movable: RowToMove[];
  failed: FailedRow[];
}

/** What a bulk act does, to which public IDs. */
export interface Asked {
  action: ApprovalAction;
  ids: readonly string[];
}

/**
 * Locks the rows with these public IDs, in a fixed order, and judges whether the actor may move each of them. Two
 * statements for any number, and one more to approve. Throws VALIDATION_ERROR.
 */
export async function judgeRows(work: UnitOfWork, kind: Approvable, { action, ids }: Asked): Promise<JudgedRows> {
  const uuids = ids.map((id, index) => parseId(kind.noun, id, `input.ids.${index}`));
  const { rules, books } = await rulesOf(work, kind);
  const found = await work.sql.query<RowToMove>(
    `SELECT id, user_id, status, date::text AS date, ${kind.isUnfinished} AS is_unfinished, ${kind.isInvoiced} AS is_invoiced
     FROM ${kind.table} WHERE organization_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE`,
    [work.organizationId, uuids],
  );
  const isAlone = action === 'approve' && (await approversOf(work)).length === 0;
  const known = new Set(found.map(({ id }) => id));
  const judged: JudgedRows = { rules, movable: [], failed: [] };
  uuids.forEach((id, index) => {
    if (!known.has(id)) judged.failed.push(failedRow(canonicalId(ids[index] ?? ''), kind.refusals.NOT_FOUND));
  });
  for (const row of found) {
    const refusal = refusalOf(work, row, { kind, action, rules, books, isAlone });
    if (refusal) judged.failed.push(failedRow(idOf(kind.noun, row.id), refusal));
    else judged.movable.push(row);
  }
  return judged;
}

/** The organization's rules, and its books, which time is not in. */
async function rulesOf(work: UnitOfWork, { table }: Approvable): Promise<{ rules: TimeRules; books: Books }> {
  if (table === 'time_entries') return { rules: await timeRules(work), books: NO_BOOKS };
  const rules = await expenseRules(work);
  return { rules, books: rules };
}

/** What a bulk act answers of something, by its public ID, that was refused. */
export function failedRow(id: string, { code, message, facts }: Refusal): FailedRow {
  const isClosed = [facts?.['reason'], facts?.['lockedReason']].includes(LockedReason.PERIOD_CLOSED);
  return { id, code, message, lockedReason: isClosed ? LockedReason.PERIOD_CLOSED : null };
}

const CLOSED = { reason: LockedReason.PERIOD_CLOSED };

export interface Judging {
  kind: Approvable;
  action: ApprovalAction;
  rules: TimeRules;
  books: Books;
  /** Whether nobody else may approve. */
  isAlone: boolean;
}

/** Why the actor cannot move a row; null if they can. */
export function refusalOf(
  work: Pick<UnitOfWork, 'actor' | 'userId'>,
  { user_id, status, date, is_unfinished, is_invoiced }: RowToMove,
  { kind: { refusals, workflow }, action, rules, books, isAlone }: Judging,
): Refusal | null {
  const isOwn = user_id === work.userId;
  if (!isOwn && !managesTime(work.actor)) return refusals.OTHERS;
  if (action === 'reopen' && is_invoiced) return refusals.INVOICED;
  if (action === 'submit' && status === 'SUBMITTED') return refusals.SUBMITTED;
  if (action === 'submit' && status === 'APPROVED') return refusals.APPROVED;
  if (is_unfinished) return refusals.UNFINISHED;
  try {
    assertTransition(workflow, status, action);
  } catch (error) {
    if (error instanceof BillfoldError) return error;
    throw error;
  }
  const isLocked = rules.lockTimeBefore !== null && date < rules.lockTimeBefore;
  if (isLocked && !passesLock(work.actor)) return { ...refusals.PERIOD_CLOSED, facts: CLOSED };
  if (books.lockInvoicesBefore !== null && isClosed(books, date))
    return { code: ErrorCode.INVALID_STATE, message: closedMessage(books.lockInvoicesBefore), facts: CLOSED };
  return action === 'approve' && isOwn && !isAlone ? refusals.SELF_APPROVAL : null;
}

/** The active members who may approve, except the actor (UUIDs of users). */
export async function approversOf(work: UnitOfWork): Promise<string[]> {
  const found = await work.sql.query<{ user_id: string }>(
    `SELECT m.user_id FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.organization_id = $1 AND m.user_id IS DISTINCT FROM $2 AND m.role = ANY ($3::text[]) AND u.status = 'ACTIVE'
     ORDER BY m.user_id`,
    [work.organizationId, work.userId, PERMISSIONS[Permission.ManageTime]],
  );
  return found.map(({ user_id }) => user_id);
}

/** The new columns of moved rows, with `$3` for the actor and `$4` for the time, and the event of each. */
export interface Move {
  set: string;
  event: 'submitted' | 'approved' | 'rejected' | 'reopened';
  /** The value of `$5`. */
  reason?: string;
  /** What each row gets besides. */
  renewed?: readonly ColumnOfRows[];
}

/** Moves locked rows, and writes an event for each, in one statement. */
export async function moveRows(
  work: UnitOfWork,
  { noun, table }: Approvable,
  { rows, set, event, reason, renewed = [] }: Move & { rows: readonly RowToMove[] },
): Promise<void> {
  if (rows.length === 0) return;
  const values: unknown[] = [work.organizationId, rows.map(({ id }) => id), work.userId, work.now];
  if (reason !== undefined) values.push(reason);
  const arrays = renewed.map((column) => `, $${values.push(column.values)}::${column.type}[]`).join('');
  const names = renewed.map(({ name }) => `, ${name}`).join('');
  const sets = [set, ...renewed.map(({ name }) => `${name} = own.${name}`)].join(', ');
  await work.sql.query(
    `WITH moved AS (
       UPDATE ${table} t SET ${sets}, version = t.version + 1, updated_at = $4::timestamptz
       FROM unnest($2::uuid[]${arrays}) AS own(id${names})
       WHERE t.organization_id = $1 AND t.id = own.id
       RETURNING t.organization_id, t.id, ARRAY[t.project_id] AS project_ids)
     ${insertEventOfEach('moved', { type: `'${noun}.${event}'`, actor: '$3::uuid', at: '$4::timestamptz' })}`,
    values,
  );
  work.noteEvents();
}
