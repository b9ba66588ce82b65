import { join } from 'node:path';
import { types as pgTypes } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNamingStrategy } from '../entities/naming-strategy';
import { type DatabaseTimeouts, DEFAULT_TIMEOUTS, SILENCE_MARGIN_MS } from './pulse';

const INT8 = 20;
const DATE = 1082;

/** Names and values of PostgreSQL settings. */
export type SessionSettings = Readonly<Record<string, string>>;

const SETTINGS = { idle_in_transaction_session_timeout: '60s', TimeZone: 'UTC' };

const asFlags = (settings: SessionSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/**
 * Integers of PostgreSQL's `bigint` become BigInt, because money must not pass through a float. A `date` stays text.
 */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === INT8) return BigInt;
  if (oid === DATE) return (text: string) => text;
  return pgTypes.getTypeParser(oid, format ?? 'text');
}

/** How the application connects: the pool size, and the timeouts of statements. */
export interface ConnectionSettings {
  url: string;
  /** PostgreSQL itself, if `url` is a pooler that shares sessions by transaction. */
  directUrl?: string;
  poolSize: number;
  /** A role to switch to after connecting, if one URL serves both the owner and the application. */
  role?: string;
  timeouts?: DatabaseTimeouts;
  /** False for statements alone, without TypeORM's mapper: the metadata of entities takes long to build. By default true. */
  mapsEntities?: boolean;
}

/** PostgreSQL itself, if the application uses a pooler; null otherwise. */
export function behindPooler({ url, directUrl }: ConnectionSettings): { directUrl: string } | null {
  return directUrl === undefined || directUrl === url ? null : { directUrl };
}

/** The settings of every session of the application. */
export function sessionSettings({ timeouts = DEFAULT_TIMEOUTS }: ConnectionSettings): SessionSettings {
  return { statement_timeout: `${timeouts.statementMs}ms`, lock_timeout: `${timeouts.lockMs / 1000}s`, ...SETTINGS };
}

/**
 * TypeORM's options for the application. A pooler refuses settings at the start of a session, so the role has them
 * instead.
 */
export function dataSourceOptions(connection: ConnectionSettings): DataSourceOptions {
  const { url, poolSize, role, timeouts = DEFAULT_TIMEOUTS, mapsEntities = true } = connection;
  const settings = { ...sessionSettings(connection), ...(role ? { role } : {}) };
  return {
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'billfold',
    connectTimeoutMS: timeouts.unreachableMs,
    entities: mapsEntities ? [join(__dirname, '../entities/*.{ts,js}')] : [],
    namingStrategy: new SnakeNamingStrategy(),
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    extra: {
      options: behindPooler(connection) ? undefined : asFlags(settings),
      types: { getTypeParser },
      keepAlive: true,
      query_timeout: timeouts.statementMs + SILENCE_MARGIN_MS,
    },
  };
}

/**
 * TypeORM's options for migrations, our own and those of its command line: as the owner, over one connection. A
 * statement may take as long as it needs, but does not wait long for a lock, because all other statements would queue
 * behind it.
 */
export function migrationSourceOptions(ownerUrl: string): DataSourceOptions {
  return {
    ...dataSourceOptions({ url: ownerUrl, poolSize: 1 }),
    applicationName: 'billfold-migrations',
    migrations: [join(__dirname, '../../migrations/*.{ts,js}')],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    extra: {
      options: asFlags({ ...sessionSettings({ url: ownerUrl, poolSize: 1 }), statement_timeout: '0' }),
      types: { getTypeParser },
      keepAlive: true,
    },
  } as DataSourceOptions;
}
