import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells every process that the running timer of a user has changed, whoever changed it. */
const TELL = `
  CREATE FUNCTION tell_of_timer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('billfold_timers', coalesce(NEW.user_id, OLD.user_id)::text);
    RETURN NULL;
  END $$`;
const CHANGES = [
  ['started', 'INSERT', 'NEW.duration_minutes IS NULL'],
  ['changed', 'UPDATE', 'OLD.duration_minutes IS NULL'],
  ['discarded', 'DELETE', 'OLD.duration_minutes IS NULL'],
] as const;

/** Running timers, followed by subscriptions. */
export class TellOfTimers1765505100000 implements MigrationInterface {
  name = 'TellOfTimers1765505100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TELL);
    for (const [what, change, when] of CHANGES) {
      await queryRunner.query(
        `CREATE TRIGGER time_entries_timer_${what} AFTER ${change} ON time_entries
           FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION tell_of_timer()`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [what] of CHANGES) await queryRunner.query(`DROP TRIGGER time_entries_timer_${what} ON time_entries`);
    await queryRunner.query(`DROP FUNCTION tell_of_timer()`);
  }
}
