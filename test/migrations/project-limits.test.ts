import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { Database } from '../../src/db/database';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';
import { PATIENT } from '../support/patience';

/** Tenant tables that a member who is limited to projects sees as others do, and why. A new table has to be in here or have a policy. */
const NOT_LIMITED: Readonly<Record<string, string>> = {
  audit_heads: 'for triggers alone',
  audit_log: 'for administrators, who are never limited',
  audit_personal: 'see audit_log',
  event_heads: 'counts events, and tells nothing of them',
  invitations: 'for administrators, who are never limited',
  items: 'the price list of the whole organization',
  members: 'everybody sees who is in the organization',
  notice_cursors: 'counts events, and tells nothing of them',
  number_counters: 'counts invoices, and tells nothing of them',
  plan_payments: 'for the owner, who is never limited',
  search_texts:
    'the application has no grant; the ids that a search gives are looked up under the policies of their table',
  sessions: 'each user sees their own',
  subscriptions: 'the plan is the whole organization’s',
  tax_rates: 'the taxes that the whole organization chooses from',
  time_day_fills: 'tells how far a fill has come, and nothing of entries',
  time_imports: 'is for owners and administrators, who are not limited',
  uploads: 'acts find those of their own member alone',
};

let database: TestDatabase;
let app: Client;
let owner: Client;
let rows: RowsOfOne;
let project: string;
let other: string;
let far: string;
let user: string;

beforeAll(async () => {
  database = await createTestDatabase();
  [app, owner] = await Promise.all([connect(database.appUrl), connect(database.ownerUrl)]);
});
beforeEach(async () => {
  rows = await insertOrganization(app);
  [project, other, far, user] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const farClient = randomUUID();
  const named = (id: string, client: string) =>
    `INSERT INTO projects (organization_id, id, client_id, name, created_at, updated_at)
     VALUES ('${rows.organization}', '${id}', '${client}', 'P', now(), now())`;
  await act(
    `INSERT INTO clients (organization_id, id, name, created_at, updated_at)
     VALUES ('${rows.organization}', '${farClient}', 'Far', now(), now())`,
    ...[named(project, rows.client), named(other, rows.client), named(far, farClient)],
    `INSERT INTO tax_rates (organization_id, id, name, rate, created_at, updated_at)
     VALUES ('${rows.organization}', '${user}', 'Tax', 0.05, now(), now())`,
    `INSERT INTO client_tax_rates (organization_id, id, client_id, tax_rate_id, position)
     SELECT organization_id, gen_random_uuid(), id, '${user}', 1 FROM clients`,
    `UPDATE invoice_lines SET project_id = '${project}' WHERE invoice_id = '${rows.draft}'`,
    `UPDATE invoices SET project_ids = '{${project}}' WHERE id = '${rows.draft}'`,
    `INSERT INTO users (id, name, email, password_hash, time_zone, locale, created_at, updated_at)
     VALUES ('${user}', 'U', '${user}@example.test', 'x', 'UTC', 'en', now(), now())`,
    `INSERT INTO members (organization_id, id, user_id, role, created_at)
     VALUES ('${rows.organization}', gen_random_uuid(), '${user}', 'EMPLOYEE', now())`,
    `INSERT INTO project_members (organization_id, id, project_id, user_id)
     VALUES ('${rows.organization}', gen_random_uuid(), '${other}', '${user}')`,
  );
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

const act = (...statements: string[]) => run(app, rows.organization, statements);
const limitTo = (...ids: string[]) => `SET LOCAL app.project_ids = '{${ids.join(',')}}'`;
const seen = async (table: string, ...before: string[]): Promise<number> =>
  (await act(...before, `SELECT 1 FROM ${table}`)).rowCount ?? -1;

describe('the catalog', () => {
  it('has a restrictive policy of the application for each tenant table that is limited', async () => {
    const { rows: tables } = await owner.query<{ name: string; limited: boolean }>(`
      SELECT c.relname AS name, EXISTS (SELECT 1 FROM pg_policies p WHERE p.tablename = c.relname AND p.cmd = 'ALL'
        AND p.permissive = 'RESTRICTIVE' AND p.roles = '{billfold_app}' AND p.qual LIKE '%app.project_ids%') AS limited
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname`);
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ limited }) => !limited).map(({ name }) => name)).toEqual(Object.keys(NOT_LIMITED));
  });

  it('runs triggers that look at more than their own row with the rights of the owner', async () => {
    const { rows: functions } = await owner.query<{ name: string }>(`
      SELECT proname AS name FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND NOT prosecdef
        AND prosrc ~ '\\m(FROM|JOIN) (invoices|invoice_lines|invoice_taxes|payments|payment_allocations|projects)\\M'`);
    expect(functions).toEqual([]);
  });
});

describe('a role', () => {
  const connectAs = async (work: (database: Database) => Promise<void>, ...grants: string[]) => {
    const name = `limits_${randomUUID().replaceAll('-', '')}`;
    const superuser = await connect(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
    await superuser.query(`CREATE ROLE ${name} LOGIN PASSWORD 'x'`);
    for (const grant of grants) await superuser.query(grant.replace('$', name));
    const url = new URL(database.appUrl);
    [url.username, url.password] = [name, 'x'];
    const opened = await Database.connect({ url: url.href, poolSize: 1, timeouts: PATIENT });
    await work(opened).finally(() => opened.close());
    await superuser.query(`DROP ROLE ${name}`);
    await superuser.end();
  };

  it('that the policies of the application do not bind is refused at the start; one with its rights is not', async () => {
    await connectAs((opened) => expect(opened.assertRoleIsBound()).rejects.toThrow('or is not billfold_app'));
    await connectAs((opened) => expect(opened.assertRoleIsBound()).resolves.toBeUndefined(), 'GRANT billfold_app TO $');
  });
});

describe('a limit', () => {
  const TABLES = [
    'projects',
    'clients',
    'client_tax_rates',
    'invoices',
    'invoice_lines',
    'invoice_events',
    'payments',
    'payment_allocations',
  ];

  it('leaves what belongs to the named projects', async () => {
    const counts = async (...before: string[]) => {
      const found: number[] = [];
      for (const table of TABLES) found.push(await seen(table, ...before));
      return found;
    };
    expect(await counts()).toEqual([3, 2, 2, 2, 2, 1, 1, 1]);
    expect(await counts(limitTo(project))).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
    expect(await counts(limitTo(other))).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
    expect(await counts(limitTo(project, far))).toEqual([2, 2, 2, 1, 1, 0, 0, 0]);
    expect(await counts(limitTo())).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('ends with its transaction', async () => {
    expect(await seen('invoices', limitTo())).toBe(0);
    expect(await seen('invoices')).toBe(2);
  });

  it('keeps from writing what would not be seen', async () => {
    const line = (
      invoice: string,
      of?: string,
    ) => `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description,
      quantity, rate, amount_minor, project_id) VALUES ('${rows.organization}', gen_random_uuid(), '${invoice}', 1, 'FIXED', 'x', 1, 0, 0,
      ${of ? `'${of}'` : 'NULL'})`;
    expect(await refusal(act(limitTo(other), line(rows.draft)))).toBe('42501');
    expect(await refusal(act(limitTo(project), line(rows.published)))).toBe('42501');
    // The trigger sees that it is published, whoever writes.
    const publish = `UPDATE invoices SET status = 'PUBLISHED', published_at = now() WHERE id = '${rows.draft}'`;
    expect(await refusal(act(limitTo(project), publish, line(rows.draft, project)))).toBe('BF001');
    expect(await refusal(act(line(rows.published)))).toBe('BF001');
    const moved = `UPDATE invoices SET project_ids = '{NULL}' WHERE id = '${rows.draft}'`;
    expect(await refusal(act(limitTo(project), moved))).toBe('42501');
    expect((await act(limitTo(project), `UPDATE invoices SET notes = 'x'`)).rowCount).toBe(1);
    expect((await act(limitTo(other), `DELETE FROM projects WHERE id = '${project}'`)).rowCount).toBe(0);
  });

  it('does not keep triggers from adding up what is hidden', async () => {
    // The hidden payment's 40.00 are on the published invoice: to put them on another one is to spend them twice.
    const twice = `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
      VALUES ('${rows.organization}', gen_random_uuid(), '${rows.payment}', '${rows.draft}', 1000, now())`;
    expect(await refusal(act(limitTo(project), twice))).toBe('BF003');
  });

  it('to the own projects leaves those whose team the user is in, and all invoices', async () => {
    const own = [`SET LOCAL app.own_projects = 'on'`, `SET LOCAL app.user_id = '${user}'`];
    const { rows: found } = await act(...own, `SELECT id FROM projects`);
    expect(found).toEqual([{ id: other }]);
    expect(await seen('project_members', ...own)).toBe(1);
    expect(await seen('invoices', ...own)).toBe(2);
    await act(`DELETE FROM members WHERE user_id = '${user}'`);
    expect(await seen('projects', ...own)).toBe(0);
  });
});

describe('the projects of an invoice', () => {
  const draft = (change: string) => `UPDATE invoices SET ${change} WHERE id = '${rows.draft}'`;
  const line = (change: string) => `UPDATE invoice_lines SET ${change} WHERE invoice_id = '${rows.draft}'`;

  it.each<[string, () => string[]]>([
    ['others than its lines', () => [draft(`project_ids = '{${other}}'`)]],
    ['more than its lines', () => [draft(`project_ids = '{${[project, other].sort().join()}}'`)]],
    ['fewer than its lines', () => [line('project_id = NULL')]],
    ['one of another client', () => [line(`project_id = '${far}'`), draft(`project_ids = '{${far}}'`)]],
    [
      'not those of a line that was added',
      () => [
        `INSERT INTO invoice_lines (organization_id, id, invoice_id, position, type, description, quantity, rate, amount_minor)
         VALUES ('${rows.organization}', gen_random_uuid(), '${rows.draft}', 1, 'FIXED', 'x', 1, 0, 0)`,
      ],
    ],
  ])('cannot be %s', async (_what, statements) => {
    expect(await refusal(act(...statements()))).toBe('BF005');
  });

  it('are never none at all', async () => {
    expect(await refusal(act(draft(`project_ids = '{}'`)))).toBe('23514 ck_invoices__projects');
  });

  it('follow its lines in one transaction', async () => {
    await act(draft(`project_ids = '{${other}}'`), line(`project_id = '${other}'`));
    expect((await act(`DELETE FROM invoices WHERE id = '${rows.draft}'`)).rowCount).toBe(1);
  });

  it('stay with their client, and stay at all', async () => {
    const { rows: clients } = await act(`SELECT client_id FROM projects WHERE id = '${far}'`);
    const [{ client_id: farClient }] = clients as [{ client_id: string }];
    const move = (id: string) => `UPDATE projects SET client_id = '${farClient}' WHERE id = '${id}'`;
    expect(await refusal(act(move(project)))).toBe('BF005');
    await act(move(other));
    expect(await refusal(act(`DELETE FROM projects WHERE id = '${project}'`))).toContain(
      'fk_invoice_lines__project_id',
    );
  });

  it('are those of its payments', async () => {
    expect(await refusal(act(`UPDATE payments SET project_ids = '{${project}}'`))).toBe('BF005');
    const payment = randomUUID();
    const pay = (ids: string) => [
      `UPDATE invoices SET status = 'PUBLISHED', published_at = now(), paid_minor = 100 WHERE id = '${rows.draft}'`,
      `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, created_at, project_ids)
       VALUES ('${rows.organization}', '${payment}', '${rows.client}', 'USD', 100, '2025-01-02', 'CASH', now(), '{${ids}}')`,
      `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
       VALUES ('${rows.organization}', gen_random_uuid(), '${payment}', '${rows.draft}', 100, now())`,
    ];
    expect(await refusal(act(...pay('NULL')))).toBe('BF005');
    await act(limitTo(project), ...pay(project));
    expect(await seen('payments', limitTo(project))).toBe(1);
  });
});
