import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reminders say, whether those of a client are combined, and the last day whose reminders were requested. */
export class SetReminders1765532000011 implements MigrationInterface {
  name = 'SetReminders1765532000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organizations
        ADD COLUMN reminder_texts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN combine_reminders boolean NOT NULL DEFAULT false,
        ADD COLUMN reminders_as_of date`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organizations
        DROP COLUMN reminder_texts, DROP COLUMN combine_reminders, DROP COLUMN reminders_as_of`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
