import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The laws of money, and the status that the facts make: but for OVERDUE, which the day decides. Version 0.1 leaves
 * PUBLISHED what was opened before it was sent, and may for as long as it runs beside the next one.
 */
const CHECKS: readonly (readonly [table: string, name: string, check: string])[] = [
  [
    'invoices',
    'paid',
    'paid_minor >= 0 AND credited_minor >= 0 AND refunded_minor >= 0 AND paid_minor + credited_minor <= total_minor AND (published_at IS NOT NULL OR paid_minor = 0 AND credited_minor = 0 AND refunded_minor = 0)',
  ],
  ['invoices', 'refunded', 'refunded_minor = 0 OR money_returned'],
  [
    'invoices',
    'closed',
    `(status = 'CANCELLED') = (cancelled_at IS NOT NULL) AND (status = 'REFUNDED') = (refunded_at IS NOT NULL)`,
  ],
  [
    'invoices',
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
  [
    'payments',
    'voided',
    `(status = 'VOIDED') = (voided_at IS NOT NULL) AND (status <> 'VOIDED' OR unapplied_minor = 0 AND refunded_minor = 0)`,
  ],
];

/** From here on the database refuses what breaks the laws; what is there already is looked at by the next migration. */
export class HoldWorkflow1764300000002 implements MigrationInterface {
  name = 'HoldWorkflow1764300000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    // As going down has left them: nothing where they are on.
    await queryRunner.query(`
      ALTER TABLE invoices ENABLE TRIGGER invoices_credits_add_up;
      ALTER TABLE refunds ENABLE TRIGGER refunds_add_up;
      ALTER TABLE credits ENABLE TRIGGER credits_add_up`);
    for (const [table, name, check] of CHECKS) {
      await queryRunner.query(`ALTER TABLE ${table} ADD CONSTRAINT ck_${table}__${name} CHECK (${check}) NOT VALID`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of CHECKS) {
      await queryRunner.query(`ALTER TABLE ${table} DROP CONSTRAINT ck_${table}__${name}`);
    }
  }
}
