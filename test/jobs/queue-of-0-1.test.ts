import { Queue } from 'bullmq';
import { systemClock } from '../../src/config/clock';
import { QUEUE_NAME } from '../../src/jobs/queue-schema';
import { describeWithRedis } from '../support/redis';
import { type Backend, makeBackend } from './backends';
import { type Platform, startPlatform, untilStatus } from './platform';

describeWithRedis('jobs that 0.1 has handed over to its own queue in Redis', (redisUrl) => {
  let backend: Backend;
  let platform: Platform | undefined;
  let queueOf01: Queue;

  beforeAll(async () => {
    backend = await makeBackend(redisUrl);
    await backend.forget();
    const url = new URL(backend.store.url);
    const { hostname: host, port, password, pathname } = url;
    const connection = { host, port: Number(port), password, db: Number(pathname.slice(1)) };
    queueOf01 = new Queue(QUEUE_NAME, { connection, prefix: 'billfold' });
  });
  afterAll(async () => {
    await platform?.stop();
    await queueOf01.close();
    await backend.forget();
    await backend.database.drop();
  });

  it('are done: the relay finds a queue that it has not filled, and hands over unfinished jobs', async () => {
    const before = await startPlatform(backend, {}, { clock: systemClock, concurrency: 0 });
    const id = await before.enqueue('deliverEmail');
    await before.stop();
    // As the relay of 0.1 leaves it: in its own queue, and nowhere else.
    await backend.forget();
    await queueOf01.add('deliverEmail', { id, attempts: 0 }, { jobId: `${id}-0` });
    await backend.asOwner(`UPDATE jobs SET handed_over_at = now() WHERE id = '${id}'`);
    platform = await startPlatform(backend, {}, { clock: systemClock });
    platform.relay.start();
    expect(await untilStatus(platform, id, 'SUCCEEDED')).toMatchObject({ attempts: 1 });
    expect(await queueOf01.getJobCounts('waiting')).toEqual({ waiting: 1 });
  });
});
