import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../lib/uuid';
import type { Headers } from './headers';

/** What is known about a caller before anything is verified. */
export interface RequestFacts {
  /** Taken from `x-request-id` if that is safe to log, otherwise generated. */
  requestId: string;
  /** The client's address; behind trusted proxies, not the proxy's. */
  ip: string;
  userAgent: string | null;
  /** The `Authorization` header as sent, or its equivalent from the first message of a WebSocket. */
  authorization: string | null;
  idempotencyKey: string | null;
  connection: 'HTTP' | 'WS';
}

/** The credentials as sent; null if there are none, or a scheme without a token, as forms with an empty field send. */
export function authorizationOf(sent: unknown): string | null {
  return typeof sent === 'string' && !/^(bearer)?\s*$/i.test(sent) ? sent : null;
}

const safeRequestId = /^[\w.:-]{8,80}$/;

/** The request ID of a message: the one it carries if that is safe to log, otherwise a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const sent = request.headers['x-request-id'];
  return typeof sent === 'string' && safeRequestId.test(sent) ? sent : newId();
}

/** One request and its response, with the facts for its log line and the metrics. */
export class Exchange implements RequestFacts {
  readonly connection = 'HTTP';
  readonly requestId: string;
  readonly startedAt = performance.now();
  /** The route's name in the log, if it differs from the route's pattern. */
  name: string | null = null;
  operationName: string | null = null;
  errorCodes: readonly string[] = [];
  /** How many parts are unfinished: the response, and the work for it. */
  pending = 1;
  /** Bytes reserved for the request body. */
  bodyBytes = 0;
  /** Whether part of the response was not read immediately. */
  isUnread = false;

  constructor(
    readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    /** The client's address; behind trusted proxies, not the proxy's. */
    readonly ip: string,
    /** Called if the client does not read all of the response immediately. */
    private readonly whenUnread: (exchange: Exchange) => void,
  ) {
    this.requestId = requestIdOf(request.raw);
  }

  get userAgent(): string | null {
    return this.request.headers['user-agent'] ?? null;
  }

  get authorization(): string | null {
    return authorizationOf(this.request.headers.authorization);
  }

  get idempotencyKey(): string | null {
    const key = this.request.headers['idempotency-key'];
    return typeof key === 'string' && key.trim() !== '' ? key : null;
  }

  /** The pattern of the route. Never the path, because a path may contain a token. */
  get route(): string {
    return this.name ?? this.request.routeOptions.url ?? 'unmatched';
  }

  /** Whether it is for monitoring, which is answered under any load. */
  get isProbe(): boolean {
    const { url = '' } = this.request.routeOptions;
    return url === '/metrics' || url === '/health' || url.startsWith('/health/');
  }

  /** The query string with its question mark; empty if there is none. */
  get search(): string {
    const { url } = this.request;
    const start = url.indexOf('?');
    return start === -1 ? '' : url.slice(start);
  }

  /** The status of the response; 499 while none has been sent, for example because the client has disconnected. */
  get status(): number {
    return this.reply.raw.headersSent ? this.reply.raw.statusCode : 499;
  }

  /** Whether the client has disconnected, or the server has closed the connection. */
  get isGone(): boolean {
    return this.reply.raw.destroyed;
  }

  /** Bytes of the response that the operating system has not taken, because the client does not read them. */
  get unreadBytes(): number {
    return this.reply.raw.writableLength;
  }

  /** Sends the response. `headers` override the headers that every response has. A second response is ignored. */
  send(status: number, headers: Headers, body: string | Buffer): void {
    if (this.reply.sent) return;
    this.reply.code(status).headers(headers).send(body);
    if (this.reply.raw.writableLength > 0) this.whenUnread(this);
  }

  /** Closes the connection immediately. */
  giveUp(): void {
    this.reply.raw.destroy();
  }

  /** Makes the response the last on its connection, even if the client is still sending. Call it before `send`. */
  cut(): void {
    this.reply.raw.setHeader('connection', 'close');
  }
}
