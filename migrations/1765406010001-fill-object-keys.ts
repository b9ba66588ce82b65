import type { MigrationInterface, QueryRunner } from 'typeorm';

const FILL = `
  UPDATE files SET object_key = organization_id || '/' || sha256
  WHERE organization_id = $1 AND stored_in = 'S3' AND object_key IS NULL`;

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

/** Writes the keys of existing objects, one transaction for each organization: after a failure, the next run continues. */
export class FillObjectKeys1765406010001 implements MigrationInterface {
  name = 'FillObjectKeys1765406010001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    const organizations = await inTransaction(
      queryRunner,
      `SET LOCAL app.system = 'on'`,
      async () => (await queryRunner.query(`SELECT id FROM organizations ORDER BY id`)) as { id: string }[],
    );
    for (const { id } of organizations)
      await inTransaction(queryRunner, `SET LOCAL app.org_id = '${id}'`, () => queryRunner.query(FILL, [id]));
  }

  /** Going further down drops the column. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
