import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 5_000;

async function inTransaction<T>(queryRunner: QueryRunner, setting: string, statement: string): Promise<T[]> {
  await queryRunner.startTransaction();
  try {
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'; ${setting}`);
    const rows = (await queryRunner.query(statement)) as T[];
    await queryRunner.commitTransaction();
    return rows;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

/** Fills the days of entries from before, in batches of their own transactions: after a failure, the next try goes on. */
export class FillTimeDays1765511000002 implements MigrationInterface {
  name = 'FillTimeDays1765511000002';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    const organizations = await inTransaction<{ id: string }>(
      queryRunner,
      `SET LOCAL app.system = 'on'`,
      `SELECT organization_id AS id FROM time_day_fills`,
    );
    for (const { id } of organizations) {
      let isFilling = true;
      while (isFilling) {
        const setting = `SET LOCAL app.org_id = '${id}'`;
        await inTransaction(queryRunner, setting, `SELECT fold_time_days('${id}', ${BATCH})`);
        const left = await inTransaction(
          queryRunner,
          setting,
          `SELECT FROM time_day_fills WHERE organization_id = '${id}'`,
        );
        isFilling = left.length > 0;
      }
    }
  }

  /** The days go with their tables. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
