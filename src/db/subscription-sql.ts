/** The free plan, to which every other plan falls back. */
export const FREE_PLAN = 'basic';

/** The state of a subscription at a point in time, as SQL expressions. */
export interface SubscriptionAt {
  planCode: string;
  invoicesLimit: string;
  invoicesUsed: string;
  periodStart: string;
  periodEnd: string;
  paidUntil: string;
  cancelledAt: string;
}

/** The number of whole months between two points in time, counted from the first: 31 January to 28 February is one. */
export function monthsBetween(anchor: string, instant: string): string {
  const calendar = `((extract(year FROM ${instant}) - extract(year FROM ${anchor})) * 12 + extract(month FROM ${instant}) - extract(month FROM ${anchor}))::int`;
  return `greatest(0, ${calendar} - CASE WHEN ${monthsAfter(anchor, calendar)} > ${instant} THEN 1 ELSE 0 END)`;
}

/** The time that many months after the anchor. Never derived from the previous month, so that months do not drift. */
export function monthsAfter(anchor: string, months: string): string {
  return `(${anchor} + make_interval(months => ${months}))`;
}

/**
 * The state of the row `t` of `subscriptions` at `now` (an expression of type timestamptz), from the row's own columns
 * and from `basic`, the row of the free plan, so that an UPDATE that waited for another one sees its result. The row
 * itself is updated when an invoice is created; until then these expressions account for the end of a month or a paid
 * plan.
 */
export function subscriptionAt(t: string, now: string): SubscriptionAt {
  const ended = `coalesce(${t}.paid_until <= ${now}, false)`;
  const orFree = (paid: string, free: string) => `CASE WHEN ${ended} THEN ${free} ELSE ${paid} END`;
  const isCounted = `${t}.period_end > ${now}`;
  const months = monthsBetween(`${t}.anchor_at`, now);
  const limit = orFree(`${t}.invoices_limit`, 'basic.invoices_limit');
  return {
    planCode: orFree(`${t}.plan_code`, 'basic.code'),
    invoicesLimit: limit,
    // least() ignores null, which means no limit.
    invoicesUsed: `CASE WHEN ${isCounted} THEN least(${t}.invoices_used, ${limit}) ELSE 0 END`,
    periodStart: `CASE WHEN ${isCounted} THEN ${t}.period_start ELSE ${monthsAfter(`${t}.anchor_at`, months)} END`,
    periodEnd: `CASE WHEN ${isCounted} THEN ${t}.period_end ELSE ${monthsAfter(`${t}.anchor_at`, `${months} + 1`)} END`,
    paidUntil: orFree(`${t}.paid_until`, 'NULL'),
    cancelledAt: orFree(`${t}.cancelled_at`, 'NULL'),
  };
}
