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

/** What later migrations have triggers for, once the invoices that were closed before are explained. */
async function createChecks(queryRunner: QueryRunner): Promise<void> {
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
}

/** Last, for nobody writes an invoice from here to the end. */
async function nameInvoices(queryRunner: QueryRunner): Promise<void> {
  for (const [table, column, references] of [
    ['refunds', 'credit_id', 'credits'],
    ['refunds', 'invoice_id', 'invoices'],
    ['credits', 'invoice_id', 'invoices'],
  ] as const) {
    await queryRunner.query(
      `ALTER TABLE ${table} ADD CONSTRAINT fk_${table}__${column} FOREIGN KEY (organization_id, ${column}) REFERENCES ${references}(organization_id,id) ON DELETE RESTRICT`,
    );
  }
}

/** Credits and refunds as rows. What invoices and payments say of them follows, a table at a time. */
export class AddCreditsAndRefunds1764290000000 implements MigrationInterface {
  name = 'AddCreditsAndRefunds1764290000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner);
    await secureRows(queryRunner);
    await createChecks(queryRunner);
    await nameInvoices(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE refunds, credits;
      DROP FUNCTION check_sums_of_credit(), check_sums_of_refund(), check_credits_of_invoice(), check_refunds_of_payment(),
        check_credit_sums(uuid, uuid, uuid)`);
  }
}
