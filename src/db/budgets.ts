import { BudgetPeriod, BudgetType } from '../domain/budget';
import { minorInMajor } from './money-sql';
import type { Query } from './transaction-sql';

/** A budget and what is spent of it. Times are in minutes, amounts in minor units of the client's currency. */
export interface SpentBudget {
  /** The UUID of the project or task. */
  id: string;
  projectId: string;
  type: BudgetType;
  period: BudgetPeriod;
  /** The first day of the month, of a monthly budget. */
  month: string | null;
  currency: string;
  /** In minutes, or in minor units: at least one, whatever currency the client has had since. */
  limit: bigint;
  spentMinutes: bigint;
  spentMinor: bigint;
}

/** A project or task by UUID. For a monthly budget, the first day of the month; null for the current one. */
export interface WantedBudget {
  id: string;
  month: string | null;
}

/**
 * What is spent of the budgets of projects besides time, each as a query of one sum of minor units over the budget `b`:
 * fixed lines in the client's currency on invoices that are not cancelled, and billable expenses at what the client pays.
 */
const BESIDE_TIME: readonly string[] = [
  `SELECT sum(l.amount_minor) FROM invoice_lines l
   JOIN invoices i ON i.organization_id = l.organization_id AND i.id = l.invoice_id
   WHERE l.organization_id = b.organization_id AND l.project_id = b.project_id AND l.type = 'FIXED'
     AND i.status <> 'CANCELLED' AND i.currency = b.currency AND i.issue_date >= b.first_day AND i.issue_date < b.next_day`,
  `SELECT sum(x.billed_minor) FROM expenses x
   WHERE x.organization_id = b.organization_id AND x.project_id = b.project_id AND x.billable AND x.billed_currency = b.currency
     AND x.date >= b.first_day AND x.date < b.next_day`,
];

const BUDGETS = {
  project: {
    from: 'JOIN projects x ON x.id = w.id JOIN projects p ON p.organization_id = x.organization_id AND p.id = x.id',
    period: 'x.budget_period',
    ofTask: '',
    beside: BESIDE_TIME,
  },
  task: {
    from: 'JOIN tasks x ON x.id = w.id JOIN projects p ON p.organization_id = x.organization_id AND p.id = x.project_id',
    period: `'WHOLE'`,
    ofTask: ' AND t.task_id = b.id',
    beside: [],
  },
} as const;

/** The time that counts for budgets: what months in a table add to each. */
const timeIn = (table: string, ofTask: string): string =>
  `SELECT b.id, b.first_day, t.minutes, CASE WHEN t.currency = b.currency THEN t.amount_minor END AS minor FROM b
   JOIN ${table} t ON t.organization_id = b.organization_id AND t.project_id = b.project_id${ofTask}
     AND t.month >= b.first_day AND t.month < b.next_day`;

/** The changes that are in no month yet, as months; read once, not for each budget. */
const CHANGES = `
  SELECT organization_id, project_id, task_id, date_trunc('month', date::timestamp)::date AS month, currency,
    sum(minutes) AS minutes, sum(amount_minor) AS amount_minor
  FROM time_day_changes WHERE organization_id IN (SELECT organization_id FROM b)
  GROUP BY organization_id, project_id, task_id, month, currency`;

/**
 * The budgets of projects or tasks, and what is spent of them in their period: minutes of all time, and amounts of
 * billable time and what is billed beside it. One statement, which adds up months and the changes that are not in them yet, as
 * reports do: what the transaction has changed is in it. Those without a budget are left out. It must see all time of the projects.
 */
export function spentBudgets(
  sql: Query,
  of: keyof typeof BUDGETS,
  { wanted, now }: { wanted: readonly WantedBudget[]; now: Date },
): Promise<SpentBudget[]> {
  const { from, period, ofTask, beside } = BUDGETS[of];
  const sums = beside.map((sum) => ` + coalesce((${sum}), 0)`).join('');
  return sql.query<SpentBudget>(
    `WITH b AS MATERIALIZED (
       SELECT DISTINCT x.organization_id, x.id, p.id AS project_id, coalesce(c.currency, o.currency) AS currency,
         x.budget_minutes::bigint AS minutes, x.budget_amount AS amount, ${period} AS period, m.month,
         CASE WHEN x.budget_minutes IS NOT NULL THEN '${BudgetType.HOURS}' ELSE '${BudgetType.FIXED}' END AS type,
         coalesce(m.month, '-infinity') AS first_day, coalesce((m.month + interval '1 month')::date, 'infinity') AS next_day
       FROM unnest($1::uuid[], $2::date[]) AS w(id, month)
       ${from}
       JOIN organizations o ON o.id = x.organization_id
       JOIN clients c ON c.organization_id = x.organization_id AND c.id = p.client_id
       CROSS JOIN LATERAL (SELECT CASE ${period} WHEN '${BudgetPeriod.MONTHLY}'
         THEN coalesce(w.month, date_trunc('month', $3::timestamptz AT TIME ZONE o.time_zone)::date) END AS month) AS m
       WHERE x.budget_minutes IS NOT NULL OR x.budget_amount IS NOT NULL),
     changes AS MATERIALIZED (${CHANGES}),
     spent AS (
       SELECT id, first_day, sum(minutes)::bigint AS minutes, sum(minor)::bigint AS minor
       FROM (${timeIn('time_months', ofTask)} UNION ALL ${timeIn('changes', ofTask)}) AS t
       GROUP BY id, first_day)
     SELECT b.id, b.project_id AS "projectId", b.type, b.period, b.month::text AS month, b.currency,
       CASE b.type WHEN '${BudgetType.HOURS}' THEN b.minutes ELSE greatest(round(b.amount * ${minorInMajor('b')}), 1)::bigint END AS limit,
       coalesce(spent.minutes, 0) AS "spentMinutes",
       CASE b.type WHEN '${BudgetType.FIXED}' THEN coalesce(spent.minor, 0)${sums} ELSE 0 END::bigint AS "spentMinor"
     FROM b LEFT JOIN spent ON spent.id = b.id AND spent.first_day = b.first_day`,
    [wanted.map(({ id }) => id), wanted.map(({ month }) => month), now],
  );
}
