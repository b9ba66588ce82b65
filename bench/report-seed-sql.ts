/**
 * What fills an organization for `report-times`, with triggers off: `$1` is its ID, `$2` how many entries it has, `$3` in how
 * many months up to December 2025. A day's ten entries of a person are on three projects or so, and one has a tag.
 */
const PEOPLE = `
  WITH made AS (
    INSERT INTO users (id, name, name_key, email, password_hash, time_zone, locale, created_at, updated_at)
    SELECT uuidv7(), 'Person ' || n, sort_key_v1('Person ' || n), n || '-' || $1 || '@people.example', 'x', 'UTC', 'en', now(), now()
    FROM generate_series(1, greatest(10, least(400, $2 / $3 / 200))) n RETURNING id)
  INSERT INTO members (organization_id, id, user_id, role, created_at)
  SELECT $1, uuidv7(), id, 'EMPLOYEE', now() FROM made`;

const CLIENTS = `
  INSERT INTO clients (organization_id, id, name, name_key, currency, created_at, updated_at)
  SELECT $1, uuidv7(), 'Client ' || n, sort_key_v1('Client ' || n), CASE WHEN n % 4 = 0 THEN 'EUR' ELSE 'USD' END, now(), now()
  FROM generate_series(1, 40) n`;

const PROJECTS = `
  INSERT INTO projects (organization_id, id, client_id, name, name_key, created_at, updated_at)
  SELECT $1, uuidv7(), id, 'Project ' || n || ' ' || name, sort_key_v1('Project ' || n || ' ' || name), now(), now()
  FROM clients, generate_series(1, 5) n WHERE organization_id = $1`;

/** Reports do not read them, and a million rows are inserted the faster. */
const INDEXES = `DROP INDEX IF EXISTS ix_time_entries__date, ix_time_entries__created, ix_time_entries__user,
  ix_time_entries__project, ix_time_entries__client, ix_time_entries__status, ix_time_entries__task`;

const ENTRIES = `
  WITH people AS (SELECT array_agg(user_id ORDER BY user_id) AS ids FROM members WHERE organization_id = $1 AND role = 'EMPLOYEE'),
  projects AS (SELECT array_agg(p.id ORDER BY p.id) AS ids, array_agg(p.client_id ORDER BY p.id) AS clients,
    array_agg(c.currency ORDER BY p.id) AS currencies
    FROM projects p JOIN clients c ON c.organization_id = $1 AND c.id = p.client_id WHERE p.organization_id = $1),
  span AS (SELECT (date '2026-01-01' - interval '$3 months')::date AS begins),
  planned AS (
    SELECT begins + (g::bigint * (date '2026-01-01' - begins) / $2)::int AS day, g % cardinality(people.ids) AS person,
      g / cardinality(people.ids) % 10 AS nth, g
    FROM span, people, generate_series(0, $2 - 1) g),
  placed AS (SELECT *, 1 + (person * 7 + (day - date '1900-01-01') + nth / 4) % cardinality(projects.ids) AS at FROM planned, projects)
  INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, duration_minutes, billable, rate, currency,
    rate_rule, cost_rate, cost_currency, status, approved_at, tags, created_at, updated_at)
  SELECT $1, uuidv7(), people.ids[person + 1], placed.ids[at], placed.clients[at], day, 15 + g % 90, person % 8 <> 0,
    100 + at % 5, placed.currencies[at], 'PROJECT', 40, 'USD', 'APPROVED', now(),
    CASE WHEN nth = 9 THEN ARRAY['tag ' || g % 7] ELSE '{}' END, now(), now()
  FROM placed, people`;

const BEGIN_FILLS = `
  INSERT INTO time_day_fills (organization_id, filled_to) VALUES ($1, '00000000-0000-0000-0000-000000000000')`;

export const REPORT_STEPS: readonly string[] = [PEOPLE, CLIENTS, PROJECTS, INDEXES, ENTRIES, BEGIN_FILLS];
