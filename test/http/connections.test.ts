import { once } from 'node:events';
import { METHODS } from 'node:http';
import { connect, Server, type Socket } from 'node:net';
import { MovedClock } from '../support/moved-clock';
import { sendRaw, startEdge, type TestEdge } from './support';

const ASK = '{"query":"{ hello }"}';
const WAIT = '{"query":"{ wait }"}';
const UPGRADE = ['connection: upgrade', 'upgrade: websocket', 'sec-websocket-version: 13'];

const request = (body: string, ...headers: string[]): string => {
  const head = ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json', ...headers];
  return `${[...head, `content-length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`;
};

/** The statuses of all answers in what came over a connection. */
const statuses = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

/** Sends bytes and that these are all; gives what came back until the server closed. */
function sendLast(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

let edge: TestEdge;
// No token comes back however long the machine takes.
const clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
beforeEach(async () => (edge = await startEdge({ env: { RATE_LIMIT_PER_MINUTE_USER: '7' }, clock })));
afterEach(() => edge.server.close());

describe('what came whole is answered', () => {
  it.each([
    ['bytes that are no request', 'nonsense\r\n\r\n', [200, 200, 400]],
    ['a head that is too large', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, [200, 200, 431]],
    [
      'a body that is none',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      [200, 200, 400],
    ],
  ])('before %s', async (_what, bytes, expected) => {
    const answers = await sendRaw(edge.port, request(ASK).repeat(2) + bytes);
    expect(statuses(answers)).toEqual(expected);
    expect(answers.split('{"hello":"Hello world"}')).toHaveLength(3);
  });

  it.each([
    ['where nothing more is sent', '', [200, 200]],
    ['before the end of half a request', request(ASK).slice(0, -3), [200, 200, 400]],
  ])('%s', async (_what, more, expected) => {
    const answers = sendLast(edge.port, request(WAIT) + request(ASK) + more);
    await edge.gate.untilEntered(1);
    // Whoever comes later is answered: so all that was sent has come.
    await edge.post({ query: '{ hello }' });
    edge.gate.release();
    expect(statuses(await answers)).toEqual(expected);
  });
});

describe('another protocol', () => {
  it('is not spoken on a connection whose requests are not answered yet', async () => {
    const upgrade = `GET /graphql HTTP/1.1\r\nhost: x\r\n${UPGRADE.join('\r\n')}\r\nsec-websocket-key: ${'x'.repeat(22)}==\r\n\r\n`;
    const answers = sendRaw(edge.port, request(WAIT) + request(ASK) + upgrade);
    await edge.gate.untilEntered(1);
    edge.gate.release();
    expect(statuses(await answers)).toEqual([200, 200, 400]);
  });

  it.each([
    ['a POST', 'h2c', request(ASK, 'connection: Upgrade, HTTP2-Settings', 'upgrade: h2c', 'http2-settings: AAM'), 200],
    ['a POST', 'websocket', request(ASK, 'connection: upgrade', 'upgrade: websocket'), 200],
    ['a GET', 'h2c', 'GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n', 200],
    ['a GET of nothing', 'h2c', 'GET /nowhere HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n', 404],
  ])('is not asked of %s by the header for %s', async (_what, _protocol, bytes, status) => {
    const answers = await sendLast(edge.port, bytes + request(ASK));
    expect(statuses(answers)).toEqual([status, 200]);
  });

  it('leaves nothing behind on a connection however often it is asked of it', async () => {
    const emit = jest.spyOn(Server.prototype, 'emit');
    const asked = 'GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n';
    const socket = connect(edge.port, '127.0.0.1');
    for (let at = 0; at < 15; at++) {
      socket.write(asked);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(statuses(answer.toString())).toEqual([200]);
    }
    const calls: unknown[][] = emit.mock.calls;
    const there = calls.find(([event]) => event === 'connection')?.[1] as Socket;
    emit.mockRestore();
    expect(there.listenerCount('timeout')).toBeLessThan(3);
    expect(there.listenerCount('error')).toBeLessThan(5);
    socket.destroy();
  });
});

it('counts the requests of a client that is cut off because of too many at once', async () => {
  expect(statuses(await sendRaw(edge.port, request(WAIT).repeat(66)))).toEqual([]);
  const after: number[] = [];
  for (let at = 0; at < 5; at++) after.push((await edge.post({ query: '{ hello }' })).status);
  // Of 70 the flood has used up 66.
  expect(after).toEqual([200, 200, 200, 200, 429]);
});

it('refuses unsupported methods of a path, and names the supported ones', async () => {
  const paths = {
    '/graphql': /GET.*POST/,
    '/health': /^GET, HEAD$/,
    '/': /^GET, HEAD$/,
    '/graphql/explorer/main.js': /^GET, HEAD$/,
  };
  const others = METHODS.filter((name) => !['GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT'].includes(name));
  const wide = await startEdge();
  for (const [path, taken] of Object.entries(paths)) {
    for (const method of [...others, ...(path === '/graphql' ? [] : ['POST'])]) {
      const answer = await sendRaw(wide.port, `${method} ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect([method, path, statuses(answer)]).toEqual([method, path, [405]]);
      expect(/\r\nallow: ([^\r]+)/i.exec(answer)?.[1]).toMatch(taken);
    }
  }
  await wide.server.close();
});
