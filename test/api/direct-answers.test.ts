import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateClientDocument,
  CreateExpenseDocument,
  CreateInvoiceDocument,
  CreateTimeEntryDocument,
  InvoiceDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
} from '../support/generated/operations';
import { addProject } from '../support/limited';

let app: TestApp;
let freelancer: ApiClient;
let ids: { invoice: string; client: string };

beforeAll(async () => {
  ({ app, owner: freelancer } = await aStudio({ server: { worker: true } }));
  const { createClient } = await freelancer.ok(CreateClientDocument, {
    input: {
      name: 'Ακμή "Studio" \\ <b>',
      email: 'a@example.test',
      address: { city: '東京' },
      extraRecipients: ['b@example.test'],
    },
  });
  const lines = [
    { description: 'Line\nwith two lines', quantity: '1.5', rate: '10.01' },
    { description: 'Off', type: 'DISCOUNT' as const, quantity: '1', rate: '-1' },
  ];
  const created: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    const input = {
      clientId: createClient.id,
      lines,
      taxes: [
        { name: 'GST', rate: '0.05' },
        { name: 'QST', rate: '0.09975' },
      ],
    };
    created.push((await freelancer.ok(CreateInvoiceDocument, { input })).createInvoice.id);
  }
  ids = { invoice: created[0] ?? '', client: createClient.id };
  await freelancer.ok(PublishInvoiceDocument, { id: ids.invoice });
  await freelancer.ok(RecordPaymentDocument, { input: { invoiceId: ids.invoice, amount: '2.00' } });
});
afterAll(() => app.stop());

/** The text of the answer, so that the order of fields counts too. */
async function answer(query: string, variables: object, token = freelancer.token): Promise<string> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.text()).replace(/"requestId":"[^"]*"/g, '').replace(/"locations":\[[^\]]*\]/g, '');
}

/** The same operation with a directive that changes nothing: graphql-js walks it field by field. */
const walked = (query: string): string => query.replace('{ #', '@include(if: true) { #');

const QUERIES: [string, string][] = [
  [
    'a list with everything',
    `query { invoices(first: 2) { # 
     nodes { id number status issueDate client { name address { city street } } lines { position type description quantity rate taxable amount { amount currency } taxes { name } }
       taxes { name rate base { amount } amount { amount } } payments { nodes { amount { amount } } } activity { nodes { type } } total { currency amount } notes version }
     edges { cursor node { id dueDate lines { quantity } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
  ],
  [
    'aliases, in their order',
    `query { invoices { # 
     nodes { b: total { x: amount y: amount } a: id c: total { currency } z: number } } }`,
  ],
  [
    'fragments, also on the interface',
    `query { invoices { # 
     nodes { ...Parts ... on Node { id } ... on Invoice { status } ... { dueDate } } } } fragment Parts on Invoice { id lines { ...Line } } fragment Line on InvoiceLine { rate description }`,
  ],
  [
    'a field twice, with other fields below it',
    `query { invoices { # 
     nodes { lines { rate } lines { quantity amount { currency } amount { amount } } } } }`,
  ],
  [
    'type names',
    `query { __typename invoices { # 
     __typename nodes { __typename total { __typename amount } } } }`,
  ],
  [
    'variables and defaults',
    `query ($first: Int = 1, $status: [InvoiceStatus!]) { invoices(first: $first, filter: { status: $status }, orderBy: { field: TOTAL }) { # 
     nodes { number } } }`,
  ],
  [
    'fields with resolvers of their own',
    `query { invoices { # 
     nodes { hostedUrl createdBy { name } total { formatted(locale: "de") } } } }`,
  ],
  [
    'two root fields',
    `query { one: clients { # 
     nodes { name balance { amount currency } credit { amount } } } two: clients(first: 1) { totalCount } }`,
  ],
  [
    'an empty page',
    `query { invoices(filter: { search: "nothing like it" }) { # 
     nodes { id } edges { cursor } pageInfo { endCursor } totalCount } }`,
  ],
  [
    'an error',
    `query { invoices(first: 1000) { # 
     nodes { id } } }`,
  ],
  [
    'an error beside an answer',
    `query { clients { # 
     nodes { id } } invoices(after: "junk") { nodes { id } } }`,
  ],
];

describe('direct answers', () => {
  it.each(QUERIES)('%s: the same text as from graphql-js', async (_name, query) => {
    const direct = await answer(query, {});
    expect(walked(query)).not.toBe(query);
    expect(direct).toBe(await answer(walked(query), {}));
    expect(direct.length).toBeGreaterThan(20);
  });

  it('one object by its ID, and an unknown one', async () => {
    const query =
      'query ($id: ID!) { invoice(id: $id) { # \n number lines { description } client { id extraRecipients } } }';
    expect(await answer(query, { id: ids.invoice })).toBe(await answer(walked(query), { id: ids.invoice }));
    for (const id of ['inv_01h455vb4pex5vsknk084sn02q', ids.client, 'x', '', 7]) {
      expect(await answer(query, { id })).toBe(await answer(walked(query), { id }));
    }
  });

  it('a payment: the same text, executed once each time', async () => {
    const payment = `mutation { recordPayment(input: { invoiceId: "${ids.invoice}", amount: "0.01" }) { # \n
      __typename payment { __typename amount { amount currency } method allocations { nodes { amount { amount } } } } paid: invoice { number status } } }`;
    const paidSoFar = async (): Promise<unknown> =>
      (await freelancer.ok(InvoiceDocument, { id: ids.invoice })).invoice.totalPaid.amount;
    expect(await paidSoFar()).toBe('2.00');
    const direct = await answer(payment, {});
    expect(direct).toBe(await answer(walked(payment), {}));
    expect(direct).toContain('"amount":"0.01"');
    expect(await paidSoFar()).toBe('2.02');
  });

  it('two payments in one operation are executed one after the other', async () => {
    const pay = (key: string, amount: string): string =>
      `${key}: recordPayment(input: { invoiceId: "${ids.invoice}", amount: "${amount}" }) { invoice { totalPaid { amount } } }`;
    expect(await answer(`mutation { ${pay('one', '0.01')} ${pay('two', '0.02')} }`, {})).toBe(
      '{"data":{"one":{"invoice":{"totalPaid":{"amount":"2.03"}}},"two":{"invoice":{"totalPaid":{"amount":"2.05"}}}}}',
    );
  });

  it.each([
    ['an id', 'query ($v: ID = "x") { client(id: $v) { # \n id } }'],
    ['an enum', 'query ($v: InvoiceOrderField = NUMBER) { invoices(orderBy: { field: $v }) { # \n nodes { id } } }'],
  ])('a null in the place of the default of %s', async (_name, query) => {
    const direct = await answer(query, { v: null });
    expect(direct).toContain('VALIDATION_ERROR');
    expect(direct).toBe(await answer(walked(query), { v: null }));
  });

  it.each(['owner', 'planner', 'freelance'] as const)(
    'what some may not see: time and expenses for the %s',
    async (who) => {
      const { owner, clientId, members } = await aStudio({
        on: app,
        client: { defaultHourlyRate: '90' },
        members: { planner: { permissions: { features: ['TIME_TRACKING'] } }, freelance: {} },
      });
      const teamMembers = [{ userId: members.freelance.userId }, { userId: members.planner.userId }];
      const projectId = await addProject(owner, { clientId, name: 'Shared', teamMembers });
      for (const api of [owner, members.planner.api, members.freelance.api]) {
        await api.ok(CreateTimeEntryDocument, { input: { projectId, durationMinutes: 30 } });
        await api.ok(CreateExpenseDocument, { input: { projectId, category: 'Travel', amount: '12.50' } });
      }
      const { token } = who === 'owner' ? owner : members[who].api;
      const query = `query { timeEntries { # \n
       nodes { userId rate ownRate currency amount { amount } client { name defaultHourlyRate } project { defaultRate teamMembers { rate } } } }
     expenses { nodes { userId amount { amount } billedAmount { amount } client { id } } } projects { nodes { name client { name } } } }`;
      const direct = await answer(query, {}, token);
      expect(direct).toBe(await answer(walked(query), {}, token));
      const { data } = JSON.parse(direct) as {
        data: { timeEntries: { nodes: { userId: string; rate: string | null; client: unknown }[] } };
      };
      const seen = data.timeEntries.nodes.map(({ rate, client }) => [rate, client !== null]);
      expect(seen.sort()).toEqual(
        {
          owner: [
            ['90', true],
            ['90', true],
            ['90', true],
          ],
          planner: [
            ['90', false],
            [null, false],
            [null, false],
          ],
          freelance: [['90', false]],
        }[who].sort(),
      );
    },
  );

  it('nothing is returned without a session', async () => {
    const { code } = await app.anonymous.refused('query { invoices { nodes { id } } }');
    expect(code).toBe('UNAUTHORIZED');
  });
});
