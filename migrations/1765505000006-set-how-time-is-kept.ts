import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an organization keeps time. */
export class SetHowTimeIsKept1765505000006 implements MigrationInterface {
  name = 'SetHowTimeIsKept1765505000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organizations
        ADD COLUMN allow_time_overlaps boolean NOT NULL DEFAULT true,
        ADD COLUMN time_step_minutes smallint,
        ADD COLUMN time_approval boolean NOT NULL DEFAULT true,
        ADD COLUMN lock_time_before date,
        ADD COLUMN timer_limit_hours smallint NOT NULL DEFAULT 12,
        ADD COLUMN week_starts_on smallint NOT NULL DEFAULT 1,
        ADD CONSTRAINT ck_organizations__time CHECK (time_step_minutes IN (5, 6, 15) AND timer_limit_hours BETWEEN 1 AND 168
          AND week_starts_on BETWEEN 1 AND 7) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organizations DROP COLUMN allow_time_overlaps, DROP COLUMN time_step_minutes, DROP COLUMN time_approval,
        DROP COLUMN lock_time_before, DROP COLUMN timer_limit_hours, DROP COLUMN week_starts_on`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
