import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No email from before has another status. */
export class ValidateBounces1765503000001 implements MigrationInterface {
  name = 'ValidateBounces1765503000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE deliveries VALIDATE CONSTRAINT ck_deliveries__status`);
  }

  /** Going down further replaces the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
