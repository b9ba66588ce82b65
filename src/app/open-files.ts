import path from 'node:path';
import type { Logger } from 'pino';
import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import type { Database, Sql } from '../db/database';
import type { Scope } from '../db/scope';
import type { FileStore, FileTransactions, Query } from '../files/file-store';
import { Logos } from '../files/logos';
import { Pictures } from '../files/pictures';
import { PostgresContents } from '../files/postgres-contents';
import { S3Contents, type S3Place } from '../files/s3-contents';
import { StoredFiles } from '../files/stored-files';
import type { Closers } from '../lib/closers';
import { PdfRenderer } from '../pdf/pdf-renderer';

/** The settings that say where files are kept. */
export type FileSettings = Pick<
  Config,
  's3Endpoint' | 's3Region' | 's3Bucket' | 's3AccessKeyId' | 's3SecretAccessKey' | 'puppeteerExecutablePath' | 'dataDir'
>;

/** Where files are kept, the transactions that their rows are read and written in, and who makes them. */
export interface Files {
  store: FileStore;
  transactions: FileTransactions;
  /** Prints PDFs for the worker, draws logos with text for the API; its browser starts when it is needed first. */
  renderer: PdfRenderer;
  pictures: Pictures;
  logos: Logos;
}

/** What files are opened with. */
export interface FileParts {
  database: Database;
  clock: Clock;
  config: FileSettings;
  log: Logger;
}

/** Opens the file store: an S3 bucket where one is configured, else PostgreSQL. Nothing is connected to yet. */
export function openFiles({ database, clock, config, log }: FileParts, closers: Closers): Files {
  const transactions = fileTransactionsOf(database);
  const postgres = new PostgresContents(transactions);
  const { puppeteerExecutablePath: executablePath, dataDir } = config;
  const renderer = new PdfRenderer({ executablePath, dataFolder: path.resolve(dataDir) }, log);
  closers.add(() => renderer.close());
  const store = new StoredFiles({ transactions, clock, postgres, s3: s3Of(config) });
  return { store, transactions, renderer, pictures: new Pictures(renderer), logos: new Logos(store) };
}

/** The bucket of the settings, opened; null if none is configured. Nothing is connected to yet. */
export function s3Of(config: FileSettings): S3Contents | null {
  const place = s3PlaceOf(config);
  return place && new S3Contents(place);
}

/** The bucket of the settings; null if none is configured. */
export function s3PlaceOf(config: FileSettings): S3Place | null {
  const { s3Endpoint, s3Region, s3Bucket: bucket, s3AccessKeyId, s3SecretAccessKey } = config;
  if (!bucket || !s3AccessKeyId || !s3SecretAccessKey) return null;
  const endpoint = s3Endpoint ?? `https://s3.${s3Region}.amazonaws.com`;
  return { endpoint, region: s3Region, bucket, accessKeyId: s3AccessKeyId, secretAccessKey: s3SecretAccessKey };
}

/** Transactions of the database for the file store. */
export function fileTransactionsOf(database: Database): FileTransactions {
  const scopeOf = (organizationId: string): Scope => ({ kind: 'organization', organizationId, userId: null });
  const queryOf =
    (sql: Sql): Query =>
    (text, values) =>
      sql.query(text, values);
  return {
    read: (organizationId, body) => database.read(scopeOf(organizationId), (sql) => body(queryOf(sql))),
    write: (organizationId, body) => database.transaction(scopeOf(organizationId), (sql) => body(queryOf(sql))),
    readAny: (body) => database.read({ kind: 'system' }, (sql) => body(queryOf(sql))),
    writeAny: (body) => database.transaction({ kind: 'system' }, (sql) => body(queryOf(sql))),
  };
}
