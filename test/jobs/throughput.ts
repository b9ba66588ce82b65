import { systemClock } from '../../src/config/clock';
import { describeBackends } from './backends';
import { eventually, startPlatform } from './platform';

const COUNT = 3000;

// No test: it asserts nothing of speed. Run by hand: npx jest -i --testMatch '**/jobs/throughput.ts'
describeBackends('jobs a second', (backend) => {
  it(`of ${COUNT}`, async () => {
    const platform = await startPlatform(backend(), {}, { clock: systemClock, concurrency: 0 });
    const actor = { kind: 'system', organizationId: backend().organizationId } as const;
    const times = [performance.now()];
    await platform.unitOfWork.run(actor, async (work) => {
      for (let made = 0; made < COUNT; made += 1)
        await work.enqueue('deliverEmail', { deliveryId: work.organizationId });
    });
    times.push(performance.now());
    await eventually(async () => (await platform.queue.depth()).waiting === COUNT);
    times.push(performance.now());
    platform.runner.start({ concurrency: 20 });
    await eventually(() => platform.ended.length === COUNT);
    times.push(performance.now());
    const [inserted, handedOver, run] = times.slice(1).map((time, step) => COUNT / (time - (times[step] ?? 0)));
    const rates = { inserted, handedOver, run };
    const text = Object.entries(rates).map(([step, perMs]) => `${step} ${Math.round((perMs ?? 0) * 1000)}/s`);
    process.stderr.write(`${expect.getState().currentTestName}: ${text.join(', ')}\n`);
    await platform.stop();
  });
});
