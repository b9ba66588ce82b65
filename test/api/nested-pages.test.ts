import type { View } from '../../src/reads/define-view';
import { VIEWS } from '../../src/reads/registry';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { closeInvoice } from '../support/close-invoice';
import {
  CreateRecurringInvoiceDocument,
  CreditInvoiceDocument,
  ProcessRecurringInvoicesDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';

/** A page, and how many rows there are in all. */
interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** Every connection inside a noun, and how many rows it has below. */
const ROWS: Readonly<Record<string, number>> = {
  'Client.projects': 3,
  'Client.invoices': 3,
  'Invoice.payments': 3,
  'Invoice.allocations': 3,
  'Invoice.refunds': 1,
  'Invoice.deliveries': 3,
  'Invoice.activity': 6,
  'Invoice.creditNotes': 2,
  'Payment.allocations': 1,
  'Payment.refunds': 1,
  'RecurringInvoice.invoices': 3,
};

const PAGE =
  'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
/** The object whose connection is read, by the connection. */
const owners: Record<string, string> = {};

beforeAll(async () => {
  ({ app, owner, clientId } = await aStudio({
    // Statements are counted.
    server: { clock: new MovedClock(new Date('2025-01-15T10:00:00Z')) },
    client: {},
    settings: { credit_document: 'CREDIT_NOTE' },
    unlimited: true,
  }));
  const paid = await publishDraft(owner, { clientId });
  for (let made = 0; made < 3; made += 1) {
    const input = { invoiceId: paid.id, amount: '1.00' };
    const { payment } = (await owner.ok(RecordPaymentDocument, { input })).recordPayment;
    owners['Payment.allocations'] = payment.id;
    await addProject(owner, { clientId, name: `Project ${made}` });
  }
  const recipients = ['a@example.test', 'b@example.test', 'c@example.test'];
  await owner.ok(SendInvoiceDocument, { input: { id: paid.id, recipients } });
  const refunded = await publishDraft(owner, { clientId });
  await closeInvoice(app, owner, { id: refunded.id, as: 'REFUNDED' });
  await makeDraft(owner, { clientId });
  for (const list of ['payments', 'allocations', 'deliveries', 'activity']) owners[`Invoice.${list}`] = paid.id;
  owners['Invoice.refunds'] = refunded.id;
  owners['Payment.refunds'] = (await pageOf('Invoice.payments', '', refunded.id)).nodes[0]?.id ?? '';
  const other = await addClient(owner, { name: 'Other' });
  const credited = await publishDraft(owner, { clientId: other });
  for (const amount of ['1.00', '2.00'])
    await owner.ok(CreditInvoiceDocument, { input: { id: credited.id, amount, reason: 'Agreed' } });
  owners['Invoice.creditNotes'] = credited.id;
  const lines = [{ description: 'Retainer', quantity: '1', rate: '100' }];
  const recurringConfig = { frequency: 'MONTHLY' as const, startDate: '2024-11-15' };
  const { createRecurringInvoice: recurring } = await owner.ok(CreateRecurringInvoiceDocument, {
    input: { clientId: other, lines, recurringConfig },
  });
  for (let month = 0; month < 3; month += 1) await owner.ok(ProcessRecurringInvoicesDocument);
  owners['RecurringInvoice.invoices'] = recurring.id;
  owners['Client.projects'] = clientId;
  owners['Client.invoices'] = clientId;
});
afterAll(() => app.stop());

/** Reads parts of an object by its ID, with and without resolvers: the same text. */
async function read<Parts>(
  { id, type }: { id: string; type: string },
  parts: string,
  variables: Record<string, unknown> = {},
): Promise<Parts> {
  const declared = Object.entries(variables).map(
    ([name, value]) => `$${name}: ${typeof value === 'number' ? 'Int' : 'String'}`,
  );
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
  const root = type.charAt(0).toLowerCase() + type.slice(1);
  const texts = await Promise.all(
    ['', '@include(if: true)'].map(async (directive) => {
      const query = `${head} { found: ${root}(id: "${id}") { id ${directive} ${parts} } }`;
      return (await owner.post({ query, variables })).text;
    }),
  );
  expect(texts[0]).toBe(texts[1]);
  const { data, errors } = JSON.parse(texts[0] ?? '') as { data: { found: Parts }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data.found;
}

async function pageOf(connection: string, args: string, id = owners[connection] ?? ''): Promise<Page> {
  const [type = '', field = ''] = connection.split('.');
  return (await read<{ page: Page }>({ id, type }, `page: ${field}${args && `(${args})`} { ${PAGE} }`)).page;
}

it('are all connections that nouns read', () => {
  const read = (Object.values(VIEWS) as View[]).flatMap(({ type, fields }) =>
    Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'pages' ? [`${type}.${name}`] : [])),
  );
  expect(read.sort()).toEqual(Object.keys(ROWS).sort());
});

it.each(Object.entries(ROWS))('%s has the same rows, whichever way it is paged', async (connection, rows) => {
  const whole = await pageOf(connection, 'first: 100');
  const ids = whole.nodes.map(({ id }) => id);
  expect([new Set(ids).size, whole.totalCount]).toEqual([rows, rows]);
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const seen: Record<'forwards' | 'backwards' | 'byNumber', string[]> = { forwards: [], backwards: [], byNumber: [] };
  let [after, before] = ['', ''];
  for (let at = 0; at < rows; at += 1) {
    const next = await pageOf(connection, `first: 1${after}`);
    const last = await pageOf(connection, `last: 1${before}`);
    expect([next.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([at < rows - 1, at < rows - 1]);
    after = `, after: "${next.edges[0]?.cursor}"`;
    before = `, before: "${last.pageInfo.startCursor}"`;
    seen.forwards.push(...next.nodes.map(({ id }) => id));
    seen.backwards.unshift(...last.edges.map(({ node }) => node.id));
    seen.byNumber.push(...(await pageOf(connection, `first: 1, offset: ${at}`)).nodes.map(({ id }) => id));
  }
  expect(seen).toEqual({ forwards: ids, backwards: ids, byNumber: ids });
});

it('can be several of one object, by variables too, in one statement', async () => {
  const { endCursor } = (await pageOf('Invoice.activity', 'first: 2')).pageInfo;
  const parts = `one: activity(first: $first) { nodes { id } } two: activity(first: $first, after: $after) { nodes { type } }
    all: activity { nodes { id type } totalCount } none: activity(last: 1, before: $start) { nodes { id } }
    payments(first: 2) { nodes { allocations(first: $first) { nodes { amount { currency } invoice { number activity(first: 1) { nodes { type } } } } } } }`;
  const { startCursor } = (await pageOf('Invoice.activity', 'first: 2')).pageInfo;
  const variables = { first: 2, after: endCursor, start: startCursor };
  const found = await read<Record<string, { nodes: { id: string; type: string }[] }>>(
    { id: owners['Invoice.activity'] ?? '', type: 'Invoice' },
    parts,
    variables,
  );
  const all = found['all']?.nodes ?? [];
  expect(found['one']?.nodes).toEqual(all.slice(0, 2).map(({ id }) => ({ id })));
  expect(found['two']?.nodes).toEqual(all.slice(2, 4).map(({ type }) => ({ type })));
  expect(found['none']?.nodes).toEqual([]);
  expect(found['payments']?.nodes).toHaveLength(2);
  expect(found['payments']?.nodes[0]).toMatchObject({
    allocations: { nodes: [{ amount: { currency: 'USD' }, invoice: { activity: { nodes: [{ type: 'CREATED' }] } } }] },
  });

  const { database } = app.app.services;
  const query = `query ($id: ID!, $first: Int, $after: String, $start: String) { invoice(id: $id) { ${parts} } }`;
  await owner.send(query, { id: owners['Invoice.activity'], ...variables });
  const before = database.statementsSent;
  await owner.send(query, { id: owners['Invoice.activity'], ...variables, first: 1 });
  expect(database.statementsSent - before).toBe(1);
});

it('are refused where their arguments are wrong, before a mutation changes anything', async () => {
  const asked = `invoice(id: "${owners['Invoice.payments']}")`;
  for (const [args, field] of [
    ['first: 0', 'first'],
    ['last: 101', 'last'],
    ['after: "junk"', 'after'],
    [`after: "${(await pageOf('Invoice.activity', 'first: 1')).pageInfo.endCursor}"`, 'after'],
  ] as const) {
    const refused = await owner.refused(`{ ${asked} { refunds(${args}) { nodes { id } } } }`);
    expect(refused).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
  }
  const input = `{ invoiceId: "${owners['Invoice.payments']}", amount: "1.00" }`;
  const pay = `mutation { recordPayment(input: ${input}) { invoice { payments(first: 0) { nodes { id } } } } }`;
  expect(await owner.refused(pay)).toMatchObject({ code: 'VALIDATION_ERROR' });
  expect((await pageOf('Invoice.payments', 'first: 1')).totalCount).toBe(ROWS['Invoice.payments']);
  expect(await sqlOf(app, owner, [`SELECT FROM payments`])).toHaveLength(4);
});
