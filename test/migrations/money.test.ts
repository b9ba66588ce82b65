import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';

let database: TestDatabase;
let app: Client;
let rows: RowsOfOne;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await connect(database.appUrl);
  rows = await insertOrganization(app);
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const act = (...statements: string[]) => run(app, rows.organization, statements);
const draft = (columns: string) => `UPDATE invoices SET ${columns} WHERE id = '${rows.draft}'`;
const published = (columns: string) => `UPDATE invoices SET ${columns} WHERE id = '${rows.published}'`;

describe('CHECKs', () => {
  it.each<[string, string]>([
    ['paid_minor = 10001', 'ck_invoices__paid'],
    ['paid_minor = -1', 'ck_invoices__paid'],
    ['credited_minor = 6001', 'ck_invoices__paid'],
    ['credited_minor = -1', 'ck_invoices__paid'],
    ['refunded_minor = -1', 'ck_invoices__paid'],
    ['refunded_minor = 1', 'ck_invoices__refunded'],
    [`status = 'PAID', paid_minor = 9999`, 'ck_invoices__status_facts'],
    [`paid_minor = 10000`, 'ck_invoices__status_facts'],
    [`status = 'CANCELLED'`, 'ck_invoices__closed'],
    [`status = 'REFUNDED'`, 'ck_invoices__closed'],
    [`cancelled_at = now()`, 'ck_invoices__closed'],
    [`refunded_at = now()`, 'ck_invoices__closed'],
    [`status = 'CANCELLED', cancelled_at = now()`, 'ck_invoices__status_facts'],
    [`status = 'REFUNDED', refunded_at = now()`, 'ck_invoices__status_facts'],
    [`status = 'UNCOLLECTIBLE'`, 'ck_invoices__status_facts'],
    [`written_off_at = now()`, 'ck_invoices__status_facts'],
    [`status = 'SENT'`, 'ck_invoices__status_facts'],
    [`sent_at = now()`, 'ck_invoices__status_facts'],
    [`status = 'VIEWED'`, 'ck_invoices__status_facts'],
    [`status = 'PAYED'`, 'ck_invoices__status'],
    [`status = 'DRAFT', paid_minor = 0`, 'ck_invoices__published'],
  ])('refuse of a published invoice: %s', async (columns, constraint) => {
    expect(await refusal(act(published(columns)))).toBe(`23514 ${constraint}`);
  });

  it.each<[string, string]>([
    ['total_minor = 9999', 'ck_invoices__total'],
    ['subtotal_minor = -1, total_minor = -1', 'ck_invoices__amounts'],
    ['discount_minor = 10001, total_minor = -1', 'ck_invoices__amounts'],
    ['discount_minor = -1, total_minor = 10001', 'ck_invoices__amounts'],
    ['tax_minor = -1, total_minor = 9999', 'ck_invoices__amounts'],
    ['discount_rate = 1.01', 'ck_invoices__discount'],
    [`due_date = '2024-12-31'`, 'ck_invoices__due'],
    [`status = 'PUBLISHED'`, 'ck_invoices__published'],
    [`status = 'PUBLISHED', published_at = now(), number = NULL`, 'ck_invoices__number'],
    ['paid_minor = 1', 'ck_invoices__paid'],
    ['credited_minor = 1', 'ck_invoices__paid'],
  ])('refuse of a draft: %s', async (columns, constraint) => {
    expect(await refusal(act(draft(columns)))).toBe(`23514 ${constraint}`);
  });

  it('refuse lines of the wrong sign, and payments of nothing', async () => {
    const line = `UPDATE invoice_lines SET amount_minor = -1 WHERE invoice_id = '${rows.draft}'`;
    expect(await refusal(act(line))).toBe('23514 ck_invoice_lines__sign');
    expect(await refusal(act(`UPDATE invoice_lines SET type = 'DISCOUNT' WHERE invoice_id = '${rows.draft}'`))).toBe(
      '23514 ck_invoice_lines__sign',
    );
    const payment = (columns: string) => `UPDATE payments SET ${columns} WHERE id = '${rows.payment}'`;
    for (const columns of ['amount_minor = 0', 'amount_minor = -1', 'unapplied_minor = 4001', 'refunded_minor = -1']) {
      expect(await refusal(act(payment(columns)))).toBe('23514 ck_payments__amount');
    }
    expect(await refusal(act(payment('processor_fee_minor = 4001')))).toBe('23514 ck_payments__fee');
    expect(await refusal(act(payment(`status = 'VOIDED'`)))).toBe('23514 ck_payments__voided');
    expect(await refusal(act(payment('voided_at = now()')))).toBe('23514 ck_payments__voided');
    const allocation = `UPDATE payment_allocations SET amount_minor = 0 WHERE id = '${rows.allocation}'`;
    expect(await refusal(act(allocation))).toBe('23514 ck_payment_allocations__amount');
  });

  it('refuse an allowance beyond its limit', async () => {
    const subscription = (
      used: number,
    ) => `INSERT INTO subscriptions (organization_id, id, plan_code, anchor_at, period_start, period_end,
      invoices_limit, invoices_used) VALUES ('${rows.organization}', gen_random_uuid(), 'basic', '2025-01-01', '2025-01-01', '2025-02-01', 50, ${used})`;
    expect(await refusal(act(subscription(51)))).toBe('23514 ck_subscriptions__allowance');
    expect(await refusal(act(subscription(-1)))).toBe('23514 ck_subscriptions__allowance');
  });
});

describe('a published invoice', () => {
  it.each([
    `number = 'B1'`,
    `client_name = 'Other'`,
    `issue_date = '2024-12-31'`,
    `due_date = '2025-12-31'`,
    `payment_terms = 'EOM'`,
    `currency = 'EUR'`,
    `tax_calculation = 'ON_DISCOUNTED_SUBTOTAL'`,
    `tax_rules = '[1]'`,
    'discount_rate = 0.1',
    'subtotal_minor = 5000, total_minor = 5000',
    'discount_minor = 100, total_minor = 9900',
    'tax_minor = 100, total_minor = 10100',
    'client_id = gen_random_uuid()',
    `client_notes = 'Other'`,
    `snapshot = '{}'`,
    "published_at = published_at + interval '1 s'",
    'published_at = NULL',
  ])('does not change: %s', async (columns) => {
    expect(await refusal(act(published(columns)))).toBe('BF001');
  });

  it('has lines and taxes that do not change, come or go', async () => {
    const lines = `WHERE invoice_id = '${rows.published}'`;
    expect(await refusal(act(`UPDATE invoice_lines SET description = 'Other' ${lines}`))).toBe('BF001');
    expect(await refusal(act(`DELETE FROM invoice_lines ${lines}`))).toBe('BF001');
    const moved = `UPDATE invoice_lines SET invoice_id = '${rows.draft}', position = 9 ${lines}`;
    expect(await refusal(act(moved))).toBe('BF001');
    const moveIn = `UPDATE invoice_lines SET invoice_id = '${rows.published}', position = 9 WHERE invoice_id = '${rows.draft}'`;
    expect(await refusal(act(moveIn))).toBe('BF001');
    const tax = `INSERT INTO invoice_taxes (organization_id, id, invoice_id, position, name, rate, base_minor, amount_minor)
      VALUES ('${rows.organization}', gen_random_uuid(), '${rows.published}', 0, 'VAT', 0, 0, 0)`;
    expect(await refusal(act(tax))).toBe('BF001');
  });

  it('is not deleted, and neither is the client that it names', async () => {
    expect(await refusal(act(`DELETE FROM invoices WHERE id = '${rows.published}'`))).toBe('BF001');
    expect(await refusal(act(`DELETE FROM clients WHERE id = '${rows.client}'`))).toContain('23');
  });

  it('keeps its PDF', async () => {
    const pdf = `INSERT INTO invoice_pdfs (organization_id, invoice_id, content, created_at)
      VALUES ('${rows.organization}', '${rows.published}', 'x', now())`;
    await act(pdf);
    expect(await refusal(act(`UPDATE invoice_pdfs SET content = 'y'`))).toBe('BF001');
    expect(await refusal(act(`DELETE FROM invoice_pdfs`))).toBe('BF001');
  });
});

describe('sums, at commit', () => {
  it('cannot be cheated by moving a line from one draft to another', async () => {
    const other = randomUUID();
    const columns = (await act(`SELECT * FROM invoices LIMIT 0`)).fields.map(({ name }) => name);
    const kept = columns.filter((name) => !['id', 'number'].includes(name));
    await act(
      `INSERT INTO invoices (id, number, ${kept.join()}) SELECT '${other}', 'A3', ${kept.join()} FROM invoices WHERE id = '${rows.draft}'`,
      `UPDATE invoices SET subtotal_minor = 0, total_minor = 0 WHERE id = '${other}'`,
    );
    const moving = act(
      `UPDATE invoice_lines SET invoice_id = '${other}' WHERE invoice_id = '${rows.draft}'`,
      `UPDATE invoices SET subtotal_minor = 10000, total_minor = 10000 WHERE id = '${other}'`,
    );
    expect(await refusal(moving)).toBe('BF001');
  });

  it('of lines are the subtotal', async () => {
    expect(await refusal(act(draft('subtotal_minor = 1, total_minor = 1')))).toBe('BF002');
    expect(await refusal(act(`DELETE FROM invoice_lines WHERE invoice_id = '${rows.draft}'`))).toBe('BF002');
    expect(await refusal(act(`UPDATE invoice_lines SET amount_minor = 1 WHERE invoice_id = '${rows.draft}'`))).toBe(
      'BF002',
    );
    await act(
      `UPDATE invoice_lines SET amount_minor = 9000 WHERE invoice_id = '${rows.draft}'`,
      draft('subtotal_minor = 9000, total_minor = 9000'),
    );
  });

  it('of taxes are the tax', async () => {
    expect(await refusal(act(draft('tax_minor = 1, total_minor = total_minor + 1')))).toBe('BF002');
    const tax = `INSERT INTO invoice_taxes (organization_id, id, invoice_id, position, name, rate, base_minor, amount_minor)
      VALUES ('${rows.organization}', gen_random_uuid(), '${rows.draft}', 0, 'VAT', 0.1, 1, 1)`;
    expect(await refusal(act(tax))).toBe('BF002');
  });

  it('of allocations are the payment, and what is paid', async () => {
    expect(await refusal(act(published('paid_minor = 3999')))).toBe('BF003');
    expect(await refusal(act(`UPDATE payments SET unapplied_minor = 1 WHERE id = '${rows.payment}'`))).toBe('BF003');
    expect(
      await refusal(act(`UPDATE payments SET status = 'VOIDED', voided_at = now() WHERE id = '${rows.payment}'`)),
    ).toBe('BF003');
    expect(await refusal(act(`DELETE FROM payment_allocations WHERE id = '${rows.allocation}'`))).toBe('BF003');
    expect(await refusal(act(`DELETE FROM payments WHERE id = '${rows.payment}'`))).toBe('BF003');
    const id = randomUUID();
    const payment = `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, created_at)
      VALUES ('${rows.organization}', '${id}', '${rows.client}', 'USD', 100, '2025-01-02', 'CASH', now())`;
    expect(await refusal(act(payment))).toBe('BF003');
  });
});

describe('credits and refunds', () => {
  const credit = (amount: number, id = randomUUID()) =>
    `INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_at)
     VALUES ('${rows.organization}', '${id}', '${rows.published}', ${amount}, 'Discount', '2025-01-05', now())`;
  const refund = (amount: number, columns: Record<string, string> = {}) => {
    const all = { status: 'SUCCEEDED', invoice_id: rows.published, ...columns };
    return `INSERT INTO refunds (organization_id, id, payment_id, amount_minor, refund_date, method, created_at, ${Object.keys(all).join()})
      VALUES ('${rows.organization}', gen_random_uuid(), '${rows.payment}', ${amount}, '2025-01-05', 'CASH', now(),
        ${Object.values(all)
          .map((value) => `'${value}'`)
          .join()})`;
  };
  const allocation = (amount: number) =>
    `UPDATE payment_allocations SET amount_minor = ${amount} WHERE id = '${rows.allocation}'`;
  const payment = (columns: string) => `UPDATE payments SET ${columns} WHERE id = '${rows.payment}'`;

  it('add up at commit to what the invoice and the payment say', async () => {
    expect(await refusal(act(credit(100)))).toBe('BF003');
    expect(await refusal(act(published('credited_minor = 100')))).toBe('BF003');
    expect(await refusal(act(credit(100), published('credited_minor = 99')))).toBe('BF003');
    expect(await refusal(act(refund(100)))).toBe('BF003');
    const back = [published('paid_minor = 3900, refunded_minor = 100, money_returned = true'), allocation(3900)];
    expect(await refusal(act(...back, payment('refunded_minor = 100')))).toBe('BF003');
    expect(await refusal(act(...back, refund(100)))).toBe('BF003');
    expect(await refusal(act(...back, refund(99), payment('refunded_minor = 100')))).toBe('BF003');
    expect(await refusal(act(refund(1, { status: 'GONE' })))).toBe('23514 ck_refunds__status');
    expect(await refusal(act(refund(0)))).toBe('23514 ck_refunds__amount');
    expect(await refusal(act(credit(-1)))).toBe('23514 ck_credits__amount');
  });

  it('leave nothing of a payment that was refunded in part to be voided', async () => {
    const void_ = payment(`status = 'VOIDED', voided_at = now(), unapplied_minor = 1`);
    expect(await refusal(act(void_))).toBe('23514 ck_payments__voided');
  });

  it('close an invoice in full, and a failed refund counts no more', async () => {
    const id = randomUUID();
    const external = { external_refund_id: 're_1' };
    await act(
      credit(10_000, id),
      refund(4_000, { credit_id: id, ...external }),
      `DELETE FROM payment_allocations WHERE id = '${rows.allocation}'`,
      payment('refunded_minor = 4000'),
      published(
        `status = 'REFUNDED', refunded_at = now(), paid_minor = 0, credited_minor = 10000, refunded_minor = 4000, money_returned = true`,
      ),
    );
    expect(await refusal(act(refund(1, external)))).toBe('23505 uq_refunds__external');
    expect(await refusal(act(`UPDATE refunds SET status = 'FAILED'`))).toBe('BF003');
    await act(
      `UPDATE refunds SET status = 'FAILED'`,
      payment('refunded_minor = 0, unapplied_minor = 4000'),
      published('refunded_minor = 0'),
    );
  });
});

describe('unique keys', () => {
  it('hold numbers, external payment ids and job keys', async () => {
    expect(await refusal(act(draft(`number = 'A2'`)))).toBe('23505 uq_invoices__number');
    const payment = `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, unapplied_minor, payment_date,
      method, external_payment_id, created_at)
      VALUES ('${rows.organization}', gen_random_uuid(), '${rows.client}', 'USD', 1, 1, '2025-01-02', 'CASH', 'ch_1', now())`;
    await act(payment);
    expect(await refusal(act(payment))).toBe('23505 uq_payments__external');
    const job = `INSERT INTO jobs (id, organization_id, name, payload, unique_key, run_at, created_at, updated_at)
      VALUES (gen_random_uuid(), '${rows.organization}', 'x', '{}', 'key', now(), now(), now())`;
    await act(job);
    expect(await refusal(act(job))).toBe('23505 uq_jobs__key');
  });
});
