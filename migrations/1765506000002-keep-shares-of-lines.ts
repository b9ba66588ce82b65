import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A billed entry's share of its line, in minor units. It means nothing without a line. */
export class KeepSharesOfLines1765506000002 implements MigrationInterface {
  name = 'KeepSharesOfLines1765506000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries ADD COLUMN billed_minor bigint`);
    await queryRunner.query(`SELECT watch_table('time_entries')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries DROP COLUMN billed_minor`);
    await queryRunner.query(`SELECT watch_table('time_entries')`);
  }
}
