import 'reflect-metadata';
import { dataSource } from '../src/db/data-source';
import { runPendingMigrations } from '../src/db/migrate';

/** Migrates as a start does, but without starting, for releases that prepare the database first. */
async function main(): Promise<void> {
  await dataSource.initialize();
  const ran = await runPendingMigrations(dataSource, console).finally(() => dataSource.destroy());
  if (ran.length === 0) console.log('The database is up to date: there was nothing to migrate.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
