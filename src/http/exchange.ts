import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../lib/uuid';
import type { Headers } from './headers';

/** What is known of a caller before anything is believed of it. */
export interface RequestFacts {
  /** Made here, or taken from `x-request-id` where that is safe to repeat. */
  requestId: string;
  /** Of whoever sent it: behind trusted proxies, not theirs. */
  ip: string;
  userAgent: string | null;
  /** The header `Authorization` as sent, or what a socket's first message has in its place. */
  authorization: string | null;
  idempotencyKey: string | null;
  connection: 'HTTP' | 'WS';
}

/** What is sent to show who asks; null for nothing, and for a scheme with no token, as forms with an empty field send. */
export function authorizationOf(sent: unknown): string | null {
  return typeof sent === 'string' && !/^(bearer)?\s*$/i.test(sent) ? sent : null;
}

const safeRequestId = /^[\w.:-]{8,80}$/;

/** The request id of a message: its own, where it is harmless in a log line, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const sent = request.headers['x-request-id'];
  return typeof sent === 'string' && safeRequestId.test(sent) ? sent : newId();
}

/** One request and its answer, with what the log line and the counters will tell of it. */
export class Exchange implements RequestFacts {
  readonly connection = 'HTTP';
  readonly requestId: string;
  readonly startedAt = performance.now();
  /** What the log calls the route, where that is not its pattern. */
  name: string | null = null;
  operationName: string | null = null;
  errorCodes: readonly string[] = [];
  /** What has not come to its end yet: the answer, and the work for it. */
  pending = 1;
  /** What is held for its body, in bytes. */
  bodyBytes = 0;
  /** Whether some of its answer was not read at once. */
  isUnread = false;

  constructor(
    readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    /** Of whoever sent it: behind trusted proxies, not theirs. */
    readonly ip: string,
    /** Is told when some of the answer is left that the caller does not read. */
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

  /** The pattern of the route, never the path, for a path may hold a token. */
  get route(): string {
    return this.name ?? this.request.routeOptions.url ?? 'unmatched';
  }

  /** The query string, with its question mark; empty where there is none. */
  get search(): string {
    const { url } = this.request;
    const start = url.indexOf('?');
    return start === -1 ? '' : url.slice(start);
  }

  /** The status of the answer; 499 while there is none, as when the caller has gone. */
  get status(): number {
    return this.reply.raw.headersSent ? this.reply.raw.statusCode : 499;
  }

  /** Whether the caller has gone, or the connection was cut. */
  get isGone(): boolean {
    return this.reply.raw.destroyed;
  }

  /** Bytes of the answer that the system has not taken, because the caller does not read. */
  get unreadBytes(): number {
    return this.reply.raw.writableLength;
  }

  /** Sends the answer; `headers` win over those that every answer carries. A second answer is ignored. */
  send(status: number, headers: Headers, body: string | Buffer): void {
    if (this.reply.sent) return;
    this.reply.code(status).headers(headers).send(body);
    if (this.reply.raw.writableLength > 0) this.whenUnread(this);
  }

  /** Ends the connection at once. */
  giveUp(): void {
    this.reply.raw.destroy();
  }

  /** Makes the answer the last on its connection, whatever the caller is still sending. Call it before `send`. */
  cut(): void {
    this.reply.raw.setHeader('connection', 'close');
  }
}
