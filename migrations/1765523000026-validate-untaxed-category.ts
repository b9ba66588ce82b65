import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No organization has one yet. */
export class ValidateUntaxedCategory1765523000026 implements MigrationInterface {
  name = 'ValidateUntaxedCategory1765523000026';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations VALIDATE CONSTRAINT ck_organizations__untaxed_category`);
  }

  /** Going down further drops the constraints. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
