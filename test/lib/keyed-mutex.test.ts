import { KeyedMutex } from '../../src/lib/keyed-mutex';

test('work of one key comes one after the other, also after a failure; other keys do not wait', async () => {
  const mutex = new KeyedMutex();
  const events: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const first = mutex.runExclusive('a', async () => {
    events.push('first begins');
    await held;
    throw new Error('first failed');
  });
  const second = mutex.runExclusive('a', () => Promise.resolve(events.push('second')));
  await mutex.runExclusive('b', () => Promise.resolve(events.push('other key')));
  expect(events).toEqual(['first begins', 'other key']);

  release();
  await expect(first).rejects.toThrow('first failed');
  await second;
  expect(events).toEqual(['first begins', 'other key', 'second']);
});
