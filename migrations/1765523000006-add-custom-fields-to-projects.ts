import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields of the organization's own. */
export class AddCustomFieldsToProjects1765523000006 implements MigrationInterface {
  name = 'AddCustomFieldsToProjects1765523000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE projects ADD COLUMN custom_fields jsonb`);
    await queryRunner.query(`SELECT watch_table('projects')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE projects DROP COLUMN custom_fields`);
    await queryRunner.query(`SELECT watch_table('projects')`);
  }
}
