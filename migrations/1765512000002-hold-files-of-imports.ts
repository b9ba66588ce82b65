import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file of an import, which is kept until it has been read. */
export class HoldFilesOfImports1765512000002 implements MigrationInterface {
  name = 'HoldFilesOfImports1765512000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE time_imports ADD CONSTRAINT fk_time_imports__file_sha256
         FOREIGN KEY (organization_id, file_sha256) REFERENCES files (organization_id, sha256)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_imports DROP CONSTRAINT fk_time_imports__file_sha256`);
  }
}
