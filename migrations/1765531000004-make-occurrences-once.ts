import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One invoice for each date of a recurring invoice, and the invoices of each in the order in which they were made. */
export class MakeOccurrencesOnce1765531000004 implements MigrationInterface {
  name = 'MakeOccurrencesOnce1765531000004';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS uq_invoices__occurrence`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX CONCURRENTLY uq_invoices__occurrence ON invoices (organization_id, recurring_invoice_id, occurrence_date)
        WHERE occurrence_date IS NOT NULL`);
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_invoices__recurring`);
    await queryRunner.query(`
      CREATE INDEX CONCURRENTLY ix_invoices__recurring ON invoices (organization_id, recurring_invoice_id, id)
        WHERE recurring_invoice_id IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX uq_invoices__occurrence`);
    await queryRunner.query(`DROP INDEX ix_invoices__recurring`);
  }
}
