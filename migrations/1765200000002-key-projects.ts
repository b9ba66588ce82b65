import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects keep by what they are sorted: a trigger folds the name, whichever version writes it. */
export class KeyProjects1765200000002 implements MigrationInterface {
  name = 'KeyProjects1765200000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
    ALTER TABLE projects ADD COLUMN name_key text COLLATE "C",
      ADD CONSTRAINT nn_projects__name_key NOT NULL name_key NOT VALID`);
    await queryRunner.query(`
      CREATE FUNCTION key_projects() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.name_key := public.sort_key_v1(NEW.name);
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER projects_keyed BEFORE INSERT ON projects FOR EACH ROW EXECUTE FUNCTION key_projects()`);
    await queryRunner.query(`
      CREATE TRIGGER projects_keyed_again BEFORE UPDATE ON projects FOR EACH ROW
        WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.name_key IS DISTINCT FROM NEW.name_key OR NEW.name_key IS NULL)
        EXECUTE FUNCTION key_projects()`);
    // Also where rows are copied in with triggers off: the columns are never null.
    await queryRunner.query(
      `ALTER TABLE projects ENABLE ALWAYS TRIGGER projects_keyed, ENABLE ALWAYS TRIGGER projects_keyed_again`,
    );
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('projects', 'name_key', 'UNTOLD')`,
    );
    await queryRunner.query(`SELECT watch_table('projects')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER projects_keyed_again ON projects`);
    await queryRunner.query(`DROP TRIGGER projects_keyed ON projects`);
    await queryRunner.query(`DROP FUNCTION key_projects()`);
    await queryRunner.query(`ALTER TABLE projects DROP COLUMN name_key`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'projects' AND name LIKE '%\\_key'`);
    await queryRunner.query(`SELECT watch_table('projects')`);
  }
}
