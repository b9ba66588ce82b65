import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What categories of taxes hold names nobody. */
export class DeclareTaxCategories1765523000020 implements MigrationInterface {
  name = 'DeclareTaxCategories1765523000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      INSERT INTO audit_columns (table_name, name, kind) VALUES ('tax_rates', 'category', 'PLAIN'), ('tax_rates', 'reason', 'PLAIN'),
        ('organizations', 'untaxed_category', 'PLAIN'), ('invoices', 'untaxed_tax', 'PLAIN')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM audit_columns WHERE table_name = 'tax_rates' AND name IN ('category', 'reason')
        OR name IN ('untaxed_category', 'untaxed_tax')`);
  }
}
