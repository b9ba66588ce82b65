import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a payment's allocations add up, and its projects are those of the invoices that it paid or gave back. */
async function checkPayment(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION check_payment(organization uuid, payment uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      allocated bigint;
      found numeric;
      projects uuid[];
      is_alike boolean;
    BEGIN
      SELECT CASE p.status WHEN 'COMPLETED' THEN p.amount_minor - p.refunded_minor - p.unapplied_minor ELSE 0 END,
        coalesce(allocations.amount, 0), CASE p.status WHEN 'COMPLETED' THEN p.project_ids END,
        allocations.is_alike AND NOT EXISTS (SELECT 1 FROM refunds r WHERE r.organization_id = organization AND r.payment_id = payment)
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
          SELECT coalesce(array_agg(DISTINCT named.id), '{NULL}') FROM (
            SELECT a.invoice_id FROM payment_allocations a WHERE a.organization_id = organization AND a.payment_id = payment
            UNION ALL SELECT r.invoice_id FROM refunds r WHERE r.organization_id = organization AND r.payment_id = payment) AS paid
          JOIN invoices i ON i.organization_id = organization AND i.id = paid.invoice_id
          CROSS JOIN unnest(i.project_ids) AS named(id)) THEN
          RAISE EXCEPTION 'payment %: its projects are not those of the invoices that it paid', payment USING ERRCODE = 'BF005';
        END IF;
      END IF;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION check_paid(organization uuid, invoice uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      PERFORM 1 FROM invoices i WHERE i.organization_id = organization AND i.id = invoice
        AND i.paid_minor <> (SELECT coalesce(sum(a.amount_minor), 0) FROM payment_allocations a
                             WHERE a.organization_id = organization AND a.invoice_id = invoice);
      IF FOUND THEN
        RAISE EXCEPTION 'invoice %: what is paid is not the sum of its allocations', invoice USING ERRCODE = 'BF003';
      END IF;
    END $$`);
}

/** An allocation has both its payment and its invoice looked at, where it was and where it is; a refund its payment. */
async function checkWhatTheyName(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE OR REPLACE FUNCTION check_sums_of_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN
        PERFORM check_payment(OLD.organization_id, OLD.payment_id);
        PERFORM check_paid(OLD.organization_id, OLD.invoice_id);
      END IF;
      IF TG_OP <> 'DELETE' THEN
        PERFORM check_payment(NEW.organization_id, NEW.payment_id);
        PERFORM check_paid(NEW.organization_id, NEW.invoice_id);
      END IF;
      RETURN NULL;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION check_payment_of_refund() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN PERFORM check_payment(OLD.organization_id, OLD.payment_id); END IF;
      IF TG_OP <> 'DELETE' THEN PERFORM check_payment(NEW.organization_id, NEW.payment_id); END IF;
      RETURN NULL;
    END $$`);
}

/**
 * What an allocation changes is looked at once: the sums of its payment and its invoice, and the payment's projects. Later
 * migrations leave out what payments and invoices had looked at besides.
 */
export class CheckAllocationsOnce1764900000000 implements MigrationInterface {
  name = 'CheckAllocationsOnce1764900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await checkPayment(queryRunner);
    await checkWhatTheyName(queryRunner);
    await queryRunner.query(`DROP TRIGGER payment_allocations_name_projects ON payment_allocations`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER payment_allocations_name_projects AFTER INSERT OR UPDATE OR DELETE ON payment_allocations
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_projects_of_payment()`);
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION check_sums_of_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN PERFORM check_payment_sums(OLD.organization_id, OLD.payment_id, OLD.invoice_id); END IF;
        IF TG_OP <> 'DELETE' THEN PERFORM check_payment_sums(NEW.organization_id, NEW.payment_id, NEW.invoice_id); END IF;
        RETURN NULL;
      END $$`);
    await queryRunner.query(
      `DROP FUNCTION check_payment_of_refund(), check_payment(uuid, uuid), check_paid(uuid, uuid)`,
    );
  }
}
