import type { Query } from '../../db/database';
import { notFound } from '../../domain/errors';
import { near, overlap } from './overlaps';

/** Which overlaps are listed, and how many of them. IDs are UUIDs; null leaves a filter out. */
export interface OverlapsWanted {
  organizationId: string;
  userId: string | null;
  dateFrom: string | null;
  dateTo: string | null;
  first: number;
}

/** Two entries of a member at the same time (UUIDs): `entry` starts later than `other`, or at the same moment. */
export interface Overlap {
  entry: string;
  other: string;
}

/** The first overlaps, the latest start first, and how many there are in all. */
export interface Overlaps {
  totalCount: number;
  overlaps: Overlap[];
}

/**
 * Starts and ends in their order: how many entries of the member run when one starts is how many earlier ones it overlaps.
 * So all are counted without comparing each with each.
 */
const LIST = `
  WITH timed AS (
    SELECT t.id, t.user_id, t.date, t.started_at, t.ended_at FROM time_entries t
    WHERE t.organization_id = $1 AND t.ended_at > t.started_at AND ($2::uuid IS NULL OR t.user_id = $2)
      AND ($3::date IS NULL OR t.date >= $3::date - 33) AND ($4::date IS NULL OR t.date <= $4::date + 1)),
  moments AS (
    SELECT m.*, sum(m.step) OVER (PARTITION BY m.user_id ORDER BY m.at, m.step, m.id ROWS UNBOUNDED PRECEDING) - 1 AS earlier
    FROM (SELECT id, user_id, date, started_at AS at, 1 AS step FROM timed
      UNION ALL SELECT id, user_id, date, ended_at, -1 FROM timed) AS m),
  later AS (
    SELECT id, at, earlier FROM moments
    WHERE step = 1 AND earlier > 0 AND ($3::date IS NULL OR date >= $3) AND ($4::date IS NULL OR date <= $4)),
  pairs AS (
    SELECT e.id AS entry, o.id AS other, e.started_at AS at, o.started_at AS before
    FROM (SELECT id FROM later ORDER BY at DESC, id DESC LIMIT $5) AS l
    JOIN time_entries e ON e.organization_id = $1 AND e.id = l.id
    JOIN time_entries o ON o.organization_id = $1 AND o.user_id = e.user_id AND ${near('o', 'e')} AND ${overlap('o', 'e')}
      AND (o.started_at, o.id) < (e.started_at, e.id)
    ORDER BY e.started_at DESC, e.id DESC, o.started_at DESC, o.id DESC LIMIT $5)
  SELECT (SELECT coalesce(sum(earlier), 0)::int FROM later) AS "totalCount",
    (SELECT coalesce(json_agg(json_build_object('entry', p.entry, 'other', p.other)
       ORDER BY p.at DESC, p.entry DESC, p.before DESC, p.other DESC), '[]') FROM pairs p) AS overlaps,
    $2::uuid IS NULL OR EXISTS (SELECT 1 FROM members m WHERE m.organization_id = $1 AND m.user_id = $2) AS "isKnown"`;

/**
 * The time entries of the scope that overlap others of the same member, whatever the setting. One statement. Throws
 * NOT_FOUND at `userId` for a user who is not a member.
 */
export async function listOverlaps(
  sql: Query,
  { organizationId, userId, dateFrom, dateTo, first }: OverlapsWanted,
): Promise<Overlaps> {
  const values = [organizationId, userId, dateFrom, dateTo, first];
  const [found] = await sql.query<Overlaps & { isKnown: boolean }>(LIST, values);
  if (!found?.isKnown) throw notFound('userId', 'user');
  return { totalCount: found.totalCount, overlaps: found.overlaps };
}
