import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is wiped after its grace period is found among all tokens. */
export class IndexSealedSuccessors1765403001001 implements MigrationInterface {
  name = 'IndexSealedSuccessors1765403001001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_refresh_tokens__sealed`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY ix_refresh_tokens__sealed ON refresh_tokens (used_at) WHERE sealed_successor IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ix_refresh_tokens__sealed`);
  }
}
