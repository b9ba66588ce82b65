import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { serverPort } from '../support/server-port';
import { describeWithRedis } from '../support/redis';
import { makeBackend, type Backend } from './backends';
import { startPlatform, stateOf, StillClock, untilStatus } from './platform';
import { spawnWorker } from './spawn-worker';

describeWithRedis('Redis goes away', () => {
  let redis: ChildProcess;
  let port: number;
  let backend: Backend;

  beforeAll(async () => {
    port = await serverPort();
    backend = await makeBackend(`redis://127.0.0.1:${port}`);
  });

  afterAll(async () => {
    await stopRedis();
    await backend.database.drop();
  });

  function startRedis(): void {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()];
    redis = spawn('redis-server', options, { stdio: 'ignore' });
  }

  async function stopRedis(): Promise<void> {
    if (redis.exitCode !== null || redis.signalCode !== null) return;
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  }

  it('and callers do not notice: the work is done when Redis is back', async () => {
    startRedis();
    const platform = await startPlatform(backend, {}, { clock: new StillClock() });
    platform.relay.start();
    await untilStatus(platform, await platform.enqueue('deliverEmail'), 'SUCCEEDED');
    await stopRedis();
    const id = await platform.enqueue('deliverEmail');
    await expect(platform.queue.ping()).rejects.toThrow();
    expect(await stateOf(platform, id)).toMatchObject({ status: 'QUEUED' });
    startRedis();
    await untilStatus(platform, id, 'SUCCEEDED');
    await platform.stop();
  });

  it('and a worker can stop all the same', async () => {
    const platform = await startPlatform(backend, {}, { clock: new StillClock(), concurrency: 0 });
    const worker = spawnWorker(backend);
    await untilStatus(platform, await platform.enqueue('deliverEmail'), 'RUNNING');
    await stopRedis();
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
    await platform.stop();
  });
});
