import { snakeCase } from '../../src/domain/snake-case';
import type { Query } from '../../src/db/database';
import type { Scope } from '../../src/db/scope';
import { sortingOf } from '../../src/reads/compile-filters';
import type { View } from '../../src/reads/define-view';
import { readPage } from '../../src/reads/read-view';
import { rowTable, VIEWS } from '../../src/reads/registry';
import { aStudio, type Studio } from '../support/a-studio';
import { asSuperuser } from '../support/audit';

/** A node of a plan, as PostgreSQL's EXPLAIN (FORMAT JSON, VERBOSE) has it. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Output?: string[];
  Plans?: PlanNode[];
}

/** Lists of a few rows, which are read whole and sorted, and of what. */
const SMALL: Readonly<Record<string, string>> = {
  planOffer: 'the plans of the platform',
  user: 'the members of one organization',
};

const VALUES = {
  text: 'm',
  date: '2026-05-05',
  bigint: '5000',
  timestamptz: '2026-05-05 00:00:00+00',
  uuid: '00000000-0000-7000-8000-000000000000',
};

const lists = (Object.values(VIEWS) as View[]).filter(({ list, noun }) => list && !(noun in SMALL));

const cases = lists.flatMap((view) =>
  Object.keys(view.list?.sorts ?? {}).flatMap((field) =>
    (['ASC', 'DESC'] as const).flatMap((direction) =>
      (['no cursor', 'after', 'before', 'offset'] as const).map(
        (cursor) => [view.noun, field, direction, cursor, view] as const,
      ),
    ),
  ),
);

let studio: Studio<object>;

beforeAll(async () => {
  studio = await aStudio();
});
afterAll(() => studio.app.stop());

/** The statement that reads a page, without carrying it out. */
async function statementOf(read: (sql: Query) => Promise<unknown>): Promise<{ text: string; values: unknown[] }> {
  const sent: { text: string; values: unknown[] }[] = [];
  const query: Query['query'] = (text, values = []) => {
    sent.push({ text, values: [...values] });
    return Promise.resolve([]);
  };
  await read({ query });
  expect(sent).toHaveLength(1);
  return sent[0] as { text: string; values: unknown[] };
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** How PostgreSQL reads it where an index is always dearer than nothing: what it sorts or filters then, no index gives it. */
function planOf(scope: Scope, text: string, values: unknown[]): Promise<PlanNode> {
  return studio.app.app.services.database.read(scope, async (sql) => {
    await sql.query(
      `SELECT set_config(name, 'off', true) FROM unnest(ARRAY['enable_seqscan', 'enable_bitmapscan', 'enable_sort']) name`,
    );
    const [row] = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (FORMAT JSON, VERBOSE) ${text}`,
      values,
    );
    if (!row) throw new Error('PostgreSQL explains nothing');
    return row['QUERY PLAN'][0].Plan;
  });
}

describe('a page is read from an index', () => {
  it.each(cases)('%s by %s %s, %s', async (_noun, field, direction, where, view) => {
    const sorting = sortingOf(view, { field, direction });
    const cursor = { value: VALUES[sorting.type], id: '00000000-0000-7000-8000-000000000000' };
    const page = {
      limit: 20,
      backwards: where === 'before',
      after: where === 'after' ? cursor : null,
      before: where === 'before' ? cursor : null,
      offset: where === 'offset' ? 1000 : 0,
    };
    const { text, values } = await statementOf((sql) =>
      readPage(sql, view, { selection: {}, conditions: [], sorting, page }),
    );
    const scope: Scope =
      view.permission && String(view.permission).startsWith('platform')
        ? { kind: 'platform', userId: studio.organizationId }
        : { kind: 'organization', organizationId: studio.organizationId, userId: null };
    const nodes = nodesOf(await planOf(scope, text, values));
    const limit = nodes.find((node) => node['Node Type'] === 'Limit') as PlanNode;
    const below = nodesOf(limit);
    expect(below.map((node) => node['Node Type']).filter((type) => /^Sort|Seq Scan/.test(type))).toEqual([]);
    const scan = below.find((node) => node['Relation Name'] === view.table);
    expect(scan?.['Node Type']).toMatch(/^Index (Only )?Scan/);
    // The sequence of an organization's audit log is unique: there it is enough of the cursor.
    if (where === 'after' || where === 'before') expect(scan?.['Index Cond']).toMatch(/ROW\(|sequence [<>]=/);
    // The ID, and what is sorted by: what an offset leaves out is never read whole.
    if (where === 'offset') expect(limit.Output?.length).toBeLessThanOrEqual(2);
  });
});

/** The columns of each index of a table, in order. An index of the rows whose column is not null serves a comparison with it. */
async function indexesOf(table: string): Promise<string[][]> {
  const rows = await asSuperuser(studio.app, async (client) => {
    const { rows: found } = await client.query<{ columns: string[] }>(
      `SELECT ARRAY(SELECT pg_get_indexdef(indexrelid, at, true) FROM generate_series(1, indnkeyatts) at) AS columns
       FROM pg_index WHERE indrelid = $1::regclass AND indisvalid
         AND (indpred IS NULL OR pg_get_expr(indpred, indrelid) ~ '^\\(\\w+_id IS NOT NULL\\)$')`,
      [table],
    );
    return found;
  });
  return rows.map(({ columns }) => columns);
}

const nested = (Object.values(VIEWS) as View[]).flatMap((view) =>
  Object.entries(view.fields).flatMap(([name, field]) =>
    field.kind === 'pages' ? [[`${view.noun}.${name}`, field] as const] : [],
  ),
);

it.each(nested)('an index leads to the rows of a page inside a noun: %s', async (_name, { noun, by, where }) => {
  const steps = typeof by === 'string' ? [{ row: noun, by }] : by;
  for (const step of steps) {
    const { table } = rowTable(step.row);
    const compared = ['organizationId', step.by, ...Object.keys(where)].map(snakeCase).sort();
    const leading = (await indexesOf(table)).map((columns) => columns.slice(0, compared.length).sort());
    expect([table, leading]).toEqual([table, expect.arrayContaining([compared])]);
  }
});
