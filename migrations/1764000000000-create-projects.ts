import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;
/** The projects that whoever asks is limited to, as text; null is no limit. A sub-select, so that it is looked up once a statement. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

const ofInvoice = (table: string): string =>
  `EXISTS (SELECT 1 FROM invoices i WHERE i.organization_id = ${table}.organization_id AND i.id = ${table}.invoice_id)`;

/** Tables whose rows are parts of an invoice, and are seen with it: the policies of `invoices` say which. */
const PARTS_OF_INVOICES = [
  'invoice_lines',
  'invoice_taxes',
  'invoice_events',
  'invoice_pdfs',
  'deliveries',
  'public_links',
];

/**
 * What a member sees who is limited to named projects, by table. Each leads to the next one upwards and never back:
 * allocations to payments, parts to invoices, clients to projects.
 */
const LIMITED: readonly (readonly [table: string, using: string, check?: string])[] = [
  ['projects', `id = ANY (${LIMIT}::uuid[])`],
  ['project_members', `project_id = ANY (${LIMIT}::uuid[])`],
  [
    'clients',
    `EXISTS (SELECT 1 FROM projects p WHERE p.organization_id = clients.organization_id AND p.client_id = clients.id)`,
  ],
  // NULL, for a line of no project, is in no list.
  ['invoices', `project_ids <@ ${LIMIT}::uuid[]`],
  ...PARTS_OF_INVOICES.map((table) => [table, ofInvoice(table)] as const),
  ['payments', `project_ids <@ ${LIMIT}::uuid[]`],
  [
    'payment_allocations',
    `EXISTS (SELECT 1 FROM payments p WHERE p.organization_id = payment_allocations.organization_id
       AND p.id = payment_allocations.payment_id)`,
    // Written in one statement with its payment, which a statement does not see yet.
    ofInvoice('payment_allocations'),
  ],
  [
    'jobs',
    `CASE
       WHEN payload ? 'invoiceId' THEN EXISTS (SELECT 1 FROM invoices i
         WHERE i.organization_id = jobs.organization_id AND i.id = (jobs.payload->>'invoiceId')::uuid)
       WHEN payload ? 'deliveryId' THEN EXISTS (SELECT 1 FROM deliveries d
         WHERE d.organization_id = jobs.organization_id AND d.id = (jobs.payload->>'deliveryId')::uuid)
       ELSE created_by = ${CURRENT_USER} END`,
  ],
];

/** Functions that look at all of an invoice or a payment, whatever of it whoever writes may see. */
const UNLIMITED = ['check_invoice_sums()', 'check_payment_sums(uuid, uuid, uuid)', 'refuse_line_change()'];

async function createTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`CREATE TABLE projects (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    name text NOT NULL,
    description text,
    status text NOT NULL DEFAULT 'ACTIVE',
    default_rate numeric(19,4),
    default_billable boolean NOT NULL DEFAULT true,
    deadline date,
    tags text array NOT NULL DEFAULT '{}',
    created_by uuid,
    archived_at timestamptz,
    version integer NOT NULL DEFAULT '1',
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT ck_projects__status CHECK (status IN ('ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT ck_projects__rate CHECK (default_rate >= 0),
    CONSTRAINT pk_projects PRIMARY KEY (organization_id, id)
  )`);
  await queryRunner.query(`CREATE INDEX ix_projects__client ON projects (organization_id, client_id, id)`);
  await queryRunner.query(`CREATE INDEX ix_projects__name ON projects (organization_id, natural_key(name), id)`);
  await queryRunner.query(`CREATE INDEX ix_projects__created ON projects (organization_id, created_at, id)`);
  await queryRunner.query(`CREATE TABLE project_members (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text,
    rate numeric(19,4),
    CONSTRAINT ck_project_members__rate CHECK (rate >= 0),
    CONSTRAINT pk_project_members PRIMARY KEY (organization_id, id)
  )`);
  await queryRunner.query(
    `CREATE UNIQUE INDEX uq_project_members__user ON project_members (organization_id, project_id, user_id)`,
  );
  await queryRunner.query(
    `CREATE INDEX ix_project_members__user ON project_members (organization_id, user_id, project_id)`,
  );
  for (const [table, column, references] of [
    ['projects', 'organization_id', 'organizations(id) ON DELETE CASCADE'],
    ['projects', 'organization_id, client_id', 'clients(organization_id,id) ON DELETE RESTRICT'],
    ['project_members', 'organization_id, project_id', 'projects(organization_id,id) ON DELETE CASCADE'],
    ['project_members', 'organization_id, user_id', 'members(organization_id,user_id) ON DELETE CASCADE'],
  ] as const) {
    const name = `fk_${table}__${column.split(', ')[1] ?? 'organization'}`;
    await queryRunner.query(
      `ALTER TABLE ${table} ADD CONSTRAINT ${name} FOREIGN KEY (${column}) REFERENCES ${references}`,
    );
  }
}

/** Lines name a project; invoices, and the payments on them, keep the list of those that they name, NULL for a line of none. */
async function nameProjects(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`ALTER TABLE invoice_lines ADD project_id uuid`);
  await queryRunner.query(
    `CREATE INDEX ix_invoice_lines__project ON invoice_lines (organization_id, project_id, invoice_id) WHERE project_id IS NOT NULL`,
  );
  await queryRunner.query(
    `ALTER TABLE invoice_lines ADD CONSTRAINT fk_invoice_lines__project_id FOREIGN KEY (organization_id, project_id) REFERENCES projects(organization_id,id) ON DELETE RESTRICT`,
  );
  for (const table of ['invoices', 'payments']) {
    await queryRunner.query(`ALTER TABLE ${table} ADD project_ids uuid array NOT NULL DEFAULT '{NULL}'`);
    await queryRunner.query(
      `ALTER TABLE ${table} ADD CONSTRAINT ck_${table}__projects CHECK (cardinality(project_ids) > 0)`,
    );
  }
}

/** At commit, the lists of projects are those of the lines and of the invoices paid, and all are projects of the client. */
async function checkProjectsAtCommit(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
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
    END $$`);
  // Looks at the one line that changed: an invoice of many lines is not added up for each of them.
  await queryRunner.query(`
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
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION check_projects_of_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      changed record;
      payment uuid;
    BEGIN
      IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
      IF TG_TABLE_NAME = 'payments' THEN payment := changed.id; ELSE payment := changed.payment_id; END IF;
      IF EXISTS (SELECT 1 FROM payments p WHERE p.organization_id = changed.organization_id AND p.id = payment
        AND p.status = 'COMPLETED' AND p.project_ids <> (
          SELECT coalesce(array_agg(DISTINCT named.id), '{NULL}') FROM payment_allocations a
          JOIN invoices i ON i.organization_id = a.organization_id AND i.id = a.invoice_id
          CROSS JOIN unnest(i.project_ids) AS named(id)
          WHERE a.organization_id = p.organization_id AND a.payment_id = p.id)) THEN
        RAISE EXCEPTION 'payment %: its projects are not those of the invoices that it paid', payment USING ERRCODE = 'BF005';
      END IF;
      RETURN NULL;
    END $$`);
  for (const [table, changes, check] of [
    ['invoices', 'INSERT OR UPDATE OF project_ids, client_id', 'check_projects_of_invoice'],
    ['invoice_lines', 'INSERT OR UPDATE OF project_id OR DELETE', 'check_project_of_line'],
    ['payments', 'INSERT OR UPDATE OF project_ids', 'check_projects_of_payment'],
    ['payment_allocations', 'INSERT OR UPDATE OR DELETE', 'check_projects_of_payment'],
  ] as const) {
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER ${table}_name_projects AFTER ${changes} ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${check}()`);
  }
  await queryRunner.query(`
    CREATE FUNCTION refuse_project_move() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM invoice_lines l WHERE l.organization_id = OLD.organization_id AND l.project_id = OLD.id) THEN
        RAISE EXCEPTION 'project % is on invoices: it stays with its client', OLD.id USING ERRCODE = 'BF005';
      END IF;
      RETURN NEW;
    END $$`);
  await queryRunner.query(`
    CREATE TRIGGER projects_stay BEFORE UPDATE OF client_id ON projects FOR EACH ROW
    WHEN (OLD.client_id IS DISTINCT FROM NEW.client_id) EXECUTE FUNCTION refuse_project_move()`);
}

/**
 * A limited member sees and writes what belongs to their projects alone, and who sees only their own projects those whose
 * team they are in. For the application's role: triggers and keys, which run as the owner, see all of the organization.
 */
async function limitRows(queryRunner: QueryRunner): Promise<void> {
  for (const table of ['projects', 'project_members']) {
    await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(
      `CREATE POLICY ${table}_of_organization ON ${table} USING (organization_id = ${CURRENT_ORGANIZATION})`,
    );
    await queryRunner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO billfold_app`);
  }
  for (const [table, using, check] of LIMITED) {
    await queryRunner.query(
      `CREATE POLICY ${table}_limited ON ${table} AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR ${using}) ${check ? `WITH CHECK (${LIMIT} IS NULL OR ${check})` : ''}`,
    );
  }
  // With the owner's rights, so that the policy of a team does not ask for itself.
  await queryRunner.query(`
    CREATE FUNCTION own_project_ids() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT coalesce(array_agg(m.project_id), '{}') FROM project_members m
      WHERE m.organization_id = ${CURRENT_ORGANIZATION} AND m.user_id = ${CURRENT_USER}
    $$`);
  for (const [table, column] of [
    ['projects', 'id'],
    ['project_members', 'project_id'],
  ] as const) {
    await queryRunner.query(
      `CREATE POLICY ${table}_own ON ${table} AS RESTRICTIVE TO billfold_app
         USING ((SELECT current_setting('app.own_projects', true) = 'on') IS NOT TRUE OR ${column} = ANY ((SELECT own_project_ids())::uuid[]))`,
    );
  }
  for (const each of UNLIMITED) {
    await queryRunner.query(`ALTER FUNCTION ${each} SECURITY DEFINER SET search_path = public`);
  }
}

/** Projects, and the limit of a member to named ones. */
export class CreateProjects1764000000000 implements MigrationInterface {
  name = 'CreateProjects1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner);
    await nameProjects(queryRunner);
    await checkProjectsAtCommit(queryRunner);
    await limitRows(queryRunner);
    for (const table of ['projects', 'project_members']) {
      await queryRunner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_audited AFTER INSERT OR UPDATE OR DELETE ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION write_audit_entry()`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const each of UNLIMITED) await queryRunner.query(`ALTER FUNCTION ${each} SECURITY INVOKER RESET search_path`);
    for (const [table] of LIMITED) await queryRunner.query(`DROP POLICY ${table}_limited ON ${table}`);
    for (const table of ['invoices', 'invoice_lines', 'payments', 'payment_allocations']) {
      await queryRunner.query(`DROP TRIGGER ${table}_name_projects ON ${table}`);
    }
    for (const table of ['invoices', 'payments'])
      await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN project_ids`);
    await queryRunner.query(`ALTER TABLE invoice_lines DROP COLUMN project_id`);
    await queryRunner.query(`DROP TABLE project_members, projects`);
    await queryRunner.query(
      `DROP FUNCTION own_project_ids(), check_projects_of_invoice(), check_project_of_line(), check_projects_of_payment(),
         refuse_project_move()`,
    );
  }
}
