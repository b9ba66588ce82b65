import { Closers } from '../lib/closers';
import { seedDemo } from '../demo/seed-demo';
import { describeError } from '../http/monitoring/logger';
import { type Services } from '../request/context';
import { startApi } from './api';
import { type AppParts, openBase } from './base';
import { startWorker } from './worker';

/** Which of the two halves run in this process. */
export interface Halves {
  api: boolean;
  worker: boolean;
}

/** A process that runs. */
export interface RunningApp {
  /** Where the API listens; null for a worker alone. */
  port: number | null;
  /** The folder of the embedded database; null where another server is configured. */
  dataFolder: string | null;
  services: Services;
  /** Drains requests, then jobs, then closes everything. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Wires everything by hand and starts what `halves` asks for. Rejects when something that is needed is not there, and has
 * closed by then what was open already.
 */
export async function startApp(parts: AppParts, halves: Halves): Promise<RunningApp> {
  const closers = new Closers();
  try {
    const base = await openBase(parts, closers);
    const { services, postgres } = base;
    if (halves.api && parts.config.seedDemo && (await seedDemo(services)))
      parts.log.info('the demo organization was made');
    if (halves.worker) await startWorker(base);
    const port = halves.api ? await startApi(base) : null;
    return { port, dataFolder: postgres.dataFolder, services, stop: () => closers.close() };
  } catch (error) {
    await closers
      .close()
      .catch((fault: unknown) => parts.log.error(describeError(fault), 'what was open did not close in good order'));
    throw error;
  }
}
