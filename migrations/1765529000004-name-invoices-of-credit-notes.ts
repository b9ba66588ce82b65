import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nor can the invoice that it corrects. */
export class NameInvoicesOfCreditNotes1765529000004 implements MigrationInterface {
  name = 'NameInvoicesOfCreditNotes1765529000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE credit_notes ADD CONSTRAINT fk_credit_notes__invoice_id
         FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices (organization_id, id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE credit_notes DROP CONSTRAINT fk_credit_notes__invoice_id`);
  }
}
