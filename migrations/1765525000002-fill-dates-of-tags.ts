import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tags per transaction. */
const BATCH = 10_000;

async function inTransaction<T>(queryRunner: QueryRunner, statements: readonly string[]): Promise<T[]> {
  await queryRunner.startTransaction();
  try {
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'`);
    let rows: T[] = [];
    for (const statement of statements) rows = (await queryRunner.query(statement)) as T[];
    await queryRunner.commitTransaction();
    return rows;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

/** The next tags without a date, in the order of the primary key, behind those of the batch before. */
const dates = (organization: string, behind: string): string => `
  WITH batch AS MATERIALIZED (
    SELECT t.time_entry_id, t.tag FROM time_entry_tags t
    WHERE t.organization_id = '${organization}' AND t.time_entry_id >= '${behind}'
    ORDER BY t.time_entry_id, t.tag LIMIT ${BATCH}),
  dated AS (
    UPDATE time_entry_tags t SET date = e.date, created_at = e.created_at
    FROM batch b JOIN time_entries e ON e.organization_id = '${organization}' AND e.id = b.time_entry_id
    WHERE t.organization_id = '${organization}' AND t.time_entry_id = b.time_entry_id AND t.tag = b.tag AND t.date IS NULL)
  SELECT max(time_entry_id::text) AS last, count(*)::int AS count FROM batch`;

/** Dates the tags from before, in batches of their own transactions: after a failure, the next try continues. */
export class FillDatesOfTags1765525000002 implements MigrationInterface {
  name = 'FillDatesOfTags1765525000002';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    const organizations = await inTransaction<{ id: string }>(queryRunner, [
      `SET LOCAL app.system = 'on'`,
      `SELECT id FROM organizations ORDER BY id`,
    ]);
    for (const { id } of organizations) {
      let behind: string | null = '00000000-0000-0000-0000-000000000000';
      while (behind !== null) {
        const [batch]: { last: string | null; count: number }[] = await inTransaction(queryRunner, [
          `SET LOCAL app.org_id = '${id}'`,
          dates(id, behind),
        ]);
        behind = batch && batch.count === BATCH ? batch.last : null;
      }
    }
  }

  /** The dates go with their columns. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
