import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a check of the invoice has to be put into the queue of the transaction: not where one is there already. The setting
 * names the invoice of the last one; the check takes its name away when it runs, and a rollback to a savepoint takes back both.
 */
const MUST_QUEUE = `
  CREATE FUNCTION must_queue_check(organization uuid, invoice uuid) RETURNS boolean LANGUAGE plpgsql AS $$
  DECLARE
    name text := organization::text || invoice::text;
  BEGIN
    IF current_setting('app.invoice_to_check', true) = name THEN RETURN false; END IF;
    name := set_config('app.invoice_to_check', name, true);
    RETURN true;
  END $$`;

/** Looks at all that an invoice, its lines and its taxes have to agree in. */
const CHECK = `
  CREATE FUNCTION check_invoice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    changed record;
    invoice uuid;
    state record;
    queued text := set_config('app.invoice_to_check', '', true);
  BEGIN
    IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
    IF TG_TABLE_NAME = 'invoices' THEN invoice := changed.id; ELSE invoice := changed.invoice_id; END IF;
    SELECT i.subtotal_minor = l.amount_minor AND i.tax_minor = (SELECT coalesce(sum(t.amount_minor), 0) FROM invoice_taxes t
          WHERE t.organization_id = i.organization_id AND t.invoice_id = i.id) AS adds_up,
        i.project_ids = l.project_ids AND (i.project_ids = '{NULL}' OR NOT EXISTS (SELECT 1 FROM projects p
          WHERE p.organization_id = i.organization_id AND p.id = ANY (i.project_ids) AND p.client_id <> i.client_id)) AS names_projects
      INTO state FROM invoices i CROSS JOIN LATERAL (
        SELECT coalesce(sum(line.amount_minor), 0) AS amount_minor, coalesce(array_agg(DISTINCT line.project_id), '{NULL}') AS project_ids
        FROM invoice_lines line WHERE line.organization_id = i.organization_id AND line.invoice_id = i.id) l
      WHERE i.organization_id = changed.organization_id AND i.id = invoice;
    IF NOT state.adds_up THEN
      RAISE EXCEPTION 'invoice %: its lines and taxes do not add up to its totals', invoice USING ERRCODE = 'BF002';
    END IF;
    IF NOT state.names_projects THEN
      RAISE EXCEPTION 'invoice %: its projects are not those of its lines, or not of its client', invoice USING ERRCODE = 'BF005';
    END IF;
    RETURN NULL;
  END $$`;

/** One check for an invoice, its lines and its taxes, however many of them a transaction writes. First for the invoices. */
export class CheckInvoicesOnce1765300000100 implements MigrationInterface {
  name = 'CheckInvoicesOnce1765300000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(MUST_QUEUE);
    await queryRunner.query(CHECK);
    await queryRunner.query(`DROP TRIGGER invoices_add_up ON invoices`);
    await queryRunner.query(`DROP TRIGGER invoices_name_projects ON invoices`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_add_up AFTER INSERT
        OR UPDATE OF subtotal_minor, discount_minor, tax_minor, total_minor, project_ids, client_id ON invoices
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (must_queue_check(NEW.organization_id, NEW.id)) EXECUTE FUNCTION check_invoice()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoices_add_up ON invoices`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_add_up AFTER INSERT OR UPDATE OF subtotal_minor, discount_minor, tax_minor, total_minor ON invoices
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_invoice_sums()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_name_projects AFTER INSERT OR UPDATE OF project_ids, client_id ON invoices
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_projects_of_invoice()`);
    await queryRunner.query(`DROP FUNCTION check_invoice(), must_queue_check(uuid, uuid)`);
  }
}
