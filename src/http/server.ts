import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Metric } from 'prom-client';
import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import { type AddressOf, addressesBehind } from './addresses';
import { Connections } from './connections';
import { DocumentScreen } from './graphql/document-screen';
import { Edge } from './edge';
import type { RequestFacts } from './exchange';
import { GraphQLEndpoint } from './graphql/graphql-endpoint';
import { type DirectRequest, GraphQLEngine } from './graphql/graphql-engine';
import { healthRoutes, type HealthChecks } from './monitoring/health';
import { defaultLimits, type EdgeLimits } from './limits/limits';
import { Origins } from './origins';
import { Metrics, type GaugeReading } from './monitoring/metrics';
import { metricsRoute } from './monitoring/metrics-route';
import { OperationRates, type EdgeContext } from './limits/operation-rates';
import type { Route } from './route';
import type { UploadRoute } from './uploads/upload-route';
import type { SharedLimits } from './limits/shared-limits';
import { type SessionEnds, Subscriptions } from './graphql/subscriptions';
import { TokenBuckets } from './limits/token-buckets';

/** The parts of the HTTP edge; `C` is the context that resolvers get. */
export interface EdgeOptions<C extends EdgeContext> {
  config: Config;
  log: Logger;
  clock: Clock;
  schema: GraphQLSchema;
  /**
   * Creates the context of one operation. An error is the response to the request: a `BillfoldError` is returned
   * unchanged.
   */
  contextFor: (facts: RequestFacts) => Promise<C> | C;
  /** Pages and files besides `/graphql`, health and metrics. */
  routes: readonly Route[];
  /** Where files are sent to; none if omitted. */
  uploads?: readonly UploadRoute[];
  health: HealthChecks;
  /** Metrics of other parts for `/metrics`. */
  gauges: readonly GaugeReading[];
  /** Counters of other parts of the process. */
  metrics?: readonly Metric[];
  sessions: SessionEnds;
  /** The limits shared with other processes; if omitted, this process counts alone. */
  sharedLimits?: SharedLimits;
  /** Returns an operation's data as JSON if it needs no resolver per field, otherwise null. By default, always null. */
  answerDirectly?: (request: DirectRequest<C>) => Promise<string | null>;
  /** Overrides of the default limits, for tests. */
  limits?: Partial<EdgeLimits>;
}

/** A server that listens, and stops gracefully. */
export interface HttpEdge {
  /** Listens, and resolves to the port. Pass 0 for a free port. */
  listen(port: number, host: string): Promise<number>;
  /**
   * Refuses new connections, sends each connected client at most one more response, and closes when all have
   * disconnected or at a deadline. Idempotent.
   */
  drain(): Promise<void>;
  /** Closes immediately, interrupting requests in progress. */
  close(): Promise<void>;
}

/** The limit of one address, as a multiple of the limit of one user: an office may share one address. */
const USERS_PER_ADDRESS = 10;

/** Builds the HTTP edge: GraphQL over HTTP and WebSocket, the explorer, health, metrics, and the given routes. */
export function createHttpServer<C extends EdgeContext>(options: EdgeOptions<C>): HttpEdge {
  const { config, clock, log, schema, contextFor } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const rates = new OperationRates(config, clock, options.sharedLimits ?? null);
  const answerDirectly = options.answerDirectly ?? (() => Promise.resolve(null));
  const engine = new GraphQLEngine<C>({ config, log, schema, limits, rates, answerDirectly });
  const screen = new DocumentScreen(schema, limits, config.maxDepth);
  const metrics = new Metrics(options.gauges, options.metrics);
  const addressRate = { capacity: config.rateLimitPerMinuteUser * USERS_PER_ADDRESS, refillMs: 60_000 };
  const addressOf = addressesBehind(config.trustedProxies);
  const origins = new Origins(config, log);
  const server = serverOf(limits);
  // Requests discarded because a client sent too many at once still count towards the limit of its address.
  const connections = new Connections(server, (request) => void edge.letsAddressIn(addressOf(request)));
  const sockets = new Subscriptions<C>({
    ...{ config, log, schema, limits, screen, rates, addressOf, contextFor },
    sessions: options.sessions,
  });
  const edge: Edge<C> = new Edge({
    ...{ config, log, limits, metrics, addressOf, rates, origins },
    addresses: new TokenBuckets(clock, addressRate),
    endpoint: new GraphQLEndpoint({
      ...{ config, log, engine, screen, contextFor },
      admit: (exchange, asker, work) => edge.admit(exchange, asker, work),
    }),
    routes: [
      ...healthRoutes({ checks: options.health, healthKey: config.healthKey, isDraining: () => connections.isLeaving }),
      metricsRoute(config, metrics),
      ...options.routes,
    ],
    uploads: options.uploads ?? [],
    serverFor: (listener) =>
      server.on('request', (request, response) =>
        connections.take(request, response, () => listener(request, response)),
      ),
    refuse: (code, socket) => connections.refuse(code, socket),
  });
  return new NodeEdge({ server, connections, edge, engine, sockets, limits, addressOf, origins });
}

function serverOf(limits: EdgeLimits): Server {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: Math.min(5_000, limits.headersMs),
  });
  server.setTimeout(limits.idleMs);
  // A client that has finished sending may still expect a response. Node's types lack this property.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

interface NodeEdgeParts<C extends EdgeContext> {
  server: Server;
  connections: Connections;
  edge: Edge<C>;
  engine: GraphQLEngine<C>;
  sockets: Subscriptions<C>;
  limits: EdgeLimits;
  addressOf: AddressOf;
  origins: Origins;
}

class NodeEdge<C extends EdgeContext> implements HttpEdge {
  private drained: Promise<void> | null = null;

  constructor(private readonly parts: NodeEdgeParts<C>) {
    parts.server.on('upgrade', (request, stream, head) => this.upgrade(request, stream, head));
  }

  async listen(port: number, host: string): Promise<number> {
    const { server, engine, edge } = this.parts;
    await Promise.all([engine.start(), edge.start()]);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.removeListener('error', reject);
        resolve();
      });
    });
    return (server.address() as AddressInfo).port;
  }

  drain(): Promise<void> {
    this.drained ??= this.goDown();
    return this.drained;
  }

  close(): Promise<void> {
    this.parts.sockets.close();
    return this.shut();
  }

  private async goDown(): Promise<void> {
    const { connections, limits, sockets } = this.parts;
    connections.beginLeaving();
    sockets.close();
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => (timer = setTimeout(resolve, limits.drainMs)));
    await Promise.race([this.emptied(), deadline]);
    clearTimeout(timer);
    await this.shut();
  }

  /** Resolves when the server has stopped listening, all clients have disconnected, and their work is done. */
  private async emptied(): Promise<void> {
    const { connections, edge } = this.parts;
    await connections.closeDoor();
    await connections.emptied();
    await edge.idle();
  }

  private async shut(): Promise<void> {
    const { server, connections, engine } = this.parts;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    connections.cut();
    await closed;
    await engine.stop();
  }

  private upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { connections, sockets } = this.parts;
    const { socket } = request;
    if (!asksForSocket(request) && !connections.isBusy(socket)) return connections.readWithoutUpgrade(request, head);
    // Node's HTTP server no longer handles these events.
    for (const event of ['error', 'timeout']) stream.on(event, () => stream.destroy());
    const refusal = this.refusalOf(request);
    if (refusal) return connections.endWith(socket, refusal);
    connections.handOver(socket);
    sockets.upgrade(request, stream, head);
  }

  /** The status that refuses to upgrade a connection to a WebSocket, or null. */
  private refusalOf(request: IncomingMessage): string | null {
    const { connections, edge, origins, addressOf } = this.parts;
    // Pending responses would be written into the WebSocket.
    if (connections.isBusy(request.socket)) return '400 Bad Request';
    if (connections.isLeaving) return '503 Service Unavailable';
    if (!/^\/graphql(\?|$)/.test(request.url ?? '')) return '404 Not Found';
    if (!origins.lets(request)) return '403 Forbidden';
    return edge.letsAddressIn(addressOf(request)) ? null : '429 Too Many Requests';
  }
}

function asksForSocket({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket';
}
