import { print } from 'graphql';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  ApplyCreditDocument,
  CreditInvoiceDocument,
  InvoiceDocument,
  PayInvoiceDocument,
  RecordPaymentDocument,
  type RecordPaymentInput,
  RefundInvoiceDocument,
  RefundPaymentDocument,
} from '../support/generated/operations';
import { addClient, publishDraft, sqlOf } from '../support/invoices';
import { loginAgain } from '../support/members';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const DAY_MS = 24 * 60 * 60 * 1000;
const EMAIL = 'payee@example.test';
const clock = new MovedClock(new Date('2025-03-10T09:00:00.000Z'));

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  ({ app, owner: api } = await aStudio({ server: { clock }, owner: { email: EMAIL }, unlimited: true }));
});
afterAll(() => app.stop());

const keyed = (key: string) => ({ 'idempotency-key': key });

/** The whole answer to a payment, as it came. */
async function textOf(who: ApiClient, input: RecordPaymentInput, key: string): Promise<string> {
  const response = await fetch(`${who.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${who.token}`, ...keyed(key) },
    body: JSON.stringify({ query: print(RecordPaymentDocument), variables: { input } }),
  });
  return response.text();
}

async function paidOn(who: ApiClient, id: string): Promise<[string, number]> {
  const { invoice } = await who.ok(InvoiceDocument, { id });
  return [invoice.totalPaid.amount, invoice.payments.nodes.length];
}

async function pay(input: RecordPaymentInput, headers = {}): Promise<string> {
  return (await api.ok(RecordPaymentDocument, { input }, headers)).recordPayment.payment.id;
}

describe('the same externalPaymentId', () => {
  it('is one payment, also when it has paid the invoice whole', async () => {
    const { id: invoiceId } = await publishDraft(api);
    const input = { invoiceId, amount: '100.00', externalPaymentId: 'ch_same' };
    const first = await pay(input);
    expect(await unchanged(app, api, () => pay(input))).toBe(first);
    expect(await paidOn(api, invoiceId)).toEqual(['100.00', 1]);
  });

  it('is one payment when ten come at once', async () => {
    const { id: invoiceId } = await publishDraft(api);
    const input = { invoiceId, amount: '10.00', externalPaymentId: 'ch_parallel' };
    const ids = await Promise.all(Array.from({ length: 10 }, () => pay(input)));
    expect(new Set(ids).size).toBe(1);
    expect(await paidOn(api, invoiceId)).toEqual(['10.00', 1]);
  });

  it('is one payment, also when its money was returned since', async () => {
    const [whole, part] = [await publishDraft(api), await publishDraft(api)];
    const all = async ({ id }: { id: string }, externalPaymentId: string) =>
      (await api.ok(PayInvoiceDocument, { input: { invoiceId: id, externalPaymentId } })).payInvoice.payment.id;
    const input = { invoiceId: whole.id, amount: '100.00', externalPaymentId: 'ch_whole' };
    const [first, second] = [await pay(input), await all(part, 'ch_part')];
    await api.ok(RefundInvoiceDocument, { input: { id: whole.id, reason: 'Not delivered.' } });
    await api.ok(RefundPaymentDocument, { input: { id: second, amount: '40.00', reopen: true } });
    expect(await unchanged(app, api, () => pay(input))).toBe(first);
    expect(await unchanged(app, api, () => all(whole, 'ch_whole'))).toBe(first);
    expect(await unchanged(app, api, () => all(part, 'ch_part'))).toBe(second);
  });

  it('is refused for an invoice to which the payment was applied as credit', async () => {
    const clientId = await addClient(api);
    const [one, other] = [await publishDraft(api, { clientId }), await publishDraft(api, { clientId })];
    const input = { invoiceId: one.id, amount: '100.00', externalPaymentId: 'ch_moved' };
    await pay(input);
    await api.ok(CreditInvoiceDocument, { input: { id: one.id, reason: 'Not delivered.', returnAs: 'CREDIT' } });
    await api.ok(ApplyCreditDocument, { input: { invoiceId: other.id } });
    const again = { input: { ...input, invoiceId: other.id } };
    expect(await unchanged(app, api, () => api.refused(RecordPaymentDocument, again))).toMatchObject({
      code: 'DUPLICATE_RESOURCE',
    });
  });

  it('is refused for another invoice or amount, and changes nothing', async () => {
    const [one, other] = [await publishDraft(api), await publishDraft(api)];
    const input = { invoiceId: one.id, amount: '10.00', externalPaymentId: 'ch_other' };
    await pay(input);
    for (const change of [{ invoiceId: other.id }, { amount: '11.00' }]) {
      const again = { input: { ...input, ...change } };
      expect(await unchanged(app, api, () => api.refused(RecordPaymentDocument, again))).toMatchObject({
        code: 'DUPLICATE_RESOURCE',
        details: [{ field: 'input.externalPaymentId' }],
      });
    }
  });

  it('pays one of ten invoices that it comes for at once', async () => {
    const invoices = await Promise.all(Array.from({ length: 10 }, () => publishDraft(api)));
    const answers = await Promise.all(
      invoices.map(({ id }) =>
        api.send(RecordPaymentDocument, { input: { invoiceId: id, amount: '5.00', externalPaymentId: 'ch_race' } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(9).fill('DUPLICATE_RESOURCE'),
    );
    const paid = await Promise.all(invoices.map(({ id }) => paidOn(api, id)));
    expect(paid.filter(([, count]) => count > 0)).toEqual([['5.00', 1]]);
  });

  it('of another organization is another payment', async () => {
    const other = await app.register();
    const [mine, theirs] = [await publishDraft(api), await publishDraft(other)];
    const said = { amount: '1.00', externalPaymentId: 'ch_tenant' };
    await pay({ invoiceId: mine.id, ...said });
    await other.ok(RecordPaymentDocument, { input: { invoiceId: theirs.id, ...said } });
    expect(await paidOn(other, theirs.id)).toEqual(['1.00', 1]);
  });

  it('that is empty is none', async () => {
    const { id: invoiceId } = await publishDraft(api);
    const input = { invoiceId, amount: '1.00', externalPaymentId: ' ' };
    expect(await pay(input)).not.toBe(await pay(input));
  });
});

describe('the same Idempotency-Key', () => {
  it('gives the first answer again, byte for byte', async () => {
    const { id: invoiceId } = await publishDraft(api);
    const input = { invoiceId, amount: '10.00' };
    const first = await textOf(api, input, 'bytes');
    await pay({ invoiceId, amount: '20.00' });
    expect(await unchanged(app, api, () => textOf(api, input, 'bytes'))).toBe(first);
    expect(first).toContain('"recordPayment"');
    expect(await paidOn(api, invoiceId)).toEqual(['30.00', 2]);
  });

  it('is one payment when ten come at once', async () => {
    const { id: invoiceId } = await publishDraft(api);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => textOf(api, { invoiceId, amount: '10.00' }, 'ten')),
    );
    expect(new Set(answers).size).toBe(1);
    expect(await paidOn(api, invoiceId)).toEqual(['10.00', 1]);
  });

  it('is refused with another request, and changes nothing', async () => {
    const { id: invoiceId } = await publishDraft(api);
    await pay({ invoiceId, amount: '10.00' }, keyed('other'));
    const other = { input: { invoiceId, amount: '11.00' } };
    const refusal = await unchanged(app, api, () => api.refused(RecordPaymentDocument, other, keyed('other')));
    expect(refusal).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', details: [{ field: 'Idempotency-Key' }] });
  });

  it('of a refused request is free again', async () => {
    const { id: invoiceId } = await publishDraft(api);
    const tooMuch = { input: { invoiceId, amount: '100.01' } };
    const refusal = await unchanged(app, api, () => api.refused(RecordPaymentDocument, tooMuch, keyed('refused')));
    expect(refusal.code).toBe('OVERPAYMENT');
    await pay({ invoiceId, amount: '100.00' }, keyed('refused'));
  });

  it('of another member is another key', async () => {
    const other = await app.register();
    const [mine, theirs] = [await publishDraft(api), await publishDraft(other)];
    await pay({ invoiceId: mine.id, amount: '10.00' }, keyed('shared'));
    await other.ok(RecordPaymentDocument, { input: { invoiceId: theirs.id, amount: '10.00' } }, keyed('shared'));
    expect(await paidOn(other, theirs.id)).toEqual(['10.00', 1]);
  });

  it('of a lost session tells nobody anything', async () => {
    const { id: invoiceId } = await publishDraft(api);
    await pay({ invoiceId, amount: '10.00' }, keyed('lost'));
    const input = { invoiceId, amount: '10.00' };
    expect((await app.anonymous.refused(RecordPaymentDocument, { input }, keyed('lost'))).code).toBe('UNAUTHORIZED');
  });

  it('keeps no answer that the database could show', async () => {
    const { id: invoiceId } = await publishDraft(api);
    await pay({ invoiceId, amount: '10.00', reference: 'VISIBLE' }, keyed('sealed'));
    const rows = await sqlOf<{ answer: string }>(app, api, [
      `SELECT encode(answer, 'escape') AS answer FROM idempotency_keys`,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    for (const { answer } of rows) expect(answer).not.toContain('VISIBLE');
  });

  it('holds for 24 hours, and is free after that', async () => {
    const { id: invoiceId } = await publishDraft(api);
    const input = { invoiceId, amount: '10.00' };
    const first = await textOf(api, input, 'day');
    clock.advance(DAY_MS);
    api = await loginAgain(app, EMAIL);
    expect(await textOf(api, input, 'day')).toBe(first);
    clock.advance(1);
    await pay({ invoiceId, amount: '20.00' }, keyed('day'));
    expect(await paidOn(api, invoiceId)).toEqual(['30.00', 2]);
  });
});
