import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit of a line, and the code of what it bills in a public list. */
export class AddUnitsToLines1765523000003 implements MigrationInterface {
  name = 'AddUnitsToLines1765523000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoice_lines ADD COLUMN unit text, ADD COLUMN code jsonb,
        ADD CONSTRAINT ck_invoice_lines__unit CHECK (char_length(unit) BETWEEN 1 AND 20 AND (minutes IS NULL OR unit = 'HOUR')) NOT VALID,
        ADD CONSTRAINT ck_invoice_lines__code CHECK (code ->> 'scheme' IN ('HSN_SAC', 'CPV', 'UNSPSC') AND char_length(code ->> 'value') BETWEEN 1 AND 20) NOT VALID`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoice_lines DROP COLUMN unit, DROP COLUMN code`);
  }
}
