import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { ClientsDocument, InvoicesDocument } from '../support/generated/operations';

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  ({ app, owner: api } = await aStudio());
});
afterAll(() => app.stop());

/** Refuses with VALIDATION_ERROR at the field. */
async function expectRefused(field: string, send: () => Promise<Answer<unknown>>): Promise<void> {
  const { errors } = await send();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['VALIDATION_ERROR']);
  expect(errors[0]?.extensions.details.map((fault) => fault.field)).toContain(field);
}

describe('cursors', () => {
  const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const FORGED: [string, string][] = [
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('hello').toString('base64url')],
    ['another order', cursor('t.name ASC', 'A', ID)],
    ['no date', cursor('t.issue_date DESC', 'abc', ID)],
    ['a date that does not exist', cursor('t.issue_date DESC', '2025-02-30', ID)],
    ['a value of another kind', cursor('t.issue_date DESC', 20250101, ID)],
    ['no value', cursor('t.issue_date DESC', null, ID)],
    ['no id', cursor('t.issue_date DESC', '2025-01-01', "'; --")],
    ['nothing', cursor()],
    ['an object', Buffer.from('{"a":1}').toString('base64url')],
    ['a megabyte', 'A'.repeat(900_000)],
  ];

  it.each(FORGED)('of %s are refused', async (_what, text) => {
    await expectRefused('after', () => api.send(InvoicesDocument, { after: text }));
    await expectRefused('before', () => api.send(InvoicesDocument, { before: text }));
  });

  it.each([
    ['TOTAL', cursor('t.total_minor ASC', '1e5', ID)],
    ['TOTAL', cursor('t.total_minor ASC', '9'.repeat(19), ID)],
    ['NUMBER', cursor('t.number_key ASC', 'a\u0000', ID)],
    ['CLIENT_NAME', cursor('t.client_name_key ASC', null, ID)],
  ] as const)('of a list by %s hold such a value', async (field, after) => {
    const variables = { orderBy: { field, direction: 'ASC' as const }, after };
    await expectRefused('after', () => api.send(InvoicesDocument, variables));
  });

  it.each(['', 'now', '2025-01-01', '2025-02-30 00:00:00+00', '2025-01-01 24:00:00+00'])(
    'of a list by instants hold an instant, not %j',
    async (value) => {
      const variables = {
        orderBy: { field: 'CREATED_AT' as const, direction: 'ASC' as const },
        after: cursor('t.created_at ASC', value, ID),
      };
      await expectRefused('after', () => api.send(ClientsDocument, variables));
    },
  );

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ last: 101 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ offset: -1 }, 'offset'],
    [{ offset: 1_000_001 }, 'offset'],
    [{ last: 1, offset: 0 }, 'offset'],
  ])('and sizes: %j is refused', async (variables, field) => {
    const document = `query ($first: Int, $last: Int, $offset: Int) {
      invoices(first: $first, last: $last, offset: $offset) { nodes { id } } }`;
    await expectRefused(field, () => api.send(document, variables));
  });
});
