import { Writable } from 'node:stream';
import type { Finding } from '../../src/http/monitoring/health';
import { notFound } from '../../src/domain/errors';
import type { OperationTexts } from '../../src/http/limits/operation-rates';
import { createLogger } from '../../src/http/monitoring/logger';
import { eventually } from '../support/scenario-eventually';
import type { Route } from '../../src/http/route';
import { firstError, sendRaw, startEdge, type TestEdge } from './support';
import { nobody } from './test-context';

const json = (body: string): { status: number; headers: Record<string, string>; body: string } => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body,
});
const routes: Route[] = [
  { method: 'GET', path: '/i/:token', handle: ({ params }) => Promise.resolve(json(JSON.stringify(params))) },
  {
    method: 'POST',
    path: '/form',
    handle: ({ body, query }) => Promise.resolve(json(`${body.toString()}|${query.get('a')}`)),
  },
  { method: 'GET', path: '/gone', handle: () => Promise.reject(notFound('token', 'invoice')) },
  { method: 'GET', path: '/bug', handle: () => Promise.reject(new Error('<b>detail</b>')) },
  {
    method: 'GET',
    path: '/page',
    handle: () =>
      Promise.resolve({ status: 200, headers: { 'cache-control': 'private', 'content-type': 'text/html' }, body: 'é' }),
  },
];

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge({
    routes,
    env: { CORS_ORIGINS: 'https://app.example.com', HEALTH_KEY: 'a-health-key-of-32-characters-xx' },
  });
});
afterAll(() => edge.server.close());

describe('headers', () => {
  it('carries what keeps browsers safe on every answer', async () => {
    for (const path of ['/i/abc', '/health', '/nowhere', '/graphql']) {
      const { headers } = await fetch(edge.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toMatch("default-src 'none'");
      expect(headers.get('content-security-policy')).toMatch("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      const obsolete = ['x-dns-prefetch-control', 'x-download-options', 'x-permitted-cross-domain-policies'];
      for (const name of [...obsolete, 'x-xss-protection', 'x-powered-by']) expect(headers.get(name)).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('repeats a request ID only if that is safe', async () => {
    const idOf = async (id: string): Promise<string | null> =>
      (await edge.post({ query: '{ hello }' }, { 'x-request-id': id })).headers.get('x-request-id');
    expect(await idOf('abc-123-def')).toBe('abc-123-def');
    expect(await idOf('"}{"level":"fatal')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('x'.repeat(200))).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('routes', () => {
  it('hands on the parts of the path', async () => {
    expect(await (await fetch(`${edge.url}/i/a%20b?x=1`)).json()).toEqual({ token: 'a b' });
    expect((await fetch(`${edge.url}/i/%E0%A4%A`)).status).toBe(404);
    expect((await fetch(`${edge.url}/i/`)).status).toBe(404);
  });

  it('hands on the body and the query of a POST', async () => {
    const response = await fetch(`${edge.url}/form?a=b`, { method: 'POST', body: 'hi' });
    expect(await response.text()).toBe('hi|b');
  });

  it('answers HEAD as GET, without the body', async () => {
    const response = await fetch(`${edge.url}/page`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '2', '']);
    expect(response.headers.get('cache-control')).toBe('private');
  });

  it('knows what it has not, and which method it wants', async () => {
    const missing = await fetch(`${edge.url}/nowhere`);
    const wrong = await fetch(`${edge.url}/form`);
    expect([missing.status, (await firstError(missing)).extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each([
    ['POST', '/nowhere', 404],
    ['POST', '/page', 405],
    ['PUT', '/graphql', 405],
    ['POST', '/health/live', 405],
  ])('reads nothing of the body of %s %s', async (method, path, status) => {
    // Of the body nothing ever comes, so who waits for it does not answer.
    const head = [`${method} ${path} HTTP/1.1`, 'host: x', 'connection: close', 'content-length: 9'];
    const answer = await sendRaw(edge.port, `${head.join('\r\n')}\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
  });

  it('shows errors as pages to browsers', async () => {
    const page = await fetch(`${edge.url}/gone`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("style-src 'sha256-");
    expect(await page.text()).toContain('<h1>This page does not exist</h1>');
    const json = await fetch(`${edge.url}/gone`);
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const bug = await fetch(`${edge.url}/bug`, { headers: { accept: 'text/html' } });
    expect([bug.status, (await bug.text()).includes('detail')]).toEqual([500, false]);
  });

  it('cuts bodies that are too large', async () => {
    expect(await sendRaw(edge.port, 'POST /form HTTP/1.1\r\nhost: x\r\ncontent-length: 9999999\r\n\r\nx')).toMatch(
      /^HTTP\/1\.1 413/,
    );
  });
});

describe('health and metrics', () => {
  it('shows the status to everyone, and details only to callers with the key', async () => {
    const body = async (key?: string): Promise<unknown> =>
      (await fetch(`${edge.url}/health`, key ? { headers: { 'x-health-key': key } } : {})).json();
    expect(await body()).toEqual({ status: 'up' });
    expect(await body('a-wrong-key')).toEqual({ status: 'up' });
    expect(await body('a-health-key-of-32-characters-xx')).toMatchObject({
      database: { status: 'up' },
      queue: { status: 'up' },
    });
  });

  it('names the unavailable part', async () => {
    const down = (): Promise<void> => Promise.reject(new Error('away'));
    const up = (): Promise<void> => Promise.resolve();
    const states = async (
      database: () => Promise<void>,
      queue: () => Promise<void>,
      found: Finding[] = [],
    ): Promise<unknown[]> => {
      const ill = await startEdge({ health: { database, queue, findings: () => Promise.resolve(found) } });
      const answers = await Promise.all(['', '/ready', '/live'].map((path) => fetch(`${ill.url}/health${path}`)));
      await ill.server.close();
      return [answers.map(({ status }) => status), await answers[0]?.json()];
    };
    expect(await states(down, up)).toEqual([[503, 503, 200], { status: 'down' }]);
    expect(await states(up, down)).toEqual([[200, 200, 200], { status: 'degraded' }]);
    const finding = { name: 'browser', ok: false, says: 'There is no browser.' };
    expect(await states(up, up, [finding])).toEqual([[200, 200, 200], { status: 'degraded' }]);
    expect(await states(up, up, [{ ...finding, ok: true }])).toEqual([[200, 200, 200], { status: 'up' }]);
  });

  it('counts requests, operations and errors, with a bounded number of names', async () => {
    const gauges = [
      { name: 'queue_jobs_waiting', help: 'Jobs', read: () => 7 },
      { name: 'broken_gauge', help: 'Broken', read: () => Promise.reject(new Error('away')) },
    ];
    const counted = await startEdge({ gauges });
    await counted.post({ query: 'query Named { hello }' });
    await counted.post({ query: '{ fails(how: "billfold") }' });
    await Promise.all(Array.from({ length: 230 }, (_, at) => counted.post({ query: `query N${at} { hello }` })));
    const text = await (await fetch(`${counted.url}/metrics`)).text();
    expect(text).toContain('graphql_operations_total{operation="Named",outcome="ok"} 1');
    expect(text).toContain('graphql_operations_total{operation="anonymous",outcome="error"} 1');
    expect(text).toMatch(/operation="other",outcome="ok"} 3\d/);
    expect(text).toContain('graphql_errors_total{code="OVERPAYMENT"} 1');
    expect(text).toContain('http_request_duration_seconds_count{route="/graphql",method="POST",status="200"} 232');
    expect(text).toContain('queue_jobs_waiting 7');
    expect(text).toContain('broken_gauge Nan');
    expect(text).toContain('nodejs_heap_size_used_bytes');
    await counted.server.close();
  });

  it('shows metrics only to callers with the key, if there is one', async () => {
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${edge.url}/metrics`, { headers })).status;
    expect(await status({})).toBe(404);
    expect(await status({ authorization: 'Bearer a-health-key-of-32-characters-xx' })).toBe(200);
    expect(await status({ 'x-health-key': 'a-health-key-of-32-characters-xx' })).toBe(200);
  });
});

describe('rates', () => {
  const limited = async (env: Record<string, string>): Promise<{ edge: TestEdge; tick(ms: number): void }> => {
    let now = 1_700_000_000_000;
    const started = await startEdge({ env, clock: { now: () => new Date(now) } });
    return { edge: started, tick: (ms) => (now += ms) };
  };

  it('applies to anonymous callers, and refills with time', async () => {
    const { edge: strict, tick } = await limited({ RATE_LIMIT_PER_15_MINUTES_IP: '2' });
    const ask = (headers = {}): Promise<Response> => strict.post({ query: '{ hello }' }, headers);
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '450']);
    expect((await firstError(refused)).extensions).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfter: 450 });
    expect((await ask({ authorization: 'Bearer ann/s1' })).status).toBe(200);
    tick(450_000);
    expect((await ask()).status).toBe(200);
    await strict.server.close();
  });

  it('counts each user alone', async () => {
    const { edge: strict } = await limited({ RATE_LIMIT_PER_MINUTE_USER: '1' });
    const ask = async (user: string): Promise<number> =>
      (await strict.post({ query: '{ me }' }, { authorization: `Bearer ${user}/s1` })).status;
    expect([await ask('ann'), await ask('ben'), await ask('ann')]).toEqual([200, 200, 429]);
    await strict.server.close();
  });

  it('counts tries at secrets by address, token or not', async () => {
    const { edge: strict } = await limited({ RATE_LIMIT_AUTH_PER_MINUTE_IP: '1' });
    const query = 'mutation { login(input: {email: "a", password: "b"}) }';
    expect((await strict.post({ query })).status).toBe(200);
    expect((await strict.post({ query }, { authorization: 'Bearer ann/s1' })).status).toBe(429);
    expect((await strict.post({ query: '{ hello }' })).status).toBe(200);
    await strict.server.close();
  });

  it('stops an address that floods before anything is read', async () => {
    const { edge: strict } = await limited({ RATE_LIMIT_PER_MINUTE_USER: '1' });
    const statuses: number[] = [];
    for (let at = 0; at < 11; at++) statuses.push((await strict.post('{"broken')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
    expect((await fetch(`${strict.url}/health/live`)).status).toBe(200);
    await strict.server.close();
  });

  it.each(['/nowhere', '/healthy', '/metrics-too', '/i/%zz'])('counts what leads nowhere: %s', async (path) => {
    const { edge: strict } = await limited({ RATE_LIMIT_PER_MINUTE_USER: '1' });
    const ask = async (): Promise<number> => (await fetch(strict.url + path)).status;
    for (let at = 0; at < 10; at++) expect(await ask()).toBe(404);
    expect(await ask()).toBe(429);
    await strict.server.close();
  });

  it('tells pages of the configured origins when to retry', async () => {
    const origin = 'https://app.example.com';
    const { edge: strict } = await limited({ RATE_LIMIT_PER_MINUTE_USER: '1', CORS_ORIGINS: origin });
    const ask = (): Promise<Response> => strict.post({ query: '{ hello }' }, { origin });
    for (let at = 0; at < 10; at++) await ask();
    const { status, headers } = await ask();
    expect([status, headers.get('access-control-allow-origin')]).toEqual([429, origin]);
    await strict.server.close();
  });
});

it('tells the context what the operation means, whatever its spelling', async () => {
  const seen: string[] = [];
  const identify = (operation: OperationTexts): void => void seen.push(operation.meaning());
  const asked = await startEdge({ contextFor: () => ({ ...nobody, identify }) });
  const query = 'query Greet ($name: String) { hello(name: $name) }';
  await asked.post({ query, variables: { name: 'Ann' } });
  await asked.post({ query: `# again\n${query.replaceAll(' ', '\n  ')}`, variables: { name: 'Ann' } });
  await asked.server.close();
  expect(seen).toEqual([seen[0], seen[0]]);
  expect(JSON.parse(seen[0] ?? '')).toEqual([expect.stringContaining('query Greet'), '{"name":"Ann"}']);
});

describe('load', () => {
  it('refuses requests beyond its capacity, and continues afterwards', async () => {
    const busy = await startEdge({ limits: { inFlight: 2 } });
    const held = [busy.post({ query: '{ wait }' }), busy.post({ query: '{ wait }' })];
    await busy.gate.untilEntered(2);
    const shed = await busy.post({ query: '{ hello }' });
    expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await firstError(shed)).extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect((await fetch(`${busy.url}/health/live`)).status).toBe(200);
    busy.gate.release();
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await busy.post({ query: '{ hello }' })).status).toBe(200);
    await busy.server.close();
  });

  it('sheds the 257th by default', async () => {
    const busy = await startEdge();
    const held = Array.from({ length: 256 }, () => busy.post({ query: '{ wait }' }));
    await busy.gate.untilEntered(256);
    expect((await busy.post({ query: '{ hello }' })).status).toBe(503);
    busy.gate.release();
    await Promise.all(held);
    await busy.server.close();
  });

  it('cuts who is too slow with a head or a body', async () => {
    const hasty = await startEdge({ limits: { headersMs: 150, requestMs: 200 } });
    const [head, body] = await Promise.all([
      sendRaw(hasty.port, 'POST /graphql HTTP/1.1\r\nhost:'),
      sendRaw(
        hasty.port,
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
      ),
    ]);
    expect([head, body]).toEqual([expect.stringMatching(/^HTTP\/1\.1 408/), expect.stringMatching(/^HTTP\/1\.1 408/)]);
    await hasty.server.close();
  });

  it('cuts who says nothing', async () => {
    const hasty = await startEdge({ limits: { idleMs: 100 } });
    const answer = await sendRaw(hasty.port, 'GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    await hasty.server.close();
  });

  it('refuses what is not HTTP', async () => {
    expect(await sendRaw(edge.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe('draining', () => {
  it('waits no longer than its deadline', async () => {
    const leaving = await startEdge({ limits: { drainMs: 50 } });
    const held = leaving.post({ query: '{ wait }' }).then(
      () => 'answered',
      () => 'cut',
    );
    await leaving.gate.untilEntered(1);
    await leaving.server.drain();
    expect(await held).toBe('cut');
  });
});

describe('the log', () => {
  it('has one line a request, and nothing secret in it', async () => {
    const secret = 'Correct-Horse-9!';
    const told = await startEdge({ routes });
    await told.post(
      {
        query: 'mutation SignIn($input: LoginInput!) { login(input: $input) }',
        variables: { input: { email: 'ann@example.com', password: secret } },
      },
      { authorization: 'Bearer ann/token4711', cookie: 'sid=cookie4711', 'x-request-id': 'request-0001' },
    );
    await told.post({ query: `mutation { login(input: {email: "ann@example.com", password: "${secret}", otp: 1}) }` });
    await told.post({
      query: 'mutation ($input: LoginInput!) { login(input: $input) }',
      variables: { input: { password: secret } },
    });
    await told.post(`{"password": "${secret}"`);
    await fetch(`${told.url}/i/link-token-4711?key=${secret}`);
    await fetch(`${told.url}/secret-path-4711`);
    await eventually('a line for each request', () => told.logged().trim().split('\n').length >= 6);
    const log = told.logged();
    for (const word of [
      secret,
      'token4711',
      'cookie4711',
      'link-token-4711',
      'secret-path-4711',
      'ann@example.com',
      'a-fresh-token',
    ]) {
      expect(log).not.toContain(word);
    }
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toEqual({
      level: 'info',
      time: expect.any(String) as unknown,
      requestId: 'request-0001',
      method: 'POST',
      route: '/graphql',
      status: 200,
      ms: expect.any(Number) as unknown,
      operation: 'SignIn',
      msg: 'request',
    });
    expect(lines[1]).toMatchObject({ codes: ['VALIDATION_ERROR'] });
    expect(lines.map(({ route }) => route).slice(4)).toEqual(['/i/:token', 'unmatched']);
    await told.server.close();
  });

  it('blanks what slips in under the name of a secret', async () => {
    let text = '';
    const sink = new Writable({
      write(chunk: Buffer, _encoding, next) {
        text += chunk.toString();
        next();
      },
    });
    createLogger('info', sink).info(
      { password: 'p1', input: { refreshToken: 'p2' }, deep: { er: { otp: 'p3' } } },
      'slipped',
    );
    expect(text).not.toMatch(/p[123]/);
  });
});
