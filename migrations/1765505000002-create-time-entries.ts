import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;

const TABLE = `CREATE TABLE time_entries (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  project_id uuid NOT NULL,
  client_id uuid NOT NULL,
  task_id uuid,
  description text,
  date date NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  duration_minutes integer,
  is_timer boolean NOT NULL DEFAULT false,
  no_overlap boolean NOT NULL DEFAULT false,
  billable boolean NOT NULL DEFAULT true,
  rate_kind text NOT NULL DEFAULT 'NORMAL',
  own_rate numeric(19,4),
  rate numeric(19,4),
  currency character(3),
  rate_rule text,
  cost_rate numeric(19,4),
  cost_currency character(3),
  status text NOT NULL DEFAULT 'DRAFT',
  submitted_at timestamptz,
  submitted_by uuid,
  approved_at timestamptz,
  approved_by uuid,
  rejected_at timestamptz,
  rejected_by uuid,
  rejection_reason text,
  tags text array NOT NULL DEFAULT '{}',
  invoice_line_id uuid,
  external_invoice text,
  created_by uuid,
  version integer NOT NULL DEFAULT '1',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT ck_time_entries__span CHECK ((ended_at IS NULL OR started_at IS NOT NULL)
    AND (duration_minutes IS NULL) = (started_at IS NOT NULL AND ended_at IS NULL)),
  CONSTRAINT ck_time_entries__order CHECK (ended_at >= started_at),
  CONSTRAINT ck_time_entries__duration CHECK (duration_minutes > 0),
  CONSTRAINT ck_time_entries__running CHECK (duration_minutes IS NOT NULL OR is_timer AND status = 'DRAFT'),
  CONSTRAINT ck_time_entries__kind CHECK (rate_kind IN ('NORMAL', 'OVERTIME', 'NIGHT', 'WEEKEND')),
  CONSTRAINT ck_time_entries__rates CHECK (own_rate >= 0 AND rate >= 0 AND cost_rate >= 0),
  CONSTRAINT ck_time_entries__rated CHECK (num_nonnulls(rate, currency, rate_rule) IN (0, 3)),
  CONSTRAINT ck_time_entries__cost CHECK (num_nonnulls(cost_rate, cost_currency) IN (0, 2)),
  CONSTRAINT ck_time_entries__status CHECK (CASE status
    WHEN 'DRAFT' THEN submitted_at IS NULL AND approved_at IS NULL
    WHEN 'SUBMITTED' THEN submitted_at IS NOT NULL AND approved_at IS NULL
    WHEN 'APPROVED' THEN approved_at IS NOT NULL
    WHEN 'REJECTED' THEN rejected_at IS NOT NULL AND rejection_reason IS NOT NULL AND approved_at IS NULL
    ELSE false END),
  CONSTRAINT ck_time_entries__billed CHECK (invoice_line_id IS NULL
    OR status = 'APPROVED' AND billable AND external_invoice IS NULL),
  CONSTRAINT pk_time_entries PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_time_entries__project_id__client_id FOREIGN KEY (organization_id, project_id, client_id)
    REFERENCES projects (organization_id, id, client_id),
  CONSTRAINT ex_time_entries__overlap EXCLUDE USING gist (organization_id WITH =, user_id WITH =,
    tstzrange(started_at, ended_at) WITH &&) WHERE (no_overlap AND ended_at IS NOT NULL)
)`;

const INDEXES = [
  // One timer a user, whatever the organization.
  `CREATE UNIQUE INDEX uq_time_entries__running ON time_entries (user_id) WHERE duration_minutes IS NULL`,
  `CREATE INDEX ix_time_entries__date ON time_entries (organization_id, date, id)`,
  `CREATE INDEX ix_time_entries__created ON time_entries (organization_id, created_at, id)`,
  `CREATE INDEX ix_time_entries__user ON time_entries (organization_id, user_id, date, id)`,
  `CREATE INDEX ix_time_entries__project ON time_entries (organization_id, project_id, date, id)`,
  `CREATE INDEX ix_time_entries__client ON time_entries (organization_id, client_id, date, id)`,
  `CREATE INDEX ix_time_entries__status ON time_entries (organization_id, status, date, id)`,
  `CREATE INDEX ix_time_entries__task ON time_entries (organization_id, task_id, date, id) WHERE task_id IS NOT NULL`,
  `CREATE INDEX ix_time_entries__invoice_line ON time_entries (organization_id, invoice_line_id)
     WHERE invoice_line_id IS NOT NULL`,
];

/** What was approved stays as it was approved, and what is billed stays approved: whoever writes. */
const FREEZE = `
  CREATE FUNCTION refuse_approved_time_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'time entry % is approved: its time and rate do not change', OLD.id USING ERRCODE = 'BF006';
  END $$`;
const FROZEN = `
  CREATE TRIGGER time_entries_frozen BEFORE UPDATE ON time_entries FOR EACH ROW
    WHEN (OLD.status = 'APPROVED' AND NEW.status = 'APPROVED'
      AND (OLD.duration_minutes, OLD.date, OLD.started_at, OLD.ended_at, OLD.project_id, OLD.task_id, OLD.billable,
        OLD.own_rate, OLD.rate, OLD.currency)
      IS DISTINCT FROM (NEW.duration_minutes, NEW.date, NEW.started_at, NEW.ended_at, NEW.project_id, NEW.task_id,
        NEW.billable, NEW.own_rate, NEW.rate, NEW.currency))
    EXECUTE FUNCTION refuse_approved_time_change()`;

/** Time spent on projects. */
export class CreateTimeEntries1765505000002 implements MigrationInterface {
  name = 'CreateTimeEntries1765505000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await queryRunner.query(TABLE);
    for (const index of INDEXES) await queryRunner.query(index);
    await queryRunner.query(`SELECT set_up_tenancy('time_entries')`);
    await queryRunner.query(
      `CREATE POLICY time_entries_limited ON time_entries AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_id = ANY (${LIMIT}::uuid[]))`,
    );
    await queryRunner.query(
      `CREATE POLICY time_entries_own ON time_entries AS RESTRICTIVE TO billfold_app
         USING ((SELECT current_setting('app.own_time', true) = 'on') IS NOT TRUE OR user_id = ${CURRENT_USER})`,
    );
    await queryRunner.query(FREEZE);
    await queryRunner.query(FROZEN);
    await queryRunner.query(`SELECT set_up_search('time_entries', 'timeEntry', '{description}')`);
    await queryRunner.query(`SELECT watch_table('time_entries')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('time_entries', 'timeEntry')`);
    await queryRunner.query(`DROP FUNCTION refuse_approved_time_change()`);
    await queryRunner.query(`DROP EXTENSION btree_gist`);
  }
}
