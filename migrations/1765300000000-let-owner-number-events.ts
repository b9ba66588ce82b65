import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the functions that number reach the events of all organizations in one statement, in the system's scope. The application cannot. */
export class LetOwnerNumberEvents1765300000000 implements MigrationInterface {
  name = 'LetOwnerNumberEvents1765300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE POLICY events_numbered ON events FOR UPDATE TO CURRENT_USER
         USING ((SELECT current_setting('app.system', true) = 'on'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP POLICY events_numbered ON events`);
  }
}
