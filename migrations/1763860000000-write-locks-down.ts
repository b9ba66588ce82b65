import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account that wrong guesses lock is an event of its own in the audit log. Its entry names what was guessed at by `id`, as all do. */
export class WriteLocksDown1763860000000 implements MigrationInterface {
  name = 'WriteLocksDown1763860000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE login_attempts RENAME COLUMN subject TO id`);
    await queryRunner.query(`ALTER TABLE login_attempts ADD locked_at timestamptz`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER login_attempts_audited AFTER UPDATE OF locked_at ON login_attempts
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION write_audit_entry()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER login_attempts_audited ON login_attempts`);
    await queryRunner.query(`ALTER TABLE login_attempts DROP COLUMN locked_at`);
    await queryRunner.query(`ALTER TABLE login_attempts RENAME COLUMN id TO subject`);
  }
}
