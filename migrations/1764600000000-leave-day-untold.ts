import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of which statuses are is bookkeeping: the audit log has no entry of it. */
export class LeaveDayUntold1764600000000 implements MigrationInterface {
  name = 'LeaveDayUntold1764600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('organizations', 'statuses_as_of', 'UNTOLD')`,
    );
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'organizations' AND name = 'statuses_as_of'`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
