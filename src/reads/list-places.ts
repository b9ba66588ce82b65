import type { Sql } from '../db/database';
import { FREE_PLAN, subscriptionAt } from '../db/subscription-sql';
import { type PlanFacts, planFactsOf } from '../domain/plan-facts';
import type { MemberRole } from '../domain/permissions';

/** An organization that a user belongs to: only its name and plan. */
export interface PlaceFacts {
  organizationName: string;
  role: MemberRole;
  plan: PlanFacts;
}

interface PlaceRow {
  user_id: string;
  organization_name: string;
  role: MemberRole;
  code: string;
  plan_name: string;
  premium_templates: boolean;
}

const PLACES = `SELECT m.user_id, o.name AS organization_name, m.role, p.code, p.name AS plan_name, p.premium_templates
  FROM members m JOIN organizations o ON o.id = m.organization_id
  JOIN subscriptions s ON s.organization_id = m.organization_id
  JOIN plans basic ON basic.code = '${FREE_PLAN}'
  JOIN plans p ON p.code = ${subscriptionAt('s', '$2::timestamptz').planCode}
  WHERE m.user_id = ANY($1::uuid[]) ORDER BY m.created_at, m.organization_id`;

/**
 * The memberships of users (UUIDs), with their plans at `now`, in the order in which each user joined. One statement.
 */
export async function listPlaces(
  sql: Sql,
  { userIds, now }: { userIds: readonly string[]; now: Date },
): Promise<Map<string, PlaceFacts[]>> {
  const rows = await sql.last.query<PlaceRow>(PLACES, [userIds, now]);
  const places = new Map<string, PlaceFacts[]>(userIds.map((id) => [id, []]));
  for (const row of rows) {
    const plan = planFactsOf({ ...row, name: row.plan_name });
    places.get(row.user_id)?.push({ organizationName: row.organization_name, role: row.role, plan });
  }
  return places;
}
