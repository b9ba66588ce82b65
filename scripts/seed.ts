import 'reflect-metadata';
import { systemClock } from '../src/config/clock';
import { loadConfig, readEnvironment } from '../src/config/config';
import { Database } from '../src/db/database';
import { migrateDatabase } from '../src/db/migrate';
import { openPostgres } from '../src/db/open-postgres';
import { UnitOfWorkRunner } from '../src/db/unit-of-work-runner';
import { DEMO_LOGIN } from '../src/demo/demo-login';
import { seedDemo } from '../src/demo/seed-demo';
import { LinkTokens } from '../src/domain/link-tokens';
import { OneTimeCodes } from '../src/domain/one-time-codes';

async function main(): Promise<void> {
  const config = loadConfig(readEnvironment());
  const postgres = await openPostgres(config, { log: console, shared: true });
  try {
    await migrateDatabase(postgres.ownerUrl, console);
    const database = await Database.connect({
      url: postgres.appUrl,
      directUrl: postgres.directUrl,
      role: postgres.role,
      poolSize: 2,
    });
    const unitOfWork = new UnitOfWorkRunner({
      database,
      clock: systemClock,
      linkTokens: new LinkTokens(config.hashSecret),
      codes: new OneTimeCodes(config.hashSecret),
      // The jobs' rows wait for the relay, and events for the numberer, of the next server that runs.
      jobsCommitted: () => undefined,
      eventsCommitted: () => undefined,
    });
    const made = await seedDemo({ database, unitOfWork, clock: systemClock }).finally(() => database.close());
    console.log(made ? 'The demo organization was made.' : 'The demo organization is there already: nothing changed.');
    console.log(`Log in as ${DEMO_LOGIN.email} with the password ${DEMO_LOGIN.password}`);
  } finally {
    await postgres.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
