import { backoffAfter, JOBS } from '../../src/jobs/catalogue';
import { JobError, PermanentJobError, type JobHandlers, type JobRun } from '../../src/jobs/job-handler';
import { describeBackends } from './backends';
import { eventually, startPlatform, stateOf, StillClock, untilEnded, untilStatus, type Platform } from './platform';

describeBackends('a job', (backend) => {
  const clock = new StillClock();
  let platform: Platform;

  async function start(handlers: Partial<JobHandlers>): Promise<void> {
    platform = await startPlatform(backend(), handlers, { clock });
  }

  afterEach(() => platform.stop());

  /** Lets one failed attempt after another be tried as soon as its time has come. */
  async function moveThroughBackoff(id: string, attempt: number): Promise<void> {
    await eventually(async () => {
      const state = await stateOf(platform, id);
      return state?.status === 'FAILED' && state.attempts === attempt;
    });
    clock.advance(backoffAfter(JOBS.renderInvoicePdf, attempt));
    platform.relay.wake();
  }

  it('runs once after its commit, with its payload, and keeps its result', async () => {
    const runs: JobRun<'renderInvoicePdf'>[] = [];
    await start({
      renderInvoicePdf: (run) => {
        runs.push(run);
        return Promise.resolve({ pages: 3 });
      },
    });
    const id = await platform.enqueue('renderInvoicePdf');
    expect(await untilStatus(platform, id, 'SUCCEEDED')).toEqual({
      status: 'SUCCEEDED',
      percent: 100,
      attempts: 1,
      error: null,
      result: { pages: 3 },
    });
    const { organizationId } = backend();
    expect(runs.map(({ job, payload }) => ({ job, payload }))).toEqual([
      { job: { id, organizationId, createdBy: null, attempt: 1 }, payload: { invoiceId: organizationId } },
    ]);
    expect(await untilEnded([platform], 1)).toEqual(['renderInvoicePdf SUCCEEDED']);
  });

  it('exists once for a unique key', async () => {
    await start({});
    const first = await platform.enqueue('deliverEmail', { uniqueKey: 'receipt/1' });
    expect(await platform.enqueue('deliverEmail', { uniqueKey: 'receipt/1' })).toBe(first);
    await untilStatus(platform, first, 'SUCCEEDED');
    expect(await platform.enqueue('deliverEmail', { uniqueKey: 'receipt/1' })).toBe(first);
    const other = await platform.enqueue('renderInvoicePdf', { uniqueKey: 'receipt/2' });
    await untilStatus(platform, other, 'SUCCEEDED');
    expect(await untilEnded([platform], 2)).toEqual(['deliverEmail SUCCEEDED', 'renderInvoicePdf SUCCEEDED']);
  });

  it('does not exist when the act that asked for it is rolled back', async () => {
    await start({});
    const actor = { kind: 'system', organizationId: backend().organizationId } as const;
    let id = '';
    const act = platform.unitOfWork.run(actor, async (work) => {
      id = await work.enqueue('deliverEmail', { deliveryId: actor.organizationId });
      throw new JobError('no');
    });
    await expect(act).rejects.toThrow('no');
    const other = await platform.enqueue('deliverEmail');
    await untilStatus(platform, other, 'SUCCEEDED');
    expect(await stateOf(platform, id)).toBeUndefined();
    expect(await untilEnded([platform], 1)).toEqual(['deliverEmail SUCCEEDED']);
  });

  it('is tried again with growing waits, and then succeeds', async () => {
    await start({
      renderInvoicePdf: ({ job }) => (job.attempt < 3 ? Promise.reject(new JobError('not yet')) : Promise.resolve()),
    });
    const id = await platform.enqueue('renderInvoicePdf');
    expect(await untilStatus(platform, id, 'FAILED')).toMatchObject({ error: 'not yet', attempts: 1, percent: 0 });
    await moveThroughBackoff(id, 1);
    await moveThroughBackoff(id, 2);
    expect(await untilStatus(platform, id, 'SUCCEEDED')).toMatchObject({ attempts: 3, error: null });
    const statuses = ['FAILED', 'FAILED', 'SUCCEEDED'];
    expect(await untilEnded([platform], 3)).toEqual(statuses.map((status) => `renderInvoicePdf ${status}`));
  });

  it('is dead after its last attempt, with the reason kept', async () => {
    await start({ renderInvoicePdf: () => Promise.reject(new JobError('the printer is on fire')) });
    const id = await platform.enqueue('renderInvoicePdf');
    for (let attempt = 1; attempt < JOBS.renderInvoicePdf.attempts; attempt += 1) await moveThroughBackoff(id, attempt);
    expect(await untilStatus(platform, id, 'DEAD')).toMatchObject({
      attempts: JOBS.renderInvoicePdf.attempts,
      error: 'the printer is on fire',
    });
    const ended = await untilEnded([platform], JOBS.renderInvoicePdf.attempts);
    expect(ended.at(-1)).toBe('renderInvoicePdf DEAD');
  });

  it('is DEAD at once if a retry cannot help', async () => {
    await start({ deliverEmail: () => Promise.reject(new PermanentJobError('no such mailbox')) });
    const id = await platform.enqueue('deliverEmail');
    expect(await untilStatus(platform, id, 'DEAD')).toMatchObject({ attempts: 1, error: 'no such mailbox' });
  });

  it('fails if it takes too long, even if it ignores its signal', async () => {
    jest.replaceProperty(JOBS, 'renderInvoicePdf', { attempts: 1, backoffMs: 1, timeoutMs: 100 });
    const signals: AbortSignal[] = [];
    await start({
      renderInvoicePdf: ({ signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    const id = await platform.enqueue('renderInvoicePdf');
    expect(await untilStatus(platform, id, 'DEAD')).toMatchObject({ error: 'it took longer than 0.1 seconds' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    jest.restoreAllMocks();
  });

  it('waits for its time', async () => {
    await start({});
    const later = await platform.enqueue('deliverEmail', { runAt: new Date(clock.now().getTime() + 2 * 3_600_000) });
    const now = await platform.enqueue('deliverEmail');
    await untilStatus(platform, now, 'SUCCEEDED');
    expect(await stateOf(platform, later)).toMatchObject({ status: 'QUEUED', attempts: 0 });
    expect(await platform.queue.depth()).toMatchObject({ waiting: 0, delayed: 0 });
    clock.advance(2 * 3_600_000);
    platform.relay.wake();
    await untilStatus(platform, later, 'SUCCEEDED');
  });

  it('is given to the queue ahead of its time when that is near', async () => {
    await start({});
    const soon = await platform.enqueue('deliverEmail', { runAt: new Date(clock.now().getTime() + 1_800_000) });
    await eventually(async () => (await platform.queue.depth()).delayed === 1);
    expect(await stateOf(platform, soon)).toMatchObject({ status: 'QUEUED', attempts: 0 });
  });
});
