import { z } from 'zod';
import { postgresUrl, setting, url, whole } from './setting-rules';

/** The settings of databases and storage. */
export const storageSettings = {
  dataDir: setting({
    name: 'DATA_DIR',
    rule: z.string(),
    fallback: '.data',
    about: 'Directory for the embedded database and stored files: absolute, or relative to the working directory.',
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    rule: postgresUrl,
    requiredInProduction: true,
    about: 'PostgreSQL, as the application role, which owns nothing. If unset, an embedded PostgreSQL is started.',
  }),
  databaseDirectUrl: setting({
    name: 'DATABASE_DIRECT_URL',
    rule: postgresUrl,
    fallback: '${DATABASE_URL}',
    about:
      'PostgreSQL itself, as the same role, if DATABASE_URL is a connection pooler: for LISTEN, locks and the queue.',
  }),
  databaseOwnerUrl: setting({
    name: 'DATABASE_OWNER_URL',
    rule: postgresUrl,
    fallback: '${DATABASE_DIRECT_URL}',
    about: 'The same database, as the role that owns the tables and migrates.',
  }),
  databasePoolSize: setting({
    name: 'DATABASE_POOL_SIZE',
    rule: whole(1, 500),
    fallback: '10',
    about: 'Maximum number of PostgreSQL connections per process.',
  }),
  redisUrl: setting({
    name: 'REDIS_URL',
    rule: url(/^rediss?$/, 'redis://host:6379').optional(),
    about: 'Redis for the job queue and the request counters. If unset, they are kept in PostgreSQL.',
  }),
} as const;
