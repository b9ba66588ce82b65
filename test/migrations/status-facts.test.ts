import type { Client } from 'pg';
import { type InvoiceFacts, InvoiceStatus, invoiceStatus } from '../../src/domain/workflow';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect } from './connect';

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await connect(database.ownerUrl);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const at = new Date('2025-01-10T12:00:00Z');
const TIMES = ['publishedAt', 'sentAt', 'viewedAt', 'cancelledAt', 'writtenOffAt'] as const;
const NUMBERS = [0n, 1n, 2n];

/** All that an invoice over at most 2 can be. */
function* everything(): Generator<InvoiceFacts> {
  for (let bits = 0; bits < 2 ** (TIMES.length + 1); bits += 1) {
    const times = Object.fromEntries(TIMES.map((name, index) => [name, bits & (1 << index) ? at : null]));
    const moneyReturned = Boolean(bits & (1 << TIMES.length));
    for (const totalMinor of NUMBERS)
      for (const paidMinor of NUMBERS)
        for (const creditedMinor of NUMBERS)
          if (paidMinor + creditedMinor <= totalMinor)
            yield { ...times, moneyReturned, totalMinor, paidMinor, creditedMinor, pastDue: false } as InvoiceFacts;
  }
}

it('the database accepts only the status that follows from the facts', async () => {
  const { rows: checks } = await owner.query<{ check: string }>(
    `SELECT pg_get_expr(conbin, conrelid) AS check FROM pg_constraint WHERE conname = 'ck_invoices__status_facts'`,
  );
  const all = [...everything()];
  const given = all.flatMap((facts, index) =>
    Object.values(InvoiceStatus).map((status) => ({
      index,
      status,
      published_at: facts.publishedAt,
      sent_at: facts.sentAt,
      viewed_at: facts.viewedAt,
      cancelled_at: facts.cancelledAt,
      written_off_at: facts.writtenOffAt,
      money_returned: facts.moneyReturned,
      total_minor: Number(facts.totalMinor),
      paid_minor: Number(facts.paidMinor),
      credited_minor: Number(facts.creditedMinor),
    })),
  );
  const { rows } = await owner.query<{ index: number; taken: string[] }>(
    `SELECT index, array_agg(status ORDER BY status) FILTER (WHERE ${checks[0]?.check ?? 'false'}) AS taken
     FROM jsonb_to_recordset($1::jsonb) AS invoices(index int, status text, published_at timestamptz, sent_at timestamptz,
       viewed_at timestamptz, cancelled_at timestamptz, written_off_at timestamptz, money_returned boolean,
       total_minor bigint, paid_minor bigint, credited_minor bigint) GROUP BY index ORDER BY index`,
    [JSON.stringify(given)],
  );
  expect(rows).toHaveLength(all.length);
  for (const [index, facts] of all.entries()) {
    const made = invoiceStatus(facts);
    // The day decides on OVERDUE; and version 0.1 leaves PUBLISHED what was opened before it was sent.
    const expected = new Set([made, invoiceStatus({ ...facts, pastDue: true })]);
    if (made === InvoiceStatus.VIEWED && !facts.sentAt) expected.add(InvoiceStatus.PUBLISHED);
    expect([facts, rows[index]?.taken]).toEqual([facts, [...expected].sort()]);
  }
});
