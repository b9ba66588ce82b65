import 'reflect-metadata';
import pino from 'pino';
import { systemClock } from '../../src/config/clock';
import { Database } from '../../src/db/database';
import { Notifications } from '../../src/db/notifications';
import { Numberer, NUMBERER_CONNECTIONS } from '../../src/jobs/numberer';

/** A numberer of its own process, which is killed in the middle. It says that it has begun. */
async function main(): Promise<void> {
  const url = process.argv[2] ?? '';
  const log = pino({ level: 'silent' });
  const database = await Database.connect({ url, poolSize: NUMBERER_CONNECTIONS });
  const notifications = new Notifications({ connection: { url }, log });
  await notifications.open();
  const numberer = new Numberer({ database, notifications, clock: systemClock, log, observeLag: () => undefined });
  numberer.start();
  process.stdout.write('begun\n');
}

void main();
