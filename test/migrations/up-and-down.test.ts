import { migrateDatabase } from '../../src/db/migrate';
import { unmigratedDatabase } from './unmigrated';

const database = unmigratedDatabase('migrations');

/** Everything in the schema, as texts: tables and columns, constraints, indexes, triggers, functions, policies, grants. */
async function schema(): Promise<string[]> {
  const rows = await database.dataSource.query<{ what: string }[]>(`
    SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
      || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' rls ' || c.relrowsecurity || c.relforcerowsecurity AS what
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'S')
    UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'function ' || pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') FROM pg_policies
      WHERE schemaname = 'public'
    UNION ALL SELECT 'grant ' || table_name || ' ' || grantee || ' ' || privilege_type
      FROM information_schema.role_table_grants WHERE table_schema = 'public'
    ORDER BY 1`);
  return rows.map(({ what }) => what);
}

/** What TypeORM would still change to make the schema what the entities say. */
async function drift(): Promise<string[]> {
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

it('go up, down and up again, and leave no drift and nothing behind', async () => {
  const ran = await database.dataSource.runMigrations();
  expect(ran.length).toBeGreaterThan(1);
  expect(await drift()).toEqual([]);
  const up = await schema();
  for (let count = ran.length; count > 0; count -= 1) await database.dataSource.undoLastMigration();
  expect((await schema()).filter((what) => !/migrations/.test(what))).toEqual([]);
  await database.dataSource.runMigrations();
  expect(await schema()).toEqual(up);
  expect(await drift()).toEqual([]);
});

it('run once when three processes start concurrently', async () => {
  for (let left = database.dataSource.migrations.length; left > 0; left -= 1)
    await database.dataSource.undoLastMigration();
  const ran = await Promise.all([
    migrateDatabase(database.ownerUrl),
    migrateDatabase(database.ownerUrl),
    migrateDatabase(database.ownerUrl),
  ]);
  expect(ran.map(({ length }) => length).sort()).toEqual([0, 0, database.dataSource.migrations.length]);
});
