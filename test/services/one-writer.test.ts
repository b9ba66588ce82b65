import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../../src');
/** The one file that writes them. */
const WRITER = 'services/invoices/change-invoice.ts';
const GUARDED = [
  'status',
  'version',
  'updated_at',
  'paid_minor',
  'credited_minor',
  'refunded_minor',
  'money_returned',
  ...['published', 'sent', 'viewed', 'paid', 'cancelled', 'refunded', 'written_off', 'view_confirmed'].map(
    (fact) => `${fact}_at`,
  ),
];

/** What of a source writes guarded columns of invoices: SQL that sets one of them, or TypeORM that writes the entity. */
function writesOf(source: string): string[] {
  const updates = [...source.matchAll(/UPDATE\s+(?:ONLY\s+)?invoices\b[^`]*?\bSET\b([^`]*)/gi)].flatMap(
    ([, rest = '']) => {
      const set = rest.split(/\b(?:FROM|WHERE|RETURNING)\b/i)[0] ?? '';
      return GUARDED.filter((column) => new RegExp(`(?:^|[\\s,(])"?${column}"?\\s*[=,)]`, 'i').test(set));
    },
  );
  const upserts = /INSERT\s+INTO\s+invoices\b[^`]*\bDO\s+UPDATE\b/i.test(source) ? ['upsert'] : [];
  const mapped = [
    ...source.matchAll(
      /\.(update|save|upsert|increment|decrement|getRepository|createQueryBuilder)\(\s*InvoiceEntity\b/g,
    ),
  ];
  return [...updates, ...upserts, ...mapped.map(([, method = '']) => method)];
}

it.each([
  ['`UPDATE invoices SET status = $1 WHERE id = $2`', ['status']],
  ['`update invoices as i set number = 1, version = i.version + 1 WHERE true`', ['version']],
  ['`WITH a AS (SELECT 1)\n UPDATE invoices SET (paid_minor, sent_at) = (1, now())`', ['paid_minor', 'sent_at']],
  ['`INSERT INTO invoices (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET number = 1`', ['upsert']],
  ['manager.update(InvoiceEntity, where, {})', ['update']],
  ['manager.save(\n InvoiceEntity, row)', ['save']],
  ['`UPDATE invoices SET number = $3 WHERE status = $1 RETURNING version`', []],
  ['`SELECT status FROM invoices FOR UPDATE`', []],
  ['`UPDATE invoice_pdfs SET status = 1`', []],
  ['manager.update(InvoicePdfEntity, where, {})', []],
])('is seen: %s', (source, expected) => {
  expect(writesOf(source)).toEqual(expected);
});

it('no other file writes status, facts, version or time of change of an invoice', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files).toContain(WRITER);
  const found = files
    .map((name): [string, string[]] => [name, writesOf(readFileSync(path.join(SRC, name), 'utf8'))])
    .filter(([, writes]) => writes.length > 0);
  // What it writes is built from parts, but for the mapper's one call.
  expect(found).toEqual([[WRITER, ['update']]]);
});
