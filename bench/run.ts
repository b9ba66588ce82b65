import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type DatabaseUrls, ensureRoles } from '../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres/start-embedded-postgres';
import { migrateDatabase } from '../src/db/migrate';
import { load, sendOnce } from './load';
import { compare, countStatements, type Comparison, type Effort, inTurn } from './measure';
import { profileReport } from './profile-report';
import { reportOf } from './report';
import { type Scenario, scenariosFor } from './scenarios';
import { isRegistered, isSeeded, restoreAndSample, seed } from './seed';
import { canPin, flagsOfStart, LOAD_CORE, ServerProcess } from './server-process';
import { StatementCounter } from './statement-counter';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '10000,200000' },
    only: { type: 'string', default: '' },
    data: { type: 'string', default: '.data/bench' },
    json: { type: 'string' },
    against: { type: 'string' },
  },
});

const EFFORT: Effort = options.quick
  ? { connections: 32, warmUpSeconds: 2, rounds: 5, roundSeconds: 1 }
  : { connections: 32, warmUpSeconds: 5, rounds: 15, roundSeconds: 2 };
const POOL_SIZE = '10';
const PERSON = { email: 'bench@billfold.example', password: 'Bench-Password-1!' };

/** The same for all processes of a run, so that one token is good for them all. */
const SECRETS = { JWT_SECRET: randomBytes(32).toString('hex'), HASH_SECRET: randomBytes(32).toString('hex') };

/** Settings of ours as in production; the worker is elsewhere, and a line is logged for what is unusual only. */
function productionSettings(database: DatabaseUrls): Record<string, string> {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://billing.example.com',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_POOL_SIZE: POOL_SIZE,
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Billfold <billing@example.com>',
    ...SECRETS,
    ACCESS_TOKEN_MINUTES: '1440',
    RUN_WORKER: 'false',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE_USER: '10000000',
    DATA_DIR: path.resolve(options.data),
  };
}

function startOurs(database: DatabaseUrls, folder = '.'): Promise<ServerProcess> {
  const settings = productionSettings(database);
  const nodeFlags = flagsOfStart(folder);
  return ServerProcess.start({ script: 'src/main.ts', settings, readyPath: '/health/ready', nodeFlags, folder });
}

function startLimit(url: string): Promise<ServerProcess> {
  const settings = { LIMIT_DATABASE_URL: url, LIMIT_POOL_SIZE: POOL_SIZE };
  const nodeFlags = ['--require', '@swc-node/register'];
  return ServerProcess.start({ script: 'bench/limit-server.ts', settings, readyPath: '/ready', nodeFlags });
}

async function graphql<Data>(port: number, query: string, variables: object): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const answer = await sendOnce(port, { method: 'POST', path: '/graphql', headers, body });
  const { data, errors } = JSON.parse(answer) as { data: Data | null; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

async function register(port: number): Promise<void> {
  const input = { name: 'Bench Person', businessName: 'Bench Ltd.', ...PERSON };
  await graphql(port, 'mutation($input: RegisterInput!) { register(input: $input) { accessToken } }', { input });
}

async function logIn(port: number): Promise<string> {
  const { login } = await graphql<{ login: { accessToken: string } }>(
    port,
    'mutation($input: LoginInput!) { login(input: $input) { accessToken } }',
    { input: PERSON },
  );
  return login.accessToken;
}

/** The database of one size, made and filled where it is not there yet. */
async function openDatabase(superuserUrl: string, invoices: number): Promise<DatabaseUrls & { url: string }> {
  const name = `bench_${invoices}`;
  const urls = await ensureRoles(superuserUrl, name);
  await migrateDatabase(urls.ownerUrl);
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  if (!(await isSeeded(url.href))) {
    console.log(`seeding ${invoices} invoices`);
    const server = await startOurs(urls);
    if (!(await isRegistered(url.href, PERSON.email))) await register(server.port);
    await server.stop();
    await seed(url.href, { email: PERSON.email, invoices });
  }
  return { ...urls, url: url.href };
}

async function printStatements(urls: DatabaseUrls, scenariosOf: (token: string) => Scenario[]): Promise<void> {
  const front = await StatementCounter.before(urls.appUrl);
  const server = await startOurs({ ...urls, appUrl: front.url });
  for (const { name, ours } of scenariosOf(await logIn(server.port))) {
    const { statements, roundTrips } = await countStatements(server, front.counter, ours);
    console.log(`${name}: ${statements} messages to PostgreSQL with BEGIN and COMMIT, ${roundTrips} answers`);
  }
  await server.stop();
  front.close();
}

async function profileOurs(server: ServerProcess, scenario: Scenario): Promise<void> {
  const next = inTurn(scenario.ours);
  const effort = { connections: EFFORT.connections, seconds: EFFORT.warmUpSeconds };
  await load(server.port, next, effort);
  const file = path.resolve(options.data, `${scenario.name.replaceAll(' ', '-')}.cpuprofile`);
  await server.profile(file, () => load(server.port, next, { ...effort, seconds: 6 }));
  console.log(`\n${scenario.name} (${file})\n${profileReport(file)}`);
}

async function benchmark(superuserUrl: string, invoices: number): Promise<Comparison[]> {
  const urls = await openDatabase(superuserUrl, invoices);
  const samples = await restoreAndSample(urls.url, PERSON.email);
  const scenariosOf = (token: string): Scenario[] =>
    scenariosFor(samples, token)
      .filter(({ name }) => name.includes(options.only))
      .map((scenario) => (options.against ? { ...scenario, goal: 1, limit: scenario.ours } : scenario));
  const ours = await startOurs(urls);
  const { against } = options;
  const other = against ? await startOurs(urls, against) : await startLimit(urls.url);
  const comparisons: Comparison[] = [];
  console.log(`\n${invoices} invoices`);
  for (const scenario of scenariosOf(await logIn(ours.port))) {
    if (options.profile) await profileOurs(ours, scenario);
    else comparisons.push(await compare({ ours, limit: other }, scenario, EFFORT));
  }
  await ours.stop();
  await other.stop();
  if (comparisons.length > 0) console.log(`\n${reportOf(comparisons)}\n`);
  if (!options.profile) await printStatements(urls, scenariosOf);
  return comparisons;
}

async function main(): Promise<void> {
  if (canPin()) execFileSync('taskset', ['-a', '-p', '-c', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });
  else console.log('taskset is not here: servers, load and PostgreSQL share all cores');
  mkdirSync(options.data, { recursive: true });
  const postgres = await startEmbeddedPostgres({ dataDir: options.data, log: console });
  const results: Record<string, Comparison[]> = {};
  try {
    for (const size of options.sizes.split(',')) results[size] = await benchmark(postgres.superuserUrl, Number(size));
  } finally {
    await postgres.stop();
  }
  if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 2));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
