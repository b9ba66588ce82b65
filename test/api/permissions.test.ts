import { aStudio } from '../support/a-studio';
import { type ApiClient, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  ClientDocument,
  ClientsDocument,
  CreateClientDocument,
  CreateInvoiceDocument,
  CreateProjectDocument,
  InvoiceDocument,
  InvoicesDocument,
  JobDocument,
  NodeDocument,
  PaymentsDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  UpdateClientDocument,
  UpdateProfileDocument,
  UsersDocument,
} from '../support/generated/operations';
import { addEmployee, type Colleague } from '../support/team';

const RATE = '98.7654';
const OWN_RATE = '12.3456';
const TOTAL = '4321.09';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let invoiceId: string;
/** An employee with CLIENTS and not INVOICING: sees clients, and no money. */
let clerk: Colleague;
let accountant: Colleague;

beforeAll(async () => {
  ({
    app,
    owner,
    clientId,
    members: { clerk, accountant },
  } = await aStudio({
    server: { worker: true },
    members: {
      clerk: { hourlyRate: OWN_RATE, permissions: { features: ['CLIENTS', 'REPORTING', 'TIME_TRACKING'] } },
      accountant: { hourlyRate: RATE, permissions: { features: ['INVOICING'] } },
    },
    client: { defaultHourlyRate: RATE, email: 'acme@example.test' },
  }));
  const lines = [{ description: 'Work', quantity: '1', rate: TOTAL }];
  const { createInvoice } = await owner.ok(CreateInvoiceDocument, { input: { clientId, lines } });
  invoiceId = createInvoice.id;
  await owner.ok(PublishInvoiceDocument, { id: invoiceId });
});
afterAll(() => app.stop());

const MONEY = /98\.7654|4321\.09/;

describe('an employee without INVOICING', () => {
  it('sees clients without money: alone, in lists, as nodes, and through relations', async () => {
    const { client } = await clerk.api.ok(ClientDocument, { id: clientId });
    expect(client).toMatchObject({
      name: 'Acme',
      defaultHourlyRate: null,
      balance: null,
      credit: null,
      invoices: null,
    });
    const { clients } = await clerk.api.ok(ClientsDocument);
    expect(clients.nodes).toMatchObject([{ name: 'Acme', defaultHourlyRate: null, balance: null, credit: null }]);
    const everywhere = `query ($id: ID!) {
      node(id: $id) { ... on Client { defaultHourlyRate balance { amount } invoices { nodes { total { amount } } } } }
      nodes(ids: [$id]) { ... on Client { rate: defaultHourlyRate credit { amount } invoices { nodes { lines { rate } } } } }
      clients { edges { node { defaultHourlyRate invoices(first: 1) { nodes { client { defaultHourlyRate } number } } } } }
      users { nodes { membership { hourlyRate user { membership { rate: hourlyRate } } } } }
    }`;
    const answer = await clerk.api.send(everywhere, { id: clientId });
    expect(answer.errors).toEqual([]);
    expect(JSON.stringify(answer)).not.toMatch(MONEY);
    const asOwner = await owner.send(everywhere, { id: clientId });
    expect(JSON.stringify(asOwner)).toMatch(MONEY);
  });

  it('cannot write money either, and sees none in the responses to their mutations', async () => {
    const input = { id: clientId, defaultHourlyRate: '1.00' };
    await expect(clerk.api.refused(UpdateClientDocument, { input })).resolves.toMatchObject({
      code: 'FORBIDDEN',
      details: [{ field: 'input.defaultHourlyRate' }],
    });
    const made = { input: { name: 'Mine', defaultHourlyRate: '1.00' } };
    await expect(clerk.api.refused(CreateClientDocument, made)).resolves.toMatchObject({ code: 'FORBIDDEN' });
    const { updateClient } = await clerk.api.ok(UpdateClientDocument, { input: { id: clientId, notes: 'Friendly' } });
    expect(updateClient).toMatchObject({ notes: 'Friendly', defaultHourlyRate: null, balance: null });
    expect((await owner.ok(ClientDocument, { id: clientId })).client.defaultHourlyRate).toBe(RATE);
  });

  it('learns nothing about invoices, payments and jobs, not even from errors', async () => {
    const { errors } = await clerk.api.send(RecordPaymentDocument, { input: { invoiceId, amount: '99999.00' } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(errors)).not.toMatch(MONEY);
    const refused = await Promise.all([
      clerk.api.refused(InvoicesDocument),
      clerk.api.refused(InvoiceDocument, { id: invoiceId }),
      clerk.api.refused(PaymentsDocument),
      clerk.api.refused(NodeDocument, { id: invoiceId }),
      clerk.api.refused(JobDocument, { id: 'job_01h455vb4pex5vsknk084sn02q' }),
    ]);
    expect(refused.map(({ code }) => code)).toEqual(Array<string>(5).fill('FORBIDDEN'));
    const pdf = await fetch(`${app.url}/invoices/${invoiceId}/pdf`, {
      headers: { authorization: `Bearer ${clerk.api.token}` },
    });
    expect(pdf.status).toBe(403);
  });

  it("sees their own rate and nobody else's, wherever a membership is reached, in what changes it too", async () => {
    const team = [
      { userId: clerk.userId, rate: OWN_RATE },
      { userId: accountant.userId, rate: RATE },
    ];
    const { createProject } = await owner.ok(CreateProjectDocument, {
      input: { clientId, name: 'Site', teamMembers: team },
    });
    const everywhere = `query ($own: ID!, $other: ID!, $member: ID!, $project: ID!) {
      me { user { membership { hourlyRate } } }
      user(id: $own) { membership { hourlyRate user { membership { again: hourlyRate } } } }
      other: user(id: $other) { membership { hourlyRate user { membership { again: hourlyRate } } } }
      users { nodes { id membership { hourlyRate } } }
      node(id: $member) { ... on Member { hourlyRate } }
      nodes(ids: [$own, $other]) { ... on User { id membership { hourlyRate } } }
      project(id: $project) { teamMembers { rate user { id membership { hourlyRate } } } }
    }`;
    const ids = { own: clerk.userId, other: accountant.userId, member: clerk.memberId, project: createProject.id };
    const { data, errors } = await clerk.api.send(everywhere, ids);
    expect(errors).toEqual([]);
    const own = { hourlyRate: OWN_RATE };
    expect(data).toMatchObject({
      me: { user: { membership: own } },
      user: { membership: { ...own, user: { membership: { again: OWN_RATE } } } },
      other: { membership: { hourlyRate: null, user: { membership: { again: null } } } },
      users: { nodes: expect.arrayContaining([{ id: clerk.userId, membership: own }]) as unknown },
      node: own,
      nodes: [{ membership: own }, { membership: { hourlyRate: null } }],
      project: {
        teamMembers: [
          { rate: OWN_RATE, user: { id: clerk.userId, membership: own } },
          { rate: null, user: { id: accountant.userId, membership: { hourlyRate: null } } },
        ],
      },
    });
    expect(JSON.stringify(data)).not.toMatch(MONEY);
    const { updateProfile } = await clerk.api.ok(UpdateProfileDocument, { input: { bio: 'Hello' } });
    expect(updateProfile.membership).toMatchObject(own);
    const input = { email: clerk.email, password: TEST_PASSWORD };
    const login = `mutation ($input: LoginInput!) {
      login(input: $input) { user { membership { hourlyRate } } me { user { membership { hourlyRate } } } }
    }`;
    const loggedIn = await app.anonymous.send(login, { input });
    expect(loggedIn.data).toEqual({ login: { user: { membership: own }, me: { user: { membership: own } } } });
    expect(JSON.stringify((await owner.send(everywhere, ids)).data)).toMatch(MONEY);
  });
});

describe('an employee with INVOICING', () => {
  it('sees money, works with invoices and payments, and reads clients but cannot change them', async () => {
    const { client } = await accountant.api.ok(ClientDocument, { id: clientId });
    expect(client).toMatchObject({
      defaultHourlyRate: RATE,
      balance: [{ amount: TOTAL }],
      invoices: { nodes: [{ id: invoiceId }] },
    });
    expect((await accountant.api.ok(InvoiceDocument, { id: invoiceId })).invoice.total.amount).toBe(TOTAL);
    await accountant.api.ok(RecordPaymentDocument, { input: { invoiceId, amount: '0.09' } });
    const input = { id: clientId, notes: 'x' };
    await expect(accountant.api.refused(UpdateClientDocument, { input })).resolves.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('an employee without features', () => {
  it('sees their own data, and the names of the others', async () => {
    const employee = await addEmployee(app, owner);
    expect((await employee.api.ok(UsersDocument)).users.totalCount).toBeGreaterThan(2);
    for (const document of [ClientsDocument, InvoicesDocument, PaymentsDocument]) {
      await expect(employee.api.refused(document as typeof ClientsDocument)).resolves.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
