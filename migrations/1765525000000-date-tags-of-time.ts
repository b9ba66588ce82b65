import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists of time are sorted by, beside each tag: a page of them is then read in order. */
export class DateTagsOfTime1765525000000 implements MigrationInterface {
  name = 'DateTagsOfTime1765525000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entry_tags ADD COLUMN date date, ADD COLUMN created_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entry_tags DROP COLUMN date, DROP COLUMN created_at`);
  }
}
