import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 5_000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

const folded = (row: string, ...columns: readonly string[]): string =>
  `concat_ws(E'\\n', ${columns.map((name) => `coalesce(fold_text_v1(${row}.${name}), '')`).join(', ')})`;

/** The next rows with their texts, by id. They are locked, so that nobody changes one while its text is written. */
const OF_ORGANIZATION: readonly (readonly [kind: string, next: string])[] = [
  [
    'client',
    `SELECT t.id, ${folded('t', 'name', 'company', 'email')} AS folded FROM clients t WHERE t.organization_id = $1`,
  ],
  [
    'project',
    `SELECT t.id, ${folded('t', 'name', 'description')} AS folded FROM projects t WHERE t.organization_id = $1`,
  ],
  [
    'invoice',
    `SELECT t.id, ${folded('t', 'number', 'client_name')} AS folded FROM invoices t WHERE t.organization_id = $1`,
  ],
  [
    'user',
    `SELECT t.id, ${folded('t', 'name', 'email')} AS folded FROM users t
     WHERE EXISTS (SELECT 1 FROM members m WHERE m.organization_id = $1 AND m.user_id = t.id)`,
  ],
];
const OF_PLATFORM = `SELECT t.id, ${folded('t', 'name', 'email')} AS folded FROM users t WHERE $1 = '${NO_ID}'::uuid`;

const fill = (kind: string, next: string): string => `
  WITH next AS MATERIALIZED (${next} AND t.id > $2::uuid ORDER BY t.id LIMIT ${BATCH} FOR SHARE OF t),
  filled AS (
    INSERT INTO search_texts (organization_id, kind, id, folded) SELECT $1, '${kind}', id, folded FROM next ORDER BY id
    ON CONFLICT (organization_id, kind, id) DO NOTHING)
  SELECT max(id::text) AS id FROM next`;

async function inTransaction<T>(queryRunner: QueryRunner, setting: string, work: () => Promise<T>): Promise<T> {
  await queryRunner.startTransaction();
  try {
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'; ${setting}`);
    const result = await work();
    await queryRunner.commitTransaction();
    return result;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

async function inBatches(queryRunner: QueryRunner, organization: string, statement: string): Promise<void> {
  let after: string | null = NO_ID;
  while (after !== null) {
    const last: string = after;
    after = await inTransaction(queryRunner, `SET LOCAL app.org_id = '${organization}'`, async () => {
      const [next] = (await queryRunner.query(statement, [organization, last])) as { id: string | null }[];
      return next?.id ?? null;
    });
  }
}

/** Writes the texts of the rows from before, in batches of their own transactions: after a failure, the next try goes on. */
export class FillSearchTexts1765200100002 implements MigrationInterface {
  name = 'FillSearchTexts1765200100002';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await inBatches(queryRunner, NO_ID, fill('user', OF_PLATFORM));
    const organizations = await inTransaction(
      queryRunner,
      `SET LOCAL app.system = 'on'`,
      async () => (await queryRunner.query(`SELECT id FROM organizations ORDER BY id`)) as { id: string }[],
    );
    for (const { id } of organizations)
      for (const [kind, next] of OF_ORGANIZATION) await inBatches(queryRunner, id, fill(kind, next));
  }

  /** Going down further drops the table. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
