import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import type { Exchange, RequestFacts } from '../../src/http/exchange';
import { UnreadAnswers } from '../../src/http/limits/unread-answers';
import { eventually } from '../support/scenario-eventually';
import { executableSchema } from './executable-schema';
import { firstError, startEdge, type TestEdge } from './support';
import { nobody, type TestContext } from './test-context';

const ATTACKER = '203.0.113.1';
const MEGABYTE = 1_000_000;
const LIMITS = { address: 2.5 * MEGABYTE, process: 3.5 * MEGABYTE };
const env = { TRUSTED_PROXIES: '127.0.0.1', RATE_LIMIT_PER_MINUTE_USER: '10000000' };

const head = (length: string, sender = ATTACKER): string =>
  ['POST /graphql HTTP/1.1', 'host: x', `x-forwarded-for: ${sender}`, 'content-type: application/json', length]
    .map((line) => `${line}\r\n`)
    .join('') + '\r\n';

let edge: TestEdge;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await edge.server.close();
});

function send(bytes: string): Socket {
  const socket = connect(edge.port, '127.0.0.1', () => socket.write(bytes));
  socket.on('error', () => undefined);
  sockets.push(socket);
  return socket;
}

const ask = (sender: string, padding = ''): Promise<Response> =>
  edge.post({ query: '{ hello }', variables: { padding } }, { 'x-forwarded-for': sender });
const LARGE = 'x'.repeat(0.9 * MEGABYTE);

describe.each([
  ['said to be large', `content-length: ${MEGABYTE}`],
  ['of an unknown size', 'transfer-encoding: chunked'],
])('bodies %s that come slowly', (_what, length) => {
  beforeEach(async () => (edge = await startEdge({ env, limits: { held: LIMITS, bodyBytes: MEGABYTE } })));

  it('are kept to a part of the memory for one address, and to a whole for all', async () => {
    for (let at = 0; at < 2; at++) send(head(length));
    await eventually('the address has its part', async () => (await ask(ATTACKER, LARGE)).status === 429);
    const refused = await ask(ATTACKER, LARGE);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await firstError(refused)).extensions.code).toBe('RATE_LIMIT_EXCEEDED');
    expect((await ask('203.0.113.2', LARGE)).status).toBe(200);

    send(head(length, '203.0.113.3'));
    await eventually('there is no more for all', async () => (await ask('203.0.113.2', LARGE)).status === 503);
    expect((await ask('203.0.113.2', LARGE)).headers.get('retry-after')).toBe('1');
    // Small ones never wait for large ones, of whomever.
    expect((await ask('203.0.113.2')).status).toBe(200);
    expect((await ask(ATTACKER)).status).toBe(200);

    for (const socket of sockets) socket.destroy();
    await eventually('it is free again', async () => (await ask('203.0.113.2', LARGE)).status === 200);
    expect((await ask(ATTACKER, LARGE)).status).toBe(200);
  });
});

it('a body is held until its request is answered, and no longer', async () => {
  edge = await startEdge({ env, limits: { held: LIMITS, bodyBytes: MEGABYTE } });
  const wait = (): Promise<Response> =>
    edge.post({ query: '{ wait }', variables: { padding: LARGE } }, { 'x-forwarded-for': ATTACKER });
  const held = [wait(), wait()];
  await edge.gate.untilEntered(2);
  expect((await ask(ATTACKER, LARGE)).status).toBe(429);
  edge.gate.release();
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200]);
  await eventually('it is free again', async () => (await ask(ATTACKER, LARGE)).status === 200);
});

it('a body is held while its session is looked up, even if its sender has gone', async () => {
  const lookups: { of: Exchange; end(): void }[] = [];
  const contextFor = async (facts: RequestFacts): Promise<TestContext> => {
    if (facts.authorization !== null)
      await new Promise<void>((resolve) => lookups.push({ of: facts as Exchange, end: resolve }));
    return nobody;
  };
  edge = await startEdge({ env, contextFor, limits: { held: LIMITS, bodyBytes: MEGABYTE } });
  const body = JSON.stringify({ query: '{ hello }', variables: { padding: LARGE } });
  const signedIn = head(`content-length: ${body.length}\r\nauthorization: Bearer token`);
  for (let at = 0; at < 2; at++) send(`${signedIn}${body}`);
  await eventually('both are looked up', () => lookups.length === 2);
  // Node does not read the end of a connection while a large body waits for its response.
  for (const { of } of lookups) of.request.raw.socket.destroy();
  await eventually('the server knows that they are gone', () => lookups.every(({ of }) => of.isGone));
  expect((await ask(ATTACKER, LARGE)).status).toBe(429);
  for (const { end } of lookups) end();
  await eventually('it is free again', async () => (await ask(ATTACKER, LARGE)).status === 200);
});

it('keeps few large answers for readers who do not read, and gives up their oldest', async () => {
  const size = 16 * MEGABYTE;
  let made = 0;
  const schema = executableSchema('type Query { big: String hello: String }', {
    Query: { big: () => `${(made += 1)}`.padEnd(size, 'x'), hello: () => 'Hello world' },
  });
  edge = await startEdge({ env, schema, limits: { held: { address: 2.5 * size, process: 4 * size } } });
  const body = '{"query":"{ big }"}';
  const answers: string[] = [];
  const ended: Promise<unknown>[] = [];
  for (let at = 0; at < 10; at++) {
    const socket = send(`${head(`content-length: ${body.length}`)}${body}`).pause();
    answers[at] = '';
    socket.on('data', (chunk) => (answers[at] += chunk.toString('latin1'))).pause();
    ended.push(new Promise((resolve) => socket.on('close', resolve)));
    await eventually('it is made', () => made === at + 1);
    expect((await ask('203.0.113.2')).status).toBe(200);
  }
  for (const socket of sockets) socket.resume();
  const isWhole = (text: string): boolean => text.length > size;
  await eventually('the last are read', () => answers.slice(8).every(isWhole));
  await Promise.all(ended.slice(0, 8));
  expect(answers.map(isWhole)).toEqual([...Array<boolean>(8).fill(false), true, true]);
});

it('never keeps more unread bytes than may be, and gives up nobody before it must', () => {
  const limits = { address: 10, process: 25 };
  const step = fc.record({
    address: fc.constantFrom('a', 'b', 'c', 'd'),
    bytes: fc.integer({ min: 1, max: 12 }),
    isRead: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let kept: { id: number; address: string; bytes: number }[] = [];
      const sum = (address?: string): number =>
        kept
          .filter((one) => address === undefined || one.address === address)
          .reduce((all, { bytes }) => all + bytes, 0);
      const unread = new UnreadAnswers<number>(limits, (id) => {
        const given = kept.find((one) => one.id === id);
        const isOver = sum() > limits.process || sum(given?.address) > limits.address;
        expect(isOver).toBe(true);
        expect(kept.find(({ address }) => address === given?.address)).toBe(given);
        // For all together it is the oldest of all that goes.
        if (sum(given?.address) <= limits.address) expect(kept[0]).toBe(given);
        kept = kept.filter((one) => one !== given);
      });
      steps.forEach(({ address, bytes, isRead }, id) => {
        const first = kept.find((one) => one.address === address);
        if (isRead && first) {
          kept = kept.filter((one) => one !== first);
          return unread.remove(first.id);
        }
        kept.push({ id, address, bytes });
        unread.add(address, id, bytes);
        expect(sum()).toBeLessThanOrEqual(limits.process);
        for (const one of ['a', 'b', 'c', 'd']) expect(sum(one)).toBeLessThanOrEqual(limits.address);
      });
    }),
  );
});
