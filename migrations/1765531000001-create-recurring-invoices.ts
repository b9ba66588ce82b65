import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** What invoices are made from, and when. */
export class CreateRecurringInvoices1765531000001 implements MigrationInterface {
  name = 'CreateRecurringInvoices1765531000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE recurring_invoices (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      client_id uuid NOT NULL,
      currency character(3) NOT NULL,
      lines jsonb NOT NULL,
      taxes jsonb,
      prices_include_tax boolean NOT NULL,
      discount_rate numeric(9,6),
      discount_minor bigint,
      total_minor bigint NOT NULL,
      payment_terms text,
      notes text,
      client_notes text,
      po_number text,
      buyer_reference text,
      tags text array,
      custom_fields jsonb,
      unbilled_time jsonb,
      project_ids uuid array NOT NULL,
      frequency text NOT NULL,
      interval_count integer NOT NULL,
      start_date date NOT NULL,
      anchor_date date NOT NULL,
      counter integer NOT NULL DEFAULT '0',
      next_date date,
      last_date date,
      end_date date,
      count_limit integer,
      invoices_generated integer NOT NULL DEFAULT '0',
      time_zone text NOT NULL,
      billing text NOT NULL,
      auto_send boolean NOT NULL,
      generate_days_before integer NOT NULL,
      state text NOT NULL,
      due_at timestamptz,
      failures integer NOT NULL DEFAULT '0',
      last_error jsonb,
      created_by uuid,
      version integer NOT NULL DEFAULT '1',
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_recurring_invoices__schedule CHECK (frequency IN ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')
        AND interval_count BETWEEN 1 AND 100 AND counter >= 0 AND billing IN ('ADVANCE', 'ARREARS')),
      CONSTRAINT ck_recurring_invoices__end CHECK (count_limit > 0 AND end_date IS NULL OR count_limit IS NULL),
      CONSTRAINT ck_recurring_invoices__count CHECK (invoices_generated BETWEEN 0 AND coalesce(count_limit, invoices_generated)),
      CONSTRAINT ck_recurring_invoices__ahead CHECK (generate_days_before BETWEEN 0 AND 60),
      CONSTRAINT ck_recurring_invoices__state CHECK (CASE state
        WHEN 'ACTIVE' THEN next_date IS NOT NULL AND due_at IS NOT NULL
        WHEN 'STOPPED' THEN next_date IS NULL AND due_at IS NULL
        WHEN 'PAUSED' THEN next_date IS NULL AND due_at IS NULL AND last_error IS NOT NULL
        WHEN 'COMPLETED' THEN next_date IS NULL AND due_at IS NULL
        ELSE false END),
      CONSTRAINT ck_recurring_invoices__order CHECK (next_date > last_date),
      CONSTRAINT ck_recurring_invoices__amounts CHECK (total_minor >= 0 AND discount_minor >= 0
        AND discount_rate BETWEEN 0 AND 1 AND num_nonnulls(discount_rate, discount_minor) < 2),
      CONSTRAINT ck_recurring_invoices__projects CHECK (cardinality(project_ids) > 0),
      CONSTRAINT pk_recurring_invoices PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_recurring_invoices__organization FOREIGN KEY (organization_id)
        REFERENCES organizations(id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_recurring_invoices__created ON recurring_invoices (organization_id, created_at, id)`,
    );
    await queryRunner.query(
      // Without a date comes last, as a day after all others.
      `CREATE INDEX ix_recurring_invoices__next
         ON recurring_invoices (organization_id, (CASE WHEN next_date IS NULL THEN 'infinity'::date ELSE next_date END), id)`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_recurring_invoices__client ON recurring_invoices (organization_id, client_id, id)`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_recurring_invoices__due ON recurring_invoices (organization_id, due_at, id) WHERE due_at IS NOT NULL`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('recurring_invoices')`);
    await queryRunner.query(
      `CREATE POLICY recurring_invoices_limited ON recurring_invoices AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_ids <@ ${LIMIT}::uuid[])`,
    );
    // Invoices refer to it.
    await queryRunner.query(`REVOKE DELETE ON recurring_invoices FROM billfold_app`);
    await queryRunner.query(`SELECT watch_table('recurring_invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('recurring_invoices', 'recurringInvoice')`);
  }
}
