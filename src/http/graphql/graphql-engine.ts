import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config/config';
import { showErrors } from './errors';
import type { Exchange } from '../exchange';
import { type GraphQLParams, textAsSent } from './graphql-params';
import type { EdgeLimits } from '../limits/limits';
import type { GraphQLMediaType } from '../media-types';
import { passOrWait, socketsOnly, withStatus } from './engine-refusals';
import { OperationGate } from './operation-gate';
import { meaningOf } from './operation-meaning';
import type { EdgeContext, OperationRates } from '../limits/operation-rates';
import { stringify, WrittenData } from './written-data';

/** The dependencies of the engine. */
export interface EngineOptions<C> {
  config: Pick<Config, 'maxCost' | 'introspection' | 'nodeEnv'>;
  log: Logger;
  schema: GraphQLSchema;
  limits: EdgeLimits;
  rates: OperationRates;
  /**
   * Returns the JSON of an operation's data if it needs no resolver per field, or null; graphql-js then executes it.
   */
  answerDirectly: (request: DirectRequest<C>) => Promise<string | null>;
}

/** An admitted operation, for `answerDirectly`. */
export interface DirectRequest<C> {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  context: C;
}

/** A response of the engine. */
export interface EngineAnswer {
  status: number;
  body: string;
  /** Headers of this response only (`allow`, `retry-after`), or null. */
  headers: Record<string, string> | null;
}

/** One request on its way through Apollo, which passes it on unchanged, so that plugins find the exchange. */
class Call {
  readonly headers = jsonHeaders;
  constructor(
    readonly exchange: Exchange,
    readonly method: 'GET' | 'POST',
    readonly search: string,
    readonly body: GraphQLParams,
    readonly mediaType: GraphQLMediaType,
  ) {}
}

// The edge has already checked the real headers; with these, Apollo checks nothing more.
const jsonHeaders = new HeaderMap([['content-type', 'application/json']]);
const noVariables = {};

/**
 * Runs GraphQL requests whose shape and size the edge has checked. Documents are parsed and validated once, then
 * cached.
 */
export class GraphQLEngine<C extends EdgeContext> {
  private readonly apollo: ApolloServer<C>;
  private readonly gate: OperationGate;

  constructor(private readonly options: EngineOptions<C>) {
    const { config, limits, schema } = options;
    this.gate = new OperationGate(schema, config.maxCost);
    this.apollo = new ApolloServer<C>({
      schema,
      introspection: config.introspection,
      nodeEnv: config.nodeEnv,
      logger: options.log,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      allowBatchedHttpRequests: false,
      // The edge refuses requests that need no preflight before their body is read.
      csrfPrevention: false,
      parseOptions: { maxTokens: limits.documentTokens },
      stringifyResult: stringify,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        this.plugin(),
      ],
    });
  }

  /** Must have come to its end before the first request. */
  async start(): Promise<void> {
    await this.apollo.start();
  }

  /** Stops the engine; later requests are refused. */
  async stop(): Promise<void> {
    await this.apollo.stop();
  }

  /** Runs one request; its errors are part of the response. Throws only if Apollo itself fails. */
  async execute(request: EngineRequest<C>): Promise<EngineAnswer> {
    const { exchange, params, mediaType, contextValue } = request;
    const call = new Call(exchange, request.method, request.search, params, mediaType);
    const { status, headers, body } = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: call,
      context: () => Promise.resolve(contextValue),
    });
    const text = body.kind === 'complete' ? body.string : '';
    // Errors that Apollo raises outside its pipeline have not passed our plugins.
    if (status !== undefined && status >= 500 && exchange.errorCodes.length === 0) throw new Error(`Apollo: ${text}`);
    return { status: status ?? 200, body: text, headers: headers.size > 1 ? ownHeaders(headers) : null };
  }

  /** One stateless listener serves all requests: it finds what it needs in the request's context. */
  private plugin(): ApolloServerPlugin<C> {
    const listener = Promise.resolve({
      didResolveOperation: (context: GraphQLRequestContext<C>) => this.admit(context),
      responseForOperation: (context: GraphQLRequestContext<C>) => this.answerDirectly(context),
      willSendResponse: (context: GraphQLRequestContext<C>) => this.finish(context),
    });
    return { requestDidStart: () => listener };
  }

  private async answerDirectly(context: GraphQLRequestContext<C>): Promise<GraphQLResponse | null> {
    const { document, operation, request, contextValue } = context;
    if (!document || !operation) return null;
    const variables = request.variables ?? noVariables;
    const json = await this.options.answerDirectly({ document, operation, variables, context: contextValue });
    if (json === null) return null;
    const data = new WrittenData(json) as unknown as Record<string, unknown>;
    return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
  }

  /** Checks cost and rate of the operation. Apollo responds with the error thrown here, with its status. */
  private admit(context: GraphQLRequestContext<C>): Promise<void> {
    const { document, operation, request, contextValue } = context;
    if (!document || !operation) return done;
    const refusal =
      operation.operation === OperationTypeNode.SUBSCRIPTION
        ? socketsOnly()
        : this.gate.refuseCost(document, operation, request.variables ?? noVariables);
    if (refusal) return Promise.reject(withStatus(refusal, 400, {}));
    const params = callOf(context).body;
    contextValue.identify({
      meaning: () => meaningOf(document, operation, params.variables),
      asSent: () => textAsSent(params),
    });
    const takesSecret = this.gate.takesSecret(document, operation);
    const wait = this.options.rates.take(callOf(context).exchange.ip, contextValue, takesSecret);
    return typeof wait === 'number' ? passOrWait(wait) : wait.then(passOrWait);
  }

  /** Adds `extensions.cost`: the cost of the operation, its limit, and the rate limit of the caller. */
  private tellCost(context: GraphQLRequestContext<C>): void {
    const { document, operation, request, contextValue, response } = context;
    if (!document || !operation || response.body?.kind !== 'single') return;
    const requested = this.gate.costOf(document, operation, request.variables ?? noVariables);
    const takesSecret = this.gate.takesSecret(document, operation);
    const rateLimit = this.options.rates.left(callOf(context).exchange.ip, contextValue, takesSecret);
    const cost = { requested, limit: this.options.config.maxCost, rateLimit };
    response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
  }

  private finish(context: GraphQLRequestContext<C>): Promise<void> {
    const { exchange, mediaType } = callOf(context);
    exchange.operationName = context.operationName ?? null;
    const { body, http } = context.response;
    if (exchange.request.headers[COST_HEADER] !== undefined) this.tellCost(context);
    if (!context.errors || body?.kind !== 'single') return done;
    const scene = {
      requestId: exchange.requestId,
      document: context.document,
      suggestions: this.options.config.nodeEnv !== 'production',
      log: this.options.log,
    };
    const shown = showErrors(context.errors, scene);
    exchange.errorCodes = shown.map(({ code }) => code);
    body.singleResult.errors = shown.map(({ error }) => error);
    // GraphQL over HTTP: in plain JSON, an invalid document or variable is a response like any other.
    if (http.status === 400 && mediaType === 'application/json') http.status = 200;
    return done;
  }
}

/** A request that has this header, with any value, is told its cost in `extensions.cost`. */
export const COST_HEADER = 'x-billfold-cost';

/** What the engine needs of one request. */
export interface EngineRequest<C> {
  exchange: Exchange;
  method: 'GET' | 'POST';
  /** The query string of a GET, with its question mark. */
  search: string;
  params: GraphQLParams;
  mediaType: GraphQLMediaType;
  contextValue: C;
}

const done = Promise.resolve();

function callOf(context: GraphQLRequestContext<EdgeContext>): Call {
  return context.request.http as Call;
}

function ownHeaders(headers: HeaderMap): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name === 'allow' || name === 'retry-after'));
}
