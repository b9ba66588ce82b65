import type { MigrationInterface, QueryRunner } from 'typeorm';

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

/** Payments can be voided and refunded. */
export class RefundPayments1764300000000 implements MigrationInterface {
  name = 'RefundPayments1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(projectsOfPayment(PAID_OR_REFUNDED));
    await queryRunner.query(`
      ALTER TABLE payments ADD voided_at timestamptz,
        ADD CONSTRAINT ck_payments__voided CHECK ((status = 'VOIDED') = (voided_at IS NOT NULL) AND (status <> 'VOIDED' OR unapplied_minor = 0 AND refunded_minor = 0)) NOT VALID`);
    await queryRunner.query(
      `ALTER TABLE refunds ADD CONSTRAINT fk_refunds__payment_id FOREIGN KEY (organization_id, payment_id) REFERENCES payments(organization_id,id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE refunds DROP CONSTRAINT fk_refunds__payment_id;
      ALTER TABLE payments DROP COLUMN voided_at`);
    await queryRunner.query(projectsOfPayment('payment_allocations'));
  }
}
