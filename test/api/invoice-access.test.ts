import { startTestApp, type Answer, type ApiClient, type TestApp } from '../support/api';
import {
  CreateInvoiceDocument,
  DeleteInvoiceDocument,
  InvoiceDocument,
  InvoicesDocument,
  LogoutDocument,
  PaymentsDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
  UpdateInvoiceDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft, registerEmployee } from '../support/invoices';
import { unchanged } from '../support/unchanged';

const LINES = [{ description: 'Work', quantity: '1', rate: '100.00' }];

/** The things of one member that ids of operations can name. */
interface Things {
  client: string;
  draft: string;
  published: string;
}

const UNKNOWN: Things = {
  client: 'cli_01h455vb4pex5vsknk084sn02q',
  draft: 'inv_01h455vb4pex5vsknk084sn02q',
  published: 'inv_01h455vb4pex5vsknk084sn02q',
};

type Call = (who: ApiClient, ids: Things) => Promise<Answer<unknown>>;

/** Every operation on invoices and payments, with an id in each place that takes one, and the field that a refusal names. */
const OPERATIONS: [string, Call, string][] = [
  ['invoice', (who, { published: id }) => who.send(InvoiceDocument, { id }), 'id'],
  [
    'createInvoice',
    (who, { client }) => who.send(CreateInvoiceDocument, { input: { clientId: client, lines: LINES } }),
    'input.clientId',
  ],
  [
    'updateInvoice',
    (who, { draft: id }) => who.send(UpdateInvoiceDocument, { input: { id, notes: 'Mine' } }),
    'input.id',
  ],
  ['deleteInvoice', (who, { draft: id }) => who.send(DeleteInvoiceDocument, { id }), 'id'],
  ['publishInvoice', (who, { draft: id }) => who.send(PublishInvoiceDocument, { id }), 'id'],
  ['sendInvoice', (who, { published: id }) => who.send(SendInvoiceDocument, { input: { id } }), 'input.id'],
  [
    'recordPayment',
    (who, { published }) => who.send(RecordPaymentDocument, { input: { invoiceId: published, amount: '1.00' } }),
    'input.invoiceId',
  ],
];

const LISTS: [string, Call][] = [
  ['invoices', (who) => who.send(InvoicesDocument, {})],
  ['payments', (who) => who.send(PaymentsDocument, {})],
];

let app: TestApp;
let owner: ApiClient;
let stranger: ApiClient;
let things: Things;

beforeAll(async () => {
  app = await startTestApp();
  [owner, stranger] = await Promise.all([app.register(), app.register()]);
  const clientId = await addClient(owner);
  const [draft, published] = [await makeDraft(owner, { clientId }), await publishDraft(owner, { clientId })];
  things = { client: clientId, draft: draft.id, published: published.id };
});
afterAll(() => app.stop());

/** An answer without what is of its own request. */
function wordsOf({ status, data, errors }: Answer<unknown>): unknown {
  return {
    status,
    data,
    errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: '' } })),
  };
}

describe.each(OPERATIONS)('%s', (_name, call, field) => {
  it("treats another organization's ID as unknown, with the same message", async () => {
    const foreign = await unchanged(app, owner, () => unchanged(app, stranger, () => call(stranger, things)));
    expect(foreign.errors).toHaveLength(1);
    expect(foreign.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', details: [{ field }] });
    expect(wordsOf(foreign)).toEqual(wordsOf(await call(stranger, UNKNOWN)));
  });

  it('refuses IDs of another type and malformed IDs', async () => {
    const swapped = { client: things.draft, draft: things.client, published: things.client };
    const none = { client: "cli_' OR 1=1", draft: '', published: 'inv_ILOU' };
    for (const ids of [swapped, none]) {
      const [error] = (await unchanged(app, owner, () => call(owner, ids))).errors;
      expect(error?.extensions).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
    }
  });
});

const ALL = [...OPERATIONS.map(([name, call]) => [name, call] as const), ...LISTS];

describe.each(ALL)('%s', (_name, call) => {
  it('requires a session and the permission', async () => {
    const employee = await registerEmployee(app);
    const gone = await app.register();
    await gone.ok(LogoutDocument);
    for (const [who, code] of [
      [app.anonymous, 'UNAUTHORIZED'],
      [employee, 'FORBIDDEN'],
      [gone, 'SESSION_EXPIRED'],
    ] as const) {
      const { errors } = await unchanged(app, owner, () => call(who, things));
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });
});

it('lists show nothing of another organization, and its IDs in a filter match nothing', async () => {
  const paid = await publishDraft(owner, { clientId: things.client });
  await owner.ok(RecordPaymentDocument, { input: { invoiceId: paid.id, amount: '1.00' } });
  expect((await stranger.ok(InvoicesDocument, {})).invoices).toMatchObject({ totalCount: 0, nodes: [] });
  expect((await stranger.ok(PaymentsDocument, {})).payments).toMatchObject({ totalCount: 0, nodes: [] });
  const { invoices } = await stranger.ok(InvoicesDocument, { filter: { clientId: things.client } });
  expect(invoices.totalCount).toBe(0);
  for (const filter of [{ invoiceId: paid.id }, { clientId: things.client }]) {
    expect((await stranger.ok(PaymentsDocument, { filter })).payments.totalCount).toBe(0);
  }
});
