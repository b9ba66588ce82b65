import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an estimate was converted to. */
export class HoldInvoicesOfEstimates1765533000003 implements MigrationInterface {
  name = 'HoldInvoicesOfEstimates1765533000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE estimates ADD CONSTRAINT fk_estimates__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices (organization_id, id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE estimates DROP CONSTRAINT fk_estimates__invoice_id`);
  }
}
