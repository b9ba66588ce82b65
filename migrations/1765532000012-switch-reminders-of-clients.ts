import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether reminders are on, and when they were last switched on. */
export class SwitchRemindersOfClients1765532000012 implements MigrationInterface {
  name = 'SwitchRemindersOfClients1765532000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE clients
        ADD COLUMN reminders_enabled boolean NOT NULL DEFAULT true,
        ADD COLUMN reminders_switched_at timestamptz`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE clients DROP COLUMN reminders_enabled, DROP COLUMN reminders_switched_at`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }
}
