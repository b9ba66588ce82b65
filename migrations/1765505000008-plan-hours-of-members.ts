import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many minutes a week a member works, for timesheets. */
export class PlanHoursOfMembers1765505000008 implements MigrationInterface {
  name = 'PlanHoursOfMembers1765505000008';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE members ADD COLUMN weekly_capacity_minutes integer,
        ADD CONSTRAINT ck_members__capacity CHECK (weekly_capacity_minutes BETWEEN 0 AND 10080) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('members')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE members DROP COLUMN weekly_capacity_minutes`);
    await queryRunner.query(`SELECT watch_table('members')`);
  }
}
