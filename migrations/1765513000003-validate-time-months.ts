import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All months are as the constraint says. */
export class ValidateTimeMonths1765513000003 implements MigrationInterface {
  name = 'ValidateTimeMonths1765513000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_months VALIDATE CONSTRAINT ck_time_months__counts`);
  }

  /** The constraint goes with the migration that added it. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
