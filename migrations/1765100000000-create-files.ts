import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** Files by the hash of their content, once an organization; the parts of those that PostgreSQL keeps itself. */
export class CreateFiles1765100000000 implements MigrationInterface {
  name = 'CreateFiles1765100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE files (
        organization_id uuid NOT NULL,
        sha256 text NOT NULL,
        size bigint NOT NULL,
        media_type text NOT NULL,
        stored_in text NOT NULL,
        created_at timestamptz NOT NULL,
        unreferenced_since timestamptz,
        CONSTRAINT ck_files__sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT ck_files__size CHECK (size >= 0),
        CONSTRAINT ck_files__stored_in CHECK (stored_in IN ('POSTGRESQL', 'S3')),
        CONSTRAINT pk_files PRIMARY KEY (organization_id, sha256)
      );
      CREATE INDEX ix_files__unreferenced ON files (organization_id, unreferenced_since) WHERE unreferenced_since IS NOT NULL;
      CREATE TABLE file_parts (
        organization_id uuid NOT NULL,
        sha256 text NOT NULL,
        position int NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT ck_file_parts__position CHECK (position >= 0),
        CONSTRAINT ck_file_parts__content CHECK (octet_length(content) BETWEEN 1 AND 262144),
        CONSTRAINT pk_file_parts PRIMARY KEY (organization_id, sha256, position)
      );
      ALTER TABLE file_parts ALTER COLUMN content SET STORAGE EXTERNAL`);
    for (const table of ['files', 'file_parts']) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_of_organization ON ${table} USING (organization_id = ${CURRENT_ORGANIZATION});
        CREATE POLICY ${table}_limited ON ${table} AS RESTRICTIVE TO billfold_app USING (${LIMIT} IS NULL);
        GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO billfold_app`);
    }
    await queryRunner.query(
      `ALTER TABLE file_parts ADD CONSTRAINT fk_file_parts__sha256 FOREIGN KEY (organization_id, sha256) REFERENCES files(organization_id,sha256) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE files ADD CONSTRAINT fk_files__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE file_parts, files`);
  }
}
