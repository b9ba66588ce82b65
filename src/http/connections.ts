import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import { type Asked, begun, type Connection } from './connection';
import { headWithoutUpgrade } from './head-without-upgrade';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

/**
 * How long the server must see no new connection before it stops listening, and how long a connection must be idle
 * before it is closed, in milliseconds.
 */
const QUIET_MS = 100;
/** The number of turns of the event loop in such a period, at least. A connection would be accepted in each of them. */
const QUIET_TURNS = 50;
const TURN_MS = 2;
/** How long to wait for such a period at most if new connections keep arriving, in milliseconds. */
const PATIENCE_MS = 5_000;
/** How much longer to wait with responses held back: clients without a response do not reconnect. */
const HOLD_MS = 5_000;
const LOOK_MS = 10;
/** How long the client may take to close a connection that the server has ended, in milliseconds. */
const FAREWELL_MS = 1_000;

/** The status for bytes that are not a valid request, by error code; 400 Bad Request for all other codes. */
const REFUSALS = new Map<string | undefined, string>([
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
]);

/**
 * The connections of a server, from accepting to closing. A shutdown interrupts no request: connected clients get their
 * responses, and the operating system refuses new connections.
 */
export class Connections {
  private readonly open = new Map<Socket, Connection>();
  private readonly answering = new Set<ServerResponse>();
  private leaving = false;
  private came = 0;
  /** Requests to start once the server has stopped listening; null while requests start immediately. */
  private held: (() => void)[] | null = null;
  private whenEmpty: (() => void) | null = null;

  /** `dropped` is called for each request that is discarded without being processed. */
  constructor(
    private readonly server: Server,
    private readonly dropped: (request: IncomingMessage) => void,
  ) {
    server.on('connection', (socket) => this.enter(socket));
  }

  /** Whether the process is shutting down. */
  get isLeaving(): boolean {
    return this.leaving;
  }

  /**
   * Runs the work of a request when its turn comes. Ignores a request that arrives after the server has ended the
   * connection; its client gets no response. Disconnects a client that sends too many requests at once.
   */
  take(request: IncomingMessage, response: ServerResponse, work: () => void): void {
    const { socket } = request;
    const connection = this.open.get(socket);
    if (!connection || connection.isOver) return;
    const asked = { request, response, work };
    const turn = connection.turns.enter(asked);
    if (turn === 'TOO_MANY') {
      this.dropped(request);
      socket.destroy();
    } else if (turn === 'BEGIN') this.begin(socket, connection, asked);
    else if (connection.turns.isFull) socket.pause();
  }

  /** Makes every response from now on the last on its connection. */
  beginLeaving(): void {
    this.leaving = true;
    for (const response of this.answering) if (!response.headersSent) sayLast(response);
  }

  /** Whether a request on this connection is in progress. */
  isBusy(socket: Socket): boolean {
    return this.open.get(socket)?.turns.isBusy ?? false;
  }

  /** Leaves closing a connection to the code that has upgraded it to a WebSocket. */
  handOver(socket: Socket): void {
    const connection = this.open.get(socket);
    if (connection) connection.isHandedOver = true;
  }

  /** Reads the head of a request again without its upgrade headers; a server is free to ignore them. */
  readWithoutUpgrade(request: IncomingMessage, rest: Buffer): void {
    request.socket.unshift(Buffer.concat([headWithoutUpgrade(request), rest]));
    this.server.emit('connection', request.socket);
  }

  /** Responds to bytes that are not a valid request or arrived too slowly, and closes the connection. */
  refuse(code: string | undefined, socket: Socket): void {
    if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else this.endWith(socket, REFUSALS.get(code) ?? '400 Bad Request');
  }

  /** Sends a status without a body, after the responses to all complete earlier requests, and closes the connection. */
  endWith(socket: Socket, status: string): void {
    const words = `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;
    const connection = this.open.get(socket);
    if (connection?.current?.complete) connection.lastWords ??= words;
    else sayGoodbye(socket, words);
  }

  /**
   * Stops listening once no connection has arrived for a while. The operating system accepts connections before the
   * server sees them, and resets those that the server has not seen when it stops listening. Node can neither accept
   * them in the same turn nor have the system refuse new ones before, so a client that connects at that very moment,
   * after a period in which nobody did, may be reset instead of refused. None of its bytes has been read.
   */
  async closeDoor(): Promise<void> {
    if (!(await this.isQuietWithin(PATIENCE_MS))) {
      this.held = [];
      await this.isQuietWithin(HOLD_MS);
    }
    // The `close` of http.Server would also close idle connections, even if a request is on its way.
    Server.prototype.close.call(this.server);
    const held = this.held ?? [];
    this.held = null;
    for (const begin of held) begin();
  }

  /** Closes connections that have been idle for a while. Resolves when all connections are closed. */
  async emptied(): Promise<void> {
    const looking = setInterval(() => this.dismissQuiet(), LOOK_MS);
    this.dismissQuiet();
    if (this.open.size > 0) await new Promise<void>((resolve) => (this.whenEmpty = resolve));
    clearInterval(looking);
  }

  /** Closes all connections immediately. */
  cut(): void {
    for (const socket of this.open.keys()) socket.destroy();
  }

  /**
   * Waits for a period without new connections, for at most `limitMs`. Resolves to whether there was one. A process that
   * stood still has accepted nothing in that time, so the event loop must have turned often in the period as well.
   */
  private async isQuietWithin(limitMs: number): Promise<boolean> {
    const begin = performance.now();
    let quiet = { came: this.came, since: begin, turns: 0 };
    for (let now = begin; now - begin < limitMs; now = performance.now()) {
      await sleep(TURN_MS);
      // The event loop accepts one connection per turn, between this timer and the end of the turn.
      await turn();
      quiet.turns += 1;
      if (this.came !== quiet.came) quiet = { came: this.came, since: performance.now(), turns: 0 };
      else if (quiet.turns >= QUIET_TURNS && performance.now() - quiet.since >= QUIET_MS) return true;
    }
    return false;
  }

  private dismissQuiet(): void {
    const latest = performance.now() - QUIET_MS;
    for (const [socket, connection] of this.open) {
      const isAsked = connection.turns.isBusy || socket.bytesRead > connection.bytesRead;
      const isQuiet = !isAsked && !connection.isHandedOver && connection.quietSince <= latest;
      // If the event loop was blocked for long, data that has arrived is read between two checks.
      const isSure = isQuiet && connection.wasQuiet;
      connection.wasQuiet = isQuiet;
      if (!isSure || connection.isOver) continue;
      connection.isOver = true;
      sayGoodbye(socket);
    }
  }

  private begin(socket: Socket, connection: Connection, asked: Asked): void {
    const { request, response, work } = asked;
    connection.current = request;
    if (this.held) return void this.held.push(() => this.begin(socket, connection, asked));
    if (!socket.writable) {
      this.dropped(request);
      return this.drop(connection);
    }
    this.answering.add(response);
    if (this.leaving) sayLast(response);
    // It closes when the operating system has its last byte, so responses do not pile up for a slow reader.
    response.once('close', () => this.end(socket, connection, response));
    work();
  }

  private end(socket: Socket, connection: Connection, response: ServerResponse): void {
    this.answering.delete(response);
    connection.quietSince = performance.now();
    connection.bytesRead = socket.bytesRead;
    const next = connection.turns.next();
    connection.current = next?.request ?? null;
    if (connection.lastWords !== null && !next?.request.complete) {
      if (socket.writable) sayGoodbye(socket, connection.lastWords);
      return;
    }
    if (socket.isPaused() && !connection.turns.isFull) socket.resume();
    // In the next turn of the event loop, so that requests on other connections go first.
    if (next) setImmediate(() => this.begin(socket, connection, next));
  }

  private drop(connection: Connection): void {
    for (const { request } of connection.turns.clear()) this.dropped(request);
  }

  private enter(socket: Socket): void {
    if (this.open.has(socket)) return;
    this.came++;
    const connection = begun();
    this.open.set(socket, connection);
    // Node resumes a connection whenever a body is read, even that of a waiting request.
    socket.on('resume', () => void (connection.turns.isFull && stopReading(socket)));
    socket.once('close', () => {
      this.open.delete(socket);
      this.drop(connection);
      if (this.open.size === 0) this.whenEmpty?.();
    });
  }
}

/**
 * Pauses a socket. Node's HTTP server stops reading on the `pause` event, which a stream does not emit again if it is
 * resumed and paused in one turn of the event loop.
 */
function stopReading(socket: Socket): void {
  if (socket.isPaused()) socket.emit('pause');
  else socket.pause();
}

function sayLast(response: ServerResponse): void {
  response.setHeader('connection', 'close');
}

/** Sends the last bytes and ends the connection. Destroys it if the client does not close its side in time. */
function sayGoodbye(socket: Socket, lastWords = ''): void {
  socket.end(lastWords);
  setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
}
