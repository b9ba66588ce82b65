import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No line has a unit or a code yet. */
export class ValidateUnitsOfLines1765523000004 implements MigrationInterface {
  name = 'ValidateUnitsOfLines1765523000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoice_lines VALIDATE CONSTRAINT ck_invoice_lines__unit`);
    await queryRunner.query(`ALTER TABLE invoice_lines VALIDATE CONSTRAINT ck_invoice_lines__code`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
