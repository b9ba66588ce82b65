import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A user has one time zone and one language: the columns. Version 0.1 writes them into the preferences too, where they
 * override the columns: a trigger moves them to the columns, so that both versions read the same.
 */
export class KeepOneTimeZone1765501001000 implements MigrationInterface {
  name = 'KeepOneTimeZone1765501001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION move_preferences_of_users() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.time_zone := coalesce(NEW.preferences->>'timezone', NEW.time_zone);
        NEW.locale := coalesce(NEW.preferences->>'language', NEW.locale);
        NEW.preferences := NEW.preferences - '{timezone,language}'::text[];
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER users_preferences_moved BEFORE INSERT OR UPDATE OF preferences ON users FOR EACH ROW
        WHEN (NEW.preferences ?| '{timezone,language}') EXECUTE FUNCTION move_preferences_of_users()`);
    // Also where rows are copied in with triggers off.
    await queryRunner.query(`ALTER TABLE users ENABLE ALWAYS TRIGGER users_preferences_moved`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER users_preferences_moved ON users`);
    await queryRunner.query(`DROP FUNCTION move_preferences_of_users()`);
  }
}
