import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { ensureRoles } from '../src/db/embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres/start-embedded-postgres';
import { migrateDatabase } from '../src/db/migrate';
import { sendOnce } from './load';
import { canPin, flagsOfStart, LOAD_CORE, ServerProcess } from './server-process';

/**
 * Whether the time of an answer tells whether an email address has an account: each operation is sent for accounts that exist and for
 * emails that nobody has, each email once, in random order, to a server whose worker sends the mail in the same process.
 */
const { values: options } = parseArgs({
  options: { calls: { type: 'string', default: '200' }, data: { type: 'string', default: '.data/bench' } },
});

const CALLS = Number(options.calls);
const WARM_UP = 20;
const PASSWORD = 'Bench-Password-1!';
const DATABASE = 'answer_times';

/** One in a million is right. */
const WRONG_CODE = '000000';
const VERIFY_RESET = {
  query: 'mutation($input: VerifyResetOtpInput!) { verifyResetOtp(input: $input) { resetToken } }',
  fields: { otp: WRONG_CODE },
  expected: '"INVALID_OTP"',
};
const VERIFY_ACCOUNT = {
  query: 'mutation($input: VerifyAccountInput!) { verifyAccount(input: $input) { isEmailVerified } }',
  fields: { otp: WRONG_CODE, type: 'EMAIL' },
  expected: '"INVALID_OTP"',
};

/** In this order: a code that is tried was asked for by the operation before, for known and unknown emails alike. */
const OPERATIONS: Readonly<Record<string, { query: string; fields: object; expected: string; keepsCodes?: true }>> = {
  login: {
    query: 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }',
    fields: { password: 'Wrong-Password-1!' },
    expected: '"UNAUTHORIZED"',
  },
  'requestPasswordReset WEB': {
    query: 'mutation($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { expiresIn } }',
    fields: { platform: 'WEB' },
    expected: '"expiresIn":1800',
  },
  'requestPasswordReset MOBILE': {
    query: 'mutation($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { expiresIn } }',
    fields: { platform: 'MOBILE' },
    expected: '"expiresIn":600',
    keepsCodes: true,
  },
  'verifyResetOtp, code sent': VERIFY_RESET,
  'verifyResetOtp, no code': VERIFY_RESET,
  'resendVerificationOtp EMAIL': {
    query: 'mutation($input: ResendVerificationOtpInput!) { resendVerificationOtp(input: $input) { expiresIn } }',
    fields: { type: 'EMAIL' },
    expected: '"expiresIn":600',
    keepsCodes: true,
  },
  'verifyAccount, code sent': VERIFY_ACCOUNT,
  'verifyAccount, no code': VERIFY_ACCOUNT,
};

function send(port: number, query: string, input: object): Promise<string> {
  const body = JSON.stringify({ query, variables: { input } });
  return sendOnce(port, { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body });
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
}

/** The share of pairs in which the known email took longer: 0.5 where time tells nothing. */
function shareSlower(known: readonly number[], unknown: readonly number[]): string {
  let slower = 0;
  for (const one of known) for (const other of unknown) slower += one > other ? 1 : one === other ? 0.5 : 0;
  return (slower / (known.length * unknown.length)).toFixed(3);
}

async function measure(port: number, name: string): Promise<void> {
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`no operation is called ${name}`);
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  const calls = Array.from({ length: CALLS + WARM_UP }, (_, n) => n);
  const order = shuffled(calls.flatMap((n) => (['known', 'unknown'] as const).map((who) => ({ who, n }))));
  // The first calls warm up connections and statements, with emails that come after in no measurement.
  for (const { who, n } of [...order.filter((call) => call.n >= CALLS), ...order.filter((call) => call.n < CALLS)]) {
    const begun = performance.now();
    const answer = await send(port, operation.query, { ...operation.fields, email: `${who}${n}@bench.example` });
    const ms = performance.now() - begun;
    if (!answer.includes(operation.expected)) throw new Error(`${name} for ${who}${n}: ${answer}`);
    if (n < CALLS) times[who].push(ms);
  }
  const { known, unknown } = times;
  const row = [
    name.padEnd(28),
    quantile(known, 0.5),
    quantile(unknown, 0.5),
    quantile(known, 0.9),
    quantile(unknown, 0.9),
  ];
  console.log([...row, shareSlower(known, unknown)].join(' | '));
}

/** Registers who is known, then forgets the codes of registering, so that nobody is held to a limit. */
async function prepare(port: number, url: string): Promise<void> {
  const query = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken } }';
  for (let n = 0; n < CALLS + WARM_UP; n += 1) {
    await send(port, query, { name: 'Bench Person', email: `known${n}@bench.example`, password: PASSWORD });
  }
  await forgetSecrets(url);
}

async function forgetSecrets(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('TRUNCATE one_time_secrets');
  await client.end();
}

async function main(): Promise<void> {
  if (canPin()) execFileSync('taskset', ['-a', '-p', '-c', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });
  mkdirSync(options.data, { recursive: true });
  const postgres = await startEmbeddedPostgres({ dataDir: options.data, log: console });
  try {
    const admin = new Client({ connectionString: postgres.superuserUrl });
    await admin.connect();
    await admin.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await admin.end();
    const { appUrl, ownerUrl } = await ensureRoles(postgres.superuserUrl, DATABASE);
    await migrateDatabase(ownerUrl);
    const settings = {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      LOG_LEVEL: 'warn',
      DATA_DIR: path.resolve(options.data),
      RATE_LIMIT_PER_15_MINUTES_IP: '10000000',
      RATE_LIMIT_AUTH_PER_MINUTE_IP: '10000000',
    };
    const server = await ServerProcess.start({
      script: 'src/main.ts',
      settings,
      readyPath: '/health/ready',
      nodeFlags: flagsOfStart('.'),
    });
    await prepare(server.port, ownerUrl);
    console.log(
      `${CALLS} calls each, ms: median known | median unknown | p90 known | p90 unknown | share known slower`,
    );
    for (const [name, { keepsCodes }] of Object.entries(OPERATIONS)) {
      await measure(server.port, name);
      if (!keepsCodes) await forgetSecrets(ownerUrl);
    }
    await server.stop();
  } finally {
    await postgres.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
