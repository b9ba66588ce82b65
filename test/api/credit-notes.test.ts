import { creditInvoice } from '../../src/services/credits/credit-invoice';
import { asSystem } from '../services/acts';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  CancelInvoiceDocument,
  CreditInvoiceDocument,
  type CreditInvoiceInput,
  CreditNoteDocument,
  CreditNotesDocument,
  type CreditNotesQueryVariables,
  CreditNotesOfInvoiceDocument,
  RefundInvoiceDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, makeDraft, publishDraft, recordPayment, registerEmployee, sqlOf } from '../support/invoices';
import { lawsHold } from '../support/laws';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const ISSUES = { credit_document: 'CREDIT_NOTE' } as const;

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  const server = { clock: new MovedClock(new Date('2025-03-10T09:00:00.000Z')) };
  ({ app, owner: api, clientId } = await aStudio({ server, settings: ISSUES, client: {}, unlimited: true }));
});
afterEach(() => lawsHold(app));
afterAll(() => app.stop());

const studio = () => aStudio({ on: app, settings: ISSUES, client: { name: 'Zebra' }, unlimited: true });
const published = (fields: Parameters<typeof publishDraft>[1] = {}) => publishDraft(api, { clientId, ...fields });
const credit = async (input: Partial<CreditInvoiceInput> & { id: string }, who = api) =>
  (await who.ok(CreditInvoiceDocument, { input: { reason: 'Not delivered.', ...input } })).creditInvoice.creditNote;
const notesOf = async (id: string, who = api) =>
  (await who.ok(CreditNotesOfInvoiceDocument, { id })).invoice.creditNotes.nodes;
type Note = Awaited<ReturnType<typeof notesOf>>[number];
const sumsOf = ({ subtotal, discount, tax, total }: Note) =>
  [subtotal, discount, tax, total].map(({ amount }) => amount);
const at = (rate: string, taxRate?: string) => ({
  ...{ description: 'Work', quantity: '1', rate },
  ...(taxRate ? { taxes: [{ name: 'VAT', rate: taxRate }] } : {}),
});

describe('a credit note', () => {
  it('names the invoice and the reason, and has the lines, taxes and sums of its credit', async () => {
    const fields = { taxRate: '0.08', discountRate: '0.05', lines: [at('2500.00'), at('500.00')] };
    const { id, number: invoiceNumber, lines } = await published({ ...fields, issueDate: '2025-03-03' });
    const part = { lines: [{ lineId: lines[1]?.id ?? '', quantity: '0.5' }] };
    const note = await credit({ id, ...part, creditDate: '2025-03-05', reason: 'Half of it\nis missing.' });
    const money = (amount: string) => ({ amount, currency: 'USD' });
    expect(note).toMatchObject({
      ...{ issueDate: '2025-03-05', invoiceNumber, invoiceDate: '2025-03-03', invoice: { id } },
      ...{ reason: 'Half of it\nis missing.', clientName: 'Acme', currency: 'USD', pricesIncludeTax: false },
      ...{ subtotal: money('250.00'), discount: money('12.50'), tax: money('20.00'), total: money('257.50') },
      net: money('237.50'),
      lines: [
        {
          ...{ invoiceLineId: lines[1]?.id, type: 'FIXED', description: 'Work', quantity: '0.5', minutes: null },
          ...{ amount: money('250.00'), discount: money('12.50') },
        },
      ],
      taxes: [{ name: 'Tax', rate: '0.08', category: 'STANDARD', base: money('250.00'), amount: money('20.00') }],
    });
    expect(note?.number).toMatch(/^CN-2025-03-\d{3}$/);
    expect((await api.ok(CreditNoteDocument, { id: note?.id ?? '' })).creditNote).toEqual(note);
    const [event] = await sqlOf<{ ids: object }>(app, api, [
      `SELECT e.ids FROM events e JOIN credit_notes n ON n.id = e.subject_id WHERE e.type = 'creditNote.created' AND n.number = $1`,
      [note?.number],
    ]);
    expect(Object.keys(event?.ids ?? {})).toEqual(['invoiceId']);
  });

  it('is made by each form of credit: lines to the cent, one amount over the taxes, and the rest', async () => {
    const cents = ['68.33', '57.50', '85.00', '68.33'].map((rate) => at(rate, '0.2'));
    const { id, lines } = await published({ lines: cents });
    for (const { id: lineId } of lines) await credit({ id, lines: [{ lineId, quantity: '1' }] });
    expect((await notesOf(id)).map(sumsOf)).toEqual([
      ['68.33', '0.00', '13.67', '82.00'],
      ['57.50', '0.00', '11.50', '69.00'],
      ['85.00', '0.00', '17.00', '102.00'],
      ['68.33', '0.00', '13.66', '81.99'],
    ]);
    const two = await published({ lines: [at('100.00', '0.2'), at('100.00', '0.055')] });
    await credit({ id: two.id, amount: '50.00' });
    await credit({ id: two.id });
    const [spread, rest] = await notesOf(two.id);
    expect(spread && [sumsOf(spread), spread.lines.map(({ quantity }) => quantity)]).toEqual([
      ['44.34', '0.00', '5.66', '50.00'],
      [null, null],
    ]);
    expect(spread?.taxes.map(({ rate, base, amount }) => [rate, base.amount, amount.amount])).toEqual([
      ['0.2', '22.17', '4.44'],
      ['0.055', '22.17', '1.22'],
    ]);
    expect(rest && sumsOf(rest)).toEqual(['155.66', '0.00', '19.84', '175.50']);
  });

  it('has each tax once, whichever lines bear it, and what was taken off by DISCOUNT lines', async () => {
    const gst = { name: 'GST', rate: '0.05' };
    const lines = [
      { ...at('100.00'), taxes: [gst, { name: 'QST', rate: '0.1' }] },
      { ...at('110.00'), taxes: [gst] },
      { ...at('-10.00'), type: 'DISCOUNT' as const, taxes: [gst] },
    ];
    const { id } = await published({ lines });
    const note = await credit({ id });
    expect(note && sumsOf(note)).toEqual(['200.00', '0.00', '20.00', '220.00']);
    expect(note?.lines.map(({ type, amount }) => [type, amount.amount])).toEqual([
      ['FIXED', '100.00'],
      ['FIXED', '110.00'],
      ['DISCOUNT', '-10.00'],
    ]);
    expect(note?.taxes.map(({ name, base, amount }) => [name, base.amount, amount.amount])).toEqual([
      ['GST', '200.00', '10.00'],
      ['QST', '100.00', '10.00'],
    ]);
  });

  it('is made by a refund and a cancellation too, also of an invoice of zero and with prices that include tax', async () => {
    const including = { lines: [at('119.00', '0.19')], pricesIncludeTax: true };
    const paid = await published(including);
    await recordPayment(api, { invoiceId: paid.id, amount: '50.00' });
    await api.ok(RefundInvoiceDocument, { input: { id: paid.id, amount: '11.90', reason: 'Late.' } });
    const [refund] = await notesOf(paid.id);
    expect(refund && [refund.reason, ...sumsOf(refund)]).toEqual(['Late.', '11.90', '0.00', '1.90', '11.90']);
    for (const rate of ['100.00', '0.00']) {
      const { id, total } = await published({ lines: [at(rate)] });
      await api.ok(CancelInvoiceDocument, { input: { id, reason: 'Ordered twice.' } });
      expect((await notesOf(id)).map((note) => [note.reason, note.total])).toEqual([['Ordered twice.', total]]);
    }
    const draft = await makeDraft(api, { clientId });
    await api.ok(CancelInvoiceDocument, { input: { id: draft.id, reason: 'Ordered twice.' } });
    expect(await notesOf(draft.id)).toEqual([]);
  });

  it('of an invoice whose issue date lies ahead has that date, whichever act makes it', async () => {
    const invoice = await published({ issueDate: '2025-03-20', lines: [at('100.00')] });
    await recordPayment(api, { invoiceId: invoice.id, amount: '20.00' });
    await api.ok(RefundInvoiceDocument, { input: { id: invoice.id, amount: '5.00', reason: 'Late.' } });
    const today = { refundDate: '2025-03-10' };
    await api.ok(RefundInvoiceDocument, { input: { id: invoice.id, amount: '5.00', reason: 'Late.', ...today } });
    await credit({ id: invoice.id, amount: '7.00' });
    await credit({ id: invoice.id, amount: '8.00', creditDate: '2025-03-20' });
    const cancelled = await published({ issueDate: '2025-03-20' });
    await api.ok(CancelInvoiceDocument, { input: { id: cancelled.id, reason: 'Ordered twice.' } });
    const notes = [...(await notesOf(invoice.id)), ...(await notesOf(cancelled.id))];
    expect(notes.map(({ issueDate }) => issueDate)).toEqual(Array(5).fill('2025-03-20'));
    for (const [creditDate, reason] of [
      ['2025-03-19', "must not be before the invoice's issue date"],
      ['2025-03-21', 'must not be in the future'],
    ] as const) {
      const refused = api.refused(CreditInvoiceDocument, { input: { id: invoice.id, reason: 'Late.', creditDate } });
      expect(await refused).toMatchObject({ details: [{ field: 'input.creditDate', reason }] });
    }
  });

  it('is made only if the organization has them; earlier credits stay without one', async () => {
    const { owner, clientId: own } = await aStudio({ on: app, client: {} });
    const { id } = await publishDraft(owner, { clientId: own });
    expect(await credit({ id, amount: '10.00' }, owner)).toBeNull();
    const set = (creditDocument: 'NONE' | 'CREDIT_NOTE') =>
      owner.ok(UpdateSettingsDocument, { input: { preferences: { creditDocument } } });
    await set('CREDIT_NOTE');
    expect((await credit({ id, amount: '20.00' }, owner))?.number).toBe('CN-2025-03-001');
    await set('NONE');
    expect(await credit({ id, amount: '30.00' }, owner)).toBeNull();
    expect((await notesOf(id, owner)).map(({ total }) => total.amount)).toEqual(['20.00']);
  });

  it('does not change, and can be read by its own organization alone', async () => {
    const { id } = await published();
    const note = await credit({ id });
    const { owner: other } = await studio();
    for (const who of [other, await registerEmployee(app)]) {
      const { code } = await who.refused(CreditNoteDocument, { id: note?.id ?? '' });
      expect(code).toBe(who === other ? 'NOT_FOUND' : 'FORBIDDEN');
    }
    const where = [`WHERE number = '${note?.number}'`];
    for (const change of [
      `UPDATE credit_notes SET reason = 'x'`,
      `UPDATE credit_notes SET total_minor = 1, subtotal_minor = 1`,
    ])
      await expect(sqlOf(app, api, [[change, ...where].join(' ')])).rejects.toMatchObject({ code: 'BF001' });
    await expect(sqlOf(app, api, [`DELETE FROM credit_notes`])).rejects.toMatchObject({ code: '42501' });
    await expect(sqlOf(app, api, [`UPDATE credit_note_taxes SET rate = 0`])).rejects.toMatchObject({ code: '42501' });
  });
});

describe('numbers of credit notes', () => {
  it('have a series of their own, by the day of the credit and the pattern', async () => {
    const { owner, clientId: own } = await studio();
    const invoice = await publishDraft(owner, { clientId: own, issueDate: '2025-01-15' });
    const numbers: (string | undefined)[] = [];
    const on = async (creditDate: string) =>
      numbers.push((await credit({ id: invoice.id, amount: '1.00', creditDate }, owner))?.number);
    for (const day of ['2025-01-31', '2025-02-01', '2025-01-15']) await on(day);
    const preferences = { creditNoteNumberPattern: 'cr/{yy}'.replace('/', '-') + '-{seq}' };
    await owner.ok(UpdateSettingsDocument, { input: { preferences } });
    for (const day of ['2025-01-31', '2025-02-01']) await on(day);
    expect([invoice.number, ...numbers]).toEqual([
      ...['INV-2025-01-001', 'CN-2025-01-001', 'CN-2025-02-001', 'CN-2025-01-002'],
      ...['cr-25-1', 'cr-25-2'],
    ]);
    const refused = await owner.refused(UpdateSettingsDocument, {
      input: { preferences: { invoiceNumberPattern: 'cr-{YY}-{SEQ}' } },
    });
    expect(refused).toMatchObject({ code: 'VALIDATION_ERROR' });
    expect(refused.details.map(({ field }) => field)).toEqual(['input.preferences.invoiceNumberPattern']);
    const wider = await owner.refused(UpdateSettingsDocument, {
      input: { preferences: { creditNoteNumberPattern: 'INV-{YYYY}-{MM}-{SEQ:5}' } },
    });
    expect(wider.details.map(({ field }) => field)).toEqual(['input.preferences.creditNoteNumberPattern']);
  });

  it('are never those of invoices, also when both are taken at once', async () => {
    const { owner, clientId: own } = await studio();
    const invoice = await publishDraft(owner, { clientId: own, issueDate: '2025-03-01' });
    const patterns = { invoiceNumberPattern: 'D-{SEQ}', creditNoteNumberPattern: 'D-{YYYY}{SEQ}' };
    const swapped = { invoiceNumberPattern: 'D-{YYYY}{SEQ}', creditNoteNumberPattern: 'D-{SEQ}' };
    const set = (preferences: typeof patterns) => owner.ok(UpdateSettingsDocument, { input: { preferences } });
    const note = async () => (await credit({ id: invoice.id, amount: '1.00' }, owner))?.number;
    const draft = async () => (await makeDraft(owner, { clientId: own, issueDate: '2025-03-10' })).number;
    await set(patterns);
    expect([await note(), await draft()]).toEqual(['D-20251', 'D-1']);
    await set(swapped);
    expect([await note(), await draft()]).toEqual(['D-2', 'D-20252']);
    // Both would come to the same number next.
    await sqlOf(app, owner, [`UPDATE number_counters SET last_value = 20252 WHERE period = 'creditNote/all'`]);
    const both = await atOnce(app, 'number_counters', [note, draft]);
    expect([
      ['D-20253', 'D-20254'],
      ['D-20254', 'D-20253'],
    ]).toContainEqual(both);
  });

  it('have neither a gap nor a duplicate when credits come at once', async () => {
    const { owner, clientId: own } = await studio();
    const invoices: string[] = [];
    for (let count = 0; count < 4; count += 1) invoices.push((await publishDraft(owner, { clientId: own })).id);
    const calls = invoices.map((id) => () => credit({ id }, owner));
    const notes = await atOnce(app, 'credit_notes', calls);
    expect(notes.map((note) => note?.number).sort()).toEqual(
      ['001', '002', '003', '004'].map((end) => `CN-2025-03-${end}`),
    );
  });

  it('are not used up by a credit that is rolled back', async () => {
    const { owner, clientId: own } = await studio();
    const { id } = await publishDraft(owner, { clientId: own });
    await unchanged(app, owner, () =>
      expect(
        asSystem(app, owner, async (work) => {
          await creditInvoice(work, { id, reason: 'Late.', amount: '5.00' });
          throw new Error('after the work');
        }),
      ).rejects.toThrow('after the work'),
    );
    await unchanged(app, owner, () =>
      owner.refused(CreditInvoiceDocument, { input: { id, reason: 'x', amount: '900' } }),
    );
    expect((await credit({ id }, owner))?.number).toBe('CN-2025-03-001');
  });
});

it('creditNotes filters, sorts and searches', async () => {
  const { owner, clientId: zebra } = await studio();
  const acme = await addClient(owner);
  const first = await publishDraft(owner, { clientId: zebra });
  const second = await publishDraft(owner, { clientId: acme });
  await credit({ id: first.id, amount: '30.00', creditDate: '2025-03-10' }, owner);
  await credit({ id: second.id, amount: '20.00' }, owner);
  await credit({ id: first.id, amount: '10.00' }, owner);
  const endsOf = async (variables: CreditNotesQueryVariables) =>
    (await owner.ok(CreditNotesDocument, variables)).creditNotes.nodes.map(({ number }) => number.at(-1)).join('');
  const filters = [
    [{ clientId: zebra }, '31'],
    [{ invoiceId: second.id }, '2'],
    [{ amountMin: '20.00' }, '21'],
    [{ amountMax: '20.00' }, '32'],
    [{ currency: 'EUR' }, ''],
    [{ issuedFrom: '2025-03-11' }, ''],
    [{ issuedTo: '2025-03-10' }, '321'],
    [{ search: 'zebr' }, '31'],
    [{ search: second.number }, '2'],
    [{ search: 'CN-2025-03-003' }, '3'],
  ] as const;
  for (const [filter, ends] of filters) expect([filter, await endsOf({ filter })]).toEqual([filter, ends]);
  for (const [field, ends] of [
    ['NUMBER', '123'],
    ['TOTAL', '321'],
    ['CLIENT_NAME', '213'],
  ] as const)
    expect([field, await endsOf({ orderBy: { field, direction: 'ASC' } })]).toEqual([field, ends]);
});
