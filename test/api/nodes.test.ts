import { idOf } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { addClient, claimsOf, makeDraft, publishDraft, registerEmployee } from '../support/invoices';
import {
  MeDocument,
  NodeDocument,
  NodesDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';

let app: TestApp;
let api: ApiClient;
/** One id of each kind, in this order: an invoice, a client, a payment, a job, a user. */
let ids: string[];

beforeAll(async () => {
  ({ app, owner: api } = await aStudio());
  const clientId = await addClient(api);
  const invoice = await publishDraft(api, { clientId });
  const input = { invoiceId: invoice.id, amount: '1.00' };
  const { payment } = (await api.ok(RecordPaymentDocument, { input })).recordPayment;
  const { jobs } = (await api.ok(SendInvoiceDocument, { input: { id: invoice.id } })).sendInvoice;
  const { me } = await api.ok(MeDocument);
  ids = [invoice.id, clientId, payment.id, jobs[0]?.id ?? '', me.user.id];
});
afterAll(() => app.stop());

type Thing = { id: string };
interface Answered {
  me: Thing & {
    preferences: Thing;
    security: Thing;
    subscription: Thing & { plan: Thing };
    user: Thing & { membership: Thing };
    organization: Thing;
  };
  settings: Thing;
  plan: Thing & { subscription: Thing; availablePlans: { plan: Thing }[] };
}

const KINDS = ['Invoice', 'Client', 'Payment', 'Job', 'User'];
const NOBODYS = ['inv', 'cli', 'pay', 'job', 'usr'].map((prefix) => `${prefix}_01h455vb4pex5vsknk084sn02q`);

it.each(KINDS.map((kind, at) => [kind, at] as const))('node fetches one of the kind %s', async (kind, at) => {
  const { node } = await api.ok(NodeDocument, { id: ids[at] ?? '' });
  expect(node).toMatchObject({ __typename: kind, id: ids[at] });
});

it('gives what belongs to a user or an organization one ID wherever it is read, and none that another thing has', async () => {
  const parts = `preferences { id } security { id } subscription { id plan { id } } user { id membership { id } } organization { id }`;
  const read = `{ me { id ${parts} } settings { id } plan { id subscription { id plan { id } } availablePlans { plan { id } } } }`;
  const { me, settings, plan } = (await api.send<Answered, object>(read)).data ?? ({} as Answered);
  const write = `mutation { updateSettings(input: {}) { id } updatePreferences(input: {}) { id }
    updateSecuritySettings(input: {}) { id } consumeInvoiceAllowance { id plan { id } } }`;
  const written = (await api.send<Record<string, { id: string }>, object>(write)).data;
  expect(written).toEqual({
    updateSettings: settings,
    updatePreferences: me.preferences,
    updateSecuritySettings: me.security,
    consumeInvoiceAllowance: me.subscription,
  });
  expect(plan.subscription).toEqual(me.subscription);
  const planIds = plan.availablePlans.map((offer) => offer.plan.id);
  expect(planIds).toEqual(Array(3).fill(expect.stringMatching(/^plan_[0-9a-z]{26}$/)));
  expect([new Set(planIds).size, planIds[0]]).toEqual([3, me.subscription.plan.id]);
  const all = [me, settings, plan, me.preferences, me.security, me.subscription, me.subscription.plan, me.user];
  const every = [...all, me.user.membership, me.organization].map(({ id }) => id);
  expect(new Set(every).size).toBe(every.length);
  const prefixes = ['me', 'set', 'pln', 'prf', 'sec', 'sub', 'plan', 'usr', 'mem', 'org'];
  expect(every.map((id) => id.split('_')[0])).toEqual(prefixes);
});

it('node returns the fields of each type, and their relations', async () => {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id
    ... on Invoice { number total { amount } client { name } createdBy { name } }
    ... on Client { name invoices { nodes { number } } }
    ... on Payment { paid: amount { amount } allocations { nodes { invoice { number } } } }
    ... on Job { job: name }
    ... on User { email } } }`;
  const { data, errors } = await api.send(query, { ids });
  expect(errors).toEqual([]);
  const number = expect.stringMatching(/^INV-/) as string;
  expect(data).toEqual({
    nodes: [
      { id: ids[0], number, total: { amount: '100.00' }, client: { name: 'Acme' }, createdBy: { name: 'Test Person' } },
      { id: ids[1], name: 'Acme', invoices: { nodes: [{ number }] } },
      { id: ids[2], paid: { amount: '1.00' }, allocations: { nodes: [{ invoice: { number } }] } },
      { id: ids[3], job: 'deliverEmail' },
      { id: ids[4], email: expect.stringContaining('@') as string },
    ],
  });
});

it('nodes are returned in the order of the IDs, repeated if requested, and null if they do not exist', async () => {
  const wanted = [...ids].reverse().flatMap((id, at) => [id, NOBODYS[at] ?? '', ids[0] ?? '']);
  const { nodes } = await api.ok(NodesDocument, { ids: wanted });
  expect(nodes.map((node) => node?.id ?? null)).toEqual(wanted.map((id) => (NOBODYS.includes(id) ? null : id)));
});

it("returns null for another organization's objects", async () => {
  const stranger = await app.register();
  expect((await stranger.ok(NodesDocument, { ids })).nodes).toEqual([null, null, null, null, null]);
  for (const id of ids) expect((await stranger.ok(NodeDocument, { id })).node).toBeNull();
});

it('nodes accepts 100 IDs and refuses 101', async () => {
  expect((await api.ok(NodesDocument, { ids: Array<string>(100).fill(ids[0] ?? '') })).nodes).toHaveLength(100);
  expect(await api.refused(NodesDocument, { ids: Array<string>(101).fill(ids[0] ?? '') })).toMatchObject({
    code: 'VALIDATION_ERROR',
    details: [{ field: 'ids' }],
  });
  expect((await api.ok(NodesDocument, { ids: [] })).nodes).toEqual([]);
});

it('refuses IDs of objects that cannot be fetched, and malformed IDs', async () => {
  const { org, sid } = claimsOf(api);
  const draft = await makeDraft(api);
  const bad = [idOf('organization', org), idOf('session', sid), draft.lines[0]?.id ?? '', 'nonsense', '', org];
  for (const id of bad) {
    expect(await api.refused(NodeDocument, { id })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'id' }],
    });
    expect(await api.refused(NodesDocument, { ids: [ids[0] ?? '', id] })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'ids.1' }],
    });
  }
});

it('requires the permission of each type', async () => {
  const employee = await registerEmployee(app);
  for (const id of NOBODYS.slice(0, 4)) {
    expect(await employee.refused(NodeDocument, { id })).toMatchObject({ code: 'FORBIDDEN' });
  }
  const { me } = await employee.ok(MeDocument);
  const { node } = await employee.ok(NodeDocument, { id: me.user.id });
  expect(node).toEqual({ __typename: 'User', id: me.user.id });
  expect(await employee.refused(NodesDocument, { ids: [me.user.id, ids[0] ?? ''] })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('requires a session', async () => {
  expect(await app.anonymous.refused(NodeDocument, { id: ids[0] ?? '' })).toMatchObject({ code: 'UNAUTHORIZED' });
  expect(await app.anonymous.refused(NodesDocument, { ids })).toMatchObject({ code: 'UNAUTHORIZED' });
});
