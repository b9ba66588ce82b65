import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of an email: who asked for it, when it is due, what the mail server said, and whether it is the sender's copy. */
export class TellOfDeliveries1765403000000 implements MigrationInterface {
  name = 'TellOfDeliveries1765403000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE deliveries ADD COLUMN requested_by uuid, ADD COLUMN is_copy boolean NOT NULL DEFAULT false,
        ADD COLUMN scheduled_for timestamptz, ADD COLUMN response text, ADD COLUMN failed_at timestamptz`);
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('deliveries', 'response', 'PERSONAL')`,
    );
    await queryRunner.query(`SELECT watch_table('deliveries')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE deliveries DROP COLUMN requested_by, DROP COLUMN is_copy, DROP COLUMN scheduled_for,
        DROP COLUMN response, DROP COLUMN failed_at`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'deliveries' AND name = 'response'`);
    await queryRunner.query(`SELECT watch_table('deliveries')`);
  }
}
