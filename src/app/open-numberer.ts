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

/** Creates the numberer with its own connections, so that requests that use up the pool do not delay it. */
export async function openNumberer(
  parts: Pick<NumbererParts, 'notifications' | 'clock' | 'log'> & Omit<ConnectionSettings, 'poolSize'>,
  closers: Closers,
): Promise<Numbering> {
  const { url, directUrl, role, timeouts, ...rest } = parts;
  const connection = { url, directUrl, role, timeouts, poolSize: NUMBERER_CONNECTIONS, mapsEntities: false };
  const database = await Database.connect(connection);
  closers.add(() => database.close());
  const lag = numberingLag();
  const numberer = new Numberer({ ...rest, database, observeLag: (seconds) => lag.observe(seconds) });
  // Components that end before it can still have their events numbered.
  closers.add(() => numberer.stop());
  return { numberer, lag };
}
