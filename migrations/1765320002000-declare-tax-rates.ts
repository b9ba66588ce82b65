import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of tax rates, declared before the table is created. */
export class DeclareTaxRates1765320002000 implements MigrationInterface {
  name = 'DeclareTaxRates1765320002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT declare_audit('tax_rates', '{}', '{name}', '{name_key,updated_at}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('tax_rates')`);
  }
}
