import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The taxes that a client's invoices bear by default. Tax rates are never deleted, so that the list names what is there. */
export class NameTaxesOfClients1765320003000 implements MigrationInterface {
  name = 'NameTaxesOfClients1765320003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE clients ADD COLUMN default_tax_rate_ids uuid[] NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE clients DROP COLUMN default_tax_rate_ids`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }
}
