import 'reflect-metadata';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { sendOnce } from './load';
import { REPORT_STEPS } from './report-seed-sql';
import { type BenchServer, benchWithServer } from './with-server';

/**
 * How long reports take, over HTTP, one after the other: of a month of 1,000 entries in a small and in a large organization,
 * and of a month and a year of an organization that records much.
 */
const { values: options } = parseArgs({
  options: {
    large: { type: 'string', default: '1000000' },
    year: { type: 'string', default: '1000000' },
    calls: { type: 'string', default: '40' },
  },
});
const CALLS = Number(options.calls);
const WARM_UP = 10;
const MONTHLY = 1000;
const BATCH = 20_000;

/** Entries in all, and in how many months before 2026 they are. */
const ORGANIZATIONS = [
  { name: 'small', entries: 10_000, months: 10 },
  { name: 'large', entries: Number(options.large), months: Number(options.large) / MONTHLY },
  { name: 'busy', entries: 2 * Number(options.year), months: 24 },
] as const;

const REGISTER = 'mutation($input: RegisterInput!) { register(input: $input) { accessToken } }';
const REPORT = `query($from: Date!, $to: Date!, $by: [ReportGrouping!]!, $previous: Boolean) {
  timeReport(from: $from, to: $to, groupBy: $by, withPrevious: $previous) {
    rows { groups { name } minutes billableShare amounts { amount currency } costs { amount currency } previous { minutes } }
    totals { entryCount minutes amounts { amount currency } } previousTotals { minutes }
  }
}`;
const MONTH = { from: '2025-11-01', to: '2025-11-30' };
const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const QUESTIONS = [
  { of: 'small', asks: { ...MONTH, by: ['PROJECT'] } },
  { of: 'large', asks: { ...MONTH, by: ['PROJECT'] } },
  { of: 'small', asks: { ...MONTH, by: ['USER', 'DAY'] } },
  { of: 'large', asks: { ...MONTH, by: ['USER', 'DAY'] } },
  { of: 'busy', asks: { ...MONTH, by: ['PROJECT'] } },
  { of: 'busy', asks: { ...MONTH, by: ['USER'] } },
  { of: 'busy', asks: { ...MONTH, by: ['TAG'] } },
  { of: 'busy', asks: { ...YEAR, by: ['MONTH'], previous: true } },
  { of: 'busy', asks: { ...YEAR, by: ['PROJECT', 'QUARTER'], previous: true } },
  { of: 'busy', asks: { ...YEAR, by: ['WEEK'], previous: true } },
] as const;

/** Sends an operation; throws for an answer with errors. */
async function send(port: number, operation: { query: string; variables: object }, token?: string): Promise<string> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const answer = await sendOnce(port, {
    method: 'POST',
    path: '/graphql',
    headers,
    body: JSON.stringify(operation),
  });
  if (answer.includes('"errors"')) throw new Error(answer.slice(0, 2000));
  return answer;
}

/** Registers an owner, and fills their organization with triggers off; its days are filled as an upgrade fills them. */
async function fill(port: number, client: Client, organization: (typeof ORGANIZATIONS)[number]): Promise<string> {
  const email = `${organization.name}@bench.example`;
  const input = { name: 'Owner', email, password: 'Bench-Password-1!', businessName: organization.name };
  const { data } = JSON.parse(await send(port, { query: REGISTER, variables: { input } })) as {
    data: { register: { accessToken: string } };
  };
  const { rows } = await client.query<{ id: string }>(
    'SELECT organization_id AS id FROM members m JOIN users u ON u.id = m.user_id WHERE u.email = $1',
    [email],
  );
  const id = rows[0]?.id ?? '';
  await client.query('SET session_replication_role = replica');
  for (const step of REPORT_STEPS) {
    const text = step.replaceAll('$1', `'${id}'`).replaceAll('$2', String(organization.entries));
    await client.query(text.replaceAll('$3', String(organization.months)));
  }
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM ANALYZE time_entries');
  const begun = performance.now();
  for (let isFilling = true; isFilling;) {
    await client.query('SELECT fold_time_days($1, $2)', [id, BATCH]);
    isFilling = ((await client.query('SELECT FROM time_day_fills')).rowCount ?? 0) > 0;
  }
  const left = await client.query<{ days: string }>(
    'SELECT count(*) AS days FROM time_days WHERE organization_id = $1',
    [id],
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${organization.name}: ${organization.entries} entries, ${left.rows[0]?.days} days, filled in ${seconds} s`,
  );
  return data.register.accessToken;
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}

/** Asks all questions in turn, so that a slow moment of the machine is no question's own. */
async function measure(port: number, tokens: ReadonlyMap<string, string>): Promise<void> {
  const times = QUESTIONS.map((): number[] => []);
  const entries = QUESTIONS.map(() => 0);
  for (let n = 0; n < CALLS + WARM_UP; n += 1) {
    for (const [at, { of, asks }] of QUESTIONS.entries()) {
      const begun = performance.now();
      const answer = await send(port, { query: REPORT, variables: asks }, tokens.get(of));
      if (n >= WARM_UP) times[at]?.push(performance.now() - begun);
      entries[at] = Number(/"entryCount":(\d+)/.exec(answer)?.[1] ?? 0);
    }
  }
  console.log('organization | groups | entries | median ms | p90 ms');
  for (const [at, { of, asks }] of QUESTIONS.entries()) {
    const some = times[at] ?? [];
    const row = [of, `${asks.by.join(', ')}${'previous' in asks ? ', with the period before' : ''}`, entries[at]];
    console.log([...row, quantile(some, 0.5), quantile(some, 0.9)].join(' | '));
  }
}

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');

async function main({ server, client }: BenchServer): Promise<void> {
  const tokens = new Map<string, string>();
  for (const organization of ORGANIZATIONS)
    tokens.set(organization.name, await fill(server.port, client, organization));
  await client.query('VACUUM ANALYZE');
  console.log(`load ${load()}`);
  await measure(server.port, tokens);
  console.log(`load ${load()}`);
}

benchWithServer(main);
