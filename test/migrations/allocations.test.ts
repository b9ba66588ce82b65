import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';

let database: TestDatabase;
let app: Client;
/** With a published invoice, on which 40.00 of 100.00 are paid. */
let rows: RowsOfOne;
/** A second published invoice over 100.00, of which nothing is paid. */
let second: string;
/** A second payment of 40.00, of which nothing is allocated. */
let credit: string;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await connect(database.appUrl);
});
beforeEach(async () => {
  rows = await insertOrganization(app);
  [second, credit] = [rows.draft, randomUUID()];
  await act(
    `UPDATE invoices SET status = 'PUBLISHED', published_at = now() WHERE id = '${second}'`,
    payment(credit, { unapplied_minor: '4000' }),
  );
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const act = (...statements: string[]) => run(app, rows.organization, statements);

/** Of 40.00, all of it allocated, unless `columns` say otherwise. */
function payment(id: string, columns: Record<string, string> = {}): string {
  const all = { amount_minor: '4000', project_ids: '{NULL}', ...columns };
  return `INSERT INTO payments (organization_id, id, client_id, currency, payment_date, method, created_at, ${Object.keys(all).join()})
    VALUES ('${rows.organization}', '${id}', '${rows.client}', 'USD', '2025-01-02', 'CASH', now(), '${Object.values(all).join("', '")}')`;
}
const allocation = (paymentId: string, invoice: string, amount = 4000) =>
  `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
   VALUES ('${rows.organization}', gen_random_uuid(), '${paymentId}', '${invoice}', ${amount}, now())`;
const ofAllocation = (columns: string) => `UPDATE payment_allocations SET ${columns} WHERE id = '${rows.allocation}'`;
const ofPayment = (columns: string, id = rows.payment) => `UPDATE payments SET ${columns} WHERE id = '${id}'`;
const paid = (invoice: string, amount: number) => `UPDATE invoices SET paid_minor = ${amount} WHERE id = '${invoice}'`;
const CHECKED = ['SET CONSTRAINTS ALL IMMEDIATE', 'SET CONSTRAINTS ALL DEFERRED'];

describe('what an allocation says', () => {
  it.each<[string, () => string[], () => string[]]>([
    [
      'another amount',
      () => [ofAllocation('amount_minor = 3000')],
      () => [ofPayment('unapplied_minor = 1000'), paid(rows.published, 3000)],
    ],
    [
      'another payment',
      () => [ofAllocation(`payment_id = '${credit}'`)],
      () => [ofPayment('unapplied_minor = 4000'), ofPayment('unapplied_minor = 0', credit)],
    ],
    [
      'another invoice',
      () => [ofAllocation(`invoice_id = '${second}'`)],
      () => [paid(rows.published, 0), paid(second, 4000)],
    ],
    [
      'that it is one more',
      () => [allocation(credit, second)],
      () => [ofPayment('unapplied_minor = 0', credit), paid(second, 4000)],
    ],
    [
      'nothing any more',
      () => [`DELETE FROM payment_allocations WHERE id = '${rows.allocation}'`],
      () => [ofPayment('unapplied_minor = 4000'), paid(rows.published, 0)],
    ],
  ])('is %s: its payments and invoices say so too, in whatever order', async (_, change, follow) => {
    const [one, other] = follow() as [string, string];
    for (const missing of [[], [one], [other]]) {
      expect(await refusal(act(...change(), ...missing))).toBe('BF003');
      expect(await refusal(act(...missing, ...change()))).toBe('BF003');
    }
    // What was right once in a transaction has to be right at its end.
    expect(await refusal(act(...change(), one, other, ...CHECKED, ofPayment('amount_minor = 4001')))).toBe('BF003');
    expect(await refusal(act(...change(), one, other, ...CHECKED, paid(rows.published, 1)))).toBe('BF003');
    await act(other, ...change(), one);
  });
});

describe('a new payment', () => {
  const id = () => randomUUID();

  it('has allocations, where it says so', async () => {
    expect(await refusal(act(payment(id())))).toBe('BF003');
    expect(await refusal(act(payment(id(), { unapplied_minor: '3999' })))).toBe('BF003');
    const late = id();
    expect(await refusal(act(payment(late, { unapplied_minor: '4000' }), ofPayment('unapplied_minor = 0', late)))).toBe(
      'BF003',
    );
    const gone = id();
    const removed = `DELETE FROM payment_allocations WHERE payment_id = '${gone}'`;
    expect(await refusal(act(payment(gone), allocation(gone, second), removed))).toBe('BF003');
  });

  it('has those that it says it has, and no others', async () => {
    const [less, unsaid] = [id(), id()];
    expect(await refusal(act(payment(less), allocation(less, second, 3999), paid(second, 3999)))).toBe('BF003');
    const credited = payment(unsaid, { unapplied_minor: '4000' });
    expect(await refusal(act(credited, allocation(unsaid, second), paid(second, 4000)))).toBe('BF003');
  });

  it('is held to what it says once it was looked at', async () => {
    const grown = id();
    const whole = [payment(grown), allocation(grown, second), paid(second, 4000)];
    expect(await refusal(act(...whole, ...CHECKED, ofPayment('amount_minor = 4001', grown)))).toBe('BF003');
    expect(await refusal(act(...whole, ofPayment('amount_minor = 4001', grown)))).toBe('BF003');
    await act(...whole, ...CHECKED, ofPayment(`notes = 'Thanks'`, grown));
    expect(await refusal(act(ofPayment(`status = 'VOIDED', voided_at = now()`, grown)))).toBe('BF003');
  });

  it('names the projects of all its invoices, and without an invoice none', async () => {
    const named = randomUUID();
    const project = `INSERT INTO projects (organization_id, id, client_id, name, created_at, updated_at)
      VALUES ('${rows.organization}', '${named}', '${rows.client}', 'P', now(), now())`;
    const third = randomUUID();
    const columns = (await act(`SELECT * FROM invoices LIMIT 0`)).fields.map(({ name }) => name);
    const kept = columns
      .filter((name) => !['id', 'number', 'project_ids', 'paid_minor', 'published_at', 'status'].includes(name))
      .join();
    await act(
      project,
      `INSERT INTO invoices (id, number, project_ids, status, ${kept}) SELECT '${third}', 'A3', '{${named}}', 'DRAFT', ${kept} FROM invoices WHERE id = '${second}'`,
      `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor, project_id)
       VALUES ('${rows.organization}', gen_random_uuid(), '${third}', 0, 'FIXED', 'Work', 1, 100, 10000, '${named}')`,
      `UPDATE invoices SET status = 'PUBLISHED', published_at = now() WHERE id = '${third}'`,
    );
    const both = (project_ids: string) => {
      const one = id();
      const parts = [
        allocation(one, second, 1000),
        allocation(one, third, 3000),
        paid(second, 1000),
        paid(third, 3000),
      ];
      return act(payment(one, { project_ids }), ...parts);
    };
    for (const wrong of ['{NULL}', `{${named}}`, `{NULL,${named}}`]) expect(await refusal(both(wrong))).toBe('BF005');
    await both(`{${named},NULL}`);
    expect(await refusal(act(payment(id(), { unapplied_minor: '4000', project_ids: `{${named}}` })))).toBe('BF005');
    expect(await refusal(act(ofPayment(`project_ids = '{${named}}'`, credit)))).toBe('BF005');
    expect(
      await refusal(act(ofAllocation(`invoice_id = '${third}'`), paid(rows.published, 0), paid(third, 7000))),
    ).toBe('BF005');
  });
});

describe('an invoice', () => {
  it('begins unpaid, or with its allocations', async () => {
    const columns = (await act(`SELECT * FROM invoices LIMIT 0`)).fields.map(({ name }) => name);
    const kept = columns
      .filter((name) => !['id', 'number', 'status', 'published_at', 'paid_minor'].includes(name))
      .join();
    const invoice = (id: string, status: string, paidMinor: number) =>
      `INSERT INTO invoices (id, number, status, published_at, paid_minor, ${kept})
       SELECT '${id}', 'A3', '${status}', ${status === 'DRAFT' ? 'NULL' : 'now()'}, ${paidMinor}, ${kept} FROM invoices WHERE id = '${second}'`;
    const id = randomUUID();
    // Before it is seen that it has no lines.
    const looked = 'SET CONSTRAINTS invoices_begin_unpaid IMMEDIATE';
    expect(await refusal(act(invoice(id, 'PUBLISHED', 4000), looked))).toBe('BF003');
    const begun = [
      invoice(id, 'DRAFT', 0),
      `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
       VALUES ('${rows.organization}', gen_random_uuid(), '${id}', 0, 'FIXED', 'Work', 1, 100, 10000)`,
      `UPDATE invoices SET status = 'PUBLISHED', published_at = now(), paid_minor = 4000 WHERE id = '${id}'`,
    ];
    expect(await refusal(act(...begun))).toBe('BF003');
    await act(...begun, allocation(credit, id), ofPayment('unapplied_minor = 0', credit));
  });

  it('may say for a moment that something else is paid', async () => {
    const done = act(paid(rows.published, 1), paid(rows.published, 4000));
    expect(await refusal(done)).toBe('nothing was refused');
  });

  it('has no part of its document changed by a trigger, so that a statement names what it changes', async () => {
    const owner = await connect(database.ownerUrl);
    const { rows: before } = await owner.query(`
      SELECT t.tgname::text AS name, ARRAY(SELECT w[1] FROM regexp_matches(p.prosrc, 'NEW\\.(\\w+)\\s*:=', 'g') AS w ORDER BY 1) AS writes,
        p.prosrc ~ 'NEW\\s*:=' AS "writesAll"
      FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE t.tgrelid = 'invoices'::regclass AND NOT t.tgisinternal AND t.tgtype & 2 <> 0 AND t.tgtype & 16 <> 0 ORDER BY 1`);
    await owner.end();
    expect(before).toEqual([
      { name: 'invoices_frozen', writes: [], writesAll: false },
      { name: 'invoices_keyed_again', writes: ['client_name_key', 'number_key'], writesAll: false },
    ]);
  });
});

it('recording a payment checks the payment once, and what is paid twice', async () => {
  const url = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
  url.pathname = new URL(database.appUrl).pathname;
  const superuser = await connect(url.href);
  await superuser.query(`SET track_functions = 'all'`);
  const id = randomUUID();
  const { rows: calls } = await run(superuser, rows.organization, [
    payment(id),
    allocation(id, second),
    paid(second, 4000),
    'SET CONSTRAINTS ALL IMMEDIATE',
    `SELECT funcname::text AS name, calls::int FROM pg_stat_xact_user_functions WHERE funcname LIKE 'check\\_%' ORDER BY 1`,
  ]);
  await superuser.end();
  expect(calls).toEqual([
    { name: 'check_paid', calls: 2 },
    { name: 'check_paid_of_invoice', calls: 1 },
    { name: 'check_payment', calls: 1 },
    { name: 'check_sums_of_allocation', calls: 1 },
    { name: 'check_sums_of_payment', calls: 1 },
  ]);
});
