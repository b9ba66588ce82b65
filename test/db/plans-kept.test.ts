import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Database, type Sql } from '../../src/db/database';
import { paymentView } from '../../src/reads/payment';
import { readOne, readTogether } from '../../src/reads/read-view';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { PATIENT } from '../support/patience';

/** So often PostgreSQL plans a prepared statement for the values at hand, before it compares that with a plan for any values. */
const LOOKS = 5;

let test: TestDatabase;
let database: Database;

/** So many that it matters to PostgreSQL how many of them a statement reads. Past all triggers. */
async function fillPayments(): Promise<void> {
  const url = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
  url.pathname = new URL(test.appUrl).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`SET session_replication_role = replica`);
  await client.query(
    `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, created_at)
    SELECT $1, uuidv7(), gen_random_uuid(), 'USD', 1, '2026-01-01', 'CASH', now() FROM generate_series(1, 2000)`,
    [organizationId],
  );
  await client.query('VACUUM ANALYZE payments');
  await client.end();
}

beforeAll(async () => {
  test = await createTestDatabase();
  await fillPayments();
  database = await Database.connect({ url: test.appUrl, poolSize: 1, timeouts: PATIENT });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const organizationId = randomUUID();
const ids = Array.from({ length: 3 * LOOKS }, () => randomUUID());
const selection = { id: true, status: true, amount: true } as const;

function read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  return database.read({ kind: 'organization', organizationId, userId: null }, work);
}

it.each([
  ['one row', 'AS row', (sql: Sql, id: string) => readOne(sql, paymentView, { id, selection })],
  [
    'rows that are read together',
    'AS cells',
    (sql: Sql, id: string) =>
      readTogether(sql, [
        { name: 'first', view: paymentView, id, selection },
        { name: 'second', view: paymentView, id, selection },
      ]),
  ],
])('the plan of a statement for %s is kept', async (_, part, ask: (sql: Sql, id: string) => Promise<unknown>) => {
  for (const id of ids) await read((sql) => ask(sql, id));
  const plans = await read((sql) =>
    sql.query<{ custom_plans: bigint; generic_plans: bigint }>(
      `SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE strpos(statement, $1) > 0`,
      [part],
    ),
  );
  expect(plans).toEqual([{ custom_plans: BigInt(LOOKS), generic_plans: BigInt(ids.length - LOOKS) }]);
});
