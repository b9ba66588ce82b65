import type { IncomingMessage, ServerResponse } from 'node:http';
import { uuidv7 } from 'uuidv7';
import type { AddressOf } from './addresses';
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
  return typeof sent === 'string' && safeRequestId.test(sent) ? sent : uuidv7();
}

/** What the exchanges of one server share: how callers are found, the headers of every answer, flat, and whether it is going down. */
export interface ExchangeState {
  readonly addressOf: AddressOf;
  readonly baseHeaders: readonly string[];
  draining: boolean;
}

/** One request and its answer, with what the log line and the counters will tell of it. */
export class Exchange implements RequestFacts {
  readonly connection = 'HTTP';
  readonly requestId: string;
  readonly ip: string;
  readonly startedAt = performance.now();
  /** The pattern of the route, never the path, for a path may hold a token. */
  route = 'unmatched';
  operationName: string | null = null;
  errorCodes: readonly string[] = [];
  private cutting = false;

  constructor(
    readonly request: IncomingMessage,
    private readonly response: ServerResponse,
    private readonly state: ExchangeState,
  ) {
    this.requestId = requestIdOf(request);
    this.ip = state.addressOf(request);
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

  /** The status of the answer; 499 while there is none, as when the caller has gone. */
  get status(): number {
    return this.response.headersSent ? this.response.statusCode : 499;
  }

  get isAnswered(): boolean {
    return this.response.headersSent || this.response.destroyed;
  }

  /** Sends the answer; `headers` win over those that every answer carries. A second answer is ignored. */
  send(status: number, headers: Headers, body: string | Buffer): void {
    if (this.isAnswered) return;
    const fields: string[] = [];
    const { baseHeaders, draining } = this.state;
    for (let at = 0; at < baseHeaders.length; at += 2) {
      const name = baseHeaders[at] as string;
      if (headers[name] === undefined) fields.push(name, baseHeaders[at + 1] as string);
    }
    for (const name in headers) fields.push(name, headers[name] as string);
    fields.push('x-request-id', this.requestId, 'content-length', String(Buffer.byteLength(body)));
    if (draining || this.cutting) fields.push('connection', 'close');
    this.response.writeHead(status, fields);
    if (this.request.method === 'HEAD') this.response.end();
    else this.response.end(body);
  }

  /** Makes the answer the last on its connection, whatever the caller is still sending. Call it before `send`. */
  cut(): void {
    this.cutting = true;
    this.response.once('finish', () => this.request.socket.destroySoon());
  }
}
