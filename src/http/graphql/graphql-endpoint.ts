import type { Logger } from 'pino';
import type { Config } from '../../config/config';
import { BillfoldError, validationError } from '../../domain/errors';
import type { DocumentScreen } from './document-screen';
import { type ShownError, showErrors, statusOf } from './errors';
import type { Exchange, RequestFacts } from '../exchange';
import { paramsOfBody, paramsOfSearch, type GraphQLParams } from './graphql-params';
import type { GraphQLEngine } from './graphql-engine';
import type { Headers } from '../headers';
import { tooComplex, type EdgeLimits } from '../limits/limits';
import { negotiate, type GraphQLMediaType } from '../media-types';
import type { EdgeContext } from '../limits/operation-rates';
import { readBody } from '../read-body';

/** What the endpoint is made of. */
export interface EndpointOptions<C extends EdgeContext> {
  config: Pick<Config, 'nodeEnv'>;
  log: Logger;
  limits: EdgeLimits;
  engine: GraphQLEngine<C>;
  screen: DocumentScreen;
  contextFor: (facts: RequestFacts, params: GraphQLParams) => Promise<C> | C;
  /** Runs the work once its body is here, or refuses it when there is too much work already. */
  admit: (work: () => Promise<void>) => Promise<void>;
}

/** `/graphql` for HTTP: everything that is checked of a request before GraphQL sees it, and its answer. */
export class GraphQLEndpoint<C extends EdgeContext> {
  private readonly contentTypes: Readonly<Record<GraphQLMediaType, Headers>> = {
    'application/json': { 'content-type': 'application/json; charset=utf-8' },
    'application/graphql-response+json': { 'content-type': 'application/graphql-response+json; charset=utf-8' },
  };

  constructor(private readonly options: EndpointOptions<C>) {}

  /** Answers one request; `cors` are the headers for its origin. */
  async handle(exchange: Exchange, cors: Headers | null): Promise<void> {
    const { method, headers } = exchange.request;
    const accepted = negotiate(headers.accept);
    if (!accepted) {
      const reason = 'takes neither application/json nor application/graphql-response+json';
      return this.refuse(exchange, { status: 406, cors, error: validationError({ field: 'accept', reason }) });
    }
    if (method === 'POST') return this.handlePost(exchange, accepted, cors);
    if (method === 'GET' || method === 'HEAD') return this.handleGet(exchange, accepted, cors);
    const error = validationError({ field: 'method', reason: 'only GET and POST' });
    return this.refuse(exchange, { status: 405, cors, error, headers: { allow: 'GET, POST' } });
  }

  private async handlePost(exchange: Exchange, mediaType: GraphQLMediaType, cors: Headers | null): Promise<void> {
    const { 'content-type': contentType, 'content-encoding': encoding } = exchange.request.headers;
    if (!isJson(contentType) || (encoding !== undefined && encoding !== 'identity')) {
      const reason = 'must be application/json in UTF-8, not compressed';
      const error = validationError({ field: 'content-type', reason });
      return this.refuse(exchange, { status: 415, cors, error, cut: true });
    }
    const body = await readBody(exchange.request, this.options.limits.bodyBytes);
    if (body === 'ABORTED') return undefined;
    if (body === 'TOO_LARGE') {
      const error = tooComplex('bodyBytes', this.options.limits.bodyBytes, null);
      return this.refuse(exchange, { status: 413, cors, error, cut: true });
    }
    return this.run(exchange, { method: 'POST', params: paramsOfBody(body), mediaType, cors });
  }

  private async handleGet(exchange: Exchange, mediaType: GraphQLMediaType, cors: Headers | null): Promise<void> {
    if (!isPreflighted(exchange)) {
      const reason = 'a GET needs a content-type of application/json, or the header apollo-require-preflight';
      const error = validationError({ field: 'apollo-require-preflight', reason });
      return this.refuse(exchange, { status: 400, cors, error });
    }
    const url = exchange.request.url ?? '';
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    return this.run(exchange, { method: 'GET', params: paramsOfSearch(search), mediaType, cors });
  }

  private async run(exchange: Exchange, call: Call): Promise<void> {
    const { params, cors, mediaType } = call;
    if (params instanceof BillfoldError) return this.refuse(exchange, { status: 400, cors, error: params });
    const refusals = params.query ? this.options.screen.refusalsOf(params.query) : [];
    if (refusals.length > 0) {
      // As for what a validation rule finds: in plain JSON this is an answer like others.
      const status = mediaType === 'application/json' ? 200 : 400;
      return this.refuse(exchange, { status, cors, errors: refusals });
    }
    return this.options.admit(() => this.execute(exchange, call, params));
  }

  private async execute(exchange: Exchange, call: Call, params: GraphQLParams): Promise<void> {
    const { method, mediaType, cors } = call;
    let contextValue: C;
    try {
      contextValue = await this.options.contextFor(exchange, params);
    } catch (error) {
      return this.refuse(exchange, { status: null, cors, error });
    }
    const search = method === 'GET' ? (exchange.request.url ?? '').replace(/^[^?]*/, '') : '';
    const answer = await this.options.engine.execute({ exchange, method, search, params, mediaType, contextValue });
    const contentType = this.contentTypes[mediaType];
    const headers = cors || answer.headers ? { ...contentType, ...cors, ...answer.headers } : contentType;
    exchange.send(answer.status, headers, answer.body);
  }

  /** Answers with what is wrong with the request as a whole; with no status given, that of the first code. */
  refuse(exchange: Exchange, { status, cors, error, errors = [error], headers, cut }: Refusal): void {
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
    exchange.send(
      status ?? statusOf((shown[0] as ShownError).code),
      { ...contentType, ...cors, ...waiting, ...headers },
      body,
    );
  }
}

/** One request whose outside is right. */
interface Call {
  method: 'GET' | 'POST';
  params: GraphQLParams | BillfoldError;
  mediaType: GraphQLMediaType;
  cors: Headers | null;
}

/** How a request is turned away. */
export interface Refusal {
  status: number | null;
  cors: Headers | null;
  error?: unknown;
  /** In place of `error`, where there are several. */
  errors?: readonly unknown[];
  headers?: Headers;
  /** Ends the connection, for the caller may still be sending. */
  cut?: boolean;
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  return contentType !== undefined && /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?;?$/i.test(contentType);
}

/** Whether a browser would have asked first, before it sent this from another origin's page. */
function isPreflighted({ request }: Exchange): boolean {
  const { headers } = request;
  return (
    isJson(headers['content-type']) ||
    Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name'])
  );
}
