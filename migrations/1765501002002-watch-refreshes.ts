import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Watches sessions for their number of refreshes. */
export class WatchRefreshes1765501002002 implements MigrationInterface {
  name = 'WatchRefreshes1765501002002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT watch_table('sessions')`);
  }

  /** Going further down watches it again. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
