import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The laws of money, and the status that the facts make: but for OVERDUE, which the day decides. Version 0.1 leaves
 * PUBLISHED what was opened before it was sent, and may for as long as it runs beside the next one.
 */
const CHECKS: readonly (readonly [name: string, check: string])[] = [
  [
    'paid',
    'paid_minor >= 0 AND credited_minor >= 0 AND refunded_minor >= 0 AND paid_minor + credited_minor <= total_minor AND (published_at IS NOT NULL OR paid_minor = 0 AND credited_minor = 0 AND refunded_minor = 0)',
  ],
  ['refunded', 'refunded_minor = 0 OR money_returned'],
  [
    'closed',
    `(status = 'CANCELLED') = (cancelled_at IS NOT NULL) AND (status = 'REFUNDED') = (refunded_at IS NOT NULL)`,
  ],
  [
    'status_facts',
    `status = CASE
      WHEN published_at IS NULL THEN CASE WHEN cancelled_at IS NULL THEN 'DRAFT' ELSE 'CANCELLED' END
      WHEN credited_minor = total_minor AND (total_minor > 0 OR cancelled_at IS NOT NULL)
        THEN CASE WHEN money_returned THEN 'REFUNDED' ELSE 'CANCELLED' END
      WHEN paid_minor + credited_minor = total_minor THEN 'PAID'
      WHEN written_off_at IS NOT NULL THEN 'UNCOLLECTIBLE'
      WHEN status = 'OVERDUE' THEN 'OVERDUE'
      WHEN viewed_at IS NOT NULL AND (status <> 'PUBLISHED' OR sent_at IS NOT NULL) THEN 'VIEWED'
      WHEN sent_at IS NOT NULL THEN 'SENT'
      ELSE 'PUBLISHED' END`,
  ],
];

/**
 * From here on the database refuses what breaks the laws, and at commit what is credited and refunded is the sum of its
 * rows. What is there already is looked at by a later migration.
 */
export class HoldInvoices1764700000001 implements MigrationInterface {
  name = 'HoldInvoices1764700000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    const added = CHECKS.map(([name, check]) => `ADD CONSTRAINT ck_invoices__${name} CHECK (${check}) NOT VALID`);
    await queryRunner.query(`ALTER TABLE invoices ${added.join(', ')}`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_credits_add_up AFTER UPDATE OF credited_minor, refunded_minor ON invoices
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_credits_of_invoice()`);
    // Nothing begins credited or refunded: rows that say so come first as what they were before.
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_begin_uncredited AFTER INSERT ON invoices DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (NEW.credited_minor <> 0 OR NEW.refunded_minor <> 0) EXECUTE FUNCTION check_credits_of_invoice()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER invoices_credits_add_up ON invoices;
      DROP TRIGGER invoices_begin_uncredited ON invoices`);
    for (const [name] of CHECKS) await queryRunner.query(`ALTER TABLE invoices DROP CONSTRAINT ck_invoices__${name}`);
  }
}
