import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { AddressOf } from '../addresses';
import { authorizationOf, requestIdOf, type RequestFacts } from '../exchange';

/** How long a client may take to close its socket before it is terminated. */
const FAREWELL_MS = 1_000;

/** Closes a socket, and terminates it if the other side does not close it too. */
export function farewell(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), FAREWELL_MS).unref();
}

/** What is known of a socket from the request that opened it. */
export function factsOfSocket(request: IncomingMessage, addressOf: AddressOf): RequestFacts {
  return {
    requestId: requestIdOf(request),
    ip: addressOf(request),
    userAgent: request.headers['user-agent'] ?? null,
    authorization: null,
    idempotencyKey: null,
    connection: 'WS',
  };
}

/** What a socket's first message contains in place of the `Authorization` header. */
export function tokenOf(params: Readonly<Record<string, unknown>> | undefined): string | null {
  return authorizationOf(params?.['Authorization'] ?? params?.['authorization']);
}
