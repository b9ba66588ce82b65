import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objects whose file is gone, however it went: also with its organization. A job deletes them from the bucket. */
export class ListRemovedObjects1765406010002 implements MigrationInterface {
  name = 'ListRemovedObjects1765406010002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE removed_objects (
      object_key text NOT NULL,
      removed_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT pk_removed_objects PRIMARY KEY (object_key)
    )`);
    await queryRunner.query(`GRANT SELECT, DELETE ON removed_objects TO billfold_app`);
    await queryRunner.query(`
      CREATE FUNCTION list_removed_object() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO removed_objects (object_key) VALUES (OLD.object_key) ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    await queryRunner.query(
      `ALTER TABLE files ADD CONSTRAINT ck_files__object_key CHECK ((stored_in = 'S3') = (object_key IS NOT NULL))`,
    );
    await queryRunner.query(
      `CREATE TRIGGER files_object_removed AFTER DELETE ON files
         FOR EACH ROW WHEN (OLD.object_key IS NOT NULL) EXECUTE FUNCTION list_removed_object()`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER files_object_removed ON files`);
    await queryRunner.query(`DROP FUNCTION list_removed_object()`);
    await queryRunner.query(`ALTER TABLE files DROP CONSTRAINT ck_files__object_key`);
    await queryRunner.query(`DROP TABLE removed_objects`);
  }
}
