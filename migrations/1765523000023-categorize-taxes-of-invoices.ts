import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Null is STANDARD. Nothing is charged in any other category. */
export class CategorizeTaxesOfInvoices1765523000023 implements MigrationInterface {
  name = 'CategorizeTaxesOfInvoices1765523000023';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoice_taxes ADD COLUMN category text, ADD COLUMN reason text,
        ADD CONSTRAINT ck_invoice_taxes__category CHECK (category IS NULL OR category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE') AND rate = 0 AND amount_minor = 0) NOT VALID,
        ADD CONSTRAINT ck_invoice_taxes__reason CHECK (reason IS NULL OR category IS NOT NULL) NOT VALID`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoice_taxes DROP COLUMN category, DROP COLUMN reason`);
  }
}
