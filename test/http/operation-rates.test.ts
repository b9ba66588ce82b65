import pino from 'pino';
import { systemClock } from '../../src/config/clock';
import { Database } from '../../src/db/database';
import { OperationRates } from '../../src/http/limits/operation-rates';
import { openSharedLimits, type SharedLimits } from '../../src/http/limits/shared-limits';
import { UserReports } from '../../src/http/limits/user-reports';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { MovedClock } from '../support/moved-clock';
import { PATIENT } from '../support/patience';

const config = { rateLimitPerMinuteUser: 40, rateLimitPer15MinutesIp: 3, rateLimitAuthPerMinuteIp: 2 };
const log = pino({ level: 'silent' });
const nobody = { actor: null };

let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await Database.connect({ url: testDatabase.appUrl, poolSize: 4, timeouts: PATIENT });
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

/** The store is waited for until it answers, however slow the machine is: the time that a request gives it does not pass. */
function waitForStore(): void {
  const others: FakeableAPI[] = [
    'Date',
    'hrtime',
    'nextTick',
    'performance',
    'queueMicrotask',
    'setImmediate',
    'setInterval',
  ];
  jest.useFakeTimers({ doNotFake: others });
}
afterEach(() => {
  jest.useRealTimers();
});

async function takeMany(rates: OperationRates, count: number, ip: string): Promise<number[]> {
  const waits: number[] = [];
  for (let taken = 0; taken < count; taken += 1) waits.push(await rates.take(ip, nobody, false));
  return waits;
}

describe.each([
  [
    'a Redis that is away',
    () => openSharedLimits({ config: { ...config, redisUrl: 'redis://127.0.0.1:1' }, database, log }),
  ],
  [
    'a PostgreSQL that is away',
    async () => {
      const gone = await Database.connect({ url: testDatabase.appUrl, poolSize: 1 });
      await gone.close();
      return openSharedLimits({ config: { ...config, redisUrl: undefined }, database: gone, log });
    },
  ],
] as [string, () => SharedLimits | Promise<SharedLimits>][])('with %s', (_store, open) => {
  it('this process counts alone', async () => {
    const shared = await open();
    const rates = new OperationRates(config, systemClock, shared);
    const waits = await takeMany(rates, 5, '192.0.2.1');
    expect(waits.map((wait) => wait > 0)).toEqual([false, false, false, true, true]);
    expect([await rates.take('192.0.2.1', nobody, true), await rates.take('192.0.2.1', nobody, true)]).toEqual([0, 0]);
    expect(await rates.take('192.0.2.1', nobody, true)).toBeGreaterThan(0);
    await shared.close();
  });
});

it('concurrent requests with one store get no more than the limit, whichever process they use', async () => {
  waitForStore();
  const shared = () => openSharedLimits({ config: { ...config, redisUrl: undefined }, database, log });
  const processes = [1, 2, 3].map(() => new OperationRates(config, systemClock, shared()));
  const waits = await Promise.all(
    processes.flatMap((rates) => [1, 2, 3].map(async () => rates.take('192.0.2.2', nobody, false))),
  );
  expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
});

it('addresses of one IPv6 network are one caller', async () => {
  const rates = new OperationRates(config, systemClock, null);
  const waits = [1, 2, 3, 4].map((host) => rates.take(`2001:db8:1:2::${host}`, nobody, false));
  expect(waits.map((wait) => wait === 0)).toEqual([true, true, true, false]);
  expect(rates.take('2001:db8:1:3::1', nobody, false)).toBe(0);
});

it("a user's count is shared with the others in twentieths, and what they have used up is refused here", async () => {
  const clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  const told: number[] = [];
  let wait = 0;
  const store = {
    take(_key: string, requests: number): Promise<number> {
      told.push(requests);
      return Promise.resolve(wait);
    },
  };
  const reports = new UserReports(clock, store, 40);
  for (let asked = 0; asked < 5; asked += 1) expect(await reports.take('ann')).toBe(0);
  expect(told).toEqual([2, 2]);

  wait = 17;
  expect(await reports.take('ann')).toBe(0);
  expect(await reports.take('ann')).toBe(17);
  expect(await reports.take('ben')).toBe(0);
  clock.advance(16_500);
  expect(await reports.take('ann')).toBe(1);
  clock.advance(500);
  expect(await reports.take('ann')).toBe(0);
});

it('callers faster than the store counts wait for it, so that nobody gets far beyond the limit of all processes', async () => {
  let answer: (seconds: number) => void = () => undefined;
  const store = { take: () => new Promise<number>((resolve) => (answer = resolve)) };
  const reports = new UserReports(new MovedClock(new Date('2025-03-01T08:00:00Z')), store, 40);
  // The second request makes the report; the fourth has the next twentieth full, and waits.
  expect([1, 2, 3].map(() => reports.take('ann'))).toEqual([0, 0, 0]);
  const fourth = reports.take('ann');
  expect(reports.take('ben')).toBe(0);
  answer(17);
  expect(await fourth).toBe(17);
  expect(reports.take('ann')).toBe(17);
});

it('what a refusal says to wait is enough: the store does not refuse again after it', async () => {
  waitForStore();
  const clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  const shared = openSharedLimits({ config: { ...config, redisUrl: undefined }, database, log });
  const rates = new OperationRates(config, clock, shared);
  const waits = await takeMany(rates, 5, '192.0.2.3');
  // A bucket of this process would have one again after 300 s; the window of the store goes on for 900.
  expect(waits.map((wait) => wait > 890 && wait <= 900)).toEqual([false, false, false, true, true]);
});
