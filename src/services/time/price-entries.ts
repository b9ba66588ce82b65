import type { UnitOfWork } from '../../db/unit-of-work';

/** The rates that can apply to an entry `e`, the first that is found wins, with the rule that it is found by. */
const RATES: readonly (readonly [rule: string, rate: string])[] = [
  ['ENTRY', 'e.own_rate'],
  ['PROJECT_MEMBER', 'pm.rate'],
  ['PROJECT', 'p.default_rate'],
  ['CLIENT', 'c.default_hourly_rate'],
  // In the organization's currency: passed over where it is not the client's.
  ['MEMBER', 'CASE WHEN coalesce(c.currency, o.currency) = o.currency THEN m.hourly_rate END'],
];
const CASES = RATES.map(([rule, rate]) => `WHEN ${rate} IS NOT NULL THEN '${rule}'`).join(' ');

/**
 * Finds the rates of entries (UUIDs) that are not approved, and stores rate, currency and the rule that won on them. One
 * statement for any number.
 */
export async function priceEntries(work: UnitOfWork, ids: readonly string[]): Promise<void> {
  await work.beyondLimit(() =>
    work.sql.query(
      `UPDATE time_entries t SET rate = found.rate, currency = found.currency, rate_rule = found.rule
       FROM (
         SELECT e.id, coalesce(${RATES.map(([, rate]) => rate).join(', ')}) AS rate, CASE ${CASES} END AS rule,
           CASE WHEN coalesce(${RATES.map(([, rate]) => rate).join(', ')}) IS NOT NULL THEN coalesce(c.currency, o.currency) END AS currency
         FROM time_entries e
         JOIN organizations o ON o.id = e.organization_id
         JOIN projects p ON p.organization_id = e.organization_id AND p.id = e.project_id
         JOIN clients c ON c.organization_id = e.organization_id AND c.id = e.client_id
         LEFT JOIN project_members pm ON pm.organization_id = e.organization_id AND pm.project_id = e.project_id
           AND pm.user_id = e.user_id
         LEFT JOIN members m ON m.organization_id = e.organization_id AND m.user_id = e.user_id
         WHERE e.organization_id = $1 AND e.id = ANY ($2::uuid[]) AND e.status <> 'APPROVED') AS found
       WHERE t.organization_id = $1 AND t.id = found.id
         AND (t.rate, t.currency, t.rate_rule) IS DISTINCT FROM (found.rate, found.currency::bpchar, found.rule)`,
      [work.organizationId, ids],
    ),
  );
}
