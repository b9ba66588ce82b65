import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom recurring invoices are for. */
export class HoldClientsOfRecurringInvoices1765531000002 implements MigrationInterface {
  name = 'HoldClientsOfRecurringInvoices1765531000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE recurring_invoices ADD CONSTRAINT fk_recurring_invoices__client_id
         FOREIGN KEY (organization_id, client_id) REFERENCES clients (organization_id, id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE recurring_invoices DROP CONSTRAINT fk_recurring_invoices__client_id`);
  }
}
