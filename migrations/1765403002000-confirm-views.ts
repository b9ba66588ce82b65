import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a browser showed the hosted page and ran its script: only then is it certain that it was opened in one. */
export class ConfirmViews1765403002000 implements MigrationInterface {
  name = 'ConfirmViews1765403002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoices ADD COLUMN view_confirmed_at timestamptz,
        ADD CONSTRAINT ck_invoices__view_confirmed CHECK (view_confirmed_at IS NULL OR viewed_at IS NOT NULL) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN view_confirmed_at`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
