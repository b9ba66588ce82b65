import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { connect, insertOrganization, type RowsOfOne, run } from './connect';
import { unmigratedDatabase } from './unmigrated';

let client: Client;
let rows: RowsOfOne;
// Hooks run in their order: this is before the database goes.
afterAll(() => client.end());
const database = unmigratedDatabase('closed');

const MONEY = `status, paid_minor AS paid, credited_minor AS credited, refunded_minor AS refunded, money_returned AS returned`;

/** A copy of the published invoice, without what was paid on it. */
async function copy(columns: string): Promise<string> {
  const id = randomUUID();
  const { fields } = await run(client, rows.organization, `SELECT * FROM invoices LIMIT 0`);
  const kept = fields
    .map(({ name }) => name)
    .filter((name) => !['id', 'number', 'paid_minor', 'published_at', 'status'].includes(name));
  await run(client, rows.organization, [
    `INSERT INTO invoices (id, number, status, ${kept.join()}) SELECT '${id}', '${id}', 'DRAFT', ${kept.join()} FROM invoices WHERE id = '${rows.published}'`,
    `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
     VALUES ('${rows.organization}', gen_random_uuid(), '${id}', 0, 'FIXED', 'Work', 1, 100, 10000)`,
    `UPDATE invoices SET status = 'PUBLISHED', published_at = now() WHERE id = '${id}'`,
    `UPDATE invoices SET ${columns} WHERE id = '${id}'`,
  ]);
  return id;
}

it('explains what was cancelled and refunded by rows, and keeps to the laws; going down and up again too', async () => {
  const ran = await database.dataSource.runMigrations();
  const back = ran.length - ran.findIndex(({ name }) => name.startsWith('AddCreditsAndRefunds'));
  for (let count = back; count > 0; count -= 1) await database.dataSource.undoLastMigration();
  client = await connect(database.ownerUrl);
  rows = await insertOrganization(client);
  const cancelled = await copy(`status = 'CANCELLED', cancelled_at = '2025-02-01T23:30:00Z'`);
  const opened = await copy(`viewed_at = '2025-02-01T23:30:00Z'`);
  await run(client, rows.organization, [
    `UPDATE organizations SET time_zone = 'Europe/Berlin'`,
    `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, created_at)
     SELECT organization_id, '${cancelled}', client_id, currency, 6000, '2025-01-20', 'CASH', created_at + interval '1 day' FROM payments`,
    `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
     VALUES ('${rows.organization}', gen_random_uuid(), '${cancelled}', '${rows.published}', 6000, now())`,
    `UPDATE invoices SET status = 'REFUNDED', paid_minor = 10000, refunded_minor = 10000, refunded_at = '2025-02-01T23:30:00Z'
     WHERE id = '${rows.published}'`,
  ]);

  const look = async (sql: string) => (await run(client, rows.organization, sql)).rows as unknown[];
  const explained = async () => {
    expect(await look(`SELECT ${MONEY} FROM invoices WHERE id = '${cancelled}'`)).toEqual([
      { status: 'CANCELLED', paid: '0', credited: '10000', refunded: '0', returned: false },
    ]);
    expect(await look(`SELECT ${MONEY} FROM invoices WHERE id = '${rows.published}'`)).toEqual([
      { status: 'REFUNDED', paid: '0', credited: '10000', refunded: '10000', returned: true },
    ]);
    expect(await look(`SELECT status FROM invoices WHERE id = '${opened}'`)).toEqual([{ status: 'VIEWED' }]);
    expect(
      await look(`SELECT invoice_id, amount_minor, reason, credit_date::text AS day FROM credits ORDER BY reason`),
    ).toEqual([
      { invoice_id: cancelled, amount_minor: '10000', reason: 'Cancelled', day: '2025-02-02' },
      { invoice_id: rows.published, amount_minor: '10000', reason: 'Refunded', day: '2025-02-02' },
    ]);
    expect(
      await look(`SELECT payment_id, r.amount_minor, r.status, p.refunded_minor FROM refunds r JOIN payments p ON p.id = r.payment_id
      ORDER BY r.amount_minor`),
    ).toEqual([
      { payment_id: rows.payment, amount_minor: '4000', status: 'SUCCEEDED', refunded_minor: '4000' },
      { payment_id: cancelled, amount_minor: '6000', status: 'SUCCEEDED', refunded_minor: '6000' },
    ]);
    expect(await look(`SELECT 1 FROM payment_allocations`)).toEqual([]);
  };
  await database.dataSource.runMigrations();
  await explained();
  for (let count = back; count > 0; count -= 1) await database.dataSource.undoLastMigration();
  expect(await look(`SELECT status, paid_minor, refunded_minor FROM invoices WHERE id = '${rows.published}'`)).toEqual([
    { status: 'REFUNDED', paid_minor: '10000', refunded_minor: '10000' },
  ]);
  await database.dataSource.runMigrations();
  await explained();
});
