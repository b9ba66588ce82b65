import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { valueFromASTUntyped, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { loadConfig, type EnvironmentVariables } from '../../src/config/config';
import { systemClock } from '../../src/config/clock';
import { BillfoldError, ErrorCode, validationError } from '../../src/domain/errors';
import type { RequestFacts } from '../../src/http/exchange';
import { createLogger } from '../../src/http/monitoring/logger';
import { createHttpServer, type EdgeOptions, type HttpEdge } from '../../src/http/server';
import { executableSchema } from './executable-schema';
import { nobody, type TestContext } from './test-context';

/** The context of the small schema: who asks, by a token that is `Bearer <userId>/<sessionId>`. */

const typeDefs = /* GraphQL */ `
  scalar Decimal
  input LineInput {
    description: String!
    quantity: Decimal!
  }
  input CreateInput {
    currency: String!
    lines: [LineInput!]!
  }
  input LoginInput {
    email: String!
    password: String!
  }
  type Line {
    id: ID!
  }
  type Invoice {
    id: ID!
    number: String
    client: Client
    lines: [Line!]!
  }
  type Client {
    id: ID!
    name: String
    invoices(first: Int, last: Int, after: String): InvoiceConnection!
  }
  type InvoiceConnection {
    nodes: [Invoice!]!
    totalCount: Int!
  }
  type Query {
    hello(name: String): String
    me: String
    wait: String
    fails(how: String!): String
    invoices(first: Int, last: Int): InvoiceConnection!
    clients(first: Int): [Client!]!
    nodes(ids: [ID!]!): [Invoice]!
  }
  type Mutation {
    login(input: LoginInput!): String
    refreshSession(token: String!): String
    create(input: CreateInput!): String
  }
  type Subscription {
    ticks(id: ID): Int
    never: Int
    demoted: Int!
  }
`;

/** Says when a request is inside the resolver `wait`, and lets it go on. */
export class Gate {
  entered = 0;
  private waiting: (() => void)[] = [];
  private watchers: { count: number; resolve(): void }[] = [];

  pass(): Promise<string> {
    this.entered++;
    for (const { count, resolve } of this.watchers) if (this.entered >= count) resolve();
    return new Promise((resolve) => this.waiting.push(() => resolve('waited')));
  }

  untilEntered(count: number): Promise<void> {
    return this.entered >= count ? Promise.resolve() : new Promise((resolve) => this.watchers.push({ count, resolve }));
  }

  release(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}

/** Ways for the resolver `fails` to fail. */
const failures: Record<string, () => Error> = {
  billfold: () =>
    new BillfoldError(ErrorCode.OVERPAYMENT, 'Too much.', [{ field: 'input.amount', reason: 'too much' }], {
      balance: '5.00',
    }),
  refused: () => Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
  ended: () =>
    Object.assign(new Error('query failed'), { driverError: Object.assign(new Error('bye'), { code: '57P01' }) }),
  terminated: () => new Error('Connection terminated unexpectedly'),
  pool: () => new Error('timeout exceeded when trying to connect'),
  bug: () => new TypeError('Cannot read properties of undefined (secret-detail)'),
  database: () => Object.assign(new Error('invalid input "row-value-4711"'), { severity: 'ERROR', code: '22P02' }),
};

function smallSchema(gate: Gate): GraphQLSchema {
  async function* ticks(): AsyncGenerator<{ ticks: number }> {
    yield { ticks: 1 };
    yield { ticks: 2 };
  }
  async function* demoted(): AsyncGenerator<{ demoted: number | Error }> {
    yield { demoted: 1 };
    yield { demoted: new BillfoldError(ErrorCode.FORBIDDEN, 'No more.') };
    yield { demoted: 3 };
  }
  const never = (): AsyncIterator<never> & AsyncIterable<never> => ({
    next: () => new Promise(() => undefined),
    return: () => Promise.resolve({ done: true, value: undefined }),
    [Symbol.asyncIterator]() {
      return this;
    },
  });
  const schema = executableSchema(typeDefs, {
    Query: {
      hello: (_source, { name }: { name?: string }) => `Hello ${name ?? 'world'}`,
      me: (_source, _args, { actor }) => actor?.userId,
      wait: () => gate.pass(),
      fails: (_source, { how }: { how: string }) => {
        throw (failures[how] as () => Error)();
      },
      invoices: () => ({ nodes: [], totalCount: 0 }),
      clients: () => [],
      nodes: () => [],
    },
    Mutation: { login: () => 'a-fresh-token', refreshSession: () => 'rotated', create: () => 'created' },
    Subscription: {
      ticks: (_source, _args, { actor }) => (actor ? ticks() : refuse()),
      never: () => never(),
      demoted: () => demoted(),
    },
  });
  const decimal = schema.getType('Decimal') as GraphQLScalarType<string>;
  decimal.parseValue = (value) => {
    if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return value;
    throw validationError({ field: 'value', reason: 'not a decimal' });
  };
  decimal.parseLiteral = (node) => decimal.parseValue(valueFromASTUntyped(node));
  return schema;
}

function refuse(): never {
  throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
}

/** What a test changes of the edge that it starts. */
export interface EdgeChanges extends Partial<Omit<EdgeOptions<TestContext>, 'config'>> {
  env?: EnvironmentVariables;
}

/** A running edge and the ways to reach it. */
export interface TestEdge {
  server: HttpEdge;
  url: string;
  port: number;
  gate: Gate;
  /** What has been logged, as text. */
  logged(): string;
  endSession(sessionId: string): void;
  /** The session is over from now on, which nobody tells unasked. */
  letIdle(sessionId: string): void;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** Starts the edge with the small schema on a free port. */
export async function startEdge({ env, ...changes }: EdgeChanges = {}): Promise<TestEdge> {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, callback) {
      lines.push(chunk.toString());
      callback();
    },
  });
  const gate = new Gate();
  const listeners = new Set<(sessionId: string) => void>();
  const over = new Set<string>();
  const tellEnd = (sessionId: string): void => listeners.forEach((listener) => listener(sessionId));
  const server = createHttpServer<TestContext>({
    config: loadConfig({ NODE_ENV: 'test', RATE_LIMIT_PER_15_MINUTES_IP: '100000', ...env }),
    log: createLogger('info', sink),
    clock: systemClock,
    schema: smallSchema(gate),
    contextFor: believe,
    routes: [],
    gauges: [],
    health: { database: () => Promise.resolve(), queue: () => Promise.resolve(), findings: () => Promise.resolve([]) },
    sessions: {
      onSessionEnded(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      tellOver: (sessionIds) => sessionIds.filter((id) => over.has(id)).forEach(tellEnd),
    },
    ...changes,
  });
  const port = await server.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return {
    server,
    url,
    port,
    gate,
    logged: () => lines.join(''),
    endSession: tellEnd,
    letIdle: (sessionId) => over.add(sessionId),
    post: (body, headers) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

function believe({ authorization }: RequestFacts): TestContext {
  if (authorization === null) return nobody;
  const [, userId, sessionId] = /^Bearer (\w+)\/(\w+)$/.exec(authorization) ?? [];
  if (!userId || !sessionId) throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'This token is not valid.');
  return { ...nobody, actor: { userId, sessionId } };
}

/** The shape of an error as callers get it. */
export interface WireError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    message: string;
    details: { field: string; reason: string }[];
    requestId: string;
  } & Record<string, unknown>;
}

/** The first error of an answer; fails when there is none. */
export async function firstError(response: Response): Promise<WireError> {
  const { errors } = (await response.json()) as { errors?: WireError[] };
  const [error] = errors ?? [];
  if (!error) throw new Error('the answer has no error');
  return error;
}

/** Sends raw bytes, and gives what came back until the server closed. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}
