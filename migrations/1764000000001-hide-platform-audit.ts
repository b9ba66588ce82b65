import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators of the platform did, in no organization, is read in their scope alone: not by whoever has no organization either. */
export class HidePlatformAudit1764000000001 implements MigrationInterface {
  name = 'HidePlatformAudit1764000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE POLICY audit_log_of_platform ON audit_log AS RESTRICTIVE FOR SELECT TO billfold_app
         USING (organization_id IS NOT NULL OR (SELECT current_setting('app.platform', true) = 'on'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP POLICY audit_log_of_platform ON audit_log`);
  }
}
