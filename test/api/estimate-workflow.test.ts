import { parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import { acceptedEstimate, makeEstimate, sendEstimate } from '../support/estimates';
import {
  AcceptEstimateDocument,
  CancelEstimateDocument,
  CancelInvoiceDocument,
  ConvertEstimateDocument,
  DeclineEstimateDocument,
  DeleteClientDocument,
  DeleteEstimateDocument,
  DeleteInvoiceDocument,
  DeleteInvoicesDocument,
  EstimateDocument,
  EstimatesDocument,
  InvoicesDocument,
  MarkEstimateSentDocument,
  PublishInvoiceDocument,
  UpdateEstimateDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, codesOf, sqlOf } from '../support/invoices';
import { addProject, lineOf } from '../support/limited';
import { MovedClock } from '../support/moved-clock';
import { addColleague } from '../support/team';
import { nothingChanged } from '../support/unchanged';

const START = '2025-03-10T12:00:00.000Z';
const clock = new MovedClock(new Date(START));
let app: TestApp;
let owner: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner, clientId } = await aStudio({
    server: { clock, worker: true, settings: { ACCESS_TOKEN_MINUTES: '1440' } },
    client: {},
  }));
});
afterAll(() => app.stop());
beforeEach(() => clock.set(START));

const estimateOf = async (id: string, api = owner) => (await api.ok(EstimateDocument, { id })).estimate;
const convert = async (id: string, api = owner) => (await api.ok(ConvertEstimateDocument, { id })).convertEstimate;

describe('an answer of the client', () => {
  it('accepts what was sent, and names who did', async () => {
    const { id } = await sendEstimate(owner, { clientId });
    const { acceptEstimate } = await owner.ok(AcceptEstimateDocument, { input: { id, acceptedBy: ' Bea Client ' } });
    expect(acceptEstimate).toMatchObject({ status: 'ACCEPTED', acceptedAt: START, acceptedBy: 'Bea Client' });
  });

  it('declines what was sent, and says why', async () => {
    const { id } = await sendEstimate(owner, { clientId });
    const { declineEstimate } = await owner.ok(DeclineEstimateDocument, { input: { id, reason: 'Too late.' } });
    expect(declineEstimate).toMatchObject({ status: 'DECLINED', declinedAt: START, declineReason: 'Too late.' });
  });

  it('is one of two that come at once', async () => {
    const { id } = await sendEstimate(owner, { clientId });
    const answers = await atOnce<Answer<unknown>>(app, 'estimates', [
      () => owner.send(AcceptEstimateDocument, { input: { id, acceptedBy: 'Bea' } }),
      () => owner.send(DeclineEstimateDocument, { input: { id, reason: 'No.' } }),
    ]);
    expect(codesOf(answers)).toEqual(['INVALID_STATE', 'ok']);
  });

  it('needs a name or a reason', async () => {
    const { id } = await sendEstimate(owner, { clientId });
    const fields = await nothingChanged(app, async () => [
      (await owner.refused(AcceptEstimateDocument, { input: { id, acceptedBy: ' ' } })).details[0]?.field,
      (await owner.refused(DeclineEstimateDocument, { input: { id, reason: '' } })).details[0]?.field,
    ]);
    expect(fields).toEqual(['input.acceptedBy', 'input.reason']);
  });
});

/** What can be done, with what an estimate in the state of a row must be refused. */
const ACTS: Readonly<Record<string, (id: string) => Promise<{ code: string }>>> = {
  update: (id) => owner.refused(UpdateEstimateDocument, { input: { id, notes: 'x' } }),
  delete: (id) => owner.refused(DeleteEstimateDocument, { id }),
  markSent: (id) => owner.refused(MarkEstimateSentDocument, { id }),
  accept: (id) => owner.refused(AcceptEstimateDocument, { input: { id, acceptedBy: 'Bea' } }),
  decline: (id) => owner.refused(DeclineEstimateDocument, { input: { id, reason: 'No.' } }),
  convert: (id) => owner.refused(ConvertEstimateDocument, { id }),
  cancel: (id) => owner.refused(CancelEstimateDocument, { input: { id, reason: 'Gone.' } }),
};

it.each<[string, string]>([
  ['DRAFT', 'accept decline convert cancel'],
  ['SENT', 'update delete markSent convert'],
  ['ACCEPTED', 'update delete markSent accept decline'],
  ['DECLINED', 'update delete markSent accept decline convert cancel'],
  ['INVOICED', 'update delete markSent accept decline convert cancel'],
  ['CANCELLED', 'update delete markSent accept decline convert cancel'],
])('an estimate that is %s refuses to %s, and nothing changes', async (status, refused) => {
  const { id } = await (status === 'DRAFT' ? makeEstimate : sendEstimate)(owner, { clientId });
  if (['ACCEPTED', 'INVOICED'].includes(status))
    await owner.ok(AcceptEstimateDocument, { input: { id, acceptedBy: 'Bea' } });
  if (status === 'INVOICED') await convert(id);
  if (status === 'DECLINED') await owner.ok(DeclineEstimateDocument, { input: { id, reason: 'No.' } });
  if (status === 'CANCELLED') await owner.ok(CancelEstimateDocument, { input: { id, reason: 'Gone.' } });
  expect((await estimateOf(id)).status).toBe(status);
  const codes = await nothingChanged(app, async () => {
    const seen: string[] = [];
    for (const act of refused.split(' ')) seen.push((await ACTS[act]?.(id))?.code ?? '');
    return seen;
  });
  expect(new Set(codes)).toEqual(new Set(['INVALID_STATE']));
});

describe('convertEstimate', () => {
  const WHOLE = {
    lines: [
      { description: 'Design', quantity: '1', rate: '100.03', unit: 'DAY' },
      { description: 'Stamps', quantity: '2', rate: '7.50', taxable: false },
      { description: 'Loyalty', quantity: '1', rate: '-5.00', type: 'DISCOUNT' as const },
    ],
    taxes: [{ name: 'VAT', rate: '0.19' }],
    discountRate: '0.1',
    poNumber: 'PO-9',
    notes: 'Ours',
    clientNotes: 'Theirs',
    tags: ['a'],
  };

  it('makes a draft of the same lines, taxes and totals, whatever the settings are by then', async () => {
    const { owner: api, clientId: client } = await aStudio({ on: app, client: {}, owner: { timezone: 'Asia/Tokyo' } });
    const { id } = await acceptedEstimate(api, { clientId: client, ...WHOLE });
    await api.ok(UpdateSettingsDocument, { input: { tax: { taxCalculation: 'ON_DISCOUNTED_SUBTOTAL' } } });
    clock.set('2025-03-10T15:30:00.000Z');
    const { estimate, invoice } = await convert(id, api);
    const { subtotal, discount, tax, total, taxCalculation, poNumber, notes, clientNotes, tags } = estimate;
    expect(invoice).toMatchObject({
      subtotal,
      discount,
      tax,
      total,
      taxCalculation,
      poNumber,
      notes,
      clientNotes,
      tags,
    });
    expect(taxCalculation).toBe('ON_SUBTOTAL');
    expect(invoice).toMatchObject({ status: 'DRAFT', issueDate: '2025-03-11', number: 'INV-2025-03-001' });
    expect(invoice.lines.map(({ description, amount }) => [description, amount])).toEqual(
      estimate.lines.map(({ description, amount }) => [description, amount]),
    );
    expect(estimate).toMatchObject({
      status: 'INVOICED',
      invoice: { id: invoice.id },
      invoicedAt: expect.any(String) as string,
    });
  });

  it('makes one invoice, also when it is called twice at once', async () => {
    const { owner: api, clientId: client } = await aStudio({ on: app, client: {} });
    const { id } = await acceptedEstimate(api, { clientId: client });
    const call = () => api.send(ConvertEstimateDocument, { id });
    expect(codesOf(await atOnce(app, 'estimates', [call, call]))).toEqual(['INVALID_STATE', 'ok']);
    expect((await api.ok(InvoicesDocument)).invoices.nodes).toHaveLength(1);
  });

  it.each<[string, (invoice: string) => Promise<unknown>]>([
    ['deleted', (id) => owner.ok(DeleteInvoiceDocument, { id })],
    ['deleted with others', (id) => owner.ok(DeleteInvoicesDocument, { input: { ids: [id] } })],
    ['cancelled as a draft', (id) => owner.ok(CancelInvoiceDocument, { input: { id, reason: 'Wrong.' } })],
    [
      'published and cancelled',
      async (id) => {
        await owner.ok(PublishInvoiceDocument, { id });
        await owner.ok(CancelInvoiceDocument, { input: { id, reason: 'Wrong.' } });
      },
    ],
  ])('can be called again once the invoice is %s', async (_how, undo) => {
    const { id } = await acceptedEstimate(owner, { clientId });
    const { invoice } = await convert(id);
    await undo(invoice.id);
    expect(await estimateOf(id)).toMatchObject({ status: 'ACCEPTED', invoice: null, invoicedAt: null });
    expect((await convert(id)).invoice.id).not.toBe(invoice.id);
  });

  it('is refused beyond the allowance, and for an archived client', async () => {
    const { owner: api, clientId: client } = await aStudio({ on: app, client: {} });
    const { id } = await acceptedEstimate(api, { clientId: client });
    await sqlOf(app, api, [`UPDATE subscriptions SET invoices_used = invoices_limit`]);
    const full = await nothingChanged(app, () => api.refused(ConvertEstimateDocument, { id }));
    expect(full.code).toBe('LIMIT_REACHED');
    const gone = await addClient(owner, { name: 'Gone' });
    const { id: ofGone } = await acceptedEstimate(owner, { clientId: gone });
    await owner.ok(DeleteClientDocument, { id: gone });
    const refusal = await nothingChanged(app, () => owner.refused(ConvertEstimateDocument, { id: ofGone }));
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'id' }] });
  });
});

describe('expiry', () => {
  const told = async (api: ApiClient) =>
    (
      await sqlOf<{ type: string }>(app, api, [`SELECT type FROM events WHERE type LIKE 'estimate.expir%' ORDER BY id`])
    ).map(({ type }) => type);

  it('comes with the day after the last one, once, for what was not answered', async () => {
    const { owner: api, clientId: client } = await aStudio({ on: app, client: {}, owner: { timezone: 'Asia/Tokyo' } });
    const dated = { clientId: client, issueDate: '2025-03-01', validUntil: '2025-03-10' };
    const { id: late } = await sendEstimate(api, dated);
    const others = [
      (await makeEstimate(api, dated)).id,
      (await acceptedEstimate(api, dated)).id,
      (await sendEstimate(api, { ...dated, validUntil: '2025-03-11' })).id,
      (await sendEstimate(api, { ...dated, validUntil: null })).id,
    ];
    const statuses = async () => {
      const { estimates } = await api.ok(EstimatesDocument);
      const of = new Map(estimates.nodes.map(({ id, status }) => [id, status]));
      return [late, ...others].map((id) => of.get(id));
    };
    clock.set('2025-03-10T14:59:00.000Z');
    expect(await statuses()).toEqual(['SENT', 'DRAFT', 'ACCEPTED', 'SENT', 'SENT']);
    clock.set('2025-03-10T15:01:00.000Z');
    expect(await statuses()).toEqual(['EXPIRED', 'DRAFT', 'ACCEPTED', 'SENT', 'SENT']);
    expect((await api.refused(AcceptEstimateDocument, { input: { id: late, acceptedBy: 'Bea' } })).code).toBe(
      'INVALID_STATE',
    );
    const stale = await api.refused(MarkEstimateSentDocument, { id: others[0] ?? '' });
    expect(stale).toMatchObject({
      code: 'INVALID_STATE',
      details: [{ field: 'id', reason: 'was valid until 2025-03-10' }],
    });
    expect(await told(api)).toEqual(['estimate.expired']);
    await api.ok(UpdateSettingsDocument, { input: { preferences: { timezone: 'America/New_York' } } });
    expect(await statuses()).toEqual(['SENT', 'DRAFT', 'ACCEPTED', 'SENT', 'SENT']);
    expect(await told(api)).toEqual(['estimate.expired', 'estimate.expiry_ended']);
  });
});

it('the database refuses to change what was sent, and sums that do not add up', async () => {
  const { id } = await sendEstimate(owner, { clientId });
  const { id: draft } = await makeEstimate(owner, { clientId });
  const attempt = (statement: string) =>
    sqlOf(app, owner, [statement]).then(String, (error: { code: string }) => error.code);
  const sent = `'${parseId('estimate', id, 'id')}'`;
  const codes = [
    await attempt(`UPDATE estimates SET client_notes = 'x' WHERE id = ${sent}`),
    await attempt(`DELETE FROM estimates WHERE id = ${sent}`),
    await attempt(`UPDATE estimate_lines SET description = 'x' WHERE estimate_id = ${sent}`),
    await attempt(`DELETE FROM estimate_lines WHERE estimate_id = ${sent}`),
    await attempt(
      `UPDATE estimates SET subtotal_minor = 1, total_minor = 1 WHERE id = '${parseId('estimate', draft, 'id')}'`,
    ),
  ];
  expect(codes).toEqual(['BF001', 'BF001', 'BF001', 'BF001', 'BF002']);
});

it('do not exist for another organization', async () => {
  const { id } = await acceptedEstimate(owner, { clientId });
  const { owner: other } = await aStudio({ on: app });
  const codes = await nothingChanged(app, async () => [
    (await other.refused(EstimateDocument, { id })).code,
    (await other.refused(UpdateEstimateDocument, { input: { id, notes: 'x' } })).code,
    (await other.refused(MarkEstimateSentDocument, { id })).code,
    (await other.refused(AcceptEstimateDocument, { input: { id, acceptedBy: 'x' } })).code,
    (await other.refused(ConvertEstimateDocument, { id })).code,
    (await other.refused(DeleteEstimateDocument, { id })).code,
  ]);
  expect(new Set(codes)).toEqual(new Set(['NOT_FOUND']));
});

it('members who are limited to projects see, write and convert what is in these', async () => {
  const project = await addProject(owner, { clientId, name: 'Website' });
  const permissions = { features: ['INVOICING' as const], projects: [project] };
  const { api } = await addColleague(app, owner, { permissions });
  const { id: hidden } = await acceptedEstimate(owner, { clientId, lines: [lineOf(project), lineOf(null)] });
  expect((await api.refused(EstimateDocument, { id: hidden })).code).toBe('NOT_FOUND');
  expect((await api.refused(ConvertEstimateDocument, { id: hidden })).code).toBe('NOT_FOUND');
  const { id } = await acceptedEstimate(api, { clientId, lines: [lineOf(project)] });
  expect((await api.ok(EstimatesDocument)).estimates.nodes.map((each) => each.id)).toEqual([id]);
  const { invoice } = await convert(id, api);
  await owner.ok(DeleteInvoiceDocument, { id: invoice.id });
  expect((await estimateOf(id, api)).status).toBe('ACCEPTED');
});
