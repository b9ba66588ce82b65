import 'reflect-metadata';
import { systemClock } from '../../src/config/clock';
import type { Backend } from './backends';
import { startPlatform } from './platform';

/** A worker of its own process. It notes that it has begun with an email, and never ends it; it stops when told to. */
async function main(): Promise<void> {
  const backend = JSON.parse(process.argv[2] ?? '') as Backend;
  const platform = await startPlatform(
    backend,
    {
      deliverEmail: async ({ job }) => {
        await platform.database.transaction({ kind: 'system' }, (sql) =>
          sql.query(`INSERT INTO effects (job_id, note) VALUES ($1, 'begun')`, [job.id]),
        );
        await new Promise(() => undefined);
      },
    },
    { clock: systemClock },
  );
  process.once('SIGTERM', () => void platform.stop().then(() => process.exit(0)));
}

void main();
