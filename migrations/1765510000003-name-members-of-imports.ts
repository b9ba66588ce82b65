import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which email addresses and names imported files mean a member. A placeholder has no rights beyond an employee's. */
export class NameMembersOfImports1765510000003 implements MigrationInterface {
  name = 'NameMembersOfImports1765510000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE members ADD COLUMN is_placeholder boolean NOT NULL DEFAULT false,
        ADD COLUMN import_keys text array NOT NULL DEFAULT '{}',
        ADD CONSTRAINT ck_members__placeholder CHECK (NOT is_placeholder OR role = 'EMPLOYEE') NOT VALID`);
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('members', 'import_keys', 'PERSONAL')`,
    );
    await queryRunner.query(`SELECT watch_table('members')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE members DROP COLUMN is_placeholder, DROP COLUMN import_keys`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'members' AND name = 'import_keys'`);
    await queryRunner.query(`SELECT watch_table('members')`);
  }
}
