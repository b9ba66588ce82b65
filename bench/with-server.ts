import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { ensureRoles } from '../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres/start-embedded-postgres';
import { Closers } from '../src/lib/closers';
import { ServerProcess } from './server-process';
import { ours } from './settings';

/** A server of ours with a PostgreSQL to itself, and a superuser's session in its database. */
export interface BenchServer {
  server: ServerProcess;
  client: Client;
  /** The address by which the application reaches the database. */
  appUrl: string;
  /** Closes what a bench opens besides, before the server. */
  closers: Closers;
}

/** Runs a bench of its own, and removes what it was run on. A failure is told, and makes the process fail. */
export function benchWithServer(bench: (on: BenchServer) => Promise<void>): void {
  const closers = new Closers();
  start(closers)
    .then(bench)
    .finally(() => closers.close())
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
}

async function start(closers: Closers): Promise<BenchServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'billfold-bench-'));
  closers.add(async () => rmSync(dataDir, { recursive: true, force: true }));
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir, log: console, durable: false });
  closers.add(() => postgres.stop());
  const urls = await ensureRoles(postgres.superuserUrl, 'bench');
  const server = await ServerProcess.start(ours(urls, '.'));
  closers.add(() => server.stop());
  const url = new URL(postgres.superuserUrl);
  url.pathname = '/bench';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  closers.add(() => client.end());
  return { server, client, appUrl: urls.appUrl, closers };
}
