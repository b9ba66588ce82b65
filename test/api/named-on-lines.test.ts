import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ArchiveItemDocument,
  ArchiveTaxRateDocument,
  CreateInvoiceDocument,
  CreateItemDocument,
  CreateTaxRateDocument,
  type InvoiceLineInput,
  InvoiceDocument,
  UpdateInvoiceDocument,
  UpdateItemDocument,
  UpdateTaxRateDocument,
} from '../support/generated/operations';
import { makeDraft, publishDraft } from '../support/invoices';
import { nothingChanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;
let clientId: string;
let item: string;
let gst: string;
let qst: string;

const addItem = async (input: { name: string; rate: string; description?: string; currency?: string }, api = owner) =>
  (await api.ok(CreateItemDocument, { input })).createItem.id;
const addTaxRate = async (name: string, rate: string, api = owner) =>
  (await api.ok(CreateTaxRateDocument, { input: { name, rate } })).createTaxRate.id;
const draft = (...lines: InvoiceLineInput[]) => makeDraft(owner, { clientId, lines });
const refusal = (...lines: InvoiceLineInput[]) =>
  nothingChanged(app, () => owner.refused(CreateInvoiceDocument, { input: { clientId, lines } }));

beforeAll(async () => {
  ({ app, owner, clientId } = await aStudio({ client: { currency: 'USD' }, unlimited: true }));
});
beforeEach(async () => {
  item = await addItem({ name: 'Hosting', description: 'A month of hosting', rate: '12.5', currency: 'USD' });
  [gst, qst] = [await addTaxRate('GST', '0.05'), await addTaxRate('QST', '0.09975')];
});
afterAll(() => app.stop());

describe('a line that names an item', () => {
  it('has the text and the price of the item, where it has none of its own', async () => {
    const bare = await addItem({ name: 'Domain', rate: '10', currency: 'USD' });
    const { lines, subtotal } = await draft(
      { itemId: item, quantity: '2' },
      { itemId: item, quantity: '1', rate: '11', description: 'Hosting, discounted' },
      { itemId: bare, quantity: '1' },
    );
    expect(lines).toMatchObject([
      { description: 'A month of hosting', rate: '12.5' },
      { description: 'Hosting, discounted', rate: '11' },
      { description: 'Domain', rate: '10' },
    ]);
    expect(subtotal.amount).toBe('46.00');
  });

  it('has the unit and the code of the item, where it says nothing of them', async () => {
    const code = { scheme: 'UNSPSC' as const, value: '81112106' };
    const input = { name: 'Month', rate: '10', currency: 'USD', unit: 'MONTH', code };
    const named = (await owner.ok(CreateItemDocument, { input })).createItem.id;
    const own = { scheme: 'CPV' as const, value: '72400000' };
    const { id, lines } = await draft(
      { itemId: named, quantity: '1' },
      { itemId: named, quantity: '1', unit: 'site', code: own },
      { itemId: named, quantity: '1', unit: null, code: null },
    );
    const expected = [
      { unit: 'MONTH', code },
      { unit: 'site', code: own },
      { unit: null, code: null },
    ];
    expect(lines).toMatchObject(expected);
    await owner.ok(UpdateItemDocument, { input: { id: named, unit: 'DAY', code: null } });
    expect((await owner.ok(InvoiceDocument, { id })).invoice.lines).toMatchObject(expected);
  });

  it('needs a rate of its own in another currency', async () => {
    const euro = await addItem({ name: 'Euro', rate: '10', currency: 'EUR' });
    expect(await refusal({ itemId: euro, quantity: '1' })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.lines.0.rate', reason: 'is required: the item is priced in EUR' }],
    });
    expect(await draft({ itemId: euro, quantity: '1', rate: '11' })).toMatchObject({
      lines: [{ description: 'Euro', rate: '11' }],
    });
  });

  it('is told all that is missing where there is no item', async () => {
    const { details } = await refusal({ quantity: '1' }, { quantity: '1', description: 'Work' });
    expect(details.map(({ field }) => field)).toEqual([
      'input.lines.0.description',
      'input.lines.0.rate',
      'input.lines.1.rate',
    ]);
  });

  it('keeps what it says when the item changes, as a draft and when it is published', async () => {
    const [open, published] = [
      await draft({ itemId: item, quantity: '1' }),
      await publishDraft(owner, { clientId, lines: [{ itemId: item, quantity: '1' }] }),
    ];
    await owner.ok(UpdateItemDocument, { input: { id: item, name: 'New', description: 'New', rate: '99' } });
    for (const before of [open, published]) {
      expect((await owner.ok(InvoiceDocument, { id: before.id })).invoice).toMatchObject({
        lines: before.lines,
        total: before.total,
        version: before.version,
      });
    }
  });
});

describe('a line that names tax rates', () => {
  it('bears them, to the cent', async () => {
    const named = await draft({ description: 'Work', quantity: '1', rate: '10.00', taxRateIds: [gst, qst, gst] });
    const taxes = [
      { name: 'GST', rate: '0.05' },
      { name: 'QST', rate: '0.09975' },
    ];
    const given = await draft({ description: 'Work', quantity: '1', rate: '10.00', taxes });
    expect(named.taxes).toEqual(given.taxes);
    expect(named).toMatchObject({ tax: { amount: '1.50' }, total: { amount: '11.50' } });
    const free = { description: 'Free', quantity: '1', rate: '10', taxRateIds: [] };
    expect(await makeDraft(owner, { clientId, lines: [free], taxRate: '0.1' })).toMatchObject({
      total: { amount: '10.00' },
    });
  });

  it('keeps them when a rate changes or is archived, also when the draft is edited', async () => {
    const lines = [{ description: 'Work', quantity: '1', rate: '100', taxRateIds: [gst] }];
    const open = await makeDraft(owner, { clientId, lines });
    const published = await publishDraft(owner, { clientId, lines });
    await owner.ok(UpdateTaxRateDocument, { input: { id: gst, name: 'VAT', rate: '0.5' } });
    await owner.ok(ArchiveTaxRateDocument, { id: gst });
    const { invoice } = await owner.ok(InvoiceDocument, { id: published.id });
    expect(invoice).toMatchObject({ taxes: published.taxes, total: { amount: '105.00' }, version: published.version });
    const { updateInvoice } = await owner.ok(UpdateInvoiceDocument, { input: { id: open.id, notes: 'Soon.' } });
    expect(updateInvoice).toMatchObject({ taxes: open.taxes, total: { amount: '105.00' } });
  });

  it('takes the place of all lines of a draft, by the rates of today', async () => {
    const { id } = await draft({ description: 'Work', quantity: '1', rate: '100' });
    const lines = [{ itemId: item, quantity: '8', taxRateIds: [gst] }];
    const { updateInvoice } = await owner.ok(UpdateInvoiceDocument, { input: { id, lines } });
    expect(updateInvoice).toMatchObject({ subtotal: { amount: '100.00' }, total: { amount: '105.00' } });
  });

  it('does not name taxes beside them', async () => {
    const line = {
      description: 'Work',
      quantity: '1',
      rate: '1',
      taxRateIds: [gst],
      taxes: [{ name: 'A', rate: '0' }],
    };
    expect((await refusal(line)).details).toMatchObject([{ field: 'input.lines.0.taxRateIds' }]);
  });
});

describe('what cannot be named', () => {
  it('is archived', async () => {
    await owner.ok(ArchiveItemDocument, { id: item });
    await owner.ok(ArchiveTaxRateDocument, { id: gst });
    expect(await refusal({ itemId: item, quantity: '1' })).toMatchObject({
      code: 'INVALID_STATE',
      details: [{ field: 'input.lines.0.itemId' }],
    });
    expect(await refusal({ description: 'x', quantity: '1', rate: '1', taxRateIds: [qst, gst] })).toMatchObject({
      code: 'INVALID_STATE',
      details: [{ field: 'input.lines.0.taxRateIds.1' }],
    });
  });

  it('belongs to another organization', async () => {
    const { owner: other } = await aStudio({ on: app });
    const theirs = [await addItem({ name: 'Theirs', rate: '1' }, other), await addTaxRate('Theirs', '0.1', other)];
    const [itemId = '', rateId = ''] = theirs;
    expect(await refusal({ itemId, quantity: '1', rate: '1', description: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'input.lines.0.itemId' }],
    });
    expect(await refusal({ description: 'x', quantity: '1', rate: '1', taxRateIds: [rateId] })).toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'input.lines.0.taxRateIds.0' }],
    });
  });
});
