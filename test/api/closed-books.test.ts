import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import {
  CancelInvoiceDocument,
  CreateExpenseDocument,
  DeleteExpenseDocument,
  DeletePaymentDocument,
  ExpenseDocument,
  InvoiceDocument,
  type InvoiceStatus,
  PayInvoiceDocument,
  MarkInvoicesSentDocument,
  PublishInvoiceDocument,
  PublishInvoicesDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
  SendInvoicesDocument,
  SubmitExpensesDocument,
  UpdateExpenseDocument,
  UpdateInvoiceStatusDocument,
  UpdateSettingsDocument,
  WriteOffInvoiceDocument,
} from '../support/generated/operations';
import { claimsOf, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { unchanged } from '../support/unchanged';

/** The day on which everything here is done. */
const TODAY = '2025-03-10';
/** A day of a month that is closed, and the first day that is open. */
const [CLOSED, OPEN] = ['2025-02-28', '2025-03-01'];
const clock = new MovedClock(new Date(`${TODAY}T12:00:00.000Z`));

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let projectId: string;

beforeAll(async () => {
  ({ app, owner, clientId } = await aStudio({ server: { clock }, client: {}, unlimited: true }));
  await sqlOf(app, owner, ['UPDATE users SET email_verified_at = now() WHERE id = $1', [claimsOf(owner).sub]]);
  projectId = await addProject(owner, { clientId, name: 'Website' });
});
beforeEach(() => close(null));
afterAll(() => app.stop());

const close = async (before: string | null, api = owner) =>
  (await api.ok(UpdateSettingsDocument, { input: { preferences: { lockInvoicesBefore: before } } })).updateSettings
    .preferences.lockInvoicesBefore;

const draft = async (issueDate: string) => (await makeDraft(owner, { clientId, issueDate })).id;
const published = async (issueDate: string) => (await publishDraft(owner, { clientId, issueDate })).id;
const expense = async (date: string, rest = {}) =>
  (await owner.ok(CreateExpenseDocument, { input: { projectId, category: 'Travel', amount: '10', date, ...rest } }))
    .createExpense.id;

const setTo = (id: string, status: InvoiceStatus) => owner.send(UpdateInvoiceStatusDocument, { input: { id, status } });

type Outcome = Answer<Record<string, { failed?: { code: string; lockedReason: string | null }[] } | null>>;

/** What is done to something, on a day that is open or closed: how it is made, the day being the second argument, and the act. */
const ACTS: Record<string, { make: (day: string) => Promise<string>; act: (id: string, day: string) => unknown }> = {
  'publishing an invoice of that day': { make: draft, act: (id) => owner.send(PublishInvoiceDocument, { id }) },
  'sending a draft of that day': { make: draft, act: (id) => owner.send(SendInvoiceDocument, { input: { id } }) },
  'a payment of that day': {
    make: () => published('2025-01-15'),
    act: (invoiceId, paymentDate) =>
      owner.send(RecordPaymentDocument, { input: { invoiceId, amount: '1.00', paymentDate } }),
  },
  'paying the rest on that day': {
    make: () => published('2025-01-15'),
    act: (invoiceId, paymentDate) => owner.send(PayInvoiceDocument, { input: { invoiceId, paymentDate } }),
  },
  'voiding a payment of that day': {
    make: async (paymentDate) => {
      const input = { invoiceId: await published('2025-01-15'), amount: '1.00', paymentDate };
      return (await owner.ok(RecordPaymentDocument, { input })).recordPayment.payment.id;
    },
    act: (id) => owner.send(DeletePaymentDocument, { id }),
  },
  'setting a draft of that day to PUBLISHED': { make: draft, act: (id) => setTo(id, 'PUBLISHED') },
  'setting a draft of that day to SENT': { make: draft, act: (id) => setTo(id, 'SENT') },
  'publishing drafts of that day': {
    make: draft,
    act: (id) => owner.send(PublishInvoicesDocument, { input: { ids: [id] } }),
  },
  'marking drafts of that day as sent': {
    make: draft,
    act: (id) => owner.send(MarkInvoicesSentDocument, { input: { ids: [id] } }),
  },
  'sending drafts of that day': {
    make: draft,
    act: (id) => owner.send(SendInvoicesDocument, { input: { ids: [id] } }),
  },
  'an expense of that day': {
    make: () => Promise.resolve(''),
    act: (_id, date) =>
      owner.send(CreateExpenseDocument, { input: { projectId, category: 'Travel', amount: '1', date } }),
  },
  'changing an expense of that day': {
    make: (day) => expense(day),
    act: (id) => owner.send(UpdateExpenseDocument, { input: { id, amount: '2' } }),
  },
  'moving an expense to that day': {
    make: () => expense(TODAY),
    act: (id, date) => owner.send(UpdateExpenseDocument, { input: { id, date } }),
  },
  'paying an expense back on that day': {
    make: () => expense(TODAY, { reimbursable: true }),
    act: (id, reimbursedOn) => owner.send(UpdateExpenseDocument, { input: { id, reimbursedOn } }),
  },
  'moving the day of what was paid back from that day': {
    make: async (reimbursedOn) => {
      const id = await expense(TODAY, { reimbursable: true });
      await owner.ok(UpdateExpenseDocument, { input: { id, reimbursedOn } });
      return id;
    },
    act: (id) => owner.send(UpdateExpenseDocument, { input: { id, reimbursedOn: TODAY } }),
  },
  'submitting an expense of that day': {
    make: (day) => expense(day),
    act: (id) => owner.send(SubmitExpensesDocument, { input: { ids: [id] } }),
  },
  'deleting an expense of that day': {
    make: (day) => expense(day),
    act: (id) => owner.send(DeleteExpenseDocument, { id }),
  },
};

describe.each(Object.entries(ACTS))('%s', (_what, { make, act }) => {
  const codesOf = (answer: unknown): (string | undefined)[] => {
    const { data, errors } = answer as Outcome;
    const failed = Object.values(data ?? {}).flatMap((value) => value?.failed ?? []);
    const reasons = errors.map(({ extensions }) => `${extensions.code} ${String(extensions['reason'])}`);
    return [...reasons, ...failed.map(({ code, lockedReason }) => `${code} ${lockedReason}`)];
  };

  it('is refused while the day is closed, even for the owner, and not on the first open day', async () => {
    const [closed, open] = [await make(CLOSED), await make(OPEN)];
    await close(OPEN);
    const refused = codesOf(await unchanged(app, owner, async () => act(closed, CLOSED)));
    expect(refused).toEqual(['INVALID_STATE PERIOD_CLOSED']);
    expect(codesOf(await act(open, OPEN))).toEqual([]);
    await close(null);
    expect(codesOf(await act(closed, CLOSED))).toEqual([]);
  });
});

/** Acts whose day is always today. */
const ACTS_OF_TODAY: Record<string, (id: string) => unknown> = {
  cancelling: (id) => owner.send(CancelInvoiceDocument, { input: { id, reason: 'Ordered twice' } }),
  'setting to CANCELLED': (id) => setTo(id, 'CANCELLED'),
  'writing off': (id) => owner.send(WriteOffInvoiceDocument, { input: { id, reason: 'Insolvent' } }),
};

describe.each(Object.entries(ACTS_OF_TODAY))('%s', (_what, act) => {
  it('changes an invoice of a closed month, for its own day is open', async () => {
    const id = await published(CLOSED);
    await close(OPEN);
    expect(await act(id)).toMatchObject({ errors: [] });
  });

  it('is refused while today is closed', async () => {
    const id = await published(CLOSED);
    await close('2025-03-11');
    expect(await unchanged(app, owner, async () => act(id))).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_STATE', reason: 'PERIOD_CLOSED', closedBefore: '2025-03-11' } }],
    });
    await close(null);
    expect(await act(id)).toMatchObject({ errors: [] });
  });
});

it('takes a payment of an open day for an invoice of a closed one, and shows which expenses are closed', async () => {
  const [invoiceId, id] = [await published(CLOSED), await expense(CLOSED)];
  await close(OPEN);
  await owner.ok(RecordPaymentDocument, { input: { invoiceId, amount: '100.00', paymentDate: OPEN } });
  expect((await owner.ok(InvoiceDocument, { id: invoiceId })).invoice.status).toBe('PAID');
  const { expense: shown } = await owner.ok(ExpenseDocument, { id });
  expect(shown).toMatchObject({ isLocked: true, lockedReason: 'PERIOD_CLOSED' });
});

it.each(['publishing an invoice of that day', 'a payment of that day', 'an expense of that day'])(
  '%s waits for whoever is closing the books, and is then refused',
  async (what) => {
    const { make, act } = ACTS[what] ?? {};
    const id = (await make?.(CLOSED)) ?? '';
    const answer = await asSuperuser(app, async (client) => {
      await client.query('BEGIN');
      // As updateSettings does.
      await client.query('SELECT 1 FROM organizations WHERE id = $1 FOR UPDATE', [claimsOf(owner).org]);
      let isDone = false;
      const pending = Promise.resolve(act?.(id, CLOSED)).finally(() => (isDone = true));
      await eventually('the act to wait', async () => {
        if (isDone) return true;
        await client.query('SELECT pg_stat_clear_snapshot()');
        const { rows } = await client.query<{ waiting: number }>(
          `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return (rows[0]?.waiting ?? 0) > 0;
      });
      await client.query('UPDATE organizations SET lock_invoices_before = $2 WHERE id = $1', [
        claimsOf(owner).org,
        OPEN,
      ]);
      await client.query('COMMIT');
      return pending;
    });
    expect(answer).toMatchObject({ errors: [{ extensions: { reason: 'PERIOD_CLOSED' } }] });
  },
);
