import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As for the invoices, so for their lines. */
export class CheckInvoicesOfLinesOnce1765300000101 implements MigrationInterface {
  name = 'CheckInvoicesOfLinesOnce1765300000101';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoice_lines_add_up ON invoice_lines`);
    await queryRunner.query(`DROP TRIGGER invoice_lines_name_projects ON invoice_lines`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoice_lines_add_up AFTER INSERT OR UPDATE ON invoice_lines DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (must_queue_check(NEW.organization_id, NEW.invoice_id)) EXECUTE FUNCTION check_invoice()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoice_lines_removed_add_up AFTER DELETE ON invoice_lines DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (must_queue_check(OLD.organization_id, OLD.invoice_id)) EXECUTE FUNCTION check_invoice()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoice_lines_add_up ON invoice_lines`);
    await queryRunner.query(`DROP TRIGGER invoice_lines_removed_add_up ON invoice_lines`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoice_lines_add_up AFTER INSERT OR UPDATE OR DELETE ON invoice_lines
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_invoice_sums()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoice_lines_name_projects AFTER INSERT OR UPDATE OF project_id OR DELETE ON invoice_lines
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_project_of_line()`);
  }
}
