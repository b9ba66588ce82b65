import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What invoices were made from stays. */
export class HoldRecurringInvoices1765531000005 implements MigrationInterface {
  name = 'HoldRecurringInvoices1765531000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE invoices ADD CONSTRAINT fk_invoices__recurring_invoice_id
         FOREIGN KEY (organization_id, recurring_invoice_id) REFERENCES recurring_invoices (organization_id, id) NOT VALID`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices DROP CONSTRAINT fk_invoices__recurring_invoice_id`);
  }
}
