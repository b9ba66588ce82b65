import { startEdge, type TestEdge } from './support';

let edge: TestEdge;
beforeAll(async () => (edge = await startEdge({ env: { CORS_ORIGINS: 'https://app.example.com' } })));
afterAll(() => edge.server.close());

it('allows exactly the configured origins', async () => {
  const origin = async (name: string): Promise<string | null> =>
    (await edge.post({ query: '{ hello }' }, { origin: name })).headers.get('access-control-allow-origin');
  expect(await origin('https://app.example.com')).toBe('https://app.example.com');
  expect(await origin('https://app.example.com.evil.example')).toBeNull();
  expect(await origin('http://app.example.com')).toBeNull();
  expect(await origin('null')).toBeNull();
});

it('answers preflights of those origins, and of no other', async () => {
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${edge.url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  const ours = await preflight('https://app.example.com');
  expect([ours.status, ours.headers.get('access-control-allow-headers')]).toEqual([
    204,
    expect.stringContaining('idempotency-key'),
  ]);
  const other = await preflight('https://evil.example');
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null]);
});

it.each(['development', 'test'])('lets pages of this machine in where they are developed: %s', async (mode) => {
  const started = await startEdge({ env: { NODE_ENV: mode } });
  const ask = (origin: string, method = 'POST'): Promise<Response> =>
    fetch(`${started.url}/graphql`, {
      method,
      headers: { origin, 'content-type': 'application/json', 'access-control-request-method': 'POST' },
      ...(method === 'POST' ? { body: '{"query":"{ hello }"}' } : {}),
    });
  const allowed = async (origin: string): Promise<boolean> =>
    (await ask(origin)).headers.get('access-control-allow-origin') === origin;
  const ours = ['http://localhost:5173', 'http://app.localhost:3000', 'https://127.0.0.1:8080', 'http://[::1]:3000'];
  for (const origin of ours) expect([origin, await allowed(origin)]).toEqual([origin, mode === 'development']);
  const others = ['http://localhost.evil.example', 'http://192.168.1.5:5173', 'http://127.0.0.1.evil.example', 'null'];
  for (const origin of others) expect([origin, await allowed(origin)]).toEqual([origin, false]);
  const preflight = await ask('http://localhost:5173', 'OPTIONS');
  expect([preflight.status, preflight.headers.has('vary')]).toEqual(
    mode === 'development' ? [204, true] : [403, false],
  );
  await started.server.close();
});

it('tells the log once which setting names other origins, and nothing of our own', async () => {
  const told = await startEdge();
  for (const origin of ['http://app.example:1', 'http://app.example:1', told.url, 'http://localhost:4000']) {
    await told.post({ query: '{ hello }' }, { origin });
  }
  const lines = told
    .logged()
    .split('\n')
    .filter((line) => line.includes('CORS_ORIGINS'));
  expect(lines.map((line) => (JSON.parse(line) as { origin: string }).origin)).toEqual(['http://app.example:1']);
  await told.server.close();
});

it('lets the headers through that Apollo, Sentry and W3C tracing put on requests', async () => {
  const headers = { origin: 'https://app.example.com', 'access-control-request-method': 'POST' };
  const preflight = await fetch(`${edge.url}/graphql`, { method: 'OPTIONS', headers });
  const allowed = preflight.headers.get('access-control-allow-headers')?.split(', ');
  const sent = ['apollographql-client-name', 'apollographql-client-version', 'x-apollo-operation-name'];
  expect(allowed).toEqual(expect.arrayContaining([...sent, 'sentry-trace', 'baggage', 'traceparent', 'tracestate']));
});
