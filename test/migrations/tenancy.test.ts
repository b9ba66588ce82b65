import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';

/** Tables with `organization_id` that are found before the organization is known, and why that is safe. */
const FOUND_BEFORE: Readonly<Record<string, string>> = {
  sessions: 'a session says which organization a request acts in: it is read by its id from a signed token',
};
/** Tables with `organization_id` and without a policy, and why that is safe. */
const WITHOUT_POLICY: Readonly<Record<string, string>> = {
  ...FOUND_BEFORE,
  search_texts: 'the application has no right to it: search_ids takes the organization from the transaction',
};
/** Tables with `organization_id` whose primary key is an id of its own, and why. */
const KEYED_BY_ID: Readonly<Record<string, string>> = {
  jobs: 'jobs of the whole platform belong to no organization, and the queue carries the id alone',
  sessions: 'see above',
  audit_log: 'what happens on the platform itself belongs to no organization',
  audit_heads: 'see audit_log',
  audit_personal: 'see audit_log',
  notices: 'codes and links belong to a person and to no organization, and a job carries the id alone',
  events: 'what belongs to a person belongs to no organization',
  event_heads: 'see events',
};
/** Tables that also hold rows of no organization. */
const WITHOUT_ORGANIZATION_TOO: Readonly<Record<string, true>> = {
  jobs: true,
  sessions: true,
  audit_log: true,
  audit_heads: true,
  audit_personal: true,
  notices: true,
  events: true,
  event_heads: true,
};
/** Tables that only triggers touch, with the owner's rights. */
const NOT_FOR_THE_APPLICATION: Readonly<Record<string, true>> = { audit_heads: true, search_texts: true };

let database: TestDatabase;
let app: Client;
let owner: Client;
let mine: RowsOfOne;
let theirs: RowsOfOne;

beforeAll(async () => {
  database = await createTestDatabase();
  [app, owner] = await Promise.all([connect(database.appUrl), connect(database.ownerUrl)]);
  mine = await insertOrganization(app);
  theirs = await insertOrganization(app);
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

interface Table {
  name: string;
  enabled: boolean;
  forced: boolean;
  policies: number;
  primary_key: string;
  nullable: boolean;
}

async function tenantTables(): Promise<Table[]> {
  const { rows } = await owner.query<Table>(`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, NOT a.attnotnull AS nullable,
      (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
      (SELECT k.attname FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = i.indkey[0]
       WHERE i.indrelid = c.oid AND i.indisprimary) AS primary_key
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname`);
  return rows;
}

describe('the catalog', () => {
  it('has row-level security, enabled, forced and with a policy, on each table of an organization', async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThan(10);
    for (const { name, enabled, forced, policies } of tables) {
      const expected = name in WITHOUT_POLICY ? [name, false, false, false] : [name, true, true, true];
      expect([name, enabled, forced, policies > 0]).toEqual(expected);
    }
    const { rows } = await owner.query(
      `SELECT relrowsecurity AND relforcerowsecurity AS held FROM pg_class WHERE oid = 'organizations'::regclass`,
    );
    expect(rows).toEqual([{ held: true }]);
  });

  it('has keys that begin with the organization', async () => {
    for (const { name, primary_key, nullable } of await tenantTables()) {
      expect([name, primary_key]).toEqual([name, name in KEYED_BY_ID ? 'id' : 'organization_id']);
      expect([name, nullable]).toEqual([name, name in WITHOUT_ORGANIZATION_TOO]);
    }
  });

  it('has references between rows of organizations that carry the organization', async () => {
    const { rows } = await owner.query<{
      name: string;
      of_organization: boolean;
      columns: string[];
      referred: string[];
    }>(`
      SELECT f.conname AS name, f.conrelid = 'organizations'::regclass AS of_organization,
        ARRAY(SELECT a.attname::text FROM unnest(f.conkey) WITH ORDINALITY k(num, at) JOIN pg_attribute a
          ON a.attrelid = f.conrelid AND a.attnum = k.num ORDER BY k.at) AS columns,
        ARRAY(SELECT a.attname::text FROM unnest(f.confkey) WITH ORDINALITY k(num, at) JOIN pg_attribute a
          ON a.attrelid = f.confrelid AND a.attnum = k.num ORDER BY k.at) AS referred
      FROM pg_constraint f
      WHERE f.contype = 'f' AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = f.confrelid
        AND a.attname = 'organization_id') AND f.confrelid <> 'sessions'::regclass`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { name, of_organization, columns, referred } of rows) {
      const own = of_organization ? 'id' : 'organization_id';
      expect([name, columns[0], referred[0]]).toEqual([name, own, 'organization_id']);
    }
  });

  it('gives the application a role that owns nothing and is bound by policies', async () => {
    const { rows } = await app.query(`
      SELECT current_user::text AS name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owned,
        (SELECT count(*)::int FROM pg_auth_members m WHERE m.member = r.oid) AS memberships,
        has_schema_privilege('public', 'CREATE') AS creates
      FROM pg_roles r WHERE rolname = current_user`);
    const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, creates: false };
    expect(rows).toEqual([{ name: 'billfold_app', owned: 0, memberships: 0, ...no }]);
  });

  it.each([
    [`UPDATE plans SET price_minor = 0`],
    [`INSERT INTO plans VALUES ('own', 'Own', 0, 'USD', NULL, true)`],
    [`DELETE FROM plans`],
    [`UPDATE invoice_events SET type = 'PAID'`],
    [`DELETE FROM invoice_events`],
    [`UPDATE events SET sequence = 1`],
    [`DELETE FROM events`],
    [`INSERT INTO event_heads (sequence) VALUES (1)`],
    [`UPDATE event_heads SET sequence = 1`],
    [`DELETE FROM event_heads`],
    [`TRUNCATE invoices CASCADE`],
    [`ALTER TABLE invoices DISABLE ROW LEVEL SECURITY`],
    [`ALTER TABLE invoices DISABLE TRIGGER ALL`],
    [`CREATE TABLE own (id int)`],
    [`DELETE FROM migrations`],
    [`SET ROLE billfold_owner`],
    [`SET session_replication_role = replica`],
  ])('does not let the application %s', async (statement) => {
    expect(await refusal(run(app, mine.organization, statement))).toBe('42501');
  });
});

describe('rows', () => {
  it('are not there without an organization', async () => {
    for (const { name } of (await tenantTables()).filter((table) => !(table.name in FOUND_BEFORE))) {
      const read = `SELECT 1 FROM ${name} WHERE organization_id IS NOT NULL`;
      const seen =
        name in NOT_FOR_THE_APPLICATION ? await refusal(run(app, null, read)) : (await run(app, null, read)).rowCount;
      expect([name, seen]).toEqual([name, name in NOT_FOR_THE_APPLICATION ? '42501' : 0]);
    }
    expect((await run(app, null, `SELECT 1 FROM organizations`)).rowCount).toBe(0);
  });

  it('are not there after a transaction of an organization has ended on the same connection', async () => {
    expect((await run(app, mine.organization, `SELECT 1 FROM invoices`)).rowCount).toBe(2);
    expect((await app.query(`SELECT 1 FROM invoices`)).rowCount).toBe(0);
  });

  it('are those of one organization, for its owner of tables too', async () => {
    for (const client of [app, owner]) {
      const { rows } = await run(client, mine.organization, `SELECT DISTINCT organization_id FROM invoices`);
      expect(rows).toEqual([{ organization_id: mine.organization }]);
      expect((await run(client, null, `SELECT 1 FROM invoices`)).rowCount).toBe(0);
    }
  });

  it('of another organization cannot be changed or deleted', async () => {
    for (const [table, id] of [
      ['invoices', theirs.draft],
      ['clients', theirs.client],
      ['payments', theirs.payment],
    ] as const) {
      expect((await run(app, mine.organization, `UPDATE ${table} SET notes = 'x' WHERE id = '${id}'`)).rowCount).toBe(
        0,
      );
      expect((await run(app, mine.organization, `DELETE FROM ${table} WHERE id = '${id}'`)).rowCount).toBe(0);
    }
  });

  it('cannot be put into another organization, or be moved there', async () => {
    const insert = `INSERT INTO clients (organization_id, id, name, created_at, updated_at)
      VALUES ('${theirs.organization}', gen_random_uuid(), 'Mine', now(), now())`;
    expect(await refusal(run(app, mine.organization, insert))).toBe('42501');
    expect(await refusal(run(app, null, insert))).toBe('42501');
    const move = `UPDATE clients SET organization_id = '${theirs.organization}'`;
    expect(await refusal(run(app, mine.organization, move))).toBe('42501');
  });

  it.each<[string, () => string, string]>([
    [
      'an invoice',
      () => `UPDATE invoices SET client_id = '${theirs.client}' WHERE id = '${mine.draft}'`,
      '23503 fk_invoices__client_id',
    ],
    [
      'a line',
      () => `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
        VALUES ('${mine.organization}', gen_random_uuid(), '${theirs.draft}', 1, 'FIXED', 'x', 1, 0, 0)`,
      '23503 fk_invoice_lines__invoice_id',
    ],
    [
      'a payment',
      () => `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, unapplied_minor, payment_date, method, created_at)
        VALUES ('${mine.organization}', gen_random_uuid(), '${theirs.client}', 'USD', 1, 1, '2025-01-01', 'CASH', now())`,
      '23503 fk_payments__client_id',
    ],
    [
      'an allocation',
      () => `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
        VALUES ('${mine.organization}', gen_random_uuid(), '${mine.payment}', '${theirs.published}', 1, now())`,
      '23503 fk_payment_allocations__invoice_id',
    ],
    [
      'a link',
      () => `INSERT INTO public_links (organization_id, id, invoice_id, token_hash, created_at)
        VALUES ('${mine.organization}', gen_random_uuid(), '${theirs.published}', 'x', now())`,
      '23503 fk_public_links__invoice_id',
    ],
  ])('cannot refer to those of another organization: %s', async (_what, statement, code) => {
    expect(await refusal(run(app, mine.organization, statement()))).toBe(code);
  });
});

it('lets no function with the rights of the owner find a temporary table before ours', async () => {
  const { rows } = await owner.query<{ name: string; config: string[] | null }>(
    `SELECT oid::regprocedure::text AS name, proconfig AS config FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace AND prosecdef`,
  );
  expect(rows.length).toBeGreaterThan(20);
  // With the catalog alone on the path, a function names the schema of every table.
  const open = rows.filter(({ config }) => !config?.some((set) => /^search_path=(pg_catalog|.*, pg_temp)$/.test(set)));
  expect(open.map(({ name }) => name)).toEqual([]);
  // What makes such functions for a noun to come.
  const { rows: makers } = await owner.query<{ made: string }>(
    `SELECT prosrc AS made FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosrc LIKE '%SECURITY DEFINER%'`,
  );
  expect(makers.length).toBeGreaterThan(0);
  for (const { made } of makers)
    expect(made).toMatch(/SECURITY DEFINER SET search_path = (pg_catalog|public, pg_temp) AS/);
});
