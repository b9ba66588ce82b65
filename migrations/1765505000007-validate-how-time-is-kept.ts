import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organizations that there are have the defaults. */
export class ValidateHowTimeIsKept1765505000007 implements MigrationInterface {
  name = 'ValidateHowTimeIsKept1765505000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations VALIDATE CONSTRAINT ck_organizations__time`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
