import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bytesOf, hashed } from '../../src/files/hashed-content';
import { S3Contents } from '../../src/files/s3-contents';
import { megabytes } from './files-of-two';

const SECRET = 'a/secret+key';
const PLACE = { region: 'eu-central-1', bucket: 'bills', accessKeyId: 'AKID', secretAccessKey: SECRET };
const KEY = `0190a0a0-0000-7000-8000-000000000001/${'f'.repeat(64)}-0190a0a0-0000-7000-8000-000000000002`;

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** The signature that a request has to bear, worked out as Signature Version 4 of Amazon says. */
function signatureOf(request: IncomingMessage, scope: string, signedHeaders: string): string {
  const { method, url = '', headers } = request;
  const lines = signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const payload = String(headers['x-amz-content-sha256']);
  const canonical = [method, url, '', lines.join(''), signedHeaders, payload].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${SECRET}`);
  return hmac(key, toSign).toString('hex');
}

/** Why a request is refused; null where it is signed as it has to be. */
function faultOf(request: IncomingMessage, body: Buffer): string | null {
  const form =
    /^AWS4-HMAC-SHA256 Credential=AKID\/(\d{8}\/eu-central-1\/s3\/aws4_request), SignedHeaders=([^,]+), Signature=(\w+)$/;
  const [, scope, signedHeaders, signature] = form.exec(request.headers.authorization ?? '') ?? [];
  if (!scope || !signedHeaders) return 'AccessDenied';
  const payload = String(request.headers['x-amz-content-sha256']);
  if (request.method === 'PUT' && payload !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  if (!signedHeaders.split(';').includes('x-amz-content-sha256')) return 'AccessDenied';
  return signature === signatureOf(request, scope, signedHeaders) ? null : 'SignatureDoesNotMatch';
}

/** A store that keeps objects in memory and takes nothing that is not signed. */
const objects = new Map<string, Buffer>();
const asked: { method: string; encoding: string | undefined; length: string | undefined }[] = [];
let server: Server;
let endpoint: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    void bytesOf(request as AsyncIterable<Buffer>).then((body) => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, encoding: headers['transfer-encoding'], length: headers['content-length'] });
      const fault = faultOf(request, body);
      if (fault) return response.writeHead(403).end(`<Error><Code>${fault}</Code></Error>`);
      if (method === 'PUT') objects.set(url, body);
      if (method === 'DELETE') return response.writeHead(objects.delete(url) ? 204 : 204).end();
      const object = objects.get(url);
      return object ? response.writeHead(200).end(method === 'GET' ? object : '') : response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  objects.clear();
  asked.length = 0;
});

const contents = (fields: Partial<typeof PLACE & { endpoint: string }> = {}) =>
  new S3Contents({ ...PLACE, endpoint, ...fields });
const causeOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  return String((error as { cause?: unknown }).cause);
};

it('signs what it sends, its body too, which goes out as a stream of a known length', async () => {
  await contents().write(KEY, hashed(await bytesOf(megabytes(2))));
  expect([...objects.keys()]).toEqual([`/bills/${KEY}`]);
  expect(asked).toEqual([{ method: 'PUT', encoding: undefined, length: String(2 * 1024 * 1024) }]);
  expect(sha256(await bytesOf(contents().read(KEY)))).toBe(sha256(await bytesOf(megabytes(2))));
  await contents().delete(KEY);
  expect(objects.size).toBe(0);
  await contents().delete(KEY);
});

it('is refused with a wrong secret, and says so as the cause alone', async () => {
  const wrong = contents({ secretAccessKey: 'another' });
  const write = wrong.write(KEY, hashed(Buffer.from('x')));
  expect(await causeOf(write)).toContain('SignatureDoesNotMatch');
  expect(await causeOf(bytesOf(wrong.read(KEY)))).toContain('SignatureDoesNotMatch');
  expect(await causeOf(wrong.delete(KEY))).toContain('SignatureDoesNotMatch');
  expect(objects.size).toBe(0);
});

it('is refused with a body that is not what was hashed', async () => {
  const content = { sha256: sha256('one'), size: 3, read: () => megabytes(0) };
  async function* other() {
    yield await Promise.resolve(Buffer.from('two'));
  }
  expect(await causeOf(contents().write(KEY, { ...content, read: other }))).toContain('XAmzContentSHA256Mismatch');
});

it('says that the store is away where it is, and where it has no such object', async () => {
  expect(await causeOf(bytesOf(contents({ endpoint: 'http://127.0.0.1:9' }).read(KEY)))).toContain('Error');
  expect(await causeOf(bytesOf(contents().read(KEY)))).toContain('404');
});
