import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The refunds from before, which have neither. */
export class ValidateOutcomesOfRefunds1765530000002 implements MigrationInterface {
  name = 'ValidateOutcomesOfRefunds1765530000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE refunds VALIDATE CONSTRAINT ck_refunds__failure`);
    await queryRunner.query(`ALTER TABLE refunds VALIDATE CONSTRAINT ck_refunds__applied`);
  }

  async down(): Promise<void> {
    // A constraint cannot be made less valid.
  }
}
