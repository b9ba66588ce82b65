import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lines that there are have no minutes. */
export class ValidateMinutesOnLines1765506000001 implements MigrationInterface {
  name = 'ValidateMinutesOnLines1765506000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoice_lines VALIDATE CONSTRAINT ck_invoice_lines__minutes`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
