import { z } from 'zod';
import { postgresUrl, setting, url, whole } from './setting-rules';

/** The settings that say where things are kept. */
export const storageSettings = {
  dataDir: setting({
    name: 'DATA_DIR',
    rule: z.string(),
    fallback: '.data',
    about: 'Folder for the embedded database and stored files, absolute or from the working directory.',
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    rule: postgresUrl,
    requiredInProduction: true,
    about:
      'PostgreSQL as the role of the application, which owns nothing; left out, an embedded PostgreSQL is started.',
  }),
  databaseDirectUrl: setting({
    name: 'DATABASE_DIRECT_URL',
    rule: postgresUrl,
    fallback: '${DATABASE_URL}',
    about:
      'PostgreSQL itself, as the same role, where DATABASE_URL leads to a connection pooler: for LISTEN, locks and the queue.',
  }),
  databaseOwnerUrl: setting({
    name: 'DATABASE_OWNER_URL',
    rule: postgresUrl,
    fallback: '${DATABASE_DIRECT_URL}',
    about: 'The same database as the role that owns and migrates it.',
  }),
  databasePoolSize: setting({
    name: 'DATABASE_POOL_SIZE',
    rule: whole(1, 500),
    fallback: '10',
    about: 'Most connections to PostgreSQL that one process keeps open.',
  }),
  redisUrl: setting({
    name: 'REDIS_URL',
    rule: url(/^rediss?$/, 'redis://host:6379').optional(),
    about: 'Redis for the job queue and the counts of requests; left out, they are in PostgreSQL.',
  }),
} as const;
