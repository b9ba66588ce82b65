import { migrateDatabase } from '../../src/db/migrate';
import { type Books, booksOf, countsOf, tablesWithFewer } from './books';
import { fillWithInvoices } from './v0.1/fill';
import { type OldDatabase, restoreVersion01 } from './v0.1/restore';

/** `npm run upgrade:rehearse` takes 200,000, with a server on them. */
const INVOICES = 20_000;

let database: OldDatabase;
let before: { counts: Record<string, number>; books: Books[] };

beforeAll(async () => {
  database = await restoreVersion01('large');
  const { superuser } = database;
  const { rows } = await superuser.query<{ id: string }>(
    `SELECT organization_id AS id FROM clients GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  );
  await fillWithInvoices(superuser, rows[0]?.id ?? '', INVOICES);
  before = { counts: await countsOf(superuser), books: await booksOf(superuser) };
});
afterAll(() => database.drop());

it('keeps every row and every balance of many invoices', async () => {
  const ran = await migrateDatabase(database.ownerUrl);
  expect(ran.length).toBeGreaterThan(0);
  expect(before.counts['invoices']).toBeGreaterThan(INVOICES);
  expect(tablesWithFewer(before.counts, await countsOf(database.superuser))).toEqual([]);
  const books = await booksOf(database.superuser);
  expect(books).toHaveLength(before.books.length);
  expect(books.filter((book, place) => JSON.stringify(book) !== JSON.stringify(before.books[place]))).toEqual([]);
});
