import { TokenBuckets } from '../../src/http/limits/token-buckets';
import { MovedClock } from '../support/moved-clock';

const KEYS = 50_000;

it('tells what a key has left, and takes nothing', () => {
  const clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  const buckets = new TokenBuckets(clock, { capacity: 4, refillMs: 60_000 });
  expect(buckets.left('somebody')).toBe(4);
  for (const left of [3, 2]) {
    buckets.take('somebody');
    expect([buckets.left('somebody'), buckets.left('somebody')]).toEqual([left, left]);
  }
  clock.advance(15_000);
  expect(buckets.left('somebody')).toBe(3);
  clock.advance(600_000);
  expect(buckets.left('somebody')).toBe(4);
});

it('remembers refused callers even when many others come', () => {
  const clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  const buckets = new TokenBuckets(clock, { capacity: 1, refillMs: 60_000 });
  expect(buckets.take('abuser')).toBe(0);
  // One comparison at the end: an `expect` for each of so many would take a minute.
  let refused = 0;
  let remembered = 0;
  for (let other = 0; other < KEYS * 2; other += 1) {
    if (buckets.take(`other ${other}`) > 0) refused += 1;
    if (other % 1_000 === 0 && buckets.take('abuser') === 60) remembered += 1;
  }
  expect({ refused, remembered }).toEqual({ refused: 0, remembered: (KEYS * 2) / 1_000 });
  expect(buckets.take('abuser')).toBe(60);
  // Who has not asked for the longest is forgotten, and not who asked just now.
  expect(buckets.take('other 0')).toBe(0);
  expect(buckets.take(`other ${KEYS * 2 - 1}`)).toBe(60);
  clock.advance(60_000);
  expect(buckets.take('abuser')).toBe(0);
});
