import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { ensureRoles } from '../../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/db/embedded-postgres/start-embedded-postgres';
import { openPostgres } from '../../src/db/open-postgres';
import { TYPE_SCRIPT } from '../support/type-script';

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

describe('startEmbeddedPostgres', () => {
  const warnings: string[] = [];
  const log = { warn: (message: string) => warnings.push(message) };
  let dataDir: string;
  let running: EmbeddedPostgres[] = [];

  const start = async (shared = false): Promise<EmbeddedPostgres> => {
    const postgres = await startEmbeddedPostgres({ dataDir, log, durable: false, shared });
    running.push(postgres);
    return postgres;
  };
  const stop = async (postgres: EmbeddedPostgres): Promise<void> => {
    running = running.filter((other) => other !== postgres);
    await postgres.stop();
  };

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'billfold-embedded-'));
    chmodSync(dataDir, 0o755);
    warnings.length = 0;
  });

  afterEach(async () => {
    const folders = running.map((postgres) => postgres.dataDir);
    for (const postgres of [...running]) await stop(postgres);
    for (const folder of [dataDir, ...folders]) rmSync(folder, { recursive: true, force: true });
  });

  it('keeps its data, and its password to itself, from one start to the next', async () => {
    const first = await start();
    const { ownerUrl } = await ensureRoles(first.superuserUrl, 'billfold');
    await query(ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
    await stop(first);
    expect(statSync(path.join(dataDir, 'postgres', 'password')).mode & 0o077).toBe(0);

    const second = await start();
    const { ownerUrl: sameUrl } = await ensureRoles(second.superuserUrl, 'billfold');
    expect(await query(sameUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    expect(warnings).toEqual([]);
  });

  it('asks for the password, and listens on this machine alone', async () => {
    const { superuserUrl } = await start();
    const wrong = new URL(superuserUrl);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await query(superuserUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('refuses a second owner of the folder, and allows a tool to share the server', async () => {
    const owner = await start();
    await expect(start()).rejects.toThrow(/Another Billfold runs on the data folder/);
    const tool = await start(true);
    await stop(tool);
    expect(await query(owner.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('attaches to the server that a killed process has left running', async () => {
    const program = `
      require('./src/db/embedded-postgres/start-embedded-postgres.ts')
        .startEmbeddedPostgres({ dataDir: process.argv[1], log: console, durable: false })
        .then(() => process.kill(process.pid, 'SIGKILL'));`;
    const killed = spawnSync(process.execPath, [...TYPE_SCRIPT, '--eval', program, dataDir]);
    expect(killed.signal).toBe('SIGKILL');
    const left = readFileSync(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');

    const { superuserUrl } = await start();
    expect(new URL(superuserUrl).port).toBe(left.split('\n')[3]);
  });

  it('starts on what a killed server has left, even if its process ID is in use', async () => {
    const pidFile = path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    const first = await start();
    const left = readFileSync(pidFile, 'utf8').split('\n').slice(1);
    await stop(first);
    expect(existsSync(pidFile)).toBe(false);
    writeFileSync(pidFile, [process.pid, ...left].join('\n'));

    const { superuserUrl } = await start();
    expect(await query(superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it("is not left running if the application's roles cannot be created", async () => {
    const first = await start();
    await query(first.superuserUrl, 'ALTER ROLE postgres SET default_transaction_read_only = on');
    await stop(first);

    const config = { databaseUrl: undefined, databaseDirectUrl: undefined, databaseOwnerUrl: undefined, dataDir };
    await expect(openPostgres(config, { log })).rejects.toMatchObject({ code: '25006' });
    expect(existsSync(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  });
});

describe('ensureRoles', () => {
  const superuserUrl = process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '';
  const databaseName = `billfold_test_roles_${process.pid}`;

  afterAll(() => query(superuserUrl, `DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`));

  it('creates an owner role, and an application role that owns and bypasses nothing, and is safe to run concurrently', async () => {
    const [urls] = await Promise.all([
      ensureRoles(superuserUrl, databaseName),
      ensureRoles(superuserUrl, databaseName),
    ]);
    const rights =
      'SELECT current_user AS name, rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = current_user';
    const none = { rolsuper: false, rolbypassrls: false, rolcreatedb: false };
    expect(await query(urls.appUrl, rights)).toEqual([{ name: 'billfold_app', ...none }]);
    expect(await query(urls.ownerUrl, rights)).toEqual([{ name: 'billfold_owner', ...none }]);
    await query(urls.ownerUrl, 'CREATE TABLE mine (id int)');
    await expect(query(urls.appUrl, 'CREATE TABLE ours (id int)')).rejects.toMatchObject({ code: '42501' });
    await expect(query(urls.appUrl, 'SELECT * FROM mine')).rejects.toMatchObject({ code: '42501' });
  });
});
