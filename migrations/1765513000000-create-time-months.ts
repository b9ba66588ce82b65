import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;
/** As one value, of which the planner assumes more than of a comparison with null, so that it foresees many rows. */
const IS_UNLIMITED = `(SELECT NULLIF(current_setting('app.project_ids', true), '') IS NULL)`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;

/** What tells the rows of a month apart: that of days, but for the day and the rate. */
const DIMENSIONS = [
  ...['project_id', 'client_id', 'task_id', 'user_id', 'status', 'billable', 'invoiced', 'currency', 'cost_currency'],
  'tags',
];
const SUMS = ['entries', 'minutes', 'amount_minor', 'cost_minor'];

/**
 * The one index serves reports by its months, and budgets by skipping from month to month of a project. A second one might be
 * taken for it while there are few rows.
 */
const MONTHS = `CREATE TABLE time_months (
  organization_id uuid NOT NULL,
  month date NOT NULL,
  key bytea NOT NULL,
  project_id uuid NOT NULL,
  client_id uuid NOT NULL,
  task_id uuid,
  user_id uuid NOT NULL,
  status text NOT NULL,
  billable boolean NOT NULL,
  invoiced boolean NOT NULL,
  currency character(3),
  cost_currency character(3),
  tags text array NOT NULL,
  entries integer NOT NULL,
  minutes integer NOT NULL,
  amount_minor bigint NOT NULL,
  cost_minor bigint NOT NULL,
  CONSTRAINT pk_time_months PRIMARY KEY (organization_id, month, project_id, key)
)`;

const SIDES = {
  INSERT: [['new_rows', 1]],
  UPDATE: [
    ['new_rows', 1],
    ['old_rows', -1],
  ],
  DELETE: [['old_rows', -1]],
} as const;
const CHANGES = Object.keys(SIDES) as (keyof typeof SIDES)[];

/**
 * What a statement changes in days, it changes in their months. Rows are found by index: a session that meets small tables
 * first keeps its plan when they have grown.
 */
const follower = (change: keyof typeof SIDES): string => `
  CREATE FUNCTION time_months_follow_${change.toLowerCase()}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
  BEGIN
    MERGE INTO time_months m
    USING (
      SELECT organization_id, month, substr(sha256(convert_to(jsonb_build_array(${DIMENSIONS.join(', ')})::text, 'UTF8')), 1, 16) AS key,
        ${DIMENSIONS.join(', ')}, ${SUMS.map((name) => `sum(${name}) AS ${name}`).join(', ')}
      FROM (${SIDES[change]
        .map(
          ([rows, sign]) =>
            `SELECT organization_id, date_trunc('month', date::timestamp)::date AS month, ${DIMENSIONS.join(', ')},
               ${SUMS.map((name) => `${sign} * ${name} AS ${name}`).join(', ')} FROM ${rows}`,
        )
        .join(' UNION ALL ')}) AS changed
      GROUP BY organization_id, month, ${DIMENSIONS.join(', ')}
      HAVING NOT (${SUMS.map((name) => `sum(${name}) = 0`).join(' AND ')})) s
    ON m.organization_id = s.organization_id AND m.month = s.month AND m.project_id = s.project_id AND m.key = s.key
    WHEN MATCHED AND m.entries + s.entries = 0 THEN DELETE
    WHEN MATCHED THEN UPDATE SET ${SUMS.map((name) => `${name} = m.${name} + s.${name}`).join(', ')}
    WHEN NOT MATCHED THEN INSERT (organization_id, month, key, ${[...DIMENSIONS, ...SUMS].join(', ')})
      VALUES (s.organization_id, s.month, s.key, ${[...DIMENSIONS, ...SUMS].map((name) => `s.${name}`).join(', ')});
    RETURN NULL;
  END $$`;

/** Time by month: the sums of days, which triggers keep. Only the fold writes days, one session per organization. */
export class CreateTimeMonths1765513000000 implements MigrationInterface {
  name = 'CreateTimeMonths1765513000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(MONTHS);
    await queryRunner.query(`SELECT set_up_tenancy('time_months')`);
    await queryRunner.query(`REVOKE INSERT, UPDATE, DELETE ON time_months FROM billfold_app`);
    await queryRunner.query(
      `CREATE POLICY time_months_limited ON time_months AS RESTRICTIVE TO billfold_app
         USING (${IS_UNLIMITED} OR project_id = ANY (${LIMIT}::uuid[]))`,
    );
    await queryRunner.query(
      `CREATE POLICY time_months_own ON time_months AS RESTRICTIVE TO billfold_app
         USING ((SELECT current_setting('app.own_time', true) = 'on') IS NOT TRUE OR user_id = ${CURRENT_USER})`,
    );
    for (const change of CHANGES) {
      await queryRunner.query(follower(change));
      const tables = SIDES[change].map(([rows]) => `${rows === 'new_rows' ? 'NEW' : 'OLD'} TABLE AS ${rows}`).join(' ');
      await queryRunner.query(
        `CREATE TRIGGER time_months_follow_${change.toLowerCase()} AFTER ${change} ON time_days REFERENCING ${tables}
           FOR EACH STATEMENT EXECUTE FUNCTION time_months_follow_${change.toLowerCase()}()`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const change of CHANGES.map((name) => name.toLowerCase())) {
      await queryRunner.query(`DROP TRIGGER time_months_follow_${change} ON time_days`);
      await queryRunner.query(`DROP FUNCTION time_months_follow_${change}()`);
    }
    await queryRunner.query(`DROP TABLE time_months`);
  }
}
