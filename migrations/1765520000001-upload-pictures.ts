import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files are also uploaded for the picture of a profile. */
export class UploadPictures1765520000001 implements MigrationInterface {
  name = 'UploadPictures1765520000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE uploads DROP CONSTRAINT ck_uploads__purpose,
        ADD CONSTRAINT ck_uploads__purpose CHECK (purpose IN ('TIME_IMPORT', 'RECEIPT', 'LOGO', 'PICTURE')) NOT VALID`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // They would be deleted after a day; nothing refers to them.
    await queryRunner.query(`DELETE FROM uploads WHERE purpose = 'PICTURE'`);
    await queryRunner.query(`
      ALTER TABLE uploads DROP CONSTRAINT ck_uploads__purpose,
        ADD CONSTRAINT ck_uploads__purpose CHECK (purpose IN ('TIME_IMPORT', 'RECEIPT', 'LOGO')) NOT VALID`);
  }
}
