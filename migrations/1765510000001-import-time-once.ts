import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is imported twice is one entry. */
export class ImportTimeOnce1765510000001 implements MigrationInterface {
  name = 'ImportTimeOnce1765510000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS uq_time_entries__external`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX CONCURRENTLY uq_time_entries__external ON time_entries (organization_id, source, external_id)
         WHERE external_id IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX uq_time_entries__external`);
  }
}
