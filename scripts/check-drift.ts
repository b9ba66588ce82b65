import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { migrationSourceOptions } from '../src/db/data-source-options';
import { ensureRoles } from '../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres/start-embedded-postgres';

/** What TypeORM would still change to make the database what the entities say (CHECKs by name only); empty when they agree. */
async function differences(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** What is in the schema besides TypeORM's own list of migrations: what going down has left behind. */
async function leftovers(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT relname::text AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'S') AND relname NOT LIKE 'migrations%'
     UNION ALL SELECT proname::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  );
  return rows.map(({ name }) => name);
}

async function check(dataSource: DataSource): Promise<string[]> {
  const migrations = await dataSource.runMigrations();
  const faults = (await differences(dataSource)).map((query) => `Entities and migrations differ: ${query}`);
  for (let count = migrations.length; count > 0; count -= 1) await dataSource.undoLastMigration();
  faults.push(...(await leftovers(dataSource)).map((name) => `Going down leaves behind: ${name}`));
  if (faults.length > 0) return faults;
  await dataSource.runMigrations();
  faults.push(...(await differences(dataSource)).map((query) => `Up again after going down differs: ${query}`));
  return faults;
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'billfold-drift-'));
  // Where root runs this, another user runs PostgreSQL, and has to get in.
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir, log: console, durable: false });
  try {
    const { ownerUrl } = await ensureRoles(postgres.superuserUrl, 'billfold');
    const dataSource = await new DataSource(migrationSourceOptions(ownerUrl)).initialize();
    const faults = await check(dataSource).finally(() => dataSource.destroy());
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
    else console.log('Entities and migrations agree; all migrations go down and up again.');
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

void main();
