import type { SeedStep } from './seed-sql';

/**
 * What fills a database with time, beside its invoices: as many entries as an organization has invoices, of its people and
 * on its projects. Ids follow from the row's number here too.
 */
const PEOPLE_OF_ONE = 12;
const PROJECTS_OF_CLIENT = 2;

const PEOPLE_PLAN = `
  CREATE TEMP TABLE bench_people AS
  SELECT organization_id, place, g - 1 AS r, bench.id(date '2020-01-01' + g * interval '1 minute', place || ' person ' || g) AS id
  FROM bench_places, generate_series(1, ${PEOPLE_OF_ONE}) g`;

const PEOPLE = `
  INSERT INTO users (id, name, name_key, email, password_hash, time_zone, locale, created_at, updated_at)
  SELECT id, 'Person ' || r, sort_key_v1('Person ' || r), place || '-' || r || '@people.example', 'x', 'UTC', 'en', now(), now()
  FROM bench_people`;

const MEMBERS = `
  INSERT INTO members (organization_id, id, user_id, role, created_at)
  SELECT organization_id, bench.id(date '2020-01-01' + r * interval '1 minute', place || ' member ' || r), id, 'EMPLOYEE', now() FROM bench_people`;

const PROJECTS_PLAN = `
  CREATE TEMP TABLE bench_projects AS
  SELECT c.organization_id, c.id AS client_id, row_number() OVER (PARTITION BY c.organization_id ORDER BY c.id, g) - 1 AS r,
    bench.id(date '2020-01-02', c.id || ' project ' || g) AS id, 'Project ' || g || ' of ' || c.name AS name
  FROM clients c, generate_series(1, ${PROJECTS_OF_CLIENT}) g`;

const PROJECTS = `
  INSERT INTO projects (organization_id, id, client_id, name, name_key, created_at, updated_at)
  SELECT organization_id, id, client_id, name, sort_key_v1(name), now(), now() FROM bench_projects`;

/** Within a thousand days; every fifth entry is not billable, and what is older than forty days is approved. */
const ENTRIES = `
  INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, description, date, duration_minutes, billable, rate,
    currency, rate_rule, status, approved_at, tags, created_at, updated_at)
  SELECT organization_id, id, user_id, project_id, client_id, 'Work on part ' || g % 300 || ' of it, as agreed', day, 15 + g % 200, g % 5 <> 0,
    90 + g % 4 * 12.5, 'USD', 'PROJECT', CASE WHEN day < date '$2' - 40 THEN 'APPROVED' ELSE 'DRAFT' END,
    CASE WHEN day < date '$2' - 40 THEN day + 1 END, '{}', day, day
  FROM (
    SELECT planned.*, bench.id(day + g * interval '1 second', place || ' entry ' || g) AS id FROM (
      SELECT p.organization_id, p.place, g, date '$2' - ((p.invoices - g)::bigint * 1000 / p.invoices)::int AS day,
        n.id AS user_id, j.id AS project_id, j.client_id
      FROM bench_places p CROSS JOIN LATERAL generate_series(1, p.invoices) g
      JOIN bench_people n ON n.organization_id = p.organization_id AND n.r = g % ${PEOPLE_OF_ONE}
      JOIN bench_projects j ON j.organization_id = p.organization_id AND j.r = g * 7 % (${PROJECTS_OF_CLIENT} * p.clients)
    ) planned
  ) entries`;

/** What the triggers would have written. */
const TEXTS = `
  INSERT INTO search_texts (organization_id, kind, id, folded)
  SELECT organization_id, 'timeEntry', id, fold_text_v1(description) FROM time_entries`;

export const TIME_STEPS: readonly SeedStep[] = [
  { name: 'plan of people', sql: PEOPLE_PLAN },
  { name: 'people', sql: PEOPLE },
  { name: 'members', sql: MEMBERS },
  { name: 'plan of projects', sql: PROJECTS_PLAN },
  { name: 'projects', sql: PROJECTS },
  { name: 'time', sql: ENTRIES, table: 'time_entries' },
  { name: 'texts of time', sql: TEXTS, table: 'time_entries' },
];

/** Each query must find nothing. */
export const TIME_CHECKS: readonly (readonly [name: string, sql: string])[] = [
  [
    'time is on a project, of its client, by a member',
    `SELECT e.id FROM time_entries e
     LEFT JOIN projects p ON p.organization_id = e.organization_id AND p.id = e.project_id AND p.client_id = e.client_id
     LEFT JOIN members m ON m.organization_id = e.organization_id AND m.user_id = e.user_id
     WHERE p.id IS NULL OR m.id IS NULL LIMIT 1`,
  ],
];
