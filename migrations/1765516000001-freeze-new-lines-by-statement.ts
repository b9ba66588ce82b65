import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks for a published invoice once for all rows of a statement: by its key, whatever the planner thinks of their number. */
const REFUSE = `
  CREATE FUNCTION refuse_new_lines() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    published uuid := (SELECT n.invoice_id FROM (SELECT DISTINCT organization_id, invoice_id FROM new_rows) n
      WHERE (SELECT i.published_at FROM invoices i WHERE i.organization_id = n.organization_id AND i.id = n.invoice_id) IS NOT NULL
      LIMIT 1);
  BEGIN
    IF published IS NOT NULL THEN
      RAISE EXCEPTION 'invoice % is published: its lines cannot change', published USING ERRCODE = 'BF001';
    END IF;
    RETURN NULL;
  END $$`;

/** What is added to an invoice is looked at once for each statement, not once for each line. First the lines. */
export class FreezeNewLinesByStatement1765516000001 implements MigrationInterface {
  name = 'FreezeNewLinesByStatement1765516000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(REFUSE);
    await queryRunner.query(`DROP TRIGGER invoice_lines_frozen ON invoice_lines`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_lines_frozen BEFORE UPDATE OR DELETE ON invoice_lines FOR EACH ROW EXECUTE FUNCTION refuse_line_change()`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_lines_not_added AFTER INSERT ON invoice_lines REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_new_lines()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoice_lines_not_added ON invoice_lines`);
    await queryRunner.query(`DROP TRIGGER invoice_lines_frozen ON invoice_lines`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_lines_frozen BEFORE INSERT OR UPDATE OR DELETE ON invoice_lines
        FOR EACH ROW EXECUTE FUNCTION refuse_line_change()`);
    await queryRunner.query(`DROP FUNCTION refuse_new_lines()`);
  }
}
