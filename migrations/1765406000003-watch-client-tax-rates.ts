import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANGES = ['insert', 'update', 'delete'];

/** The audit log records the default tax rates of clients from now on, but not that they were copied. */
export class WatchClientTaxRates1765406000003 implements MigrationInterface {
  name = 'WatchClientTaxRates1765406000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT watch_table('client_tax_rates')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const change of CHANGES) {
      await queryRunner.query(`DROP TRIGGER client_tax_rates_audited_${change} ON client_tax_rates`);
      await queryRunner.query(`DROP FUNCTION audit_client_tax_rates_${change}()`);
    }
  }
}
