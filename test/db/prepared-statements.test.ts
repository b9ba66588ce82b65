import { Database, type Sql } from '../../src/db/database';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { PATIENT } from '../support/patience';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await Database.connect({ url: test.appUrl, poolSize: 1, timeouts: PATIENT });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

function read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  return database.read({ kind: 'anonymous' }, work);
}

/** The texts that the one connection has prepared. */
async function prepared(): Promise<string[]> {
  const rows = await read((sql) => sql.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements'));
  return rows.map(({ statement }) => statement);
}

const USUAL = 'SELECT $1::int AS n';
const textOf = (shape: number): string => `SELECT $1::int AS shape_${shape}`;

it('however many shapes callers think of, a connection keeps few, and those that are used', async () => {
  for (let shape = 0; shape < 1500; shape += 1) {
    await read((sql) => sql.query(textOf(shape), [shape]));
    if (shape % 100 === 0) expect(await read((sql) => sql.query(USUAL, [shape]))).toEqual([{ n: shape }]);
  }
  const texts = await prepared();
  expect(texts.length).toBeLessThanOrEqual(451);
  expect(texts).toContain(USUAL);
  expect(texts).toContain(textOf(1499));
  expect(texts).not.toContain(textOf(0));
});

it('what was forgotten runs as before, and is prepared again', async () => {
  for (const value of [1, 2]) {
    expect(await read((sql) => sql.last.query(textOf(0), [value]))).toEqual([{ shape_0: value }]);
  }
  expect(await prepared()).toContain(textOf(0));
});

it('and inside a transaction, also after one that failed', async () => {
  await expect(read((sql) => sql.query('SELECT 1 / $1::int', [0]))).rejects.toThrow('division by zero');
  await database.transaction({ kind: 'anonymous' }, async (sql) => {
    for (let shape = 1500; shape < 2500; shape += 1) await sql.query(textOf(shape), [shape]);
    expect(await sql.query(USUAL, [7])).toEqual([{ n: 7 }]);
  });
  expect((await prepared()).length).toBeLessThanOrEqual(451);
});
