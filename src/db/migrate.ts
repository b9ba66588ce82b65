import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options';

const MIGRATION_LOCK = 7_266_345;

/** Brings the database at `ownerUrl` up to date; processes that start together wait for one another. Gives the names of what ran. */
export async function migrateDatabase(ownerUrl: string): Promise<string[]> {
  const dataSource = new DataSource(dataSourceOptions({ url: ownerUrl, poolSize: 2 }));
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`SET statement_timeout = 0; SET lock_timeout = 0; SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
    await lock.release();
    await dataSource.destroy();
  }
}
