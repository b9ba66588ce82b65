import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of the time with a tag is read in its order. The index by tag alone is a part of these. */
export class IndexTagsByDate1765525000003 implements MigrationInterface {
  name = 'IndexTagsByDate1765525000003';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_time_entry_tags__dated`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY ix_time_entry_tags__dated ON time_entry_tags (organization_id, tag, date, time_entry_id)`,
    );
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_time_entry_tags__created`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY ix_time_entry_tags__created ON time_entry_tags (organization_id, tag, created_at, time_entry_id)`,
    );
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ix_time_entry_tags__tag`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX ix_time_entry_tags__tag ON time_entry_tags (organization_id, tag, time_entry_id)`,
    );
    await queryRunner.query(`DROP INDEX ix_time_entry_tags__dated, ix_time_entry_tags__created`);
  }
}
