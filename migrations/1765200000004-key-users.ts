import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users keep by what they are sorted: a trigger folds the name, whichever version writes it. */
export class KeyUsers1765200000004 implements MigrationInterface {
  name = 'KeyUsers1765200000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
    ALTER TABLE users ADD COLUMN name_key text COLLATE "C",
      ADD CONSTRAINT nn_users__name_key NOT NULL name_key NOT VALID`);
    await queryRunner.query(`
      CREATE FUNCTION key_users() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.name_key := public.sort_key_v1(NEW.name);
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER users_keyed BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION key_users()`);
    await queryRunner.query(`
      CREATE TRIGGER users_keyed_again BEFORE UPDATE ON users FOR EACH ROW
        WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.name_key IS DISTINCT FROM NEW.name_key OR NEW.name_key IS NULL)
        EXECUTE FUNCTION key_users()`);
    // Also where rows are copied in with triggers off: the columns are never null.
    await queryRunner.query(
      `ALTER TABLE users ENABLE ALWAYS TRIGGER users_keyed, ENABLE ALWAYS TRIGGER users_keyed_again`,
    );
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('users', 'name_key', 'UNTOLD')`,
    );
    await queryRunner.query(`SELECT watch_table('users')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER users_keyed_again ON users`);
    await queryRunner.query(`DROP TRIGGER users_keyed ON users`);
    await queryRunner.query(`DROP FUNCTION key_users()`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN name_key`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'users' AND name LIKE '%\\_key'`);
    await queryRunner.query(`SELECT watch_table('users')`);
  }
}
