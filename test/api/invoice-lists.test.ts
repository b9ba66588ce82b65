import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  InvoicesDocument,
  type InvoicesQuery,
  type InvoicesQueryVariables,
  PaymentsDocument,
  type PaymentsQueryVariables,
  RecordPaymentDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';

let app: TestApp;
let api: ApiClient;
let acme: string;
let zeta: string;

const work = (rate: string) => [{ description: 'Work', quantity: '1', rate }];

beforeAll(async () => {
  // It stands still, so that a session that was read stays believed and costs no statement.
  ({
    app,
    owner: api,
    clientId: acme,
  } = await aStudio({
    server: { clock: new MovedClock(new Date('2025-06-15T12:00:00.000Z')) },
    settings: { number_pattern: 'N{SEQ}', number_assignment: 'ON_PUBLISH' },
    client: { name: 'Acme 100%' },
  }));
  zeta = await addClient(api, { name: 'Zeta_Works' });
  await publishDraft(api, { clientId: acme, lines: work('10'), issueDate: '2025-01-10', dueDate: '2025-07-10' });
  await publishDraft(api, { clientId: zeta, lines: work('30'), issueDate: '2025-02-10', dueDate: '2025-02-20' });
  const paid = await publishDraft(api, {
    clientId: acme,
    lines: work('20'),
    issueDate: '2025-03-10',
    dueDate: '2025-08-01',
  });
  await api.ok(RecordPaymentDocument, {
    input: { invoiceId: paid.id, amount: '20', method: 'CASH', paymentDate: '2025-03-11' },
  });
  const part = await publishDraft(api, {
    clientId: zeta,
    currency: 'JPY',
    lines: work('25'),
    issueDate: '2025-03-10',
    dueDate: '2025-06-30',
  });
  await api.ok(RecordPaymentDocument, { input: { invoiceId: part.id, amount: '5', paymentDate: '2025-04-01' } });
  await makeDraft(api, { clientId: acme, lines: work('40'), issueDate: '2025-05-10', dueDate: '2025-05-20' });
});
afterAll(() => app.stop());

const DRAFT = null;

/** The numbers of what a list gives; a draft has none. */
async function numbers(variables: InvoicesQueryVariables): Promise<(string | null)[]> {
  const { invoices } = await api.ok(InvoicesDocument, variables);
  return invoices.nodes.map(({ number }) => number ?? null);
}

describe('filter', () => {
  it.each<[string, NonNullable<InvoicesQueryVariables['filter']>, (string | null)[]]>([
    ['nothing', {}, [DRAFT, 'N4', 'N3', 'N2', 'N1']],
    ['one status', { status: ['PAID'] }, ['N3']],
    ['several statuses', { status: ['OVERDUE', 'DRAFT'] }, [DRAFT, 'N2']],
    ['a status that none has', { status: ['CANCELLED'] }, []],
    ['no status', { status: null }, [DRAFT, 'N4', 'N3', 'N2', 'N1']],
    ['first days', { issuedFrom: '2025-03-10' }, [DRAFT, 'N4', 'N3']],
    ['last days', { issuedTo: '2025-02-10' }, ['N2', 'N1']],
    ['due dates', { dueFrom: '2025-05-20', dueTo: '2025-07-10' }, [DRAFT, 'N4', 'N1']],
    ['least amounts', { amountMin: '25' }, [DRAFT, 'N4', 'N2']],
    ['most amounts', { amountMax: '20.00' }, ['N3', 'N1']],
    ['amounts between', { amountMin: '10.01', amountMax: '29.99' }, ['N4', 'N3']],
    ['amounts that nobody has', { amountMin: '99999999999999999999' }, []],
    ['a currency', { currency: 'JPY' }, ['N4']],
    ['a number', { search: 'n2' }, ['N2']],
    ['a name in any case', { search: 'zETA' }, ['N4', 'N2']],
    ['a percent sign as it is', { search: '00%' }, [DRAFT, 'N3', 'N1']],
    ['a percent sign that is not there', { search: '10%' }, []],
    ['an underscore as it is', { search: 'a_w' }, ['N4', 'N2']],
    ['an underscore that is not there', { search: 'a_m' }, []],
    ['a backslash as it is', { search: '\\' }, []],
    ['what nothing begins with', { search: '%' }, []],
    ['a quote as it is', { search: "'; DROP TABLE invoices; --" }, []],
    ['all conditions at once', { status: ['PAID'], currency: 'JPY' }, []],
  ])('by %s', async (_what, filter, expected) => {
    expect(await numbers({ filter })).toEqual(expected);
    expect((await api.ok(InvoicesDocument, { filter })).invoices.totalCount).toBe(expected.length);
  });

  it('by client', async () => {
    expect(await numbers({ filter: { clientId: zeta } })).toEqual(['N4', 'N2']);
  });

  it.each<[InvoicesQueryVariables['filter'], string]>([
    [{ clientId: 'inv_01h455vb4pex5vsknk084sn02q' }, 'filter.clientId'],
    [{ search: 'x'.repeat(101) }, 'filter.search'],
    [{ search: 'a\u0000' }, 'filter.search'],
    [{ issuedFrom: '2025-02-30' }, 'filter.issuedFrom'],
    [{ amountMin: 'NaN' }, 'filter.amountMin'],
    [{ currency: 'dollars' }, 'filter.currency'],
    [{ status: ['GONE' as 'PAID'] }, 'filter.status.0'],
  ])('refuses %j', async (filter, field) => {
    expect(await api.refused(InvoicesDocument, { filter })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field }],
    });
  });
});

describe('orderBy', () => {
  const UPWARDS: [string, (string | null)[]][] = [
    ['NUMBER', ['N1', 'N2', 'N3', 'N4', DRAFT]],
    ['ISSUE_DATE', ['N1', 'N2', 'N3', 'N4', DRAFT]],
    ['DUE_DATE', ['N2', DRAFT, 'N4', 'N1', 'N3']],
    ['TOTAL', ['N4', 'N1', 'N3', 'N2', DRAFT]],
    ['STATUS', [DRAFT, 'N2', 'N3', 'N1', 'N4']],
    ['CLIENT_NAME', ['N1', 'N3', DRAFT, 'N2', 'N4']],
  ];

  it.each(UPWARDS)('%s, upwards and downwards', async (name, upwards) => {
    const field = name as 'NUMBER';
    expect(await numbers({ orderBy: { field, direction: 'ASC' } })).toEqual(upwards);
    expect(await numbers({ orderBy: { field, direction: 'DESC' } })).toEqual([...upwards].reverse());
  });

  it.each(UPWARDS)('%s, page by page, forwards and backwards', async (name, upwards) => {
    for (const direction of ['ASC', 'DESC'] as const) {
      const orderBy = { field: name as 'NUMBER', direction };
      const expected = direction === 'ASC' ? upwards : [...upwards].reverse();
      expect(await walk(api, { orderBy, first: 2 })).toEqual(expected);
      expect(await walk(api, { orderBy, last: 2 })).toEqual(expected);
    }
  });
});

/** All that the pages of a list give, in the list's order; `between` happens after each page. */
async function walk(
  who: ApiClient,
  variables: InvoicesQueryVariables,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<(string | null)[]> {
  const all: (string | null)[] = [];
  const backwards = typeof variables.last === 'number';
  let at: InvoicesQueryVariables = {};
  for (;;) {
    const { invoices }: InvoicesQuery = await who.ok(InvoicesDocument, { ...variables, ...at });
    const page = invoices.nodes.map(({ number }) => number ?? null);
    if (backwards) all.unshift(...page);
    else all.push(...page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = invoices.pageInfo;
    if (!(backwards ? hasPreviousPage : hasNextPage)) return all;
    at = backwards ? { before: startCursor } : { after: endCursor };
    await between();
  }
}

describe('pages', () => {
  it.each(['first', 'last'] as const)('(%s) visit each row once while rows come', async (side) => {
    const { owner: member, clientId } = await aStudio({ on: app, client: {}, unlimited: true });
    // All of one day, so that nothing but the ids tells them apart.
    const make = () => makeDraft(member, { clientId, issueDate: '2025-06-01' });
    for (let made = 0; made < 9; made += 1) await make();
    const before = await walk(member, { first: 50 });
    const seen = await walk(member, { [side]: 2 }, make);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((number) => before.includes(number))).toEqual(before);
  });

  it('go by offset, ten where nothing is said', async () => {
    expect(await numbers({ first: 2, offset: 1 })).toEqual(['N4', 'N3']);
    const { owner: member, clientId } = await aStudio({ on: app, client: {} });
    for (let made = 0; made < 11; made += 1) await makeDraft(member, { clientId });
    const { invoices } = await member.ok(InvoicesDocument, {});
    expect(invoices).toMatchObject({ totalCount: 11, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(invoices.nodes).toHaveLength(10);
  });
});

describe('statements', () => {
  const PAGE = (fields: string) => `query ($first: Int!) { invoices(first: $first) { ${fields} } }`;
  const WHOLE = `nodes { id number total { amount } client { id name } lines { description amount { amount } }
    taxes { name amount { amount } } payments { nodes { id amount { amount } } } }`;

  async function statementsFor(who: ApiClient, document: string, first: number): Promise<number> {
    const { database } = app.app.services;
    const before = database.statementsSent;
    const answer = await who.send<{ invoices: { nodes?: object[] } }, { first: number }>(document, { first });
    expect(answer.errors).toEqual([]);
    expect(answer.data?.invoices.nodes).toHaveLength(first);
    return database.statementsSent - before;
  }

  it('are one for a page of one and of a hundred, and one more where totalCount is asked for', async () => {
    const { owner: member } = await aStudio({ on: app, unlimited: true });
    const clients = await Promise.all([addClient(member), addClient(member)]);
    await Promise.all(
      Array.from({ length: 100 }, async (_, at) => {
        const lines = [...work('50'), ...work('50')];
        const { id } = await publishDraft(member, { clientId: clients[at % 2] ?? '', lines, taxRate: '0.1' });
        await member.ok(RecordPaymentDocument, { input: { invoiceId: id, amount: '10.00' } });
      }),
    );
    expect(await statementsFor(member, PAGE(WHOLE), 1)).toBe(1);
    expect(await statementsFor(member, PAGE(WHOLE), 100)).toBe(1);
    expect(await statementsFor(member, PAGE(`totalCount ${WHOLE}`), 1)).toBe(2);
    expect(await statementsFor(member, PAGE(`totalCount ${WHOLE}`), 100)).toBe(2);
    const [{ count } = { count: 0n }] = await sqlOf<{ count: bigint }>(app, member, [
      `SELECT count(*) AS count FROM payments WHERE organization_id = $1`,
      [claimsOf(member).org],
    ]);
    expect(count).toBe(100n);
  });
});

describe('payments', () => {
  const amounts = async (variables: PaymentsQueryVariables) =>
    (await api.ok(PaymentsDocument, variables)).payments.nodes.map(({ amount }) => amount.amount);

  it('come newest first, or the other way', async () => {
    expect(await amounts({})).toEqual(['5', '20.00']);
    expect(await amounts({ orderBy: { field: 'PAYMENT_DATE', direction: 'ASC' } })).toEqual(['20.00', '5']);
    const { payments } = await api.ok(PaymentsDocument, { first: 1 });
    expect(payments).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(await amounts({ first: 1, after: payments.pageInfo.endCursor })).toEqual(['20.00']);
  });

  it.each<[NonNullable<PaymentsQueryVariables['filter']>, string[]]>([
    [{ dateFrom: '2025-04-01' }, ['5']],
    [{ dateTo: '2025-03-31' }, ['20.00']],
    [{ methods: ['CASH'] }, ['20.00']],
    [{ methods: ['CHECK', 'BANK_TRANSFER'] }, ['5']],
    [{ methods: ['CASH'], dateFrom: '2025-04-01' }, []],
  ])('by %j', async (filter, expected) => {
    expect(await amounts({ filter })).toEqual(expected);
  });

  it('by client and by invoice', async () => {
    const [paid] = (await api.ok(InvoicesDocument, { filter: { status: ['PAID'] } })).invoices.nodes;
    expect(await amounts({ filter: { invoiceId: paid?.id ?? '' } })).toEqual(['20.00']);
    expect(await amounts({ filter: { clientId: zeta } })).toEqual(['5']);
  });
});
