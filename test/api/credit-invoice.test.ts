import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ApplyCreditDocument,
  CreditInvoiceDocument,
  type CreditInvoiceInput,
  DeletePaymentDocument,
  InvoiceDocument,
  RecordPaymentDocument,
  RefundInvoiceDocument,
  RefundPaymentDocument,
  UpdateSettingsDocument,
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
import { lawsHold } from '../support/laws';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  const server = { clock: new MovedClock(new Date('2025-03-10T09:00:00.000Z')) };
  ({ app, owner: api, clientId } = await aStudio({ server, client: {}, unlimited: true }));
});
afterEach(() => lawsHold(app));
afterAll(() => app.stop());

const published = (fields: Parameters<typeof publishDraft>[1] = {}) => publishDraft(api, { clientId, ...fields });
const pay = (invoiceId: string, amount: string, rest = {}) => recordPayment(api, { invoiceId, amount, ...rest });
const credit = async (input: Omit<CreditInvoiceInput, 'reason'>) =>
  (await api.ok(CreditInvoiceDocument, { input: { reason: 'Not delivered.', ...input } })).creditInvoice.invoice;

type Credited = Awaited<ReturnType<typeof credit>>;
const sumsOf = ({ totalPaid, credited, refunded, remainingBalance, status }: Credited) => [
  ...[totalPaid.amount, credited.amount, refunded.amount, remainingBalance.amount],
  status,
];
const at = (rate: string, taxRate?: string) => ({
  ...{ description: 'Work', quantity: '1', rate },
  ...(taxRate ? { taxes: [{ name: 'VAT', rate: taxRate }] } : {}),
});

describe('creditInvoice', () => {
  it('credits line by line to the cent', async () => {
    const lines = ['68.33', '57.50', '85.00', '68.33'].map((rate) => at(rate, '0.2'));
    const { id, lines: written, total } = await published({ lines });
    expect(total.amount).toBe('334.99');
    const credited: string[] = [];
    for (const { id: lineId } of written)
      credited.push((await credit({ id, lines: [{ lineId, quantity: '1' }] })).credited.amount);
    // 82.00, 69.00, 102.00 and 81.99, added up.
    expect(credited).toEqual(['82.00', '151.00', '253.00', '334.99']);
    expect((await api.ok(InvoiceDocument, { id })).invoice.status).toBe('CANCELLED');
  });

  it('credits a line of the invoice over 3,090.00 with its discount and tax', async () => {
    const fields = { taxRate: '0.08', discountRate: '0.05', lines: [at('2500.00'), at('500.00')] };
    const { id, lines } = await published(fields);
    const lineId = lines[1]?.id ?? '';
    expect(sumsOf(await credit({ id, lines: [{ lineId, amount: '500.00' }] }))).toEqual([
      ...['0.00', '515.00', '0.00', '2575.00'],
      'PUBLISHED',
    ]);
    expect(sumsOf(await credit({ id }))).toEqual(['0.00', '3090.00', '0.00', '0.00', 'CANCELLED']);
  });

  it('spreads one amount over the taxes, and keeps what it took', async () => {
    const { id } = await published({ lines: [at('100.00', '0.2'), at('100.00', '0.055')] });
    expect((await credit({ id, amount: '50.00' })).remainingBalance.amount).toBe('175.50');
    const parts = await sqlOf(app, api, [
      `SELECT t.base_minor::text AS base, t.amount_minor::text AS tax FROM credit_taxes t JOIN credits c ON c.id = t.credit_id
       WHERE c.amount_minor = 5000 ORDER BY t.position`,
    ]);
    expect(parts).toEqual([
      { base: '2217', tax: '444' },
      { base: '2217', tax: '122' },
    ]);
  });

  it('credits lines that bear no tax, whatever their category', async () => {
    const exempt = { name: 'VAT', rate: '0', category: 'EXEMPT' as const };
    const setUntaxed = (untaxedCategory: 'OUTSIDE_SCOPE' | null) =>
      api.ok(UpdateSettingsDocument, { input: { tax: { untaxedCategory } } });
    await setUntaxed('OUTSIDE_SCOPE');
    const lines = [
      at('100.00', '0.2'),
      { ...at('50.00'), taxes: [exempt] },
      { ...at('25.00'), taxes: [{ ...exempt, reason: 'Article 132' }] },
      { ...at('10.00'), taxable: false },
    ];
    const { id, lines: written, total } = await published({ lines });
    await setUntaxed(null);
    expect(total.amount).toBe('205.00');
    const half = await credit({ id, lines: [{ lineId: written[1]?.id ?? '', quantity: '0.5' }] });
    expect(half.remainingBalance.amount).toBe('180.00');
    // 120.00, 25.00, 25.00 and 10.00 are left.
    expect((await credit({ id, amount: '36.00' })).remainingBalance.amount).toBe('144.00');
    const parts = await sqlOf(app, api, [
      `SELECT t.category, t.reason, t.base_minor::int AS base, t.amount_minor::int AS tax
       FROM credit_taxes t JOIN credits c ON c.id = t.credit_id WHERE c.amount_minor = 3600 ORDER BY t.position`,
    ]);
    // A fifth of each.
    expect(parts).toEqual([
      { category: null, reason: null, base: 2000, tax: 400 },
      { category: 'EXEMPT', reason: null, base: 500, tax: 0 },
      { category: 'EXEMPT', reason: 'Article 132', base: 500, tax: 0 },
      { category: 'OUTSIDE_SCOPE', reason: null, base: 200, tax: 0 },
    ]);
    expect(sumsOf(await credit({ id }))).toEqual(['0.00', '205.00', '0.00', '0.00', 'CANCELLED']);
    const { activity } = (await api.ok(InvoiceDocument, { id })).invoice;
    expect(activity.nodes.map(({ type }) => type).slice(-2)).toEqual(['CREDITED', 'CANCELLED']);
  });

  it('lowers the balance first, and splits only the rest', async () => {
    const { id } = await published();
    const paymentId = await pay(id, '70.00');
    expect(sumsOf(await credit({ id, amount: '20.00' }))).toEqual(['70.00', '20.00', '0.00', '10.00', 'PUBLISHED']);
    const payments = [{ paymentId, externalRefundId: 're_split' }];
    const split = await credit({ id, amount: '40.00', refundAmount: '25.00', payments });
    expect(sumsOf(split)).toEqual(['40.00', '60.00', '25.00', '0.00', 'PAID']);
    expect(split.refunds.nodes.map((each) => [each.amount.amount, each.externalRefundId])).toEqual([
      ['25.00', 're_split'],
    ]);
    expect((await api.ok(InvoiceDocument, { id })).invoice.activity.nodes.map(({ type }) => type).slice(-1)).toEqual([
      'PAID',
    ]);
    // Five are the client's credit: they go onto the next invoice.
    const next = (await published()).id;
    await api.ok(ApplyCreditDocument, { input: { invoiceId: next } });
    expect((await api.ok(InvoiceDocument, { id: next })).invoice.totalPaid.amount).toBe('5.00');
    expect(sumsOf(await credit({ id, returnAs: 'REFUND' }))).toEqual(['0.00', '100.00', '65.00', '0.00', 'REFUNDED']);
  });

  it('is refused after a hundred credits, except of all that is left', async () => {
    const { id } = await published();
    await sqlOf(app, api, [
      `WITH credited AS (
         INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_at)
         SELECT organization_id, gen_random_uuid(), id, 1, 'Rounding.', issue_date, now() FROM invoices, generate_series(1, 99)
         WHERE id = $1)
       UPDATE invoices SET credited_minor = 99 WHERE id = $1`,
      [invoiceUuid(id)],
    ]);
    expect(await credit({ id, amount: '0.01' })).toMatchObject({ credited: { amount: '1.00' } });
    const input = { id, amount: '0.01', reason: 'Once more.' };
    expect(await unchanged(app, api, () => api.refused(CreditInvoiceDocument, { input }))).toMatchObject({
      ...{ code: 'INVALID_STATE', limit: 100 },
      message: 'An invoice can be credited 100 times. After that, only all that is left can be credited.',
    });
    expect(await credit({ id })).toMatchObject({ status: 'CANCELLED', credited: { amount: '100.00' } });
  });

  it('is refused for what is above what is left, for other lines and days, and for drafts', async () => {
    const [{ id, lines }, other] = [await published(), await published()];
    const lineId = lines[0]?.id ?? '';
    const paid = await published();
    await pay(paid.id, '100.00');
    const draft = await makeDraft(api, { clientId });
    const refusals: [Partial<CreditInvoiceInput>, string, string?][] = [
      [{ amount: '100.01' }, 'VALIDATION_ERROR', 'input.amount'],
      [{ lines: [{ lineId, amount: '100.01' }] }, 'VALIDATION_ERROR', 'input.lines.0.amount'],
      [{ lines: [{ lineId, quantity: '1.5' }] }, 'VALIDATION_ERROR', 'input.lines.0.quantity'],
      [{ lines: [{ lineId }] }, 'VALIDATION_ERROR', 'input.lines.0'],
      [{ lines: [{ lineId, amount: '1' }], amount: '1' }, 'VALIDATION_ERROR', 'input.amount'],
      [{ lines: [{ lineId: other.lines[0]?.id ?? '', amount: '1' }] }, 'NOT_FOUND', 'input.lines.0.lineId'],
      [{ creditDate: '2025-03-09' }, 'VALIDATION_ERROR', 'input.creditDate'],
      [{ creditDate: '2025-03-12' }, 'VALIDATION_ERROR', 'input.creditDate'],
      [{ id: paid.id, refundAmount: '100.01' }, 'VALIDATION_ERROR', 'input.refundAmount'],
      [{ id: paid.id, refundAmount: '1', returnAs: 'CREDIT' }, 'VALIDATION_ERROR', 'input.refundAmount'],
      [{ id: draft.id }, 'INVALID_STATE'],
    ];
    for (const [rest, code, field] of refusals) {
      const input = { id, reason: 'Too much.', ...rest };
      const refused = await unchanged(app, api, () => api.refused(CreditInvoiceDocument, { input }));
      expect([refused.code, refused.details?.[0]?.field]).toEqual([code, field]);
    }
    await credit({ id });
    expect(await api.refused(CreditInvoiceDocument, { input: { id, reason: 'Again.' } })).toMatchObject({
      code: 'INVALID_STATE',
      from: 'CANCELLED',
    });
  });

  it('is not for others: another organization, an employee, nobody', async () => {
    const { id } = await published();
    for (const [who, code] of [
      [await app.register(), 'NOT_FOUND'],
      [await registerEmployee(app), 'FORBIDDEN'],
      [app.anonymous, 'UNAUTHORIZED'],
    ] as const) {
      const refused = who.refused(CreditInvoiceDocument, { input: { id, reason: 'Mine now.' } });
      expect(await unchanged(app, api, () => refused)).toMatchObject({ code });
    }
  });
});

describe('acts that move the same balance', () => {
  type Act = (id: string, paymentId: string) => Promise<unknown>;
  const acts: readonly (readonly [string, Act])[] = Object.entries<Act>({
    payment: (invoiceId) => api.send(RecordPaymentDocument, { input: { invoiceId, amount: '60.00' } }),
    credit: (id) =>
      api.send(CreditInvoiceDocument, { input: { id, amount: '60.00', reason: 'Half.', returnAs: 'REFUND' } }),
    refund: (id) => api.send(RefundInvoiceDocument, { input: { id, amount: '40.00', reason: 'Half.' } }),
    reopening: (_, id) => api.send(RefundPaymentDocument, { input: { id, amount: '40.00', reopen: true } }),
    voiding: (_, id) => api.send(DeletePaymentDocument, { id }),
    application: (invoiceId) => api.send(ApplyCreditDocument, { input: { invoiceId } }),
  });
  const pairs = acts.flatMap(([one, first], index) =>
    acts.slice(index).map(([other, second]) => [one, other, [first, second]] as const),
  );

  it.each(pairs)('%s and %s at once keep both laws', async (one, other, both) => {
    const theirs = { clientId: await addClient(api, { name: `${one} and ${other}` }) };
    await pay((await published(theirs)).id, '150.00', { excess: 'CREDIT' });
    const { id } = await published(theirs);
    const payment = await pay(id, '40.00');
    await Promise.all(both.map((act) => act(id, payment)));
    const { invoice } = await api.ok(InvoiceDocument, { id });
    expect(Number(invoice.remainingBalance.amount)).toBeGreaterThanOrEqual(0);
  });

  it('keep them over a random history in every tax mode', async () => {
    // A small generator of our own: the same histories each time.
    let seed = 20250310;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const money = (below: number): string => `${random(below) + 1}.${String(random(100)).padStart(2, '0')}`;
    let done = 0;
    for (const pricesIncludeTax of [false, true]) {
      for (const discountRate of [undefined, '0.05']) {
        const fields = {
          pricesIncludeTax,
          discountRate,
          lines: [at('33.33', '0.2'), at('66.67', '0.055'), at('9.99')],
        };
        const { id, lines } = await published(fields);
        for (let step = 0; step < 12; step += 1) {
          const lineId = lines[random(lines.length)]?.id ?? '';
          const payments = (await api.ok(InvoiceDocument, { id })).invoice.payments.nodes;
          const paymentId = payments[random(Math.max(payments.length, 1))]?.id;
          const steps = [
            () => api.send(RecordPaymentDocument, { input: { invoiceId: id, amount: money(60), excess: 'CREDIT' } }),
            () =>
              api.send(CreditInvoiceDocument, {
                input: { id, reason: 'Line.', lines: [{ lineId, amount: money(9) }] },
              }),
            () =>
              api.send(CreditInvoiceDocument, {
                input: { id, reason: 'All.', amount: money(20), refundAmount: '0.50' },
              }),
            () =>
              api.send(CreditInvoiceDocument, { input: { id, reason: 'Sum.', amount: money(12), returnAs: 'REFUND' } }),
            () => api.send(RefundInvoiceDocument, { input: { id, reason: 'Part.', amount: money(20) } }),
            () => api.send(ApplyCreditDocument, { input: { invoiceId: id } }),
            () => paymentId && api.send(RefundPaymentDocument, { input: { id: paymentId, reopen: random(2) > 0 } }),
            () => paymentId && api.send(DeletePaymentDocument, { id: paymentId }),
          ];
          const answer = await steps[random(steps.length)]?.();
          if (answer && answer.errors.length === 0) done += 1;
          const codes = answer ? answer.errors.map(({ extensions }) => extensions.code) : [];
          expect(codes).not.toContain('INTERNAL_ERROR');
          await lawsHold(app);
        }
        await api.send(CreditInvoiceDocument, { input: { id, reason: 'The rest.', returnAs: 'REFUND' } });
        const { invoice } = await api.ok(InvoiceDocument, { id });
        expect([invoice.credited.amount, invoice.remainingBalance.amount]).toEqual([invoice.total.amount, '0.00']);
      }
    }
    expect(done).toBeGreaterThan(15);
  });
});
