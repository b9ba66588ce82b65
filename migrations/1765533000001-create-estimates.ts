import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

const TABLE = `CREATE TABLE estimates (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  client_name text NOT NULL,
  client_name_key text COLLATE "C" NOT NULL,
  number text NOT NULL,
  number_key text COLLATE "C" NOT NULL,
  status text NOT NULL,
  issue_date date NOT NULL,
  valid_until date,
  po_number text,
  buyer_reference text,
  currency character(3) NOT NULL,
  tax_calculation text NOT NULL,
  prices_include_tax boolean NOT NULL DEFAULT false,
  tax_rules jsonb NOT NULL,
  untaxed_tax jsonb,
  discount_rate numeric(9,6),
  subtotal_minor bigint NOT NULL,
  discount_minor bigint NOT NULL,
  tax_minor bigint NOT NULL,
  total_minor bigint NOT NULL,
  project_ids uuid[] NOT NULL DEFAULT '{NULL}',
  notes text,
  client_notes text,
  tags text[],
  custom_fields jsonb,
  sent_at timestamptz,
  accepted_at timestamptz,
  accepted_by text,
  declined_at timestamptz,
  decline_reason text,
  cancelled_at timestamptz,
  cancel_reason text,
  invoiced_at timestamptz,
  invoice_id uuid,
  version integer NOT NULL DEFAULT '1',
  created_by uuid,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT ck_estimates__amounts CHECK (subtotal_minor >= 0 AND tax_minor >= 0 AND discount_minor BETWEEN 0 AND subtotal_minor),
  CONSTRAINT ck_estimates__total CHECK (total_minor = subtotal_minor - discount_minor + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END),
  CONSTRAINT ck_estimates__discount CHECK (discount_rate IS NULL OR discount_rate BETWEEN 0 AND 1),
  CONSTRAINT ck_estimates__projects CHECK (cardinality(project_ids) > 0),
  CONSTRAINT ck_estimates__valid CHECK (valid_until >= issue_date),
  CONSTRAINT ck_estimates__sent CHECK (sent_at IS NOT NULL OR num_nonnulls(accepted_at, declined_at, cancelled_at) = 0),
  CONSTRAINT ck_estimates__answered CHECK (num_nonnulls(accepted_at, declined_at) < 2),
  CONSTRAINT ck_estimates__reasons CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)
    AND (declined_at IS NULL) = (decline_reason IS NULL) AND (cancelled_at IS NULL) = (cancel_reason IS NULL)),
  CONSTRAINT ck_estimates__invoiced CHECK ((invoice_id IS NULL) = (invoiced_at IS NULL)
    AND (invoice_id IS NULL OR accepted_at IS NOT NULL AND cancelled_at IS NULL)),
  CONSTRAINT ck_estimates__status CHECK (status = CASE WHEN cancelled_at IS NOT NULL THEN 'CANCELLED'
    WHEN invoice_id IS NOT NULL THEN 'INVOICED' WHEN accepted_at IS NOT NULL THEN 'ACCEPTED' WHEN declined_at IS NOT NULL THEN 'DECLINED'
    WHEN sent_at IS NULL THEN 'DRAFT' WHEN status = 'EXPIRED' AND valid_until IS NOT NULL THEN 'EXPIRED' ELSE 'SENT' END),
  CONSTRAINT pk_estimates PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_estimates__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE
)`;

const LINES = `CREATE TABLE estimate_lines (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  estimate_id uuid NOT NULL,
  project_id uuid,
  position integer NOT NULL,
  type text NOT NULL,
  description text NOT NULL,
  quantity numeric(19,4) NOT NULL,
  unit text,
  code jsonb,
  rate numeric(19,4) NOT NULL,
  amount_minor bigint NOT NULL,
  taxable boolean NOT NULL DEFAULT true,
  taxes jsonb,
  CONSTRAINT ck_estimate_lines__type CHECK (type IN ('TIME', 'FIXED', 'EXPENSE', 'DISCOUNT')),
  CONSTRAINT ck_estimate_lines__unit CHECK (char_length(unit) BETWEEN 1 AND 20),
  CONSTRAINT ck_estimate_lines__code CHECK (code ->> 'scheme' IN ('HSN_SAC', 'CPV', 'UNSPSC') AND char_length(code ->> 'value') BETWEEN 1 AND 20),
  CONSTRAINT ck_estimate_lines__sign CHECK ((type = 'DISCOUNT' AND amount_minor <= 0) OR (type <> 'DISCOUNT' AND amount_minor >= 0)),
  CONSTRAINT pk_estimate_lines PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_estimate_lines__estimate_id FOREIGN KEY (organization_id, estimate_id)
    REFERENCES estimates (organization_id, id) ON DELETE CASCADE
)`;

const TAXES = `CREATE TABLE estimate_taxes (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  estimate_id uuid NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  rate numeric(9,6) NOT NULL,
  category text,
  reason text,
  base_minor bigint NOT NULL,
  amount_minor bigint NOT NULL,
  CONSTRAINT ck_estimate_taxes__amount CHECK (amount_minor >= 0 AND rate >= 0),
  CONSTRAINT ck_estimate_taxes__category CHECK (category IS NULL OR category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE') AND rate = 0 AND amount_minor = 0),
  CONSTRAINT ck_estimate_taxes__reason CHECK (reason IS NULL OR category IS NOT NULL),
  CONSTRAINT pk_estimate_taxes PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_estimate_taxes__estimate_id FOREIGN KEY (organization_id, estimate_id)
    REFERENCES estimates (organization_id, id) ON DELETE CASCADE
)`;

/** As lists are sorted and filtered, and what expires. */
const INDEXES = [
  `CREATE UNIQUE INDEX uq_estimates__number ON estimates (organization_id, number)`,
  `CREATE UNIQUE INDEX uq_estimates__invoice ON estimates (organization_id, invoice_id) WHERE invoice_id IS NOT NULL`,
  `CREATE INDEX ix_estimates__issued ON estimates (organization_id, issue_date, id)`,
  `CREATE INDEX ix_estimates__status ON estimates (organization_id, status, issue_date, id)`,
  `CREATE INDEX ix_estimates__by_status ON estimates (organization_id, status, id)`,
  `CREATE INDEX ix_estimates__valid ON estimates (organization_id, status, valid_until, id)`,
  `CREATE INDEX ix_estimates__total ON estimates (organization_id, total_minor, id)`,
  `CREATE INDEX ix_estimates__number_key ON estimates (organization_id, number_key, id)`,
  `CREATE INDEX ix_estimates__client_name_key ON estimates (organization_id, client_name_key, id)`,
  `CREATE INDEX ix_estimates__client ON estimates (organization_id, client_id, issue_date, id)`,
  `CREATE UNIQUE INDEX uq_estimate_lines__position ON estimate_lines (organization_id, estimate_id, position)`,
  `CREATE INDEX ix_estimate_lines__project ON estimate_lines (organization_id, project_id, estimate_id) WHERE project_id IS NOT NULL`,
  `CREATE UNIQUE INDEX uq_estimate_taxes__position ON estimate_taxes (organization_id, estimate_id, position)`,
];

const KEYS = [
  `CREATE FUNCTION key_estimates() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.number_key := public.sort_key_v1(NEW.number);
     NEW.client_name_key := public.sort_key_v1(NEW.client_name);
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER estimates_keyed BEFORE INSERT ON estimates FOR EACH ROW EXECUTE FUNCTION key_estimates()`,
  `CREATE TRIGGER estimates_keyed_again BEFORE UPDATE ON estimates FOR EACH ROW
     WHEN (OLD.number IS DISTINCT FROM NEW.number OR OLD.number_key IS DISTINCT FROM NEW.number_key OR NEW.number_key IS NULL
       OR OLD.client_name IS DISTINCT FROM NEW.client_name OR OLD.client_name_key IS DISTINCT FROM NEW.client_name_key OR NEW.client_name_key IS NULL)
     EXECUTE FUNCTION key_estimates()`,
  `ALTER TABLE estimates ENABLE ALWAYS TRIGGER estimates_keyed, ENABLE ALWAYS TRIGGER estimates_keyed_again`,
];

const PRINTED = [
  ...['number', 'client_id', 'client_name', 'issue_date', 'valid_until', 'po_number', 'buyer_reference', 'currency'],
  ...['tax_calculation', 'prices_include_tax', 'tax_rules', 'untaxed_tax', 'discount_rate', 'subtotal_minor'],
  ...['discount_minor', 'tax_minor', 'total_minor', 'client_notes', 'sent_at'],
];
const printedOf = (row: string): string => PRINTED.map((name) => `${row}.${name}`).join(', ');

/** What was sent to the client stays as it was sent. */
const FREEZE = [
  `CREATE FUNCTION refuse_estimate_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'estimate % is sent: what it says cannot change', OLD.id USING ERRCODE = 'BF001';
   END $$`,
  `CREATE TRIGGER estimates_frozen BEFORE UPDATE OF ${PRINTED.join(', ')} ON estimates FOR EACH ROW
     WHEN (OLD.sent_at IS NOT NULL AND (${printedOf('OLD')}) IS DISTINCT FROM (${printedOf('NEW')}))
     EXECUTE FUNCTION refuse_estimate_change()`,
  `CREATE TRIGGER estimates_kept BEFORE DELETE ON estimates FOR EACH ROW WHEN (OLD.sent_at IS NOT NULL)
     EXECUTE FUNCTION refuse_estimate_change()`,
  `CREATE FUNCTION refuse_estimate_part_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE
     part record;
   BEGIN
     IF TG_OP = 'DELETE' THEN part := OLD; ELSE part := NEW; END IF;
     IF TG_OP = 'UPDATE' AND (OLD.organization_id, OLD.estimate_id) IS DISTINCT FROM (NEW.organization_id, NEW.estimate_id)
       OR (SELECT e.sent_at FROM estimates e WHERE e.organization_id = part.organization_id AND e.id = part.estimate_id) IS NOT NULL THEN
       RAISE EXCEPTION 'estimate % is sent: its lines cannot change', part.estimate_id USING ERRCODE = 'BF001';
     END IF;
     RETURN part;
   END $$`,
  ...['estimate_lines', 'estimate_taxes'].map(
    (table) => `CREATE TRIGGER ${table}_frozen BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW
      EXECUTE FUNCTION refuse_estimate_part_change()`,
  ),
];

/** At commit, lines and taxes add up to the totals, and name the projects, as those of an invoice. */
const ADD_UP = [
  `CREATE FUNCTION check_estimate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE
     changed record;
     estimate uuid;
     state record;
     queued text := set_config('app.invoice_to_check', '', true);
   BEGIN
     IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
     IF TG_TABLE_NAME = 'estimates' THEN estimate := changed.id; ELSE estimate := changed.estimate_id; END IF;
     SELECT e.subtotal_minor = l.amount_minor AND e.tax_minor = (SELECT coalesce(sum(t.amount_minor), 0) FROM estimate_taxes t
           WHERE t.organization_id = e.organization_id AND t.estimate_id = e.id) AS adds_up,
         e.project_ids = l.project_ids AND NOT EXISTS (SELECT 1 FROM projects p
           WHERE p.organization_id = e.organization_id AND p.id = ANY (e.project_ids) AND p.client_id <> e.client_id) AS names_projects
       INTO state FROM estimates e CROSS JOIN LATERAL (
         SELECT coalesce(sum(line.amount_minor), 0) AS amount_minor, coalesce(array_agg(DISTINCT line.project_id), '{NULL}') AS project_ids
         FROM estimate_lines line WHERE line.organization_id = e.organization_id AND line.estimate_id = e.id) l
       WHERE e.organization_id = changed.organization_id AND e.id = estimate;
     IF NOT state.adds_up THEN
       RAISE EXCEPTION 'estimate %: its lines and taxes do not add up to its totals', estimate USING ERRCODE = 'BF002';
     END IF;
     IF NOT state.names_projects THEN
       RAISE EXCEPTION 'estimate %: its projects are not those of its lines, or not of its client', estimate USING ERRCODE = 'BF005';
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE CONSTRAINT TRIGGER estimates_add_up AFTER INSERT
     OR UPDATE OF subtotal_minor, discount_minor, tax_minor, total_minor, project_ids, client_id ON estimates
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (must_queue_check(NEW.organization_id, NEW.id)) EXECUTE FUNCTION check_estimate()`,
  ...['estimate_lines', 'estimate_taxes'].flatMap((table) => [
    `CREATE CONSTRAINT TRIGGER ${table}_add_up AFTER INSERT OR UPDATE ON ${table} DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW WHEN (must_queue_check(NEW.organization_id, NEW.estimate_id)) EXECUTE FUNCTION check_estimate()`,
    `CREATE CONSTRAINT TRIGGER ${table}_removed_add_up AFTER DELETE ON ${table} DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW WHEN (must_queue_check(OLD.organization_id, OLD.estimate_id)) EXECUTE FUNCTION check_estimate()`,
  ]),
];

/** Estimates, with their lines and taxes. */
export class CreateEstimates1765533000001 implements MigrationInterface {
  name = 'CreateEstimates1765533000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [TABLE, LINES, TAXES, ...INDEXES, ...KEYS, ...FREEZE, ...ADD_UP])
      await queryRunner.query(statement);
    for (const table of ['estimates', 'estimate_lines', 'estimate_taxes'])
      await queryRunner.query(`SELECT set_up_tenancy('${table}')`);
    // NULL, for a line of no project, is in no list.
    await queryRunner.query(
      `CREATE POLICY estimates_limited ON estimates AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_ids <@ ${LIMIT}::uuid[])`,
    );
    for (const table of ['estimate_lines', 'estimate_taxes'])
      await queryRunner.query(
        `CREATE POLICY ${table}_limited ON ${table} AS RESTRICTIVE TO billfold_app USING (${LIMIT} IS NULL OR EXISTS (
           SELECT 1 FROM estimates e WHERE e.organization_id = ${table}.organization_id AND e.id = ${table}.estimate_id))`,
      );
    await queryRunner.query(`SELECT set_up_search('estimates', 'estimate', '{number,client_name}')`);
    await queryRunner.query(`SELECT watch_table('estimates')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('estimate_taxes', 'estimateTax')`);
    await queryRunner.query(`SELECT take_down_table('estimate_lines', 'estimateLine')`);
    await queryRunner.query(`SELECT take_down_table('estimates', 'estimate')`);
    await queryRunner.query(
      `DROP FUNCTION key_estimates(), refuse_estimate_change(), refuse_estimate_part_change(), check_estimate()`,
    );
  }
}
