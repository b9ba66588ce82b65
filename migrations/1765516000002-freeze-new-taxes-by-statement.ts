import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As for the lines, so for the taxes. */
export class FreezeNewTaxesByStatement1765516000002 implements MigrationInterface {
  name = 'FreezeNewTaxesByStatement1765516000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoice_taxes_frozen ON invoice_taxes`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_taxes_frozen BEFORE UPDATE OR DELETE ON invoice_taxes FOR EACH ROW EXECUTE FUNCTION refuse_line_change()`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_taxes_not_added AFTER INSERT ON invoice_taxes REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_new_lines()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoice_taxes_not_added ON invoice_taxes`);
    await queryRunner.query(`DROP TRIGGER invoice_taxes_frozen ON invoice_taxes`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_taxes_frozen BEFORE INSERT OR UPDATE OR DELETE ON invoice_taxes
        FOR EACH ROW EXECUTE FUNCTION refuse_line_change()`);
  }
}
