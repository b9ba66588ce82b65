import { inTime } from '../../src/lib/in-time';

const late = () => new Error('late');
const never = new Promise<never>(() => undefined);

it('gives the result of work that ends in time, whether it succeeds or fails', async () => {
  await expect(inTime(Promise.resolve('done'), 60_000, late)).resolves.toBe('done');
  await expect(inTime(Promise.reject(new Error('broken')), 60_000, late)).rejects.toThrow('broken');
});

it('rejects with the error of its caller when the work takes longer', async () => {
  await expect(inTime(never, 1, late)).rejects.toThrow('late');
});

it('ignores how late work ends', async () => {
  let fail: (error: Error) => void = () => undefined;
  const work = new Promise<never>((_resolve, reject) => (fail = reject));
  await expect(inTime(work, 1, late)).rejects.toThrow('late');
  fail(new Error('too late to matter'));
  await expect(work).rejects.toThrow('too late to matter');
});

it('leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await inTime(Promise.resolve(), 60_000, late);
  expect(timers()).toBe(before);
});
