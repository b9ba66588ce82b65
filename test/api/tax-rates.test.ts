import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  ArchiveTaxRateDocument,
  AuditLogDocument,
  CreateTaxRateDocument,
  type CreateTaxRateInput,
  TaxRateDocument,
  type TaxRateFilter,
  TaxRatesDocument,
  UpdateTaxRateDocument,
} from '../support/generated/operations';
import { nothingChanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio());
});
afterAll(() => app.stop());

const add = async (input: CreateTaxRateInput, api = owner) =>
  (await api.ok(CreateTaxRateDocument, { input })).createTaxRate;
const names = async (api: ApiClient, filter: TaxRateFilter = {}) =>
  (await api.ok(TaxRatesDocument, { filter })).taxRates.nodes.map(({ name }) => name);

describe('createTaxRate', () => {
  it('keeps what it is given', async () => {
    const taxRate = await add({ name: ' VAT ', rate: '0.1900' });
    expect(taxRate).toMatchObject({ name: 'VAT', rate: '0.19', isArchived: false, version: 1 });
    expect((await owner.ok(TaxRateDocument, { id: taxRate.id })).taxRate).toEqual(taxRate);
    expect(await add({ name: 'QST', rate: '0.09975' })).toMatchObject({ rate: '0.09975' });
    expect(await add({ name: 'None', rate: '0' })).toMatchObject({ rate: '0' });
    expect(await add({ name: 'All', rate: '1' })).toMatchObject({ rate: '1' });
  });

  it.each<[string, CreateTaxRateInput]>([
    ['name', { name: ' ', rate: '0.1' }],
    ['name', { name: 'x'.repeat(51), rate: '0.1' }],
    ['rate', { name: 'VAT', rate: '-0.1' }],
    ['rate', { name: 'VAT', rate: '19' }],
    ['rate', { name: 'VAT', rate: '0.1234567' }],
  ])('refuses a bad %s, and adds nothing', async (field, input) => {
    const refusal = await nothingChanged(app, () => owner.refused(CreateTaxRateDocument, { input }));
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: `input.${field}` }] });
  });

  it('makes one tax rate for one Idempotency-Key', async () => {
    const { owner: other } = await aStudio({ on: app });
    const key = { 'idempotency-key': 'tax-rate-once' };
    const make = () => other.ok(CreateTaxRateDocument, { input: { name: 'Once', rate: '0.1' } }, key);
    const [first, second] = await Promise.all([make(), make()]);
    expect(second).toEqual(first);
    expect(await names(other)).toEqual(['Once']);
  });
});

describe('updateTaxRate', () => {
  it('changes what it is given, and counts the version', async () => {
    const { id } = await add({ name: 'Before', rate: '0.1' });
    const { updateTaxRate } = await owner.ok(UpdateTaxRateDocument, { input: { id, rate: '0.2' } });
    expect(updateTaxRate).toMatchObject({ name: 'Before', rate: '0.2', version: 2 });
  });

  it('lets one of two edits of the same version through', async () => {
    const { id, version } = await add({ name: 'Raced', rate: '0.1' });
    const edit = () => owner.send(UpdateTaxRateDocument, { input: { id, rate: '0.2', expectedVersion: version } });
    const codes = (await atOnce(app, 'tax_rates', [edit, edit])).map(
      ({ errors }) => errors[0]?.extensions.code ?? 'OK',
    );
    expect(codes.sort()).toEqual(['CONFLICT', 'OK']);
  });

  it('refuses to leave a tax rate without a name or a rate', async () => {
    const { id } = await add({ name: 'Whole', rate: '0.1' });
    const refusal = await owner.refused(UpdateTaxRateDocument, { input: { id, name: null, rate: null } as never });
    expect(refusal.details.map(({ field }) => field)).toEqual(['input.name', 'input.rate']);
  });
});

describe('archiveTaxRate', () => {
  it('takes the tax rate out of the list, and leaves it to be read', async () => {
    const { owner: other } = await aStudio({ on: app });
    const { id } = await add({ name: 'Shelved', rate: '0.1' }, other);
    const first = (await other.ok(ArchiveTaxRateDocument, { id })).archiveTaxRate;
    expect(first).toMatchObject({ isArchived: true, version: 2 });
    expect((await other.ok(ArchiveTaxRateDocument, { id })).archiveTaxRate).toEqual(first);
    expect([await names(other), await names(other, { isArchived: true })]).toEqual([[], ['Shelved']]);
    expect((await other.ok(TaxRateDocument, { id })).taxRate).toEqual(first);
    const input = { id, rate: '0.2' };
    const refusal = await nothingChanged(app, () => other.refused(UpdateTaxRateDocument, { input }));
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'input.id' }] });
  });
});

describe('taxRates', () => {
  it('are sorted by name as people do', async () => {
    const { owner: other } = await aStudio({ on: app });
    for (const name of ['VAT 19', 'Övrig', 'vat 7', 'Oz']) await add({ name, rate: '0.1' }, other);
    expect(await names(other)).toEqual(['Övrig', 'Oz', 'vat 7', 'VAT 19']);
  });

  it('do not exist for another organization', async () => {
    const { id } = await add({ name: 'Ours', rate: '0.1' });
    const { owner: other } = await aStudio({ on: app });
    const codes = await nothingChanged(app, async () => [
      (await other.refused(TaxRateDocument, { id })).code,
      (await other.refused(UpdateTaxRateDocument, { input: { id, rate: '0.2' } })).code,
      (await other.refused(ArchiveTaxRateDocument, { id })).code,
    ]);
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await names(other)).toEqual([]);
  });

  it('are written down in the audit log', async () => {
    const { id } = await add({ name: 'Logged', rate: '0.1' });
    await owner.ok(UpdateTaxRateDocument, { input: { id, rate: '0.2' } });
    const { auditLog } = await owner.ok(AuditLogDocument, { filter: { targetId: id } });
    expect(auditLog.nodes).toMatchObject([
      { action: 'updateTaxRate', target: 'TAX_RATE', before: { version: 1 }, after: { version: 2 } },
      { action: 'createTaxRate', target: 'TAX_RATE', before: null, after: { name: 'Logged' } },
    ]);
  });
});
