import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No tax has a category or a reason yet. */
export class ValidateCategoriesOfInvoices1765523000024 implements MigrationInterface {
  name = 'ValidateCategoriesOfInvoices1765523000024';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoice_taxes VALIDATE CONSTRAINT ck_invoice_taxes__category`);
    await queryRunner.query(`ALTER TABLE invoice_taxes VALIDATE CONSTRAINT ck_invoice_taxes__reason`);
  }

  /** Going down further drops the constraints. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
