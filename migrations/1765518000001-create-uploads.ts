import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `CREATE TABLE uploads (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  purpose text NOT NULL,
  token_hash text,
  max_bytes integer NOT NULL,
  received_sha256 text,
  sha256 text,
  size integer,
  used_at timestamptz,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT ck_uploads__purpose CHECK (purpose IN ('TIME_IMPORT', 'RECEIPT', 'LOGO')),
  CONSTRAINT ck_uploads__received CHECK (num_nonnulls(received_sha256, sha256, size) IN (0, 3)),
  CONSTRAINT ck_uploads__token CHECK (token_hash IS NOT NULL OR sha256 IS NOT NULL),
  CONSTRAINT ck_uploads__size CHECK (max_bytes > 0 AND size >= 0),
  CONSTRAINT ck_uploads__used CHECK (used_at IS NULL OR sha256 IS NOT NULL),
  CONSTRAINT pk_uploads PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_uploads__user_id FOREIGN KEY (organization_id, user_id)
    REFERENCES members (organization_id, user_id) ON DELETE CASCADE
)`;

const INDEXES = [
  `CREATE UNIQUE INDEX uq_uploads__token ON uploads (token_hash) WHERE token_hash IS NOT NULL`,
  `CREATE INDEX ix_uploads__expires ON uploads (organization_id, expires_at)`,
  `CREATE INDEX ix_uploads__user ON uploads (organization_id, user_id)`,
  `CREATE INDEX ix_uploads__sha256 ON uploads (organization_id, sha256) WHERE sha256 IS NOT NULL`,
];

/** Files that members send before they use them. They go with the membership. */
export class CreateUploads1765518000001 implements MigrationInterface {
  name = 'CreateUploads1765518000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    for (const index of INDEXES) await queryRunner.query(index);
    await queryRunner.query(`SELECT set_up_tenancy('uploads')`);
    // An address to which a file is sent is found by nothing but its token.
    await queryRunner.query(
      `CREATE POLICY uploads_by_token ON uploads FOR SELECT
         USING (token_hash = (SELECT NULLIF(current_setting('app.link_hash', true), '')))`,
    );
    await queryRunner.query(`SELECT watch_table('uploads')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('uploads', 'file')`);
  }
}
