import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The task whose budget was spent, which is one of the project. */
export class HoldTasksOfBudgetAlerts1765508000004 implements MigrationInterface {
  name = 'HoldTasksOfBudgetAlerts1765508000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE budget_alerts ADD CONSTRAINT fk_budget_alerts__task_id__project_id
         FOREIGN KEY (organization_id, task_id, project_id) REFERENCES tasks (organization_id, id, project_id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE budget_alerts DROP CONSTRAINT fk_budget_alerts__task_id__project_id`);
  }
}
