import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import pino from 'pino';
import S3rver from 's3rver';
import { type Files, type FileSettings, openFiles } from '../../src/app/open-files';
import { Closers } from '../../src/lib/closers';
import { Database } from '../../src/db/database';
import { connect, insertOrganization } from '../migrations/connect';
import { createTestDatabase } from '../support/database';
import { MovedClock } from '../support/moved-clock';
import { PATIENT } from '../support/patience';
import { eventually } from '../support/scenario-eventually';

/** Files in PostgreSQL alone. */
export const IN_POSTGRES: FileSettings = {
  s3Bucket: undefined,
  s3Endpoint: undefined,
  s3Region: 'us-east-1',
  s3AccessKeyId: undefined,
  s3SecretAccessKey: undefined,
  puppeteerExecutablePath: undefined,
  dataDir: '.data',
};

/** An S3 server of its own, and the settings that lead to it. */
export interface TestS3 {
  settings: FileSettings;
  /** Starts it again after `stop`, with what it holds. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts s3rver, which takes requests of the shape that S3 takes, with one bucket. */
export async function startS3(): Promise<TestS3> {
  const directory = mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 's3-'));
  const open = (port: number) => new S3rver({ port, ...S3_OPTIONS, directory });
  let server = open(0);
  const { port } = await server.run();
  return {
    settings: {
      ...IN_POSTGRES,
      s3Bucket: 'billfold',
      s3Endpoint: `http://127.0.0.1:${port}`,
      s3Region: 'us-east-1',
      s3AccessKeyId: 'S3RVER',
      s3SecretAccessKey: 'S3RVER',
    },
    start: async () => {
      server = open(port);
      await server.run();
    },
    stop: () => server.close(),
  };
}

const S3_OPTIONS = { address: '127.0.0.1', silent: true, configureBuckets: [{ name: 'billfold' }] };

/** Two organizations on a database of their own, whose files are opened by `files`. */
export interface FilesOfTwo {
  database: Database;
  clock: MovedClock;
  /** SQL as the application's role, outside of the file store. */
  client: Client;
  url: string;
  mine: string;
  theirs: string;
  /** Resolves once some transaction waits for a lock. */
  waitForLock(): Promise<void>;
  files(settings: FileSettings): Files;
  stop(): Promise<void>;
}

/** Makes the database and the organizations. */
export async function filesOfTwo(): Promise<FilesOfTwo> {
  const test = await createTestDatabase();
  const client = await connect(test.appUrl);
  const database = await Database.connect({ url: test.appUrl, poolSize: 5, timeouts: PATIENT });
  const clock = new MovedClock(new Date('2025-01-15T10:00:00Z'));
  const { organization: mine } = await insertOrganization(client);
  const { organization: theirs } = await insertOrganization(client);
  return {
    database,
    clock,
    client,
    url: test.appUrl,
    mine,
    theirs,
    waitForLock: async () => {
      await eventually('a transaction that waits for a lock', async () => {
        const { rowCount } = await client.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return rowCount === 1;
      });
    },
    files: (config) => openFiles({ database, clock, config, log: pino({ level: 'silent' }) }, new Closers()),
    stop: async () => {
      await database.close();
      await client.end();
      await test.drop();
    },
  };
}

/** A stream of so many pieces of a megabyte, each of its own bytes. */
export async function* megabytes(count: number): AsyncIterable<Buffer> {
  for (let at = 0; at < count; at += 1) yield await Promise.resolve(Buffer.alloc(1024 * 1024, at + 1));
}
