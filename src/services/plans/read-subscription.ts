import type { Sql } from '../../db/database';
import { inOrganization } from '../../db/scope';
import { FREE_PLAN, subscriptionAt } from '../../db/subscription-sql';
import { idOf } from '../../domain/ids';
import { type PlanFacts, planFactsOf } from '../../domain/plan-facts';
import { PlanInterval, SubscriptionStatus } from '../../domain/subscription-status';

/** The organization's plan at a point in time, and its usage in the month. */
export interface SubscriptionFacts {
  /** A public ID. */
  id: string;
  status: SubscriptionStatus;
  isActive: boolean;
  interval: PlanInterval;
  displayName: string;
  plan: PlanFacts;
  invoicesLimit: number | null;
  invoicesUsed: number;
  remaining: number | null;
  periodStart: Date;
  periodEnd: Date;
  paidUntil: Date | null;
  cancelledAt: Date | null;
}

const at = subscriptionAt('s', '$1::timestamptz');

const SUBSCRIPTION = `SELECT s.id, plan.code, plan.name, plan.premium_templates, ${at.invoicesLimit} AS invoices_limit,
    ${at.invoicesUsed} AS invoices_used, ${at.periodStart} AS period_start, ${at.periodEnd} AS period_end,
    ${at.paidUntil} AS paid_until, ${at.cancelledAt} AS cancelled_at,
    ${at.planCode} = '${FREE_PLAN}' AND EXISTS (SELECT FROM plan_payments p WHERE ${inOrganization('p')}) AS has_ended
  FROM subscriptions s JOIN plans basic ON basic.code = '${FREE_PLAN}' JOIN plans plan ON plan.code = ${at.planCode}
  WHERE ${inOrganization('s')}`;

interface SubscriptionRow {
  id: string;
  code: string;
  name: string;
  premium_templates: boolean;
  invoices_limit: number | null;
  invoices_used: number;
  period_start: Date;
  period_end: Date;
  paid_until: Date | null;
  cancelled_at: Date | null;
  has_ended: boolean;
}

/** The subscription of the scope's organization at `now`. */
export async function readSubscription(sql: Sql, now: Date): Promise<SubscriptionFacts> {
  const [row] = await sql.query<SubscriptionRow>(SUBSCRIPTION, [now]);
  if (!row) throw new Error('an organization has no subscription');
  const status = statusOf(row);
  return {
    id: idOf('subscription', row.id),
    status,
    isActive: status !== SubscriptionStatus.ENDED,
    interval: PlanInterval.MONTH,
    displayName: row.code === FREE_PLAN ? row.name : `${row.name} Monthly`,
    plan: planFactsOf(row),
    invoicesLimit: row.invoices_limit,
    invoicesUsed: row.invoices_used,
    remaining: row.invoices_limit === null ? null : row.invoices_limit - row.invoices_used,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    paidUntil: row.paid_until,
    cancelledAt: row.cancelled_at,
  };
}

function statusOf({ has_ended: hasEnded, cancelled_at: cancelledAt }: SubscriptionRow): SubscriptionStatus {
  if (hasEnded) return SubscriptionStatus.ENDED;
  return cancelledAt ? SubscriptionStatus.CANCELLED : SubscriptionStatus.ACTIVE;
}
