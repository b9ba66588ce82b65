import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The markup that an expense gets back when it is no longer a disbursement, which has none. */
export class KeepMarkupsOfDisbursements1765514000000 implements MigrationInterface {
  name = 'KeepMarkupsOfDisbursements1765514000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE expenses ADD former_markup_rate numeric(9,6)`);
    await queryRunner.query(`SELECT watch_table('expenses')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE expenses DROP COLUMN former_markup_rate`);
    await queryRunner.query(`SELECT watch_table('expenses')`);
  }
}
