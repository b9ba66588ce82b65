import Redis from 'ioredis';
import { Client } from 'pg';
import { prepareQueueSchema } from '../../src/jobs/queue-schema';
import type { QueueStore } from '../../src/jobs/bull-queue';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { describeWithRedis } from '../support/redis';

/** A database of the tests' own with one organization, and the store in which BullMQ keeps its state beside it. */
export interface Backend {
  database: TestDatabase;
  store: QueueStore;
  organizationId: string;
  /** Empties the store: BullMQ forgets all that it was told. */
  forget(): Promise<void>;
  /** Takes the entries out of the store, and leaves what else is in it. */
  loseEntries(): Promise<void>;
  /** Runs a statement as the owner of the tables. */
  asOwner<Row extends object>(text: string): Promise<Row[]>;
}

const ORGANIZATION = '0195a000-0000-7000-8000-000000000001';

/** Declares the same tests for each store of BullMQ; `backend` may be called once the tests run. */
export function describeBackends(name: string, tests: (backend: () => Backend) => void): void {
  describe(`${name}, on PostgreSQL`, () => declare(tests, null));
  describeWithRedis(`${name}, on Redis`, (redisUrl) => declare(tests, redisUrl));
}

function declare(tests: (backend: () => Backend) => void, redisUrl: string | null): void {
  let made: Backend | undefined;
  beforeAll(async () => {
    made = await makeBackend(redisUrl);
  });
  afterEach(async () => {
    await made?.asOwner('TRUNCATE jobs, effects');
    await made?.forget();
  });
  afterAll(() => made?.database.drop());
  tests(() => {
    if (!made) throw new Error('the backend is made before the first test');
    return made;
  });
}

/** Makes the database and the store; `null` keeps BullMQ's state in the same PostgreSQL. */
export async function makeBackend(redisUrl: string | null): Promise<Backend> {
  const database = await createTestDatabase();
  await prepareQueueSchema(database.ownerUrl);
  const asOwner = <Row extends object>(text: string) => query<Row>(database.ownerUrl, text);
  await asOwner(`
    CREATE TABLE effects (id bigserial, job_id uuid NOT NULL, note text NOT NULL);
    GRANT ALL ON effects, effects_id_seq TO billfold_app;
    BEGIN;
    SET LOCAL app.org_id = '${ORGANIZATION}';
    INSERT INTO organizations (id, name, currency, locale, time_zone, created_at, updated_at)
    VALUES ('${ORGANIZATION}', 'Northwind', 'USD', 'en-US', 'UTC', now(), now());
    COMMIT`);
  if (!redisUrl) {
    const store = { kind: 'postgres', url: database.appUrl } as const;
    return {
      ...{ database, store, organizationId: ORGANIZATION, asOwner },
      forget: () => forgetRows(asOwner),
      loseEntries: async () => void (await asOwner('DELETE FROM bullmq.job')),
    };
  }
  // Files that run at the same time do so in other workers of Jest, and must not flush what is not theirs.
  const url = new URL(redisUrl);
  url.pathname = `/${process.env.JEST_WORKER_ID ?? '1'}`;
  const store = { kind: 'redis', url: url.href } as const;
  return {
    ...{ database, store, organizationId: ORGANIZATION, asOwner },
    forget: () => flush(url.href),
    loseEntries: () => loseKeys(url.href),
  };
}

async function forgetRows(asOwner: Backend['asOwner']): Promise<void> {
  await asOwner('DELETE FROM bullmq.job; DELETE FROM bullmq.meta');
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}

async function loseKeys(url: string): Promise<void> {
  const redis = new Redis(url);
  const keys = await redis.keys('{billfold}:jobs:*');
  await redis.del(keys.filter((key) => !key.endsWith(':meta')));
  redis.disconnect();
}

async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<Row>(text);
    return result.rows;
  } finally {
    await client.end();
  }
}
