import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

async function createTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE credits (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      amount_minor bigint NOT NULL,
      reason text NOT NULL,
      credit_date date NOT NULL,
      created_by uuid,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_credits__amount CHECK (amount_minor >= 0),
      CONSTRAINT pk_credits PRIMARY KEY (organization_id, id)
    );
    CREATE INDEX ix_credits__invoice ON credits (organization_id, invoice_id);
    CREATE TABLE refunds (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      payment_id uuid NOT NULL,
      invoice_id uuid,
      credit_id uuid,
      amount_minor bigint NOT NULL,
      refund_date date NOT NULL,
      method text NOT NULL,
      status text NOT NULL,
      external_refund_id text,
      created_by uuid,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_refunds__amount CHECK (amount_minor > 0),
      CONSTRAINT ck_refunds__status CHECK (status IN ('PENDING', 'SUCCEEDED', 'FAILED')),
      CONSTRAINT ck_refunds__credit CHECK (credit_id IS NULL OR invoice_id IS NOT NULL),
      CONSTRAINT pk_refunds PRIMARY KEY (organization_id, id)
    );
    CREATE INDEX ix_refunds__payment ON refunds (organization_id, payment_id);
    CREATE INDEX ix_refunds__invoice ON refunds (organization_id, invoice_id);
    CREATE INDEX ix_refunds__credit ON refunds (organization_id, credit_id);
    CREATE UNIQUE INDEX uq_refunds__external ON refunds (organization_id, external_refund_id) WHERE external_refund_id IS NOT NULL`);
  for (const [table, column, references] of [
    ['credits', 'invoice_id', 'invoices'],
    ['refunds', 'payment_id', 'payments'],
    ['refunds', 'invoice_id', 'invoices'],
    ['refunds', 'credit_id', 'credits'],
  ] as const) {
    await queryRunner.query(
      `ALTER TABLE ${table} ADD CONSTRAINT fk_${table}__${column} FOREIGN KEY (organization_id, ${column}) REFERENCES ${references}(organization_id,id) ON DELETE RESTRICT`,
    );
  }
}

/** Row-level security: the organization's rows alone, and for members limited to projects those of what they see. */
async function secureRows(queryRunner: QueryRunner): Promise<void> {
  for (const [table, parent, column] of [
    ['credits', 'invoices', 'invoice_id'],
    ['refunds', 'payments', 'payment_id'],
  ] as const) {
    await queryRunner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      CREATE POLICY ${table}_of_organization ON ${table} USING (organization_id = ${CURRENT_ORGANIZATION});
      CREATE POLICY ${table}_limited ON ${table} AS RESTRICTIVE TO billfold_app USING (${LIMIT} IS NULL OR EXISTS (
        SELECT 1 FROM ${parent} p WHERE p.organization_id = ${table}.organization_id AND p.id = ${table}.${column}));
      GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO billfold_app`);
  }
}

/**
 * What the laws of money are written in. The CHECKs that knew nothing of credits go; those that hold the laws come once the
 * invoices that were closed before are explained. `money_returned` says that money was allocated once and has left again.
 */
async function widenColumns(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    ALTER TABLE invoices
      ADD credited_minor bigint NOT NULL DEFAULT '0',
      ADD money_returned boolean NOT NULL DEFAULT false,
      ADD written_off_at timestamptz,
      DROP CONSTRAINT ck_invoices__status,
      DROP CONSTRAINT ck_invoices__paid,
      DROP CONSTRAINT ck_invoices__paid_status,
      ADD CONSTRAINT ck_invoices__status CHECK (status IN ('DRAFT', 'PUBLISHED', 'SENT', 'VIEWED', 'PAID', 'OVERDUE', 'CANCELLED', 'REFUNDED', 'UNCOLLECTIBLE')) NOT VALID`);
  await queryRunner.query(`ALTER TABLE payments ADD voided_at timestamptz`);
}

/** At commit, what is credited and refunded is the sum of its rows. */
async function addUpAtCommit(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION check_credit_sums(organization uuid, invoice uuid, payment uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM invoices i WHERE i.organization_id = organization AND i.id = invoice AND (
        i.credited_minor <> (SELECT coalesce(sum(c.amount_minor), 0) FROM credits c
                             WHERE c.organization_id = i.organization_id AND c.invoice_id = i.id)
        OR i.refunded_minor <> (SELECT coalesce(sum(r.amount_minor), 0) FROM refunds r
                                WHERE r.organization_id = i.organization_id AND r.invoice_id = i.id AND r.status <> 'FAILED'))) THEN
        RAISE EXCEPTION 'invoice %: its credits and refunds do not add up', invoice USING ERRCODE = 'BF003';
      END IF;
      IF EXISTS (SELECT 1 FROM payments p WHERE p.organization_id = organization AND p.id = payment
        AND p.refunded_minor <> (SELECT coalesce(sum(r.amount_minor), 0) FROM refunds r
                                 WHERE r.organization_id = p.organization_id AND r.payment_id = p.id AND r.status <> 'FAILED')) THEN
        RAISE EXCEPTION 'payment %: its refunds do not add up', payment USING ERRCODE = 'BF003';
      END IF;
    END $$;
    CREATE FUNCTION check_sums_of_credit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN PERFORM check_credit_sums(OLD.organization_id, OLD.invoice_id, NULL); END IF;
      IF TG_OP <> 'DELETE' THEN PERFORM check_credit_sums(NEW.organization_id, NEW.invoice_id, NULL); END IF;
      RETURN NULL;
    END $$;
    CREATE FUNCTION check_sums_of_refund() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN PERFORM check_credit_sums(OLD.organization_id, OLD.invoice_id, OLD.payment_id); END IF;
      IF TG_OP <> 'DELETE' THEN PERFORM check_credit_sums(NEW.organization_id, NEW.invoice_id, NEW.payment_id); END IF;
      RETURN NULL;
    END $$;
    CREATE FUNCTION check_credits_of_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM check_credit_sums(NEW.organization_id, NEW.id, NULL);
      RETURN NULL;
    END $$;
    CREATE FUNCTION check_refunds_of_payment() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM check_credit_sums(NEW.organization_id, NULL, NEW.id);
      RETURN NULL;
    END $$`);
  for (const [trigger, event, check] of [
    ['credits_add_up', 'INSERT OR UPDATE OR DELETE ON credits', 'check_sums_of_credit'],
    ['refunds_add_up', 'INSERT OR UPDATE OR DELETE ON refunds', 'check_sums_of_refund'],
    ['invoices_credits_add_up', 'UPDATE OF credited_minor, refunded_minor ON invoices', 'check_credits_of_invoice'],
    ['payments_refunds_add_up', 'UPDATE OF refunded_minor ON payments', 'check_refunds_of_payment'],
    ['refunds_name_projects', 'INSERT OR UPDATE OR DELETE ON refunds', 'check_projects_of_payment'],
  ] as const) {
    await queryRunner.query(
      `CREATE CONSTRAINT TRIGGER ${trigger} AFTER ${event} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${check}()`,
    );
  }
  // Nothing begins credited or refunded: rows that say so come first as what they were before.
  await queryRunner.query(`
    CREATE CONSTRAINT TRIGGER invoices_begin_uncredited AFTER INSERT ON invoices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      WHEN (NEW.credited_minor <> 0 OR NEW.refunded_minor <> 0) EXECUTE FUNCTION check_credits_of_invoice();
    CREATE CONSTRAINT TRIGGER payments_begin_unrefunded AFTER INSERT ON payments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      WHEN (NEW.refunded_minor <> 0) EXECUTE FUNCTION check_refunds_of_payment()`);
}

/** A payment keeps the projects of the invoices that it paid, also of those from which it was given back. */
function projectsOfPayment(invoices: string): string {
  return `
    CREATE OR REPLACE FUNCTION check_projects_of_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      changed record;
      payment uuid;
    BEGIN
      IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
      IF TG_TABLE_NAME = 'payments' THEN payment := changed.id; ELSE payment := changed.payment_id; END IF;
      IF EXISTS (SELECT 1 FROM payments p WHERE p.organization_id = changed.organization_id AND p.id = payment
        AND p.status = 'COMPLETED' AND p.project_ids <> (
          SELECT coalesce(array_agg(DISTINCT named.id), '{NULL}') FROM ${invoices} a
          JOIN invoices i ON i.organization_id = a.organization_id AND i.id = a.invoice_id
          CROSS JOIN unnest(i.project_ids) AS named(id)
          WHERE a.organization_id = p.organization_id AND a.payment_id = p.id)) THEN
        RAISE EXCEPTION 'payment %: its projects are not those of the invoices that it paid', payment USING ERRCODE = 'BF005';
      END IF;
      RETURN NULL;
    END $$`;
}

const PAID_OR_REFUNDED = `(SELECT organization_id, payment_id, invoice_id FROM payment_allocations
          UNION ALL SELECT organization_id, payment_id, invoice_id FROM refunds)`;

/** Credits and refunds as rows, and what invoices and payments say of them. */
export class AddCreditsAndRefunds1764300000000 implements MigrationInterface {
  name = 'AddCreditsAndRefunds1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner);
    await secureRows(queryRunner);
    await queryRunner.query(projectsOfPayment(PAID_OR_REFUNDED));
    await widenColumns(queryRunner);
    await addUpAtCommit(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER invoices_credits_add_up ON invoices;
      DROP TRIGGER invoices_begin_uncredited ON invoices;
      DROP TRIGGER payments_refunds_add_up ON payments;
      DROP TRIGGER payments_begin_unrefunded ON payments;
      DROP TABLE refunds, credits;
      DROP FUNCTION check_sums_of_credit(), check_sums_of_refund(), check_credits_of_invoice(), check_refunds_of_payment(),
        check_credit_sums(uuid, uuid, uuid)`);
    await queryRunner.query(projectsOfPayment('payment_allocations'));
    await queryRunner.query(`ALTER TABLE payments DROP COLUMN voided_at`);
    await queryRunner.query(`
      ALTER TABLE invoices
        DROP COLUMN credited_minor,
        DROP COLUMN money_returned,
        DROP COLUMN written_off_at,
        DROP CONSTRAINT ck_invoices__status,
        ADD CONSTRAINT ck_invoices__paid_status CHECK (CASE status WHEN 'PAID' THEN paid_minor = total_minor WHEN 'REFUNDED' THEN refunded_minor = paid_minor WHEN 'DRAFT' THEN paid_minor = 0 WHEN 'CANCELLED' THEN paid_minor = 0 ELSE paid_minor < total_minor END),
        ADD CONSTRAINT ck_invoices__paid CHECK (paid_minor BETWEEN 0 AND total_minor AND refunded_minor BETWEEN 0 AND paid_minor),
        ADD CONSTRAINT ck_invoices__status CHECK (status IN ('DRAFT', 'PUBLISHED', 'SENT', 'VIEWED', 'PAID', 'OVERDUE', 'CANCELLED', 'REFUNDED'))`);
  }
}
