import Redis from 'ioredis';
import type { Logger } from 'pino';
import {
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterStoreAbstract,
} from 'rate-limiter-flexible';
import type { Config } from '../../config/config';
import type { Database } from '../../db/database';

/** A limit that all processes count together, in fixed windows. */
export interface SharedLimit {
  /** Counts so many requests of a key. Resolves to 0, or to the seconds until the window ends; rejects when the store is away. */
  take(key: string, requests: number): Promise<number>;
}

/** The limits that all processes share. */
export interface SharedLimits {
  users: SharedLimit;
  strangers: SharedLimit;
  secrets: SharedLimit;
  close(): Promise<void>;
}

/** Settings that say how often may be asked, and where it is counted. */
export type RateConfig = Pick<
  Config,
  'redisUrl' | 'rateLimitPerMinuteUser' | 'rateLimitPer15MinutesIp' | 'rateLimitAuthPerMinuteIp'
>;

const MINUTE = 60;
/** A store that does not answer at once is as good as away: requests don't wait for it. */
const PATIENCE_MS = 300;
const TABLE = 'rate_limits';

type Window = { keyPrefix: string; points: number; duration: number };

/** The limits in Redis where there is one, else in PostgreSQL. */
export function openSharedLimits(parts: { config: RateConfig; database: Database; log: Logger }): SharedLimits {
  const { config, database, log } = parts;
  const redis = config.redisUrl ? connect(config.redisUrl, log) : null;
  const limit = (window: Window): SharedLimit => {
    // Who is over the limit is known here until the window ends: a flood of refusals costs the store nothing.
    const options = { ...window, inMemoryBlockOnConsumed: window.points };
    return sharedLimit(redis ? inRedis(redis, options) : inPostgres(database, options));
  };
  return {
    users: limit({ keyPrefix: 'user', points: config.rateLimitPerMinuteUser, duration: MINUTE }),
    strangers: limit({ keyPrefix: 'stranger', points: config.rateLimitPer15MinutesIp, duration: 15 * MINUTE }),
    secrets: limit({ keyPrefix: 'secret', points: config.rateLimitAuthPerMinuteIp, duration: MINUTE }),
    close: () => {
      redis?.disconnect();
      return Promise.resolve();
    },
  };
}

function connect(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
  });
  redis.on('error', (error: Error) => log.warn({ reason: error.message }, 'Redis is away: this process counts alone'));
  return redis;
}

function inRedis(storeClient: Redis, options: Window): RateLimiterStoreAbstract {
  return new RateLimiterRedis({ ...options, keyPrefix: `billfold:rate:${options.keyPrefix}`, storeClient });
}

function inPostgres(database: Database, options: Window): RateLimiterStoreAbstract {
  return new RateLimiterPostgres({
    ...options,
    storeClient: clientOf(database),
    storeType: 'client',
    tableName: TABLE,
    // A migration makes it, and the hourly cleaning empties it.
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}

/** What the limiter takes for a connection: each of its statements is a transaction of ours. */
function clientOf(database: Database) {
  return {
    async query({ text, values }: { text: string; values: unknown[] }) {
      const rows = await database.transaction({ kind: 'anonymous' }, (sql) =>
        sql.query<{ points: number; expire: bigint | null }>(text, values),
      );
      // Its arithmetic is that of numbers; milliseconds since 1970 are exact in one.
      return { rowCount: rows.length, rows: rows.map((row) => ({ ...row, expire: Number(row.expire) })) };
    },
  };
}

function sharedLimit(limiter: RateLimiterStoreAbstract): SharedLimit {
  return {
    async take(key, requests) {
      try {
        await inTime(limiter.consume(key, requests));
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
  };
}

/** What the work gives, or a rejection once patience is over; nobody hears of it then. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the store of the limits does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
