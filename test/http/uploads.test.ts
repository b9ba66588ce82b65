import { existsSync, mkdtempSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { bytesOf } from '../../src/files/hashed-content';
import type { UploadRoute } from '../../src/http/uploads/upload-route';
import { eventually } from '../support/scenario-eventually';
import { beginPut, put } from '../support/uploads';
import { type EdgeChanges, Gate, startEdge, type TestEdge } from './support';

const MAX_BYTES = 100_000;
const ORIGIN = 'https://app.example.com';

let edge: TestEdge;
let folder: string;
/** The bytes of each file that was taken. */
let taken: Buffer[];
/** Passed by those that are about to be taken. */
let gate: Gate | null;

/** An address that takes whatever comes, but for the token `unknown`. */
function route(): UploadRoute {
  return {
    path: '/files/:token',
    folder,
    open: ({ token }) => {
      if (token === 'unknown') throw new BillfoldError(ErrorCode.NOT_FOUND, 'No upload has this ID.');
      return Promise.resolve({
        maxBytes: MAX_BYTES,
        take: async (content) => {
          await gate?.pass();
          taken.push(await bytesOf(content.read()));
          return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":"fil_1"}' };
        },
      });
    },
  };
}

const start = async (changes: EdgeChanges = {}) => {
  edge = await startEdge({ uploads: [route()], env: { CORS_ORIGINS: ORIGIN }, ...changes });
};
const at = (token = 'known') => `${edge.url}/files/${token}`;
/** What is left of files that are being received, or were: named ones, and open ones without a name. */
const leftOver = (): string[] => {
  const open = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').flatMap(targetOf) : [];
  return [...readdirSync(folder), ...open.filter((target) => target.startsWith(folder))];
};
function targetOf(fd: string): string[] {
  try {
    return [readlinkSync(`/proc/self/fd/${fd}`)];
  } catch {
    // Closed since the folder was read, as the one that read it.
    return [];
  }
}
const nothingLeft = () => eventually('nothing is left over', () => leftOver().length === 0);

beforeEach(() => {
  folder = mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'uploads-'));
  [taken, gate] = [[], null];
});
afterEach(() => edge.server.close());

const FILE = Buffer.alloc(90_000, 'abc');

describe('a file', () => {
  it.each([
    ['of a known size', { 'content-type': 'text/csv' }, FILE],
    ['of no type', {}, FILE],
    ['of a type that other addresses parse', { 'content-type': 'application/x-www-form-urlencoded' }, FILE],
    ['of nothing', {}, Buffer.alloc(0)],
    ['of as much as may be', {}, Buffer.alloc(MAX_BYTES, 'x')],
  ])('%s is received byte for byte', async (_what, headers, bytes) => {
    await start();
    const { status, file } = await put(at(), bytes, headers);
    expect({ status, file }).toEqual({ status: 200, file: { id: 'fil_1' } });
    expect(taken.map((one) => one.equals(bytes))).toEqual([true]);
    await nothingLeft();
  });

  it('of an unknown size is received a chunk at a time, and two at once do not mix', async () => {
    await start();
    const [first, second] = [beginPut(at(), 'chunked'), beginPut(at(), 20)];
    first.socket.write('5\r\nfirst\r\n');
    second.socket.write('second 789');
    await eventually('both are received', () => leftOver().length === 2 || !existsSync('/proc/self/fd'));
    second.socket.write('second 789');
    first.socket.write('0\r\n\r\n');
    await eventually('both are taken', () => taken.length === 2);
    expect(taken.map(String).sort()).toEqual(['first', 'second 789second 789']);
    await nothingLeft();
    for (const { socket } of [first, second]) socket.destroy();
  });
});

describe('what is refused', () => {
  it('is a file that is said to be too large, before it is sent', async () => {
    await start();
    const { socket, said } = beginPut(at(), MAX_BYTES + 1);
    await eventually('an answer', () => said().endsWith('}'));
    expect(said()).toMatch(/^HTTP\/1\.1 413 /);
    expect(said()).toContain(`"message":"The file has more than ${MAX_BYTES} bytes`);
    await nothingLeft();
    socket.destroy();
  });

  it('is a file that turns out to be too large; its sender is told, and can go on', async () => {
    await start();
    const { socket, said } = beginPut(at(), 'chunked');
    const chunk = `${(20_000).toString(16)}\r\n${'x'.repeat(20_000)}\r\n`;
    for (let sent = 0; sent < 200; sent += 1) socket.write(chunk);
    socket.write('0\r\n\r\n');
    await eventually('an answer', () => said().endsWith('}'));
    expect(said()).toMatch(/^HTTP\/1\.1 413 [^]*"code":"QUERY_TOO_COMPLEX"/);
    socket.write('PUT /files/known HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\nok');
    await eventually('the next is taken', () => taken.length === 1);
    expect(taken.map(String)).toEqual(['ok']);
    await nothingLeft();
    socket.destroy();
  });

  it('is an unknown address, in the format of other errors, and every other method', async () => {
    await start();
    const { status, error } = await put(at('unknown'), FILE);
    expect({ status, error }).toMatchObject({ status: 404, error: { code: 'NOT_FOUND', status: 404 } });
    for (const method of ['GET', 'POST', 'DELETE', 'PATCH']) {
      const response = await fetch(at(), { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'PUT']);
    }
    expect((await put(`${edge.url}/files/`, FILE)).status).toBe(404);
    expect(taken).toEqual([]);
  });

  it('is a sender who is too slow', async () => {
    await start({ limits: { headersMs: 150, requestMs: 200 } });
    const { socket, said, ended } = beginPut(at(), 20);
    socket.write('slow');
    await ended;
    expect(said()).toMatch(/^HTTP\/1\.1 408 /);
    await nothingLeft();
    expect(taken).toEqual([]);
  });

  it('is a file whose sender goes in the middle', async () => {
    await start();
    const { socket } = beginPut(at(), 20);
    socket.write('half');
    await eventually('it is received', () => leftOver().length === 1 || !existsSync('/proc/self/fd'));
    socket.destroy();
    await nothingLeft();
    expect(taken).toEqual([]);
    expect((await put(at(), FILE)).status).toBe(200);
  });
});

describe('under load', () => {
  it('slow senders take no place of others, and few of them are let in from one address', async () => {
    const held = { address: 1024 * 1024, process: 8 * 1024 * 1024 };
    await start({ limits: { inFlight: 1, held } });
    const slow = [beginPut(at(), 20), beginPut(at(), 20)];
    for (const { socket } of slow) socket.write('slow');
    await eventually('both are received', () => leftOver().length === 2 || !existsSync('/proc/self/fd'));
    expect((await edge.post({ query: '{ hello }' })).status).toBe(200);
    const refused = await put(at(), FILE);
    expect([refused.status, refused.error?.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    for (const { socket } of slow) socket.destroy();
    await eventually('there is room again', async () => (await put(at(), FILE)).status === 200);
  });

  it('a file is refused while no place is free, and can be sent again', async () => {
    await start({ limits: { inFlight: 1 } });
    const busy = edge.post({ query: '{ wait }' });
    await edge.gate.untilEntered(1);
    const { status, error, headers } = await put(at(), FILE);
    expect([status, error?.code, headers.get('retry-after')]).toEqual([503, 'SERVICE_UNAVAILABLE', '1']);
    edge.gate.release();
    await busy;
    expect((await put(at(), FILE)).status).toBe(200);
  });

  it('a drain waits for a file that is being received, and for one that is being stored', async () => {
    gate = new Gate();
    await start();
    const [receiving, storing] = [beginPut(at(), 20), beginPut(at(), 2)];
    receiving.socket.write('first half');
    storing.socket.write('ok');
    await gate.untilEntered(1);
    const drained = edge.server.drain();
    receiving.socket.write('other half');
    await gate.untilEntered(2);
    gate.release();
    await Promise.all([drained, receiving.ended, storing.ended]);
    for (const { said } of [receiving, storing]) {
      expect(said()).toMatch(/^HTTP\/1\.1 200 [^]*\r\nconnection: close\r\n[^]*\{"id":"fil_1"\}$/);
    }
    await nothingLeft();
  });
});

it('pages of the configured origins may send files, and read what is said of them', async () => {
  await start();
  const preflight = (origin: string) =>
    fetch(at(), {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' },
    });
  const ours = await preflight(ORIGIN);
  expect([ours.status, ours.headers.get('access-control-allow-origin')]).toEqual([204, ORIGIN]);
  expect(ours.headers.get('access-control-allow-methods')).toContain('PUT');
  expect((await preflight('https://evil.example')).status).toBe(403);
  for (const token of ['known', 'unknown']) {
    const { headers } = await put(at(token), FILE, { origin: ORIGIN });
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
  }
  const other = await put(at(), FILE, { origin: 'https://evil.example' });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});
