import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 5_000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

const KEYS: readonly (readonly [table: string, key: string])[] = [
  ['clients', 'name_key'],
  ['projects', 'name_key'],
  ['invoices', 'number_key'],
];

/** The trigger writes a key that is null; those that it has written since it is there are left out. */
const fill = (table: string, key: string, within: string): string => `
  WITH next AS MATERIALIZED (
    SELECT id FROM ${table} WHERE ${within} AND id > $1 AND ${key} IS NULL ORDER BY id LIMIT ${BATCH} FOR NO KEY UPDATE),
  filled AS (UPDATE ${table} SET ${key} = NULL WHERE ${within} AND id IN (SELECT id FROM next))
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

/** Fills the keys of one table: so many rows at a time, by id, each time in a transaction. */
async function inBatches(queryRunner: QueryRunner, setting: string, statement: string): Promise<void> {
  let after: string | null = NO_ID;
  while (after !== null) {
    const last: string = after;
    after = await inTransaction(queryRunner, setting, async () => {
      const [next] = (await queryRunner.query(statement, [last])) as { id: string | null }[];
      return next?.id ?? null;
    });
  }
}

/** Writes the keys of the rows from before, in batches of their own transactions: after a failure, the next try goes on. */
export class FillKeys1765200000005 implements MigrationInterface {
  name = 'FillKeys1765200000005';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await inBatches(queryRunner, '', fill('users', 'name_key', 'true'));
    // Row-level security binds the owner too: each organization's rows are changed as that organization.
    const organizations = await inTransaction(
      queryRunner,
      `SET LOCAL app.system = 'on'`,
      async () => (await queryRunner.query(`SELECT id FROM organizations ORDER BY id`)) as { id: string }[],
    );
    for (const { id } of organizations) {
      for (const [table, key] of KEYS) {
        await inBatches(queryRunner, `SET LOCAL app.org_id = '${id}'`, fill(table, key, `organization_id = '${id}'`));
      }
    }
  }

  /** Going down further drops the columns. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
