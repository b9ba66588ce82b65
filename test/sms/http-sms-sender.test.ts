import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpSmsSender } from '../../src/sms/http-sms-sender';
import { PermanentSmsError } from '../../src/sms/sms-sender';

interface Heard {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

const message = { messageId: 'message-1', to: '+12015550123', body: '048213 is your code & more' };

describe('the SMS provider', () => {
  let provider: Server;
  let url: string;
  let heard: Heard[];
  /** What it answers; null for nothing at all. */
  let answer: { status: number; body: string; headers?: Record<string, string> } | null;

  beforeAll(async () => {
    provider = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { method, url: path, headers } = request;
        heard.push({ method, url: path, headers, body });
        if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    heard = [];
    answer = { status: 201, body: '{"sid":"SM1","status":"queued"}' };
  });
  afterAll(async () => {
    provider.closeAllConnections();
    await new Promise((resolve) => provider.close(resolve));
  });

  const sender = (timeoutMs = 10_000) =>
    new HttpSmsSender({ url, account: 'AC/1', token: 'tok:en', from: '+12015550100', timeoutMs });
  const refusal = () =>
    sender()
      .send(message)
      .catch((error: unknown) => error);

  it('is sent a form to the account, with the account and its token', async () => {
    await sender().send(message);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ method: 'POST', url: '/2010-04-01/Accounts/AC%2F1/Messages.json' });
    expect(heard[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('AC/1:tok:en').toString('base64')}`,
      'content-type': expect.stringContaining('application/x-www-form-urlencoded') as unknown,
      'idempotency-key': 'message-1',
    });
    expect(Object.fromEntries(new URLSearchParams(heard[0]?.body))).toEqual({
      To: '+12015550123',
      From: '+12015550100',
      Body: '048213 is your code & more',
    });
  });

  it('refuses a number permanently, and repeats neither number nor text', async () => {
    answer = { status: 400, body: '{"code":21211,"message":"The number +12015550123 is not valid.","status":400}' };
    const error = (await refusal()) as Error;
    expect(error).toBeInstanceOf(PermanentSmsError);
    expect(error.message).toBe('the SMS provider responded with 400 (code 21211)');
  });

  it.each([401, 403, 404, 408, 429, 500, 503])('may take later what it answered with %d', async (status) => {
    answer = { status, body: '<html>no JSON' };
    const error = (await refusal()) as Error;
    expect(error).not.toBeInstanceOf(PermanentSmsError);
    expect(error.message).toBe(`the SMS provider responded with ${status}`);
  });

  it('is not followed to another address, and may take it later', async () => {
    answer = { status: 307, body: '', headers: { location: `${url}/elsewhere` } };
    const error = await refusal();
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    expect(heard).toHaveLength(1);
  });

  it('is not waited for beyond the time limit, and may take it later', async () => {
    answer = null;
    await expect(sender(50).send(message)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('may take it later when it can not be reached', async () => {
    const away = new HttpSmsSender({ url: 'http://127.0.0.1:1', account: 'AC1', token: 't', from: 'Billfold' });
    const error = await away.send(message).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  });
});
