import { createHash } from 'node:crypto';
import { serverAudits } from 'graphql-http';
import { firstError, startEdge, type TestEdge } from './support';

let edge: TestEdge;
beforeAll(async () => (edge = await startEdge()));
afterAll(() => edge.server.close());

const audits = serverAudits({ url: () => `${edge.url}/graphql` });

it('has all audits of the specification before it', () => {
  expect(audits.filter(({ name }) => name.startsWith('MUST'))).toHaveLength(13);
  expect(audits.filter(({ name }) => name.startsWith('SHOULD'))).toHaveLength(23);
});

// A GET without a header that makes browsers ask first is refused by intent; the specification says MAY.
const refusedByIntent = /GETs?\b/;
it.each(audits.filter(({ name }) => !(name.startsWith('MAY') && refusedByIntent.test(name))))(
  '$id $name',
  async ({ fn }) => {
    const result = await fn();
    expect(result).toMatchObject({ status: 'ok' });
  },
);

it('answers a GET that a browser would have asked for first, with its variables', async () => {
  const search = new URLSearchParams({
    query: 'query Hi($name: String) { hello(name: $name) }',
    variables: '{"name":"Ann"}',
    operationName: 'Hi',
  });
  const response = await fetch(`${edge.url}/graphql?${search.toString()}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  expect([response.status, await response.json()]).toEqual([200, { data: { hello: 'Hello Ann' } }]);
});

it('runs no subscription without a socket', async () => {
  const response = await edge.post({ query: 'subscription { demoted }' }, { authorization: 'Bearer ann/s1' });
  expect(await firstError(response)).toMatchObject({
    extensions: { code: 'VALIDATION_ERROR', details: [{ field: 'query' }] },
  });
  expect(edge.logged()).not.toContain('internal error');
});

it('runs no mutation by GET', async () => {
  const search = new URLSearchParams({ query: 'mutation { refreshSession(token: "x") }' });
  const response = await fetch(`${edge.url}/graphql?${search.toString()}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await firstError(response)).extensions.code).toBe('VALIDATION_ERROR');
});

it.each([
  ['GET', {}],
  ['GET', { 'content-type': 'text/plain' }],
  ['POST', { 'content-type': 'text/plain' }],
  ['POST', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['POST', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['POST', { 'content-type': 'text/plain', 'apollo-require-preflight': 'yes' }],
])('refuses a %s that needs no preflight: %j', async (method, headers) => {
  const body = method === 'POST' ? JSON.stringify({ query: '{ hello }' }) : undefined;
  const response = await fetch(`${edge.url}/graphql?query={hello}`, {
    method,
    headers: headers as never,
    body: body ?? null,
  });
  expect(response.status).toBe(method === 'POST' ? 415 : 400);
  expect(await response.text()).not.toContain('Hello');
});

it.each([
  ['broken JSON', '{"query": "{ hel', 'body'],
  ['a batch', [{ query: '{ hello }' }], 'body'],
  ['text', '"{ hello }"', 'body'],
  ['nothing', '', 'body'],
  ['no query', {}, 'query'],
  ['a query that is a number', { query: 4 }, 'query'],
  ['variables that are a list', { query: '{ hello }', variables: [1] }, 'variables'],
  ['an operation name that is an object', { query: '{ hello }', operationName: {} }, 'operationName'],
])('refuses a body of %s and names the part', async (_what, body, field) => {
  const response = await edge.post(body);
  const { extensions } = await firstError(response);
  expect([response.status, extensions.code, extensions.details[0]?.field]).toEqual([400, 'VALIDATION_ERROR', field]);
});

it.each(['{ hello\u0000 }', '{ hello(name: "a\u0000b") }', '\u0000'])(
  'takes NUL in a document for a syntax error',
  async (query) => {
    const response = await edge.post({ query }, { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
    expect((await firstError(response)).extensions.code).toBe('VALIDATION_ERROR');
  },
);

it('refuses what it cannot say, and methods it has no use for', async () => {
  const xml = await edge.post({ query: '{ hello }' }, { accept: 'application/xml' });
  const put = await fetch(`${edge.url}/graphql`, { method: 'PUT', body: '{}' });
  expect([xml.status, put.status, put.headers.get('allow')]).toEqual([406, 405, 'GET, POST']);
});

it('keeps persisted queries', async () => {
  const query = '{ hello(name: "kept") }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
  const unknown = await edge.post({ extensions });
  expect((await firstError(unknown)).extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  await edge.post({ query, extensions });
  const known = await edge.post({ extensions });
  expect(await known.json()).toEqual({ data: { hello: 'Hello kept' } });
});

it('prefers the newer media type only where it is named', async () => {
  const type = async (accept: string): Promise<string | null> =>
    (await edge.post({ query: '{ hello }' }, { accept })).headers.get('content-type');
  expect(await type('application/graphql-response+json, application/json;q=0.9')).toMatch('graphql-response');
  expect(await type('application/json, application/graphql-response+json;q=0.5')).toMatch(/^application\/json/);
  expect(await type('application/*')).toMatch(/^application\/json/);
});
