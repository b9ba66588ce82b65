import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far an organization's reminders have been requested is bookkeeping, and not worth an entry. */
export class DeclareReminders1765532000010 implements MigrationInterface {
  name = 'DeclareReminders1765532000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES
         ('organizations', 'reminders_as_of', 'UNTOLD'), ('organizations', 'reminder_texts', 'PLAIN')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `DELETE FROM audit_columns WHERE table_name = 'organizations' AND name IN ('reminders_as_of', 'reminder_texts')`,
    );
  }
}
