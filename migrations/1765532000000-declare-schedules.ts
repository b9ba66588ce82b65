import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an email, the audit log tells also what changes its schedule, once the next migration watches the table. */
export class DeclareSchedules1765532000000 implements MigrationInterface {
  name = 'DeclareSchedules1765532000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `UPDATE audit_tables SET changes = '{INSERT,UPDATE}', only_where = 'schedule_changes' WHERE name = 'deliveries'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `UPDATE audit_tables SET changes = '{INSERT}', only_where = NULL WHERE name = 'deliveries'`,
    );
    await queryRunner.query(`SELECT watch_table('deliveries')`);
  }
}
