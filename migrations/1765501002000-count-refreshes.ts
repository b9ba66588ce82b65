import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sessions count how often they were refreshed, so that the audit log can tell of each time, also of a repetition, which
 * need not change when the session expires. A trigger counts what version 0.1 refreshes.
 */
export class CountRefreshes1765501002000 implements MigrationInterface {
  name = 'CountRefreshes1765501002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE sessions ADD COLUMN refreshes integer NOT NULL DEFAULT 0`);
    await queryRunner.query(`
      CREATE FUNCTION count_refreshes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.refreshes := OLD.refreshes + 1;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER sessions_refreshes_counted BEFORE UPDATE OF expires_at ON sessions FOR EACH ROW
        WHEN (OLD.expires_at IS DISTINCT FROM NEW.expires_at AND OLD.refreshes = NEW.refreshes)
        EXECUTE FUNCTION count_refreshes()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER sessions_refreshes_counted ON sessions`);
    await queryRunner.query(`DROP FUNCTION count_refreshes()`);
    await queryRunner.query(`ALTER TABLE sessions DROP COLUMN refreshes`);
    await queryRunner.query(`SELECT watch_table('sessions')`);
  }
}
