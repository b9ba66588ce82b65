import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { addClient, claimsOf, sqlOf } from '../support/invoices';
import { eventually } from '../support/scenario-eventually';
import { TYPE_SCRIPT } from '../support/type-script';

let app: TestApp;
let owner: ApiClient;
let numberer: ChildProcess | undefined;

// A process that serves the API alone numbers nothing.
beforeAll(async () => {
  ({ app, owner } = await aStudio());
});
afterAll(async () => {
  await kill();
  await app.stop();
});

async function kill(): Promise<void> {
  if (!numberer) return;
  const closed = once(numberer, 'close');
  numberer.kill('SIGKILL');
  numberer = undefined;
  await closed;
}

const unnumbered = () =>
  sqlOf<{ type: string }>(app, owner, [
    `SELECT type FROM events WHERE organization_id = $1 AND sequence IS NULL`,
    [claimsOf(owner).org],
  ]);

/** The number with that name in the metrics. */
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${app.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

/** A numberer in a process of its own, which listens by now and looks for itself no more. */
async function startNumberer(): Promise<ChildProcess> {
  const script = path.join(__dirname, 'numberer-process.ts');
  const args = [...TYPE_SCRIPT, script, app.database.appUrl, 'ONCE'];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  started.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await eventually('it listens', () => said.includes('listening'));
  return started;
}

it('waits in the metrics, with the age of the eldest', async () => {
  const waiting = await metric('billfold_events_unnumbered');
  expect(waiting).toBeGreaterThanOrEqual((await unnumbered()).length);
  expect((await unnumbered()).length).toBeGreaterThan(0);
  const age = await metric('billfold_events_unnumbered_age_seconds');
  expect(age).toBeGreaterThan(0);
  expect(age).toBeLessThan(600);
  await addClient(owner);
  expect(await metric('billfold_events_unnumbered')).toBe(waiting + 1);
  expect(await metric('billfold_events_unnumbered_age_seconds')).toBeGreaterThan(age);
});

it('gets its numbers from another process, which hears of it', async () => {
  numberer = await startNumberer();
  await addClient(owner);
  await eventually('what was there at its start is numbered', async () => (await unnumbered()).length === 0);
  // From here on nobody looks: what is numbered was told of.
  for (let count = 0; count < 3; count += 1) {
    await addClient(owner);
    await eventually('what was told of is numbered', async () => (await unnumbered()).length === 0);
  }
  expect(await metric('billfold_events_unnumbered')).toBe(0);
  expect(await metric('billfold_events_unnumbered_age_seconds')).toBe(0);
});

it('is observed in the histogram of the process that numbers', async () => {
  expect(await metric('billfold_event_numbering_lag_seconds_count')).toBe(0);
  await kill();
  const { database } = app;
  const worker = await startTestApp({ worker: true, database: { ...database, drop: () => Promise.resolve() } });
  const lagOf = async (what: string): Promise<number> => {
    const text = await (await fetch(`${worker.url}/metrics`)).text();
    return Number(new RegExp(`^billfold_event_numbering_lag_seconds_${what} (\\S+)$`, 'm').exec(text)?.[1]);
  };
  const before = await lagOf('count');
  await addClient(owner);
  await eventually('it is observed', async () => (await lagOf('count')) === before + 1);
  expect(await lagOf('sum')).toBeGreaterThan(0);
  await worker.stop();
});
