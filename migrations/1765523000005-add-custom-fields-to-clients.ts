import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields of the organization's own. */
export class AddCustomFieldsToClients1765523000005 implements MigrationInterface {
  name = 'AddCustomFieldsToClients1765523000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE clients ADD COLUMN custom_fields jsonb`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE clients DROP COLUMN custom_fields`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }
}
