import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { eventually } from '../support/scenario-eventually';
import { startEdge, type TestEdge } from './support';

const ASK = '{"query":"{ hello }"}';
const WAIT = '{"query":"{ wait }"}';
const WHOLE = /^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n\{"data":\{"(hello":"Hello world|wait":"waited)"\}\}\n?$/;

const request = (body: string): string =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** A connection, all that came over it, and how it ended: with an error's code, or well. */
interface Caller {
  socket: Socket;
  answers(): string;
  ended: Promise<string>;
}

function call(port: number, ...requests: string[]): Caller {
  let answers = '';
  const socket = connect(port, '127.0.0.1', () => requests.forEach((text) => socket.write(text)));
  socket.on('data', (chunk) => (answers += chunk.toString()));
  const ended = new Promise<string>((resolve) => {
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    socket.on('close', () => resolve('well'));
  });
  return { socket, answers: () => answers, ended };
}

const answered = (caller: Caller, times = 1): Promise<unknown> =>
  eventually('an answer', () => caller.answers().split('{"data"').length > times);

const refusesNew = (port: number): Promise<unknown> =>
  eventually('new connections are refused', async () => (await call(port).ended) === 'ECONNREFUSED');

let edge: TestEdge;
beforeEach(async () => {
  edge = await startEdge();
});
afterEach(() => edge.server.close());

it('lets what is in flight finish, says that it is the last, and refuses who comes anew', async () => {
  const held = call(edge.port, request(WAIT));
  await edge.gate.untilEntered(1);
  const drained = edge.server.drain();
  await refusesNew(edge.port);
  edge.gate.release();
  expect(await held.ended).toBe('well');
  expect(held.answers()).toMatch(WHOLE);
  expect(held.answers()).toMatch(/\r\nconnection: close\r\n/);
  await drained;
  await edge.server.drain();
});

it('answers all whom the system has let in and the server has not seen yet', async () => {
  const callers = Array.from({ length: 100 }, () => call(edge.port, request(ASK)));
  // The system connects them in this turn of the loop, and the server looks at its door in the next.
  await new Promise((resolve) => process.nextTick(resolve));
  const drained = edge.server.drain();
  expect(new Set(await Promise.all(callers.map(({ ended }) => ended)))).toEqual(new Set(['well']));
  for (const { answers } of callers) expect(answers()).toMatch(WHOLE);
  await drained;
  expect(await call(edge.port).ended).toBe('ECONNREFUSED');
});

it('answers once more on a connection that stood open, and says that it is not ready', async () => {
  const regular = call(edge.port, request(ASK));
  const probe = call(edge.port, request(ASK));
  await Promise.all([answered(regular), answered(probe)]);
  const drained = edge.server.drain();
  regular.socket.write(request(ASK));
  probe.socket.write('GET /health/ready HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(await Promise.all([regular.ended, probe.ended])).toEqual(['well', 'well']);
  expect(regular.answers().match(/HTTP\/1\.1 200/g)).toHaveLength(2);
  expect(regular.answers().match(/\r\nconnection: close\r\n/g)).toHaveLength(1);
  expect(probe.answers()).toMatch(/HTTP\/1\.1 503 [^]*\r\nconnection: close\r\n[^]*\{"status":"draining"\}$/);
  await drained;
});

it('answers a request that was half sent, and waits for no connection on which nothing is asked', async () => {
  const idle = call(edge.port, request(ASK));
  const silent = call(edge.port);
  const text = request(ASK);
  const half = call(edge.port, text.slice(0, 30));
  await answered(idle);
  const drained = edge.server.drain();
  expect(await Promise.all([idle.ended, silent.ended])).toEqual(['well', 'well']);
  expect(silent.answers()).toBe('');
  half.socket.write(text.slice(30));
  expect(await half.ended).toBe('well');
  expect(half.answers()).toMatch(WHOLE);
  await drained;
});

it('says goodbye to sockets, turns new ones away in words, and cuts who does not close', async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${edge.port}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve) => socket.once('open', resolve));
  const regular = call(edge.port, request(ASK));
  await answered(regular);
  regular.socket.pause();
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const drained = edge.server.drain();
  const upgrade = ['connection: upgrade', 'upgrade: websocket', 'sec-websocket-version: 13', 'sec-websocket-key: eA=='];
  const late = call(edge.port, `GET /graphql HTTP/1.1\r\nhost: x\r\n${upgrade.join('\r\n')}\r\n\r\n`);
  expect(await closed).toBe(1001);
  expect(await late.ended).toBe('well');
  expect(late.answers()).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\nconnection: close\r\n/);
  await drained;
});

/** Calls again and again, on a new connection where it must, until none is let in; gives how that ended. */
async function callOnAndOn(port: number, onAnswer: () => void): Promise<string> {
  for (;;) {
    const caller = call(port, request(ASK));
    let times = 1;
    let isOver = false;
    void caller.ended.then(() => (isOver = true));
    while (!isOver) {
      await new Promise((resolve) => setImmediate(resolve));
      if (caller.answers().split('{"data"').length <= times) continue;
      onAnswer();
      times += 1;
      if (!/\r\nconnection: close\r\n/.test(caller.answers())) caller.socket.write(request(ASK));
    }
    const end = await caller.ended;
    if (end !== 'well') return end;
    if (!/\r\nconnection: close\r\n/.test(caller.answers())) return 'closed without a word';
  }
}

it('cuts nobody who calls on and on, until it refuses all', async () => {
  let answers = 0;
  const callers = Array.from({ length: 20 }, () => callOnAndOn(edge.port, () => (answers += 1)));
  await eventually('they are answered', () => answers > 100);
  const drained = edge.server.drain();
  expect(new Set(await Promise.all(callers))).toEqual(new Set(['ECONNREFUSED']));
  await drained;
});
