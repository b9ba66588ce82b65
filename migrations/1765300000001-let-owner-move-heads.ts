import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As for the events, so for the heads that say how far the numbers go. */
export class LetOwnerMoveHeads1765300000001 implements MigrationInterface {
  name = 'LetOwnerMoveHeads1765300000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE POLICY event_heads_numbered ON event_heads FOR UPDATE TO CURRENT_USER
         USING ((SELECT current_setting('app.system', true) = 'on'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP POLICY event_heads_numbered ON event_heads`);
  }
}
