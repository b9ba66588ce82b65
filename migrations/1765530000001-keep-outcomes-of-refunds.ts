import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When and why a refund ended, and how much of it had been applied to its invoice as the client's credit: if it fails, the
 * money is put back as it was.
 */
export class KeepOutcomesOfRefunds1765530000001 implements MigrationInterface {
  name = 'KeepOutcomesOfRefunds1765530000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE refunds
        ADD COLUMN settled_at timestamptz,
        ADD COLUMN failure_reason text,
        ADD COLUMN applied_minor bigint NOT NULL DEFAULT 0,
        ADD COLUMN applied_on date,
        ADD CONSTRAINT ck_refunds__failure CHECK (failure_reason IS NULL OR status = 'FAILED') NOT VALID,
        ADD CONSTRAINT ck_refunds__applied CHECK (
          applied_minor BETWEEN 0 AND amount_minor AND (applied_minor = 0) = (applied_on IS NULL)) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('refunds')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE refunds DROP COLUMN settled_at, DROP COLUMN failure_reason, DROP COLUMN applied_minor, DROP COLUMN applied_on`);
    await queryRunner.query(`SELECT watch_table('refunds')`);
  }
}
