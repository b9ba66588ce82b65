import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first day on which an organization's books are open; null if nothing is closed. */
export class CloseBooks1765521000000 implements MigrationInterface {
  name = 'CloseBooks1765521000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations ADD COLUMN lock_invoices_before date`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN lock_invoices_before`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
