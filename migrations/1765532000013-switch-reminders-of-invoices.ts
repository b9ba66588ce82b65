import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether reminders are on, and when they were last switched on. */
export class SwitchRemindersOfInvoices1765532000013 implements MigrationInterface {
  name = 'SwitchRemindersOfInvoices1765532000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoices
        ADD COLUMN reminders_enabled boolean NOT NULL DEFAULT true,
        ADD COLUMN reminders_switched_at timestamptz`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN reminders_enabled, DROP COLUMN reminders_switched_at`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
