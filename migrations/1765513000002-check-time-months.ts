import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months have time, once they are filled. */
export class CheckTimeMonths1765513000002 implements MigrationInterface {
  name = 'CheckTimeMonths1765513000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE time_months ADD CONSTRAINT ck_time_months__counts CHECK (entries > 0 AND minutes >= entries) NOT VALID`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_months DROP CONSTRAINT ck_time_months__counts`);
  }
}
