import { type SpentBudget, spentBudgets } from '../../db/budgets';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BudgetType, thresholdsReached } from '../../domain/budget';
import { noticeRule } from '../../domain/notices';
import { PERMISSIONS } from '../../domain/permissions';
import { notifyAll } from '../notices/notify';

/** Numbered events of the organization: after one sequence, up to another. */
interface EventSpan {
  after: bigint;
  until: bigint;
}

interface Touched {
  projectId: string;
  taskId: string | null;
  /** The first day of the month that it counts for; null for the current one. */
  month: string | null;
}

/**
 * What may have been spent by the events: the projects, tasks and months of the time, expenses and lines that they are
 * about, of the time on such lines, which is worth what they bill, and projects and tasks that were changed themselves.
 * What is not there any more has spent nothing.
 */
const TOUCHED = `
  WITH told AS (
    SELECT subject_kind, subject_id FROM events
    WHERE organization_id = $1 AND sequence > $2 AND sequence <= $3
      AND subject_kind IN ('timeEntry', 'expense', 'invoice', 'project', 'task'))
  SELECT project_id AS "projectId", task_id AS "taskId", date_trunc('month', date)::date::text AS month
    FROM time_entries WHERE organization_id = $1 AND id IN (SELECT subject_id FROM told WHERE subject_kind = 'timeEntry')
  UNION SELECT project_id, NULL, date_trunc('month', date)::date::text
    FROM expenses WHERE organization_id = $1 AND id IN (SELECT subject_id FROM told WHERE subject_kind = 'expense')
  UNION SELECT l.project_id, NULL, date_trunc('month', i.issue_date)::date::text FROM invoices i
    JOIN invoice_lines l ON l.organization_id = i.organization_id AND l.invoice_id = i.id
    WHERE i.organization_id = $1 AND l.project_id IS NOT NULL AND i.id IN (SELECT subject_id FROM told WHERE subject_kind = 'invoice')
  UNION SELECT e.project_id, e.task_id, date_trunc('month', e.date)::date::text FROM invoice_lines l
    JOIN time_entries e ON e.organization_id = l.organization_id AND e.invoice_line_id = l.id
    WHERE l.organization_id = $1 AND l.invoice_id IN (SELECT subject_id FROM told WHERE subject_kind = 'invoice')
  UNION SELECT id, NULL, NULL FROM projects
    WHERE organization_id = $1 AND id IN (SELECT subject_id FROM told WHERE subject_kind = 'project')
  UNION SELECT project_id, id, NULL FROM tasks
    WHERE organization_id = $1 AND id IN (SELECT subject_id FROM told WHERE subject_kind = 'task')`;

/** What was told before is left out: its key says that it is told once. */
const ALERT = `
  INSERT INTO budget_alerts (organization_id, id, project_id, task_id, month, threshold, created_at)
  SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::int[], $7::timestamptz[])
  ON CONFLICT DO NOTHING RETURNING id`;

const READERS = `
  SELECT m.user_id FROM members m JOIN users u ON u.id = m.user_id
  WHERE m.organization_id = $1 AND m.role = ANY ($2::text[]) AND u.status = 'ACTIVE' ORDER BY m.user_id`;

/**
 * Tells the managers of each budget that reached 80 or 100 percent by these events, once in a period of the budget. Two
 * entries that reach it together are told once, by the key of `budget_alerts`; so is a budget that is lowered, or whose
 * time was deleted and entered again. Requires the scope of the system.
 */
export async function tellOfBudgets(work: UnitOfWork, { after, until }: EventSpan): Promise<void> {
  const { organizationId, sql } = work;
  const touched = await sql.query<Touched>(TOUCHED, [organizationId, after, until]);
  const spent = [
    ...(await spentOf(
      work,
      'project',
      touched.map(({ projectId, month }) => ({ id: projectId, month })),
    )),
    ...(await spentOf(
      work,
      'task',
      touched.flatMap(({ taskId: id }) => (id === null ? [] : [{ id, month: null }])),
    )),
  ];
  const reached = spent.flatMap((budget) => {
    const of = budget.type === BudgetType.FIXED ? budget.spentMinor : budget.spentMinutes;
    return thresholdsReached(of, budget.limit).map((threshold) => ({ ...budget, threshold }));
  });
  if (reached.length === 0) return;
  const alerts = await sql.query<{ id: string }>(ALERT, [
    organizationId,
    reached.map(newId),
    reached.map(({ projectId }) => projectId),
    reached.map(({ id, projectId }) => (id === projectId ? null : id)),
    reached.map(({ month }) => month),
    reached.map(({ threshold }) => threshold),
    reached.map(() => work.now),
  ]);
  if (alerts.length > 0) await tellReaders(work, alerts);
}

async function spentOf(
  work: UnitOfWork,
  of: 'project' | 'task',
  touched: readonly { id: string; month: string | null }[],
): Promise<SpentBudget[]> {
  const wanted = [...new Map(touched.map((one) => [`${one.id} ${one.month}`, one])).values()];
  return wanted.length === 0 ? [] : spentBudgets(work.sql, of, { wanted, now: work.now });
}

async function tellReaders(work: UnitOfWork, alerts: readonly { id: string }[]): Promise<void> {
  const { permission } = noticeRule('budgetReached');
  const readers = await work.sql.query<{ user_id: string }>(READERS, [
    work.organizationId,
    permission ? PERMISSIONS[permission] : [],
  ]);
  await notifyAll(
    work,
    readers.flatMap(({ user_id: userId }) =>
      alerts.map(({ id: subject }) => ({ person: { userId }, kind: 'budgetReached', subject }) as const),
    ),
  );
}
