import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No invoice from before has a confirmed view. */
export class ValidateConfirmedViews1765403002001 implements MigrationInterface {
  name = 'ValidateConfirmedViews1765403002001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices VALIDATE CONSTRAINT ck_invoices__view_confirmed`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
