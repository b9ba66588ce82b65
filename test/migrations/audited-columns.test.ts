import type { Client } from 'pg';
import { AuditTarget } from '../../src/domain/audit-target';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, refusal } from './connect';

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = await connect(database.ownerUrl);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const names = async (sql: string): Promise<string[]> =>
  (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name);

describe('the audit log', () => {
  it('has a classification as personal or not for every text of a watched table', async () => {
    const texts = `
      SELECT t.name || '.' || a.attname AS name FROM audit_tables t JOIN pg_attribute a ON a.attrelid = t.name::regclass
      JOIN pg_type y ON y.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = y.typelem AND y.typcategory = 'A'
      WHERE a.attnum > 0 AND NOT a.attisdropped AND (y.typcategory = 'S' OR e.typcategory = 'S' OR y.typname IN ('jsonb', 'bytea'))`;
    expect((await names(texts)).length).toBeGreaterThan(70);
    expect(
      await names(
        `${texts} AND NOT EXISTS (SELECT FROM audit_columns c WHERE c.table_name = t.name AND c.name = a.attname)`,
      ),
    ).toEqual([]);
    expect(
      await names(`SELECT c.table_name || '.' || c.name AS name FROM audit_columns c WHERE NOT EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = c.table_name::regclass AND a.attname = c.name AND NOT a.attisdropped)`),
    ).toEqual([]);
  });

  it('has a name in the API for every watched table', async () => {
    const watched = await names(`SELECT name FROM audit_tables`);
    expect(watched.sort()).toEqual(Object.values(AuditTarget).sort());
  });

  it('knows the current columns of its tables: a migration that adds one calls watch_table', async () => {
    const functions = `
      SELECT p.proname::text AS name FROM audit_tables t CROSS JOIN unnest(t.changes) AS change
      JOIN pg_proc p ON p.proname = format('audit_%s_%s', t.name, lower(change)) WHERE true`;
    expect((await names(functions)).length).toBeGreaterThan(30);
    expect(await names(`${functions} AND p.prosrc <> audit_source(t.name, change)`)).toEqual([]);
    const triggers = await names(
      `SELECT tgname::text AS name FROM pg_trigger WHERE tgname LIKE '%\\_audited%' AND tgenabled = 'O' ORDER BY name`,
    );
    const wanted = `SELECT format('%s_audited_%s', t.name, lower(change)) AS name FROM audit_tables t, unnest(t.changes) AS change ORDER BY name`;
    expect(triggers).toEqual(await names(wanted));
  });

  it('prepares as few functions as can be for a row that is new or goes: not one for each column', async () => {
    const { rows } = await owner.query<{ name: string; column_by_column: number; may_be_null: number }>(`
      SELECT p.proname::text AS name, (length(p.prosrc) - length(replace(p.prosrc, 'THEN json_build_object(', ''))) / 23 AS column_by_column,
        (SELECT count(*)::int FROM pg_attribute a WHERE a.attrelid = t.name::regclass AND NOT a.attnotnull AND NOT a.attisdropped
          AND a.atttypid IN ('json'::regtype, 'jsonb'::regtype)) AS may_be_null
      FROM audit_tables t CROSS JOIN unnest(t.changes) AS change
      JOIN pg_proc p ON p.proname = format('audit_%s_%s', t.name, lower(change)) WHERE change <> 'UPDATE'`);
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter(({ column_by_column, may_be_null }) => column_by_column > may_be_null)).toEqual([]);
  });

  it('does not watch a table with an unclassified text column', async () => {
    await owner.query('BEGIN');
    await owner.query(`ALTER TABLE clients ADD nickname text`);
    await owner.query('SAVEPOINT added');
    const error = await owner.query(`SELECT watch_table('clients')`).catch((thrown: Error) => thrown.message);
    expect(error).toBe('say in audit_columns what these are of clients: nickname');
    await owner.query('ROLLBACK TO added');
    await owner.query(`INSERT INTO audit_columns VALUES ('clients', 'nickname', 'PERSONAL')`);
    expect(await refusal(owner.query(`SELECT watch_table('clients')`))).toBe('nothing was refused');
    await owner.query('ROLLBACK');
  });
});
