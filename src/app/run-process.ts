import type { RunningApp } from './app';
import type { AppParts } from './base';
import { systemClock } from '../config/clock';
import { ConfigError, loadConfig, readEnvironment } from '../config/config';
import { createLogger, describeError } from '../http/monitoring/logger';

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
  } catch (error) {
    process.stderr.write(`${whyNotStarted(error)}\n`);
    process.exit(1);
  }
}

/** What the person at the terminal can act on: a stack trace only if nothing better is known. */
function whyNotStarted(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigError) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is in use. Stop the process that uses it, or choose another port, as in PORT=4001 npm start.`;
  }
  return error.stack ?? error.message;
}
