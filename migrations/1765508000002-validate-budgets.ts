import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that there are have no budgets. */
export class ValidateBudgets1765508000002 implements MigrationInterface {
  name = 'ValidateBudgets1765508000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE projects VALIDATE CONSTRAINT ck_projects__budget, VALIDATE CONSTRAINT ck_projects__budget_period`,
    );
  }

  /** Going down further drops the constraints. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
