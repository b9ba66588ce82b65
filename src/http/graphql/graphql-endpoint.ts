import type { Logger } from 'pino';
import type { Config } from '../../config/config';
import { BillfoldError, validationError } from '../../domain/errors';
import type { DocumentScreen } from './document-screen';
import { type ShownError, showErrors, statusOf } from './errors';
import type { Exchange, RequestFacts } from '../exchange';
import { paramsOfBody, paramsOfSearch, type GraphQLParams } from './graphql-params';
import type { EngineRequest, GraphQLEngine } from './graphql-engine';
import { askerOf } from '../limits/fair-places';
import type { Headers } from '../headers';
import { negotiate, type GraphQLMediaType } from '../media-types';
import type { EdgeContext } from '../limits/operation-rates';

/** The dependencies of the endpoint. */
export interface EndpointOptions<C extends EdgeContext> {
  config: Pick<Config, 'nodeEnv'>;
  log: Logger;
  engine: GraphQLEngine<C>;
  screen: DocumentScreen;
  contextFor: (facts: RequestFacts) => Promise<C> | C;
  /** Runs work for a caller, or refuses it under overload. */
  admit: (exchange: Exchange, asker: string, work: () => Promise<void>) => Promise<void>;
}

/** `/graphql` over HTTP: the checks of a request before GraphQL sees it, and its response. */
export class GraphQLEndpoint<C extends EdgeContext> {
  private readonly contentTypes: Readonly<Record<GraphQLMediaType, Headers>> = {
    'application/json': { 'content-type': 'application/json; charset=utf-8' },
    'application/graphql-response+json': { 'content-type': 'application/graphql-response+json; charset=utf-8' },
  };

  constructor(private readonly options: EndpointOptions<C>) {}

  /** Whether a request may be read; responds if it may not. */
  letsIn(exchange: Exchange): boolean {
    const { method, headers } = exchange.request;
    if (!negotiate(headers.accept)) {
      const reason = 'must accept application/json or application/graphql-response+json';
      this.refuse(exchange, { status: 406, error: validationError({ field: 'accept', reason }) });
      return false;
    }
    const { 'content-type': contentType, 'content-encoding': encoding } = headers;
    if (method !== 'POST' || (isJson(contentType) && (encoding === undefined || encoding === 'identity'))) return true;
    const reason = 'must be application/json in UTF-8, not compressed';
    this.refuse(exchange, { status: 415, error: validationError({ field: 'content-type', reason }), cut: true });
    return false;
  }

  /** Handles an admitted POST. */
  async post(exchange: Exchange, body: Buffer): Promise<void> {
    return this.run(exchange, 'POST', paramsOfBody(body));
  }

  /** Handles an admitted GET or HEAD. */
  async get(exchange: Exchange): Promise<void> {
    if (isPreflighted(exchange)) return this.run(exchange, 'GET', paramsOfSearch(exchange.search));
    const reason = 'a GET request needs the content-type application/json, or the header apollo-require-preflight';
    const error = validationError({ field: 'apollo-require-preflight', reason });
    return this.refuse(exchange, { status: 400, error });
  }

  /** Handles any other method. */
  refuseMethod(exchange: Exchange): void {
    const error = validationError({ field: 'method', reason: 'only GET and POST are supported' });
    this.refuse(exchange, { status: 405, error, headers: { allow: 'GET, POST' } });
  }

  private async run(exchange: Exchange, method: Method, params: GraphQLParams | BillfoldError): Promise<void> {
    if (params instanceof BillfoldError) return this.refuse(exchange, { status: 400, error: params });
    const mediaType = negotiate(exchange.request.headers.accept) ?? 'application/json';
    const refusals = params.query ? this.options.screen.refusalsOf(params.query) : [];
    if (refusals.length > 0) {
      // As with errors of validation rules: in plain JSON this is a response like any other.
      const status = mediaType === 'application/json' ? 200 : 400;
      return this.refuse(exchange, { status, errors: refusals });
    }
    let contextValue: C;
    try {
      contextValue = await this.options.contextFor(exchange);
    } catch (error) {
      return this.refuse(exchange, { status: null, error });
    }
    const search = method === 'GET' ? exchange.search : '';
    const request = { exchange, method, search, params, mediaType, contextValue };
    try {
      await this.options.admit(exchange, askerOf(exchange, contextValue.actor), () => this.execute(request));
    } finally {
      contextValue.release();
    }
  }

  private async execute(request: EngineRequest<C>): Promise<void> {
    const { status, headers, body } = await this.options.engine.execute(request);
    const contentType = this.contentTypes[request.mediaType];
    request.exchange.send(status, headers ? { ...contentType, ...headers } : contentType, body);
  }

  /** Responds with what is wrong with the request as a whole; the default status is that of the first code. */
  refuse(exchange: Exchange, { status, error, errors = [error], headers, cut }: Refusal): void {
    const { log, config } = this.options;
    const scene = {
      requestId: exchange.requestId,
      document: undefined,
      suggestions: config.nodeEnv !== 'production',
      log,
    };
    const shown = showErrors(errors, scene);
    exchange.errorCodes = shown.map(({ code }) => code);
    if (cut) exchange.cut();
    const contentType = this.contentTypes[negotiate(exchange.request.headers.accept) ?? 'application/json'];
    const retryAfter = error instanceof BillfoldError ? error.facts['retryAfter'] : undefined;
    const waiting: Headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    const body = JSON.stringify({ errors: shown.map((one) => one.error) });
    exchange.send(status ?? statusOf((shown[0] as ShownError).code), { ...contentType, ...waiting, ...headers }, body);
  }
}

type Method = 'GET' | 'POST';

/** How a request is refused. */
export interface Refusal {
  status: number | null;
  error?: unknown;
  /** In place of `error`, if there are several. */
  errors?: readonly unknown[];
  headers?: Headers;
  /** Closes the connection, because the caller may still be sending. */
  cut?: boolean;
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  return contentType !== undefined && /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?;?$/i.test(contentType);
}

/** Whether a browser would have sent a preflight before sending this from a page of another origin. */
function isPreflighted({ request }: Exchange): boolean {
  const { headers } = request;
  return (
    isJson(headers['content-type']) ||
    Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name'])
  );
}
