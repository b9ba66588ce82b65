import type { View } from '../../src/reads/define-view';
import { VIEWS } from '../../src/reads/registry';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CancelInvoiceDocument,
  CreateEstimateDocument,
  CreateItemDocument,
  CreateProjectDocument,
  CreateTaxRateDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft, sqlOf } from '../support/invoices';

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  ({ app, owner: api } = await aStudio());
});
afterAll(() => app.stop());

/** As people sort them. */
const NAMES = ['alpha', 'Ärzte', 'Beta', 'Client 2', 'client 10', 'Client 10b', 'Zeta', 'Ελλάδα', '東京'];

interface Page {
  list: { nodes: { name?: string; number?: string }[]; pageInfo: { endCursor: string; startCursor: string } };
}

/** The names or numbers of a whole list, read by pages of two. */
async function walk(by: ApiClient, list: string, field: 'name' | 'number'): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const query = `query ($after: String) { list: ${list} { nodes { ${field} } pageInfo { endCursor } } }`;
    const { data, errors }: Awaited<ReturnType<typeof by.send<Page, object>>> = await by.send(query, { after });
    expect(errors).toEqual([]);
    const nodes = data?.list.nodes ?? [];
    if (nodes.length === 0) return found;
    found.push(...nodes.map((node) => node[field] ?? ''));
    after = data?.list.pageInfo.endCursor ?? null;
  }
}

it('names are sorted in natural order, on every page and in both directions', async () => {
  const clients = new Map<string, string>();
  for (const name of [...NAMES].reverse()) clients.set(name, await addClient(api, { name }));
  const sorted = (direction: string): string =>
    `clients(first: 2, after: $after, orderBy: { field: NAME, direction: ${direction} })`;
  expect(await walk(api, sorted('ASC'), 'name')).toEqual(NAMES);
  expect(await walk(api, sorted('DESC'), 'name')).toEqual([...NAMES].reverse());

  for (const name of ['Zeta', 'alpha', 'client 10', 'Client 2']) await makeDraft(api, { clientId: clients.get(name) });
  const query = `{ invoices(orderBy: { field: CLIENT_NAME, direction: ASC }) { nodes { client { name } } } }`;
  const { data } = await api.send<{ invoices: { nodes: { client: { name: string } }[] } }, object>(query);
  expect(data?.invoices.nodes.map(({ client }) => client.name)).toEqual(['alpha', 'Client 2', 'client 10', 'Zeta']);
});

/** As people sort them, with letters that Unicode does not decompose. */
const LETTERS = [
  ...['Aachen', 'Æsir', 'Ångström', 'Danger', 'Đorđe', 'Dublin', 'Lima', 'Łódź', 'Lund', 'Oslo', 'Østergård', 'Otto'],
  ...['Strasse', 'Straße 2', 'Strauß', 'Zürich'],
];
/** Spellings of parts of them, and what they find. */
const SOUGHT: readonly (readonly [string, readonly string[]])[] = [
  ['aesir', ['Æsir']],
  ['ÆSI', ['Æsir']],
  ['angstrom', ['Ångström']],
  ['DORDE', ['Đorđe']],
  ['lodz', ['Łódź']],
  ['ŁÓDŹ', ['Łódź']],
  ['ostergard', ['Østergård']],
  ['strasse', ['Strasse', 'Straße 2']],
  ['STRAẞE', ['Strasse', 'Straße 2']],
  ['strauss', ['Strauß']],
  ['zurich', ['Zürich']],
];

it('every list by name sorts and finds letters such as Ł, Ø, Đ, Æ and ß alike', async () => {
  const { owner } = await aStudio({ on: app, settings: { credit_document: 'CREDIT_NOTE' }, unlimited: true });
  for (const name of [...LETTERS].reverse()) {
    const clientId = await addClient(owner, { name, company: null, email: null });
    const { id } = await publishDraft(owner, { clientId });
    await owner.ok(CancelInvoiceDocument, { input: { id, reason: 'Sorted' } });
    const lines = [{ description: 'Work', quantity: '1', rate: '1' }];
    await owner.ok(CreateEstimateDocument, { input: { clientId, lines } });
    await owner.ok(CreateProjectDocument, { input: { clientId, name } });
    await owner.ok(CreateItemDocument, { input: { name, rate: '1' } });
    await owner.ok(CreateTaxRateDocument, { input: { name, rate: '0.1' } });
  }
  const byName = (Object.values(VIEWS) as View[]).flatMap((view) =>
    Object.entries(view.list?.sorts ?? {}).flatMap(([order, { column }]) =>
      column.endsWith('Key') && column !== 'numberKey' && view.noun !== 'user'
        ? [{ view, order, field: column.replace('Key', '') }]
        : [],
    ),
  );
  expect(byName.map(({ view, order }) => `${view.noun} ${order}`).sort()).toEqual([
    ...['client NAME', 'creditNote CLIENT_NAME', 'estimate CLIENT_NAME', 'invoice CLIENT_NAME', 'item NAME'],
    ...['project NAME', 'taxRate NAME'],
  ]);
  for (const { view, order, field } of byName) {
    const root = view.roots.list ?? `${view.noun}s`;
    const named = async (args: string): Promise<string[]> => {
      const { data, errors } = await owner.send<{ list: { nodes: Record<string, string>[] } }, object>(
        `{ list: ${root}(first: 50, ${args}) { nodes { ${field} } } }`,
      );
      expect(errors).toEqual([]);
      return (data?.list.nodes ?? []).flatMap((node) =>
        LETTERS.includes(node[field] ?? '') ? [node[field] ?? ''] : [],
      );
    };

    for (const direction of ['ASC', 'DESC']) {
      const orderBy = `orderBy: { field: ${order}, direction: ${direction} }`;
      const expected = direction === 'ASC' ? LETTERS : [...LETTERS].reverse();
      expect([root, direction, await named(orderBy)]).toEqual([root, direction, expected]);
    }
    if (!view.list?.filters['search']) continue;
    for (const [search, found] of SOUGHT)
      expect([root, search, (await named(`filter: { search: ${JSON.stringify(search)} }`)).sort()]).toEqual([
        root,
        search,
        [...found].sort(),
      ]);
  }
});

it('invoice 1000 follows 999', async () => {
  const { owner: busy, clientId } = await aStudio({ on: app, settings: { number_pattern: 'N-{SEQ:3}' }, client: {} });
  await makeDraft(busy, { clientId });
  await sqlOf(app, busy, [`UPDATE number_counters SET last_value = 997`]);
  for (let made = 0; made < 4; made += 1) await makeDraft(busy, { clientId });
  const sorted = (direction: string): string =>
    `invoices(first: 2, after: $after, orderBy: { field: NUMBER, direction: ${direction} })`;
  const numbers = ['N-001', 'N-998', 'N-999', 'N-1000', 'N-1001'];
  expect(await walk(busy, sorted('ASC'), 'number')).toEqual(numbers);
  expect(await walk(busy, sorted('DESC'), 'number')).toEqual([...numbers].reverse());
});
