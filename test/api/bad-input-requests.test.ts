import { request } from 'node:http';
import { print } from 'graphql';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { CreateInvoiceDocument, InvoicesDocument } from '../support/generated/operations';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ client: {} }));
});
afterAll(() => app.stop());

interface Refused {
  status: number;
  error: { code: string; details: { field: string; reason: string }[] };
}

/** Posts a body as it is, whatever it is, and gives the one error that must be the answer. */
async function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<Refused> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${api.token}`, ...headers },
    body,
  });
  const { errors } = (await response.json()) as { errors: { extensions: Refused['error'] }[] };
  expect(errors).toHaveLength(1);
  const [error] = errors;
  if (!error) throw new Error('the request was not refused');
  return { status: response.status, error: error.extensions };
}

const QUERY = print(CreateInvoiceDocument);
const input = (fields: object = {}) => ({
  clientId,
  lines: [{ description: 'Work', quantity: '1', rate: '1' }],
  ...fields,
});

describe('bodies', () => {
  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'body'],
    ['no JSON', '{"query": ', 'body'],
    ['text', 'hello', 'body'],
    ['a number', '1', 'body'],
    ['null', 'null', 'body'],
    ['a list', '[{"query":"{ me { role } }"}]', 'body'],
    ['an empty object', '{}', 'query'],
    ['a query that is no text', '{"query": 1}', 'query'],
    ['variables that are a list', '{"query": "{ me { role } }", "variables": []}', 'variables'],
    ['variables that are text', '{"query": "{ me { role } }", "variables": "{}"}', 'variables'],
    ['a name that is no text', '{"query": "{ me { role } }", "operationName": 1}', 'operationName'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'body'],
    ['a NUL in the document', '{"query": "{ me { role } } \\u0000"}', 'query'],
    ['no document', '{"query": "hello {"}', 'query'],
    ['a field that does not exist', '{"query": "{ me { shoeSize } }"}', 'query'],
  ])('of %s are refused', async (_what, body, field) => {
    const { error } = await unchanged(app, api, () => post(body));
    expect(error).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
  });

  it('over a megabyte are refused, and the next request is served', async () => {
    const notes = 'x'.repeat(1_100_000);
    const { status, error } = await unchanged(app, api, () =>
      post(JSON.stringify({ query: QUERY, variables: { input: input({ notes }) } })),
    );
    expect([status, error.code]).toEqual([413, 'QUERY_TOO_COMPLEX']);
    expect(error.details).toMatchObject([{ field: 'bodyBytes' }]);
    expect((await api.ok(InvoicesDocument, {})).invoices.totalCount).toBe(0);
  });

  it('of another type are refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16']) {
      const { status, error } = await post('{"query":"{ me { role } }"}', { 'content-type': type });
      expect([status, error.code, error.details[0]?.field]).toEqual([415, 'VALIDATION_ERROR', 'content-type']);
    }
  });

  it('that contain an endless number are refused, naming its place', async () => {
    const body = JSON.stringify({ query: QUERY, variables: { input: input({ discountRate: 'HERE' }) } });
    for (const number of ['1e309', '-1e309', '1E400', '123456789012345678901234567890', '0.30000000000000004']) {
      const { error } = await unchanged(app, api, () => post(body.replace('"HERE"', number)));
      expect(error).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.discountRate' }] });
    }
  });
});

describe('inputs', () => {
  it.each<[string, object | null, string]>([
    ['an unknown field', { ...input(), total: '1' }, 'input.total'],
    ['an unknown field of a line', input({ lines: [{ ...input().lines[0], amount: '1' }] }), 'input.lines.0.amount'],
    ['a field of a prototype', JSON.parse('{"__proto__": {}, "constructor": {}}') as object, 'input.__proto__'],
    ['a missing field', { lines: [] }, 'input.clientId'],
    ['null for what is needed', input({ clientId: null }), 'input.clientId'],
    ['an id that is no text', input({ clientId: { a: 1 } }), 'input.clientId'],
    ['nothing at all', null, 'input'],
  ])('with %s are refused', async (_what, value, field) => {
    // Of the fields that a value lacks besides, each is told; one of them is the one that is meant.
    const body = JSON.stringify({ query: QUERY, variables: { input: value } });
    const response = await unchanged(app, api, () =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${api.token}` },
        body,
      }),
    );
    const { errors } = (await response.json()) as { errors: { extensions: Refused['error'] }[] };
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['VALIDATION_ERROR']));
    expect(errors.flatMap(({ extensions }) => extensions.details.map((fault) => fault.field))).toContain(field);
  });

  it('in the document itself are refused under their path too', async () => {
    const create = (fields: string) =>
      `mutation { createInvoice(input: { clientId: "${clientId}", lines: [{ description: "W", quantity: "1", rate: "1" }] ${fields} }) { id } }`;
    for (const [fields, field] of [
      ['taxRate: "x"', 'input.taxRate'],
      ['issueDate: "2025-02-30"', 'input.issueDate'],
      ['currency: "XXZ"', 'input.currency'],
      ['discountRate: 1e309', 'input.discountRate'],
      ['taxes: [{ name: "A", rate: NaN }]', 'input.taxes.0.rate'],
    ] as const) {
      const refusal = await unchanged(app, api, () => api.refused(create(fields)));
      expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
    }
    expect((await api.send(create(''))).errors).toEqual([]);
  });
});

it('a mutation by GET is refused, and has no effect', async () => {
  const query = encodeURIComponent(`mutation { createClient(input: { name: "A" }) { id } }`);
  const response = await unchanged(app, api, () =>
    api.get(`/graphql?query=${query}`, { 'apollo-require-preflight': '1' }),
  );
  expect(response.status).toBe(405);
});

it('two Idempotency-Keys in one request do not count as keys of two mutations', async () => {
  const body = JSON.stringify({ query: QUERY, variables: { input: input() } });
  const send = () =>
    new Promise<string>((resolve, reject) => {
      const call = request(`${app.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${api.token}`,
          'idempotency-key': ['one', 'two'],
        },
      });
      call.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve(text));
      });
      call.on('error', reject).end(body);
    });
  expect(await send()).toBe(await send());
});
