import { systemClock } from '../../src/config/clock';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { InvoiceDocument, SendInvoiceDocument, type SendInvoiceInput } from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';

const HOUR = 3_600_000;
const clock = new MovedClock(systemClock.now());

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());

/** How many jobs the member's organization has. */
async function jobsOf(api: ApiClient): Promise<number> {
  const jobs = await sqlOf(app, api, [`SELECT id FROM jobs WHERE organization_id = $1`, [claimsOf(api).org]]);
  return jobs.length;
}

describe('sendInvoice', () => {
  it.each<[string, (now: number) => Partial<SendInvoiceInput>, string]>([
    ['an address that is none', () => ({ recipients: ['a@b.example', 'nobody'] }), 'input.recipients.1'],
    ['an address with a header', () => ({ recipients: ['a@b.example\r\nBcc: c@b.example'] }), 'input.recipients.0'],
    [
      '21 addresses',
      () => ({ recipients: Array.from({ length: 21 }, (_, at) => `a${at}@b.example`) }),
      'input.recipients',
    ],
    ['a subject of two lines', () => ({ subject: 'One\r\nBcc: c@b.example' }), 'input.subject'],
    ['a subject of 201 characters', () => ({ subject: 'x'.repeat(201) }), 'input.subject'],
    ['a message of 5001 characters', () => ({ message: 'x'.repeat(5001) }), 'input.message'],
    ['a time that is over', (now) => ({ scheduleDate: new Date(now - 1000).toISOString() }), 'input.scheduleDate'],
    [
      'a time too far ahead',
      (now) => ({ scheduleDate: new Date(now + 367 * 24 * HOUR).toISOString() }),
      'input.scheduleDate',
    ],
    ['a time that does not exist', () => ({ scheduleDate: '2025-02-30T10:00:00Z' }), 'input.scheduleDate'],
  ])('refuses %s, and leaves the draft as it is', async (_what, fields, field) => {
    const api = await app.register();
    const { id } = await makeDraft(api);
    const refusal = await api.refused(SendInvoiceDocument, { input: { id, ...fields(clock.now().getTime()) } });
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
    expect((await api.ok(InvoiceDocument, { id })).invoice.status).toBe('DRAFT');
    expect(await jobsOf(api)).toBe(0);
  });

  it('refuses to send without any address', async () => {
    const api = await app.register();
    const { id } = await makeDraft(api, { clientId: await addClient(api, { email: null }) });
    expect(await api.refused(SendInvoiceDocument, { input: { id } })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.recipients' }],
    });
  });
});
