import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECK_PROJECTS = `
  CREATE FUNCTION check_projects_of_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    changed record;
    payment uuid;
  BEGIN
    IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
    IF TG_TABLE_NAME = 'payments' THEN payment := changed.id; ELSE payment := changed.payment_id; END IF;
    IF EXISTS (SELECT 1 FROM payments p WHERE p.organization_id = changed.organization_id AND p.id = payment
      AND p.status = 'COMPLETED' AND p.project_ids <> (
        SELECT coalesce(array_agg(DISTINCT named.id), '{NULL}') FROM (SELECT organization_id, payment_id, invoice_id FROM payment_allocations
          UNION ALL SELECT organization_id, payment_id, invoice_id FROM refunds) a
        JOIN invoices i ON i.organization_id = a.organization_id AND i.id = a.invoice_id
        CROSS JOIN unnest(i.project_ids) AS named(id)
        WHERE a.organization_id = p.organization_id AND a.payment_id = p.id)) THEN
      RAISE EXCEPTION 'payment %: its projects are not those of the invoices that it paid', payment USING ERRCODE = 'BF005';
    END IF;
    RETURN NULL;
  END $$`;

const CHECK_SUMS = `
  CREATE FUNCTION check_payment_sums(organization uuid, payment uuid, invoice uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM payments p WHERE p.organization_id = organization AND p.id = payment
      AND CASE p.status WHEN 'COMPLETED' THEN p.amount_minor - p.refunded_minor - p.unapplied_minor ELSE 0 END <>
        (SELECT coalesce(sum(a.amount_minor), 0) FROM payment_allocations a
         WHERE a.organization_id = p.organization_id AND a.payment_id = p.id)) THEN
      RAISE EXCEPTION 'payment %: its allocations do not add up to its amount', payment USING ERRCODE = 'BF003';
    END IF;
    IF EXISTS (SELECT 1 FROM invoices i WHERE i.organization_id = organization AND i.id = invoice
      AND i.paid_minor <> (SELECT coalesce(sum(a.amount_minor), 0) FROM payment_allocations a
                           WHERE a.organization_id = i.organization_id AND a.invoice_id = i.id)) THEN
      RAISE EXCEPTION 'invoice %: what is paid is not the sum of its allocations', invoice USING ERRCODE = 'BF003';
    END IF;
  END $$`;

/** A refund has all of its payment looked at, as an allocation has. The functions that looked at parts of it go. */
export class CheckPaymentsOfRefunds1764900000003 implements MigrationInterface {
  name = 'CheckPaymentsOfRefunds1764900000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER refunds_name_projects ON refunds`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER refunds_name_projects AFTER INSERT OR UPDATE OR DELETE ON refunds
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_payment_of_refund()`);
    await queryRunner.query(`DROP FUNCTION check_projects_of_payment(), check_payment_sums(uuid, uuid, uuid)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CHECK_PROJECTS);
    await queryRunner.query(CHECK_SUMS);
    await queryRunner.query(`
      DROP TRIGGER refunds_name_projects ON refunds;
      CREATE CONSTRAINT TRIGGER refunds_name_projects AFTER INSERT OR UPDATE OR DELETE ON refunds
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_projects_of_payment()`);
  }
}
