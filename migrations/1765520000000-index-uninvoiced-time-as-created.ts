import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time that is on no invoice, in the order in which it was entered: lists sorted by `createdAt` read a page of it. */
export class IndexUninvoicedTimeAsCreated1765520000000 implements MigrationInterface {
  name = 'IndexUninvoicedTimeAsCreated1765520000000';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_time_entries__uninvoiced_created`);
    await queryRunner.query(`
      CREATE INDEX CONCURRENTLY ix_time_entries__uninvoiced_created ON time_entries (organization_id, created_at, id)
        WHERE invoice_line_id IS NULL AND external_invoice IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_time_entries__uninvoiced_created`);
  }
}
