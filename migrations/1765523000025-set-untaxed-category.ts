import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The category of lines that are not taxable; null for none. */
export class SetUntaxedCategory1765523000025 implements MigrationInterface {
  name = 'SetUntaxedCategory1765523000025';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organizations ADD COLUMN untaxed_category text,
        ADD CONSTRAINT ck_organizations__untaxed_category CHECK (untaxed_category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE')) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN untaxed_category`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
