import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All tax rates are STANDARD yet. */
export class ValidateCategoriesOfTaxRates1765523000022 implements MigrationInterface {
  name = 'ValidateCategoriesOfTaxRates1765523000022';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE tax_rates VALIDATE CONSTRAINT ck_tax_rates__category`);
  }

  /** Going down further drops the constraints. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
