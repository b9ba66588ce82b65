import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** The tasks of projects: a name, and a budget if it has one. */
export class CreateTasks1765504000001 implements MigrationInterface {
  name = 'CreateTasks1765504000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE tasks (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      project_id uuid NOT NULL,
      name text NOT NULL,
      name_key text COLLATE "C" NOT NULL,
      billable boolean,
      budget_minutes integer,
      budget_amount numeric(19,4),
      created_by uuid,
      archived_at timestamptz,
      version integer NOT NULL DEFAULT '1',
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_tasks__budget CHECK (budget_minutes > 0 AND budget_amount IS NULL
        OR budget_amount > 0 AND budget_minutes IS NULL OR budget_minutes IS NULL AND budget_amount IS NULL),
      CONSTRAINT pk_tasks PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_tasks__project_id FOREIGN KEY (organization_id, project_id)
        REFERENCES projects (organization_id, id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_tasks__name ON tasks (organization_id, project_id, name_key) WHERE archived_at IS NULL`,
    );
    // What refers to a task refers to one of the right project.
    await queryRunner.query(`CREATE UNIQUE INDEX uq_tasks__project ON tasks (organization_id, project_id, id)`);
    await queryRunner.query(`SELECT set_up_tenancy('tasks')`);
    await queryRunner.query(
      `CREATE POLICY tasks_limited ON tasks AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_id = ANY (${LIMIT}::uuid[]))`,
    );
    await queryRunner.query(
      `CREATE POLICY tasks_own ON tasks AS RESTRICTIVE TO billfold_app
         USING ((SELECT current_setting('app.own_projects', true) = 'on') IS NOT TRUE
           OR project_id = ANY ((SELECT own_project_ids())::uuid[]))`,
    );
    // Time and rates refer to a task: it is archived, and goes only with its project.
    await queryRunner.query(`REVOKE DELETE ON tasks FROM billfold_app`);
    await queryRunner.query(`SELECT set_up_name_key('tasks')`);
    await queryRunner.query(`SELECT watch_table('tasks')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('tasks', 'task')`);
  }
}
