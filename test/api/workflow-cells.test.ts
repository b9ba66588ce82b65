import { markDelivered } from '../../src/services/deliveries/mark-delivered';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { closeInvoice } from '../support/close-invoice';
import {
  CancelInvoiceDocument,
  DeleteInvoiceDocument,
  DeletePaymentDocument,
  InvoiceDocument,
  type InvoiceStatus,
  MarkInvoiceDisputedDocument,
  PayInvoiceDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
  UpdateInvoiceDocument,
  UpdateInvoiceStatusDocument,
  WriteOffInvoiceDocument,
} from '../support/generated/operations';
import { invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';
import { asSystem } from '../services/acts';

const STATES = 'DRAFT PUBLISHED SENT VIEWED OVERDUE UNCOLLECTIBLE PAID CANCELLED REFUNDED'.split(' ');
const clock = new MovedClock(new Date('2025-03-10T12:00:00.000Z'));
const DATES = { issueDate: '2025-03-01', dueDate: '2025-03-31' };

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({
    app,
    owner: api,
    clientId,
  } = await aStudio({ server: { clock }, owner: { email: 'cells@example.test' }, client: {}, unlimited: true }));
});
afterAll(() => app.stop());

const send = (id: string) => api.send(SendInvoiceDocument, { input: { id } });

/** The mail server takes the emails of an invoice, one being asked for as it was before the invoice was closed. */
async function deliver(id: string): Promise<void> {
  await sqlOf(app, api, [
    `INSERT INTO deliveries (organization_id, id, invoice_id, kind, recipient, occurrence, attach_pdf, message_id, created_at)
     SELECT organization_id, gen_random_uuid(), id, 'INVOICE', 'x@acme.example', gen_random_uuid(), false, '<x@billfold>', now()
     FROM invoices WHERE id = $1`,
    [invoiceUuid(id)],
  ]);
  const rows = await sqlOf<{ id: string }>(app, api, [
    `SELECT id FROM deliveries WHERE invoice_id = $1 AND status = 'PENDING' ORDER BY id`,
    [invoiceUuid(id)],
  ]);
  for (const row of rows)
    await asSystem(app, api, (work) => markDelivered(work, { deliveryId: row.id, response: '250 OK' }));
}

async function open(id: string): Promise<void> {
  const { invoice } = await api.ok(InvoiceDocument, { id });
  const token = invoice.hostedUrl?.split('/i/')[1] ?? 'none';
  await app.anonymous.get(`/i/${token}`);
}

const pay = (invoiceId: string, amount: string) => api.send(RecordPaymentDocument, { input: { invoiceId, amount } });

/** How an invoice over 100.00 gets into each state. */
const MAKE: Record<string, () => Promise<string>> = {
  DRAFT: async () => (await makeDraft(api, { ...DATES, clientId })).id,
  PUBLISHED: async () => (await publishDraft(api, { ...DATES, clientId })).id,
  SENT: async () => {
    const { id } = await publishDraft(api, { ...DATES, clientId });
    await deliver(id);
    return id;
  },
  VIEWED: async () => {
    const { id } = await publishDraft(api, { ...DATES, clientId });
    await open(id);
    return id;
  },
  OVERDUE: async () => (await publishDraft(api, { ...DATES, dueDate: '2025-03-09', clientId })).id,
  UNCOLLECTIBLE: async () => {
    const { id } = await publishDraft(api, { ...DATES, clientId });
    await api.ok(WriteOffInvoiceDocument, { input: { id, reason: 'Insolvent' } });
    return id;
  },
  PAID: async () => {
    const { id } = await publishDraft(api, { ...DATES, clientId });
    await pay(id, '100.00');
    return id;
  },
  CANCELLED: () => closed('CANCELLED'),
  REFUNDED: () => closed('REFUNDED'),
};

async function closed(as: 'CANCELLED' | 'REFUNDED'): Promise<string> {
  const { id } = await publishDraft(api, { ...DATES, clientId });
  await closeInvoice(app, api, { id, as });
  return id;
}

/** What people, clients and mail servers do, and gives the refusal's code where there is one. */
const ACT: Record<string, (id: string) => Promise<unknown>> = {
  update: (id) => api.send(UpdateInvoiceDocument, { input: { id, notes: 'Changed' } }),
  delete: (id) => api.send(DeleteInvoiceDocument, { id }),
  publish: (id) => api.send(PublishInvoiceDocument, { id }),
  send,
  deliver,
  open,
  'pay a part': (id) => pay(id, '40.00'),
  'pay all': (id) => pay(id, '100.00'),
  'pay the rest': (invoiceId) => api.send(PayInvoiceDocument, { input: { invoiceId } }),
  cancel: (id) => api.send(CancelInvoiceDocument, { input: { id, reason: 'Ordered twice' } }),
  'write off': (id) => api.send(WriteOffInvoiceDocument, { input: { id, reason: 'Insolvent' } }),
  dispute: (id) => api.send(MarkInvoiceDisputedDocument, { input: { id } }),
  'end the dispute': (id) => api.send(MarkInvoiceDisputedDocument, { input: { id, isDisputed: false } }),
  ...Object.fromEntries(
    STATES.map((status) => [
      `set to ${status}`,
      (id: string) => api.send(UpdateInvoiceStatusDocument, { input: { id, status: status as InvoiceStatus } }),
    ]),
  ),
};

// Typed in from the specification, in the order of the states above. `=` stays, `-` is INVALID_STATE, `.` cannot be asked for.
const TABLE: Record<string, string> = {
  update: '= - - - - - - - -',
  delete: 'gone - - - - - - - -',
  publish: 'PUBLISHED - - - - - - - -',
  send: 'PUBLISHED = = = = = = - -',
  deliver: '. SENT = = = = = = =',
  open: '. VIEWED VIEWED = = = = = =',
  'pay a part': '- = = = = = - - -',
  'pay all': '- PAID PAID PAID PAID PAID - - -',
  'pay the rest': '- PAID PAID PAID PAID PAID - - -',
  cancel: 'CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED - - -',
  'write off': '- UNCOLLECTIBLE UNCOLLECTIBLE UNCOLLECTIBLE UNCOLLECTIBLE - - - -',
  dispute: '- = = = = = = = =',
  'end the dispute': '- = = = = = = = =',
  'set to DRAFT': '- - - - - - - - -',
  'set to PUBLISHED': 'PUBLISHED - - - - - - - -',
  'set to SENT': 'SENT SENT - - - - - - -',
  'set to VIEWED': '- VIEWED VIEWED - = - - - -',
  'set to OVERDUE': '- - - - - - - - -',
  'set to UNCOLLECTIBLE': '- - - - - - - - -',
  'set to PAID': '- - - - - - - - -',
  'set to CANCELLED': 'CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED - - -',
  'set to REFUNDED': '- - - - - - - - -',
};

/** The operation that the refusal of a status names. */
const LEADS_TO: Record<string, string> = {
  'set to DRAFT': 'createInvoice',
  'set to PAID': 'payInvoice',
  'set to REFUNDED': 'refundInvoice',
  'set to UNCOLLECTIBLE': 'writeOffInvoice',
};

describe.each(Object.entries(TABLE))('%s', (action, row) => {
  const cells = row
    .split(' ')
    .map((expected, index) => [STATES[index] ?? '', expected] as const)
    .filter(([, expected]) => expected !== '.');
  it.each(cells)('%s: %s', async (state, expected) => {
    const id = await (MAKE[state]?.() ?? Promise.reject(new Error(state)));
    const standing = async () => (await api.send(InvoiceDocument, { id })).data?.invoice?.status ?? 'gone';
    expect(await standing()).toBe(state);
    const act = () => ACT[action]?.(id) ?? Promise.reject(new Error(action));
    const answer = expected === '-' ? await unchanged(app, api, act) : await act();
    const codes =
      (answer as { errors?: { extensions: { code: string; from?: string; operation?: string } }[] } | undefined)
        ?.errors ?? [];
    if (codes[0]) expect(codes[0].extensions.operation).toBe(LEADS_TO[action]);
    const refusals = codes.map(({ extensions: { code, from } }) => `${code} ${from}`);
    expect(refusals).toEqual(expected === '-' ? [`INVALID_STATE ${state}`] : []);
    expect(await standing()).toBe('=-'.includes(expected) ? state : expected);
  });
});

/** A payment on an invoice that is in each state without it, or not at all. */
const VOIDED: Record<string, string> = {
  PUBLISHED: 'PUBLISHED',
  SENT: 'SENT',
  VIEWED: 'VIEWED',
  OVERDUE: 'OVERDUE',
  UNCOLLECTIBLE: 'UNCOLLECTIBLE',
};

describe.each(Object.entries(VOIDED))('voiding a payment of what was %s', (state, expected) => {
  it.each(['40.00', '100.00'])('of %s', async (amount) => {
    const id = await (MAKE[state]?.() ?? Promise.reject(new Error(state)));
    const { data } = await pay(id, amount);
    expect(data?.recordPayment.invoice.status).toBe(amount === '100.00' ? 'PAID' : state);
    const payment = data?.recordPayment.payment.id ?? '';
    const { deletePayment } = await api.ok(DeletePaymentDocument, { id: payment });
    expect(deletePayment.invoices).toMatchObject([
      { id, status: expected, totalPaid: { amount: '0.00' }, remainingBalance: { amount: '100.00' }, paidAt: null },
    ]);
    const again = await unchanged(app, api, () => api.refused(DeletePaymentDocument, { id: payment }));
    expect(again).toMatchObject({ code: 'INVALID_STATE', from: 'VOIDED', to: 'VOIDED' });
  });
});
