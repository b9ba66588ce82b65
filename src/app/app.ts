import { Closers } from '../lib/closers';
import { seedDemo } from '../demo/seed-demo';
import type { Finding } from '../http/monitoring/health';
import { describeError } from '../http/monitoring/logger';
import type { Services } from '../request/services';
import { startApi } from './api';
import { type AppParts, openBase } from './base';
import { startWorker } from './worker';

/** Which of the two halves run in this process. */
export interface Halves {
  api: boolean;
  worker: boolean;
}

/** A running process. */
export interface RunningApp {
  /** The URL of the API; null for a worker alone. */
  port: number | null;
  /** The folder of the embedded database; null where another server is configured. */
  dataFolder: string | null;
  services: Services;
  /** What the checks of `npm run doctor` find now. */
  findings: () => Promise<Finding[]>;
  /** Drains requests, then jobs, then closes everything. Idempotent. */
  stop(): Promise<void>;
}

/**
 * Wires everything by hand and starts the requested halves. Rejects if something required is unavailable, after closing
 * everything that was already open.
 */
export async function startApp(parts: AppParts, halves: Halves): Promise<RunningApp> {
  const closers = new Closers();
  try {
    const base = await openBase(parts, closers);
    const { services, postgres } = base;
    if (halves.api && parts.config.seedDemo && (await seedDemo(services)))
      parts.log.info('created the demo organization');
    if (halves.worker) await startWorker(base);
    const port = halves.api ? await startApi(base) : null;
    const { findings } = base;
    return { port, dataFolder: postgres.dataFolder, services, findings, stop: () => closers.close() };
  } catch (error) {
    await closers
      .close()
      .catch((fault: unknown) => parts.log.error(describeError(fault), 'errors while closing after a failed start'));
    throw error;
  }
}
