import golden from '../support/golden-totals.json';
import { aStudio } from '../support/a-studio';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import {
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  InvoiceDocument,
  type InvoicePartsFragment,
  PublishInvoiceDocument,
  UpdateInvoiceDocument,
} from '../support/generated/operations';
import { addClient, makeDraft } from '../support/invoices';

type Golden = (typeof golden.cases)[number];

let app: TestApp;
const members = new Map<string, { api: ApiClient; clientId: string }>();

beforeAll(async () => {
  app = await startTestApp();
  for (const mode of ['ON_SUBTOTAL', 'ON_DISCOUNTED_SUBTOTAL']) {
    const { owner: api } = await aStudio({ on: app, settings: { tax_calculation: mode } });
    members.set(mode, { api, clientId: await addClient(api) });
  }
});
afterAll(() => app.stop());

const CASES = golden.cases.map((one) => [`${one.mode} ${one.currency} ${one.total}`, one] as const);

function memberOf({ mode }: Golden): { api: ApiClient; clientId: string } {
  const member = members.get(mode);
  if (!member) throw new Error(`nobody bills ${mode}`);
  return member;
}

type Parts = Pick<CreateInvoiceInput, 'lines' | 'taxes' | 'discountRate' | 'pricesIncludeTax'>;

function partsOf({ lines, taxes, discountRate, pricesIncludeTax = false }: Golden): Parts {
  return {
    lines: lines.map((line, at) => ({ description: `Line ${at}`, ...line })),
    taxes,
    discountRate: discountRate ?? null,
    pricesIncludeTax,
  };
}

function figuresOf({ subtotal, discount, tax, total, taxes }: InvoicePartsFragment): object {
  return {
    subtotal: subtotal.amount,
    discount: discount.amount,
    tax: tax.amount,
    total: total.amount,
    taxes: taxes.map(({ name, rate }) => ({ name, rate: Number(rate) })),
  };
}

function expectGolden(invoice: InvoicePartsFragment, one: Golden): void {
  expect(figuresOf(invoice)).toEqual({
    subtotal: one.subtotal,
    discount: one.discount,
    tax: one.tax,
    total: one.total,
    taxes: one.taxes.map(({ name, rate }) => ({ name, rate: Number(rate) })),
  });
  const pricesIncludeTax = one.pricesIncludeTax ?? false;
  expect(invoice).toMatchObject({ currency: one.currency, taxCalculation: one.mode, pricesIncludeTax });
  const net = Number(one.total) - Number(one.tax);
  expect(Number(invoice.net.amount)).toBeCloseTo(net, 3);
  const inHundredths = invoice.taxes.map(({ amount }) => Number(amount.amount.replace('.', '')));
  expect(inHundredths.reduce((sum, amount) => sum + amount, 0)).toBe(Number(one.tax.replace('.', '')));
  expect(invoice.remainingBalance.amount).toBe(one.total);
}

it('there are cases for both ways of calculating tax', () => {
  expect(new Set(golden.cases.map(({ mode }) => mode)).size).toBe(2);
});

describe.each(CASES)('%s', (_name, one) => {
  it('by createInvoice, and the same when it is read again and published', async () => {
    const { api, clientId } = memberOf(one);
    const input = { clientId, currency: one.currency, ...partsOf(one) };
    const { createInvoice } = await api.ok(CreateInvoiceDocument, { input });
    expectGolden(createInvoice, one);
    const { id } = createInvoice;
    expectGolden((await api.ok(InvoiceDocument, { id })).invoice, one);
    expectGolden((await api.ok(PublishInvoiceDocument, { id })).publishInvoice, one);
  });

  it('by updateInvoice', async () => {
    const { api, clientId } = memberOf(one);
    const other = {
      lines: [{ description: 'Other', quantity: '7', rate: '1.23' }],
      taxRate: '0.5',
      discountAmount: '1.00',
    };
    const { id } = await makeDraft(api, { clientId, currency: one.currency, ...other });
    const { updateInvoice } = await api.ok(UpdateInvoiceDocument, { input: { id, ...partsOf(one) } });
    expectGolden(updateInvoice, one);
  });

  it('by updateInvoice, part after part', async () => {
    const { api, clientId } = memberOf(one);
    const { id } = await makeDraft(api, { clientId, currency: one.currency });
    const { lines, taxes, discountRate, pricesIncludeTax } = partsOf(one);
    for (const part of [{ discountRate }, { lines }, { pricesIncludeTax }, { taxes }, { notes: 'Ready' }]) {
      await api.ok(UpdateInvoiceDocument, { input: { id, ...part } });
    }
    expectGolden((await api.ok(InvoiceDocument, { id })).invoice, one);
  });
});
