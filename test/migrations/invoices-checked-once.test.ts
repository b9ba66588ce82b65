import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';

let database: TestDatabase;
let app: Client;
/** With a draft over 100.00, in one line. */
let rows: RowsOfOne;
/** Another one. */
let other: RowsOfOne;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await connect(database.appUrl);
});
beforeEach(async () => {
  rows = await insertOrganization(app);
  other = await insertOrganization(app);
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const act = (...statements: string[]) => run(app, rows.organization, statements);
const line = (position: number, amount: number, invoice = rows.draft) =>
  `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
   VALUES ('${rows.organization}', gen_random_uuid(), '${invoice}', ${position}, 'FIXED', 'Work', 1, 1, ${amount})`;
const tax = (amount: number) =>
  `INSERT INTO invoice_taxes (organization_id, id, invoice_id, position, name, rate, base_minor, amount_minor)
   VALUES ('${rows.organization}', gen_random_uuid(), '${rows.draft}', 0, 'VAT', 0.1, 1, ${amount})`;
const totals = (subtotal: number, taxes = 0) =>
  `UPDATE invoices SET subtotal_minor = ${subtotal}, tax_minor = ${taxes}, total_minor = ${subtotal + taxes} WHERE id = '${rows.draft}'`;
const changed = (amount: number) =>
  `UPDATE invoice_lines SET amount_minor = ${amount} WHERE invoice_id = '${rows.draft}'`;
const removed = (table = 'invoice_lines') => `DELETE FROM ${table} WHERE invoice_id = '${rows.draft}'`;
const CHECKED = ['SET CONSTRAINTS ALL IMMEDIATE', 'SET CONSTRAINTS ALL DEFERRED'];

/** Changes that are right together, in whatever order, and wrong one by one. */
const WHOLE: [string, () => [string, string]][] = [
  ['a line is added', () => [line(1, 500), totals(10500)]],
  ['a line changes', () => [changed(9000), totals(9000)]],
  ['its lines go', () => [removed(), totals(0)]],
  ['a tax is added', () => [tax(700), totals(10000, 700)]],
];

describe.each(WHOLE)('where %s', (_what, whole) => {
  it('the totals follow, before or after it', async () => {
    const [part, follow] = whole();
    expect(await refusal(act(part))).toBe('BF002');
    expect(await refusal(act(follow))).toBe('BF002');
    expect(await refusal(act(part, follow, 'ROLLBACK', 'BEGIN'))).toBe('nothing was refused');
    await act(follow, part);
  });

  it('a check before it says nothing of it', async () => {
    const [part, follow] = whole();
    expect(await refusal(act(totals(10000), ...CHECKED, part))).toBe('BF002');
    expect(await refusal(act(changed(10000), ...CHECKED, follow))).toBe('BF002');
    expect(await refusal(act(part, follow, ...CHECKED, totals(1)))).toBe('BF002');
  });

  it('a rollback to a savepoint takes no check away', async () => {
    const [part, follow] = whole();
    expect(await refusal(act('SAVEPOINT a', totals(10000), 'ROLLBACK TO a', part))).toBe('BF002');
    expect(await refusal(act(part, 'SAVEPOINT a', follow, ...CHECKED, 'ROLLBACK TO a'))).toBe('BF002');
    expect(await refusal(act(part, 'SAVEPOINT a', follow, ...CHECKED, 'ROLLBACK TO a', part))).not.toBe(
      'nothing was refused',
    );
    await act(part, 'SAVEPOINT a', follow, ...CHECKED, 'RELEASE a');
  });

  it('another invoice between does not matter', async () => {
    const [part, follow] = whole();
    const between = `UPDATE invoices SET subtotal_minor = subtotal_minor WHERE id = '${rows.published}'`;
    expect(await refusal(act(part, between))).toBe('BF002');
    expect(await refusal(act(between, part))).toBe('BF002');
    expect(await refusal(act(totals(10000), between, part))).toBe('BF002');
    await act(part, between, follow);
  });
});

it('a tax that goes takes its amount with it', async () => {
  await act(tax(700), totals(10000, 700));
  expect(await refusal(act(removed('invoice_taxes')))).toBe('BF002');
  await act(removed('invoice_taxes'), totals(10000));
});

/** How often a function is called until these statements have been checked. */
async function callsOf(name: string, ...statements: string[]): Promise<number> {
  const url = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
  url.pathname = new URL(database.appUrl).pathname;
  const superuser = await connect(url.href);
  try {
    await superuser.query(`SET track_functions = 'all'`);
    const counted = `SELECT calls::int FROM pg_stat_xact_user_functions WHERE funcname = '${name}'`;
    const { rows: found } = await run(superuser, rows.organization, [
      ...statements,
      'SET CONSTRAINTS ALL IMMEDIATE',
      counted,
    ]);
    return (found[0] as { calls: number } | undefined)?.calls ?? 0;
  } finally {
    await superuser.end();
  }
}

const checks = (...statements: string[]): Promise<number> => callsOf('check_invoice', ...statements);

/** Lines after `from`, of each of the invoices. */
const linesOn = (invoices: readonly string[], { from = 0, count = 1, end = '' }) =>
  `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
   SELECT '${rows.organization}', gen_random_uuid(), invoice, ${from} + place, 'FIXED', 'Work', 1, 1, 0
   FROM unnest('{${invoices.join(',')}}'::uuid[]) AS invoice, generate_series(1, ${count}) place ${end}`;

it('looks once for a published invoice that lines or taxes are added to, and finds it among drafts', async () => {
  expect(await callsOf('refuse_new_lines', linesOn([rows.draft], { count: 20 }), tax(0))).toBe(2);
  expect(await callsOf('refuse_line_change', linesOn([rows.draft], { from: 20, count: 20 }))).toBe(0);
  const both = [rows.draft, rows.published];
  expect(await refusal(act(linesOn(both, { from: 40, count: 300 })))).toBe('BF001');
  const end = `ON CONFLICT (organization_id, id) DO UPDATE SET description = excluded.description`;
  expect(await refusal(act(linesOn([rows.published], { from: 40, end })))).toBe('BF001');
  expect(await refusal(act(tax(0).replace(rows.draft, rows.published)))).toBe('BF001');
});

it('is one check for an invoice with all its lines and taxes, and one for each of several', async () => {
  const many = `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
    SELECT '${rows.organization}', gen_random_uuid(), '${rows.draft}', place, 'FIXED', 'Work', 1, 1, 100 FROM generate_series(1, 20) place`;
  expect(await checks(totals(12000, 700), many, tax(700))).toBe(1);
  const both = `UPDATE invoices SET subtotal_minor = subtotal_minor WHERE id IN ('${other.draft}', '${rows.draft}')`;
  expect(await checks(both)).toBe(2);
});
