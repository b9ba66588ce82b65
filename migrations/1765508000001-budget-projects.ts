import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much time or money a project may take, on the whole or each month. */
export class BudgetProjects1765508000001 implements MigrationInterface {
  name = 'BudgetProjects1765508000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE projects ADD COLUMN budget_minutes integer, ADD COLUMN budget_amount numeric(19,4),
        ADD COLUMN budget_period text NOT NULL DEFAULT 'WHOLE',
        ADD CONSTRAINT ck_projects__budget CHECK (budget_minutes > 0 AND budget_amount IS NULL
          OR budget_amount > 0 AND budget_minutes IS NULL OR budget_minutes IS NULL AND budget_amount IS NULL) NOT VALID,
        ADD CONSTRAINT ck_projects__budget_period CHECK (budget_period IN ('WHOLE', 'MONTHLY')) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('projects')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE projects DROP COLUMN budget_minutes, DROP COLUMN budget_amount, DROP COLUMN budget_period`,
    );
    await queryRunner.query(`SELECT watch_table('projects')`);
  }
}
