import './check-node.cjs';
import 'reflect-metadata';
import { findingsOf } from './app/checks/check';
import { queueStoreOf } from './app/base';
import { type CheckedParts, databaseChecks } from './app/checks/database-checks';
import { processChecks } from './app/checks/process-checks';
import { whyNotStarted } from './app/why-not-started';
import { systemClock } from './config/clock';
import { type Config, loadConfig, readEnvironment } from './config/config';
import { Database } from './db/database';
import { openPostgres } from './db/open-postgres';
import type { Finding } from './http/monitoring/health';
import { createLogger } from './http/monitoring/logger';
import { BullQueue } from './jobs/bull-queue';
import { Closers } from './lib/closers';

/** Runs the checks of the database. If it cannot be reached, that is the only finding. */
async function examineDatabase(config: Config): Promise<Finding[]> {
  const closers = new Closers();
  try {
    return await findingsOf(databaseChecks(await openParts(config, closers)));
  } catch (error) {
    return [{ name: 'database', ok: false, says: whyNotStarted(error) }];
  } finally {
    await closers.close();
  }
}

async function openParts(config: Config, closers: Closers): Promise<CheckedParts> {
  const log = { warn: (message: string) => void process.stderr.write(`${message}\n`) };
  const postgres = await openPostgres(config, { log, shared: true });
  const { appUrl, directUrl, role } = postgres;
  closers.add(() => postgres.stop());
  const database = await Database.connect({ url: appUrl, directUrl, role, poolSize: 2 });
  closers.add(() => database.close());
  const queue = new BullQueue({ store: queueStoreOf(config, postgres), log: createLogger('silent') });
  closers.add(() => queue.close({ graceMs: 0 }));
  return { config, clock: systemClock, database, queue };
}

/** Checks what Billfold needs, prints a line for each check, and exits with 1 if one fails. */
async function main(): Promise<void> {
  const config = loadConfig(readEnvironment());
  const [own, ofDatabase] = await Promise.all([findingsOf(processChecks(config)), examineDatabase(config)]);
  const findings = [...own, ...ofDatabase];
  for (const { name, ok, says } of findings)
    process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(11)} ${says.replaceAll('\n', ' ')}\n`);
  process.exitCode = findings.every(({ ok }) => ok) ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${whyNotStarted(error)}\n`);
  process.exitCode = 1;
});
