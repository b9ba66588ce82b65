import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { StartError } from '../../config/start-error';
import { freePort } from './free-port';
import { findPrograms, type RunProgram } from './programs';
import {
  chooseServerUser,
  makePrivateFolder,
  reachableDataFolder,
  renameIfMissing,
  type ServerUser,
} from './server-user';

/** The options of the embedded server. */
export interface EmbeddedPostgresOptions {
  /** The folder that contains the database. It is created if it does not exist. */
  dataDir: string;
  /** Receives warnings. */
  log: { warn(message: string): void };
  /** False for tests: faster, but not crash-safe. */
  durable?: boolean;
  /** True for a tool that may run next to the process that owns the folder: it then uses that process's server. */
  shared?: boolean;
}

/** A running server that listens only on 127.0.0.1. */
export interface EmbeddedPostgres {
  /** Connects as the superuser to the database `postgres`. */
  superuserUrl: string;
  /** Where the database actually is. Differs from the requested folder if the server's user cannot reach it. */
  dataDir: string;
  /** Releases the server, and stops it unless another process owns it. */
  stop(): Promise<void>;
}

/** The cluster on disk. Everything is in `folder`, which belongs to the system user that runs the server. */
interface Cluster {
  folder: string;
  data: string;
  password: string;
  run: RunProgram;
}

/** Held by the process that owns the data folder, on a separate connection, so that it ends with the process. */
const ownerLock = 4_019_223_001;
const fastAndLossy = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'autovacuum=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  // Both sides would compute as much for each connection as for the login of a person.
  'scram_iterations=1',
];

/**
 * Starts PostgreSQL on a data folder, which is created on the first start, or attaches to the server that a killed
 * process left running on it. Throws if another process uses the folder, or the server does not start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const wanted = path.resolve(options.dataDir, 'postgres');
  const user = chooseServerUser(wanted);
  const folder = reachableDataFolder(wanted, user);
  if (folder !== wanted) {
    options.log.warn(
      `The system user that runs PostgreSQL cannot enter ${wanted}, so the database is kept in ${folder}.`,
    );
  }
  makePrivateFolder(folder, user);
  const cluster = openCluster(folder, user);
  if (!existsSync(cluster.data)) await initialize(cluster, options.durable ?? true);
  const superuserUrl = (await attach(cluster)) ?? (await start(cluster));
  const owner = await connect(superuserUrl);
  const owns = await takeOwnership(owner);
  if (!owns && !options.shared) {
    await owner.end();
    throw new StartError(`Another Billfold runs on the data folder ${folder}. Stop it, or set a different DATA_DIR.`);
  }
  return {
    superuserUrl,
    dataDir: folder,
    async stop() {
      const alone = owns || (await takeOwnership(owner));
      await owner.end();
      if (alone) await cluster.run('pg_ctl', ['stop', '-D', cluster.data, '-m', 'fast', '-w']);
    },
  };
}

function openCluster(folder: string, user: ServerUser | undefined): Cluster {
  const passwordFile = path.join(folder, 'password');
  if (!existsSync(passwordFile)) {
    // Renamed when complete, so that a killed process leaves no partial password behind.
    const unfinished = `${passwordFile}.${process.pid}`;
    writeFileSync(unfinished, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (user) chownSync(unfinished, user.uid, user.gid);
    renameSync(unfinished, passwordFile);
  }
  const password = readFileSync(passwordFile, 'utf8');
  return { folder, data: path.join(folder, 'cluster'), password, run: findPrograms(folder, user) };
}

/**
 * Creates the cluster in a temporary folder and renames it when complete, because initdb may be killed at any point.
 */
async function initialize(cluster: Cluster, durable: boolean): Promise<void> {
  const unfinished = `${cluster.data}.${process.pid}`;
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  if (!durable) settings.push(...fastAndLossy);
  rmSync(unfinished, { recursive: true, force: true });
  await cluster.run('initdb', [
    ...['--pgdata', unfinished, '--username', 'postgres', '--pwfile', path.join(cluster.folder, 'password')],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
    // The only locale that is the same on every system: Unicode's case rules, ordered by code point.
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    ...(durable ? [] : ['--no-sync']),
    ...settings.flatMap((setting) => ['--set', setting]),
  ]);
  renameIfMissing(unfinished, cluster.data);
}

/** The URL of the server that already runs on the cluster, or undefined. Cleans up after a dead one. */
async function attach(cluster: Cluster): Promise<string | undefined> {
  const pidFile = path.join(cluster.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
  const url = urlOf(cluster, Number(port));
  try {
    await (await connect(url)).end();
    return url;
  } catch {
    if (!isPostgres(Number(pid))) disown(pidFile);
    return undefined;
  }
}

/**
 * Whether a process is a live PostgreSQL. In a container, a dead server remains as a zombie, or its process ID is soon
 * reused, and PostgreSQL mistakes either for a running server. Returns true if the system cannot tell (other than
 * Linux).
 */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').includes('postgres');
}

/**
 * Replaces the process ID in the file with an unused one and keeps the rest: PostgreSQL still looks for the dead
 * server's shared memory.
 */
function disown(pidFile: string): void {
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
  writeFileSync(pidFile, ['2147483647', ...rest].join('\n'));
}

async function start(cluster: Cluster): Promise<string> {
  const log = path.join(cluster.folder, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      await cluster.run('pg_ctl', ['start', '-D', cluster.data, '-l', log, '-o', `-p ${port}`, '-w', '-t', '60']);
      return urlOf(cluster, port);
    } catch (error) {
      // Another process may have started it, or taken the port, in the meantime.
      const running = await attach(cluster);
      if (running) return running;
      const lastLines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : '';
      if (attempt === 3) throw new StartError(`PostgreSQL does not start (${log}):\n${lastLines}`, { cause: error });
      await sleep(500);
    }
  }
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`;
}

/** Connects. A server that is starting up (crash recovery) or shutting down is given half a minute. */
async function connect(url: string): Promise<Client> {
  for (let attempt = 1; ; attempt++) {
    const client = new Client({ connectionString: url });
    // A broken connection is noticed on its next use. Without a listener, it would end the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      const notYet = error instanceof DatabaseError && error.code === '57P03';
      if (!notYet || attempt === 150) throw error;
      await sleep(200);
    }
  }
}

async function takeOwnership(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [ownerLock]);
  return rows[0]?.taken === true;
}
