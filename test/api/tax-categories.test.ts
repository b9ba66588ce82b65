import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  CreateTaxRateDocument,
  type CreateTaxRateInput,
  InvoiceDocument,
  InvoicePreviewDocument,
  InvoiceWarningsDocument,
  PublishInvoiceDocument,
  UpdateClientDocument,
  UpdateInvoiceDocument,
  UpdateSettingsDocument,
  UpdateTaxRateDocument,
} from '../support/generated/operations';
import { addClient, invoiceUuid, makeDraft, sqlOf } from '../support/invoices';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let api: ApiClient;
let clientId: string;
beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ client: { taxId: 'FR1' }, unlimited: true }));
});
afterAll(() => app.stop());

const line = (rate: string, fields: object = {}) => ({ description: 'Work', quantity: '1', rate, ...fields });
const FREE = ['ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE'] as const;
const vat = { name: 'VAT', rate: '0.2' };
const exempt = { name: 'VAT', rate: '0', category: 'EXEMPT' as const };

describe('a tax of an invoice', () => {
  it('has a category, with a row of its own for each category and reason', async () => {
    const reason = 'Article 132 (1) (i)';
    const lines = [
      line('100'),
      line('50', { taxes: [exempt] }),
      line('25', { taxes: [{ ...exempt, reason }] }),
      line('10', { taxes: [{ ...vat, category: 'STANDARD' }] }),
    ];
    const { id, taxes, total } = await makeDraft(api, { clientId, taxes: [vat], lines });
    const rows = [
      { ...vat, category: 'STANDARD', reason: null, base: { amount: '110.00' }, amount: { amount: '22.00' } },
      { ...exempt, reason, base: { amount: '25.00' }, amount: { amount: '0.00' } },
      { ...exempt, reason: null, base: { amount: '50.00' }, amount: { amount: '0.00' } },
    ];
    expect(taxes).toMatchObject(rows);
    expect(total.amount).toBe('207.00');
    const { updateInvoice } = await api.ok(UpdateInvoiceDocument, { input: { id, notes: 'Again' } });
    expect(updateInvoice.taxes).toEqual(taxes);
    expect((await api.ok(PublishInvoiceDocument, { id })).publishInvoice.taxes).toEqual(taxes);
  });

  it.each(FREE)('has a rate of 0 for %s, and no other', async (category) => {
    const input = { clientId, lines: [line('100')], taxes: [{ name: 'VAT', rate: '0', category }] };
    expect((await makeDraft(api, input)).taxes).toMatchObject([{ category, amount: { amount: '0.00' } }]);
    const refusal = await api.refused(CreateInvoiceDocument, {
      input: { ...input, taxes: [{ name: 'VAT', rate: '0.2', category }] },
    });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.taxes.0.rate' }] });
  });

  it('has a reason only where a document prints one', async () => {
    for (const category of ['STANDARD', 'ZERO'] as const) {
      const taxes = [{ name: 'VAT', rate: '0', category, reason: 'Because' }];
      const refusal = await api.refused(CreateInvoiceDocument, { input: { clientId, lines: [line('1', { taxes })] } });
      expect(refusal.details.map(({ field }) => field)).toEqual(['input.lines.0.taxes.0.reason']);
    }
  });

  it('of no rate is never stored with one', async () => {
    const { id } = await makeDraft(api, { clientId, taxes: [exempt] });
    const change = 'UPDATE invoice_taxes SET rate = 0.1 WHERE invoice_id = $1';
    const refused = sqlOf(app, api, [change, [invoiceUuid(id)]]);
    await expect(refused).rejects.toMatchObject({ constraint: 'ck_invoice_taxes__category' });
  });
});

describe('tax rates', () => {
  const add = async (input: CreateTaxRateInput) => (await api.ok(CreateTaxRateDocument, { input })).createTaxRate;

  it('have a category and a reason, which clients and lines copy', async () => {
    const reason = 'Article 196';
    const rate = await add({ name: 'VAT', rate: '0', category: 'REVERSE_CHARGE', reason });
    expect(rate).toMatchObject({ category: 'REVERSE_CHARGE', reason });
    expect(await add(vat)).toMatchObject({ category: 'STANDARD', reason: null });
    const other = await addClient(api, { defaultTaxRateIds: [rate.id] });
    const ofClient = await makeDraft(api, { clientId: other });
    const ofLine = await makeDraft(api, { clientId, lines: [line('100', { taxRateIds: [rate.id] })] });
    for (const { taxes } of [ofClient, ofLine])
      expect(taxes).toMatchObject([{ name: 'VAT', rate: '0', category: 'REVERSE_CHARGE', reason }]);
  });

  it('are refused a rate or a reason that the category does not have', async () => {
    const bad = { name: 'VAT', rate: '0.2', category: 'EXEMPT' as const };
    const refusal = await api.refused(CreateTaxRateDocument, { input: bad });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.rate' }] });
    const { id } = await add(vat);
    const faultsOf = async (fields: object) =>
      (await unchanged(app, api, () => api.refused(UpdateTaxRateDocument, { input: { id, ...fields } }))).details;
    expect(await faultsOf({ category: 'EXPORT' })).toMatchObject([{ field: 'input.rate' }]);
    expect(await faultsOf({ reason: 'Because' })).toMatchObject([{ field: 'input.reason' }]);
    const input = { id, rate: '0', category: 'EXPORT' as const, reason: 'Article 146' };
    const { updateTaxRate } = await api.ok(UpdateTaxRateDocument, { input });
    expect(updateTaxRate).toMatchObject({ rate: '0', category: 'EXPORT', reason: 'Article 146' });
  });
});

describe('what is not taxable', () => {
  it('has the category of the settings when the invoice was created', async () => {
    const set = (untaxedCategory: 'EXEMPT' | 'OUTSIDE_SCOPE' | null) =>
      api.ok(UpdateSettingsDocument, { input: { tax: { untaxedCategory } } });
    const lines = [line('100'), line('40', { taxable: false }), line('5', { taxes: [] })];
    const before = await makeDraft(api, { clientId, taxes: [vat], lines });
    await set('EXEMPT');
    const draft = await makeDraft(api, { clientId, taxes: [vat], lines });
    await set('OUTSIDE_SCOPE');
    const edited = async (id: string) =>
      (await api.ok(UpdateInvoiceDocument, { input: { id, notes: 'Again' } })).updateInvoice.taxes;
    const standard = { category: 'STANDARD', base: { amount: '100.00' } };
    const untaxed = { name: 'Tax', rate: '0', category: 'EXEMPT', base: { amount: '40.00' } };
    expect([before.taxes, await edited(before.id)]).toMatchObject([[standard], [standard]]);
    expect([draft.taxes, await edited(draft.id)]).toMatchObject([
      [standard, untaxed],
      [standard, untaxed],
    ]);
    await set(null);
    const standardOnly = await api.refused(UpdateSettingsDocument, { input: { tax: { untaxedCategory: 'STANDARD' } } });
    expect(standardOnly.details).toMatchObject([{ field: 'input.tax.untaxedCategory' }]);
  });
});

describe.each(['REVERSE_CHARGE', 'INTRA_COMMUNITY'] as const)('%s', (category) => {
  const free: Partial<CreateInvoiceInput> = { taxes: [{ name: 'VAT', rate: '0', category }] };
  const setTaxId = (taxId: string | null) => api.ok(UpdateSettingsDocument, { input: { tax: { taxId } } });

  it('needs the tax IDs of both: a warning for a draft, a refusal when it is published', async () => {
    const other = await addClient(api);
    const { id } = await makeDraft(api, { ...free, clientId: other });
    const warned = async () => (await api.ok(InvoiceWarningsDocument, { id })).invoice.warnings.map(({ code }) => code);
    const previewed = async () => {
      const input = { ...free, clientId: other, lines: [line('1')] };
      return (await api.ok(InvoicePreviewDocument, { input })).invoicePreview.warnings.map(({ code }) => code);
    };
    const refused = async () => {
      const refusal = await unchanged(app, api, () => api.refused(PublishInvoiceDocument, { id }));
      expect(refusal).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'id' }] });
      return refusal.details[0]?.reason;
    };
    const missing = ['TAX_ID_MISSING'];
    await setTaxId(null);
    expect([await warned(), await previewed()]).toEqual([missing, missing]);
    expect(await refused()).toContain('the business has none');
    await setTaxId('DE1');
    expect([await warned(), await previewed()]).toEqual([missing, missing]);
    expect(await refused()).toContain('the client has none');
    await api.ok(UpdateClientDocument, { input: { id: other, taxId: 'FR2' } });
    expect([await warned(), await previewed()]).toEqual([[], []]);
    expect((await api.ok(PublishInvoiceDocument, { id })).publishInvoice.status).toBe('PUBLISHED');
  });

  it('asks nothing of taxes of other categories', async () => {
    await setTaxId(null);
    const { id } = await makeDraft(api, { taxes: [{ name: 'VAT', rate: '0', category: 'EXPORT' }] });
    await api.ok(PublishInvoiceDocument, { id });
    expect((await api.ok(InvoiceDocument, { id })).invoice.status).toBe('PUBLISHED');
  });
});
