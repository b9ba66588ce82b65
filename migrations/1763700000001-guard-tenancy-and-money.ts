import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose every row belongs to one organization by its `organization_id`. */
const TENANT_TABLES = [
  'members',
  'subscriptions',
  'clients',
  'number_counters',
  'invoices',
  'invoice_lines',
  'invoice_taxes',
  'invoice_events',
  'invoice_pdfs',
  'public_links',
  'payments',
  'payment_allocations',
  'deliveries',
];

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;
const IS_SYSTEM = `(SELECT current_setting('app.system', true) = 'on')`;

/** Row-level security: without a context set in the transaction, no tenant row is visible or can be written. */
async function secureRows(queryRunner: QueryRunner): Promise<void> {
  for (const table of [...TENANT_TABLES, 'organizations', 'jobs']) {
    await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }
  for (const table of [...TENANT_TABLES, 'jobs']) {
    await queryRunner.query(
      `CREATE POLICY ${table}_of_organization ON ${table} USING (organization_id = ${CURRENT_ORGANIZATION})`,
    );
  }
  await queryRunner.query(`CREATE POLICY organizations_own ON organizations USING (id = ${CURRENT_ORGANIZATION})`);
  // A session finds the places of its user before it knows the organization.
  await queryRunner.query(`CREATE POLICY members_own ON members FOR SELECT USING (user_id = ${CURRENT_USER})`);
  // A link is found by nothing but its token.
  await queryRunner.query(`
    CREATE POLICY public_links_by_token ON public_links FOR SELECT
      USING (token_hash = (SELECT NULLIF(current_setting('app.link_hash', true), '')))`);
  // The relay hands over, and the worker runs, the jobs of all organizations; schedules visit each of them.
  await queryRunner.query(`CREATE POLICY jobs_of_all ON jobs USING (${IS_SYSTEM})`);
  await queryRunner.query(`CREATE POLICY organizations_of_all ON organizations FOR SELECT USING (${IS_SYSTEM})`);
}

/** A published invoice is a document: what it says can't change, and it can't be deleted. */
async function freezeDocuments(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION refuse_document_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'invoice % is published: what it says cannot change', OLD.id USING ERRCODE = 'BF001';
    END $$`);
  await queryRunner.query(`
    CREATE TRIGGER invoices_frozen BEFORE UPDATE ON invoices FOR EACH ROW
    WHEN (OLD.published_at IS NOT NULL AND
      (OLD.number, OLD.client_id, OLD.client_name, OLD.issue_date, OLD.due_date, OLD.payment_terms, OLD.currency,
       OLD.tax_calculation, OLD.tax_rules, OLD.discount_rate, OLD.subtotal_minor, OLD.discount_minor, OLD.tax_minor,
       OLD.total_minor, OLD.client_notes, OLD.snapshot, OLD.published_at)
      IS DISTINCT FROM
      (NEW.number, NEW.client_id, NEW.client_name, NEW.issue_date, NEW.due_date, NEW.payment_terms, NEW.currency,
       NEW.tax_calculation, NEW.tax_rules, NEW.discount_rate, NEW.subtotal_minor, NEW.discount_minor, NEW.tax_minor,
       NEW.total_minor, NEW.client_notes, NEW.snapshot, NEW.published_at))
    EXECUTE FUNCTION refuse_document_change()`);
  await queryRunner.query(`
    CREATE TRIGGER invoices_kept BEFORE DELETE ON invoices FOR EACH ROW
    WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_document_change()`);
  await queryRunner.query(`
    CREATE FUNCTION refuse_line_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      line record;
    BEGIN
      IF TG_OP = 'DELETE' THEN line := OLD; ELSE line := NEW; END IF;
      IF TG_OP = 'UPDATE' AND (OLD.organization_id, OLD.invoice_id) IS DISTINCT FROM (NEW.organization_id, NEW.invoice_id) THEN
        RAISE EXCEPTION 'a line of invoice % stays on it', OLD.invoice_id USING ERRCODE = 'BF001';
      END IF;
      IF EXISTS (SELECT 1 FROM invoices i WHERE i.organization_id = line.organization_id AND i.id = line.invoice_id
                 AND i.published_at IS NOT NULL) THEN
        RAISE EXCEPTION 'invoice % is published: its lines cannot change', line.invoice_id USING ERRCODE = 'BF001';
      END IF;
      RETURN line;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION refuse_pdf_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the PDF of invoice % is final', OLD.invoice_id USING ERRCODE = 'BF001';
    END $$`);
  await queryRunner.query(`
    CREATE TRIGGER invoice_pdfs_frozen BEFORE UPDATE OR DELETE ON invoice_pdfs FOR EACH ROW
    WHEN (OLD.draft_version IS NULL) EXECUTE FUNCTION refuse_pdf_change()`);
  for (const table of ['invoice_lines', 'invoice_taxes']) {
    await queryRunner.query(`
      CREATE TRIGGER ${table}_frozen BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_line_change()`);
  }
}

/** Money adds up at commit: lines to the subtotal, taxes to the tax, allocations to payments and to what is paid. */
async function addUpAtCommit(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION check_invoice_sums() RETURNS trigger LANGUAGE plpgsql AS $$
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
    END $$`);
  await queryRunner.query(`
    CREATE CONSTRAINT TRIGGER invoices_add_up
      AFTER INSERT OR UPDATE OF subtotal_minor, discount_minor, tax_minor, total_minor ON invoices
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_invoice_sums()`);
  for (const table of ['invoice_lines', 'invoice_taxes']) {
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER ${table}_add_up AFTER INSERT OR UPDATE OR DELETE ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_invoice_sums()`);
  }
}

async function addUpPayments(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION check_payment_sums(organization uuid, payment uuid, invoice uuid) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM payments p WHERE p.organization_id = organization AND p.id = payment
        AND CASE p.status WHEN 'COMPLETED' THEN p.amount_minor - p.refunded_minor - p.unapplied_minor ELSE 0 END <>
          (SELECT coalesce(sum(a.amount_minor), 0) FROM payment_allocations a
           WHERE a.organization_id = p.organization_id AND a.payment_id = p.id)) THEN
        RAISE EXCEPTION 'payment %: its allocations do not add up to its amount', payment USING ERRCODE = 'BF003';
      END IF;
      IF EXISTS (SELECT 1 FROM invoices i WHERE i.organization_id = organization AND i.id = invoice
        AND i.paid_minor <> (SELECT coalesce(sum(a.amount_minor), 0) FROM payment_allocations a
                             WHERE a.organization_id = i.organization_id AND a.invoice_id = i.id)) THEN
        RAISE EXCEPTION 'invoice %: what is paid is not the sum of its allocations', invoice USING ERRCODE = 'BF003';
      END IF;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION check_sums_of_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN PERFORM check_payment_sums(OLD.organization_id, OLD.payment_id, OLD.invoice_id); END IF;
      IF TG_OP <> 'DELETE' THEN PERFORM check_payment_sums(NEW.organization_id, NEW.payment_id, NEW.invoice_id); END IF;
      RETURN NULL;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION check_sums_of_payment() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM check_payment_sums(NEW.organization_id, NEW.id, NULL);
      RETURN NULL;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION check_paid_of_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM check_payment_sums(NEW.organization_id, NULL, NEW.id);
      RETURN NULL;
    END $$`);
  await queryRunner.query(`
    CREATE CONSTRAINT TRIGGER payment_allocations_add_up AFTER INSERT OR UPDATE OR DELETE ON payment_allocations
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_sums_of_allocation()`);
  await queryRunner.query(`
    CREATE CONSTRAINT TRIGGER payments_add_up AFTER INSERT OR UPDATE ON payments
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_sums_of_payment()`);
  await queryRunner.query(`
    CREATE CONSTRAINT TRIGGER invoices_paid_adds_up AFTER UPDATE OF paid_minor ON invoices
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_paid_of_invoice()`);
}

/** Rows that nothing may rewrite: the activity of an invoice. */
const APPEND_ONLY = ['invoice_events'];

async function grantToApplication(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'billfold_app') THEN
        CREATE ROLE billfold_app NOLOGIN NOBYPASSRLS;
      END IF;
    END $$`);
  await queryRunner.query(`GRANT USAGE ON SCHEMA public TO billfold_app`);
  await queryRunner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO billfold_app`);
  await queryRunner.query(`REVOKE ALL ON migrations FROM billfold_app`);
  await queryRunner.query(`GRANT SELECT ON migrations TO billfold_app`);
  await queryRunner.query(`REVOKE INSERT, UPDATE, DELETE ON plans FROM billfold_app`);
  for (const table of APPEND_ONLY) await queryRunner.query(`REVOKE UPDATE, DELETE ON ${table} FROM billfold_app`);
}

/** What can't go wrong any more: other organizations' rows, documents that change, money that does not add up. */
export class GuardTenancyAndMoney1763700000001 implements MigrationInterface {
  name = 'GuardTenancyAndMoney1763700000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await secureRows(queryRunner);
    await freezeDocuments(queryRunner);
    await addUpAtCommit(queryRunner);
    await addUpPayments(queryRunner);
    await grantToApplication(queryRunner);
    await queryRunner.query(`
      INSERT INTO plans (code, name, price_minor, currency, invoices_limit, premium_templates) VALUES
        ('basic', 'Basic', 0, 'USD', 50, false),
        ('pro', 'Pro', 999, 'USD', 500, false),
        ('premium', 'Premium', 2999, 'USD', NULL, true)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM plans`);
    await queryRunner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM billfold_app`);
    await queryRunner.query(`REVOKE USAGE ON SCHEMA public FROM billfold_app`);
    await queryRunner.query(`
      DROP TRIGGER invoices_frozen ON invoices;
      DROP TRIGGER invoices_kept ON invoices;
      DROP TRIGGER invoice_pdfs_frozen ON invoice_pdfs;
      DROP TRIGGER invoice_lines_frozen ON invoice_lines;
      DROP TRIGGER invoice_taxes_frozen ON invoice_taxes;
      DROP TRIGGER invoices_add_up ON invoices;
      DROP TRIGGER invoices_paid_adds_up ON invoices;
      DROP TRIGGER invoice_lines_add_up ON invoice_lines;
      DROP TRIGGER invoice_taxes_add_up ON invoice_taxes;
      DROP TRIGGER payments_add_up ON payments;
      DROP TRIGGER payment_allocations_add_up ON payment_allocations;
      DROP FUNCTION refuse_document_change(), refuse_line_change(), refuse_pdf_change(), check_invoice_sums(),
        check_sums_of_allocation(), check_sums_of_payment(), check_paid_of_invoice(), check_payment_sums(uuid, uuid, uuid)`);
    for (const table of TENANT_TABLES) await queryRunner.query(`DROP POLICY ${table}_of_organization ON ${table}`);
    await queryRunner.query(`
      DROP POLICY jobs_of_organization ON jobs;
      DROP POLICY jobs_of_all ON jobs;
      DROP POLICY members_own ON members;
      DROP POLICY public_links_by_token ON public_links;
      DROP POLICY organizations_own ON organizations;
      DROP POLICY organizations_of_all ON organizations`);
    for (const table of [...TENANT_TABLES, 'organizations', 'jobs']) {
      await queryRunner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await queryRunner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}
