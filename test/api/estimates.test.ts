import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import { makeEstimate, sendEstimate } from '../support/estimates';
import {
  AuditLogDocument,
  CreateEstimateDocument,
  CreateInvoiceDocument,
  DeleteEstimateDocument,
  DeleteProjectDocument,
  EstimateDocument,
  type EstimateFilter,
  EstimatesDocument,
  type EstimateOrder,
  PlanOverviewDocument,
  UpdateClientDocument,
  UpdateEstimateDocument,
} from '../support/generated/operations';
import { addClient, codesOf } from '../support/invoices';
import { addProject, lineOf } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { nothingChanged } from '../support/unchanged';

const clock = new MovedClock(new Date('2025-03-10T12:00:00.000Z'));
let app: TestApp;
let owner: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner, clientId } = await aStudio({ server: { clock }, client: {} }));
});
afterAll(() => app.stop());

const LINES = [
  { description: 'Design', quantity: '2.5', rate: '333.33', unit: 'DAY' },
  { description: 'Hosting', quantity: '1', rate: '50.00', taxes: [{ name: 'VAT', rate: '0.07' }] },
  { description: 'Loyalty', quantity: '1', rate: '-10.00', type: 'DISCOUNT' as const },
];
const SAID = {
  discountRate: '0.05',
  issueDate: '2025-03-01',
  poNumber: 'PO-7',
  buyerReference: 'Cost centre 3',
  notes: 'Ask for the logo.',
  clientNotes: 'Thank you.',
  tags: ['spring'],
  customFields: [{ name: 'Season', value: 'Spring' }],
};
const WHOLE = { ...SAID, lines: LINES, taxes: [{ name: 'VAT', rate: '0.19' }] };

describe('createEstimate', () => {
  it('comes to what an invoice of the same input comes to', async () => {
    const estimate = await makeEstimate(owner, { clientId, ...WHOLE, validUntil: '2025-03-31' });
    const { createInvoice: invoice } = await owner.ok(CreateInvoiceDocument, { input: { clientId, ...WHOLE } });
    const { subtotal, discount, tax, total } = invoice;
    expect(estimate).toMatchObject({ subtotal, discount, tax, total, status: 'DRAFT', validUntil: '2025-03-31' });
    expect(estimate.taxes.map(({ amount }) => amount)).toEqual(invoice.taxes.map(({ amount }) => amount));
    expect(estimate.lines.map(({ amount }) => amount.amount)).toEqual(['833.33', '50.00', '-10.00']);
    expect(estimate).toMatchObject({ ...SAID, clientName: 'Acme', version: 1, sentAt: null, invoice: null });
    expect((await owner.ok(EstimateDocument, { id: estimate.id })).estimate).toEqual(estimate);
  });

  it('gives numbers of the year in a series of its own, and uses nothing of the allowance', async () => {
    const { owner: api, clientId: client } = await aStudio({ on: app, client: {} });
    const used = async () => (await api.ok(PlanOverviewDocument)).plan.subscription.invoicesUsed;
    const before = await used();
    const numbers: string[] = [];
    for (const issueDate of ['2025-03-01', '2025-12-31', '2026-01-01'])
      numbers.push((await makeEstimate(api, { clientId: client, issueDate })).number);
    expect(numbers).toEqual(['EST-2025-001', 'EST-2025-002', 'EST-2026-001']);
    const lines = [lineOf(null)];
    const input = { clientId: client, lines, issueDate: '2025-03-01' };
    expect((await api.ok(CreateInvoiceDocument, { input })).createInvoice.number).toBe('INV-2025-03-001');
    expect(await used()).toBe(before + 1);
  });

  it('gives two at once two numbers', async () => {
    const { owner: api, clientId: client } = await aStudio({ on: app, client: {} });
    const create = () => makeEstimate(api, { clientId: client });
    const made = await atOnce(app, 'number_counters', [create, create]);
    expect(made.map(({ number }) => number).sort()).toEqual(['EST-2025-001', 'EST-2025-002']);
  });

  it.each<[string, object]>([
    ['lines', { lines: [] }],
    ['lines.0.quantity', { lines: [{ description: 'Work', rate: '1' }] }],
    ['lines.0.rate', { lines: [{ description: 'Work', quantity: '1', rate: '-1' }] }],
    ['validUntil', { issueDate: '2025-03-02', validUntil: '2025-03-01' }],
    ['discountAmount', { discountAmount: '100.01' }],
    ['taxRate', { taxRate: '1.5' }],
  ])('refuses bad %s, and takes no number', async (field, input) => {
    const lines = [lineOf(null)];
    const refusal = await nothingChanged(app, () =>
      owner.refused(CreateEstimateDocument, { input: { clientId, lines, ...input } }),
    );
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: `input.${field}` }] });
  });
});

describe('updateEstimate', () => {
  it('works the totals out again, and replaces the lines', async () => {
    const { id } = await makeEstimate(owner, { clientId, ...WHOLE });
    const kept = await owner.ok(UpdateEstimateDocument, { input: { id, taxRate: '0.10', discountAmount: '73.33' } });
    expect(kept.updateEstimate).toMatchObject({ total: { amount: '885.83' }, version: 2, poNumber: 'PO-7' });
    expect(kept.updateEstimate.lines).toHaveLength(3);
    const input = { id, lines: [lineOf(null, 'All of it')], poNumber: null, validUntil: '2025-04-30', taxes: [] };
    const { updateEstimate } = await owner.ok(UpdateEstimateDocument, { input });
    expect(updateEstimate).toMatchObject({ total: { amount: '26.67' }, poNumber: null, validUntil: '2025-04-30' });
    expect(updateEstimate.lines.map(({ description }) => description)).toEqual(['All of it']);
  });

  it('lets one of two edits of the same version through', async () => {
    const { id, version } = await makeEstimate(owner, { clientId });
    const edit = () => owner.send(UpdateEstimateDocument, { input: { id, notes: 'x', expectedVersion: version } });
    expect(codesOf(await atOnce(app, 'estimates', [edit, edit]))).toEqual(['CONFLICT', 'ok']);
  });

  it('refuses what was sent, and a last day before the issue date', async () => {
    const { id } = await sendEstimate(owner, { clientId });
    const draft = await makeEstimate(owner, { clientId, issueDate: '2025-03-05' });
    const codes = await nothingChanged(app, async () => [
      (await owner.refused(UpdateEstimateDocument, { input: { id, notes: 'x' } })).code,
      (await owner.refused(DeleteEstimateDocument, { id })).code,
      (await owner.refused(UpdateEstimateDocument, { input: { id: draft.id, validUntil: '2025-03-04' } })).details,
    ]);
    const reason = 'must not be before the issue date, 2025-03-05';
    expect(codes).toEqual(['INVALID_STATE', 'INVALID_STATE', [{ field: 'input.validUntil', reason }]]);
  });
});

it('deletes a draft, and keeps its client’s name until it is sent', async () => {
  const client = await addClient(owner, { name: 'Before' });
  const draft = await makeEstimate(owner, { clientId: client });
  const { id } = await sendEstimate(owner, { clientId: client });
  await owner.ok(UpdateClientDocument, { input: { id: client, name: 'After' } });
  const nameOf = async (of: string) => (await owner.ok(EstimateDocument, { id: of })).estimate.clientName;
  expect([await nameOf(draft.id), await nameOf(id)]).toEqual(['After', 'Before']);
  const { deleteEstimate } = await owner.ok(DeleteEstimateDocument, { id: draft.id });
  expect(deleteEstimate).toEqual({ id: draft.id, outcome: 'DELETED' });
  expect((await owner.refused(EstimateDocument, { id: draft.id })).code).toBe('NOT_FOUND');
});

it('keeps the project of a line: it is archived, not deleted', async () => {
  const project = await addProject(owner, { clientId, name: 'Site' });
  const estimate = await makeEstimate(owner, { clientId, lines: [lineOf(project)] });
  expect(estimate.lines[0]?.project).toEqual({ id: project });
  expect((await owner.ok(DeleteProjectDocument, { id: project })).deleteProject.outcome).toBe('ARCHIVED');
});

describe('estimates', () => {
  it('are filtered, sorted and searched', async () => {
    const { owner: api, clientId: acme } = await aStudio({ on: app, client: {} });
    const zoe = await addClient(api, { name: 'Zoë & Co' });
    await makeEstimate(api, { clientId: acme, issueDate: '2025-01-01' });
    await sendEstimate(api, { clientId: zoe, issueDate: '2025-02-01', lines: [{ ...lineOf(null), quantity: '3' }] });
    await makeEstimate(api, { clientId: acme, issueDate: '2025-03-01', lines: [{ ...lineOf(null), quantity: '2' }] });
    const numbers = async (filter: EstimateFilter = {}, orderBy?: EstimateOrder) =>
      (await api.ok(EstimatesDocument, { filter, orderBy })).estimates.nodes.map(({ number }) => number.slice(-3));
    expect(await numbers()).toEqual(['003', '002', '001']);
    expect(await numbers({ status: ['SENT'] })).toEqual(['002']);
    expect(await numbers({ clientId: acme })).toEqual(['003', '001']);
    expect(await numbers({ issuedFrom: '2025-01-02', issuedTo: '2025-02-28' })).toEqual(['002']);
    expect(await numbers({ amountMin: '200', amountMax: '299.99' })).toEqual(['003']);
    expect(await numbers({ currency: 'JPY' })).toEqual([]);
    expect(await numbers({ search: 'zoe' })).toEqual(['002']);
    expect(await numbers({ search: '2025-003' })).toEqual(['003']);
    const ascending = async (field: EstimateOrder['field']) => numbers({}, { field, direction: 'ASC' });
    expect(await ascending('TOTAL')).toEqual(['001', '003', '002']);
    expect(await ascending('NUMBER')).toEqual(['001', '002', '003']);
    expect((await ascending('CLIENT_NAME'))[2]).toBe('002');
    expect((await ascending('STATUS'))[2]).toBe('002');
    const first = (await api.ok(EstimatesDocument, { first: 2 })).estimates;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = first.pageInfo.endCursor;
    const { estimates: rest } = await api.ok(EstimatesDocument, { first: 2, after });
    expect(rest.nodes.map(({ number }) => number)).toEqual(['EST-2025-001']);
  });

  it('are written down in the audit log', async () => {
    const { id } = await makeEstimate(owner, { clientId });
    const { auditLog } = await owner.ok(AuditLogDocument, { filter: { targetId: id } });
    expect(auditLog.nodes).toMatchObject([{ action: 'createEstimate', target: 'ESTIMATE', before: null }]);
  });
});
