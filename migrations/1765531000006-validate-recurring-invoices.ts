import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No invoice was made from another yet. */
export class ValidateRecurringInvoices1765531000006 implements MigrationInterface {
  name = 'ValidateRecurringInvoices1765531000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices VALIDATE CONSTRAINT fk_invoices__recurring_invoice_id`);
    await queryRunner.query(`ALTER TABLE invoices VALIDATE CONSTRAINT ck_invoices__occurrence`);
  }

  /** Going down further drops the constraints. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
