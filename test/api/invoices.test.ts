import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  type CreateInvoiceInput,
  CreateInvoiceDocument,
  InvoiceDocument,
  type InvoicePartsFragment,
} from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const clock = new MovedClock(new Date('2025-03-31T23:30:00.000Z'));
const ID_OF_NOBODY = 'cli_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ server: { clock }, client: {}, unlimited: true }));
});
afterAll(() => app.stop());

const work = (rate: string, quantity = '1') => ({ description: 'Work', quantity, rate });

/** Subtotal, discount, tax and total. */
function sumsOf({ subtotal, discount, tax, total }: InvoicePartsFragment): string[] {
  return [subtotal, discount, tax, total].map(({ amount }) => amount);
}

function draft(fields: Partial<CreateInvoiceInput> = {}): Promise<InvoicePartsFragment> {
  return makeDraft(api, { clientId, ...fields });
}

describe('createInvoice', () => {
  it('creates a draft that reads back as it was returned', async () => {
    const lines = [
      { type: 'TIME' as const, description: 'Design\nand build', quantity: '7.25', rate: '80' },
      { type: 'EXPENSE' as const, description: 'Train', quantity: '1', rate: '43.1', taxable: false },
    ];
    const fields = { lines, taxRate: '0.2', notes: 'For us', clientNotes: 'Thank you', paymentTerms: 'net 14' };
    const invoice = await draft({ ...fields, issueDate: '2025-01-20' });
    expect(invoice).toMatchObject({
      status: 'DRAFT',
      clientName: 'Acme',
      number: 'INV-2025-01-001',
      issueDate: '2025-01-20',
      dueDate: '2025-02-03',
      paymentTerms: 'Net 14',
      currency: 'USD',
      notes: 'For us',
      clientNotes: 'Thank you',
      version: 1,
      publishedAt: null,
      hostedUrl: null,
      taxes: [{ name: 'Tax', rate: '0.2', base: { amount: '580.00' }, amount: { amount: '116.00' } }],
      lines: [
        { position: 0, type: 'TIME', quantity: '7.25', rate: '80', taxable: true, amount: { amount: '580.00' } },
        { position: 1, type: 'EXPENSE', rate: '43.1', taxable: false, amount: { amount: '43.10' } },
      ],
    });
    expect(sumsOf(invoice)).toEqual(['623.10', '0.00', '116.00', '739.10']);
    const { invoice: read } = await api.ok(InvoiceDocument, { id: invoice.id });
    expect(read).toMatchObject(invoice);
    expect(read).toMatchObject({
      client: { id: clientId },
      createdBy: { name: 'Test Person' },
      payments: { nodes: [] },
      activity: { nodes: [{ type: 'CREATED', at: '2025-03-31T23:30:00.000Z', actor: { name: 'Test Person' } }] },
    });
  });

  it.each<[string, Partial<CreateInvoiceInput>, string[]]>([
    ['a discount by rate', { discountRate: '0.105' }, ['100.00', '10.50', '0.00', '89.50']],
    ['a discount by amount', { discountAmount: '99.99' }, ['100.00', '99.99', '0.00', '0.01']],
    ['a discount of all of it', { discountRate: '1', taxRate: '0.1' }, ['100.00', '100.00', '10.00', '10.00']],
    [
      'two taxes',
      {
        taxes: [
          { name: 'GST', rate: '0.05' },
          { name: 'QST', rate: '0.09975' },
        ],
      },
      ['100.00', '0.00', '14.98', '114.98'],
    ],
    [
      'a line of type DISCOUNT',
      { taxRate: '0.1', lines: [work('100'), { ...work('-30.5'), type: 'DISCOUNT' }] },
      ['69.50', '0.00', '6.95', '76.45'],
    ],
    [
      'lines that bear no tax',
      { taxRate: '0.1', lines: [work('100'), { ...work('50'), taxable: false }] },
      ['150.00', '0.00', '10.00', '160.00'],
    ],
    [
      "a line's own taxes",
      { taxRate: '0.1', lines: [work('100'), { ...work('50'), taxes: [{ name: 'VAT', rate: '0.2' }] }] },
      ['150.00', '0.00', '20.00', '170.00'],
    ],
    [
      'no own taxes, which is not to say none',
      { taxRate: '0.1', lines: [{ ...work('50'), taxes: null }] },
      ['50.00', '0.00', '5.00', '55.00'],
    ],
    [
      'an empty list of own taxes',
      { taxRate: '0.1', lines: [{ ...work('50'), taxes: [] }] },
      ['50.00', '0.00', '0.00', '50.00'],
    ],
    ['four decimals of each, rounded half up', { lines: [work('0.3333', '1.5')] }, ['0.50', '0.00', '0.00', '0.50']],
    ['nothing to pay', { lines: [work('0')] }, ['0.00', '0.00', '0.00', '0.00']],
    ['whole yen', { currency: 'JPY', taxRate: '0.1', lines: [work('333', '1.5')] }, ['500', '0', '50', '550']],
    [
      'fils, a thousand to the dinar',
      { currency: 'KWD', taxRate: '0.05', lines: [work('1.2345')] },
      ['1.235', '0.000', '0.062', '1.297'],
    ],
    [
      'the largest amount',
      { lines: [work('999999999999.99')] },
      ['999999999999.99', '0.00', '0.00', '999999999999.99'],
    ],
    [
      'numbers that are exact in JSON',
      { lines: [{ description: 'x', quantity: 2.5, rate: 0.1 }] },
      ['0.25', '0.00', '0.00', '0.25'],
    ],
  ])('adds up %s', async (_what, fields, sums) => {
    expect(sumsOf(await draft(fields))).toEqual(sums);
  });

  it("uses the settings' tax if it is omitted, and none if it is null", async () => {
    const { owner: other } = await aStudio({ on: app, settings: { default_tax_rate: '0.19' } });
    expect((await makeDraft(other)).taxes).toMatchObject([{ name: 'Tax', rate: '0.19', amount: { amount: '19.00' } }]);
    expect((await makeDraft(other, { taxes: null })).taxes).toEqual([]);
    expect((await makeDraft(other, { taxRate: '0' })).tax.amount).toBe('0.00');
  });

  it.each<[string, Partial<CreateInvoiceInput>, string]>([
    ['Net N', { paymentTerms: 'Net 10' }, '2025-02-07'],
    ['Net 0', { paymentTerms: 'Net 0' }, '2025-01-28'],
    ['the end of the month', { paymentTerms: 'EOM' }, '2025-01-31'],
    ['at once', { paymentTerms: 'due ON receipt' }, '2025-01-28'],
    ["the organization's terms", {}, '2025-02-27'],
    ['a day that is given', { paymentTerms: 'Net 10', dueDate: '2025-01-29' }, '2025-01-29'],
  ])('is due by %s', async (_what, fields, dueDate) => {
    expect(await draft({ issueDate: '2025-01-28', ...fields })).toMatchObject({ issueDate: '2025-01-28', dueDate });
  });

  it("uses the client's currency and terms, or else the organization's", async () => {
    const own = await addClient(api, { currency: 'CHF', paymentTerms: 'EOM' });
    const fields = { clientId: own, issueDate: '2024-02-10' };
    expect(await draft(fields)).toMatchObject({ currency: 'CHF', dueDate: '2024-02-29' });
    const given = { ...fields, currency: 'GBP', paymentTerms: 'Net 1' };
    expect(await draft(given)).toMatchObject({ currency: 'GBP', dueDate: '2024-02-11' });
  });

  it.each([
    ['Pacific/Auckland', '2025-04-01'],
    ['America/Los_Angeles', '2025-03-31'],
    ['UTC', '2025-03-31'],
  ])('is issued today as it is in %s', async (timezone, issueDate) => {
    const member = await app.register({ timezone });
    expect((await makeDraft(member)).issueDate).toBe(issueDate);
  });

  it('refuses a client that cannot be billed, and changes nothing', async () => {
    const lines = [work('1')];
    const refused = (id: string) =>
      unchanged(app, api, () => api.refused(CreateInvoiceDocument, { input: { clientId: id, lines } }));
    expect(await refused(ID_OF_NOBODY)).toMatchObject({ code: 'NOT_FOUND', details: [{ field: 'input.clientId' }] });
    const gone = await addClient(api);
    await sqlOf(app, api, [
      `UPDATE clients SET is_active = false WHERE organization_id = $1 AND id = $2`,
      [claimsOf(api).org, parseId('client', gone, 'id')],
    ]);
    expect(await refused(gone)).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'input.clientId' }] });
  });

  it.each<[string, Partial<CreateInvoiceInput>, string]>([
    ['no lines', { lines: [] }, 'input.lines'],
    ['a due date before the issue date', { issueDate: '2025-01-02', dueDate: '2025-01-01' }, 'input.dueDate'],
    ['terms that are none', { paymentTerms: 'Net 366' }, 'input.paymentTerms'],
    ['a due date after the last year', { issueDate: '9999-12-31', paymentTerms: 'Net 1' }, 'input.issueDate'],
    ['a discount above the subtotal', { discountAmount: '100.01' }, 'input.discountAmount'],
    ['a discount below zero', { discountAmount: '-0.01' }, 'input.discountAmount'],
    ['a discount of too many decimals', { discountAmount: '0.001' }, 'input.discountAmount'],
    ['a discount rate above one', { discountRate: '1.01' }, 'input.discountRate'],
    ['two discounts', { discountRate: '0.1', discountAmount: '1' }, 'input.discountAmount'],
    ['two ways to say tax', { taxRate: '0.1', taxes: [] }, 'input.taxRate'],
    ['a tax rate below zero', { taxRate: '-0.1' }, 'input.taxRate'],
    ['a tax rate of seven decimals', { taxes: [{ name: 'A', rate: '0.1234567' }] }, 'input.taxes.0.rate'],
    [
      'a tax twice',
      {
        taxes: [
          { name: 'A', rate: '0.1' },
          { name: 'A', rate: '0.10' },
        ],
      },
      'input.taxes.1',
    ],
    [
      'eleven taxes',
      { taxes: Array.from({ length: 11 }, (_, at) => ({ name: `T${at}`, rate: '0.1' })) },
      'input.taxes',
    ],
    ['a tax without a name', { taxes: [{ name: ' ', rate: '0.1' }] }, 'input.taxes.0.name'],
    ['a quantity of zero', { lines: [work('1', '0')] }, 'input.lines.0.quantity'],
    ['a quantity below zero', { lines: [work('1'), work('1', '-1')] }, 'input.lines.1.quantity'],
    ['a quantity of five decimals', { lines: [work('1', '0.00001')] }, 'input.lines.0.quantity'],
    ['a rate below zero', { lines: [work('-1')] }, 'input.lines.0.rate'],
    ['a DISCOUNT above zero', { lines: [work('5'), { ...work('1'), type: 'DISCOUNT' }] }, 'input.lines.1.rate'],
    ['more DISCOUNT than lines', { lines: [work('5'), { ...work('-6'), type: 'DISCOUNT' }] }, 'input.lines'],
    ['a line beyond the largest amount', { lines: [work('999999999999', '2')] }, 'input.lines.0'],
    ['a sum beyond the largest amount', { lines: [work('999999999999'), work('1')] }, 'input.lines'],
    ['tax beyond the largest amount', { lines: [work('999999999999')], taxRate: '1' }, 'input.lines'],
  ])('refuses %s, and changes nothing', async (_what, fields, field) => {
    const input = { clientId, lines: [work('100')], ...fields };
    const refusal = await unchanged(app, api, () => api.refused(CreateInvoiceDocument, { input }));
    expect(refusal.code).toBe('VALIDATION_ERROR');
    expect(refusal.details.map((fault) => fault.field)).toContain(field);
  });

  it('reports all errors of all lines at once', async () => {
    const lines = [work('-1'), work('1', '0'), { description: ' ', quantity: '1', rate: '1' }];
    const numbers = await api.refused(CreateInvoiceDocument, { input: { clientId, lines: lines.slice(0, 2) } });
    expect(numbers.details.map(({ field }) => field)).toEqual(['input.lines.0.rate', 'input.lines.1.quantity']);
    const texts = await api.refused(CreateInvoiceDocument, {
      input: { clientId, lines: [...lines.slice(2), ...lines.slice(2)] },
    });
    expect(texts.details.map(({ field }) => field)).toEqual(['input.lines.0.description', 'input.lines.1.description']);
  });
});
