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
import { inTime } from '../../lib/in-time';

/** A limit that all processes count together, in fixed windows. */
export interface SharedLimit {
  /**
   * Counts requests of a key. Resolves to 0 if they are allowed, otherwise to the seconds until the window ends.
   * Rejects if the store is unavailable.
   */
  take(key: string, requests: number): Promise<number>;
}

/** The limits shared by all processes. */
export interface SharedLimits {
  users: SharedLimit;
  strangers: SharedLimit;
  secrets: SharedLimit;
  close(): Promise<void>;
}

/** The settings of the rate limits, and where they are counted. */
export type RateConfig = Pick<
  Config,
  'redisUrl' | 'rateLimitPerMinuteUser' | 'rateLimitPer15MinutesIp' | 'rateLimitAuthPerMinuteIp'
>;

const MINUTE = 60;
/** How long requests wait for the store before it counts as unavailable, in milliseconds. */
const PATIENCE_MS = 300;
const TABLE = 'rate_limits';

type Window = { keyPrefix: string; points: number; duration: number };

/** The limits in Redis if there is one, otherwise in PostgreSQL. */
export function openSharedLimits(parts: { config: RateConfig; database: Database; log: Logger }): SharedLimits {
  const { config, database, log } = parts;
  const redis = config.redisUrl ? connect(config.redisUrl, log) : null;
  const limit = (window: Window): SharedLimit => {
    // Callers over the limit are remembered until the window ends, so that a flood of refusals does not load the store.
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
  redis.on('error', (error: Error) =>
    log.warn({ reason: error.message }, 'Redis is unavailable: this process counts alone'),
  );
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
    // A migration creates the table, and the hourly cleanup empties it.
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}

/** The limiter's connection to PostgreSQL. Runs each statement in its own transaction. */
function clientOf(database: Database) {
  return {
    async query({ text, values }: { text: string; values: unknown[] }) {
      const rows = await database.transaction({ kind: 'anonymous' }, (sql) =>
        sql.query<{ points: number; expire: bigint | null }>(text, values),
      );
      // The library calculates with numbers, which represent milliseconds since 1970 exactly.
      return { rowCount: rows.length, rows: rows.map((row) => ({ ...row, expire: Number(row.expire) })) };
    },
  };
}

function sharedLimit(limiter: RateLimiterStoreAbstract): SharedLimit {
  return {
    async take(key, requests) {
      try {
        await inTime(limiter.consume(key, requests), PATIENCE_MS, noResponse);
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
  };
}

const noResponse = (): Error => new Error('the store of the limits does not respond');
