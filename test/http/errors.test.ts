import { Writable } from 'node:stream';
import { GraphQLError, parse } from 'graphql';
import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { showError } from '../../src/http/graphql/errors';
import { createLogger } from '../../src/http/monitoring/logger';
import { firstError, startEdge, type TestEdge, type WireError } from './support';

let edge: TestEdge;
beforeAll(async () => (edge = await startEdge()));
afterAll(() => edge.server.close());

const failing = async (how: string): Promise<WireError> => {
  const response = await edge.post({ query: 'query ($how: String!) { fails(how: $how) }', variables: { how } });
  expect(response.status).toBe(200);
  return firstError(response);
};

it('shows our own errors completely, with their values and the request ID', async () => {
  const response = await edge.post({ query: '{ fails(how: "billfold") }' }, { 'x-request-id': 'test-request-1' });
  expect(response.headers.get('x-request-id')).toBe('test-request-1');
  expect(await response.json()).toEqual({
    data: { fails: null },
    errors: [
      {
        message: 'Too much.',
        path: ['fails'],
        locations: [{ line: 1, column: 3 }],
        extensions: {
          code: 'OVERPAYMENT',
          status: 409,
          message: 'Too much.',
          details: [{ field: 'input.amount', reason: 'too much' }],
          balance: '5.00',
          requestId: 'test-request-1',
        },
      },
    ],
  });
});

it.each(['refused', 'ended', 'terminated', 'pool'])('tells that the database is away: %s', async (how) => {
  expect((await failing(how)).extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfter: 1 });
});

it('shows only a request ID for a bug, and logs where it is', async () => {
  const { message, extensions } = await failing('bug');
  expect(extensions.code).toBe('INTERNAL_ERROR');
  expect(message).toContain(extensions.requestId);
  expect(JSON.stringify([message, extensions])).not.toContain('secret-detail');
  expect(edge.logged()).toMatch(new RegExp(`"level":"error"[^\\n]*${extensions.requestId}[^\\n]*support\\.ts`));
});

it('keeps the words of the database, which quote rows, out of the answer and the log', async () => {
  const { extensions } = await failing('database');
  expect(extensions.code).toBe('INTERNAL_ERROR');
  expect(edge.logged()).toContain('database error 22P02');
  expect(edge.logged()).not.toContain('row-value-4711');
});

describe('a value that GraphQL refuses is named by its path', () => {
  const create = 'mutation ($data: CreateInput!) { create(input: $data) }';
  const line = { description: 'x', quantity: '1' };
  it.each<[string, string, unknown, string]>([
    [
      'in a list',
      create,
      { data: { currency: 'USD', lines: [line, line, { ...line, quantity: 'abc' }] } },
      'input.lines.2.quantity',
    ],
    ['left out', create, { data: { lines: [] } }, 'input.currency'],
    [
      'left out deep inside',
      create,
      { data: { currency: 'USD', lines: [{ quantity: '1' }] } },
      'input.lines.0.description',
    ],
    ['unknown', create, { data: { currency: 'USD', lines: [], colour: 1 } }, 'input.colour'],
    ['null', create, { data: { currency: null, lines: [] } }, 'input.currency'],
    ['of another type', create, { data: 'x; at "y.z"; then' }, 'input'],
    ['whole, left out', create, {}, 'input'],
    ['whole, null', create, { data: null }, 'input'],
    [
      'written in the document',
      'mutation { create(input: {currency: "USD", lines: [{description: "x", quantity: "abc"}]}) }',
      {},
      'input.lines.0.quantity',
    ],
    ['missing in the document', 'mutation { create(input: {currency: "USD"}) }', {}, 'input.lines'],
    ['missing whole in the document', 'mutation { create }', {}, 'input'],
    [
      'unknown in the document',
      'mutation { create(input: {currency: "USD", lines: [], colour: 1}) }',
      {},
      'input.colour',
    ],
  ])('%s', async (_what, query, variables, field) => {
    const response = await edge.post({ query, variables }, { accept: 'application/graphql-response+json' });
    const { extensions } = await firstError(response);
    expect([response.status, extensions.code, extensions.details[0]?.field]).toEqual([400, 'VALIDATION_ERROR', field]);
    expect(extensions.details[0]?.reason).toBeTruthy();
  });

  it('with the reason of the scalar', async () => {
    const variables = { data: { currency: 'USD', lines: [{ ...line, quantity: 'abc' }] } };
    const { extensions } = await firstError(await edge.post({ query: create, variables }));
    expect(extensions.details[0]?.reason).toBe('value: not a decimal');
  });
});

describe('showing an error', () => {
  const scene = {
    requestId: 'r-1',
    document: parse('{ hello }'),
    suggestions: true,
    log: createLogger('silent', new Writable({ write: (_chunk, _encoding, next) => next() })),
  };

  it('has the HTTP status that each code would have', () => {
    const statuses = Object.values(ErrorCode).map((code) => {
      const { error } = showError(new BillfoldError(code, 'No.'), scene);
      return `${String(error.extensions?.['status'])} ${code}`;
    });
    expect(statuses.sort()).toEqual([
      ...['400 INVALID_OTP', '400 PASSWORD_POLICY_VIOLATION', '400 QUERY_TOO_COMPLEX', '400 VALIDATION_ERROR'],
      ...['401 SESSION_EXPIRED', '401 TOKEN_EXPIRED', '401 TWO_FACTOR_REQUIRED', '401 UNAUTHORIZED'],
      ...['403 ACCOUNT_SUSPENDED', '403 EMAIL_NOT_VERIFIED', '403 FORBIDDEN', '403 LIMIT_REACHED'],
      ...[
        '403 PASSWORD_CHANGE_REQUIRED',
        '403 SELF_APPROVAL',
        '404 NOT_FOUND',
        '409 CONFLICT',
        '409 DUPLICATE_RESOURCE',
      ],
      ...[
        '409 IDEMPOTENCY_CONFLICT',
        '409 INVALID_STATE',
        '409 OVERPAYMENT',
        '409 TIME_ENTRY_ALREADY_INVOICED',
        '409 TIME_ENTRY_ALREADY_SUBMITTED',
        '409 TIME_ENTRY_LOCKED',
        '409 TIME_ENTRY_OVERLAPS',
        '410 CURSOR_EXPIRED',
      ],
      ...['423 ACCOUNT_LOCKED', '429 RATE_LIMIT_EXCEEDED', '500 INTERNAL_ERROR', '503 SERVICE_UNAVAILABLE'],
      '504 STATEMENT_TIMEOUT',
    ]);
  });

  it('flattens what class-validator found below the input', () => {
    class CreateInput {}
    const lines = {
      property: 'lines',
      children: [{ property: '1', children: [{ property: 'rate', constraints: { min: 'too low' } }] }],
    };
    const extensions = { code: 'BAD_USER_INPUT', validationErrors: [{ ...lines, target: new CreateInput() }] };
    const { code, error } = showError(
      new GraphQLError('Argument Validation Error', { path: ['create'], extensions }),
      scene,
    );
    expect(code).toBe('VALIDATION_ERROR');
    expect(error.extensions?.['details']).toEqual([{ field: 'input.lines.1.rate', reason: 'too low' }]);
  });

  it('puts arguments of a class beside each other', () => {
    class PageArgs {}
    const validationErrors = [{ property: 'first', constraints: { max: 'too many' }, target: new PageArgs() }];
    const { error } = showError(
      new GraphQLError('Argument Validation Error', { path: ['x'], extensions: { validationErrors } }),
      scene,
    );
    expect(error.extensions?.['details']).toEqual([{ field: 'first', reason: 'too many' }]);
  });

  it('maps the errors of type-graphql to our codes', () => {
    const codeOf = (code: string): string =>
      showError(new GraphQLError('no', { path: ['x'], extensions: { code } }), scene).code;
    expect([codeOf('UNAUTHENTICATED'), codeOf('UNAUTHORIZED')]).toEqual(['UNAUTHORIZED', 'FORBIDDEN']);
  });

  it('treats a thrown value that is not an error as an internal error', () => {
    expect(showError('thrown text', scene)).toMatchObject({ code: 'INTERNAL_ERROR' });
  });
});

it('answers a token that is not believed with 401, and a context that breaks with 500', async () => {
  const bad = await edge.post({ query: '{ me }' }, { authorization: 'Bearer nonsense' });
  expect([bad.status, (await firstError(bad)).extensions.code]).toEqual([401, 'UNAUTHORIZED']);
  const broken = await startEdge({ contextFor: () => Promise.reject(new Error('broken')) });
  const response = await broken.post({ query: '{ me }' });
  expect([response.status, (await firstError(response)).extensions.code]).toEqual([500, 'INTERNAL_ERROR']);
  await broken.server.close();
});

it('shows an error outside GraphQL in the same format, with its status', async () => {
  const response = await fetch(`${edge.url}/nowhere`, { headers: { accept: 'application/json' } });
  expect([response.status, (await firstError(response)).extensions]).toEqual([
    404,
    {
      code: 'NOT_FOUND',
      status: 404,
      message: 'There is nothing at this address.',
      details: [],
      requestId: expect.any(String) as string,
    },
  ]);
});
