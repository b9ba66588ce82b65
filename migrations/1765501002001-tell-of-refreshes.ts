import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log tells of sessions whose number of refreshes changes, once the table is watched anew. */
export class TellOfRefreshes1765501002001 implements MigrationInterface {
  name = 'TellOfRefreshes1765501002001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE audit_tables SET only_where = 'refreshes' WHERE name = 'sessions'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE audit_tables SET only_where = 'expires_at' WHERE name = 'sessions'`);
  }
}
