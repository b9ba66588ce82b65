import 'reflect-metadata';
import pino from 'pino';
import { systemClock } from '../../src/config/clock';
import { Database } from '../../src/db/database';
import { Notifications } from '../../src/db/notifications';
import { CHANNEL, Numberer, NUMBERER_CONNECTIONS } from '../../src/jobs/numberer';
import { PATIENT } from '../support/patience';

/**
 * A numberer of its own process, which is killed in the middle. It says that it has begun, and then that it listens to others.
 * Told so, it looks for what nobody told of at its start alone.
 */
async function main(): Promise<void> {
  const [, , url = '', looks] = process.argv;
  if (looks === 'ONCE') global.setInterval = (() => ({})) as unknown as typeof setInterval;
  const log = pino({ level: 'silent' });
  const database = await Database.connect({ url, poolSize: NUMBERER_CONNECTIONS, timeouts: PATIENT });
  const notifications = new Notifications({ connection: { url }, log });
  await notifications.open();
  const numberer = new Numberer({ database, notifications, clock: systemClock, log, observeLag: () => undefined });
  numberer.start();
  process.stdout.write('begun\n');
  let calls = 0;
  notifications.subscribe(CHANNEL, (told) => {
    // Once at the next turn, and once when PostgreSQL has begun to tell.
    if (told === undefined && (calls += 1) === 2) process.stdout.write('listening\n');
  });
}

void main();
