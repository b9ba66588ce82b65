import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an invoice was written off, and since when it is disputed. */
export class WriteOffAndDisputeInvoices1765521000002 implements MigrationInterface {
  name = 'WriteOffAndDisputeInvoices1765521000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE invoices ADD COLUMN write_off_reason text, ADD COLUMN disputed_at timestamptz`,
    );
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN write_off_reason, DROP COLUMN disputed_at`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
