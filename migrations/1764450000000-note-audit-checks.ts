import type { MigrationInterface, QueryRunner } from 'typeorm';

const IS_SYSTEM = `(SELECT current_setting('app.system', true) = 'on')`;

/** How far the nightly check of a chain has come, and what it found. */
export class NoteAuditChecks1764450000000 implements MigrationInterface {
  name = 'NoteAuditChecks1764450000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE audit_heads ADD check_of timestamptz, ADD checked_sequence bigint NOT NULL DEFAULT 0,
        ADD checked_hash bytea NOT NULL DEFAULT '', ADD is_checked boolean NOT NULL DEFAULT false, ADD verified_at timestamptz,
        ADD broken_at bigint`);
    await queryRunner.query(`CREATE POLICY audit_heads_of_all ON audit_heads FOR SELECT USING (${IS_SYSTEM})`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP POLICY audit_heads_of_all ON audit_heads`);
    await queryRunner.query(
      `ALTER TABLE audit_heads DROP COLUMN check_of, DROP COLUMN checked_sequence, DROP COLUMN checked_hash,
         DROP COLUMN is_checked, DROP COLUMN verified_at, DROP COLUMN broken_at`,
    );
  }
}
