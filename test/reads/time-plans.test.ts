import type { Query, Sql } from '../../src/db/database';
import { idOf } from '../../src/domain/ids';
import { conditionsOf, sortingOf } from '../../src/reads/compile-filters';
import type { View } from '../../src/reads/define-view';
import { countRows, readPage } from '../../src/reads/read-view';
import { runningTimerId } from '../../src/reads/running-timer';
import { timeEntryView } from '../../src/reads/time-entry';
import { findTimeToBill } from '../../src/services/invoices/time-to-bill';
import { timesheetOf } from '../../src/services/time/timesheet';
import { aStudio, type Studio } from '../support/a-studio';
import { asSuperuser } from '../support/audit';
import { claimsOf } from '../support/invoices';

/** The entries of the organization; each of two others has a tenth of it. */
const ENTRIES = 20_000;
const PAGE = 50;
/** A filter that so many match is read in order until the page is full. */
const MANY = ENTRIES / 4;

/** Filters whose indexes have the rows in order. So few rows are sorted instead, unless that is made dearer than it is. */
const IN_ORDER = new Set(['not invoiced']);
const UNSORTED = `SELECT set_config(name, 'off', true) FROM unnest(ARRAY['enable_bitmapscan', 'enable_sort']) AS name`;

/** A node of a plan that was carried out, as PostgreSQL's EXPLAIN (ANALYZE, FORMAT JSON) has it. */
interface PlanNode {
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

const view = timeEntryView as unknown as View;
const uuid = (kind: string, n: number): string => `00000000-0000-7000-8000-${kind}${String(n).padStart(11, '0')}`;
const numbered = (kind: string, n: string): string =>
  `('00000000-0000-7000-8000-${kind}' || lpad((${n})::text, 11, '0'))::uuid`;

let studio: Studio<object>;
let userId: string;

/** Four years of time of 20 people on 60 projects of 12 clients. What is old is billed, but for what was rejected. */
const SEED = `
  INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, duration_minutes, description, billable, rate,
    currency, rate_rule, status, submitted_at, approved_at, rejected_at, rejection_reason, tags, invoice_line_id, created_at, updated_at)
  SELECT $1, uuidv7(), CASE WHEN n % 20 = 0 THEN $2::uuid ELSE ${numbered('a', 'n % 20')} END, ${numbered('b', 'n % 60')},
    ${numbered('c', 'n % 60 % 12')}, e.date, 60, 'Work number ' || n, n % 101 > 0 OR n < $3::int / 2, 80, 'EUR', 'CLIENT', e.status,
    CASE WHEN e.status IN ('SUBMITTED', 'APPROVED') THEN now() END, CASE WHEN e.status = 'APPROVED' THEN now() END,
    CASE WHEN e.status = 'REJECTED' THEN now() END, CASE WHEN e.status = 'REJECTED' THEN 'Why?' END,
    ARRAY[CASE WHEN n % 200 = 7 THEN 'rare' ELSE 'usual' END] || CASE WHEN n < $3::int * 0.3 THEN ARRAY['old'] ELSE '{}' END,
    CASE WHEN e.status = 'APPROVED' AND (n % 101 > 0 AND n % 97 > 0 OR n < $3::int / 2) THEN ${numbered('d', 'n / 40')} END,
    e.date + interval '9 hours', e.date + interval '9 hours'
  FROM generate_series(1, $3::int) AS n, LATERAL (SELECT date '2022-01-01' + n * 1400 / $3::int AS date,
    CASE WHEN n > $3::int * 0.98 THEN 'DRAFT' WHEN n > $3::int * 0.97 THEN 'SUBMITTED' WHEN n % 200 = 3 THEN 'REJECTED'
      ELSE 'APPROVED' END AS status) AS e`;

beforeAll(async () => {
  studio = await aStudio();
  userId = claimsOf(studio.owner).sub;
  await asSuperuser(studio.app, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(SEED, [studio.organizationId, userId, ENTRIES]);
    for (const n of [1, 2]) await client.query(SEED, [uuid('e', n), userId, ENTRIES / 10]);
    await client.query(`INSERT INTO time_entry_tags (organization_id, time_entry_id, tag, date, created_at)
      SELECT organization_id, id, tag, date, created_at FROM time_entries, unnest(tags) AS tag`);
    await client.query(`INSERT INTO search_texts (organization_id, kind, id, folded)
      SELECT organization_id, 'timeEntry', id, fold_text_v1(description) FROM time_entries`);
    for (const table of ['time_entries', 'time_entry_tags', 'search_texts']) await client.query(`ANALYZE ${table}`);
  });
});
afterAll(() => studio.app.stop());

/** The statements that something reads with, the first of which is answered with nothing. */
async function statementsOf(read: (sql: Query) => Promise<unknown>): Promise<[text: string, values: unknown[]][]> {
  const sent: [string, unknown[]][] = [];
  const query: Query['query'] = (text, values = []) => {
    sent.push([text, [...values]]);
    return Promise.resolve([]);
  };
  // What it makes of no rows does not matter here.
  await read({ query }).catch(() => undefined);
  return sent;
}

const now = () => studio.app.app.services.clock.now();
const scope = () => ({ kind: 'organization', organizationId: studio.organizationId, userId }) as const;
const nodesOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** How many rows the application's role reads from tables and indexes to carry a statement out. */
function rowsRead([text, values]: [string, unknown[]], isSorted = true): Promise<number> {
  return studio.app.app.services.database.read(scope(), async (sql) => {
    if (!isSorted) await sql.query(UNSORTED);
    const [row] = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF) ${text}`,
      values,
    );
    if (!row) throw new Error('PostgreSQL explains nothing');
    const scans = nodesOf(row['QUERY PLAN'][0].Plan).filter((node) => node['Relation Name'] ?? node['Index Name']);
    const read = (node: PlanNode): number =>
      (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
      node['Actual Loops'];
    return scans.reduce((sum, node) => sum + read(node), 0);
  });
}

const FILTERS: Readonly<Record<string, () => object>> = {
  none: () => ({}),
  dates: () => ({ dateFrom: '2024-02-01', dateTo: '2024-02-29' }),
  project: () => ({ projectId: idOf('project', uuid('b', 7)) }),
  client: () => ({ clientId: idOf('client', uuid('c', 7)) }),
  user: () => ({ userId: idOf('user', userId) }),
  'their dates': () => ({ userId: idOf('user', userId), dateFrom: '2024-02-01', dateTo: '2024-02-29' }),
  draft: () => ({ status: ['DRAFT'] }),
  open: () => ({ status: ['DRAFT', 'REJECTED'] }),
  billable: () => ({ billable: true }),
  'not invoiced': () => ({ invoiced: false }),
  tag: () => ({ tag: 'rare' }),
  'a tag of old time': () => ({ tag: 'old' }),
  'a tag of much time': () => ({ tag: 'usual' }),
  text: () => ({ search: 'number 1777' }),
  'a project without time': () => ({ projectId: idOf('project', uuid('b', 99)) }),
};
const CURSORS = { DATE: '2024-02-15', CREATED_AT: '2024-02-15 00:00:00+00' };

const cases = Object.keys(FILTERS).flatMap((filter) =>
  (['DATE', 'CREATED_AT'] as const).flatMap((field) =>
    (['first', 'after', 'before'] as const).map((where) => [filter, field, where] as const),
  ),
);

it.each(cases)(
  'a page of timeEntries reads what matches or a page in order: %s, by %s, %s',
  async (name, field, where) => {
    const conditions = conditionsOf(view, FILTERS[name]?.() ?? {}, now());
    const cursor = { value: CURSORS[field], id: uuid('0', 0) };
    const page = {
      ...{ limit: PAGE, backwards: where === 'before', offset: 0 },
      ...{ after: where === 'after' ? cursor : null, before: where === 'before' ? cursor : null },
    };
    const sorting = sortingOf(view, { field, direction: 'DESC' });
    const [statement] = await statementsOf((sql) =>
      readPage(sql, view, { selection: { id: true }, conditions, sorting, page }),
    );
    if (!statement) throw new Error('a page is read without a statement');
    const { services } = studio.app.app;
    const { count } = await services.database.read(scope(), (sql) => countRows(sql, view, conditions));
    // An index and the rows it leads to count twice, a table of tags or texts once more.
    const most = count > MANY ? 3 * PAGE : 3 * count + PAGE;
    expect(await rowsRead(statement)).toBeLessThanOrEqual(most);
    if (IN_ORDER.has(name)) expect(await rowsRead(statement, false)).toBeLessThanOrEqual(3 * PAGE);
  },
);

it('a running timer, a week and what waits to be billed are read without the rest', async () => {
  const { organizationId } = studio;
  const timer = await statementsOf((sql) => runningTimerId(sql as Sql, userId));
  const by = { actor: { kind: 'system', organizationId }, userId, organizationId } as const;
  const week = await statementsOf((sql) =>
    timesheetOf(sql, { by, userId, week: '2024-02-14' }, { week: 'week', userId: 'userId' }),
  );
  const reader = { sql: undefined, organizationId, actor: by.actor, now: now(), isPreview: true } as const;
  const wanted = { clientId: uuid('c', 7), currency: 'EUR', unbilledTime: {}, path: 'input.' };
  const unbilled = await statementsOf((sql) => findTimeToBill({ ...reader, sql }, [wanted]));
  const waiting = (
    await studio.app.app.services.database.read(scope(), (sql) =>
      sql.query(
        `SELECT 1 FROM time_entries WHERE client_id = $1 AND status = 'APPROVED' AND billable AND invoice_line_id IS NULL`,
        [wanted.clientId],
      ),
    )
  ).length;
  const read = await Promise.all([timer, week, unbilled].map(([first]) => rowsRead(first ?? ['', []])));
  // Thirteen days around the date have some ten entries of one person.
  expect(read.map((rows, at) => rows <= ([4, 60, 3 * waiting + 10][at] ?? 0))).toEqual([true, true, true]);
  expect(waiting).toBeGreaterThan(0);
});
