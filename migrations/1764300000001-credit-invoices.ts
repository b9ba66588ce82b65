import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the laws of money are written in. The CHECKs that knew nothing of credits go; those that hold the laws come once the
 * invoices that were closed before are explained. `money_returned` says that money was allocated once and has left again.
 */
export class CreditInvoices1764300000001 implements MigrationInterface {
  name = 'CreditInvoices1764300000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoices
        ADD credited_minor bigint NOT NULL DEFAULT '0',
        ADD money_returned boolean NOT NULL DEFAULT false,
        ADD written_off_at timestamptz,
        DROP CONSTRAINT ck_invoices__status,
        DROP CONSTRAINT ck_invoices__paid,
        DROP CONSTRAINT ck_invoices__paid_status,
        ADD CONSTRAINT ck_invoices__status CHECK (status IN ('DRAFT', 'PUBLISHED', 'SENT', 'VIEWED', 'PAID', 'OVERDUE', 'CANCELLED', 'REFUNDED', 'UNCOLLECTIBLE')) NOT VALID`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
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
