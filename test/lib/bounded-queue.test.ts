import { BoundedQueue } from '../../src/lib/bounded-queue';

class TooMany extends Error {}
const queueOf = (limits: { atOnce: number; waiting: number; waitMs?: number }) =>
  new BoundedQueue({ waitMs: 60_000, ...limits }, () => new TooMany());

/** Work that ends when it is told to. */
function workshop(queue: BoundedQueue) {
  const finish: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const start = () =>
    queue.run(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => finish.push(resolve));
      running -= 1;
    });
  return { start, finish, most: () => most, running: () => running };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('runs up to its concurrency, queues as many, and refuses the next at once', async () => {
  const queue = queueOf({ atOnce: 2, waiting: 3 });
  const { start, finish, running, most } = workshop(queue);
  const five = Array.from({ length: 5 }, start);
  await settled();

  expect(running()).toBe(2);
  await expect(start()).rejects.toBeInstanceOf(TooMany);

  for (let done = 0; done < 5; done += 1) {
    finish[done]?.();
    await settled();
  }
  await Promise.all(five);
  expect(most()).toBe(2);
  expect(queue.done).toBe(5);
});

test('there is room again when work has ended, and also when it has failed', async () => {
  const queue = queueOf({ atOnce: 1, waiting: 0 });

  for (let i = 0; i < 3; i += 1) {
    await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  }
  await expect(queue.run(() => Promise.resolve('done'))).resolves.toBe('done');
});

test('refuses what has waited too long, whose place goes to the next', async () => {
  const queue = queueOf({ atOnce: 1, waiting: 1, waitMs: 1 });
  const { start, finish } = workshop(queue);
  const first = start();
  await expect(start()).rejects.toBeInstanceOf(TooMany);
  await expect(start()).rejects.toBeInstanceOf(TooMany);
  finish[0]?.();
  await first;
  expect(finish).toHaveLength(1);
  await expect(queue.run(() => Promise.resolve('done'))).resolves.toBe('done');
});

test('who waited gets the free place before who comes later', async () => {
  const queue = queueOf({ atOnce: 1, waiting: 5 });
  const order: string[] = [];
  const note = (name: string) => queue.run(() => Promise.resolve(void order.push(name)));
  const first = note('first');
  const second = note('second');
  await first;
  await Promise.all([second, note('third')]);

  expect(order).toEqual(['first', 'second', 'third']);
});
