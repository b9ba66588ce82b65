import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;

const TABLE = `CREATE TABLE expenses (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  project_id uuid NOT NULL,
  client_id uuid NOT NULL,
  date date NOT NULL,
  category text NOT NULL,
  description text,
  unit text,
  quantity numeric(19,4),
  rate numeric(19,4),
  client_rate numeric(19,4),
  currency character(3) NOT NULL,
  amount_minor bigint NOT NULL,
  tax_minor bigint NOT NULL DEFAULT 0,
  tax_deductible boolean NOT NULL DEFAULT true,
  exchange_rate numeric(20,10),
  billable boolean NOT NULL DEFAULT true,
  markup_rate numeric(9,6) NOT NULL DEFAULT 0,
  disbursement boolean NOT NULL DEFAULT false,
  billed_minor bigint,
  billed_currency character(3) NOT NULL,
  reimbursable boolean NOT NULL DEFAULT false,
  reimbursed_on date,
  receipt_sha256 text,
  status text NOT NULL DEFAULT 'DRAFT',
  submitted_at timestamptz,
  submitted_by uuid,
  approved_at timestamptz,
  approved_by uuid,
  rejected_at timestamptz,
  rejected_by uuid,
  rejection_reason text,
  invoice_line_id uuid,
  created_by uuid,
  version integer NOT NULL DEFAULT '1',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT ck_expenses__unit CHECK (unit IN ('KM', 'MILE', 'DAY')),
  CONSTRAINT ck_expenses__quantity CHECK (num_nonnulls(unit, quantity, rate, client_rate) IN (0, 4)
    AND quantity > 0 AND rate >= 0 AND client_rate >= 0),
  CONSTRAINT ck_expenses__amount CHECK (amount_minor >= 0 AND tax_minor BETWEEN 0 AND amount_minor),
  CONSTRAINT ck_expenses__exchange CHECK (exchange_rate > 0 AND (exchange_rate IS NULL OR currency <> billed_currency)),
  CONSTRAINT ck_expenses__markup CHECK (markup_rate BETWEEN 0 AND 1 AND NOT (disbursement AND markup_rate > 0)),
  CONSTRAINT ck_expenses__billed CHECK ((billed_minor IS NOT NULL) = billable AND billed_minor >= 0),
  CONSTRAINT ck_expenses__reimbursed CHECK (reimbursed_on IS NULL OR reimbursable),
  CONSTRAINT ck_expenses__status CHECK (CASE status
    WHEN 'DRAFT' THEN submitted_at IS NULL AND approved_at IS NULL
    WHEN 'SUBMITTED' THEN submitted_at IS NOT NULL AND approved_at IS NULL
    WHEN 'APPROVED' THEN approved_at IS NOT NULL
    WHEN 'REJECTED' THEN rejected_at IS NOT NULL AND rejection_reason IS NOT NULL AND approved_at IS NULL
    ELSE false END),
  CONSTRAINT ck_expenses__invoiced CHECK (invoice_line_id IS NULL OR status = 'APPROVED' AND billable),
  CONSTRAINT pk_expenses PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_expenses__project_id__client_id FOREIGN KEY (organization_id, project_id, client_id)
    REFERENCES projects (organization_id, id, client_id)
)`;

const INDEXES = [
  `CREATE INDEX ix_expenses__date ON expenses (organization_id, date, id)`,
  `CREATE INDEX ix_expenses__created ON expenses (organization_id, created_at, id)`,
  `CREATE INDEX ix_expenses__user ON expenses (organization_id, user_id, date, id)`,
  `CREATE INDEX ix_expenses__project ON expenses (organization_id, project_id, date, id)`,
  `CREATE INDEX ix_expenses__client ON expenses (organization_id, client_id, date, id)`,
  `CREATE INDEX ix_expenses__status ON expenses (organization_id, status, date, id)`,
  `CREATE INDEX ix_expenses__receipt ON expenses (organization_id, receipt_sha256) WHERE receipt_sha256 IS NOT NULL`,
  // One line bills one expense.
  `CREATE UNIQUE INDEX uq_expenses__invoice_line ON expenses (organization_id, invoice_line_id)
     WHERE invoice_line_id IS NOT NULL`,
];

/** What was approved stays as it was approved: whoever writes. */
const FREEZE = `
  CREATE FUNCTION refuse_approved_expense_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'expense % is approved: its amounts do not change', OLD.id USING ERRCODE = 'BF006';
  END $$`;
const FROZEN = `
  CREATE TRIGGER expenses_frozen BEFORE UPDATE ON expenses FOR EACH ROW
    WHEN (OLD.status = 'APPROVED' AND NEW.status = 'APPROVED'
      AND (OLD.date, OLD.project_id, OLD.user_id, OLD.quantity, OLD.rate, OLD.client_rate, OLD.currency, OLD.amount_minor,
        OLD.tax_minor, OLD.exchange_rate, OLD.billable, OLD.markup_rate, OLD.disbursement, OLD.billed_minor, OLD.receipt_sha256)
      IS DISTINCT FROM (NEW.date, NEW.project_id, NEW.user_id, NEW.quantity, NEW.rate, NEW.client_rate, NEW.currency,
        NEW.amount_minor, NEW.tax_minor, NEW.exchange_rate, NEW.billable, NEW.markup_rate, NEW.disbursement,
        NEW.billed_minor, NEW.receipt_sha256))
    EXECUTE FUNCTION refuse_approved_expense_change()`;

/** The costs of projects. */
export class CreateExpenses1765509000001 implements MigrationInterface {
  name = 'CreateExpenses1765509000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    for (const index of INDEXES) await queryRunner.query(index);
    await queryRunner.query(`SELECT set_up_tenancy('expenses')`);
    await queryRunner.query(
      `CREATE POLICY expenses_limited ON expenses AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_id = ANY (${LIMIT}::uuid[]))`,
    );
    await queryRunner.query(
      `CREATE POLICY expenses_own ON expenses AS RESTRICTIVE TO billfold_app
         USING ((SELECT current_setting('app.own_time', true) = 'on') IS NOT TRUE OR user_id = ${CURRENT_USER})`,
    );
    await queryRunner.query(FREEZE);
    await queryRunner.query(FROZEN);
    await queryRunner.query(`SELECT watch_table('expenses')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('expenses', 'expense')`);
    await queryRunner.query(`DROP FUNCTION refuse_approved_expense_change()`);
  }
}
