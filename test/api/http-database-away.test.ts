import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type RunningApp, startApp } from '../../src/app/app';
import { systemClock } from '../../src/config/clock';
import { loadConfig } from '../../src/config/config';
import { createLogger } from '../../src/http/monitoring/logger';
import { ApiClient, TEST_PASSWORD } from '../support/api';
import { createTestDatabase, type TestDatabase } from '../support/database';
import {
  ClientsDocument,
  CreateClientDocument,
  LoginDocument,
  MeDocument,
  PublicInvoiceDocument,
  RegisterDocument,
} from '../support/generated/operations';
import { eventually } from '../support/scenario-eventually';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy';

/** What is promised for every call while PostgreSQL is away, and for its return, in milliseconds. */
const ANSWER_WITHIN_MS = 3_000;
const BACK_WITHIN_MS = 2_000;
const TURN_MS = 10;
/** The promises are for a machine that has the time: one that is busy is given what calls at once take it just now, thrice. */
let busyMs = 0;

let database: TestDatabase;
let proxy: TcpProxy;
let app: RunningApp;
let api: ApiClient;
const input = { name: 'Ada Example', email: 'ada@example.test', password: TEST_PASSWORD };

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await startTcpProxy(database.appUrl);
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    DATABASE_URL: proxy.urlFor(database.appUrl),
    DATABASE_OWNER_URL: proxy.urlFor(database.ownerUrl),
    RATE_LIMIT_PER_15_MINUTES_IP: '100000',
    SEED_DEMO: 'false',
  });
  app = await startApp({ config, clock: systemClock, log: createLogger('silent') }, { api: true, worker: false });
  const anonymous = new ApiClient(`http://127.0.0.1:${app.port}`);
  const { register } = await anonymous.ok(RegisterDocument, { input });
  api = new ApiClient(anonymous.url, register.accessToken);
  await api.ok(MeDocument);
});
afterAll(async () => {
  await proxy.restore();
  await app.stop();
  await proxy.close();
  await database.drop();
});
afterEach(() => proxy.restore());
beforeEach(async () => {
  const began = performance.now();
  await Promise.all(Array.from({ length: 12 }, () => api.ok(MeDocument)));
  busyMs = Math.ceil(3 * (performance.now() - began));
});

/**
 * Runs a call, and fails when its answer takes longer than is promised. Time is counted in turns of this process, so that
 * none passes while a machine that is busy lets it wait.
 */
async function inTime<T>(what: string, call: Promise<T>, limitMs = ANSWER_WITHIN_MS): Promise<T> {
  const answered = new AbortController();
  const late = async (): Promise<never> => {
    for (let turns = (limitMs + busyMs) / TURN_MS; turns > 0; turns -= 1) {
      await sleep(TURN_MS, undefined, { signal: answered.signal });
    }
    throw new Error(`${what}: no answer in time`);
  };
  return Promise.race([call, late()]).finally(() => answered.abort());
}

async function codeOf(answer: ReturnType<ApiClient['send']>): Promise<string | undefined> {
  return (await answer).errors[0]?.extensions.code;
}

/** Every kind of call: with a session and without, reading and writing, GraphQL, pages and probes. */
async function expectAway(): Promise<void> {
  const anonymous = new ApiClient(api.url);
  const login = { input: { email: input.email, password: input.password } };
  const codes = await Promise.all([
    inTime('me', codeOf(api.send(MeDocument))),
    inTime('clients', codeOf(api.send(ClientsDocument, {}))),
    inTime('two fields', codeOf(api.send('{ clients { totalCount } me { role } invoices { totalCount } }'))),
    inTime('createClient', codeOf(api.send(CreateClientDocument, { input: { name: 'Acme' } }))),
    inTime('login', codeOf(anonymous.send(LoginDocument, login))),
    inTime('register', codeOf(anonymous.send(RegisterDocument, { input: { ...input, email: 'b@example.test' } }))),
    inTime('publicInvoice', codeOf(anonymous.send(PublicInvoiceDocument, { token: 'a'.repeat(32) }))),
  ]);
  expect(codes).toEqual(codes.map(() => 'SERVICE_UNAVAILABLE'));
  const routes = ['/health', '/health/ready', `/i/${'a'.repeat(32)}`, `/invoices/${randomUUID()}/pdf`];
  const statuses = await Promise.all(
    routes.map((route) =>
      inTime(
        route,
        api.get(route).then(({ status }) => status),
      ),
    ),
  );
  expect(statuses).toEqual([503, 503, 503, 503]);
  expect((await inTime('/health/live', api.get('/health/live'))).status).toBe(200);
}

async function expectBack(): Promise<void> {
  const works = eventually(
    'the API works again',
    async () => (await codeOf(api.send(CreateClientDocument, { input: { name: 'Acme' } }))) === undefined,
  );
  await inTime('the API works again', works, BACK_WITHIN_MS);
  const ready = eventually('ready again', async () => (await api.get('/health/ready')).status === 200);
  await inTime('ready again', ready, BACK_WITHIN_MS);
  await api.ok(MeDocument);
}

it('while PostgreSQL is unavailable every call reports it in time, and works again afterwards', async () => {
  await proxy.cut();
  await expectAway();
  await expectAway();
  await proxy.restore();
  await expectBack();
});

it('while PostgreSQL keeps its connections open without responding, every call still responds in time', async () => {
  await api.ok(MeDocument);
  proxy.freeze();
  await expectAway();
  await proxy.restore();
  await expectBack();
});

it('a call in progress when PostgreSQL stops also reports it, and has changed nothing', async () => {
  const holder = new Client({ connectionString: database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('BEGIN; LOCK TABLE clients IN EXCLUSIVE MODE');
    const answer = codeOf(api.send(CreateClientDocument, { input: { name: 'Never made' } }));
    await eventually('the call waits for the lock', async () => {
      const { rows } = await holder.query(
        `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'clients'::regclass`,
      );
      return rows.length === 1;
    });
    await proxy.cut();
    expect(await inTime('createClient', answer)).toBe('SERVICE_UNAVAILABLE');
    await holder.query('ROLLBACK');
    await proxy.restore();
    await expectBack();
    const { clients } = await api.ok(ClientsDocument, { filter: { search: 'Never made' } });
    expect(clients.totalCount).toBe(0);
  } finally {
    await holder.end();
  }
});
