import { randomUUID } from 'node:crypto';
import { bytesOf } from '../../src/files/hashed-content';
import { sweepFiles } from '../../src/files/sweep-files';
import { PostgresContents } from '../../src/files/postgres-contents';
import { StoredFiles } from '../../src/files/stored-files';
import { s3Of } from '../../src/app/open-files';
import { connect, run } from '../migrations/connect';
import { filesOfTwo, type FilesOfTwo, IN_POSTGRES, startS3, type TestS3 } from './files-of-two';

let two: FilesOfTwo;
let s3: TestS3;
const HOUR = 60 * 60 * 1000;

beforeEach(async () => {
  [two, s3] = await Promise.all([filesOfTwo(), startS3()]);
});
afterEach(async () => {
  await Promise.all([two.stop(), s3.stop()]);
});

const files = (settings = IN_POSTGRES) => two.files(settings);
const put = (text: string, settings = IN_POSTGRES) =>
  files(settings).store.put(two.mine, Buffer.from(text), 'text/plain');
const sweep = (settings = IN_POSTGRES, signal = new AbortController().signal) => {
  const { store, transactions } = files(settings);
  return sweepFiles({ files: store, transactions, now: two.clock.now(), signal }, two.mine);
};
const isThere = async (sha256: string, settings = IN_POSTGRES) =>
  (await files(settings).store.open({ organizationId: two.mine, sha256 })) !== null;
const nameLogo = (sha256: string | null) =>
  run(two.client, two.mine, `UPDATE organizations SET logo_sha256 = ${sha256 ? `'${sha256}'` : 'NULL'}`);

it.each([
  ['PostgreSQL', () => IN_POSTGRES],
  ['S3', () => s3.settings],
])('deletes from %s what nothing has referred to for a day, and nothing else', async (_place, settings) => {
  const [kept, loose] = [await put('kept', settings()), await put('loose', settings())];
  await nameLogo(kept);
  expect(await sweep(settings())).toBe(0);
  two.clock.advance(24 * HOUR - 1);
  expect(await sweep(settings())).toBe(0);
  expect(await isThere(loose, settings())).toBe(true);
  two.clock.advance(1);
  expect(await sweep(settings())).toBe(1);
  expect([await isThere(kept, settings()), await isThere(loose, settings())]).toEqual([true, false]);
});

it('counts a day from when the last reference went, and anew after one that came back', async () => {
  const sha256 = await put('logo');
  await sweep();
  two.clock.advance(20 * HOUR);
  await nameLogo(sha256);
  await sweep();
  await nameLogo(null);
  two.clock.advance(20 * HOUR);
  expect(await sweep()).toBe(0);
  two.clock.advance(23 * HOUR);
  expect(await sweep()).toBe(0);
  two.clock.advance(HOUR);
  expect(await sweep()).toBe(1);
});

it('leaves alone what was stored again since it was marked', async () => {
  const sha256 = await put('again');
  await sweep();
  two.clock.advance(25 * HOUR);
  await put('again');
  expect(await sweep()).toBe(0);
  expect(await isThere(sha256)).toBe(true);
});

it('waits for a reference that is being written, and leaves the file where it comes', async () => {
  const sha256 = await put('contested');
  await sweep();
  two.clock.advance(25 * HOUR);
  const writer = await connect(two.url);
  await writer.query('BEGIN');
  await writer.query(`SELECT set_config('app.org_id', $1, true)`, [two.mine]);
  // The reference is not committed: a look without a lock sees none.
  await writer.query(`UPDATE organizations SET logo_sha256 = $1`, [sha256]);
  const sweeping = sweep();
  await two.waitForLock();
  await writer.query('COMMIT');
  await writer.end();
  expect(await sweeping).toBe(0);
  expect(await isThere(sha256)).toBe(true);
});

it('deletes each file once with two concurrent sweeps', async () => {
  for (let at = 0; at < 12; at += 1) await put(`loose ${at}`, s3.settings);
  await sweep(s3.settings);
  two.clock.advance(25 * HOUR);
  const counts = await Promise.all([sweep(s3.settings), sweep(s3.settings)]);
  expect(counts[0] + counts[1]).toBe(12);
  expect((await run(two.client, two.mine, 'SELECT 1 FROM files')).rowCount).toBe(0);
});

const objects = async (): Promise<string[]> =>
  (await two.client.query<{ key: string }>('SELECT object_key AS key FROM removed_objects')).rows.map(({ key }) => key);
const deleteObjects = (settings = s3.settings) => files(settings).store.deleteObjects(new AbortController().signal);

it('remembers an object while the store is away, and deletes it later', async () => {
  const sha256 = await put('far away', s3.settings);
  await sweep(s3.settings);
  two.clock.advance(25 * HOUR);
  const away = { ...s3.settings, s3Endpoint: 'http://127.0.0.1:9' };
  expect(await sweep(away)).toBe(1);
  await expect(deleteObjects(away)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  expect(await objects()).toEqual([expect.stringContaining(`${two.mine}/${sha256}`)]);
  expect([await deleteObjects(), await deleteObjects(), await objects()]).toEqual([1, 0, []]);
});

it('keeps the list of objects while no bucket is configured', async () => {
  await put('elsewhere', s3.settings);
  await sweep(s3.settings);
  two.clock.advance(25 * HOUR);
  expect(await sweep()).toBe(1);
  expect(await deleteObjects(IN_POSTGRES)).toBe(0);
  expect(await objects()).toHaveLength(1);
  expect([await deleteObjects(), await objects()]).toEqual([1, []]);
});

it('writes nothing where there is no object to delete', async () => {
  const { transactions } = files(s3.settings);
  const writeAny = () => Promise.reject(new Error('nothing is to be written'));
  const parts = { clock: two.clock, postgres: new PostgresContents(transactions), s3: s3Of(s3.settings) };
  const store = new StoredFiles({ ...parts, transactions: { ...transactions, writeAny } });
  expect(await store.deleteObjects(new AbortController().signal)).toBe(0);
});

it('deletes no object of content that was stored again, however late an earlier one is deleted', async () => {
  const sha256 = await put('again', s3.settings);
  expect(await files(s3.settings).store.delete({ organizationId: two.mine, sha256 })).toBe(true);
  expect(await put('again', s3.settings)).toBe(sha256);
  expect(await deleteObjects()).toBe(1);
  const file = await files(s3.settings).store.open({ organizationId: two.mine, sha256 });
  expect(file && (await bytesOf(file.content)).toString()).toBe('again');
});

it('deletes the objects of an organization that is gone', async () => {
  const organization = randomUUID();
  await run(two.client, organization, [
    `INSERT INTO organizations (id, name, currency, locale, time_zone, created_at, updated_at)
     VALUES ('${organization}', 'Short-lived', 'USD', 'en-US', 'UTC', now(), now())`,
  ]);
  for (const settings of [s3.settings, IN_POSTGRES])
    await files(settings).store.put(organization, Buffer.from(`in ${settings.s3Bucket}`), 'text/plain');
  const superuser = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
  superuser.pathname = new URL(two.url).pathname;
  const administrator = await connect(superuser.href);
  await administrator.query('DELETE FROM organizations WHERE id = $1', [organization]);
  await administrator.end();
  expect(await objects()).toEqual([expect.stringContaining(organization)]);
  expect([await deleteObjects(), await objects()]).toEqual([1, []]);
});

it('goes through many files in batches', async () => {
  await run(two.client, two.mine, [
    `INSERT INTO files (organization_id, sha256, size, media_type, stored_in, created_at)
     SELECT '${two.mine}', encode(sha256(n::text::bytea), 'hex'), 1, 'text/plain', 'POSTGRESQL', now()
     FROM generate_series(1, 1200) AS n`,
  ]);
  await sweep();
  const { store, transactions } = files();
  let batches = 0;
  const counting: typeof transactions = {
    ...transactions,
    write: (organizationId, body) => {
      batches += 1;
      return transactions.write(organizationId, body);
    },
  };
  const signal = new AbortController().signal;
  await sweepFiles({ files: store, transactions: counting, now: two.clock.now(), signal }, two.mine);
  // Nothing changes, and yet all of them are looked at.
  expect(batches).toBe(4);
  const { rows } = await run(two.client, two.mine, 'SELECT count(unreferenced_since)::int AS marked FROM files');
  expect(rows).toEqual([{ marked: 1200 }]);
});

it('stops between two files when it is asked to', async () => {
  await put('left');
  await sweep();
  two.clock.advance(25 * HOUR);
  await expect(sweep(IN_POSTGRES, AbortSignal.abort(new Error('the worker ends')))).rejects.toThrow('the worker ends');
});
