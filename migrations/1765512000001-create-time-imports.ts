import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of time that are imported: how they are read, how far that is, and what came of it. */
export class CreateTimeImports1765512000001 implements MigrationInterface {
  name = 'CreateTimeImports1765512000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE time_imports (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      format text NOT NULL,
      file_sha256 text,
      dry_run boolean NOT NULL,
      time_zone text NOT NULL,
      date_format text,
      use_rates boolean NOT NULL,
      project_id uuid,
      client_id uuid,
      columns jsonb NOT NULL,
      status text NOT NULL DEFAULT 'QUEUED',
      rows_total integer NOT NULL DEFAULT '0',
      rows_done integer NOT NULL DEFAULT '0',
      created integer NOT NULL DEFAULT '0',
      unchanged integer NOT NULL DEFAULT '0',
      failed integer NOT NULL DEFAULT '0',
      failed_rows jsonb NOT NULL,
      clients jsonb NOT NULL,
      projects jsonb NOT NULL,
      tasks jsonb NOT NULL,
      people jsonb NOT NULL,
      tags jsonb NOT NULL,
      listed text array NOT NULL DEFAULT '{}',
      error jsonb,
      created_by uuid,
      finished_at timestamptz,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_time_imports__status CHECK (CASE status
        WHEN 'QUEUED' THEN finished_at IS NULL AND file_sha256 IS NOT NULL
        WHEN 'RUNNING' THEN finished_at IS NULL AND file_sha256 IS NOT NULL
        WHEN 'SUCCEEDED' THEN finished_at IS NOT NULL AND error IS NULL
        WHEN 'FAILED' THEN finished_at IS NOT NULL AND error IS NOT NULL
        ELSE false END),
      CONSTRAINT ck_time_imports__rows CHECK (rows_done >= 0 AND created >= 0 AND unchanged >= 0 AND failed >= 0
        AND created + unchanged + failed = rows_done AND rows_done <= rows_total),
      CONSTRAINT pk_time_imports PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_time_imports__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE
    )`);
    await queryRunner.query(`CREATE INDEX ix_time_imports__created ON time_imports (organization_id, created_at, id)`);
    await queryRunner.query(
      `CREATE INDEX ix_time_imports__file ON time_imports (organization_id, file_sha256) WHERE file_sha256 IS NOT NULL`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('time_imports')`);
    await queryRunner.query(`REVOKE DELETE ON time_imports FROM billfold_app`);
    await queryRunner.query(`SELECT watch_table('time_imports')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('time_imports', 'timeImport')`);
  }
}
