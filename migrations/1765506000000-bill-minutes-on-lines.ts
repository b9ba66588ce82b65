import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The minutes of a line that bills time entries. */
export class BillMinutesOnLines1765506000000 implements MigrationInterface {
  name = 'BillMinutesOnLines1765506000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoice_lines ADD COLUMN minutes integer,
        ADD CONSTRAINT ck_invoice_lines__minutes CHECK (minutes IS NULL OR minutes > 0 AND type = 'TIME') NOT VALID`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoice_lines DROP COLUMN minutes`);
  }
}
