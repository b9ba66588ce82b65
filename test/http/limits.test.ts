import { getIntrospectionQuery } from 'graphql';
import { firstError, sendRaw, startEdge, type TestEdge } from './support';

let edge: TestEdge;
beforeAll(async () => (edge = await startEdge({ env: { MAX_COST: '1000' } })));
afterAll(() => edge.server.close());

const modern = { accept: 'application/graphql-response+json' };
const repeat = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const nest = (levels: number): string =>
  '{ clients '.repeat(1) + '{ invoices { nodes { client '.repeat(levels) + '{ id }' + ' } } }'.repeat(levels) + ' }';

describe('a document over a limit is refused with the limit and its value', () => {
  it.each<[string, number, number | undefined, string]>([
    ['documentCharacters', 15_000, 15_001, `{ hello }${' '.repeat(14_992)}`],
    ['documentTokens', 1_500, undefined, `{ ${repeat(1_600, () => 'hello')} }`],
    ['bracketDepth', 40, 41, `{ hello(name: ${'['.repeat(39)}${']'.repeat(39)}) }`],
    ['depth', 10, 11, nest(3)],
    ['depth', 10, 11, `query { ...F } fragment F on Query ${nest(3)}`],
    ['aliases', 30, 31, `{ ${repeat(31, (at) => `a${at}: hello`)} }`],
    ['aliases', 30, 31, `{ ...F } fragment F on Query { ${repeat(31, (at) => `a${at}: hello`)} }`],
    ['directives', 20, 21, `{ ${repeat(21, () => 'hello @include(if: true)')} }`],
    ['duplicates', 20, 499, `{ ${repeat(500, () => '__typename')} }`],
    ['duplicates', 20, 21, `{ ${repeat(22, () => 'me')} hello a: hello b: hello }`],
    ['duplicates', 20, 21, `{ me ${repeat(21, () => '... { me }')} }`],
    ['duplicates', 20, 21, `{ hello ${repeat(22, () => '... on Query { me }')} }`],
    ['duplicates', 20, 21, `{ ${repeat(22, () => '...F')} } fragment F on Query { me }`],
    [
      'secretMutations',
      1,
      2,
      'mutation { a: login(input: {email: "a", password: "b"}) b: login(input: {email: "a", password: "c"}) }',
    ],
    [
      'secretMutations',
      1,
      2,
      'mutation { login(input: {email: "a", password: "b"}) ...F } fragment F on Mutation { refreshSession(token: "x") }',
    ],
    ['cost', 1_000, 1_002, '{ hello invoices(first: 500) { nodes { id } } }'],
  ])('%s of %d', async (limit, allowed, actual, query) => {
    const response = await edge.post({ query }, modern);
    const { extensions } = await firstError(response);
    expect(response.status).toBe(400);
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit, allowed, details: [{ field: limit }] });
    expect(extensions['actual']).toBe(actual);
    expect(extensions.details[0]?.reason).toContain(String(allowed));
  });
});

describe('documents just inside a limit run', () => {
  it.each([
    ['characters', `{ hello }${' '.repeat(14_991)}`],
    ['brackets in strings and comments', `{ hello(name: "${'{'.repeat(100)} \\" [[") # ${'('.repeat(100)}\n }`],
    ['brackets in block strings', `{ hello(name: """${'{'.repeat(100)} \\""" ${'('.repeat(60)}""") }`],
    ['aliases', `{ ${repeat(30, (at) => `a${at}: hello`)} }`],
    ['directives', `{ ${repeat(20, () => 'hello @include(if: true)')} }`],
    ['duplicates', `{ ${repeat(21, () => 'hello')} }`],
    ['what stands once in each of many sets', `{ ${repeat(25, (at) => `a${at}: clients(first: 2) { id }`)} }`],
    [
      'one secret',
      'mutation { login(input: {email: "a", password: "b"}) create(input: {currency: "USD", lines: []}) }',
    ],
  ])('%s', async (_what, query) => {
    const response = await edge.post({ query }, modern);
    expect(await response.json()).toEqual({ data: expect.anything() as unknown });
  });
});

describe('the cost that a request asks for', () => {
  const told = async (query: string, headers: Record<string, string> = { 'x-billfold-cost': '1' }) =>
    (await (await edge.post({ query }, headers)).json()) as {
      data?: unknown;
      errors?: unknown;
      extensions?: { cost: object };
    };

  it('is in the extensions, with its limit and what is left of the rate', async () => {
    const { extensions } = await told('{ invoices(first: 5) { nodes { id } } }');
    const rateLimit = {
      limit: expect.any(Number) as number,
      remaining: expect.any(Number) as number,
      windowSeconds: 900,
    };
    expect(extensions).toEqual({ cost: { requested: 11, limit: 1_000, rateLimit } });
  });

  it('is told of what is refused for it, too, and of nothing that does not ask', async () => {
    const refused = await told('{ invoices(first: 600) { nodes { id } } }');
    expect(refused).toMatchObject({ errors: [{}], extensions: { cost: { requested: 1_201 } } });
    expect(await told('{ hello }', {})).not.toHaveProperty('extensions');
  });
});

describe('cost', () => {
  const costOf = async (query: string, variables?: object): Promise<unknown> => {
    const response = await edge.post({ query, variables }, modern);
    const body = (await response.json()) as { errors?: { extensions: { actual: number } }[] };
    return body.errors ? body.errors[0]?.extensions.actual : 'runs';
  };

  it.each<[string, string, object | undefined, unknown]>([
    ['multiplies by the page', '{ invoices(first: 600) { nodes { id } } }', undefined, 1_201],
    ['multiplies by the last page', '{ invoices(last: 600) { nodes { id } } }', undefined, 1_201],
    ['multiplies pages in pages', '{ clients(first: 30) { invoices(first: 40) { totalCount } } }', undefined, 1_231],
    ['knows the usual size of a page', '{ clients { invoices { nodes { id number } } } }', undefined, 1_551],
    ['knows a size from variables', 'query ($n: Int) { invoices(first: $n) { nodes { id } } }', { n: 600 }, 1_201],
    ['lets small variables run', 'query ($n: Int) { invoices(first: $n) { nodes { id } } }', { n: 400 }, 'runs'],
    ['knows defaults of variables', 'query ($n: Int = 600) { invoices(first: $n) { nodes { id } } }', {}, 1_201],
    ['takes null for the usual size', 'query ($n: Int) { invoices(first: $n) { nodes { id } } }', { n: null }, 'runs'],
    ['counts ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id number } }', { ids: Array(600).fill('x') }, 1_201],
    [
      'counts fragments where they are spread',
      `{ clients(first: 90) { ...F a: invoices { ...G } } }
      fragment F on Client { id name invoices { ...G } } fragment G on InvoiceConnection { totalCount }`,
      undefined,
      2_161,
    ],
  ])('%s', async (_what, query, variables, cost) => {
    expect(await costOf(query, variables)).toBe(cost);
  });

  it('checks a cached document with its new variables', async () => {
    const query = 'query Kept($n: Int) { invoices(first: $n) { nodes { id } } }';
    expect(await costOf(query, { n: 5 })).toBe('runs');
    expect(await costOf(query, { n: 5_000 })).toBe(10_001);
    expect(await costOf(query, { n: 5 })).toBe('runs');
  });

  it('takes little time for fragments that double at each step', async () => {
    const doubling = (steps: number): string =>
      `{ ...F0 } ${repeat(steps, (at) => `fragment F${at} on Query { ...F${at + 1} ... on Query { ...F${at + 1} } }`)}
      fragment F${steps} on Query { hello }`;
    expect(await costOf(doubling(25))).toBe(2 ** 25);
    expect(await costOf(doubling(90))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('counts type names, and what aliases multiply through fragments', async () => {
    const steps = repeat(
      4,
      (at) => `fragment F${at} on Invoice {
        a: client { invoices(first: 1) { nodes { ...F${at + 1} } } } b: client { invoices(first: 1) { nodes { ...F${at + 1} } } } }`,
    );
    const query = `{ invoices(first: 8) { nodes { ...F2 } } } ${steps.slice(steps.indexOf('fragment F2'))} fragment F4 on Invoice { __typename }`;
    const ofStep = (below: number): number => 2 * (1 + 1 + 1 + below);
    expect(await costOf(query)).toBe('runs');
    expect(await costOf(query.replace('first: 8', 'first: 100'))).toBe(1 + 100 * (1 + ofStep(ofStep(1))));
  });
});

it('allows introspection, as tools request it', async () => {
  const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true });
  const response = await edge.post({ query });
  expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
});

it('answers introspection about as often as tools ask, and no alias after alias', async () => {
  const [operation = '', fragments = ''] = getIntrospectionQuery().split(/(?=fragment FullType)/);
  const asked = operation.slice(operation.indexOf('__schema'), operation.lastIndexOf('}'));
  const times = (count: number): string => `{ ${repeat(count, (at) => `a${at}: ${asked}`)} } ${fragments}`;
  expect(await (await edge.post({ query: times(1) }, modern)).json()).toEqual({ data: expect.anything() as unknown });
  const { extensions } = await firstError(await edge.post({ query: times(3) }, modern));
  expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'introspection' });
  expect(extensions['actual']).toBeGreaterThan(extensions['allowed'] as number);
});

it('turns introspection and suggestions off if configured', async () => {
  const production = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://billing.example.com',
    DATABASE_URL: 'postgres://app@localhost/app',
    SMTP_URL: 'smtp://localhost',
    MAIL_FROM: 'Billfold <billing@example.com>',
    JWT_SECRET: 'a'.repeat(40),
    HASH_SECRET: 'b'.repeat(40),
    INTROSPECTION: 'false',
  };
  const closed = await startEdge({ env: production });
  const schema = await closed.post({ query: '{ __schema { types { name } } }' });
  expect((await firstError(schema)).extensions.code).toBe('VALIDATION_ERROR');
  const typo = await closed.post({ query: '{ helo }' });
  const error = await firstError(typo);
  expect(JSON.stringify(error)).not.toContain('Did you mean');
  expect(error.message).toContain('Cannot query field "helo"');
  expect(typo.headers.get('strict-transport-security')).toMatch('max-age');
  await closed.server.close();
});

it('proposes names outside production', async () => {
  const response = await edge.post({ query: '{ helo }' });
  expect((await firstError(response)).message).toContain('Did you mean "hello"');
});

describe('bodies', () => {
  it('cuts one that says it is over a megabyte, unread', async () => {
    const answer = await sendRaw(
      edge.port,
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2000000\r\n\r\n{"query":',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*QUERY_TOO_COMPLEX/i);
  });

  it('cuts one that turns out to be over a megabyte', async () => {
    const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    expect(await sendRaw(edge.port, head + chunk.repeat(20))).toMatch(/^HTTP\/1\.1 413 [^]*bodyBytes/);
  });

  it('continues with the next request', async () => {
    expect((await edge.post({ query: '{ hello }' })).status).toBe(200);
  });

  it('refuses compressed ones', async () => {
    expect((await edge.post('x', { 'content-encoding': 'gzip' })).status).toBe(415);
  });
});
