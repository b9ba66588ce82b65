import { uuidv7 } from 'uuidv7';
import { systemClock } from '../../src/config/clock';
import { MemberFeature } from '../../src/domain/permissions';
import { decodeTypeId, encodeTypeId } from '../../src/domain/typeid';
import { apiSchema } from '../../src/resolvers/build-schema';
import { type Answer, type ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import { firstEvent } from '../support/first-event';
import { LoginDocument, NodesDocument } from '../support/generated/operations';
import { makeDraft } from '../support/invoices';
import { liftLimit } from '../support/members';
import { registerAs, registerAdministrator } from '../support/roles';
import {
  idPositions,
  type IdPosition,
  operationFor,
  type RootField,
  rootFields,
  variablesFor,
} from '../support/schema-walk';
import { thingsOf } from '../support/things';
import { csvUri } from '../support/time-files';
import { unchanged } from '../support/unchanged';

const SECRET = 'FOREIGNSECRET';

/** Places whose ids belong to the platform, or to a login that the caller's own session has no part in: tested by themselves. */
const ELSEWHERE: readonly string[] = [
  'adminLogin: input.organizationId',
  'login: input.organizationId',
  'adminSetUserStatus: input.id',
  // An uploaded file, in place of one in the request, which the walk sends.
  'importTimeFile: input.fileId',
];
/** Places that an own id goes into once, not from this session, or not as it is made: what they do rightly is tested by themselves. */
const NOT_TWICE: readonly string[] = [
  // A new invoice has no lines yet and bills approved time once; the lines of a draft keep the entries that are on them.
  ...['createInvoice: input.lines.id', 'createInvoice: input.timeEntryIds', 'createInvoice: input.lines.timeEntryIds'],
  'createInvoice: input.expenseIds',
  ...['id', 'timeEntryIds'].flatMap((field) =>
    ['createRecurringInvoice', 'updateRecurringInvoice'].map((name) => `${name}: input.lines.${field}`),
  ),
  // The walk has archived its item by then.
  ...['createRecurringInvoice: input.lines.itemId', 'updateRecurringInvoice: input.lines.itemId'],
  ...[
    'updateInvoice: input.lines.timeEntryIds',
    'invoicePreview: input.lines.id',
    'invoicePreview: input.lines.timeEntryIds',
  ],
  ...['removeMember: id', 'terminateSession: id', 'cancelInvitation: id', 'deleteClient: id', 'deleteProject: id'],
  // What would be repriced, and with it the token, differs by what the walk did before.
  ...['projectId', 'clientId', 'taskId', 'userId', 'ids'].map((field) => `repriceTimeEntries: input.filter.${field}`),
  // A log that is imported is known from then on, whatever else it names.
  ...['importTimeLogs: input.logs.projectId', 'importTimeLogs: input.logs.userId'],
  // The walk has no placeholder.
  ...['mergeMember: input.placeholderId', 'mergeMember: input.intoUserId'],
  ...['archiveTask: id', 'submitTimesheet: input.userId', 'timesheet: userId'],
  ...['deleteTimeEntry: id', 'deleteExpense: id', 'deletePayment: id'],
  // The walk selects all fields, and a payment without an invoice has no `invoice`.
  'recordPayment: input.clientId',
  // The walk has one estimate, which is accepted and converted.
  ...['deleteEstimate: id', 'declineEstimate: input.id', 'cancelEstimate: input.id'],
  // What is published may be paid or closed by then.
  ...['payInvoice: input.invoiceId', 'writeOffInvoice: input.id'],
  'updateMember: input.projectIds',
  // Money goes back once, and the walk's client has no credit.
  ...['refundInvoice: input.id', 'refundInvoice: input.payments.paymentId'],
  ...['creditInvoice: input.id', 'creditInvoice: input.lines.lineId', 'creditInvoice: input.payments.paymentId'],
  ...['refundPayment: input.id', 'refundPayment: input.invoiceId', 'settleRefund: input.id'],
  ...['applyCredit: input.invoiceId', 'applyCredit: input.paymentIds'],
  // The walk has no email that waits.
  ...['rescheduleSend: input.id', 'cancelScheduledSend: id', 'sendInvoiceReminder: input.id'],
];

/** What a field needs besides what its types say, by root field and path; the usual values do where it says nothing. */
const EXTRA: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...Object.fromEntries(
    ['timeReport', 'projectReport', 'userReport', 'clientStatement'].map((name) => [
      name,
      { from: '2020-01-01', to: '2029-12-31' },
    ]),
  ),
  updateInvoiceStatus: { 'input.status': 'PUBLISHED' },
  settleRefund: { 'input.status': 'FAILED' },
  rescheduleSend: { 'input.scheduleDate': new Date(systemClock.now().getTime() + 86_400_000).toISOString() },
  // The token of a preview in which nothing changes.
  repriceTimeEntries: { 'input.token': '0.0' },
  importTimeFile: { 'input.file': csvUri('Project,Start date,Start time,End time') },
  inviteUser: { 'input.role': 'EMPLOYEE', 'input.email': 'walk@invited.example' },
};

/** Acts that look at their other IDs only if their invoice is published: it is not the draft, but the last one. */
const OF_PUBLISHED: readonly string[] = ['creditInvoice'];

interface Place extends RootField {
  name: string;
  position: IdPosition;
}

const PLACES: Place[] = rootFields(apiSchema())
  .flatMap(({ kind, field }) =>
    idPositions(field).map((position) => ({
      name: `${field.name}: ${position.path.join('.')}`,
      kind,
      field,
      position,
    })),
  )
  .filter(({ name }) => !ELSEWHERE.includes(name))
  // Whatever else edits the draft replaces its lines.
  .sort((one, other) => Number(other.name.endsWith('lines.id')) - Number(one.name.endsWith('lines.id')));

let app: TestApp;
let owner: ApiClient;
let stranger: ApiClient;
let foreignIds: string[];
let ownIds: string[];

/** The owner and callers of organizations of their own, by what they may do; a refusal must not tell any of them more than the others. */
const callers: [string, ApiClient][] = [];

beforeAll(async () => {
  app = await startTestApp();
  [owner, stranger] = await Promise.all([app.register(), app.register({ name: SECRET, businessName: SECRET })]);
  await liftLimit(app, owner);
  [ownIds, foreignIds] = await Promise.all([thingsOf(owner, 'own'), thingsOf(stranger, SECRET)]);
  callers.push(
    ['the owner', owner],
    ['a manager', await registerAs(app, { role: 'MANAGER' })],
    ['an employee with every feature', await registerAs(app, { features: Object.values(MemberFeature) })],
    ['an employee', await registerAs(app, {})],
    ['an administrator of the platform', await registerAdministrator(app)],
    ['nobody', app.anonymous],
  );
});
afterAll(() => app.stop());

/** The operation of each place, made once: the variables as JSON, and what stands in them where the id goes. */
const operations = new Map<Place, { query: string; variables: string }>();
const THE_ID = 'THE_ID_OF_THE_PLACE';

/** The operation that calls a place with an id, and with ids of the owner's own wherever another one is needed. */
function operationAt(place: Place, id: string): { query: string; variables: Record<string, unknown> } {
  const { query, variables } = operations.get(place) ?? operationOf(place);
  operations.set(place, { query, variables });
  return { query, variables: JSON.parse(variables.replaceAll(THE_ID, id)) as Record<string, unknown> };
}

function operationOf(place: Place): { query: string; variables: string } {
  const { field, position } = place;
  const idAt = (at: IdPosition): string => {
    if (at.path.join() === position.path.join()) return THE_ID;
    const prefix = /`(\w+_)…`/.exec(at.description)?.[1] ?? '';
    const ofKind = ownIds.filter((one) => one.startsWith(prefix));
    const own = OF_PUBLISHED.includes(field.name) ? ofKind.at(-1) : ofKind[0];
    if (!own) throw new Error(`The walk has no id for ${at.path.join('.')}: make one in thingsOf.`);
    return own;
  };
  const variables = variablesFor(field, { position, idAt, extra: EXTRA[field.name] ?? {} });
  return { query: operationFor(place, Object.keys(variables)), variables: JSON.stringify(variables) };
}

/** Calls a place as the owner. */
function call(place: Place, id: string): Promise<Answer<Record<string, unknown>>> {
  const { query, variables } = operationAt(place, id);
  return place.kind === 'subscription' ? firstEvent(owner, query, variables) : owner.send(query, variables);
}

/** Everything that comes over the wire in answer to a place with an id, but for that id and what is of one request. */
async function wireOf(place: Place, id: string, api: ApiClient): Promise<string> {
  const { query, variables } = operationAt(place, id);
  const seen = async (): Promise<string> => {
    if (place.kind === 'subscription') return JSON.stringify(await firstEvent(api, query, variables));
    const answer = await api.post({ query, variables });
    const headers = answer.headers.filter(([name]) => !['date', 'x-request-id'].includes(name));
    return [answer.status, ...headers, answer.text].join('\n');
  };
  return (await seen()).replaceAll(id, '<id>').replace(/"requestId":"[^"]*"/g, '');
}

/** An id of the same kind, made a moment ago, that nobody has. */
function nobodys(id: string): string {
  return encodeTypeId(decodeTypeId(id)?.prefix ?? '', uuidv7());
}

interface BulkPayload {
  /** Those of an import are counted. */
  successful?: unknown[];
  created?: number;
  unchanged?: number;
  failed: { code: string }[];
}

/** The import of a file counts what failed. */
const isBulk = (value: object | null | undefined): value is BulkPayload =>
  Boolean(value && 'failed' in value && Array.isArray(value.failed));

/** What an answer says of the id. */
function verdict({ data, errors }: Answer<Record<string, unknown>>, { field }: RootField): string {
  const [error] = errors;
  if (error) return error.extensions.code;
  const value = data?.[field.name] as
    { nodes?: unknown[]; rows?: unknown[] } | BulkPayload | unknown[] | null | undefined;
  if (isBulk(value)) {
    const { successful = [], created = 0, unchanged: known = 0 } = value;
    const isUnknown =
      successful.length + created + known === 0 && value.failed.every(({ code }) => code === 'NOT_FOUND');
    return isUnknown ? 'NOT_FOUND' : 'SOMETHING';
  }
  // Those of a list or of a report.
  const rows = Array.isArray(value) ? value : (value?.nodes ?? value?.rows);
  if (value === null || value === undefined) return 'NOTHING';
  return rows?.every((row) => row === null) ? 'NOTHING' : 'SOMETHING';
}

it('finds places to walk', () => {
  expect(PLACES.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['invoice: id', 'nodes: ids', 'updateClient: input.id', 'jobProgress: id']),
  );
});

describe.each(PLACES.map((place, at) => [place.name, place, at] as const))('%s', (_name, place, placeAt) => {
  /** Those that are refused here because things of their kind do not go there. */
  const ofOtherKinds = new Set<string>();

  /** Who sends an id: everybody, but they take turns with an id that is refused before anybody looks for it. */
  function callersOf(id: string): typeof callers {
    const turn = (placeAt + foreignIds.indexOf(id)) % callers.length;
    return ofOtherKinds.has(id) ? callers.slice(turn, turn + 1) : callers;
  }

  it("has no effect on another organization's IDs, and reveals nothing about them", async () => {
    const verdicts: string[] = [];
    const revealing: unknown[] = [];
    await unchanged(app, stranger, async () => {
      for (const id of foreignIds) {
        const answer = await call(place, id);
        // A bulk act says of each ID that the caller named what became of it.
        const toldBack = `"id":"${id}","code":"NOT_FOUND"`;
        const reveals = JSON.stringify(answer.data).replace(toldBack, '').includes(id);
        if (reveals || JSON.stringify(answer).includes(SECRET)) revealing.push([id, answer]);
        const said = verdict(answer, place);
        if (said === 'VALIDATION_ERROR') ofOtherKinds.add(id);
        verdicts.push(said);
      }
    });
    expect(revealing).toEqual([]);
    // An id of a kind that does not go there is refused as such; at least one is of the right kind.
    expect(new Set(verdicts)).not.toContain('SOMETHING');
    expect(verdicts.filter((said) => !['NOT_FOUND', 'NOTHING', 'VALIDATION_ERROR'].includes(said))).toEqual([]);
    expect(verdicts.some((said) => said === 'NOT_FOUND' || said === 'NOTHING')).toBe(true);
  });

  it('responds to them byte for byte as to unknown IDs, whoever the caller is', async () => {
    const different: unknown[] = [];
    for (const id of foreignIds) {
      for (const [who, api] of callersOf(id)) {
        const [foreign, unknown] = [await wireOf(place, id, api), await wireOf(place, nobodys(id), api)];
        if (foreign !== unknown) different.push({ who, id, foreign, unknown });
      }
    }
    expect(different).toEqual([]);
  });

  if (NOT_TWICE.includes(place.name)) return;
  it("is called correctly: it accepts an ID of the caller's own organization", async () => {
    const { id: fresh } = await makeDraft(owner, { clientId: ownIds[0] ?? '' });
    const verdicts: string[] = [];
    for (const id of [fresh, ...ownIds.slice(0, 1), ...ownIds.slice(2)]) {
      verdicts.push(verdict(await call(place, id), place));
    }
    expect(verdicts).toContain('SOMETHING');
  });
});

it('nodes returns our own objects and null for others, in one call', async () => {
  const foreign = foreignIds.slice(0, 6);
  const own = ownIds.slice(0, 6);
  const { nodes } = await owner.ok(NodesDocument, { ids: own.flatMap((id, at) => [id, foreign[at] ?? '']) });
  expect(nodes.map((node) => node?.id ?? null)).toEqual(own.flatMap((id) => [id, null]));
});

it('declares IDs as ID, so that the walk finds them', () => {
  const texts = rootFields(apiSchema()).flatMap(({ field }) =>
    idPositions(field, 'String').filter(({ description }) => /`[a-z]{3}_…`/.test(description)),
  );
  expect(texts.map(({ path }) => path.join('.'))).toEqual([]);
});

it('the PDF of another organization is not found, with the same message as an unknown one', async () => {
  const wordsOf = async (id = '') => {
    const response = await owner.get(`/invoices/${id}/pdf`, { accept: 'application/json' });
    return [response.status, (await response.text()).replace(/"requestId":"[^"]*"/, '')];
  };
  const foreign = await wordsOf(foreignIds[2]);
  expect(foreign).toEqual([404, expect.stringContaining('NOT_FOUND')]);
  for (const id of foreignIds.slice(1, 3)) expect(await wordsOf(id)).toEqual(await wordsOf(nobodys(id)));
});

it('a login to another organization is refused like one to an unknown organization', async () => {
  const email = 'elsewhere@example.test';
  await app.register({ email });
  const foreign = await refusedLogin(email, foreignIds[6] ?? '');
  const unknown = await refusedLogin(email, nobodys(foreignIds[6] ?? ''));
  expect(foreign).toMatchObject({ code: 'FORBIDDEN' });
  expect({ ...foreign, requestId: '' }).toEqual({ ...unknown, requestId: '' });
});

function refusedLogin(email: string, organizationId: string) {
  return app.anonymous.refused(LoginDocument, { input: { email, password: TEST_PASSWORD, organizationId } });
}
