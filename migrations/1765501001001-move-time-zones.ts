import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 5_000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The trigger moves what is written: the update writes the preferences as they are. */
const MOVE = `
  WITH next AS MATERIALIZED (
    SELECT id FROM users WHERE id > $1 AND preferences ?| '{timezone,language}' ORDER BY id LIMIT ${BATCH} FOR NO KEY UPDATE),
  moved AS (UPDATE users SET preferences = preferences WHERE id IN (SELECT id FROM next))
  SELECT max(id::text) AS id FROM next`;

async function inTransaction<T>(queryRunner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await queryRunner.startTransaction();
  try {
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'`);
    const result = await work();
    await queryRunner.commitTransaction();
    return result;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

/**
 * Moves the time zones and languages in existing preferences to the columns, in batches with their own transactions:
 * after a failure, the next run continues.
 */
export class MoveTimeZones1765501001001 implements MigrationInterface {
  name = 'MoveTimeZones1765501001001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    let after: string | null = NO_ID;
    while (after !== null) {
      const last: string = after;
      after = await inTransaction(queryRunner, async () => {
        const [next] = (await queryRunner.query(MOVE, [last])) as { id: string | null }[];
        return next?.id ?? null;
      });
    }
  }

  /** The columns have what the preferences had: both versions read them. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
