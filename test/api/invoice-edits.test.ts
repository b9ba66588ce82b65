import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  DeleteInvoiceDocument,
  InvoiceDocument,
  type InvoiceQuery,
  MeDocument,
  UpdateInvoiceDocument,
  type UpdateInvoiceInput,
} from '../support/generated/operations';
import { invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ client: {}, unlimited: true }));
});
afterAll(() => app.stop());

const START = {
  lines: [{ description: 'Work', quantity: '2', rate: '50.00', taxes: [{ name: 'VAT', rate: '0.2' }] }],
  issueDate: '2025-01-10',
  paymentTerms: 'Net 10',
  discountAmount: '10.00',
  notes: 'For us',
  clientNotes: 'For them',
};

async function draft(fields: object = {}): Promise<string> {
  return (await makeDraft(api, { clientId, ...START, ...fields })).id;
}

async function update(id: string, fields: Omit<UpdateInvoiceInput, 'id'>): Promise<InvoiceQuery['invoice']> {
  const { updateInvoice } = await api.ok(UpdateInvoiceDocument, { input: { id, ...fields } });
  const { invoice } = await api.ok(InvoiceDocument, { id });
  expect(invoice).toMatchObject(updateInvoice);
  return invoice;
}

const line = (rate: string) => ({ description: 'Other', quantity: '1', rate });

describe('updateInvoice', () => {
  it('keeps all omitted fields', async () => {
    const id = await draft();
    const { invoice: before } = await api.ok(InvoiceDocument, { id });
    const after = await update(id, { notes: 'Changed' });
    expect(after).toMatchObject({
      number: before.number,
      issueDate: '2025-01-10',
      dueDate: '2025-01-20',
      clientNotes: 'For them',
      notes: 'Changed',
      version: 2,
      total: { amount: '110.00' },
      taxes: before.taxes,
    });
    expect(after.lines.map((one) => ({ ...one, id: '' }))).toEqual(before.lines.map((one) => ({ ...one, id: '' })));
    expect(after.activity.nodes.map(({ type }) => type)).toEqual(['CREATED', 'UPDATED']);
  });

  it('replaces the lines, in order', async () => {
    const after = await update(await draft(), { lines: [line('70'), line('30'), line('20')] });
    expect(after.lines.map(({ position, amount }) => [position, amount.amount])).toEqual([
      [0, '70.00'],
      [1, '30.00'],
      [2, '20.00'],
    ]);
    expect(after).toMatchObject({ subtotal: { amount: '120.00' }, discount: { amount: '10.00' }, taxes: [] });
  });

  it.each<[string, Omit<UpdateInvoiceInput, 'id'>, object]>([
    ['a discount', { discountAmount: null }, { discount: { amount: '0.00' }, total: { amount: '120.00' } }],
    ['notes', { notes: null, clientNotes: null }, { notes: null, clientNotes: null }],
    ['a due date', { dueDate: null }, { dueDate: '2025-01-20' }],
  ])('clears %s', async (_what, fields, expected) => {
    expect(await update(await draft(), fields)).toMatchObject(expected);
  });

  it('changes a discount by amount into one by rate, which follows the lines', async () => {
    const id = await draft();
    expect(await update(id, { discountRate: '0.5' })).toMatchObject({ discount: { amount: '50.00' } });
    const after = await update(id, { lines: [line('10')] });
    expect(after).toMatchObject({ discountRate: '0.5', discount: { amount: '5.00' } });
  });

  it("changes the invoice's taxes, but not a line's own", async () => {
    const id = await draft();
    expect(await update(id, { taxRate: '0.1' })).toMatchObject({ taxes: [{ name: 'VAT' }], tax: { amount: '20.00' } });
    const after = await update(id, { lines: [line('100')] });
    expect(after).toMatchObject({ taxes: [{ name: 'Tax', rate: '0.1' }], tax: { amount: '10.00' } });
    expect(await update(id, { taxes: null })).toMatchObject({ taxes: [], total: { amount: '90.00' } });
  });

  it.each<[string, object, Omit<UpdateInvoiceInput, 'id'>, string]>([
    ['by terms moves with the issue date', {}, { issueDate: '2025-02-01' }, '2025-02-11'],
    ['by terms moves with the terms', {}, { paymentTerms: 'EOM' }, '2025-01-31'],
    [
      'that was given stays when the issue date moves',
      { dueDate: '2025-03-01' },
      { issueDate: '2025-02-01' },
      '2025-03-01',
    ],
    ['that was given gives way to new terms', { dueDate: '2025-03-01' }, { paymentTerms: 'Net 1' }, '2025-01-11'],
    ['that is given counts before new terms', {}, { paymentTerms: 'Net 1', dueDate: '2025-05-05' }, '2025-05-05'],
  ])('a due date %s', async (_what, start, fields, dueDate) => {
    expect((await update(await draft(start), fields)).dueDate).toBe(dueDate);
  });

  it.each<[string, Omit<UpdateInvoiceInput, 'id'>, string]>([
    ['no lines', { lines: [] }, 'input.lines'],
    [
      'a line without a description',
      { lines: [line('1'), { ...line('1'), description: '' }] },
      'input.lines.1.description',
    ],
    ['lines that are worth less than the discount', { lines: [line('9.99')] }, 'input.discountAmount'],
    ['a due date before the issue date', { dueDate: '2025-01-09' }, 'input.dueDate'],
    ['an issue date after the due date', { dueDate: '2025-01-12', issueDate: '2025-01-13' }, 'input.dueDate'],
    ['terms that are none', { paymentTerms: 'soon' }, 'input.paymentTerms'],
    ['two discounts', { discountRate: '0.1', discountAmount: '1' }, 'input.discountAmount'],
    ['a tax rate above one', { taxRate: '8' }, 'input.taxRate'],
    ['notes that are too long', { notes: 'x'.repeat(5001) }, 'input.notes'],
  ])('refuses %s, and changes nothing', async (_what, fields, field) => {
    const id = await draft();
    const input = { id, clientNotes: 'Changed', ...fields };
    const refusal = await unchanged(app, api, () => api.refused(UpdateInvoiceDocument, { input }));
    expect(refusal.code).toBe('VALIDATION_ERROR');
    expect(refusal.details.map((fault) => fault.field)).toContain(field);
  });

  it('refuses an outdated version, and changes nothing', async () => {
    const id = await draft();
    await update(id, { notes: 'One', expectedVersion: 1 });
    const input = { id, notes: 'Two', expectedVersion: 1 };
    expect(await unchanged(app, api, () => api.refused(UpdateInvoiceDocument, { input }))).toMatchObject({
      code: 'CONFLICT',
      details: [{ field: 'input.expectedVersion', reason: 'expected 1, found 2' }],
    });
  });

  it('accepts one of ten concurrent changes of the same version', async () => {
    const id = await draft();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        api.send(UpdateInvoiceDocument, { input: { id, lines: [line(`${at + 20}`)], expectedVersion: 1 } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(9).fill('CONFLICT'),
    );
  });

  it('refuses a published invoice, and changes nothing', async () => {
    const { id } = await publishDraft(api, { clientId });
    const input = { id, notes: 'Changed' };
    expect(await unchanged(app, api, () => api.refused(UpdateInvoiceDocument, { input }))).toMatchObject({
      code: 'INVALID_STATE',
      from: 'PUBLISHED',
      to: 'DRAFT',
    });
  });
});

describe('deleteInvoice', () => {
  it('deletes a draft with all its parts, without restoring the allowance', async () => {
    const used = async () => (await api.ok(MeDocument)).me.subscription.invoicesUsed;
    const id = await draft();
    const before = await used();
    expect(await api.ok(DeleteInvoiceDocument, { id })).toEqual({ deleteInvoice: { id, outcome: 'DELETED' } });
    expect(await used()).toBe(before);
    expect((await api.refused(InvoiceDocument, { id })).code).toBe('NOT_FOUND');
    for (const table of ['invoice_lines', 'invoice_taxes']) {
      const rows = await sqlOf(app, api, [`SELECT 1 FROM ${table} WHERE invoice_id = $1`, [invoiceUuid(id)]]);
      expect(rows).toEqual([]);
    }
  });

  it('is NOT_FOUND the second time', async () => {
    const id = await draft();
    await api.ok(DeleteInvoiceDocument, { id });
    const again = await unchanged(app, api, () => api.refused(DeleteInvoiceDocument, { id }));
    expect(again).toMatchObject({ code: 'NOT_FOUND', details: [{ field: 'id' }] });
  });

  it('refuses a published invoice, and changes nothing', async () => {
    const { id } = await publishDraft(api, { clientId });
    expect(await unchanged(app, api, () => api.refused(DeleteInvoiceDocument, { id }))).toMatchObject({
      code: 'INVALID_STATE',
      from: 'PUBLISHED',
      to: 'DRAFT',
    });
  });
});
