import { systemClock } from '../../src/config/clock';
import { aStudio } from '../support/a-studio';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import { ClientsDocument, type ClientsQueryVariables, CreateProjectDocument } from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';

let app: TestApp;

beforeAll(async () => {
  // It stands still, so that a session that was read stays believed and costs no statement.
  app = await startTestApp({ clock: new MovedClock(systemClock.now()) });
});
afterAll(() => app.stop());

/** A member whose organization has clients of these names, added in this order. */
async function memberWith(names: readonly string[]): Promise<ApiClient> {
  const api = await app.register();
  for (const name of names) await addClient(api, { name, email: null });
  return api;
}

async function namesOf(api: ApiClient, variables: ClientsQueryVariables = {}): Promise<string[]> {
  return (await api.ok(ClientsDocument, variables)).clients.nodes.map(({ name }) => name);
}

describe('filter', () => {
  it('finds text in name, company and email, ignoring case', async () => {
    const api = await app.register();
    await addClient(api, { name: 'Needle Works', email: null });
    await addClient(api, { name: 'B', company: 'Best needles' });
    await addClient(api, { name: 'C', email: 'NEEDLE@example.test' });
    await addClient(api, { name: 'D', notes: 'needle' });
    expect(await namesOf(api, { filter: { search: 'nEEdLe' } })).toEqual(['B', 'C', 'Needle Works']);
    expect(await namesOf(api, { filter: { search: '  ' } })).toHaveLength(4);
  });

  it.each(['%', '_', '\\', "'", '"'])('takes %s as plain text', async (character) => {
    const api = await memberWith([`one${character}two`, 'one two', 'oneXtwo', `${character}one`, 'Xone']);
    expect(await namesOf(api, { filter: { search: character } })).toEqual([`${character}one`]);
    expect(await namesOf(api, { filter: { search: `${character}o` } })).toEqual([`${character}one`]);
    expect(await namesOf(api, { filter: { search: `e${character}t` } })).toEqual([`one${character}two`]);
  });

  it('distinguishes active clients from others', async () => {
    const api = await memberWith(['Here', 'Gone']);
    await sqlOf(app, api, [
      `UPDATE clients SET is_active = false WHERE organization_id = $1 AND name = 'Gone'`,
      [claimsOf(api).org],
    ]);
    expect(await namesOf(api, { filter: { isActive: true } })).toEqual(['Here']);
    expect(await namesOf(api, { filter: { isActive: false } })).toEqual(['Gone']);
    expect(await namesOf(api, { filter: { isActive: false, search: 'Here' } })).toEqual([]);
    expect(await namesOf(api, { filter: { isActive: null } })).toEqual(['Here']);
  });

  it('refuses a search of more than 100 characters', async () => {
    const api = await memberWith([]);
    const refusal = await api.refused(ClientsDocument, { filter: { search: 'x'.repeat(101) } });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'filter.search' }] });
  });
});

describe('orderBy', () => {
  it('sorts by name, or by when it was made, both ways', async () => {
    const api = await memberWith(['B', 'C', 'A']);
    expect(await namesOf(api)).toEqual(['A', 'B', 'C']);
    expect(await namesOf(api, { orderBy: { field: 'NAME', direction: 'DESC' } })).toEqual(['C', 'B', 'A']);
    expect(await namesOf(api, { orderBy: { field: 'CREATED_AT', direction: 'ASC' } })).toEqual(['B', 'C', 'A']);
    expect(await namesOf(api, { orderBy: { field: 'CREATED_AT', direction: 'DESC' } })).toEqual(['A', 'C', 'B']);
  });
});

describe('pages', () => {
  const NAMES = ['A', 'B', 'B', 'B', 'C', 'D', 'E'];

  it.each(['ASC', 'DESC'] as const)('go forwards and backwards through all, equals too (%s)', async (direction) => {
    const api = await memberWith(NAMES);
    const orderBy = { field: 'NAME', direction } as const;
    const whole = (await api.ok(ClientsDocument, { orderBy })).clients.nodes.map(({ id }) => id);
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { clients }: { clients: ClientsPage } = await api.ok(ClientsDocument, { orderBy, first: 3, after });
      forwards.push(...clients.nodes.map(({ id }) => id));
      expect(clients.totalCount).toBe(NAMES.length);
      expect(clients.edges[0]?.cursor).toBe(clients.pageInfo.startCursor);
      [after, more] = [clients.pageInfo.endCursor ?? null, clients.pageInfo.hasNextPage];
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const { clients }: { clients: ClientsPage } = await api.ok(ClientsDocument, { orderBy, last: 3, before });
      backwards.unshift(...clients.nodes.map(({ id }) => id));
      [before, more] = [clients.pageInfo.startCursor ?? null, clients.pageInfo.hasPreviousPage];
    }
    expect(backwards).toEqual(whole);
  });

  interface ClientsPage {
    totalCount?: number | null;
    nodes: { id: string }[];
    edges: { cursor: string }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor?: string | null;
      endCursor?: string | null;
    };
  }

  it('continue at their position while rows are added', async () => {
    const api = await memberWith(['B', 'C', 'D']);
    const { clients } = await api.ok(ClientsDocument, { first: 2 });
    await addClient(api, { name: 'A' });
    await addClient(api, { name: 'C2' });
    expect(await namesOf(api, { after: clients.pageInfo.endCursor })).toEqual(['C2', 'D']);
  });

  it('can be skipped to by offset', async () => {
    const api = await memberWith(NAMES);
    const { clients } = await api.ok(ClientsDocument, { first: 2, offset: 4 });
    expect(clients.nodes.map(({ name }) => name)).toEqual(['C', 'D']);
    expect(clients.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(await namesOf(api, { offset: 100 })).toEqual([]);
  });

  it('are empty if there is nothing', async () => {
    const api = await memberWith([]);
    expect((await api.ok(ClientsDocument, {})).clients).toEqual({
      totalCount: 0,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each<[ClientsQueryVariables, string]>([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: 101 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ offset: -1 }, 'offset'],
    [{ last: 1, offset: 1 }, 'offset'],
    [{ after: 'nonsense' }, 'after'],
    [{ before: Buffer.from('["t.name ASC","A","1"]').toString('base64url') }, 'before'],
  ])('refuse %j', async (variables, field) => {
    const api = await memberWith([]);
    expect(await api.refused(ClientsDocument, variables)).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field }],
    });
  });

  it('refuse a cursor of a different order', async () => {
    const api = await memberWith(['A']);
    const { clients } = await api.ok(ClientsDocument, {});
    const orderBy = { field: 'CREATED_AT', direction: 'ASC' } as const;
    expect(await api.refused(ClientsDocument, { orderBy, after: clients.pageInfo.endCursor })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'after' }],
    });
  });
});

interface PageShown {
  nodes: { id: string }[];
  edges: { cursor: string }[];
  totalCount: number;
  pageInfo: object;
}

describe('invoices of clients', () => {
  const PAGE = `query ($first: Int!) { clients(first: $first) { totalCount nodes { id name
    invoices(first: 3) { nodes { id number status client { name } lines { amount { amount } } createdBy { name } } } } } }`;
  const CONDITIONAL = PAGE.replace('lines {', 'lines @include(if: true) {').replace(
    'createdBy { name }',
    'createdBy { name @skip(if: false) } createdBy { email }',
  );

  async function statementsFor(api: ApiClient, first: number, query = PAGE): Promise<number> {
    const { database } = app.app.services;
    const before = database.statementsSent;
    const { data, errors } = await api.send<
      { clients: { nodes: { invoices: { nodes: object[] } }[] } },
      { first: number }
    >(query, { first });
    expect(errors).toEqual([]);
    expect(data?.clients.nodes.map(({ invoices }) => invoices.nodes.length)).toEqual(Array<number>(first).fill(3));
    return database.statementsSent - before;
  }

  it('cost the same few statements for one client and for fifty', async () => {
    const api = await app.register();
    await sqlOf(app, api, [
      `UPDATE subscriptions SET invoices_limit = NULL WHERE organization_id = $1`,
      [claimsOf(api).org],
    ]);
    await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const clientId = await addClient(api, { name: `Client ${at}` });
        for (let made = 0; made < 3; made += 1) await makeDraft(api, { clientId });
      }),
    );
    await statementsFor(api, 1);
    // The page with the invoices of all its clients, its count, and the members who made them.
    expect(await statementsFor(api, 1)).toBe(3);
    expect(await statementsFor(api, 50)).toBe(3);
    await statementsFor(api, 1, CONDITIONAL);
    expect(await statementsFor(api, 50, CONDITIONAL)).toBe(3);
  });

  it('are counted in the statement of the page, which cannot count more rows than its cost allows', async () => {
    const { owner: api, clientId } = await aStudio({ on: app, client: {} });
    await makeDraft(api, { clientId });
    const counting = (first: number, count: string) =>
      `{ clients(first: ${first}) { nodes { invoices { ${count} } } } }`;
    const { database } = app.app.services;
    const read = async () => {
      const before = database.statementsSent;
      const { data } = await api.send(counting(50, 'totalCount'));
      return { data, sent: database.statementsSent - before };
    };
    await read();
    expect(await read()).toEqual({ data: { clients: { nodes: [{ invoices: { totalCount: 1 } }] } }, sent: 1 });
    for (const count of ['totalCount', 'totalCountIsCapped']) {
      const refused = await api.refused(counting(100, count));
      expect(refused).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'cost', actual: 1 + 100 * (1 + 1 + 100) });
    }
  });

  it('appear wherever the client appears', async () => {
    const { owner: api, clientId } = await aStudio({ on: app, client: {} });
    for (let made = 0; made < 2; made += 1) await makeDraft(api, { clientId });
    const query = `query { invoices { nodes { client { invoices(first: 5) { nodes { id } } } } } }`;
    const { data } = await api.send<{ invoices: { nodes: { client: { invoices: { nodes: object[] } } }[] } }, object>(
      query,
      {},
    );
    expect(data?.invoices.nodes.map(({ client }) => client.invoices.nodes.length)).toEqual([2, 2]);
  });

  it.each(['invoices', 'projects'])('page like any list, forwards, backwards and by offset: %s', async (list) => {
    const { owner: api, clientId } = await aStudio({ on: app, client: {} });
    const other = await addClient(api, { name: 'Other' });
    for (const [at, owner] of [clientId, clientId, other, clientId].entries()) {
      if (list === 'invoices') await makeDraft(api, { clientId: owner, issueDate: `2025-01-0${9 - at}` });
      else await api.ok(CreateProjectDocument, { input: { clientId: owner, name: `Project ${at}` } });
    }
    type Lists = { client: Record<string, PageShown> };
    const page = async (args: string) => {
      const fields = 'nodes { id } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage }';
      const { data, errors } = await api.send<Lists, object>(
        `{ client(id: "${clientId}") { ${list}(${args}) { ${fields} } } }`,
        {},
      );
      expect(errors).toEqual([]);
      return data?.client[list] as PageShown;
    };
    const whole = await page('first: 100');
    expect(whole).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
    const ids = whole.nodes.map(({ id }) => id);
    const first = await page('first: 2');
    expect(first).toMatchObject({ nodes: [{ id: ids[0] }, { id: ids[1] }], pageInfo: { hasNextPage: true } });
    const after = first.edges[1]?.cursor ?? '';
    expect((await page(`after: "${after}"`)).nodes).toEqual([{ id: ids[2] }]);
    expect((await page(`last: 1, before: "${after}"`)).nodes).toEqual([{ id: ids[0] }]);
    expect((await page('first: 1, offset: 1')).nodes).toEqual([{ id: ids[1] }]);
  });

  it('are the newest, as many as requested', async () => {
    const { owner: api, clientId } = await aStudio({ on: app, client: {} });
    for (const day of ['2025-01-02', '2025-01-01', '2025-01-03']) await makeDraft(api, { clientId, issueDate: day });
    const query = `query ($id: ID!, $first: Int!) { client(id: $id) { invoices(first: $first) { nodes { issueDate } } } }`;
    const { data } = await api.send(query, { id: clientId, first: 2 });
    expect(data).toEqual({
      client: { invoices: { nodes: [{ issueDate: '2025-01-03' }, { issueDate: '2025-01-02' }] } },
    });
    expect(await api.refused(query, { id: clientId, first: 101 })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'first' }],
    });
  });
});
