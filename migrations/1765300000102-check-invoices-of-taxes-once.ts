import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECK_SUMS = `
  CREATE FUNCTION check_invoice_sums() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    changed record;
    invoice uuid;
    wrong uuid;
  BEGIN
    IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
    IF TG_TABLE_NAME = 'invoices' THEN invoice := changed.id; ELSE invoice := changed.invoice_id; END IF;
    SELECT i.id INTO wrong FROM invoices i
    WHERE i.organization_id = changed.organization_id AND i.id = invoice AND (
      i.subtotal_minor <> (SELECT coalesce(sum(l.amount_minor), 0) FROM invoice_lines l
                           WHERE l.organization_id = i.organization_id AND l.invoice_id = i.id)
      OR i.tax_minor <> (SELECT coalesce(sum(t.amount_minor), 0) FROM invoice_taxes t
                         WHERE t.organization_id = i.organization_id AND t.invoice_id = i.id));
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION 'invoice %: its lines and taxes do not add up to its totals', wrong USING ERRCODE = 'BF002';
    END IF;
    RETURN NULL;
  END $$`;

const CHECK_PROJECTS = `
  CREATE FUNCTION check_projects_of_invoice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM invoices i WHERE i.organization_id = NEW.organization_id AND i.id = NEW.id AND (
      i.project_ids <> (SELECT coalesce(array_agg(DISTINCT l.project_id), '{NULL}') FROM invoice_lines l
                        WHERE l.organization_id = i.organization_id AND l.invoice_id = i.id)
      OR EXISTS (SELECT 1 FROM projects p WHERE p.organization_id = i.organization_id AND p.id = ANY (i.project_ids)
                 AND p.client_id <> i.client_id))) THEN
      RAISE EXCEPTION 'invoice %: its projects are not those of its lines, or not of its client', NEW.id USING ERRCODE = 'BF005';
    END IF;
    RETURN NULL;
  END $$`;

const CHECK_PROJECT = `
  CREATE FUNCTION check_project_of_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    line invoice_lines%ROWTYPE;
    invoice invoices%ROWTYPE;
    is_there boolean;
  BEGIN
    FOR line IN SELECT (OLD).* WHERE TG_OP <> 'INSERT' UNION ALL SELECT (NEW).* WHERE TG_OP <> 'DELETE' LOOP
      SELECT * INTO invoice FROM invoices i WHERE i.organization_id = line.organization_id AND i.id = line.invoice_id;
      CONTINUE WHEN NOT FOUND;
      is_there := EXISTS (SELECT 1 FROM invoice_lines l WHERE l.organization_id = invoice.organization_id
        AND l.invoice_id = invoice.id AND l.project_id IS NOT DISTINCT FROM line.project_id);
      IF line.project_id IS NULL AND NOT is_there THEN
        is_there := NOT EXISTS (SELECT 1 FROM invoice_lines l WHERE l.organization_id = invoice.organization_id
          AND l.invoice_id = invoice.id);
      END IF;
      IF is_there <> (array_position(invoice.project_ids, line.project_id) IS NOT NULL)
        OR is_there AND EXISTS (SELECT 1 FROM projects p WHERE p.organization_id = invoice.organization_id
          AND p.id = line.project_id AND p.client_id <> invoice.client_id) THEN
        RAISE EXCEPTION 'invoice %: its projects are not those of its lines, or not of its client', invoice.id USING ERRCODE = 'BF005';
      END IF;
    END LOOP;
    RETURN NULL;
  END $$`;

/** As for the invoices, so for their taxes. The functions that looked at parts of it go. */
export class CheckInvoicesOfTaxesOnce1765300000102 implements MigrationInterface {
  name = 'CheckInvoicesOfTaxesOnce1765300000102';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoice_taxes_add_up ON invoice_taxes`);

    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoice_taxes_add_up AFTER INSERT OR UPDATE ON invoice_taxes DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (must_queue_check(NEW.organization_id, NEW.invoice_id)) EXECUTE FUNCTION check_invoice()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoice_taxes_removed_add_up AFTER DELETE ON invoice_taxes DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (must_queue_check(OLD.organization_id, OLD.invoice_id)) EXECUTE FUNCTION check_invoice()`);
    await queryRunner.query(`DROP FUNCTION check_invoice_sums(), check_projects_of_invoice(), check_project_of_line()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CHECK_SUMS);
    await queryRunner.query(CHECK_PROJECTS);
    await queryRunner.query(CHECK_PROJECT);
    await queryRunner.query(`DROP TRIGGER invoice_taxes_add_up ON invoice_taxes`);
    await queryRunner.query(`DROP TRIGGER invoice_taxes_removed_add_up ON invoice_taxes`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoice_taxes_add_up AFTER INSERT OR UPDATE OR DELETE ON invoice_taxes
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_invoice_sums()`);
  }
}
