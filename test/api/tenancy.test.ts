import { createClient } from 'graphql-ws';
import type { GraphQLField } from 'graphql';
import { WebSocket } from 'ws';
import { buildSchema } from '../../src/resolvers/build-schema';
import { type Answer, type ApiClient, startTestApp, type TestApp } from '../support/api';
import { claimsOf, addClient, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import {
  ClientDocument,
  InvoiceDocument,
  MeDocument,
  NodesDocument,
  PaymentsDocument,
  RecordPaymentDocument,
  InviteUserDocument,
  SendInvoiceDocument,
  SessionsDocument,
  UsersDocument,
} from '../support/generated/operations';
import { idPositions, type IdPosition, operationFor, variablesFor } from '../support/schema-walk';

const SECRET = 'FOREIGNSECRET';

/** Places whose ids belong to the platform, or to a login that the caller's own session has no part in: tested by themselves. */
const ELSEWHERE: readonly string[] = [
  'adminLogin: input.organizationId',
  'login: input.organizationId',
  'adminSetUserStatus: input.id',
  'inviteUser: input.permissions.projects',
  'updateMember: input.projectIds',
];
/** Places that an own id goes into once, or not from this session: what they do rightly is tested by themselves. */
const NOT_TWICE: readonly string[] = ['removeMember: id', 'terminateSession: id', 'cancelInvitation: id'];

/** What a field needs besides what its types say, by root field and path; the usual values do where it says nothing. */
const EXTRA: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};

type Kind = 'query' | 'mutation' | 'subscription';
type Field = GraphQLField<unknown, unknown>;
interface Place {
  name: string;
  kind: Kind;
  field: Field;
  position: IdPosition;
}

const schema = buildSchema();
const ROOTS: [Kind, ReturnType<typeof schema.getQueryType>][] = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
  ['subscription', schema.getSubscriptionType()],
];
const PLACES: Place[] = ROOTS.flatMap(([kind, root]) =>
  Object.values(root?.getFields() ?? {}).flatMap((field) =>
    idPositions(field).map((position) => ({
      name: `${field.name}: ${position.path.join('.')}`,
      kind,
      field,
      position,
    })),
  ),
).filter(({ name }) => !ELSEWHERE.includes(name));

let app: TestApp;
let owner: ApiClient;
let stranger: ApiClient;
let foreignIds: string[];
let ownIds: string[];

/** One thing of each kind that has ids, all of whose texts say whose they are. */
async function thingsOf(api: ApiClient, text: string): Promise<string[]> {
  const clientId = await addClient(api, {
    name: `${text} client`,
    company: text,
    notes: text,
    email: `${text}@a.example`,
  });
  const fields = { clientId, notes: text, lines: [{ description: text, quantity: '1', rate: '100.00' }] };
  const draft = await makeDraft(api, fields);
  const published = await publishDraft(api, fields);
  const input = { invoiceId: published.id, amount: '10.00', reference: text };
  const { payment } = (await api.ok(RecordPaymentDocument, { input })).recordPayment;
  const { jobs } = (await api.ok(SendInvoiceDocument, { input: { id: published.id } })).sendInvoice;
  const { me } = await api.ok(MeDocument);
  const invited = { email: `${text}-${me.user.id}@invited.example`, role: 'EMPLOYEE' as const, personalMessage: text };
  const { inviteUser } = await api.ok(InviteUserDocument, { input: invited });
  const { users } = await api.ok(UsersDocument, {});
  const { sessions } = await api.ok(SessionsDocument);
  const ids = [clientId, draft.id, published.id, payment.id, jobs[0]?.id ?? '', me.user.id, me.organization.id];
  return [...ids, inviteUser.id, users.nodes[0]?.membership?.id ?? '', sessions[0]?.id ?? ''];
}

/** All that the stranger can see of their things. */
async function lookOfStranger(): Promise<unknown> {
  const [clientId = '', draft = '', published = ''] = foreignIds;
  return [
    await stranger.ok(ClientDocument, { id: clientId }),
    await stranger.ok(InvoiceDocument, { id: draft }),
    await stranger.ok(InvoiceDocument, { id: published }),
    await stranger.ok(PaymentsDocument, {}),
    await sqlOf(app, stranger, [`SELECT count(*) FROM jobs WHERE organization_id = $1`, [claimsOf(stranger).org]]),
  ];
}

beforeAll(async () => {
  app = await startTestApp();
  [owner, stranger] = await Promise.all([app.register(), app.register({ name: SECRET, businessName: SECRET })]);
  [ownIds, foreignIds] = await Promise.all([thingsOf(owner, 'own'), thingsOf(stranger, SECRET)]);
});
afterAll(() => app.stop());

async function subscribe(query: string, variables: Record<string, unknown>): Promise<Answer<Record<string, unknown>>> {
  const socket = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${owner.token}` },
  });
  try {
    const events = socket.iterate<Record<string, unknown>>({ query, variables });
    const { value } = (await events.next()) as { value?: { data?: Record<string, unknown> } };
    return { status: 200, data: value?.data ?? null, errors: [] };
  } catch (errors) {
    if (!Array.isArray(errors)) throw errors;
    return { status: 200, data: null, errors: errors as Answer<never>['errors'] };
  } finally {
    await socket.dispose();
  }
}

/** Calls a place with an id, and with ids of the caller's own wherever another one is needed. */
async function call({ kind, field, position }: Place, id: string): Promise<Answer<Record<string, unknown>>> {
  const idAt = (at: IdPosition): string => {
    if (at.path.join() === position.path.join()) return id;
    const prefix = /`(\w+_)…`/.exec(at.description)?.[1] ?? '';
    const own = ownIds.find((one) => one.startsWith(prefix));
    if (!own) throw new Error(`The walk has no id for ${at.path.join('.')}: make one in thingsOf.`);
    return own;
  };
  const variables = variablesFor(field, { position, idAt, extra: EXTRA[field.name] ?? {} });
  const operation = operationFor(kind, field, Object.keys(variables));
  return kind === 'subscription' ? subscribe(operation, variables) : owner.send(operation, variables);
}

/** What an answer says of the id. */
function verdict({ data, errors }: Answer<Record<string, unknown>>, field: Field): string {
  const [error] = errors;
  if (error) return error.extensions.code;
  const value = data?.[field.name] as { nodes?: unknown[] } | unknown[] | null | undefined;
  const rows = Array.isArray(value) ? value : (value as { nodes?: unknown[] } | null)?.nodes;
  if (value === null || value === undefined) return 'NOTHING';
  return rows?.every((row) => row === null) ? 'NOTHING' : 'SOMETHING';
}

it('finds places to walk', () => {
  expect(PLACES.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['invoice: id', 'nodes: ids', 'updateClient: input.id', 'jobProgress: id']),
  );
});

describe.each(PLACES.map((place) => [place.name, place] as const))('%s', (_name, place) => {
  it("does nothing with another organization's ids, and tells nothing of them", async () => {
    const before = await lookOfStranger();
    const verdicts: string[] = [];
    for (const id of foreignIds) {
      const answer = await call(place, id);
      expect(JSON.stringify(answer)).not.toContain(SECRET);
      expect(JSON.stringify(answer.data)).not.toContain(id);
      verdicts.push(verdict(answer, place.field));
    }
    // An id of a kind that does not go there is refused as such; at least one is of the right kind.
    expect(new Set(verdicts)).not.toContain('SOMETHING');
    expect(verdicts.filter((said) => !['NOT_FOUND', 'NOTHING', 'VALIDATION_ERROR'].includes(said))).toEqual([]);
    expect(verdicts.some((said) => said === 'NOT_FOUND' || said === 'NOTHING')).toBe(true);
    expect(await lookOfStranger()).toEqual(before);
  });

  if (NOT_TWICE.includes(place.name)) return;
  it('is called rightly: it takes an id of the own organization', async () => {
    const { id: fresh } = await makeDraft(owner, { clientId: ownIds[0] ?? '' });
    const verdicts: string[] = [];
    for (const id of [fresh, ...ownIds.slice(0, 1), ...ownIds.slice(2)]) {
      verdicts.push(verdict(await call(place, id), place.field));
    }
    expect(verdicts).toContain('SOMETHING');
  });
});

it('nodes gives what is ours and null for what is not, in one call', async () => {
  const foreign = foreignIds.slice(0, 6);
  const own = ownIds.slice(0, 6);
  const { nodes } = await owner.ok(NodesDocument, { ids: own.flatMap((id, at) => [id, foreign[at] ?? '']) });
  expect(nodes.map((node) => node?.id ?? null)).toEqual(own.flatMap((id) => [id, null]));
});

it('the PDF of another organization is not there', async () => {
  const response = await owner.get(`/invoices/${foreignIds[2]}/pdf`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('NOT_FOUND');
});
