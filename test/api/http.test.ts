import { getIntrospectionQuery } from 'graphql';
import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { InvoiceDocument, InvoicesDocument, MeDocument } from '../support/generated/operations';
import { makeDraft } from '../support/invoices';

const HEALTH_KEY = 'a-key-for-health-in-tests';

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  ({ app, owner: api } = await aStudio({ server: { settings: { HEALTH_KEY } } }));
});
afterAll(() => app.stop());

describe('health', () => {
  it('shows the public only the status', async () => {
    for (const route of ['/health', '/health/live', '/health/ready']) {
      const response = await app.anonymous.get(route);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: 'up' });
    }
    const guessed = await app.anonymous.get('/health', { 'x-health-key': 'wrong' });
    expect(await guessed.json()).toEqual({ status: 'up' });
  });

  it('shows the details to callers with the key', async () => {
    const response = await app.anonymous.get('/health', { 'x-health-key': HEALTH_KEY });
    expect(await response.json()).toMatchObject({
      status: 'up',
      api: { status: 'up' },
      database: { status: 'up' },
      queue: { status: 'up' },
    });
  });
});

describe('/metrics', () => {
  it('requires the key', async () => {
    expect((await app.anonymous.get('/metrics')).status).toBe(404);
    expect((await api.get('/metrics')).status).toBe(404);
  });

  it('counts requests, operations, errors, connections and the queue', async () => {
    await api.ok(MeDocument);
    await app.anonymous.refused(MeDocument);
    const response = await app.anonymous.get('/metrics', { 'x-health-key': HEALTH_KEY });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    const text = await response.text();
    for (const name of ['billfold_database_connections', 'billfold_queue_waiting', 'process_cpu_seconds_total']) {
      expect(text).toMatch(new RegExp(`^${name}(\\{.*\\})? [0-9.]+$`, 'm'));
    }
    expect(text).toMatch(/route="\/graphql"/);
    expect(text).toMatch(/UNAUTHORIZED/);
    expect(text).not.toContain('@example.test');
  });
});

describe('x-request-id', () => {
  it('is in every response and its errors', async () => {
    for (const route of ['/health', '/i/nobody', '/nowhere']) {
      expect((await app.anonymous.get(route)).headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
    }
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'mine-12345678' },
      body: JSON.stringify({ query: '{ me { role } }' }),
    });
    expect(response.headers.get('x-request-id')).toBe('mine-12345678');
    const { errors } = (await response.json()) as Answer<unknown>;
    expect(errors[0]?.extensions.requestId).toBe('mine-12345678');
  });
});

describe('limits on the real schema', () => {
  const TOO_COMPLEX = 'QUERY_TOO_COMPLEX';

  it('allow the introspection of tools', async () => {
    const { errors, data } = await app.anonymous.send<{ __schema: object }, never>(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema');
  });

  it('allow what clients request: a complete invoice, and a page of them', async () => {
    const { id } = await makeDraft(api);
    expect((await api.ok(InvoiceDocument, { id })).invoice.id).toBe(id);
    expect((await api.ok(InvoicesDocument, { first: 50 })).invoices.nodes).toHaveLength(1);
  });

  /** A query one level deeper than that, with the innermost `id`: `invoice { createdBy { membership { user { ... } } } }`. */
  const deep = (levels: number): string => {
    const step = (at: number): string => (at === 1 ? 'createdBy' : at % 2 === 0 ? 'membership' : 'user');
    const below = (at: number): string => (at === levels ? 'id' : `${step(at)} { ${below(at + 1)} }`);
    return `query ($id: ID!) { invoice(id: $id) { ${below(1)} } }`;
  };

  it('allow ten levels and refuse eleven', async () => {
    const { id } = await makeDraft(api);
    expect((await api.send(deep(9), { id })).errors).toEqual([]);
    expect(await api.refused(deep(10), { id })).toMatchObject({
      code: TOO_COMPLEX,
      limit: 'depth',
      allowed: 10,
      actual: 11,
    });
  });

  it('refuse a list of lists of lists', async () => {
    const query = `{ clients(first: 100) { nodes { invoices(first: 100) { nodes { id number } } } } }`;
    expect(await api.refused(query)).toMatchObject({ code: TOO_COMPLEX, limit: 'cost' });
    const variables = { clients: 100, invoices: 100 };
    const byVariables = `query ($clients: Int!, $invoices: Int!) {
      clients(first: $clients) { nodes { invoices(first: $invoices) { nodes { id number } } } } }`;
    expect(await api.refused(byVariables, variables)).toMatchObject({ code: TOO_COMPLEX, limit: 'cost' });
    expect((await api.send(byVariables, { clients: 20, invoices: 20 })).errors).toEqual([]);
  });

  it('charge for going back and forth between invoices and payments, however small each list is', async () => {
    const round = (below: string): string => `payments { nodes { allocations { nodes { invoice { ${below} } } } } }`;
    const id = 'inv_01h455vb4pex5vsknk084sn02q';
    const rounds = (below: string): string => `{ invoice(id: "${id}") { ${below} } }`;
    expect(await api.refused(rounds(round('id')))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.refused(rounds(round('payments(first: 100) { nodes { id } }')))).toMatchObject({
      code: TOO_COMPLEX,
      limit: 'cost',
    });
  });

  it('refuse a body that nests deeper than any input before anything walks it', async () => {
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'deep' },
      body: `{"query": "{ __typename }", "variables": {"text": "[[[\\"[[", "x": ${deep}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('must not nest deeper than 64 levels');
  });

  it('refuse many tries at a password in one request', async () => {
    const one = (name: string): string =>
      `${name}: login(input: { email: "a@b.example", password: "x" }) { expiresIn }`;
    expect(await app.anonymous.refused(`mutation { ${one('a')} ${one('b')} }`)).toMatchObject({ code: TOO_COMPLEX });
  });

  it('refuse 31 aliases, and the same field a thousand times', async () => {
    const aliases = Array.from({ length: 31 }, (_, at) => `a${at}: me { role }`).join(' ');
    expect(await api.refused(`{ ${aliases} }`)).toMatchObject({ code: TOO_COMPLEX, limit: 'aliases' });
    expect(await api.refused(`{ me { ${'role '.repeat(2000)} } }`)).toMatchObject({ code: TOO_COMPLEX });
  });

  it('refuse bodies that are too large or not JSON', async () => {
    const post = (body: string) =>
      fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const large = await post(JSON.stringify({ query: '{ me { role } }', variables: { x: 'x'.repeat(1_100_000) } }));
    expect(large.status).toBe(413);
    const broken = await post('{"query": "{ me');
    expect(broken.status).toBe(400);
    const { errors } = (await broken.json()) as Answer<unknown>;
    expect(errors[0]?.extensions.code).toBe('VALIDATION_ERROR');
  });
});
