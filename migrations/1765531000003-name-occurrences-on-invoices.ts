import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an invoice was made from, and for which date of it. */
export class NameOccurrencesOnInvoices1765531000003 implements MigrationInterface {
  name = 'NameOccurrencesOnInvoices1765531000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoices ADD COLUMN recurring_invoice_id uuid, ADD COLUMN occurrence_date date,
        ADD CONSTRAINT ck_invoices__occurrence CHECK (occurrence_date IS NULL OR recurring_invoice_id IS NOT NULL) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN recurring_invoice_id, DROP COLUMN occurrence_date`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
