import type { ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

/** So long nobody may come before the door is closed, and nothing be asked before a connection is. */
const QUIET_MS = 100;
/** Where somebody comes all the time, the door is closed after so long. */
const DOOR_MS = 1_000;
const LOOK_MS = 10;
/** How long the other side may take to close, once it was told goodbye. */
const FAREWELL_MS = 1_000;

interface Connection {
  /** Requests that are being worked on, or one for ever where the connection has become a socket. */
  working: number;
  /** When it came, or the last answer left, in milliseconds. */
  quietSince: number;
  /** Bytes that had come by then: more of them are the beginning of another request. */
  bytesRead: number;
  isOver: boolean;
}

/**
 * The connections of a server, from coming to going. It closes none under a request: who has been let in is answered, and
 * who comes later is refused by the system.
 */
export class Connections {
  private readonly open = new Map<Socket, Connection>();
  private readonly answering = new Set<ServerResponse>();
  private leaving = false;
  private came = 0;
  private whenEmpty: (() => void) | null = null;

  constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.enter(socket));
  }

  /** Whether the process is going down. */
  get isLeaving(): boolean {
    return this.leaving;
  }

  /** Begins the work of one request; not of one that came after the connection was told goodbye, whose sender sees it unanswered. */
  begin(socket: Socket, response: ServerResponse, work: () => void): void {
    const connection = this.open.get(socket);
    if (!connection || connection.isOver) return;
    connection.working++;
    this.answering.add(response);
    if (this.leaving) sayLast(response);
    response.once('close', () => {
      this.answering.delete(response);
      connection.working--;
      connection.quietSince = performance.now();
      connection.bytesRead = socket.bytesRead;
    });
    work();
  }

  /** From now on each answer is the last on its connection. */
  beginLeaving(): void {
    this.leaving = true;
    for (const response of this.answering) if (!response.headersSent) sayLast(response);
  }

  /** Leaves the closing of a connection to whoever has made a socket of it. */
  handOver(socket: Socket): void {
    const connection = this.open.get(socket);
    if (connection) connection.working = Infinity;
  }

  /**
   * Listens no more. The system lets people in before the server sees them, and resets all that it has not seen when it
   * stops listening: so they are let in until nobody has come for a while.
   */
  async closeDoor(): Promise<void> {
    const latest = performance.now() + DOOR_MS;
    let before: number;
    do {
      before = this.came;
      await sleep(QUIET_MS);
      // One is let in at each turn of the loop; after this one, all that had come by the time of the sleep's end.
      await turn();
    } while (this.came > before && performance.now() < latest);
    // HTTP's own would close connections on which nothing is asked right now, whatever is on its way.
    Server.prototype.close.call(this.server);
  }

  /** Resolves when all connections are gone. One on which nothing has been asked for a while is told goodbye. */
  async emptied(): Promise<void> {
    const looking = setInterval(() => this.dismissQuiet(), LOOK_MS);
    this.dismissQuiet();
    if (this.open.size > 0) await new Promise<void>((resolve) => (this.whenEmpty = resolve));
    clearInterval(looking);
  }

  /** Cuts all of them. */
  cut(): void {
    for (const socket of this.open.keys()) socket.destroy();
  }

  private dismissQuiet(): void {
    const latest = performance.now() - QUIET_MS;
    for (const [socket, connection] of this.open) {
      const isQuiet = connection.working === 0 && connection.quietSince <= latest;
      if (!isQuiet || connection.isOver || socket.bytesRead > connection.bytesRead) continue;
      connection.isOver = true;
      sayGoodbye(socket);
    }
  }

  private enter(socket: Socket): void {
    this.came++;
    this.open.set(socket, { working: 0, quietSince: performance.now(), bytesRead: 0, isOver: false });
    socket.once('close', () => {
      this.open.delete(socket);
      if (this.open.size === 0) this.whenEmpty?.();
    });
  }
}

function sayLast(response: ServerResponse): void {
  response.setHeader('connection', 'close');
}

/** Sends what is left to say, and closes; cuts a connection that the other side does not close too. */
function sayGoodbye(socket: Socket, lastWords = ''): void {
  socket.end(lastWords);
  setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
}

/** Answers bytes that are no request, or came too slowly, and closes. */
export function refuseConnection(code: string | undefined, stream: Duplex): void {
  if (code === 'ECONNRESET' || !stream.writable) return void stream.destroy();
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return endWith(stream, '408 Request Timeout');
  if (code === 'HPE_HEADER_OVERFLOW') return endWith(stream, '431 Request Header Fields Too Large');
  return endWith(stream, '400 Bad Request');
}

/** Answers with a status alone, and closes. What HTTP calls a stream is the connection. */
export function endWith(stream: Duplex, status: string): void {
  sayGoodbye(stream as Socket, `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
