import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateClientDocument,
  CreateProjectDocument,
  CreateTimeEntryDocument,
  InvoiceDocument,
  InvoiceInstructionsDocument,
  InvoicePreviewDocument,
  PublicFiguresDocument,
  PublishInvoiceDocument,
  SettingsDocument,
  UpdateClientDocument,
  UpdateInvoiceDocument,
  type UpdateInvoiceInput,
  UpdateProjectDocument,
  UpdateSettingsDocument,
  UpdateTimeEntryDocument,
  CreateInvoiceDocument,
} from '../support/generated/operations';
import { makeDraft, sqlOf, invoiceUuid } from '../support/invoices';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let api: ApiClient;
let clientId: string;
beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ client: {}, unlimited: true }));
});
afterAll(() => app.stop());

const line = (fields: object = {}) => ({ description: 'Work', quantity: '2', rate: '50.00', ...fields });
const FIELDS = {
  poNumber: 'PO-7781/B',
  buyerReference: 'Cost centre 12',
  serviceFrom: '2025-01-01',
  serviceTo: '2025-01-31',
  tags: ['retainer', 'north'],
  customFields: [
    { name: 'Region', value: 'North\nand east' },
    { name: 'Owner', value: 'Sales' },
  ],
};
const LINES = [
  { ...line(), unit: 'DAY', code: { scheme: 'HSN_SAC' as const, value: '998314' } },
  { ...line(), unit: 'pallets of 12' },
  line(),
];
/** As it is read. */
const written = (one: object) => ({ unit: null, code: null, ...one, rate: '50' });

describe('an invoice', () => {
  it('says what it was given, in the preview, when it is read, and when it is published', async () => {
    const input = { clientId, ...FIELDS, lines: LINES };
    const shown = LINES.map(written);
    const { invoicePreview } = await api.ok(InvoicePreviewDocument, { input });
    expect(invoicePreview.lines).toMatchObject(shown);
    const { createInvoice } = await api.ok(CreateInvoiceDocument, { input });
    expect(createInvoice).toMatchObject({ ...FIELDS, lines: shown });
    const { id } = createInvoice;
    expect((await api.ok(InvoiceDocument, { id })).invoice).toMatchObject({ ...FIELDS, lines: shown });
    expect((await api.ok(PublishInvoiceDocument, { id })).publishInvoice).toMatchObject({ ...FIELDS, lines: shown });
  });

  it('has none of it unless it is given', async () => {
    const draft = await makeDraft(api, { clientId, lines: [line()] });
    const none = { poNumber: null, buyerReference: null, serviceFrom: null, serviceTo: null };
    const expected = { ...none, tags: [], customFields: [], lines: [{ unit: null, code: null }] };
    expect(draft).toMatchObject(expected);
    const cleared = await makeDraft(api, { clientId, ...none, tags: [], customFields: [] });
    expect(cleared).toMatchObject({ ...none, tags: [], customFields: [] });
  });

  it('keeps it in an edit that does not name it, and clears what is null', async () => {
    const { id, lines } = await makeDraft(api, { clientId, ...FIELDS, lines: LINES });
    const edit = async (fields: Omit<UpdateInvoiceInput, 'id'>) =>
      (await api.ok(UpdateInvoiceDocument, { input: { id, ...fields } })).updateInvoice;
    expect(await edit({ notes: 'Changed' })).toMatchObject({ ...FIELDS, lines });
    const kept = lines.map((one) => ({ id: one.id, rate: '60.00' }));
    const units = lines.map(({ unit, code }) => ({ unit, code }));
    expect(await edit({ lines: kept })).toMatchObject({ lines: units });
    const [first] = kept;
    const other = { ...first, unit: 'month', code: null };
    expect(await edit({ lines: [other] })).toMatchObject({ lines: [{ unit: 'MONTH', code: null }] });
    expect(await edit({ lines: [{ ...first, unit: null }], serviceTo: '2025-02-28' })).toMatchObject({
      ...FIELDS,
      serviceTo: '2025-02-28',
      lines: [{ unit: null }],
    });
    const nothing = { poNumber: null, buyerReference: null, serviceFrom: null, serviceTo: null };
    expect(await edit({ ...nothing, tags: null, customFields: null })).toMatchObject({
      ...nothing,
      ...{ tags: [], customFields: [] },
    });
  });

  it.each<[string, object, string]>([
    ['half a period', { serviceFrom: '2025-01-01' }, 'input.serviceTo'],
    ['the other half', { serviceTo: '2025-01-01' }, 'input.serviceFrom'],
    ['a period that ends first', { serviceFrom: '2025-02-01', serviceTo: '2025-01-31' }, 'input.serviceTo'],
    ['a long PO number', { poNumber: 'x'.repeat(51) }, 'input.poNumber'],
    ['a long reference', { buyerReference: 'x'.repeat(101) }, 'input.buyerReference'],
    ['21 tags', { tags: Array.from({ length: 21 }, (_, at) => `tag ${at}`) }, 'input.tags'],
    ['a long tag', { tags: ['x'.repeat(51)] }, 'input.tags.0'],
    [
      '21 fields',
      { customFields: Array.from({ length: 21 }, (_, at) => ({ name: `${at}`, value: 'x' })) },
      'input.customFields',
    ],
    ['a field without a value', { customFields: [{ name: 'A', value: ' ' }] }, 'input.customFields.0.value'],
    ['a long value', { customFields: [{ name: 'A', value: 'x'.repeat(501) }] }, 'input.customFields.0.value'],
    ['a long name', { customFields: [{ name: 'x'.repeat(51), value: 'x' }] }, 'input.customFields.0.name'],
    [
      'a field twice',
      {
        customFields: [
          { name: 'A', value: '1' },
          { name: 'A', value: '2' },
        ],
      },
      'input.customFields.1.name',
    ],
    ['a long unit', { lines: [line({ unit: 'x'.repeat(21) })] }, 'input.lines.0.unit'],
    ['a long code', { lines: [line({ code: { scheme: 'CPV', value: '1'.repeat(21) } })] }, 'input.lines.0.code.value'],
    ['an empty code', { lines: [line({ code: { scheme: 'CPV', value: '' } })] }, 'input.lines.0.code.value'],
  ])('refuses %s, and changes nothing', async (_what, fields, field) => {
    const { id } = await makeDraft(api, { clientId });
    const input = { clientId, lines: [line()], ...fields };
    const refusals = await unchanged(app, api, async () => [
      await api.refused(CreateInvoiceDocument, { input }),
      await api.refused(UpdateInvoiceDocument, { input: { id, ...fields } }),
    ]);
    for (const { code, details } of refusals) {
      expect(code).toBe('VALIDATION_ERROR');
      expect(details.map((fault) => fault.field)).toEqual([field]);
    }
  });

  it('is refused half a period together with the half that the draft has', async () => {
    const { id } = await makeDraft(api, { clientId, ...FIELDS });
    const faultsOf = async (fields: object): Promise<string[]> =>
      (await api.refused(UpdateInvoiceDocument, { input: { id, ...fields } })).details.map(({ field }) => field);
    expect(await faultsOf({ serviceTo: null })).toEqual(['input.serviceTo']);
    expect(await faultsOf({ serviceFrom: '2025-02-01' })).toEqual(['input.serviceTo']);
  });

  it('does not change what is printed once it is published, whatever writes it', async () => {
    const { id } = await makeDraft(api, { clientId, ...FIELDS });
    await api.ok(PublishInvoiceDocument, { id });
    for (const change of [`po_number = 'X'`, `buyer_reference = NULL`, `service_to = service_to + 1`]) {
      const sql = `UPDATE invoices SET ${change} WHERE id = $1`;
      await expect(sqlOf(app, api, [sql, [invoiceUuid(id)]])).rejects.toMatchObject({ code: 'BF001' });
    }
  });
});

describe('payment instructions', () => {
  it('are copied to an invoice when it is published', async () => {
    const set = (paymentInstructions: string | null) =>
      api.ok(UpdateSettingsDocument, { input: { preferences: { paymentInstructions } } });
    await set('First Bank\nIBAN XX00 1111');
    const { id } = await makeDraft(api, { clientId });
    const { hostedUrl } = (await api.ok(PublishInvoiceDocument, { id })).publishInvoice;
    await set('Other Bank');
    const other = await makeDraft(api, { clientId });
    const shown = async (of: string) => (await api.ok(InvoiceInstructionsDocument, { id: of })).invoice;
    expect(await shown(id)).toEqual({ paymentInstructions: 'First Bank\nIBAN XX00 1111' });
    expect(await shown(other.id)).toEqual({ paymentInstructions: null });
    expect((await api.ok(SettingsDocument)).settings.preferences.paymentInstructions).toBe('Other Bank');
    const token = hostedUrl?.split('/').at(-1) ?? '';
    const { publicInvoice } = await app.anonymous.ok(PublicFiguresDocument, { token, locale: 'en' });
    expect(publicInvoice.paymentInstructions).toBe('First Bank\nIBAN XX00 1111');
    const page = await (await app.anonymous.get(`/i/${token}`)).text();
    expect(page).toContain('How to pay</h2><p dir="auto">First Bank\nIBAN XX00 1111</p>');
    await set(null);
    expect((await api.ok(SettingsDocument)).settings.preferences.paymentInstructions).toBeNull();
  });
});

describe('prices that include tax', () => {
  const gross = { clientId: '', lines: [{ description: 'Work', quantity: '1', rate: '353.90' }], taxRate: '0.19' };

  it('are what the settings say, unless the invoice says otherwise', async () => {
    const set = (pricesIncludeTax: boolean) => api.ok(UpdateSettingsDocument, { input: { tax: { pricesIncludeTax } } });
    const totalOf = async (fields: object = {}) => {
      const { total, tax, net, pricesIncludeTax } = await makeDraft(api, { ...gross, clientId, ...fields });
      return [pricesIncludeTax, net.amount, tax.amount, total.amount];
    };
    const added = [false, '353.90', '67.24', '421.14'];
    const included = [true, '297.39', '56.51', '353.90'];
    expect([await totalOf(), await totalOf({ pricesIncludeTax: true })]).toEqual([added, included]);
    const settings = (await set(true)).updateSettings;
    expect(settings.tax.pricesIncludeTax).toBe(true);
    expect([await totalOf(), await totalOf({ pricesIncludeTax: false })]).toEqual([included, added]);
    const { invoicePreview } = await api.ok(InvoicePreviewDocument, { input: { ...gross, clientId } });
    expect(invoicePreview).toMatchObject({ pricesIncludeTax: true, net: { amount: '297.39' } });
    await set(false);
  });

  it('are changed by an edit, and kept by any other', async () => {
    const { id } = await makeDraft(api, { ...gross, clientId });
    const edit = async (fields: Omit<UpdateInvoiceInput, 'id'>) =>
      (await api.ok(UpdateInvoiceDocument, { input: { id, ...fields } })).updateInvoice.total.amount;
    expect(await edit({ pricesIncludeTax: true })).toBe('353.90');
    expect(await edit({ discountAmount: '53.90' })).toBe('300.00');
    expect(await edit({ pricesIncludeTax: false })).toBe('367.24');
  });

  it('make the total that the database asks for', async () => {
    const { id } = await makeDraft(api, { ...gross, clientId, pricesIncludeTax: true });
    const change = 'UPDATE invoices SET prices_include_tax = false WHERE id = $1';
    const refused = sqlOf(app, api, [change, [invoiceUuid(id)]]);
    await expect(refused).rejects.toMatchObject({ constraint: 'ck_invoices__total' });
  });
});

describe('custom fields', () => {
  const one = [{ name: 'Region', value: 'North' }];
  const other = [
    { name: 'Region', value: 'South' },
    { name: 'Owner', value: 'Sales' },
  ];

  it('are kept for clients, projects and time entries, replaced as a list, and cleared', async () => {
    const client = (await api.ok(CreateClientDocument, { input: { name: 'North', customFields: one } })).createClient;
    const input = { clientId: client.id, name: 'Site', customFields: one };
    const project = (await api.ok(CreateProjectDocument, { input })).createProject;
    const worked = { projectId: project.id, durationMinutes: 60, customFields: one };
    const entry = (await api.ok(CreateTimeEntryDocument, { input: worked })).createTimeEntry;
    expect([client, project, entry].map(({ customFields }) => customFields)).toEqual([one, one, one]);
    const updated = async (rest: object) => [
      (await api.ok(UpdateClientDocument, { input: { id: client.id, ...rest } })).updateClient.customFields,
      (await api.ok(UpdateProjectDocument, { input: { id: project.id, ...rest } })).updateProject.customFields,
      (await api.ok(UpdateTimeEntryDocument, { input: { id: entry.id, ...rest } })).updateTimeEntry.customFields,
    ];
    expect(await updated({})).toEqual([one, one, one]);
    expect(await updated({ customFields: other })).toEqual([other, other, other]);
    expect(await updated({ customFields: null })).toEqual([[], [], []]);
  });
});
