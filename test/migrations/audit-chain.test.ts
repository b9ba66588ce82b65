import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { MigrationExecutor } from 'typeorm';
import { runPendingMigrations } from '../../src/db/migrate';
import { connect, refusal, run } from './connect';
import { unmigratedDatabase } from './unmigrated';

const database = unmigratedDatabase('audit_chain');

/** The last migration of 0.1, whose triggers sealed each entry as they wrote it. */
const LAST_OF_0_1 = 1764000000001;

const organization = randomUUID();
const client = randomUUID();
let app: Client;
let superuser: Client;

const name = (text: string) => run(app, organization, `UPDATE clients SET name = '${text}' WHERE id = '${client}'`);
const numberOf = async (scope: string | null, sql: string): Promise<number | null> =>
  (await run(app, scope, sql)).rows.map((row: { number: number | null }) => row.number)[0] ?? null;
const seal = () => numberOf(null, `SELECT seal_audit_log('${organization}', 100) AS number`);
const brokenAt = () => numberOf(organization, `SELECT broken_at::int AS number FROM check_audit_log(0, '', NULL)`);
const entries = async () =>
  (
    await superuser.query<{ id: string; sequence: number; form: number | null }>(
      `SELECT id, sequence::int, form FROM audit_log WHERE organization_id = $1 ORDER BY sequence`,
      [organization],
    )
  ).rows;

/** Does something as nobody can who does not turn triggers off, tells where the chain breaks then, and takes it back. */
async function tampered(statement: string, values: unknown[]): Promise<unknown> {
  await superuser.query('BEGIN');
  await superuser.query(`SET LOCAL session_replication_role = replica`);
  await superuser.query(`SELECT set_config('app.org_id', $1, true)`, [organization]);
  expect((await superuser.query(statement, values)).rowCount).toBe(1);
  const { rows } = await superuser.query<{ place: number }>(
    `SELECT broken_at::int AS place FROM check_audit_log(0, '', NULL)`,
  );
  await superuser.query('ROLLBACK');
  return rows[0]?.place ?? null;
}

/** Another value than the one that a column has. */
const OTHER: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  bigint: 'coalesce(%I, 0) + 1000',
  smallint: 'coalesce(%I, 0) + 1',
  text: `coalesce(%I, '') || 'x'`,
  jsonb: `coalesce(%I, '{}') || '{"x": 1}'`,
  bytea: `coalesce(%I, '') || '\\x00'`,
  'timestamp with time zone': `coalesce(%I, now()) + interval '1 microsecond'`,
};

async function columnsOf(table: string): Promise<{ column: string; other: string }[]> {
  const { rows } = await superuser.query<{ column: string; type: string }>(
    `SELECT attname AS column, format_type(atttypid, NULL) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  return rows.map(({ column, type }) => ({ column, other: (OTHER[type] ?? '').replaceAll('%I', column) }));
}

describe('the chain of 0.1 and what follows it', () => {
  beforeAll(async () => {
    const executor = new MigrationExecutor(database.dataSource);
    const pending = await executor.getPendingMigrations();
    for (const old of pending.filter(({ timestamp }) => timestamp <= LAST_OF_0_1)) await executor.executeMigration(old);
    app = await connect(database.ownerUrl);
    const url = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
    url.pathname = new URL(database.ownerUrl).pathname;
    superuser = await connect(url.href);
    await run(app, organization, [
      `SET LOCAL app.origin = '{"action":"createClient","ip":"203.0.113.7","userAgent":"Old/0.1","requestId":"r1"}'`,
      `INSERT INTO organizations (id, name, currency, locale, time_zone, created_at, updated_at)
     VALUES ('${organization}', 'Org', 'USD', 'en-US', 'UTC', now(), now())`,
      `INSERT INTO clients (organization_id, id, name, created_at, updated_at)
     VALUES ('${organization}', '${client}', 'Old', now(), now())`,
    ]);
    await name('Older');
    await runPendingMigrations(database.dataSource);
    await run(app, organization, [
      `SET LOCAL app.origin = '{"action":"updateClient","ip":"203.0.113.8","userAgent":"New/0.2","requestId":"r2"}'`,
      `UPDATE clients SET name = 'New', is_active = false WHERE id = '${client}'`,
    ]);
    await name('Newest');
  });
  afterAll(() => Promise.all([app.end(), superuser.end()]));

  it('continues after the entries of 0.1, which are not changed', async () => {
    expect(await seal()).toBe(2);
    expect(await seal()).toBe(0);
    const written = await entries();
    expect(written.map(({ sequence, form }) => [sequence, form])).toEqual([
      [1, null],
      [2, null],
      [3, null],
      [4, 2],
      [5, 2],
    ]);
    expect(await brokenAt()).toBeNull();
    const { rows } = await run(app, organization, `SELECT first_broken_audit_entry() AS place`);
    expect(rows).toEqual([{ place: null }]);
  });

  it('detects each changed column of each entry, in either form, at its position', async () => {
    const columns = await columnsOf('audit_log');
    expect(columns.length).toBeGreaterThan(15);
    for (const { id, sequence } of await entries()) {
      for (const { column, other } of columns) {
        const place = await tampered(`UPDATE audit_log SET ${column} = ${other} WHERE id = $1`, [id]);
        // An entry that is elsewhere is missing where it was; the last one only at the end of the chain.
        expect([sequence, column, place]).toEqual([sequence, column, sequence]);
      }
      expect(await tampered(`DELETE FROM audit_log WHERE id = $1`, [id])).toBe(sequence);
    }
  });

  it('detects each changed personal value, and an added one, at the position of its entry', async () => {
    const columns = await columnsOf('audit_personal');
    for (const { id, sequence, form } of (await entries()).filter((entry) => entry.form !== null)) {
      expect(form).toBe(2);
      for (const { column, other } of columns) {
        const place = await tampered(`UPDATE audit_personal SET ${column} = ${other} WHERE id = $1`, [id]);
        expect([sequence, column, place]).toEqual([sequence, column, sequence]);
      }
      expect(await tampered(`DELETE FROM audit_personal WHERE id = $1`, [id])).toBe(sequence);
    }
    const [old] = await entries();
    const added = `INSERT INTO audit_personal (id, organization_id, ip_address) VALUES ($1, $2, 'x')`;
    expect(await tampered(added, [old?.id, organization])).toBe(1);
  });

  it('is whole after personal values were blanked, which is all that can be done to them', async () => {
    const erase = `origin_salt = NULL, ip_address = NULL, user_agent = NULL, values_salt = NULL, before = NULL, after = NULL`;
    for (const refused of [
      `UPDATE audit_personal SET ip_address = 'x'`,
      `UPDATE audit_personal SET after = '{}'`,
      `UPDATE audit_personal SET origin_salt = NULL`,
      `UPDATE audit_personal SET id = gen_random_uuid()`,
      `DELETE FROM audit_personal`,
    ]) {
      expect([refused, await refusal(run(app, organization, refused))]).toEqual([refused, 'BF004']);
    }
    const { rows } = await superuser.query<{ text: string }>(
      `SELECT string_agg(p::text, ' ') AS text FROM audit_personal p`,
    );
    expect(rows[0]?.text).toMatch(/203\.0\.113\.8.*New\/0\.2.*Newest/s);
    await run(app, organization, `UPDATE audit_personal SET ${erase}`);
    expect(await brokenAt()).toBeNull();
    const left = await superuser.query<{ text: string }>(
      `SELECT string_agg(l::text || p::text, ' ') AS text FROM audit_log l JOIN audit_personal p USING (id)`,
    );
    expect(left.rows[0]?.text).not.toMatch(/203\.0\.113\.8|New/);
  });

  it('allows an entry to be sealed once, and nothing else', async () => {
    await name('Last');
    for (const refused of [
      `UPDATE audit_log SET sequence = 9, hash = '', action = 'x' WHERE sequence IS NULL`,
      `UPDATE audit_log SET sequence = 9 WHERE sequence IS NULL`,
      `UPDATE audit_log SET hash = '' WHERE sequence IS NULL`,
      `UPDATE audit_log SET sequence = 9, hash = '' WHERE sequence = 1`,
      `DELETE FROM audit_log WHERE sequence IS NULL`,
    ]) {
      expect([refused, await refusal(run(app, organization, refused))]).toEqual([refused, 'BF004']);
    }
    expect(await seal()).toBe(1);
    expect(await brokenAt()).toBeNull();
  });
});
