import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** Dated hourly rates. The columns that a scope names are set, and no others. */
export class CreateRates1765504000011 implements MigrationInterface {
  name = 'CreateRates1765504000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE rates (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      scope text NOT NULL,
      client_id uuid,
      project_id uuid,
      task_id uuid,
      user_id uuid,
      currency character(3),
      kind text NOT NULL,
      type text NOT NULL,
      valid_from date NOT NULL,
      rate numeric(19,4) NOT NULL,
      created_by uuid,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_rates__scope CHECK (
        (client_id IS NOT NULL, project_id IS NOT NULL, task_id IS NOT NULL, user_id IS NOT NULL, currency IS NOT NULL)
        IS NOT DISTINCT FROM CASE scope
          WHEN 'ORGANIZATION' THEN (false, false, false, false, true)
          WHEN 'MEMBER' THEN (false, false, false, true, true)
          WHEN 'CLIENT' THEN (true, false, false, false, false)
          WHEN 'PROJECT' THEN (false, true, false, false, false)
          WHEN 'PROJECT_MEMBER' THEN (false, true, false, true, false)
          WHEN 'TASK' THEN (false, true, true, false, false)
          WHEN 'TASK_MEMBER' THEN (false, true, true, true, false) END),
      CONSTRAINT ck_rates__kind CHECK (kind IN ('NORMAL', 'OVERTIME', 'NIGHT', 'WEEKEND')),
      CONSTRAINT ck_rates__type CHECK (type IN ('BILLING', 'COST')),
      CONSTRAINT ck_rates__rate CHECK (rate >= 0),
      CONSTRAINT pk_rates PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_rates__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_rates__of ON rates
         (organization_id, scope, client_id, project_id, task_id, user_id, type, kind, currency, valid_from) NULLS NOT DISTINCT`,
    );
    await queryRunner.query(`CREATE INDEX ix_rates__from ON rates (organization_id, valid_from, id)`);
    await queryRunner.query(
      `CREATE INDEX ix_rates__client ON rates (organization_id, client_id) WHERE client_id IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_rates__project ON rates (organization_id, project_id, task_id) WHERE project_id IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_rates__user ON rates (organization_id, user_id) WHERE user_id IS NOT NULL`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('rates')`);
    await queryRunner.query(
      `CREATE POLICY rates_limited ON rates AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_id = ANY (${LIMIT}::uuid[]))`,
    );
    // Rates are replaced, and go only with what they are set for.
    await queryRunner.query(`REVOKE DELETE ON rates FROM billfold_app`);
    await queryRunner.query(`SELECT watch_table('rates')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('rates', 'rate')`);
  }
}
