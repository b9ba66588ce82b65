import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As lines of invoices have them, which copy them. */
export class AddUnitsToItems1765526000001 implements MigrationInterface {
  name = 'AddUnitsToItems1765526000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE items ADD COLUMN unit text, ADD COLUMN code jsonb,
        ADD CONSTRAINT ck_items__unit CHECK (char_length(unit) BETWEEN 1 AND 20) NOT VALID,
        ADD CONSTRAINT ck_items__code CHECK (code ->> 'scheme' IN ('HSN_SAC', 'CPV', 'UNSPSC') AND char_length(code ->> 'value') BETWEEN 1 AND 20) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('items')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE items DROP COLUMN unit, DROP COLUMN code`);
    await queryRunner.query(`SELECT watch_table('items')`);
  }
}
