import { type RunningApp, startApp } from '../../src/app/app';
import type { Clock } from '../../src/config/clock';
import { loadConfig } from '../../src/config/config';
import { createLogger } from '../../src/http/monitoring/logger';
import { NO_LIMITS, type TestApp } from './api';
import { PATIENT } from './patience';

/** A second API on the database of the first, which shares nothing else with it but the clock. */
export async function startBeside({ database }: TestApp, clock: Clock): Promise<{ url: string; app: RunningApp }> {
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    ...NO_LIMITS,
    SEED_DEMO: 'false',
  });
  const app = await startApp(
    { config, clock, log: createLogger('silent'), timeouts: PATIENT },
    { api: true, worker: false },
  );
  return { url: `http://127.0.0.1:${app.port}`, app };
}
