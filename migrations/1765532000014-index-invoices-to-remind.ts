import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The invoices that can be reminded of, by due date: those of a day are found without reading what is paid. */
export class IndexInvoicesToRemind1765532000014 implements MigrationInterface {
  name = 'IndexInvoicesToRemind1765532000014';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_invoices__to_remind`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY ix_invoices__to_remind ON invoices (organization_id, due_date)
         WHERE status IN ('SENT', 'VIEWED', 'OVERDUE') AND sent_at IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_invoices__to_remind`);
  }
}
