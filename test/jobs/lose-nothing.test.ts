import { once } from 'node:events';
import { uuidv7 } from 'uuidv7';
import { systemClock, type Clock } from '../../src/config/clock';
import type { JobHandlers } from '../../src/jobs/job-handler';
import { describeBackends } from './backends';
import { eventually, startPlatform, stateOf, StillClock, untilStatus, type Platform } from './platform';
import { spawnWorker } from './spawn-worker';

describeBackends('no job is lost or done twice', (backend) => {
  let platforms: Platform[] = [];

  async function start(handlers: Partial<JobHandlers>, clock: Clock = systemClock, concurrency = 5): Promise<Platform> {
    const platform = await startPlatform(backend(), handlers, { clock, concurrency });
    platforms.push(platform);
    return platform;
  }

  afterEach(async () => {
    await Promise.all(platforms.map((platform) => platform.stop()));
    platforms = [];
  });

  const effects = () => backend().asOwner<{ job_id: string; note: string }>('SELECT job_id, note FROM effects');

  /** A worker that is in the middle of five of fifty jobs, and has handed over all of them. */
  async function startLoad(clock: Clock): Promise<{ worker: Platform; ids: string[]; done: string[]; go: () => void }> {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    let begun = 0;
    const done: string[] = [];
    const worker = await start(
      {
        deliverEmail: async ({ job }) => {
          begun += 1;
          await gate;
          done.push(job.id);
        },
      },
      clock,
    );
    worker.relay.start();
    const ids: string[] = [];
    for (let count = 0; count < 50; count += 1) ids.push(await worker.enqueue('deliverEmail'));
    await eventually(async () => {
      // The scheduled jobs of the hour may be in the queue too, active or waiting: its depth says nothing of the fifty.
      const kept = await backend().asOwner(`SELECT FROM jobs WHERE name = 'deliverEmail' AND handed_over_at IS NULL`);
      return begun === 5 && kept.length === 0 && (await worker.queue.life()).isWhole;
    });
    return { worker, ids, done, go };
  }

  it('when the store of the queue is emptied under load: the next pass of the relay finds it', async () => {
    // The clock stands: nothing is found because it is old.
    const { worker, ids, done, go } = await startLoad(new StillClock());
    const life = await worker.queue.life();
    await backend().forget();
    go();
    await Promise.all(ids.map((id) => untilStatus(worker, id, 'SUCCEEDED')));
    expect([...done].sort()).toEqual(ids);
    expect(await worker.queue.life()).toEqual({ id: expect.not.stringMatching(life.id) as string, isWhole: true });
  });

  it('when entries are lost and the store knows nothing of it', async () => {
    const clock = new StillClock();
    const { worker, ids, done, go } = await startLoad(clock);
    await backend().loseEntries();
    go();
    await eventually(() => done.length >= 5);
    clock.advance(10_000);
    await Promise.all(ids.map((id) => untilStatus(worker, id, 'SUCCEEDED')));
    expect([...done].sort()).toEqual(ids);
  });

  it('when entries are lost while the queue contains more than it should: within 15 seconds', async () => {
    const clock = new StillClock();
    const worker = await start({}, clock, 0);
    worker.relay.start();
    const id = await worker.enqueue('deliverEmail');
    await eventually(async () => {
      const waiting = await backend().asOwner(`SELECT FROM jobs WHERE handed_over_at IS NULL`);
      return waiting.length === 0 && (await worker.queue.life()).isWhole;
    });
    await backend().loseEntries();
    const surplus = { attempts: 0, name: 'deliverEmail' as const, delayMs: 3_600_000 };
    await worker.queue.add(Array.from({ length: 20 }, () => ({ ...surplus, id: uuidv7() })));
    worker.runner.start({ concurrency: 1 });
    // The relay looks each second.
    clock.advance(14_000);
    await untilStatus(worker, id, 'SUCCEEDED');
    expect(await worker.queue.depth()).toMatchObject({ delayed: 20 });
  });

  it('when the process that began to hand over again dies before the end', async () => {
    const worker = await start({}, new StillClock(), 0);
    const id = await worker.enqueue('deliverEmail');
    await eventually(async () => (await worker.queue.depth()).waiting === 1);
    await backend().forget();
    expect(await worker.queue.life()).toMatchObject({ isWhole: false });
    // What another life was confirmed for says nothing of this one.
    await worker.queue.confirm('an earlier life');
    worker.relay.start();
    worker.runner.start({ concurrency: 1 });
    await untilStatus(worker, id, 'SUCCEEDED');
  });

  it('when two workers share 200 jobs that are handed over again and again', async () => {
    const handlers = (worker: () => Platform): Partial<JobHandlers> => ({
      deliverEmail: async ({ job }) => {
        await worker().database.transaction({ kind: 'system' }, (sql) =>
          sql.query(`INSERT INTO effects (job_id, note) VALUES ($1, 'sent')`, [job.id]),
        );
      },
    });
    const first: Platform = await start(handlers(() => first));
    const second: Platform = await start(handlers(() => second));
    const ids = await Promise.all(Array.from({ length: 200 }, () => first.enqueue('deliverEmail')));
    // What a sweep at the wrong moment would do.
    const again = ids.map((id) => ({ id, attempts: 0, name: 'deliverEmail' as const, delayMs: 0 }));
    await Promise.all([first.queue.add(again), second.queue.add(again)]);
    await Promise.all(ids.map((id) => untilStatus(first, id, 'SUCCEEDED')));
    await second.queue.add(again);
    await eventually(async () => Object.values(await first.queue.depth()).every((count) => count === 0));
    const sent = (await effects()).map(({ job_id }) => job_id);
    expect(sent.sort()).toEqual([...ids].sort());
    expect(first.ended.length).toBeGreaterThan(0);
    expect(second.ended.length).toBeGreaterThan(0);
  });

  it('when a worker is killed in the middle of a job', async () => {
    const child = spawnWorker(backend());
    // This one only hands over, until the other is dead.
    const relay = await start({}, systemClock, 0);
    const id = await relay.enqueue('deliverEmail');
    await eventually(async () => (await effects()).length === 1);
    expect(await stateOf(relay, id)).toMatchObject({ status: 'RUNNING', attempts: 1 });
    child.kill('SIGKILL');
    await once(child, 'exit');
    relay.relay.start();
    relay.runner.start({ concurrency: 5 });
    expect(await untilStatus(relay, id, 'SUCCEEDED')).toMatchObject({ attempts: 2 });
  });

  it('when the session that holds the locks is cut off', async () => {
    const attempts: AbortSignal[] = [];
    const worker = await start({
      deliverEmail: ({ signal }) => {
        attempts.push(signal);
        return attempts.length > 1 ? Promise.resolve() : new Promise(() => undefined);
      },
    });
    worker.relay.start();
    const id = await worker.enqueue('deliverEmail');
    await eventually(() => attempts.length === 1);
    await worker.database.read({ kind: 'system' }, (sql) =>
      sql.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                 WHERE application_name = 'billfold-job-locks' AND datname = current_database()`),
    );
    expect(await untilStatus(worker, id, 'SUCCEEDED')).toMatchObject({ attempts: 2 });
    expect(attempts[0]?.aborted).toBe(true);
  });

  it('when a worker stops: what can end in time does, the rest goes to another worker', async () => {
    const begun: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const stopping = await start({
      deliverEmail: async ({ job }) => {
        begun.push(job.id);
        await gate;
      },
      renderInvoicePdf: ({ job }) => {
        begun.push(job.id);
        return new Promise(() => undefined);
      },
    });
    const short = await stopping.enqueue('deliverEmail');
    const endless = await stopping.enqueue('renderInvoicePdf');
    await eventually(() => begun.length === 2);
    const stopped = stopping.runner.stop(300);
    const late = await stopping.enqueue('deliverEmail').catch(() => undefined);
    release();
    await stopped;
    expect(await stateOf(stopping, short)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await stateOf(stopping, endless)).toMatchObject({ status: 'QUEUED', attempts: 1, error: null });
    const other = await start({});
    other.relay.start();
    expect(await untilStatus(other, endless, 'SUCCEEDED')).toMatchObject({ attempts: 2 });
    if (late) await untilStatus(other, late, 'SUCCEEDED');
    expect(other.ended).not.toContain('deliverEmail FAILED');
  });
});
