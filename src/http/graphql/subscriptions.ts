import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { CloseCode, type Context, type Disposable, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Config } from '../../config/config';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { AddressOf } from '../addresses';
import type { DocumentScreen } from './document-screen';
import { endingAtRefusal } from './ending-at-refusal';
import { showError, showErrors, type ErrorScene } from './errors';
import type { RequestFacts } from '../exchange';
import { rateLimitExceeded } from './engine-refusals';
import type { EdgeLimits } from '../limits/limits';
import { OperationGate } from './operation-gate';
import type { EdgeContext, OperationRates } from '../limits/operation-rates';
import { factsOfSocket, farewell, tokenOf } from './socket-life';

/** The dependencies of the sockets. */
export interface SubscriptionOptions<C extends EdgeContext> {
  config: Pick<Config, 'maxCost' | 'introspection' | 'nodeEnv'>;
  log: Logger;
  schema: GraphQLSchema;
  limits: EdgeLimits;
  screen: DocumentScreen;
  rates: OperationRates;
  addressOf: AddressOf;
  contextFor: (facts: RequestFacts) => Promise<C> | C;
  sessions: SessionEnds;
}

/** What the sockets need to know about their sessions. */
export interface SessionEnds {
  /** Calls the listener for each session that ends, until the returned function is called. */
  onSessionEnded(listener: (sessionId: string) => void): () => void;
  /** Notifies the listeners of any of these sessions that have expired. */
  tellOver(sessionIds: readonly string[]): void;
}

/** The state of a socket. `facts.authorization` comes from its first message. */
interface SocketState {
  facts: RequestFacts;
  /** The session of the socket; null until it is known. */
  sessionId: string | null;
}
type Connection = Context<Record<string, unknown>, Extra>;

const GOING_AWAY = 1001;

/**
 * Subscriptions over WebSocket, with graphql-ws. A socket lives no longer than its session. An open socket is not
 * activity: without other requests the session expires, and its sockets are closed within one ping interval.
 */
export class Subscriptions<C extends EdgeContext> {
  private readonly sockets: WebSocketServer;
  private readonly protocol: Disposable;
  private readonly states = new WeakMap<WebSocket, SocketState>();
  private readonly bySession = new Map<string, Set<WebSocket>>();
  private readonly gate: OperationGate;
  private readonly rules: readonly ValidationRule[];
  private readonly stopListening: () => void;
  private readonly idleTimer: NodeJS.Timeout;
  private isClosed = false;

  constructor(private readonly options: SubscriptionOptions<C>) {
    const { config, limits, schema } = options;
    this.gate = new OperationGate(schema, config.maxCost);
    const introspection = config.introspection ? [] : [NoSchemaIntrospectionCustomRule];
    this.rules = [...specifiedRules, ...introspection];
    this.sockets = new WebSocketServer({ noServer: true, maxPayload: limits.socketMessageBytes });
    this.protocol = this.serve();
    const { sessions } = options;
    this.idleTimer = setInterval(() => sessions.tellOver([...this.bySession.keys()]), limits.socketPingMs).unref();
    this.stopListening = sessions.onSessionEnded((sessionId) => {
      for (const socket of this.bySession.get(sessionId) ?? [])
        farewell(socket, CloseCode.Unauthorized, 'Session ended');
    });
  }

  /** Takes over a connection and upgrades it to a WebSocket. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { addressOf, log } = this.options;
    this.sockets.handleUpgrade(request, stream, head, (socket) => {
      const facts = factsOfSocket(request, addressOf);
      this.states.set(socket, { facts, sessionId: null });
      this.sockets.emit('connection', socket, request);
      // graphql-ws has added a listener that writes to the console instead of the log.
      socket.removeAllListeners('error').on('error', (error) => {
        log.warn({ requestId: facts.requestId, reason: error.name }, 'socket failed');
        farewell(socket, CloseCode.InternalServerError, 'Internal server error');
      });
    });
  }

  /** Closes all sockets, and accepts no more. Idempotent. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.stopListening();
    clearInterval(this.idleTimer);
    for (const socket of this.sockets.clients) farewell(socket, GOING_AWAY, 'Going away');
    void this.protocol.dispose();
  }

  private serve(): Disposable {
    return useServer<Record<string, unknown>>(
      {
        isProd: true,
        onConnect: (connection) => this.connect(connection),
        onSubscribe: (connection, _id, payload) => this.prepare(connection, payload),
        onOperation: (_connection, _id, _payload, _args, result) =>
          Symbol.asyncIterator in result ? endingAtRefusal(result) : undefined,
        onNext: ({ extra }, _id, _payload, args, result) =>
          result.errors ? { ...result, errors: this.show(result.errors, extra, args.document) } : undefined,
        onError: ({ extra }, _id, _payload, errors) => this.show(errors, extra, undefined),
        onClose: ({ extra }, code) => this.forget(extra, code),
      },
      this.sockets,
      this.options.limits.socketPingMs,
    );
  }

  /**
   * Verifies the token, so that an invalid one is reported immediately and the socket can be closed with its session.
   */
  private async connect({ extra, connectionParams }: Connection): Promise<boolean> {
    const state = this.stateOf(extra);
    state.facts = { ...state.facts, authorization: tokenOf(connectionParams) };
    try {
      const { actor } = await this.options.contextFor(state.facts);
      if (!actor) return true;
      this.remember(extra, actor.sessionId);
      // Check again now that the socket is registered: the session may have ended during the first check.
      await this.options.contextFor(state.facts);
      return true;
    } catch (error) {
      extra.socket.close(CloseCode.Forbidden, showError(error, this.scene(extra, undefined)).code);
      return false;
    }
  }

  private async prepare(connection: Connection, payload: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
    const { schema, contextFor } = this.options;
    const { facts } = this.stateOf(connection.extra);
    const checked = this.check(connection, payload);
    if (Array.isArray(checked)) return checked;
    try {
      const contextValue = await contextFor(facts);
      const wait = await this.options.rates.take(facts.ip, contextValue, false);
      if (wait > 0) return [asGraphQL(rateLimitExceeded(wait))];
      const { operationName, variables } = payload;
      return { schema, document: checked, operationName, variableValues: variables, contextValue };
    } catch (error) {
      return [asGraphQL(error)];
    }
  }

  /** Returns the document if the subscription may run, otherwise the errors. */
  private check(
    connection: Connection,
    { query, operationName, variables }: SubscribePayload,
  ): DocumentNode | GraphQLError[] {
    const { limits, schema } = this.options;
    if (Object.keys(connection.subscriptions).length > limits.subscriptionsPerSocket) {
      const message = `A socket can have at most ${limits.subscriptionsPerSocket} subscriptions at once.`;
      return [asGraphQL(new BillfoldError(ErrorCode.LIMIT_REACHED, message))];
    }
    const refusals = this.options.screen.refusalsOf(query);
    if (refusals.length > 0) return refusals.map(asGraphQL);
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: limits.documentTokens });
    } catch (error) {
      return [asGraphQL(error)];
    }
    const faults = validate(schema, document, this.rules);
    if (faults.length > 0) return [...faults];
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      return [
        asGraphQL(
          validationError({
            field: 'query',
            reason: 'a socket accepts one subscription per operation; send everything else by HTTP',
          }),
        ),
      ];
    }
    const tooDear = this.gate.refuseCost(document, operation, variables ?? {});
    return tooDear ? [tooDear] : document;
  }

  private show(errors: readonly unknown[], extra: Extra, document: DocumentNode | undefined): GraphQLFormattedError[] {
    const scene = this.scene(extra, document);
    return showErrors(errors, scene).map(({ error }) => error);
  }

  private scene(extra: Extra, document: DocumentNode | undefined): ErrorScene {
    const { log, config } = this.options;
    const { requestId } = this.stateOf(extra).facts;
    return { requestId, document, suggestions: config.nodeEnv !== 'production', log };
  }

  private stateOf({ socket }: Extra): SocketState {
    return this.states.get(socket) as SocketState;
  }

  private remember(extra: Extra, sessionId: string): void {
    this.stateOf(extra).sessionId = sessionId;
    const sockets = this.bySession.get(sessionId) ?? new Set();
    this.bySession.set(sessionId, sockets.add(extra.socket));
  }

  private forget(extra: Extra, code: number | undefined): void {
    const { facts, sessionId } = this.stateOf(extra);
    this.options.log.info({ requestId: facts.requestId, route: '/graphql', code }, 'socket closed');
    if (sessionId === null) return;
    const sockets = this.bySession.get(sessionId);
    sockets?.delete(extra.socket);
    if (sockets?.size === 0) this.bySession.delete(sessionId);
  }
}

function asGraphQL(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error('not an Error');
  return new GraphQLError(originalError.message, { originalError });
}
