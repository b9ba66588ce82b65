import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `client_tax_rates` replaces the list. It goes at once because no release has it. Going down does not fill it again. */
export class DropTaxesOfClients1765406000004 implements MigrationInterface {
  name = 'DropTaxesOfClients1765406000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE clients DROP COLUMN default_tax_rate_ids`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE clients ADD COLUMN default_tax_rate_ids uuid[] NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }
}
