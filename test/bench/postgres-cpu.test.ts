import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { parentOf, postgresCpu } from '../../bench/postgres-cpu';
import { eventually } from '../support/scenario-eventually';

const WORK = `SELECT count(*) FROM generate_series(1, 400000) a WHERE md5(a::text) < '0'`;

async function connect(): Promise<{ client: Client; pid: number }> {
  const client = new Client({ connectionString: process.env.BILLFOLD_TEST_SUPERUSER_URL });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return { client, pid: rows[0]?.pid as number };
}

it('counts what a backend has used, also after it has ended, and leaves out the one that is named', async () => {
  const watcher = await connect();
  const worker = await connect();
  const postmaster = parentOf(watcher.pid);
  const before = postgresCpu(postmaster, watcher.pid);
  await worker.client.query(WORK);
  const [all, withoutWorker] = [postgresCpu(postmaster, -1), postgresCpu(postmaster, worker.pid)];
  expect(withoutWorker).toBeLessThan(all);
  const worked = postgresCpu(postmaster, watcher.pid) - before;
  expect(worked).toBeGreaterThan(50_000);
  await worker.client.end();
  await eventually('the backend ends', () => !existsSync(`/proc/${worker.pid}`));
  // What has ended is counted in hundredths of a second.
  expect(postgresCpu(postmaster, watcher.pid) - before).toBeGreaterThan(worked - 20_000);
  await watcher.client.end();
});
