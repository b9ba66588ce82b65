import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { DataSource, MigrationExecutor } from 'typeorm';
import { migrationSourceOptions } from '../../../src/db/data-source-options';
import { ensureRoles } from '../../../src/db/embedded-postgres/ensure-roles';
import { openDatabase, type TestDatabase } from '../../support/database';

/** The last migration of version 0.1. */
export const LAST_MIGRATION = 1764000000001;

/** Somebody in the dump, with what they had been given. */
interface Person {
  email: string;
  accessToken: string;
  refreshToken: string;
}

/** What whoever used version 0.1 had in hand when the dump was made: README.md tells how. */
export interface Facts {
  /** The instant of the dump, at which its tokens are good. */
  at: string;
  /** Settings of the server, as environment variables. */
  secrets: Record<string, string>;
  /** The owners of the two organizations. */
  demo: Person;
  second: Person;
  /** A member of the first who is limited to one project, with an invoice of it and one of another. */
  limited: Omit<Person, 'refreshToken'> & { seenInvoice: string; hiddenInvoice: string };
  /** All live links to invoices of the first organization. */
  publicTokens: string[];
  /** An invitation that nobody has answered, and a link for a new password. */
  invitationToken: string;
  resetToken: string;
}

export const FACTS = JSON.parse(readFileSync(path.join(__dirname, 'facts.json'), 'utf8')) as Facts;

/** A database on which version 0.1 has run, and a connection as its superuser. */
export interface OldDatabase extends TestDatabase {
  superuser: Client;
}

/** Makes a database with the schema and the rows of the dump of version 0.1. */
export async function restoreVersion01(name: string): Promise<OldDatabase> {
  const server = process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '';
  const database = `billfold_${name}_${process.pid}`;
  const { ownerUrl } = await ensureRoles(server, database);
  await migrateToVersion01(ownerUrl);
  const url = new URL(server);
  url.pathname = `/${database}`;
  const superuser = new Client({ connectionString: url.href });
  await superuser.connect();
  // Migrations have put rows into some tables.
  await superuser.query(`SET session_replication_role = replica; DO $$ BEGIN EXECUTE (SELECT 'TRUNCATE ' || string_agg(relname::text, ', ') FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrations'); END $$`);
  await superuser.query(gunzipSync(readFileSync(path.join(__dirname, 'demo.sql.gz'))).toString('utf8'));
  const opened = openDatabase(server, database);
  return {
    ...opened,
    superuser,
    async drop() {
      await superuser.end();
      await opened.drop();
    },
  };
}

/** Its schema is what its migrations make, which are frozen. */
async function migrateToVersion01(ownerUrl: string): Promise<void> {
  const dataSource = await new DataSource(migrationSourceOptions(ownerUrl)).initialize();
  const queryRunner = dataSource.createQueryRunner();
  const executor = new MigrationExecutor(dataSource, queryRunner);
  for (const migration of await executor.getPendingMigrations()) {
    if (migration.timestamp <= LAST_MIGRATION) await executor.executeMigration(migration);
  }
  await queryRunner.release();
  await dataSource.destroy();
}
