import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a tax is charged, or is not. */
export class CategorizeTaxRates1765523000021 implements MigrationInterface {
  name = 'CategorizeTaxRates1765523000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE tax_rates ADD COLUMN category text NOT NULL DEFAULT 'STANDARD', ADD COLUMN reason text,
        ADD CONSTRAINT ck_tax_rates__category CHECK (category = 'STANDARD' AND reason IS NULL OR category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE') AND rate = 0) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('tax_rates')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE tax_rates DROP COLUMN category, DROP COLUMN reason`);
    await queryRunner.query(`SELECT watch_table('tax_rates')`);
  }
}
