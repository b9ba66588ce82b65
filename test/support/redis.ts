import { appendFileSync } from 'node:fs';
import { leftOutFile } from './left-out';

/** The address of the Redis of this run, or null on a machine that has no redis-server. */
function testRedisUrl(): string | null {
  return process.env.BILLFOLD_TEST_REDIS_URL ?? null;
}

/** The settings of servers that share the Redis of this run; none on a machine without one. */
export function redisSettings(): Record<string, string> {
  const url = testRedisUrl();
  return url ? { REDIS_URL: url } : {};
}

/** As `describe`, with a real Redis. Without one its tests are left out, and the end of the run says so. */
export function describeWithRedis(name: string, tests: (redisUrl: string) => void): void {
  const redisUrl = testRedisUrl();
  if (redisUrl) {
    describe(name, () => tests(redisUrl));
  } else {
    appendFileSync(leftOutFile(), `${name} (skipped: redis-server is not installed)\n`);
    describe.skip(name, () => tests('redis://left-out'));
  }
}
