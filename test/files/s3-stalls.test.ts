import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { bytesOf } from '../../src/files/hashed-content';
import { S3Contents } from '../../src/files/s3-contents';

const PLACE = { region: 'eu-central-1', bucket: 'bills', accessKeyId: 'AKID', secretAccessKey: 'secret' };
/** Of any machine between two pieces that come without a break. */
const PATIENCE_MS = 3000;
const key = (name: string) => `0190a0a0-0000-7000-8000-000000000001/${name}`;

/** A store that begins to send what is asked for and then stops, or breaks off; it takes what it is sent. */
let server: Server;
let contents: S3Contents;
let received = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.on('data', (piece: Buffer) => (received += piece.length));
    if (request.method === 'PUT') return void request.on('end', () => response.writeHead(200).end());
    if (request.url?.endsWith('silent')) return;
    response.writeHead(200, { 'content-length': 100 }).write('begun');
    if (request.url?.endsWith('cut')) setImmediate(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  contents = new S3Contents({ ...PLACE, endpoint }, PATIENCE_MS);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('is away where it is silent, stalls or breaks off', async () => {
  const away = {
    code: 'SERVICE_UNAVAILABLE',
    message: 'The file store cannot be reached. Try again in a moment.',
  };
  const read = (how: string) => expect(bytesOf(contents.read(key(how)))).rejects.toMatchObject(away);
  await Promise.all(['silent', 'stalled', 'cut'].map(read));
});

it('is not waited for where the reader is slow, and may take long over what it is sent without a break', async () => {
  const size = 100_000;
  async function* slowly() {
    let isLong = false;
    setTimeout(() => (isLong = true), PATIENCE_MS + 500);
    let sent = 0;
    while (!isLong && sent < size) {
      await pause(5);
      yield Buffer.alloc(1);
      sent += 1;
    }
    yield Buffer.alloc(size - sent);
  }
  received = 0;
  await contents.write(key('large'), { sha256: 'f'.repeat(64), size, read: slowly });
  expect(received).toBe(size);
});
