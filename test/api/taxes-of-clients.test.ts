import { MemberFeature } from '../../src/domain/permissions';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ArchiveTaxRateDocument,
  AuditLogDocument,
  ClientDocument,
  CreateClientDocument,
  CreateTaxRateDocument,
  InvoiceDocument,
  UpdateClientDocument,
  UpdateTaxRateDocument,
} from '../support/generated/operations';
import { addClient, makeDraft } from '../support/invoices';
import { registerAs } from '../support/roles';
import { nothingChanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio({ settings: { default_tax_rate: '0.5' }, unlimited: true }));
});
afterAll(() => app.stop());

const addTaxRate = async (name: string, rate: string, api = owner) =>
  (await api.ok(CreateTaxRateDocument, { input: { name, rate } })).createTaxRate.id;
const taxesOf = async (clientId: string, fields: object = {}) =>
  (await makeDraft(owner, { clientId, ...fields })).taxes.map(({ name, rate, amount }) => [name, rate, amount.amount]);

describe('the tax rates that a client names', () => {
  it('are those of its new invoices, in their order, and drafts keep them', async () => {
    const [gst, qst] = [await addTaxRate('GST', '0.05'), await addTaxRate('QST', '0.09975')];
    const clientId = await addClient(owner, { defaultTaxRateIds: [qst, gst] });
    expect((await owner.ok(ClientDocument, { id: clientId })).client.defaultTaxRateIds).toEqual([qst, gst]);
    const draft = await makeDraft(owner, { clientId });
    await owner.ok(UpdateTaxRateDocument, { input: { id: gst, rate: '0.06' } });
    expect((await owner.ok(InvoiceDocument, { id: draft.id })).invoice.taxes).toEqual(draft.taxes);
    expect(await taxesOf(clientId)).toEqual([
      ['QST', '0.09975', '9.98'],
      ['GST', '0.06', '6.00'],
    ]);
  });

  it('are changed one by one in the audit log', async () => {
    const [gst, qst, pst] = [
      await addTaxRate('GST', '0.05'),
      await addTaxRate('QST', '0.1'),
      await addTaxRate('PST', '0.07'),
    ];
    const clientId = await addClient(owner, { defaultTaxRateIds: [gst, qst] });
    await owner.ok(UpdateClientDocument, { input: { id: clientId, defaultTaxRateIds: [gst, pst] } });
    const entries = (await owner.ok(AuditLogDocument, { filter: { action: 'updateClient' }, first: 3 })).auditLog.nodes;
    const ofTaxes = entries.filter(({ target }) => target === 'CLIENT_TAX_RATE');
    expect(ofTaxes.filter(({ before }) => before === null)).toMatchObject([{ after: { clientId, taxRateId: pst } }]);
    expect(ofTaxes.filter(({ after }) => after === null)).toMatchObject([{ before: { clientId, taxRateId: qst } }]);
    expect(ofTaxes).toHaveLength(2);
    expect((await owner.ok(ClientDocument, { id: clientId })).client.defaultTaxRateIds).toEqual([gst, pst]);
  });

  it('give way to those of the invoice, and leave the default of the organization to others', async () => {
    const clientId = await addClient(owner, { defaultTaxRateIds: [await addTaxRate('GST', '0.05')] });
    expect(await taxesOf(clientId, { taxes: [{ name: 'VAT', rate: '0.2' }] })).toEqual([['VAT', '0.2', '20.00']]);
    expect(await taxesOf(clientId, { taxes: [] })).toEqual([]);
    await owner.ok(UpdateClientDocument, { input: { id: clientId, notes: 'Kept.' } });
    expect(await taxesOf(clientId)).toEqual([['GST', '0.05', '5.00']]);
    await owner.ok(UpdateClientDocument, { input: { id: clientId, defaultTaxRateIds: null } });
    expect(await taxesOf(clientId)).toMatchObject([[expect.any(String) as unknown, '0.5', '50.00']]);
  });

  it('stay when they are archived, and cannot be chosen any more', async () => {
    const old = await addTaxRate('Old', '0.05');
    const clientId = await addClient(owner, { defaultTaxRateIds: [old] });
    await owner.ok(ArchiveTaxRateDocument, { id: old });
    await owner.ok(UpdateClientDocument, { input: { id: clientId, defaultTaxRateIds: [old] } });
    expect(await taxesOf(clientId)).toEqual([['Old', '0.05', '5.00']]);
    const input = { name: 'Late', defaultTaxRateIds: [old] };
    expect(await nothingChanged(app, () => owner.refused(CreateClientDocument, { input }))).toMatchObject({
      code: 'INVALID_STATE',
      details: [{ field: 'input.defaultTaxRateIds.0' }],
    });
  });

  it('are charged once where two of them have come to say the same', async () => {
    const [one, other] = [await addTaxRate('Same', '0.05'), await addTaxRate('Same', '0.06')];
    const clientId = await addClient(owner, { defaultTaxRateIds: [one, other] });
    await owner.ok(UpdateTaxRateDocument, { input: { id: other, rate: '0.05' } });
    expect(await taxesOf(clientId)).toEqual([['Same', '0.05', '5.00']]);
  });

  it('are not for employees to set who may not see money', async () => {
    const employee = await registerAs(app, { role: 'EMPLOYEE', features: [MemberFeature.CLIENTS] });
    const input = { name: 'Theirs', defaultTaxRateIds: [] };
    expect(await nothingChanged(app, () => employee.refused(CreateClientDocument, { input }))).toMatchObject({
      code: 'FORBIDDEN',
      details: [{ field: 'input.defaultTaxRateIds' }],
    });
    const clientId = (await employee.ok(CreateClientDocument, { input: { name: 'Theirs' } })).createClient.id;
    const changes = { id: clientId, defaultTaxRateIds: null };
    expect(await nothingChanged(app, () => employee.refused(UpdateClientDocument, { input: changes }))).toMatchObject({
      code: 'FORBIDDEN',
      details: [{ field: 'input.defaultTaxRateIds' }],
    });
  });

  it('are those of the same organization', async () => {
    const { owner: other } = await aStudio({ on: app });
    const theirs = await addTaxRate('Theirs', '0.1', other);
    const clientId = await addClient(owner);
    const input = { id: clientId, defaultTaxRateIds: [theirs] };
    expect(await nothingChanged(app, () => owner.refused(UpdateClientDocument, { input }))).toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'input.defaultTaxRateIds.0' }],
    });
  });
});
