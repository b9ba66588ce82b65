import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the prices of new invoices include tax. */
export class SetPricesWithTax1765523000010 implements MigrationInterface {
  name = 'SetPricesWithTax1765523000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations ADD COLUMN prices_include_tax boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN prices_include_tax`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
