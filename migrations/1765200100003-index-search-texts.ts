import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  ['ix_search_texts__folded', 'search_texts USING gin (organization_id, kind, folded gin_trgm_ops)'],
  ['ix_search_texts__begins', 'search_texts (organization_id, kind, left(folded, 2))'],
] as const;

/** Indexes for texts of three characters and more, and for shorter ones. */
export class IndexSearchTexts1765200100003 implements MigrationInterface {
  name = 'IndexSearchTexts1765200100003';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [index, on] of INDEXES) {
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
      await queryRunner.query(`CREATE INDEX CONCURRENTLY ${index} ON ${on}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [index] of INDEXES) await queryRunner.query(`DROP INDEX ${index}`);
  }
}
