import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organization pays and charges for a kilometre, a mile and a day, by the day from which it applies. */
export class SetRatesOfExpenses1765509000005 implements MigrationInterface {
  name = 'SetRatesOfExpenses1765509000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations ADD COLUMN expense_rates jsonb NOT NULL DEFAULT '[]'`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN expense_rates`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
