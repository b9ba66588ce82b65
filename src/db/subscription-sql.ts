/** The plan that costs nothing, to which every other one falls back. */
export const FREE_PLAN = 'basic';

/** What holds of a subscription at an instant, as SQL expressions. */
export interface SubscriptionAt {
  planCode: string;
  invoicesLimit: string;
  invoicesUsed: string;
  periodStart: string;
  periodEnd: string;
  paidUntil: string;
  cancelledAt: string;
}

/** How many whole months lie between two instants, counted from the first: 31 January to 28 February is one. */
export function monthsBetween(anchor: string, instant: string): string {
  const calendar = `((extract(year FROM ${instant}) - extract(year FROM ${anchor})) * 12 + extract(month FROM ${instant}) - extract(month FROM ${anchor}))::int`;
  return `greatest(0, ${calendar} - CASE WHEN ${monthsAfter(anchor, calendar)} > ${instant} THEN 1 ELSE 0 END)`;
}

/** The instant so many months after the anchor; never worked out from the month before, so that months do not drift. */
export function monthsAfter(anchor: string, months: string): string {
  return `(${anchor} + make_interval(months => ${months}))`;
}

/**
 * What holds of the row `t` of `subscriptions` at `now` (an expression of type timestamptz), from that row's own columns
 * and from `basic`, the row of the free plan: so an UPDATE that waited for another sees what that one left. The row itself
 * is moved on when an invoice is made; until then a month that is over, and a paid plan that has ended, show here.
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
    // least() passes over null, which is no limit.
    invoicesUsed: `CASE WHEN ${isCounted} THEN least(${t}.invoices_used, ${limit}) ELSE 0 END`,
    periodStart: `CASE WHEN ${isCounted} THEN ${t}.period_start ELSE ${monthsAfter(`${t}.anchor_at`, months)} END`,
    periodEnd: `CASE WHEN ${isCounted} THEN ${t}.period_end ELSE ${monthsAfter(`${t}.anchor_at`, `${months} + 1`)} END`,
    paidUntil: orFree(`${t}.paid_until`, 'NULL'),
    cancelledAt: orFree(`${t}.cancelled_at`, 'NULL'),
  };
}
