import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** Which parts of a budget were spent: each is told once in a period, whatever happens to the budget later. */
export class CreateBudgetAlerts1765508000003 implements MigrationInterface {
  name = 'CreateBudgetAlerts1765508000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE budget_alerts (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      project_id uuid NOT NULL,
      task_id uuid,
      month date,
      threshold integer NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_budget_alerts__month CHECK (EXTRACT(DAY FROM month) = 1),
      CONSTRAINT ck_budget_alerts__threshold CHECK (threshold > 0),
      CONSTRAINT pk_budget_alerts PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_budget_alerts__project_id FOREIGN KEY (organization_id, project_id)
        REFERENCES projects (organization_id, id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_budget_alerts__once ON budget_alerts (organization_id, project_id, task_id, month, threshold)
         NULLS NOT DISTINCT`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('budget_alerts')`);
    await queryRunner.query(
      `CREATE POLICY budget_alerts_limited ON budget_alerts AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_id = ANY (${LIMIT}::uuid[]))`,
    );
    // What was told stays told, and goes only with the project.
    await queryRunner.query(`REVOKE UPDATE, DELETE ON budget_alerts FROM billfold_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE budget_alerts`);
  }
}
