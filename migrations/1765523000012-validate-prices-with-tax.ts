import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No price includes tax yet, so what held of the totals holds. */
export class ValidatePricesWithTax1765523000012 implements MigrationInterface {
  name = 'ValidatePricesWithTax1765523000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices VALIDATE CONSTRAINT ck_invoices__total`);
  }

  /** Going down further replaces the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
