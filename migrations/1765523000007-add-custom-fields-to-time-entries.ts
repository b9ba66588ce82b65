import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields of the organization's own. */
export class AddCustomFieldsToTimeEntries1765523000007 implements MigrationInterface {
  name = 'AddCustomFieldsToTimeEntries1765523000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries ADD COLUMN custom_fields jsonb`);
    await queryRunner.query(`SELECT watch_table('time_entries')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries DROP COLUMN custom_fields`);
    await queryRunner.query(`SELECT watch_table('time_entries')`);
  }
}
