import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a code or link may be asked for is counted by the address that was named, not by who has it. */
export class CountAskingsByAddress1764200000100 implements MigrationInterface {
  name = 'CountAskingsByAddress1764200000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE one_time_secrets ADD asked_for uuid`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE one_time_secrets DROP COLUMN asked_for`);
  }
}
