import { randomBytes } from 'node:crypto';
import type { DatabaseUrls } from '../src/db/embedded-postgres/ensure-roles';
import { flagsOfStart, type ServerProgram } from './server-process';

const POOL_SIZE = '10';

const HEALTH_KEY = randomBytes(32).toString('hex');

/** The same for all processes of a run, so that each of them accepts a token. */
const SECRETS = { JWT_SECRET: randomBytes(32).toString('hex'), HASH_SECRET: randomBytes(32).toString('hex') };

/**
 * Ours, as in production and as `npm start` of the checkout in `folder` runs it: the worker in the same process, so that
 * what is done behind a commit is measured with it.
 */
export function ours(database: DatabaseUrls, folder: string): ServerProgram {
  const settings = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://billing.example.com',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_POOL_SIZE: POOL_SIZE,
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Billfold <billing@example.com>',
    ...SECRETS,
    HEALTH_KEY,
    ACCESS_TOKEN_MINUTES: '1440',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE_USER: '10000000',
  };
  return {
    script: 'src/main.ts',
    settings,
    readyPath: '/health/ready',
    healthKey: HEALTH_KEY,
    nodeFlags: flagsOfStart(folder),
    folder,
  };
}

/** A server of the bench's own, on bare tables. */
export function peer(script: string, database: DatabaseUrls): ServerProgram {
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: database.ownerUrl,
    DATABASE_POOL_SIZE: POOL_SIZE,
    JWT_SECRET: SECRETS.JWT_SECRET,
  };
  return { script, settings, readyPath: '/ready', nodeFlags: ['--require', '@swc-node/register'] };
}
