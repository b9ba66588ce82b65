import { ID_PREFIXES } from '../../src/domain/ids';
import type { View } from '../../src/reads/define-view';
import { VIEWS } from '../../src/reads/registry';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import { claimsOf } from '../support/invoices';
import { thingsOf } from '../support/things';

const views = Object.values(VIEWS) as View[];
/** Users have no organization and cannot be put away: `import-time-logs` tests how their lists hide placeholders. */
const hiding = views.filter(({ kept, table }) => Object.keys(kept).length > 0 && table !== 'users');
/** Those that have a list of their own; the others are in lists of other nouns alone. */
const listing = hiding.filter(({ list }) => list !== null);
const isHiding = (noun: string) => hiding.some((view) => view.noun === noun);

/** What archives, deletes or voids every row of a table. */
const PUT_AWAY: Readonly<Record<string, string>> = {
  clients: 'is_active = false',
  items: 'archived_at = now()',
  payments: `status = 'VOIDED', voided_at = now(), unapplied_minor = 0, refunded_minor = 0`,
  projects: 'archived_at = now()',
  tasks: 'archived_at = now()',
  tax_rates: 'archived_at = now()',
};

let app: TestApp;
let owner: ApiClient;
let ids: string[];

beforeAll(async () => {
  ({ app, owner } = await aStudio());
  ids = await thingsOf(owner, 'gone');
});
afterAll(() => app.stop());

/** The things of a view's kind. */
const idsOf = ({ fields }: View): string[] => {
  const { id } = fields;
  if (id?.kind !== 'id') throw new Error('a noun without IDs');
  return ids.filter((one) => one.startsWith(`${ID_PREFIXES[id.of]}_`));
};

type Ids = { id: string }[];

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await owner.send<Data, object>(query, variables);
  expect(errors).toEqual([]);
  return data as Data;
}

/** The IDs of a noun that its lists give and count: without a filter, with each value of the filter, and by a search. */
async function listed({ roots, list }: View): Promise<Record<string, string[]>> {
  const filters = Object.entries(list?.filters ?? {});
  const [name = '', filter] = filters.find(([, { kind }]) => kind === 'kept') ?? [];
  const as = filter?.kind === 'kept' && filter.as;
  const search = filters.some(([, { kind }]) => kind === 'search') ? 'search: "gone"' : '';
  const lists = { usual: '', kept: `${name}: ${as}`, putAway: `${name}: ${!as}`, none: `${name}: null`, found: search };
  const fields = Object.entries(lists).map(
    ([key, given]) => `${key}: ${roots.list}(first: 50, filter: { ${given} }) { nodes { id } totalCount }`,
  );
  const data = await ask<Record<string, { nodes: Ids; totalCount: number }>>(`{ ${fields.join(' ')} }`);
  return Object.fromEntries(
    Object.entries(data).map(([key, { nodes, totalCount }]) => {
      expect([key, totalCount]).toEqual([key, nodes.length]);
      return [key, nodes.map(({ id }) => id)];
    }),
  );
}

/** The IDs of hidden nouns that fields of other nouns show: lists, which count as many as they give, and references to one row. */
async function nested(kind: 'pages' | 'many' | 'one'): Promise<Record<string, string[]>> {
  const shown: Record<string, string[]> = {};
  const below = kind === 'pages' ? 'nodes { id } totalCount' : 'id';
  for (const view of views.filter(({ node }) => node)) {
    for (const [name, field] of Object.entries(view.fields)) {
      if (field.kind !== kind || !isHiding(field.noun)) continue;
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${view.type} { ${name} { ${below} } } } }`;
      const { nodes } = await ask<{ nodes: Record<string, Shown | null>[] }>(query, { ids: idsOf(view) });
      shown[`${view.noun}.${name}`] = nodes.flatMap((node) => idsIn(node[name] ?? null));
    }
  }
  return shown;
}

type Shown = { id: string } | Ids | { nodes: Ids; totalCount: number };

function idsIn(shown: Shown | null): string[] {
  if (shown === null) return [];
  if (Array.isArray(shown)) return shown.map(({ id }) => id);
  if ('id' in shown) return [shown.id];
  expect(shown.totalCount).toBe(shown.nodes.length);
  return shown.nodes.map(({ id }) => id);
}

it('what is archived, deleted or voided is hidden in every list, and shown by its ID and wherever it is referred to', async () => {
  const before = await Promise.all(listing.map(listed));
  const [many, one] = [{ ...(await nested('pages')), ...(await nested('many')) }, await nested('one')];
  expect(Object.keys(many)).toEqual(['client.projects', 'invoice.payments', 'project.tasks']);
  expect(Object.keys(one).length).toBeGreaterThan(0);
  for (const shown of [...Object.values(many), ...Object.values(one)]) expect(shown.length).toBeGreaterThan(0);
  listing.forEach((view, at) => {
    const all = idsOf(view);
    expect([view.noun, before[at]]).toEqual([view.noun, { usual: all, kept: all, putAway: [], none: all, found: all }]);
  });

  await asSuperuser(app, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    for (const { table } of hiding)
      await client.query(`UPDATE ${table} SET ${PUT_AWAY[table]} WHERE organization_id = $1`, [claimsOf(owner).org]);
  });
  for (const view of hiding) {
    const all = idsOf(view);
    const lists = { usual: [], kept: [], putAway: all, none: [], found: [] };
    if (listing.includes(view)) expect([view.noun, await listed(view)]).toEqual([view.noun, lists]);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    expect(await ask(query, { ids: all })).toEqual({ nodes: all.map((id) => ({ id })) });
  }
  expect({ ...(await nested('pages')), ...(await nested('many')) }).toEqual(
    Object.fromEntries(Object.keys(many).map((name) => [name, []])),
  );
  expect(await nested('one')).toEqual(one);
});
