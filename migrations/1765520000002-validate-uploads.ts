import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks the rows of `uploads` that were there before the rule. */
export class ValidateUploads1765520000002 implements MigrationInterface {
  name = 'ValidateUploads1765520000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE uploads VALIDATE CONSTRAINT ck_uploads__purpose`);
  }

  async down(): Promise<void> {
    // A validated rule stays valid.
  }
}
