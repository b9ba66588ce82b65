import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what was asked for an address in the last hour. */
export class IndexAskingsByAddress1764200000101 implements MigrationInterface {
  name = 'IndexAskingsByAddress1764200000101';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_one_time_secrets__asked_for`);
    await queryRunner.query(`
      CREATE INDEX CONCURRENTLY ix_one_time_secrets__asked_for ON one_time_secrets (asked_for, purpose, created_at)
        WHERE asked_for IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_one_time_secrets__asked_for`);
  }
}
