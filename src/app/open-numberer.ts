import type { Histogram } from 'prom-client';
import type { Closers } from '../lib/closers';
import type { ConnectionSettings } from '../db/data-source-options';
import { Database } from '../db/database';
import { numberingLag } from './gauges';
import { Numberer, NUMBERER_CONNECTIONS, type NumbererParts } from '../jobs/numberer';

/** The numberer, and how long events wait for it. */
export interface Numbering {
  numberer: Numberer;
  lag: Histogram;
}

/** Makes the numberer, with connections of its own: requests that fill the pool do not hold it up. */
export async function openNumberer(
  parts: Pick<NumbererParts, 'notifications' | 'clock' | 'log'> & Omit<ConnectionSettings, 'poolSize'>,
  closers: Closers,
): Promise<Numbering> {
  const { url, directUrl, role, timeouts, ...rest } = parts;
  const database = await Database.connect({ url, directUrl, role, timeouts, poolSize: NUMBERER_CONNECTIONS });
  closers.add(() => database.close());
  const lag = numberingLag();
  const numberer = new Numberer({ ...rest, database, observeLag: (seconds) => lag.observe(seconds) });
  // Whoever ends before it has its events numbered still.
  closers.add(() => numberer.stop());
  return { numberer, lag };
}
