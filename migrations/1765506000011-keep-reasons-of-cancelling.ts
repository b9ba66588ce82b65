import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an invoice was cancelled, as the member who did it says. */
export class KeepReasonsOfCancelling1765506000011 implements MigrationInterface {
  name = 'KeepReasonsOfCancelling1765506000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices ADD COLUMN cancel_reason text`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN cancel_reason`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
