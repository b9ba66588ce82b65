import { createHash } from 'node:crypto';
import { bytesOf, inParts } from '../../src/files/hashed-content';
import { run } from '../migrations/connect';
import { filesOfTwo, type FilesOfTwo, IN_POSTGRES, megabytes, startS3, type TestS3 } from './files-of-two';

let two: FilesOfTwo;
let s3: TestS3;

beforeAll(async () => {
  [two, s3] = await Promise.all([filesOfTwo(), startS3()]);
});
afterAll(async () => {
  await Promise.all([two.stop(), s3.stop()]);
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const countOf = async (table: string, sha256: string): Promise<number> =>
  (await run(two.client, two.mine, `SELECT 1 FROM ${table} WHERE sha256 = '${sha256}'`)).rowCount ?? -1;

describe.each([
  ['PostgreSQL', () => IN_POSTGRES],
  ['S3', () => s3.settings],
])('files in %s', (place, settings) => {
  const store = () => two.files(settings()).store;
  const read = async (organizationId: string, sha256: string) => {
    const file = await store().open({ organizationId, sha256 });
    return file && { ...file, content: await bytesOf(file.content) };
  };
  const hashRead = async (sha256: string) => {
    const file = await read(two.mine, sha256);
    return file && { ...file, content: hashOf(file.content) };
  };

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a few bytes', Buffer.from('A few bytes')],
    ['exactly one part', Buffer.alloc(256 * 1024, 7)],
    ['a part and a byte', Buffer.alloc(256 * 1024 + 1, 9)],
  ])('gives back %s', async (what, content) => {
    const bytes = Buffer.concat([content, Buffer.from(what === 'nothing' ? '' : place)]);
    const sha256 = await store().put(two.mine, bytes, 'text/plain');
    expect(sha256).toBe(hashOf(bytes));
    expect(await hashRead(sha256)).toEqual({ size: bytes.length, mediaType: 'text/plain', content: sha256 });
  });

  it('returns a large file in pieces', async () => {
    const bytes = Buffer.concat([await bytesOf(megabytes(3)), Buffer.from(place)]);
    const sha256 = await store().put(two.mine, bytes, 'application/octet-stream');
    const file = await store().open({ organizationId: two.mine, sha256 });
    const pieces: Buffer[] = [];
    for await (const piece of file?.content ?? []) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(3);
    expect(hashOf(Buffer.concat(pieces))).toBe(hashOf(bytes));
    expect(sha256).toBe(hashOf(bytes));
  });

  it('stores the same bytes once an organization, also when they come at the same time', async () => {
    const bytes = Buffer.from(`the same in ${place}`);
    const [first, ...others] = await Promise.all(
      Array.from({ length: 4 }, () => store().put(two.mine, bytes, 'text/plain')),
    );
    expect(others).toEqual([first, first, first]);
    expect(await countOf('files', first as string)).toBe(1);
    expect(await countOf('file_parts', first as string)).toBe(place === 'S3' ? 0 : 1);
    expect((await read(two.mine, first as string))?.content).toEqual(bytes);
  });

  it('opens no file of another organization', async () => {
    const sha256 = await store().put(two.theirs, Buffer.from(`theirs in ${place}`), 'text/plain');
    expect(await read(two.mine, sha256)).toBeNull();
    expect(await store().delete({ organizationId: two.mine, sha256 })).toBe(false);
    expect((await read(two.theirs, sha256))?.content.toString()).toBe(`theirs in ${place}`);
  });

  it('deletes what nothing refers to, and can store it again', async () => {
    const bytes = Buffer.from(`to be deleted from ${place}`);
    const sha256 = await store().put(two.mine, bytes, 'text/plain');
    const key = { organizationId: two.mine, sha256 };
    expect(await store().delete(key)).toBe(true);
    expect([await read(two.mine, sha256), await countOf('files', sha256)]).toEqual([null, 0]);
    expect(await store().delete(key)).toBe(false);
    expect(await store().put(two.mine, bytes, 'text/plain')).toBe(sha256);
    expect((await read(two.mine, sha256))?.content).toEqual(bytes);
  });

  it("does not delete an organization's logo", async () => {
    const sha256 = await store().put(two.mine, Buffer.from(`logo in ${place}`), 'image/png');
    await run(two.client, two.mine, `UPDATE organizations SET logo_sha256 = '${sha256}'`);
    expect(await store().delete({ organizationId: two.mine, sha256 })).toBe(false);
    expect((await read(two.mine, sha256))?.content.toString()).toBe(`logo in ${place}`);
  });
});

it('reads each file from where it was stored, whatever is configured by now', async () => {
  const bytes = Buffer.from('moved house');
  const sha256 = await two.files(IN_POSTGRES).store.put(two.mine, bytes, 'text/plain');
  const opened = await two.files(s3.settings).store.open({ organizationId: two.mine, sha256 });
  expect(opened && (await bytesOf(opened.content))).toEqual(bytes);
  const far = await two.files(s3.settings).store.put(two.mine, Buffer.from('far away'), 'text/plain');
  await expect(two.files(IN_POSTGRES).store.open({ organizationId: two.mine, sha256: far })).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
});

it('ends a file with an error whose bytes have changed', async () => {
  const { store } = two.files(IN_POSTGRES);
  const sha256 = await store.put(two.mine, Buffer.from('as it was'), 'text/plain');
  await run(two.client, two.mine, `UPDATE file_parts SET content = 'otherwise' WHERE sha256 = '${sha256}'`);
  const file = await store.open({ organizationId: two.mine, sha256 });
  await expect(bytesOf(file?.content ?? megabytes(0))).rejects.toThrow('is corrupt');
});

it('cuts a stream into parts of one size', async () => {
  async function* pieces() {
    for (const size of [3, 10, 1, 0, 6]) yield await Promise.resolve(Buffer.alloc(size, size));
  }
  const sizes: number[] = [];
  for await (const part of inParts(pieces(), 4)) sizes.push(part.length);
  expect(sizes).toEqual([4, 4, 4, 4, 4]);
});
