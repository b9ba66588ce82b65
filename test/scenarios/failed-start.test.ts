import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { type RunningApp, startApp } from '../../src/app/app';
import { whyNotStarted } from '../../src/app/why-not-started';
import { Closers } from '../../src/lib/closers';
import { systemClock } from '../../src/config/clock';
import { type EnvironmentVariables, loadConfig } from '../../src/config/config';
import { faultOf } from '../../src/config/data-folder';
import { databaseFault } from '../../src/db/database-faults';
import { createLogger } from '../../src/http/monitoring/logger';
import { scripts } from '../../package.json';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser, superuserUrlOf } from '../support/scenario-sql';

const EMBEDDED = { DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined };

describe('a start that fails', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'start-'));
    writeFileSync(path.join(folder, 'file'), '');
  });
  afterAll(() => database.drop());

  async function start(settings: EnvironmentVariables): Promise<unknown> {
    const config = loadConfig({
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATA_DIR: folder,
      SEED_DEMO: 'false',
      ...settings,
    });
    return startApp({ config, clock: systemClock, log: createLogger('silent') }, { api: true, worker: true });
  }

  async function expectNoConnections(): Promise<void> {
    await eventually('all connections are closed', async () => {
      const others = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
      return (await queryAsSuperuser(database, others)).length === 0;
    });
  }

  const changed = (change: (url: URL) => void, from = database.appUrl): string => {
    const url = new URL(from);
    change(url);
    return url.href;
  };
  const closedPort = 'postgres://billfold_app:secret@127.0.0.1:1/billfold';

  it.each<[string, () => EnvironmentVariables, RegExp]>([
    [
      'no server at DATABASE_URL',
      () => ({ DATABASE_URL: closedPort }),
      /^DATABASE_URL leads to 127\.0\.0\.1:1, where no PostgreSQL answers \(ECONNREFUSED\)\. Start it there, or correct DATABASE_URL, or unset it to use the embedded PostgreSQL\.$/,
    ],
    [
      'no pooler at DATABASE_URL',
      () => ({ DATABASE_URL: closedPort, DATABASE_DIRECT_URL: database.appUrl }),
      /^DATABASE_URL leads to 127\.0\.0\.1:1, where no PostgreSQL answers \(ECONNREFUSED\)\. Start it there, or correct DATABASE_URL/,
    ],
    [
      'no server at DATABASE_OWNER_URL',
      () => ({ DATABASE_OWNER_URL: closedPort }),
      /^DATABASE_OWNER_URL leads to 127\.0\.0\.1:1, where .* correct DATABASE_OWNER_URL\.$/,
    ],
    [
      'a wrong password',
      () => ({ DATABASE_URL: changed((url) => (url.password = 'wrong-secret')) }),
      /^PostgreSQL at \S+ refuses the login of billfold_app: the password in DATABASE_URL is wrong, or there is no such role\. /,
    ],
    [
      'a database that does not exist',
      () => ({ DATABASE_URL: changed((url) => (url.pathname = '/nowhere')) }),
      /^There is no database "nowhere" at \S+\. Create it \(CREATE DATABASE "nowhere" .*\), or correct DATABASE_URL\.$/,
    ],
    [
      'a DATA_DIR that is a file',
      () => ({ ...EMBEDDED, DATA_DIR: path.join(folder, 'file') }),
      /^DATA_DIR is \S+file, but that is a file/,
    ],
    [
      'a DATA_DIR below a file',
      () => ({ ...EMBEDDED, DATA_DIR: path.join(folder, 'file/a/b') }),
      /^DATA_DIR is \S+b, but that is a file/,
    ],
    [
      'a HOST of another machine',
      () => ({ HOST: '192.0.2.1', PORT: '0' }),
      /^HOST is 192\.0\.2\.1, which is no address of/,
    ],
  ])('says what to do about %s, without a stack trace or a password', async (_name, settings, sentence) => {
    const error: unknown = await start(settings()).catch((reason: unknown) => reason);
    expect(whyNotStarted(error)).toMatch(sentence);
    expect(whyNotStarted(error)).not.toMatch(/secret|\n/);
    await expectNoConnections();
  });

  it('is not one without a DATA_DIR where PostgreSQL is elsewhere', async () => {
    const app = (await start({ DATA_DIR: path.join(folder, 'file'), PORT: '0' })) as RunningApp;
    await app.stop();
    await expectNoConnections();
  });

  it('closes everything where the last step fails', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ PORT: String(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expectNoConnections();
    other.close();
  });

  // The last one: the superuser comes to own the schema of the queue.
  it('says which role to connect as, and closes what it has opened where a step in the middle fails', async () => {
    const settings = { DATABASE_URL: database.ownerUrl, DATABASE_OWNER_URL: superuserUrlOf(database) };
    const error: unknown = await start(settings).catch((reason: unknown) => reason);
    expect(whyNotStarted(error)).toMatch(
      /^DATABASE_URL connects as billfold_owner, .* Connect as billfold_app, [^\n]*$/,
    );
    await expectNoConnections();
  });
});

it('has a sentence for what cannot be brought about in a test', () => {
  const coded = (code: string, facts: object = {}) => Object.assign(new Error('it failed'), { code, ...facts });
  expect(faultOf('/data', 'EACCES')).toMatch(
    /^DATA_DIR is \/data, which this process may not write \(EACCES\)\. Give it to/,
  );
  expect(faultOf('/data', 'EROFS')).toMatch(/which this process may not write \(EROFS\)/);
  expect(faultOf('/data', 'ENOSPC')).toMatch(/^There is no space left on the disk of DATA_DIR \(\/data\)/);
  expect(whyNotStarted(coded('EACCES', { syscall: 'listen', port: 80 }))).toMatch(/may not listen on port 80\. Choose/);
  expect(whyNotStarted(coded('53100'))).toMatch(/^There is no space left on a disk/);
  expect(whyNotStarted(coded('42501'))).toMatch(/^The role of DATABASE_OWNER_URL may not change the database/);
  const fault = (code: string, message = 'it failed') =>
    databaseFault('DATABASE_URL', 'postgres://me:secret@db:6432/bills', Object.assign(new Error(message), { code }));
  expect(fault('ENOTFOUND')).toMatch(/^DATABASE_URL leads to db:6432, where no PostgreSQL answers \(ENOTFOUND\)/);
  expect(fault('', 'timeout expired')).toMatch(/where no PostgreSQL answers\. Start/);
  expect(fault('28000', 'no pg_hba.conf entry for host "10.0.0.1"')).toMatch(
    /refuses the login of me: no pg_hba\.conf entry for host "10\.0\.0\.1"\. Create the role, /,
  );
  expect(fault('53300')).toMatch(/has no connection left\. Raise its max_connections, or lower DATABASE_POOL_SIZE/);
  expect(fault('', 'The server does not support SSL connections')).toMatch(/cannot be encrypted as DATABASE_URL asks/);
  expect(fault('42P01')).toBeNull();
});

describe('on a Node that is too old', () => {
  const root = path.join(__dirname, '../..');
  const typeScript = Object.entries(scripts).filter(([, line]) => /^node .*\.ts( |$)/.test(line));
  const entries = readdirSync(path.join(root, 'src')).filter((file) => file.endsWith('.ts'));
  let standIn: string;
  beforeAll(() => {
    standIn = path.join(mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'node-')), 'node-18.cjs');
    writeFileSync(standIn, `Object.defineProperty(process.versions, 'node', { value: '18.20.8' });`);
  });
  const refusal = [
    1,
    'Billfold needs Node 20.19 or newer, or 22.12 or newer; this is Node 18.20.8. Install a supported version (https://nodejs.org), as in: nvm install 22\n',
  ];

  it('are all programs and scripts, among them what people run', () => {
    expect(typeScript.map(([name]) => name)).toEqual(
      expect.arrayContaining(['start', 'doctor', 'migrate', 'seed', 'admin:create']),
    );
    expect(entries.sort()).toEqual(['doctor.ts', 'main.ts', 'worker.ts']);
  });

  it('say which one is needed, before anything else is loaded', () => {
    for (const [name, line] of typeScript) {
      const { status, stderr } = spawnSync(process.execPath, ['--require', standIn, ...line.split(' ').slice(1)], {
        ...{ cwd: root, encoding: 'utf8' },
      });
      expect([name, status, stderr]).toEqual([name, ...refusal]);
    }
    // Compiled, they are started without a script.
    for (const file of entries) {
      const [first] = readFileSync(path.join(root, 'src', file), 'utf8').split('\n');
      expect([file, first]).toEqual([file, "import './check-node.cjs';"]);
    }
  });
});

describe('Closers', () => {
  it('closes what was opened last first, each once, also after a fault', async () => {
    const closers = new Closers();
    const closed: string[] = [];
    const add = (name: string, fault?: Error): void =>
      closers.add(async () => {
        closed.push(name);
        if (fault) throw fault;
      });
    add('database');
    add('queue', new Error('the queue does not close'));
    add('server');
    const faults = await Promise.allSettled([closers.close(), closers.close()]);
    expect(closed).toEqual(['server', 'queue', 'database']);
    const fault: unknown = expect.objectContaining({ message: 'the queue does not close' });
    expect(faults).toEqual([fault, fault].map((reason) => ({ status: 'rejected', reason })));
  });
});
