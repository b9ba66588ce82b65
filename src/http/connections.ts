import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Turns } from '../lib/turns';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

/** So long nobody may come before the door is closed, and nothing be asked before a connection is. */
const QUIET_MS = 100;
/** Where somebody comes all the time, the door is closed after so long. */
const DOOR_MS = 5_000;
const LOOK_MS = 10;
/** How long the other side may take to close, once it was told goodbye. */
const FAREWELL_MS = 1_000;

/** So many requests of a connection may wait for the one before them until no more are read from it, or it is cut. */
const WAITING = { full: 8, most: 64 };

interface Asked {
  response: ServerResponse;
  work: () => void;
}

interface Connection {
  /** Whoever sends many requests at once is answered one by one, the next when the answer before is on its way. */
  turns: Turns<Asked>;
  /** Whether it has become a socket, which somebody else closes. */
  isHandedOver: boolean;
  /** When it came, or the last answer left, in milliseconds. */
  quietSince: number;
  /** Bytes that had come by then: more of them are the beginning of another request. */
  bytesRead: number;
  /** Whether it was quiet at the last look too. */
  wasQuiet: boolean;
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

  /**
   * Does the work of one request when it is its turn; not of one that came after the connection was told goodbye, whose
   * sender sees it unanswered. Who sends too many at once is cut off.
   */
  take({ socket }: IncomingMessage, response: ServerResponse, work: () => void): void {
    const connection = this.open.get(socket);
    if (!connection || connection.isOver) return;
    const asked = { response, work };
    const turn = connection.turns.enter(asked);
    if (turn === 'TOO_MANY') socket.destroy();
    else if (turn === 'BEGIN') this.begin(socket, connection, asked);
    else if (connection.turns.isFull) socket.pause();
  }

  /** From now on each answer is the last on its connection. */
  beginLeaving(): void {
    this.leaving = true;
    for (const response of this.answering) if (!response.headersSent) sayLast(response);
  }

  /** Leaves the closing of a connection to whoever has made a socket of it. */
  handOver(socket: Socket): void {
    const connection = this.open.get(socket);
    if (connection) connection.isHandedOver = true;
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
      const isAsked = connection.turns.isBusy || socket.bytesRead > connection.bytesRead;
      const isQuiet = !isAsked && !connection.isHandedOver && connection.quietSince <= latest;
      // Where the loop was busy for long, what has come meanwhile is read between two looks.
      const isSure = isQuiet && connection.wasQuiet;
      connection.wasQuiet = isQuiet;
      if (!isSure || connection.isOver) continue;
      connection.isOver = true;
      sayGoodbye(socket);
    }
  }

  private begin(socket: Socket, connection: Connection, { response, work }: Asked): void {
    if (!socket.writable) return connection.turns.clear();
    this.answering.add(response);
    if (this.leaving) sayLast(response);
    // It is closed when its last byte has been handed to the system: so no answers pile up before a slow reader.
    response.once('close', () => {
      this.answering.delete(response);
      connection.quietSince = performance.now();
      connection.bytesRead = socket.bytesRead;
      const next = connection.turns.next();
      if (socket.isPaused() && !connection.turns.isFull) socket.resume();
      // In the next round of the loop, when those on other connections have had their turns.
      if (next) setImmediate(() => this.begin(socket, connection, next));
    });
    work();
  }

  private enter(socket: Socket): void {
    this.came++;
    const turns = new Turns<Asked>(WAITING);
    const quietSince = performance.now();
    this.open.set(socket, { turns, isHandedOver: false, quietSince, bytesRead: 0, wasQuiet: false, isOver: false });
    // HTTP lets a connection go on whenever a body is read, that of a request which waits too.
    socket.on('resume', () => void (turns.isFull && stopReading(socket)));
    socket.once('close', () => {
      this.open.delete(socket);
      if (this.open.size === 0) this.whenEmpty?.();
    });
  }
}

/** HTTP stops reading at the event, which a stream does not tell again when it is resumed and paused in one turn of the loop. */
function stopReading(socket: Socket): void {
  if (socket.isPaused()) socket.emit('pause');
  else socket.pause();
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
