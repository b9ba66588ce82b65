import { aStudio } from '../support/a-studio';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import {
  CreateInvoiceDocument,
  DeleteInvoiceDocument,
  MeDocument,
  PublishInvoiceDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { loginAgain, setOrganization } from '../support/members';
import { MovedClock } from '../support/moved-clock';
import { unchanged } from '../support/unchanged';

const LINES = [{ description: 'Work', quantity: '1', rate: '100.00' }];

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** A member without a limit, and a client of theirs. */
async function biller(
  columns: Parameters<typeof setOrganization>[2] = {},
): Promise<{ api: ApiClient; clientId: string }> {
  const { owner: api } = await aStudio({ on: app, unlimited: true });
  if (Object.keys(columns).length > 0) await setOrganization(app, api, columns);
  return { api, clientId: await addClient(api) };
}

/** Numbers INV-2025-01-001 and so on, as many as wanted. */
function numbersUpTo(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `INV-2025-01-${String(at + 1).padStart(3, '0')}`);
}

describe('numbers', () => {
  it('start again each month, by the issue date', async () => {
    const { api, clientId } = await biller();
    const numbers: (string | null | undefined)[] = [];
    for (const issueDate of ['2025-01-31', '2025-02-01', '2025-01-01', '2026-01-01']) {
      numbers.push((await makeDraft(api, { clientId, issueDate })).number);
    }
    expect(numbers).toEqual(['INV-2025-01-001', 'INV-2025-02-001', 'INV-2025-01-002', 'INV-2026-01-001']);
  });

  it.each([
    ['R{YY}.{SEQ}', ['R25.1', 'R25.2', 'R26.1']],
    ['{SEQ:5}', ['00001', '00002', '00003']],
    ['{YYYY}{MM}-{SEQ:2}', ['202501-01', '202502-01', '202601-01']],
  ])('follow the pattern %s', async (pattern, expected) => {
    const { api, clientId } = await biller({ number_pattern: pattern });
    const numbers: (string | null | undefined)[] = [];
    for (const issueDate of ['2025-01-31', '2025-02-01', '2026-01-01']) {
      numbers.push((await makeDraft(api, { clientId, issueDate })).number);
    }
    expect(numbers).toEqual(expected);
  });

  it('go from 999 to 1000', async () => {
    const { api, clientId } = await biller();
    await sqlOf(app, api, [
      `INSERT INTO number_counters (organization_id, period, last_value) VALUES ($1, '2025-01', 998)`,
      [claimsOf(api).org],
    ]);
    expect((await makeDraft(api, { clientId, issueDate: '2025-01-01' })).number).toBe('INV-2025-01-999');
    expect((await makeDraft(api, { clientId, issueDate: '2025-01-01' })).number).toBe('INV-2025-01-1000');
  });

  it('skip one that another pattern has already used', async () => {
    const { api, clientId } = await biller({ number_pattern: 'A{SEQ}' });
    await makeDraft(api, { clientId });
    await sqlOf(app, api, [`UPDATE invoices SET number = 'A2' WHERE organization_id = $1`, [claimsOf(api).org]]);
    expect((await makeDraft(api, { clientId })).number).toBe('A3');
  });

  it('are distinct and without gaps when thirty are created concurrently', async () => {
    const { api, clientId } = await biller();
    const drafts = await Promise.all(
      Array.from({ length: 30 }, () => makeDraft(api, { clientId, issueDate: '2025-01-15' })),
    );
    expect(drafts.map(({ number }) => number).sort()).toEqual(numbersUpTo(30));
  });

  it('of two organizations are independent', async () => {
    const [one, other] = [await biller(), await biller()];
    const made = [one, other].map(({ api, clientId }) => makeDraft(api, { clientId, issueDate: '2025-01-15' }));
    expect((await Promise.all(made)).map(({ number }) => number)).toEqual(['INV-2025-01-001', 'INV-2025-01-001']);
  });

  it('a refused invoice does not use one', async () => {
    const { api, clientId } = await biller();
    const input = { clientId, lines: LINES, issueDate: '2025-01-15', discountAmount: '1000' };
    await unchanged(app, api, () => api.refused(CreateInvoiceDocument, { input }));
    expect((await makeDraft(api, { clientId, issueDate: '2025-01-15' })).number).toBe('INV-2025-01-001');
  });

  it('assigned on publishing: drafts have none, and published invoices have no gaps', async () => {
    const { api, clientId } = await biller({ number_assignment: 'ON_PUBLISH' });
    const drafts = await Promise.all(
      Array.from({ length: 12 }, () => makeDraft(api, { clientId, issueDate: '2025-01-15' })),
    );
    expect(drafts.map(({ number }) => number)).toEqual(Array(12).fill(null));
    const [deleted, ...kept] = drafts;
    await api.ok(DeleteInvoiceDocument, { id: deleted?.id ?? '' });
    const published = await Promise.all(
      kept.flatMap(({ id }) => [api.send(PublishInvoiceDocument, { id }), api.send(PublishInvoiceDocument, { id })]),
    );
    const numbers = published.flatMap(({ data }) => data?.publishInvoice.number ?? []);
    expect(numbers.sort()).toEqual(numbersUpTo(11));
    expect(published.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(11).fill('INVALID_STATE'),
    );
  });
});

describe('the allowance', () => {
  it('is used exactly when sixty are created concurrently, and refused ones use no number', async () => {
    const { owner: api, clientId } = await aStudio({ on: app, client: {} });
    const input = { clientId, lines: LINES, issueDate: '2025-01-15' };
    const answers = await Promise.all(Array.from({ length: 60 }, () => api.send(CreateInvoiceDocument, { input })));
    const numbers = answers.flatMap(({ data }) => data?.createInvoice.number ?? []);
    expect(numbers.sort()).toEqual(numbersUpTo(50));
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(10).fill('LIMIT_REACHED'),
    );
    const { subscription } = (await api.ok(MeDocument)).me;
    expect(subscription).toMatchObject({ invoicesLimit: 50, invoicesUsed: 50, remaining: 0 });
    const refusal = await unchanged(app, api, () => api.refused(CreateInvoiceDocument, { input }));
    expect(refusal.code).toBe('LIMIT_REACHED');
  });

  it('starts again when the month ends, and the period moves on', async () => {
    const clock = new MovedClock(new Date('2025-01-15T12:00:00.000Z'));
    const moved = await startTestApp({ clock });
    try {
      const email = 'months@example.test';
      let api = await moved.register({ email });
      const clientId = await addClient(api);
      await sqlOf(moved, api, [`UPDATE subscriptions SET invoices_used = 50`]);
      expect((await api.refused(CreateInvoiceDocument, { input: { clientId, lines: LINES } })).code).toBe(
        'LIMIT_REACHED',
      );
      const month = async () => {
        const [row] = await sqlOf<{ start: string; end: string; used: number }>(moved, api, [
          `SELECT period_start::date::text AS start, period_end::date::text AS end, invoices_used AS used FROM subscriptions`,
        ]);
        return row;
      };
      clock.set('2025-02-15T11:59:59.999Z');
      api = await loginAgain(moved, email);
      expect((await api.refused(CreateInvoiceDocument, { input: { clientId, lines: LINES } })).code).toBe(
        'LIMIT_REACHED',
      );
      clock.set('2025-02-15T12:00:00.000Z');
      await makeDraft(api, { clientId });
      expect(await month()).toEqual({ start: '2025-02-15', end: '2025-03-15', used: 1 });
      clock.set('2025-07-01T00:00:00.000Z');
      api = await loginAgain(moved, email);
      await Promise.all(Array.from({ length: 10 }, () => makeDraft(api, { clientId })));
      expect(await month()).toEqual({ start: '2025-06-15', end: '2025-07-15', used: 10 });
    } finally {
      await moved.stop();
    }
  });
});
