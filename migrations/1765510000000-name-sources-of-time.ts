import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an imported entry comes from, and what it is called there. */
export class NameSourcesOfTime1765510000000 implements MigrationInterface {
  name = 'NameSourcesOfTime1765510000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries ADD COLUMN source text, ADD COLUMN external_id text`);
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('time_entries', 'source', 'PLAIN'), ('time_entries', 'external_id', 'PLAIN')`,
    );
    await queryRunner.query(`SELECT watch_table('time_entries')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries DROP COLUMN source, DROP COLUMN external_id`);
    await queryRunner.query(
      `DELETE FROM audit_columns WHERE table_name = 'time_entries' AND name IN ('source', 'external_id')`,
    );
    await queryRunner.query(`SELECT watch_table('time_entries')`);
  }
}
