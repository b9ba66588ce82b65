import type { RunningApp } from './app';
import type { AppParts } from './base';
import { systemClock } from '../config/clock';
import { loadConfig, readEnvironment } from '../config/config';
import { createLogger, describeError } from '../http/monitoring/logger';
import { whyNotStarted } from './why-not-started';

/** How long a process may take to stop before it is killed. */
const DEADLINE_MS = 40_000;

/** Starts a process from its environment, and stops it gracefully on SIGTERM and SIGINT. */
export async function runProcess(start: (parts: AppParts) => Promise<RunningApp>): Promise<void> {
  try {
    const config = loadConfig(readEnvironment());
    const log = createLogger(config.logLevel);
    const app = await start({ config, clock: systemClock, log });
    const end = (signal: string): void => {
      log.info({ signal }, 'stopping');
      setTimeout(() => process.exit(1), DEADLINE_MS).unref();
      app.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error(describeError(error), 'did not stop cleanly');
          process.exit(1);
        },
      );
    };
    process.once('SIGTERM', () => end('SIGTERM'));
    process.once('SIGINT', () => end('SIGINT'));
    for (const { name, ok, says } of await app.findings()) if (!ok) log.warn({ check: name }, says);
  } catch (error) {
    process.stderr.write(`${whyNotStarted(error)}\n`);
    process.exit(1);
  }
}
