import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table is still empty. Creating it with this reference would keep writers from invoices and payments at once. */
export class HoldInvoicesOfReturns1765527000002 implements MigrationInterface {
  name = 'HoldInvoicesOfReturns1765527000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE credit_returns ADD CONSTRAINT fk_credit_returns__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices (organization_id, id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE credit_returns DROP CONSTRAINT fk_credit_returns__invoice_id`);
  }
}
