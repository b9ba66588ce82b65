import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log records of the default tax rates of clients, declared before the table is created. */
export class DeclareClientTaxRates1765406000000 implements MigrationInterface {
  name = 'DeclareClientTaxRates1765406000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT declare_audit('client_tax_rates', '{}', '{}', '{}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('client_tax_rates')`);
  }
}
