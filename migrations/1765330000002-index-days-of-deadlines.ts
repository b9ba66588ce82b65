import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Deadlines by a CASE. PostgreSQL takes COALESCE for something that might leak what it sees, so that under row-level security a
 * cursor on it is a filter, and no condition of the index.
 */
export class IndexDaysOfDeadlines1765330000002 implements MigrationInterface {
  name = 'IndexDaysOfDeadlines1765330000002';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_projects__deadline_day`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY ix_projects__deadline_day
         ON projects (organization_id, (CASE WHEN deadline IS NULL THEN 'infinity'::date ELSE deadline END), id)`,
    );
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_projects__deadline`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX IF NOT EXISTS ix_projects__deadline
         ON projects (organization_id, coalesce(deadline, 'infinity'::date), id)`,
    );
    await queryRunner.query(`DROP INDEX ix_projects__deadline_day`);
  }
}
