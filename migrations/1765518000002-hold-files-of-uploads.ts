import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file of an upload, which is kept as long as the upload is. */
export class HoldFilesOfUploads1765518000002 implements MigrationInterface {
  name = 'HoldFilesOfUploads1765518000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE uploads ADD CONSTRAINT fk_uploads__sha256
         FOREIGN KEY (organization_id, sha256) REFERENCES files (organization_id, sha256)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE uploads DROP CONSTRAINT fk_uploads__sha256`);
  }
}
