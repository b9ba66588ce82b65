import type { UnitOfWork } from '../../db/unit-of-work';
import type { Actor } from '../../domain/actor';
import { LockedReason, type RefusalsOfLock } from '../../domain/approval';
import type { Books } from '../../domain/closed-books';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { can, holdersOf, Permission } from '../../domain/permissions';
import { dayOfEntry, type Span } from '../../domain/time-span';
import { todayIn } from '../../domain/calendar';

/** How the organization keeps time. */
export interface TimeRules {
  allowOverlaps: boolean;
  stepMinutes: number | null;
  approval: boolean;
  lockTimeBefore: string | null;
}

/** How it keeps expenses, which are in the books. */
export interface ExpenseRules extends TimeRules, Books {}

/** The organization's rules for time. */
export function timeRules(work: UnitOfWork): Promise<TimeRules> {
  return readRules(work, '');
}

/**
 * The organization's rules for expenses, which do not change until the transaction ends. Read them before an expense is
 * locked.
 */
export function expenseRules(work: UnitOfWork): Promise<ExpenseRules> {
  return readRules(work, 'FOR KEY SHARE');
}

async function readRules(work: UnitOfWork, lock: '' | 'FOR KEY SHARE'): Promise<ExpenseRules> {
  const [rules] = await work.sql.query<ExpenseRules>(
    `SELECT allow_time_overlaps AS "allowOverlaps", time_step_minutes AS "stepMinutes", time_approval AS approval,
       lock_time_before::text AS "lockTimeBefore", lock_invoices_before::text AS "lockInvoicesBefore"
     FROM organizations WHERE id = $1 ${lock}`,
    [work.organizationId],
  );
  if (!rules) throw new Error('the organization does not exist');
  return rules;
}

/** Whether the actor may write the time of others and set rates on entries. */
export const managesTime = (actor: Actor): boolean => actor.kind !== 'user' || can(actor, Permission.ManageTime);

/** Throws FORBIDDEN at `input.rate` if a rate is given by someone below a manager. */
export function assertMayRate(actor: Actor, rate: unknown): void {
  if (rate === undefined || managesTime(actor)) return;
  throw forbidden('You are not allowed to set the rate of a time entry.', 'input.rate');
}

/** Throws FORBIDDEN at `field` for the time of another user, unless the actor manages time. */
export function assertMayWrite(work: UnitOfWork, userId: string, field: string): void {
  if (userId === work.userId || managesTime(work.actor)) return;
  throw forbidden("You are not allowed to write others' time and expenses.", field);
}

function forbidden(message: string, field: string): BillfoldError {
  return new BillfoldError(ErrorCode.FORBIDDEN, message, [
    { field, reason: `requires ${holdersOf(Permission.ManageTime)}` },
  ]);
}

/** Whether the actor may write time of a closed period. */
export const passesLock = (actor: Actor): boolean => actor.kind !== 'user' || can(actor, Permission.ManageSettings);

/** The error for a locked time entry or expense. */
export function lockedError(refusals: RefusalsOfLock, reason: LockedReason, field: string): BillfoldError {
  const { code, message } = refusals[reason];
  return new BillfoldError(code, message, [{ field, reason: `is locked: ${reason}` }], { lockedReason: reason });
}

/** Throws INVALID_STATE at `field` for a date in a closed period, unless the actor may pass. */
export function assertOpen(
  work: UnitOfWork,
  date: string,
  { rules, field }: { rules: TimeRules; field: string },
): void {
  const { lockTimeBefore } = rules;
  if (lockTimeBefore === null || date >= lockTimeBefore || passesLock(work.actor)) return;
  throw new BillfoldError(
    ErrorCode.INVALID_STATE,
    `Time and expenses dated before ${lockTimeBefore} are closed.`,
    [{ field, reason: `lies before ${lockTimeBefore}` }],
    { lockedReason: LockedReason.PERIOD_CLOSED },
  );
}

/**
 * The member whose time is written, by public ID or the actor, with their time zone. They are protected from removal
 * until the transaction ends. Throws VALIDATION_ERROR, FORBIDDEN and NOT_FOUND at `input.userId`.
 */
export async function memberOfTime(
  work: UnitOfWork,
  publicId: string | null | undefined,
): Promise<{ userId: string; timeZone: string }> {
  const field = 'input.userId';
  const wanted = publicId ? parseId('user', publicId, field) : (work.userId ?? '');
  assertMayWrite(work, wanted, field);
  const [member] = await work.sql.query<{ userId: string; timeZone: string }>(
    `SELECT m.user_id AS "userId", u.time_zone AS "timeZone" FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.organization_id = $1 AND m.user_id = $2 FOR KEY SHARE OF m`,
    [work.organizationId, wanted],
  );
  if (!member) throw notFound(field, 'user');
  return member;
}

/** A project that time is spent on. */
export interface ProjectOfTime {
  id: string;
  client_id: string;
  default_billable: boolean;
  archived_at: Date | null;
}

/**
 * The project of an entry, protected from deletion and from a change of client until the transaction ends. Throws
 * VALIDATION_ERROR, NOT_FOUND and INVALID_STATE at `input.projectId`.
 */
export async function projectOfTime(work: UnitOfWork, publicId: string): Promise<ProjectOfTime> {
  const field = 'input.projectId';
  const [project] = await work.sql.query<ProjectOfTime>(
    `SELECT id, client_id, default_billable, archived_at FROM projects WHERE organization_id = $1 AND id = $2 FOR KEY SHARE`,
    [work.organizationId, parseId('project', publicId, field)],
  );
  if (!project) throw notFound(field, 'project');
  if (!project.archived_at) return project;
  throw new BillfoldError(
    ErrorCode.INVALID_STATE,
    'This project was deleted and is kept only for its invoices and time.',
    [{ field, reason: 'is an archived project' }],
  );
}

/**
 * The day of an entry: that of its start or, without one, the given day, or today. Throws VALIDATION_ERROR at
 * `input.date` if a given day is not that of the start.
 */
export function dayOfSpan(
  span: Pick<Span, 'startedAt'>,
  { given, timeZone, now }: { given: string | null | undefined; timeZone: string; now: Date },
): string {
  if (span.startedAt === null) return given ?? todayIn(timeZone, now);
  const day = dayOfEntry(span.startedAt, timeZone);
  if (!given || given === day) return day;
  throw validationError({ field: 'input.date', reason: `must be ${day}, the day of startedAt in ${timeZone}` });
}
