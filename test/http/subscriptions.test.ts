import { once } from 'node:events';
import { createClient, type Client, type ExecutionResult, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';
import { eventually } from '../support/scenario-eventually';
import { startEdge, type TestEdge } from './support';

let edge: TestEdge;
beforeAll(async () => (edge = await startEdge({ limits: { subscriptionsPerSocket: 2 } })));
afterAll(() => edge.server.close());

interface Tried {
  client: Client;
  closed: Promise<{ code: number; reason: string }>;
}

function clientOf(target: TestEdge, connectionParams?: Record<string, unknown>): Tried {
  let tell: (event: { code: number; reason: string }) => void;
  const closed = new Promise<{ code: number; reason: string }>((resolve) => (tell = resolve));
  const client = createClient({
    url: `ws://127.0.0.1:${target.port}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    ...(connectionParams ? { connectionParams } : {}),
    on: { closed: (event) => tell(event as { code: number; reason: string }) },
  });
  return { client, closed };
}

/** All that comes of one subscription: its values, or the first error's code. */
async function collect(client: Client, payload: SubscribePayload): Promise<unknown[]> {
  const found: unknown[] = [];
  return new Promise((resolve, reject) => {
    client.subscribe<Record<string, unknown>>(payload, {
      next: ({ data, errors }: ExecutionResult<Record<string, unknown>>) =>
        found.push(errors ? errors[0]?.extensions?.['code'] : data),
      complete: () => resolve(found),
      error: (error) => {
        const [first] = Array.isArray(error) ? (error as { extensions?: { code?: string } }[]) : [];
        if (first) resolve([...found, first.extensions?.code]);
        else {
          const { code, reason } = error as { code?: number; reason?: string };
          reject(error instanceof Error ? error : new Error(`closed: ${code} ${reason}`));
        }
      },
    });
  });
}

it.each(['Authorization', 'authorization'])('takes the token of the first message: %s', async (name) => {
  const { client } = clientOf(edge, { [name]: 'Bearer ann/s1' });
  expect(await collect(client, { query: 'subscription { ticks }' })).toEqual([{ ticks: 1 }, { ticks: 2 }]);
  await client.dispose();
});

it('allows anonymous callers to connect; each field may refuse them', async () => {
  const { client } = clientOf(edge);
  expect(await collect(client, { query: 'subscription { ticks }' })).toEqual(['UNAUTHORIZED']);
  await client.dispose();
});

it('closes on a token that is not believed', async () => {
  const { client, closed } = clientOf(edge, { Authorization: 'Bearer nonsense' });
  await expect(collect(client, { query: 'subscription { ticks }' })).rejects.toThrow('UNAUTHORIZED');
  expect(await closed).toMatchObject({ code: 4403, reason: 'UNAUTHORIZED' });
});

it.each([
  ['a query', 'query { hello }', 'VALIDATION_ERROR'],
  ['a mutation', 'mutation { refreshSession(token: "x") }', 'VALIDATION_ERROR'],
  ['a syntax error', 'subscription {', 'VALIDATION_ERROR'],
  ['an unknown field', 'subscription { tick }', 'VALIDATION_ERROR'],
  ['too many brackets', `subscription ${'{'.repeat(41)}`, 'QUERY_TOO_COMPLEX'],
  ['too many tokens', `subscription { ${'ticks '.repeat(1_600)} }`, 'QUERY_TOO_COMPLEX'],
  [
    'too many aliases',
    `subscription { ${Array.from({ length: 31 }, (_, at) => `a${at}: ticks`).join(' ')} }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['two fields', 'subscription { a: ticks b: ticks }', 'VALIDATION_ERROR'],
  ['too long a document', `subscription { ticks }${' '.repeat(15_000)}`, 'QUERY_TOO_COMPLEX'],
])('refuses %s', async (_what, query, code) => {
  const { client } = clientOf(edge, { Authorization: 'Bearer ann/s1' });
  expect(await collect(client, { query })).toContain(code);
  await client.dispose();
});

it('limits the subscriptions per socket', async () => {
  const { client } = clientOf(edge, { Authorization: 'Bearer ann/s1' });
  const nothing = { next: () => undefined, error: () => undefined, complete: () => undefined };
  client.subscribe({ query: 'subscription { never }' }, nothing);
  client.subscribe({ query: 'subscription { never }' }, nothing);
  expect(await collect(client, { query: 'subscription { ticks }' })).toEqual(['LIMIT_REACHED']);
  await client.dispose();
});

it('cuts the sockets of a session that ends, and no others', async () => {
  const first = clientOf(edge, { Authorization: 'Bearer ann/s1' });
  const second = clientOf(edge, { Authorization: 'Bearer ann/s2' });
  await collect(first.client, { query: 'subscription { ticks }' });
  const cut = collect(first.client, { query: 'subscription { never }' });
  const kept = collect(second.client, { query: 'subscription { ticks }' });
  expect(await kept).toHaveLength(2);
  edge.endSession('s1');
  await expect(cut).rejects.toThrow(/4401/);
  expect(await first.closed).toMatchObject({ code: 4401, reason: 'Session ended' });
  expect(await collect(second.client, { query: 'subscription { ticks }' })).toHaveLength(2);
  await second.client.dispose();
});

it('closes the sockets of a session that has expired by itself, and no others', async () => {
  const hasty = await startEdge({ limits: { socketPingMs: 20 } });
  const idle = clientOf(hasty, { Authorization: 'Bearer ann/s1' });
  const active = clientOf(hasty, { Authorization: 'Bearer ann/s2' });
  await collect(active.client, { query: 'subscription { ticks }' });
  const cut = collect(idle.client, { query: 'subscription { never }' });
  hasty.letIdle('s1');
  await expect(cut).rejects.toThrow(/4401/);
  expect(await collect(active.client, { query: 'subscription { ticks }' })).toHaveLength(2);
  await active.client.dispose();
  await hasty.server.close();
});

it('ends a subscription with the error of an event that may not be shown', async () => {
  const { client } = clientOf(edge, { Authorization: 'Bearer ann/s1' });
  expect(await collect(client, { query: 'subscription { demoted }' })).toEqual([{ demoted: 1 }, 'FORBIDDEN']);
  await client.dispose();
});

it('closes a socket that sends too much, and reports it only in the log', async () => {
  const written = jest.spyOn(console, 'error');
  const socket = new WebSocket(`ws://127.0.0.1:${edge.port}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('x'.repeat(200_000));
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1009);
  await eventually('a line in the log', () => edge.logged().includes('socket failed'));
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});

it('cuts who does not answer pings', async () => {
  const hasty = await startEdge({ limits: { socketPingMs: 50 } });
  const socket = new WebSocket(`ws://127.0.0.1:${hasty.port}/graphql`, 'graphql-transport-ws', { autoPong: false });
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1006);
  await hasty.server.close();
});

it.each([
  ['an unknown path', '/other', {}, 404],
  ["another origin's page", '/graphql', { origin: 'https://evil.example' }, 403],
])('does not open for %s', async (_what, path, headers, status) => {
  const socket = new WebSocket(`ws://127.0.0.1:${edge.port}${path}`, 'graphql-transport-ws', { headers });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toBe(`Unexpected server response: ${status}`);
});

it('says goodbye when the server goes down', async () => {
  const leaving = await startEdge();
  const { client, closed } = clientOf(leaving, { Authorization: 'Bearer ann/s1' });
  const waiting = collect(client, { query: 'subscription { never }' }).catch(() => 'ended');
  await collect(client, { query: 'subscription { ticks }' });
  await leaving.server.drain();
  expect(await closed).toMatchObject({ code: 1001 });
  expect(await waiting).toBe('ended');
});

it('logs nothing of what was sent', () => {
  expect(edge.logged()).not.toMatch(/Bearer|nonsense|subscription \{/);
});
