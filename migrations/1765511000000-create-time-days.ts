import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;
/** As one value, of which the planner assumes more than of a comparison with null, so that it foresees many rows. */
const IS_UNLIMITED = `(SELECT NULLIF(current_setting('app.project_ids', true), '') IS NULL)`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;
const IS_SYSTEM = `(SELECT current_setting('app.system', true) = 'on')`;

/** ISO 4217: currencies whose minor unit is not a hundredth. */
const MINOR_IN_MAJOR = `
  CREATE FUNCTION minor_in_major(currency character) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV',
        'XAF', 'XOF', 'XPF') THEN 1
      WHEN currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 1000 ELSE 100 END
  $$`;

/** What tells the time of one row from that of another, and what is added up. */
const COLUMNS = `
  date date NOT NULL,
  project_id uuid NOT NULL,
  client_id uuid NOT NULL,
  task_id uuid,
  user_id uuid NOT NULL,
  status text NOT NULL,
  billable boolean NOT NULL,
  invoiced boolean NOT NULL,
  rate numeric(19,4),
  currency character(3),
  cost_currency character(3),
  tags text array NOT NULL,
  entries integer NOT NULL,
  minutes integer NOT NULL,
  amount_minor bigint NOT NULL,
  cost_minor bigint NOT NULL`;

const DAYS = `CREATE TABLE time_days (
  organization_id uuid NOT NULL,
  key bytea NOT NULL,
  ${COLUMNS},
  CONSTRAINT ck_time_days__counts CHECK (entries > 0 AND minutes >= entries),
  CONSTRAINT pk_time_days PRIMARY KEY (organization_id, date, key)
)`;
const CHANGES = `CREATE TABLE time_day_changes (
  organization_id uuid NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  ${COLUMNS},
  CONSTRAINT pk_time_day_changes PRIMARY KEY (organization_id, id)
)`;
/** Up to which entry the days of an organization are filled; without a row, all entries are in them. */
const FILLS = `CREATE TABLE time_day_fills (
  organization_id uuid NOT NULL,
  filled_to uuid NOT NULL,
  CONSTRAINT pk_time_day_fills PRIMARY KEY (organization_id)
)`;

/** Of whom there is something to fold. Seen in the system's scope alone. */
const TO_FOLD = `
  CREATE FUNCTION organizations_to_fold() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT organization_id FROM time_day_changes UNION SELECT organization_id FROM time_day_fills
  $$`;

/** Time by day: rows that reports add up, changes that are not yet in them, and how far existing entries are. */
export class CreateTimeDays1765511000000 implements MigrationInterface {
  name = 'CreateTimeDays1765511000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(MINOR_IN_MAJOR);
    for (const table of [DAYS, CHANGES, FILLS]) await queryRunner.query(table);
    for (const table of ['time_days', 'time_day_changes', 'time_day_fills']) {
      await queryRunner.query(`SELECT set_up_tenancy('${table}')`);
      await queryRunner.query(`REVOKE INSERT, UPDATE, DELETE ON ${table} FROM billfold_app`);
    }
    for (const table of ['time_days', 'time_day_changes']) {
      await queryRunner.query(
        `CREATE POLICY ${table}_limited ON ${table} AS RESTRICTIVE TO billfold_app
           USING (${IS_UNLIMITED} OR project_id = ANY (${LIMIT}::uuid[]))`,
      );
      await queryRunner.query(
        `CREATE POLICY ${table}_own ON ${table} AS RESTRICTIVE TO billfold_app
           USING ((SELECT current_setting('app.own_time', true) = 'on') IS NOT TRUE OR user_id = ${CURRENT_USER})`,
      );
    }
    for (const table of ['time_day_changes', 'time_day_fills'])
      await queryRunner.query(`CREATE POLICY ${table}_of_all ON ${table} FOR SELECT USING (${IS_SYSTEM})`);
    await queryRunner.query(TO_FOLD);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION organizations_to_fold()`);
    await queryRunner.query(`DROP TABLE time_days, time_day_changes, time_day_fills`);
    await queryRunner.query(`DROP FUNCTION minor_in_major(character)`);
  }
}
