import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The time of a client that waits to be billed: little beside all that was billed before. */
export class IndexUnbilledTime1765506000020 implements MigrationInterface {
  name = 'IndexUnbilledTime1765506000020';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_time_entries__unbilled`);
    await queryRunner.query(`
      CREATE INDEX CONCURRENTLY ix_time_entries__unbilled ON time_entries (organization_id, client_id, date)
        WHERE status = 'APPROVED' AND billable AND invoice_line_id IS NULL AND external_invoice IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_time_entries__unbilled`);
  }
}
