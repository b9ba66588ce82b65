import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time that is on no invoice: little beside all that was billed before, which lists of it would otherwise read. */
export class IndexUninvoicedTime1765514000001 implements MigrationInterface {
  name = 'IndexUninvoicedTime1765514000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_time_entries__uninvoiced`);
    await queryRunner.query(`
      CREATE INDEX CONCURRENTLY ix_time_entries__uninvoiced ON time_entries (organization_id, date, id)
        WHERE invoice_line_id IS NULL AND external_invoice IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_time_entries__uninvoiced`);
  }
}
