import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An email can be cancelled before it is sent, and remind of invoices. What members do to its schedule is in the audit log. */
export class ScheduleDeliveries1765532000001 implements MigrationInterface {
  name = 'ScheduleDeliveries1765532000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE deliveries
        ADD COLUMN attempt_started_at timestamptz,
        ADD COLUMN schedule_changes integer NOT NULL DEFAULT 0,
        DROP CONSTRAINT ck_deliveries__kind,
        ADD CONSTRAINT ck_deliveries__kind CHECK (kind IN ('INVOICE', 'RECEIPT', 'REMINDER')) NOT VALID,
        DROP CONSTRAINT ck_deliveries__status,
        ADD CONSTRAINT ck_deliveries__status CHECK (status IN ('PENDING', 'SENT', 'REFUSED', 'BOUNCED', 'CANCELLED')) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('deliveries')`);
  }

  /** Not validated: emails that were cancelled, or that reminded, stay as they are. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER deliveries_audited_update ON deliveries`);
    await queryRunner.query(`DROP FUNCTION audit_deliveries_update()`);
    await queryRunner.query(`
      ALTER TABLE deliveries
        DROP COLUMN attempt_started_at,
        DROP COLUMN schedule_changes,
        DROP CONSTRAINT ck_deliveries__kind,
        ADD CONSTRAINT ck_deliveries__kind CHECK (kind IN ('INVOICE', 'RECEIPT')) NOT VALID,
        DROP CONSTRAINT ck_deliveries__status,
        ADD CONSTRAINT ck_deliveries__status CHECK (status IN ('PENDING', 'SENT', 'REFUSED', 'BOUNCED')) NOT VALID`);
  }
}
