import { LockWait } from '../../src/db/migrate';

it('adds up what a migration waits for locks, and not what it works in between', () => {
  const wait = new LockWait(0);
  expect(wait.metLock(0, 2_000)).toBe(2_000);
  expect(wait.metLock(2_500, 4_500)).toBe(4_500);
  // Three minutes of batches, and then a lock.
  expect(wait.metLock(5_000, 185_000)).toBe(0);
  expect(wait.metLock(185_500, 187_500)).toBe(2_500);
});
