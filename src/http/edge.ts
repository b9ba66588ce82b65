import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config/config';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { type AddressOf, network } from './addresses';
import { showError, statusOf } from './graphql/errors';
import { Exchange, type ExchangeState } from './exchange';
import { explorerPage } from './explorer/explorer';
import type { GraphQLEndpoint } from './graphql/graphql-endpoint';
import { rateLimitExceeded } from './graphql/graphql-engine';
import { securityHeaders, type Cors, type Headers } from './headers';
import { tooComplex, type EdgeLimits } from './limits/limits';
import { wantsPage } from './media-types';
import type { Metrics } from './monitoring/metrics';
import type { EdgeContext, OperationRates } from './limits/operation-rates';
import { pageError } from './pages/page-errors';
import { readBody } from './read-body';
import type { RouteMatch, RouteRequest, Router } from './router';
import type { TokenBuckets } from './limits/token-buckets';

/** The parts that the edge puts together. */
export interface EdgeParts<C extends EdgeContext> {
  config: Pick<Config, 'publicUrl'>;
  log: Logger;
  limits: EdgeLimits;
  endpoint: GraphQLEndpoint<C>;
  router: Router;
  metrics: Metrics;
  cors: Cors;
  addressOf: AddressOf;
  addresses: TokenBuckets;
  rates: OperationRates;
}

/** Every HTTP request comes in here: it is let in or turned away, answered, counted, and told to the log in one line. */
export class Edge<C extends EdgeContext> {
  private readonly state: { -readonly [Key in keyof ExchangeState]: ExchangeState[Key] };
  private readonly explorer = explorerPage();
  private open = 0;
  private working = 0;
  private whenIdle: (() => void) | null = null;

  /** Its lines are made of listed parts only, so the search for secrets, dear at each request, is left out. */
  private readonly requestLog: Logger;

  constructor(private readonly parts: EdgeParts<C>) {
    this.requestLog = parts.log.child({}, { redact: [] });
    const { config, addressOf } = parts;
    this.state = { addressOf, baseHeaders: Object.entries(securityHeaders(config)).flat(), draining: false };
  }

  /** Whether the process is going down. */
  get isDraining(): boolean {
    return this.state.draining;
  }

  /** From now on each answer is the last on its connection, and no more requests should be sent here. */
  beginDraining(): void {
    this.state.draining = true;
  }

  /** Resolves when no request is being worked on, also of those whose caller has gone. */
  idle(): Promise<void> {
    return this.open === 0 ? Promise.resolve() : new Promise((resolve) => (this.whenIdle = resolve));
  }

  /** Answers one request. Never throws. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = new Exchange(request, response, this.state);
    this.open++;
    try {
      await this.dispatch(exchange);
    } catch (error) {
      this.fail(exchange, error);
    }
    this.record(exchange);
    if (--this.open === 0) this.whenIdle?.();
  }

  /** Takes a token of an address; false when it has none left. */
  letsAddressIn(ip: string): boolean {
    return this.parts.addresses.take(network(ip)) === 0;
  }

  /** Runs work that is ready to run, unless there is too much of it: then whoever comes is told to come back. */
  readonly admit = async (work: () => Promise<void>): Promise<void> => {
    if (this.working >= this.parts.limits.inFlight) throw overloaded();
    this.working++;
    try {
      await work();
    } finally {
      this.working--;
    }
  };

  private dispatch(exchange: Exchange): Promise<void> | void {
    const { cors, addresses, limits } = this.parts;
    const { url = '/', method = 'GET', headers } = exchange.request;
    const end = url.indexOf('?');
    const path = end === -1 ? url : url.slice(0, end);
    if (this.isProbe(path)) return this.route(exchange, path, end);
    const wait = addresses.take(network(exchange.ip));
    if (wait > 0) throw rateLimitExceeded(wait);
    if (this.working >= limits.inFlight) throw overloaded();
    if (method === 'OPTIONS') return this.preflight(exchange);
    if (path !== '/graphql') return this.route(exchange, path, end);
    exchange.route = '/graphql';
    if (method !== 'POST' && wantsPage(headers.accept) && !/[?&](query|extensions)=/.test(url)) {
      exchange.route = '/graphql (explorer)';
      return exchange.send(this.explorer.status, this.explorer.headers, this.explorer.body);
    }
    return this.parts.endpoint.handle(exchange, cors.forAnswer(headers.origin));
  }

  /** Those who watch over the process are answered whatever its load. */
  private isProbe(path: string): boolean {
    return path === '/metrics' || path.startsWith('/health');
  }

  private preflight(exchange: Exchange): void {
    exchange.route = 'preflight';
    const headers = this.parts.cors.forPreflight(exchange.request.headers.origin);
    exchange.send(headers ? 204 : 403, headers ?? {}, '');
  }

  private async route(exchange: Exchange, path: string, searchAt: number): Promise<void> {
    const { request } = exchange;
    const found = this.parts.router.find(request.method ?? '', path);
    if ('route' in found) {
      exchange.route = found.route.path;
      return this.answer(exchange, found, searchAt);
    }
    const isKnown = found.length > 0;
    const error = {
      status: isKnown ? 405 : 404,
      code: isKnown ? ErrorCode.VALIDATION_ERROR : ErrorCode.NOT_FOUND,
      message: isKnown ? 'This address takes another method.' : 'There is nothing at this address.',
      requestId: exchange.requestId,
    };
    const page = pageError(error, request.headers.accept);
    exchange.errorCodes = [error.code];
    return exchange.send(page.status, isKnown ? { ...page.headers, allow: found.join(', ') } : page.headers, page.body);
  }

  private async answer(exchange: Exchange, { route, params }: RouteMatch, searchAt: number): Promise<void> {
    const { request } = exchange;
    const wait = route.takesSecret ? await this.parts.rates.take(exchange.ip, { actor: null }, true) : 0;
    if (wait > 0) {
      exchange.cut();
      throw rateLimitExceeded(wait);
    }
    const body = request.method === 'POST' ? await readBody(request, this.parts.limits.bodyBytes) : Buffer.alloc(0);
    if (body === 'ABORTED') return;
    if (body === 'TOO_LARGE') {
      exchange.cut();
      throw tooComplex('bodyBytes', this.parts.limits.bodyBytes, null);
    }
    const query = new URLSearchParams(searchAt === -1 ? '' : (request.url ?? '').slice(searchAt));
    const run = async (): Promise<void> => {
      const answer = await route.handle({
        method: request.method as RouteRequest['method'],
        facts: exchange,
        params,
        query,
        headers: request.headers,
        body,
      });
      exchange.send(answer.status, answer.headers, answer.body);
    };
    return this.isProbe(route.path) ? run() : this.admit(run);
  }

  /** Answers what was thrown: in GraphQL's way at `/graphql`, as a page or JSON elsewhere. */
  private fail(exchange: Exchange, error: unknown): void {
    const { endpoint, cors, log } = this.parts;
    const { headers } = exchange.request;
    const isBusy = error instanceof BillfoldError && error.code === ErrorCode.SERVICE_UNAVAILABLE;
    if (exchange.route === '/graphql' || exchange.request.url?.startsWith('/graphql')) {
      return endpoint.refuse(exchange, { status: null, cors: cors.forAnswer(headers.origin), error, cut: isBusy });
    }
    const scene = { requestId: exchange.requestId, document: undefined, suggestions: false, log };
    const { code, error: shown } = showError(error, scene);
    exchange.errorCodes = [code];
    const status = code === ErrorCode.QUERY_TOO_COMPLEX ? 413 : statusOf(code);
    const page = pageError({ status, code, message: shown.message, requestId: exchange.requestId }, headers.accept);
    exchange.send(status, { ...page.headers, ...retryAfter(error) }, page.body);
  }

  private record(exchange: Exchange): void {
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

function retryAfter(error: unknown): Headers {
  const wait = error instanceof BillfoldError ? error.facts['retryAfter'] : undefined;
  return wait === undefined ? {} : { 'retry-after': String(wait) };
}

function overloaded(): BillfoldError {
  const message = 'The service has too much to do. Try again in a second.';
  return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message, [], { retryAfter: 1 });
}
