import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tells that a payment left an invoice. */
const LEFT = ['refunds', 'credit_returns'];

/** SQL: the null of a payment that came without an invoice, which stays when its money is applied to invoices. */
const KEPT = `
        UNION ALL SELECT NULL WHERE array_position(projects, NULL::uuid) IS NOT NULL`;

const checkPayment = (kept: string): string => `
  CREATE OR REPLACE FUNCTION check_payment(organization uuid, payment uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    allocated bigint;
    found numeric;
    projects uuid[];
    is_alike boolean;
  BEGIN
    SELECT CASE p.status WHEN 'COMPLETED' THEN p.amount_minor - p.refunded_minor - p.unapplied_minor ELSE 0 END,
      coalesce(allocations.amount, 0), CASE p.status WHEN 'COMPLETED' THEN p.project_ids END,
      allocations.is_alike${LEFT.map((table) => ` AND NOT EXISTS (SELECT 1 FROM ${table} r WHERE r.organization_id = organization AND r.payment_id = payment)`).join('')}
    INTO allocated, found, projects, is_alike
    FROM payments p CROSS JOIN LATERAL (
      SELECT sum(a.amount_minor) AS amount, bool_and(i.project_ids = p.project_ids) AS is_alike
      FROM payment_allocations a JOIN invoices i ON i.organization_id = organization AND i.id = a.invoice_id
      WHERE a.organization_id = organization AND a.payment_id = payment) AS allocations
    WHERE p.organization_id = organization AND p.id = payment;
    IF allocated <> found THEN
      RAISE EXCEPTION 'payment %: its allocations do not add up to its amount', payment USING ERRCODE = 'BF003';
    END IF;
    -- Most payments are on one invoice: where all name the same projects, those need not be gathered.
    IF is_alike IS NOT TRUE AND projects IS NOT NULL THEN
      IF projects <> (
        SELECT coalesce(array_agg(DISTINCT named.id), '{NULL}') FROM (SELECT named.id FROM (
          SELECT a.invoice_id FROM payment_allocations a WHERE a.organization_id = organization AND a.payment_id = payment
          ${LEFT.map((table) => `UNION ALL SELECT r.invoice_id FROM ${table} r WHERE r.organization_id = organization AND r.payment_id = payment`).join(' ')}) AS paid
        JOIN invoices i ON i.organization_id = organization AND i.id = paid.invoice_id
        CROSS JOIN unnest(i.project_ids) AS named(id)${kept}) AS named) THEN
        RAISE EXCEPTION 'payment %: its projects are not those of the invoices that it paid', payment USING ERRCODE = 'BF005';
      END IF;
    END IF;
  END $$`;

/** A payment may keep the null that it came with, without an invoice: it is not of the projects of its invoices alone. */
export class KeepPrepaymentsUnnamed1765536000000 implements MigrationInterface {
  name = 'KeepPrepaymentsUnnamed1765536000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(checkPayment(KEPT));
  }

  // Payments that kept theirs are as they are, until an act names their projects again.
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(checkPayment(''));
  }
}
