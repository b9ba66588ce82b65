import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, appendFileSync, constants, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseServerUser, makePrivateFolder } from '../../src/db/embedded-postgres/server-user';
import { databaseUrls } from '../../src/db/embedded-postgres/ensure-roles';
import { leftOutFile } from './left-out';
import { serverPort } from './server-port';

/** A PgBouncer that shares sessions by transaction, in front of all databases of a server. */
export interface PgBouncer {
  /** The address of a database of that server, through it. */
  urlFor(url: string): string;
  stop(): Promise<void>;
}

/** How it differs from the usual one. */
export interface PgBouncerOptions {
  /** More lines of its configuration. */
  lines?: readonly string[];
}

function programOf(): string | undefined {
  // Debian keeps it where only root looks.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.map((folder) => path.join(folder, 'pgbouncer')).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program until our end of the pipe is closed, by us or by our death. */
const WHILE_WE_LIVE = '"$1" "$2" & pid=$!; exec 3<&0; (cat <&3; kill $pid) & wait $pid';

/** Starts one with two sessions for each database and role, given out in turn. Rejects where it is missing or does not start. */
export async function startPgBouncer(superuserUrl: string, { lines = [] }: PgBouncerOptions = {}): Promise<PgBouncer> {
  const program = programOf();
  if (!program) throw new Error('pgbouncer is not installed');
  const folder = mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'pgbouncer-'));
  const user = chooseServerUser(folder);
  makePrivateFolder(folder, user);
  const port = await serverPort();
  const file = path.join(folder, 'pgbouncer.ini');
  writeFileSync(path.join(folder, 'users'), usersOf(superuserUrl), { mode: 0o644 });
  writeFileSync(file, configurationOf(superuserUrl, { port, folder, lines }), { mode: 0o644 });
  const child = spawn('sh', ['-c', WHILE_WE_LIVE, 'sh', program, file], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let log = '';
  const isUp = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', () => resolve(false));
    child.stderr.on('data', (data: Buffer) => {
      log = `${log}${data.toString()}`.slice(-2_000);
      if (log.includes('process up')) resolve(true);
    });
  });
  if (!isUp) throw new Error(`pgbouncer does not start:\n${log}`);
  return {
    urlFor: (url) => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

function usersOf(superuserUrl: string): string {
  const { appUrl, ownerUrl } = databaseUrls(superuserUrl, 'any');
  const users = [appUrl, ownerUrl].map((url) => new URL(url));
  return users.map(({ username, password }) => `"${username}" "${password}"\n`).join('');
}

interface Place {
  port: number;
  folder: string;
  lines: readonly string[];
}

function configurationOf(superuserUrl: string, { port, folder, lines }: Place): string {
  const server = new URL(superuserUrl);
  return `[databases]
* = host=${server.hostname} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${path.join(folder, 'users')}
pool_mode = transaction
default_pool_size = 2
server_round_robin = 1
max_client_conn = 1000
${lines.join('\n')}
`;
}

/** As `describe`, for tests that need a PgBouncer. Without one they are left out, and the end of the run says so. */
export function describeWithPgBouncer(name: string, tests: () => void): void {
  if (programOf()) {
    describe(name, tests);
  } else {
    appendFileSync(leftOutFile(), `${name} (skipped: pgbouncer is not installed)\n`);
    describe.skip(name, () => test('skipped: pgbouncer is not installed', () => undefined));
  }
}

/**
 * The addresses of a database, as settings. With TEST_PGBOUNCER=1 the application reaches it through the PgBouncer of the run,
 * and so any tests of the API run behind one.
 */
export function addressSettings(urls: { appUrl: string; ownerUrl: string }): Record<string, string> {
  const { BILLFOLD_TEST_POOLER: pooler } = process.env;
  const direct = { DATABASE_URL: urls.appUrl, DATABASE_OWNER_URL: urls.ownerUrl };
  if (!pooler) return direct;
  const url = Object.assign(new URL(urls.appUrl), { host: pooler }).href;
  return { ...direct, DATABASE_URL: url, DATABASE_DIRECT_URL: urls.appUrl };
}
