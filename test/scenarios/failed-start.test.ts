import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { startApp } from '../../src/app/app';
import { Closers } from '../../src/lib/closers';
import { systemClock } from '../../src/config/clock';
import { type EnvironmentVariables, loadConfig } from '../../src/config/config';
import { createLogger } from '../../src/http/monitoring/logger';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser, superuserUrlOf } from '../support/scenario-sql';

describe('a start that fails', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function start(settings: EnvironmentVariables): Promise<unknown> {
    const config = loadConfig({
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
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

  it('closes everything where the last step fails', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ PORT: String(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expectNoConnections();
    other.close();
  });

  it('closes what it has opened where a step in the middle fails', async () => {
    const settings = { DATABASE_URL: database.ownerUrl, DATABASE_OWNER_URL: superuserUrlOf(database) };
    await expect(start(settings)).rejects.toThrow(/^DATABASE_URL connects as billfold_owner/);
    await expectNoConnections();
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
