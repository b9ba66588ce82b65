import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;
const IS_SYSTEM = `(SELECT current_setting('app.system', true) = 'on')`;
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** Every message to a person: who is told what, and what became of it. */
export class CreateNotices1764200000000 implements MigrationInterface {
  name = 'CreateNotices1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE notices (
      id uuid NOT NULL,
      organization_id uuid,
      user_id uuid,
      address text,
      kind text NOT NULL,
      subject_kind text NOT NULL,
      subject_id uuid NOT NULL,
      occurrence text NOT NULL DEFAULT '',
      status text NOT NULL DEFAULT 'QUEUED',
      reason text,
      grouped_into uuid,
      created_at timestamptz NOT NULL,
      settled_at timestamptz,
      CONSTRAINT ck_notices__status CHECK (status IN ('QUEUED', 'SENT', 'SKIPPED', 'FAILED')),
      CONSTRAINT ck_notices__recipient CHECK (num_nonnulls(user_id, address) = 1),
      CONSTRAINT ck_notices__settled CHECK ((status = 'QUEUED') = (settled_at IS NULL)),
      CONSTRAINT pk_notices PRIMARY KEY (id)
    )`);
    // Nobody is told the same twice.
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_notices__once ON notices (subject_id, kind, occurrence, organization_id, user_id, address)
         NULLS NOT DISTINCT`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_notices__waiting ON notices (user_id, organization_id) WHERE status = 'QUEUED'`,
    );
    await queryRunner.query(`CREATE INDEX ix_notices__grouped ON notices (grouped_into) WHERE status = 'QUEUED'`);
    await queryRunner.query(
      `ALTER TABLE notices ADD CONSTRAINT fk_notices__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(`ALTER TABLE notices ENABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE notices FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(
      `CREATE POLICY notices_of_organization ON notices USING (organization_id = ${CURRENT_ORGANIZATION})`,
    );
    // Codes and links belong to a person and to no organization; what is settled long ago is deleted for all.
    await queryRunner.query(`CREATE POLICY notices_of_all ON notices USING (${IS_SYSTEM})`);
    // A member who is limited to projects may cause that others are told of them, and sees only what they are told themselves.
    await queryRunner.query(
      `CREATE POLICY notices_limited ON notices AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR user_id = ${CURRENT_USER}) WITH CHECK (true)`,
    );
    await queryRunner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON notices TO billfold_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE notices`);
  }
}
