import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No organization has chosen yet. */
export class ValidateCreditDocuments1765529000012 implements MigrationInterface {
  name = 'ValidateCreditDocuments1765529000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations VALIDATE CONSTRAINT ck_organizations__credit_document`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
