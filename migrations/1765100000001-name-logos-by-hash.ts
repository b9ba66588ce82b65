import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organization's logo is a file. Version 0.1 reads and writes the column `logo`, which goes on holding the same picture;
 * where 0.1 changes it, the file is no longer the logo.
 */
export class NameLogosByHash1765100000001 implements MigrationInterface {
  name = 'NameLogosByHash1765100000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations ADD COLUMN logo_sha256 text`);
    await queryRunner.query(
      `ALTER TABLE organizations ADD CONSTRAINT fk_organizations__id__logo_sha256 FOREIGN KEY (id, logo_sha256) REFERENCES files(organization_id,sha256) NOT VALID`,
    );
    await queryRunner.query(`
      CREATE FUNCTION forget_file_of_logo() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.logo_sha256 := NULL;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER organizations_forget_file BEFORE UPDATE OF logo ON organizations FOR EACH ROW
        WHEN (NEW.logo IS DISTINCT FROM OLD.logo AND NEW.logo_sha256 IS NOT DISTINCT FROM OLD.logo_sha256)
        EXECUTE FUNCTION forget_file_of_logo()`);
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('organizations', 'logo_sha256', 'UNTOLD')`,
    );
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER organizations_forget_file ON organizations`);
    await queryRunner.query(`DROP FUNCTION forget_file_of_logo()`);
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN logo_sha256`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'organizations' AND name = 'logo_sha256'`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
