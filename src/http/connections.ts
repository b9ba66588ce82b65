import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import { type Asked, begun, type Connection } from './connection';
import { headWithoutUpgrade } from './head-without-upgrade';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

/** So long nobody may come before the door is closed, and nothing be asked before a connection is. */
const QUIET_MS = 100;
/** Where somebody comes all the time, so many times is looked whether nobody does. */
const LOOKS = 50;
/** And so many times more while nobody is answered, before the door is closed: whoever has no answer does not come anew. */
const LAST_LOOKS = 10;
const LOOK_MS = 10;
/** How long the other side may take to close, once it was told goodbye. */
const FAREWELL_MS = 1_000;

/** What is said to bytes that are no request; to all others that they are bad. */
const REFUSALS = new Map<string | undefined, string>([
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
]);

/**
 * The connections of a server, from coming to going. It closes none under a request: who has been let in is answered, and
 * who comes later is refused by the system.
 */
export class Connections {
  private readonly open = new Map<Socket, Connection>();
  private readonly answering = new Set<ServerResponse>();
  private leaving = false;
  private came = 0;
  /** What is begun once the door is closed; null while all is begun at once. */
  private held: (() => void)[] | null = null;
  private whenEmpty: (() => void) | null = null;

  /** `dropped` is told of each request that is cut off unanswered and unseen. */
  constructor(
    private readonly server: Server,
    private readonly dropped: (request: IncomingMessage) => void,
  ) {
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

  /** From now on each answer is the last on its connection. */
  beginLeaving(): void {
    this.leaving = true;
    for (const response of this.answering) if (!response.headersSent) sayLast(response);
  }

  /** Whether requests of this connection are being answered. */
  isBusy(socket: Socket): boolean {
    return this.open.get(socket)?.turns.isBusy ?? false;
  }

  /** Leaves the closing of a connection to whoever has made a socket of it. */
  handOver(socket: Socket): void {
    const connection = this.open.get(socket);
    if (connection) connection.isHandedOver = true;
  }

  /** Reads the head of a request once more, as that of one that asks for no other protocol: nobody has to speak one. */
  readWithoutUpgrade(request: IncomingMessage, rest: Buffer): void {
    request.socket.unshift(Buffer.concat([headWithoutUpgrade(request), rest]));
    this.server.emit('connection', request.socket);
  }

  /** Answers bytes that are no request, or came too slowly, and closes. */
  refuse(code: string | undefined, socket: Socket): void {
    if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else this.endWith(socket, REFUSALS.get(code) ?? '400 Bad Request');
  }

  /** Answers with a status alone, behind the answers to all that came whole before, and closes. */
  endWith(socket: Socket, status: string): void {
    const words = `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`;
    const connection = this.open.get(socket);
    if (connection?.current?.complete) connection.lastWords ??= words;
    else sayGoodbye(socket, words);
  }

  /**
   * Listens no more. The system lets people in before the server sees them, and resets all that it has not seen when it
   * stops listening: so they are let in until nobody has come for a while.
   */
  async closeDoor(): Promise<void> {
    if (!(await this.isQuietWithin(LOOKS))) {
      this.held = [];
      await this.isQuietWithin(LAST_LOOKS);
    }
    // HTTP's own would close connections on which nothing is asked right now, whatever is on its way.
    Server.prototype.close.call(this.server);
    const held = this.held ?? [];
    this.held = null;
    for (const begin of held) begin();
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

  /** Looks so many times at most; resolves to whether nobody had come between two of them. */
  private async isQuietWithin(looks: number): Promise<boolean> {
    for (let look = 0; look < looks; look++) {
      const before = this.came;
      await sleep(QUIET_MS);
      // One is let in at each turn of the loop; after this one, all that had come by the time of the sleep's end.
      await turn();
      if (this.came === before) return true;
    }
    return false;
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
    // It is closed when its last byte has been handed to the system: so no answers pile up before a slow reader.
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
    // In the next round of the loop, when those on other connections have had their turns.
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
    // HTTP lets a connection go on whenever a body is read, that of a request which waits too.
    socket.on('resume', () => void (connection.turns.isFull && stopReading(socket)));
    socket.once('close', () => {
      this.open.delete(socket);
      this.drop(connection);
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
