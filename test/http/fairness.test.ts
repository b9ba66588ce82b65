import { connect, type Socket } from 'node:net';
import { executableSchema } from './executable-schema';
import { firstError, startEdge, type TestEdge } from './support';

const ATTACKER = '203.0.113.1';
const VISITOR = '203.0.113.2';
const CONNECTIONS = 40;
const REQUESTS = 1_000;
const VISITS = 100;
/** So much padding that no more than some fifteen requests are in what is read at once. */
const PADDING = 'x'.repeat(4_000);
const BIG = 8 * 1_024 * 1_024;

/** Behind one trusted proxy, so that addresses can be told apart; no rate limit is met. */
const env = {
  TRUSTED_PROXIES: '127.0.0.1',
  RATE_LIMIT_PER_MINUTE_USER: '10000000',
  RATE_LIMIT_PER_15_MINUTES_IP: '10000000',
};

const request = (query: string, padding = '', sender = [`x-forwarded-for: ${ATTACKER}`]): string => {
  const body = JSON.stringify({ query, variables: { padding } });
  const head = ['POST /graphql HTTP/1.1', 'host: x', ...sender, 'content-type: application/json'];
  return `${[...head, `content-length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`;
};

/** Resolves when a connection is closed, to whatever end. */
const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));

let edge: TestEdge | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await edge?.server.close();
});

function attack(port: number, bytes: string, onData: (text: string) => void = () => undefined): Socket {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => onData(chunk.toString('latin1')));
  sockets.push(socket);
  return socket;
}

const visit = (running: TestEdge, query: string): Promise<Response> =>
  running.post({ query }, { 'x-forwarded-for': VISITOR, authorization: 'Bearer ann/s1' });

it('answers a user after a few answers to an address that sends a thousand requests on each of many connections', async () => {
  let begun = 0;
  const schema = executableSchema('type Query { flood: Int me: String }', {
    Query: { flood: () => (begun += 1), me: (_source, _args, { actor }) => actor?.userId },
  });
  edge = await startEdge({ env, schema });
  // A connection of the visitor's own, for what `fetch` does besides takes turns of the loop.
  const visitor = attack(edge.port, '');
  const flood = request('{ flood }', PADDING).repeat(REQUESTS);
  let answers = 0;
  const answered = new Promise<void>((resolve) => {
    for (let at = 0; at < CONNECTIONS; at += 1) {
      attack(edge?.port as number, flood, (text) => {
        answers += text.split('HTTP/1.1 200').length - 1;
        if (answers > 2 * CONNECTIONS) resolve();
      });
    }
  });
  await answered;
  const waits: number[] = [];
  for (let at = 0; at < VISITS; at += 1) {
    const before = begun;
    const answer = new Promise<string>((resolve) => visitor.once('data', (chunk) => resolve(chunk.toString())));
    visitor.write(request('{ me }', '', [`x-forwarded-for: ${VISITOR}`, 'authorization: Bearer ann/s1']));
    expect(await answer).toMatch(/{"data":{"me":"ann"}}\n?$/);
    waits.push(begun - before);
  }
  // Each connection may have its turn a few times while a request comes in, is worked on, and its answer goes out.
  expect(waits.sort((left, right) => left - right)[VISITS * 0.99 - 1]).toBeLessThan(5 * CONNECTIONS);
  expect(begun).toBeLessThan((CONNECTIONS * REQUESTS) / 2);
});

it('answers all that is sent at once on one connection, in order and one at a time', async () => {
  let working = 0;
  let most = 0;
  const schema = executableSchema('type Query { echo(at: Int): Int }', {
    Query: {
      echo: async (_source, { at }: { at: number }) => {
        most = Math.max(most, (working += 1));
        await new Promise((resolve) => setImmediate(resolve));
        working -= 1;
        return at;
      },
    },
  });
  edge = await startEdge({ env, schema });
  const count = 200;
  let text = '';
  await new Promise<void>((resolve) => {
    const all = Array.from({ length: count }, (_, at) => request(`{ echo(at: ${at}) }`, PADDING)).join('');
    attack(edge?.port as number, all, (more) => {
      text += more;
      if (text.includes(`{"echo":${count - 1}}`)) resolve();
    });
  });
  const echoed = [...text.matchAll(/\{"echo":(\d+)\}/g)].map(([, at]) => Number(at));
  expect(echoed).toEqual(Array.from({ length: count }, (_, at) => at));
  expect(most).toBe(1);
});

it('cuts a connection on which more than 64 requests wait', async () => {
  edge = await startEdge({ env });
  const socket = attack(edge.port, request('{ wait }').repeat(66));
  await closed(socket);
  const held = attack(edge.port, request('{ wait }').repeat(65));
  await edge.gate.untilEntered(2);
  expect(held.destroyed).toBe(false);
  expect(edge.gate.entered).toBe(2);
});

it('makes no further large answer before the one before has gone out', async () => {
  let made = 0;
  const schema = executableSchema('type Query { big: String me: String }', {
    Query: {
      big: () => {
        made += 1;
        return 'x'.repeat(BIG);
      },
      me: (_source, _args, { actor }) => actor?.userId,
    },
  });
  edge = await startEdge({ env, schema });
  const first = new Promise<void>((resolve) => {
    const socket = attack(edge?.port as number, request('{ big }').repeat(60), () => {
      socket.pause();
      resolve();
    });
  });
  await first;
  for (let at = 0; at < 20; at += 1) await (await visit(edge, '{ me }')).text();
  // What the system itself holds for a reader who does not read is less than two of these.
  expect(made).toBeLessThanOrEqual(3);
});

it('keeps places for those who come later, and refuses whoever has more than a share', async () => {
  edge = await startEdge({ env, limits: { inFlight: 4 } });
  for (let at = 0; at < 4; at += 1) attack(edge.port, request('{ wait }'));
  await edge.gate.untilEntered(4);
  const visits = [visit(edge, '{ wait }'), visit(edge, '{ wait }')];
  // They wait for a place, and are known by it: the address is over its share from then on, whatever comes free.
  edge.gate.release();
  await edge.gate.untilEntered(6);
  edge.gate.release();
  expect((await Promise.all(visits)).map(({ status }) => status)).toEqual([200, 200]);
});

it('tells users behind one address apart', async () => {
  edge = await startEdge({ env, limits: { inFlight: 4 } });
  const ask = (user: string): Promise<Response> =>
    (edge as TestEdge).post({ query: '{ wait }' }, { 'x-forwarded-for': ATTACKER, authorization: `Bearer ${user}/s1` });
  const held = [ask('ann'), ask('ann'), ask('ann')];
  await edge.gate.untilEntered(3);
  const other = ask('ben');
  await edge.gate.untilEntered(4);
  const refused = await ask('ann');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await firstError(refused)).extensions.code).toBe('SERVICE_UNAVAILABLE');
  edge.gate.release();
  expect((await Promise.all([...held, other])).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

it.each([
  ['behind a trusted proxy', '127.0.0.1', [200, 200]],
  ['with no proxy that is trusted', '203.0.113.0/24', [429, 429]],
])('takes a flood for that of the addresses which X-Forwarded-For names only %s', async (_where, proxies, statuses) => {
  const few = { RATE_LIMIT_PER_MINUTE_USER: '1', TRUSTED_PROXIES: proxies };
  edge = await startEdge({ env: few });
  const ask = async (address: string): Promise<number> =>
    ((await edge?.post({ query: '{ hello }' }, { 'x-forwarded-for': address })) as Response).status;
  for (let at = 0; at < 10; at += 1)
    expect(await ask(`${ATTACKER}, 198.51.100.${statuses[0] === 200 ? 1 : at}`)).toBe(200);
  // Whoever has used up a bucket is refused, whatever they write further left.
  expect(await ask('192.0.2.9, 198.51.100.1')).toBe(429);
  expect([await ask(VISITOR), await ask(ATTACKER)]).toEqual(statuses);
});
