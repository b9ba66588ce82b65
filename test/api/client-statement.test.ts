import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ApplyCreditDocument,
  ClientDocument,
  ClientStatementDocument,
  CreditInvoiceDocument,
  DeletePaymentDocument,
  RefundPaymentDocument,
  WriteOffInvoiceDocument,
} from '../support/generated/operations';
import {
  addClient,
  invoiceUuid,
  makeDraft,
  publishDraft,
  recordPayment,
  registerEmployee,
  sqlOf,
} from '../support/invoices';
import { addProject } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { addColleague } from '../support/team';

let app: TestApp;
let owner: ApiClient;
let clientId: string;

const clock = new MovedClock(new Date('2025-04-10T09:00:00.000Z'));

beforeAll(async () => {
  ({ app, owner, clientId } = await aStudio({ server: { clock, worker: true }, client: {}, unlimited: true }));
});
afterAll(() => app.stop());

const statement = async (from: string, to: string, of = clientId) =>
  (await owner.ok(ClientStatementDocument, { clientId: of, from, to })).clientStatement;
const refused = (input: { clientId?: string; from?: string; to?: string }, by = owner) =>
  by.refused(ClientStatementDocument, { clientId, from: '2025-01-01', to: '2025-12-31', ...input });

/** Publishes an invoice and gives its ID. */
const bill = async (issueDate: string, amount: string, rest = {}) => {
  const lines = [{ description: 'Work', quantity: '1', rate: amount }];
  return (await publishDraft(owner, { clientId, issueDate, lines, ...rest })).id;
};

it('shows what happened with the balance after each, and what was owed before and after', async () => {
  const [first, second, third] = [
    await bill('2025-01-15', '100'),
    await bill('2025-02-01', '200'),
    await bill('2025-03-01', '50'),
  ];
  await makeDraft(owner, { clientId });
  const euros = await bill('2025-02-10', '10', { currency: 'EUR' });
  const early = await recordPayment(owner, { invoiceId: first, amount: '30.00', paymentDate: '2025-01-20' });
  const paid = await recordPayment(owner, {
    ...{ invoiceId: first, amount: '150.00', paymentDate: '2025-02-05', excess: 'CREDIT' as const },
  });
  const mistake = await recordPayment(owner, { invoiceId: second, amount: '5.00', paymentDate: '2025-02-06' });
  await owner.ok(DeletePaymentDocument, { id: mistake });
  // What is applied moves nothing.
  await owner.ok(ApplyCreditDocument, { input: { invoiceId: second, amount: '20.00' } });
  await owner.ok(CreditInvoiceDocument, {
    input: { id: second, amount: '40.00', reason: 'Part.', creditDate: '2025-02-20' },
  });
  await owner.ok(RefundPaymentDocument, { input: { id: paid, amount: '25.00', refundDate: '2025-02-25' } });
  await owner.ok(RefundPaymentDocument, { input: { id: early, reopen: true, refundDate: '2025-03-02' } });
  await owner.ok(WriteOffInvoiceDocument, { input: { id: third, reason: 'Gone' } });

  const february = await statement('2025-02-01', '2025-02-28');
  expect(february).toMatchObject({ clientId, from: '2025-02-01', to: '2025-02-28' });
  expect(february.accounts).toMatchObject([
    {
      currency: 'EUR',
      openingBalance: { amount: '0.00' },
      entries: [{ invoiceId: euros }],
      closingBalance: { amount: '10.00' },
    },
    { currency: 'USD', openingBalance: { amount: '70.00' }, closingBalance: { amount: '105.00', currency: 'USD' } },
  ]);
  const shown = february.accounts[1]?.entries.map((entry) => [
    ...[entry.date, entry.kind, entry.amount.amount, entry.balance.amount, entry.invoiceId ?? entry.paymentId],
  ]);
  expect(shown).toEqual([
    ['2025-02-01', 'INVOICE', '200.00', '270.00', second],
    ['2025-02-05', 'PAYMENT', '-150.00', '120.00', paid],
    ['2025-02-20', 'CREDIT', '-40.00', '80.00', second],
    ['2025-02-25', 'REFUND', '25.00', '105.00', paid],
  ]);
  const after = (await statement('2025-03-01', '2025-12-31')).accounts[1];
  expect(after?.openingBalance.amount).toBe('105.00');
  expect(after?.entries.map(({ kind, amount, balance }) => [kind, amount.amount, balance.amount])).toEqual([
    ['INVOICE', '50.00', '155.00'],
    ['CHARGE_BACK', '30.00', '185.00'],
    ['WRITE_OFF', '-50.00', '135.00'],
  ]);
  // What is due on invoices less the credit, as the client says it.
  const { client } = await owner.ok(ClientDocument, { id: clientId });
  const sumOf = (parts: readonly { amount: string; currency: string }[] | null | undefined) =>
    (parts ?? [])
      .filter(({ currency }) => currency === 'USD')
      .reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  expect(sumOf(client.balance) - sumOf(client.credit)).toBe(13_500);
  expect(after?.closingBalance.amount).toBe('135.00');
});

it('is refused for a wrong period, for more than a thousand entries, and for others', async () => {
  expect(await refused({ to: '2024-12-31' })).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'to' }] });
  expect(await refused({ to: '2035-02-01' })).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'to' }] });
  const many = await addClient(owner, { name: 'Many' });
  const { id } = await publishDraft(owner, { clientId: many });
  await sqlOf(app, owner, [
    `WITH credited AS (
       INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_at)
       SELECT organization_id, gen_random_uuid(), id, 1, 'Rounding.', issue_date, now() FROM invoices, generate_series(1, 1000)
       WHERE id = $1)
     UPDATE invoices SET credited_minor = 1000 WHERE id = $1`,
    [invoiceUuid(id)],
  ]);
  const reason = 'the statement would have 1001 entries, more than 1000: ask for fewer days';
  expect(await refused({ clientId: many })).toMatchObject({
    code: 'VALIDATION_ERROR',
    details: [{ field: 'from', reason }],
  });
  expect((await statement('2026-01-01', '2026-12-31', many)).accounts).toMatchObject([
    { entries: [], openingBalance: { amount: '90.00' }, closingBalance: { amount: '90.00' } },
  ]);
  expect((await statement('2025-01-01', '2025-12-31', await addClient(owner, { name: 'None' }))).accounts).toEqual([]);
  const project = await addProject(owner, { clientId, name: 'Website' });
  const limited = await addColleague(app, owner, { permissions: { features: ['INVOICING'], projects: [project] } });
  for (const [who, code] of [
    [await app.register(), 'NOT_FOUND'],
    [limited.api, 'FORBIDDEN'],
    [await registerEmployee(app), 'FORBIDDEN'],
    [app.anonymous, 'UNAUTHORIZED'],
  ] as const)
    expect(await refused({}, who)).toMatchObject({ code });
});
