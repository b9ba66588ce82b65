import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How invoices are paid, as they print it. */
export class KeepPaymentInstructions1765523000008 implements MigrationInterface {
  name = 'KeepPaymentInstructions1765523000008';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations ADD COLUMN payment_instructions text`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN payment_instructions`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
