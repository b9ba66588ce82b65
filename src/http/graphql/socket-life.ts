import type { WebSocket } from 'ws';

/** How long a client may take to say goodbye before its socket is cut. */
const FAREWELL_MS = 1_000;

/** Closes a socket, and cuts it when the other side does not close too. */
export function farewell(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), FAREWELL_MS).unref();
}

/** Pings, and cuts a socket that has not answered by the next ping. Returns the way to stop. */
export function keepAlive(socket: WebSocket, everyMs: number): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    return socket.ping();
  }, everyMs);
  return () => clearInterval(timer);
}
