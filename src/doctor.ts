import 'reflect-metadata';
import pino from 'pino';
import { findingsOf } from '../src/app/checks/check';
import { queueStoreOf } from '../src/app/base';
import { type CheckedParts, databaseChecks } from '../src/app/checks/database-checks';
import { processChecks } from '../src/app/checks/process-checks';
import { whyNotStarted } from '../src/app/why-not-started';
import { systemClock } from '../src/config/clock';
import { type Config, loadConfig, readEnvironment } from '../src/config/config';
import { Database } from '../src/db/database';
import { openPostgres } from '../src/db/open-postgres';
import type { Finding } from '../src/http/monitoring/health';
import { BullQueue } from '../src/jobs/bull-queue';
import { Closers } from '../src/lib/closers';

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
  const queue = new BullQueue({ store: queueStoreOf(config, postgres), log: pino({ level: 'silent' }) });
  closers.add(() => queue.close({ graceMs: 0 }));
  return { config, clock: systemClock, database, queue };
}

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
