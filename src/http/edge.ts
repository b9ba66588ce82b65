import { METHODS, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config/config';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { type AddressOf, network } from './addresses';
import { Exchange } from './exchange';
import { serveExplorer } from './explorer/explorer';
import { meaningOf, overloaded, pageOfError, pageOfNothing } from './failures';
import type { GraphQLEndpoint } from './graphql/graphql-endpoint';
import { GRAPHQL, serveGraphQL } from './graphql/serve-graphql';
import { rateLimitExceeded } from './graphql/engine-refusals';
import { securityHeaders, type Headers } from './headers';
import { askerOf, FairPlaces } from './limits/fair-places';
import { bytesToHold } from './limits/held-bytes';
import { HeldExchanges } from './limits/held-exchanges';
import type { EdgeLimits } from './limits/limits';
import type { EdgeContext, OperationRates } from './limits/operation-rates';
import type { TokenBuckets } from './limits/token-buckets';
import type { Metrics } from './monitoring/metrics';
import type { Origins } from './origins';
import type { Route } from './route';
import { serveRoutes } from './serve-routes';
import { RECEIVING_BYTES, serveUploads } from './uploads/serve-uploads';
import type { UploadRoute } from './uploads/upload-route';

declare module 'fastify' {
  interface FastifyRequest {
    exchange: Exchange;
  }
}

/** The dependencies of the edge. */
export interface EdgeParts<C extends EdgeContext> {
  config: Pick<Config, 'publicUrl' | 'seedDemo'>;
  origins: Origins;
  log: Logger;
  limits: EdgeLimits;
  endpoint: GraphQLEndpoint<C>;
  routes: readonly Route[];
  uploads: readonly UploadRoute[];
  metrics: Metrics;
  addressOf: AddressOf;
  addresses: TokenBuckets;
  rates: OperationRates;
  /** Creates the server that passes its requests to the listener. */
  serverFor: (listener: RequestListener) => Server;
  /** Responds to bytes that are not a valid request, by error code. */
  refuse: (code: string | undefined, socket: Socket) => void;
}

/** The entry point for all HTTP requests. Admits or refuses each one, responds, counts it, and logs it in one line. */
export class Edge<C extends EdgeContext> {
  private readonly app: FastifyInstance;
  private baseHeaders: Headers = {};
  private readonly places: FairPlaces;
  private readonly held: HeldExchanges;
  private readonly uploads: ReadonlySet<string | undefined>;

  /** Logs a fixed list of fields, so it skips the search for secrets, which is expensive on every request. */
  private readonly requestLog: Logger;

  constructor(private readonly parts: EdgeParts<C>) {
    this.places = new FairPlaces(parts.limits.inFlight);
    this.held = new HeldExchanges(parts.limits.held);
    this.uploads = new Set(parts.uploads.map(({ path }) => path));
    this.requestLog = parts.log.child({}, { redact: [] });
    this.app = Fastify({
      serverFactory: parts.serverFor,
      bodyLimit: parts.limits.bodyBytes,
      exposeHeadRoutes: false,
      clientErrorHandler: (error, socket) => parts.refuse(error.code, socket),
      // A path that cannot be decoded matches no route.
      frameworkErrors: (_error, request, reply) => {
        this.arrive(request, reply);
        const refusal = this.refusalOf(request.exchange);
        if (refusal) this.fail(request.exchange, refusal);
        else this.answerNothing(request);
      },
    });
  }

  /** Must resolve before the first request. */
  async start(): Promise<void> {
    const { app } = this;
    this.baseHeaders = await securityHeaders(this.parts.config);
    // Methods unknown to Fastify are refused per path, like any other that a path does not accept. CONNECT has no path.
    const unknown = METHODS.filter((name) => name !== 'CONNECT' && !app.supportedMethods.includes(name));
    for (const name of unknown) app.addHttpMethod(name, { hasBody: true });
    app.decorateRequest('exchange', null as unknown as Exchange);
    app.addHook('onRequest', (request, reply, next) => {
      this.arrive(request, reply);
      // A refusal is sent after CORS has set its headers, so that pages of other origins can read it.
      if (this.isForOtherOrigins(request)) return next();
      const refusal = this.refusalOf(request.exchange);
      if (refusal) return next(refusal);
      // The body is not read.
      if (request.is404) return this.answerNothing(request);
      next();
    });
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.setErrorHandler((error, { exchange }) => this.fail(exchange, error));
    app.setNotFoundHandler((request) => this.answerNothing(request));
    await app.register((scope) => this.serveOtherOrigins(scope));
    await app.register((scope) => serveExplorer(scope, { hasDemo: this.parts.config.seedDemo }));
    const { routes, rates, limits } = this.parts;
    const run = (exchange: Exchange, work: () => Promise<void>): Promise<void> =>
      exchange.isProbe ? work() : this.holding(exchange, () => this.admit(exchange, askerOf(exchange, null), work));
    await app.register((scope) => serveRoutes(scope, { routes, rates, run, bodyBytes: limits.bodyBytes }));
    await app.ready();
  }

  /** Resolves when no work is in progress, including work for clients that have disconnected. */
  idle(): Promise<void> {
    return this.places.idle();
  }

  /** Takes a token from an address. Returns false if it has none left. */
  letsAddressIn(ip: string): boolean {
    return this.parts.addresses.take(network(ip)) === 0;
  }

  /** Runs work for a caller when a place is free. Throws a retryable error if the caller already has its share. */
  readonly admit = async (exchange: Exchange, asker: string, work: () => Promise<void>): Promise<void> => {
    if (exchange.isGone) return;
    const place = this.places.enter(asker);
    if (!place) throw overloaded();
    try {
      if (place !== true) await place;
      if (!exchange.isGone) await work();
    } finally {
      this.places.leave(asker);
    }
  };

  /** Counts the exchange and its body as held until the work is done, even if the client has disconnected. */
  private async holding(exchange: Exchange, work: () => Promise<void>): Promise<void> {
    exchange.pending++;
    try {
      await work();
    } finally {
      this.leave(exchange);
    }
  }

  private isForOtherOrigins({ routeOptions: { url } }: FastifyRequest): boolean {
    return url === GRAPHQL || this.uploads.has(url);
  }

  /** Serves what pages of other origins may call. */
  private async serveOtherOrigins(scope: FastifyInstance): Promise<void> {
    const { origins, uploads, endpoint } = this.parts;
    const holding = (exchange: Exchange, work: () => Promise<void>): Promise<void> => this.holding(exchange, work);
    if (origins.cors) await scope.register(cors, origins.cors);
    scope.addHook('onRequest', (request, _reply, next) => {
      const refusal = this.isForOtherOrigins(request) ? this.refusalOf(request.exchange) : null;
      if (refusal) return next(refusal);
      if (request.headers.origin !== undefined) origins.lets(request.raw);
      next();
    });
    await scope.register((inner) => serveGraphQL(inner, { endpoint, holding }));
    const admit: typeof holding = (exchange, work) => this.admit(exchange, askerOf(exchange, null), work);
    await scope.register((inner) => serveUploads(inner, { uploads, holding, admit }));
  }

  private arrive(request: FastifyRequest, reply: FastifyReply): void {
    const exchange = new Exchange(request, reply, this.parts.addressOf(request.raw), this.held.noteUnread);
    request.exchange = exchange;
    reply.headers(this.baseHeaders).header('x-request-id', exchange.requestId);
    reply.raw.once('close', () => this.leave(exchange));
  }

  /** The error that refuses a request before its body is read, or null. */
  private refusalOf(exchange: Exchange): BillfoldError | null {
    if (exchange.isProbe) return null;
    const wait = this.parts.addresses.take(network(exchange.ip));
    if (wait > 0) return rateLimitExceeded(wait);
    // The user of a token, who may have a share of their own, is not known until the context is created.
    const asker = exchange.authorization === null ? askerOf(exchange, null) : null;
    return this.places.refuses(asker) ? overloaded() : this.refusalOfBody(exchange);
  }

  /** Reserves the maximum size of a large body until the response. Returns the refusal if that is over a limit. */
  private refusalOfBody(exchange: Exchange): BillfoldError | null {
    const { bodyBytes } = this.parts.limits;
    const { headers, routeOptions } = exchange.request;
    // A file is written to the disk as it comes.
    const bytes = this.uploads.has(routeOptions.url) ? RECEIVING_BYTES : bytesToHold(headers, bodyBytes);
    return bytes === 0 || bytes > bodyBytes ? null : this.held.reserve(exchange, bytes);
  }

  private answerNothing({ exchange, method }: FastifyRequest): void {
    // Preflight requests from allowed origins have been answered before this.
    if (method === 'OPTIONS') return exchange.send(403, {}, '');
    const { status, headers, body } = pageOfNothing(exchange);
    exchange.send(status, headers, body);
  }

  /** Responds with an error: in GraphQL's format at `/graphql`, as a page or JSON elsewhere. */
  private fail(exchange: Exchange, thrown: unknown): void {
    if (exchange.isGone) return exchange.send(400, {}, '');
    const { error, cut } = meaningOf(thrown, this.parts.limits);
    if (exchange.request.url.startsWith('/graphql')) {
      const isTooLarge = error instanceof BillfoldError && error.code === ErrorCode.QUERY_TOO_COMPLEX;
      return this.parts.endpoint.refuse(exchange, { status: isTooLarge ? 413 : null, error, cut });
    }
    if (cut) exchange.cut();
    const { status, headers, body } = pageOfError(exchange, error, this.parts.log);
    exchange.send(status, headers, body);
  }

  /** Called when the response is closed and when its work is done. Records the exchange after both. */
  private leave(exchange: Exchange): void {
    if (--exchange.pending > 0) return;
    this.held.release(exchange);
    const ms = performance.now() - exchange.startedAt;
    this.parts.metrics.count(exchange, ms);
    const { requestId, route, status, operationName, errorCodes, request } = exchange;
    const line = { requestId, method: request.method, route, status, ms: Math.round(ms * 100) / 100 };
    const operation = operationName === null ? undefined : operationName.slice(0, 64);
    this.requestLog.info(
      errorCodes.length > 0 ? { ...line, operation, codes: errorCodes } : { ...line, operation },
      'request',
    );
  }
}
