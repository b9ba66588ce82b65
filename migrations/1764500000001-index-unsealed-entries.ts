import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has no place in the chain yet, in the order in which it was written. */
export class IndexUnsealedEntries1764500000001 implements MigrationInterface {
  name = 'IndexUnsealedEntries1764500000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_audit_log__unsealed`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY ix_audit_log__unsealed ON audit_log (organization_id, id) WHERE sequence IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_audit_log__unsealed`);
  }
}
