import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rows of one email that reminds of several invoices, by its Message-ID. */
export class IndexEmailsOfReminders1765532000015 implements MigrationInterface {
  name = 'IndexEmailsOfReminders1765532000015';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_deliveries__reminder`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY ix_deliveries__reminder ON deliveries (organization_id, message_id)
         WHERE kind = 'REMINDER'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_deliveries__reminder`);
  }
}
