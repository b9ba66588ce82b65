import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What went over the wire to PostgreSQL. */
export interface WireCounts {
  /** Statements run: simple queries (BEGIN, COMMIT) and executed prepared ones. */
  statements: number;
  /** Times that an answer was waited for. */
  roundTrips: number;
}

const FIRST_MESSAGE = 0;
const [QUERY, EXECUTE, SYNC] = ['Q', 'E', 'S'].map((letter) => letter.charCodeAt(0));

/** A relay in front of PostgreSQL that counts what passes: the server itself is not touched. */
export class StatementCounter {
  readonly counts: WireCounts = { statements: 0, roundTrips: 0 };
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly target: URL) {}

  /** Listens in front of the database at `url`; gives the counter and the address to use in its place. */
  static async before(url: string): Promise<{ counter: StatementCounter; url: string; close(): void }> {
    const target = new URL(url);
    const counter = new StatementCounter(target);
    const server = createServer((socket) => counter.relay(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const front = new URL(url);
    front.port = String((server.address() as AddressInfo).port);
    const close = (): void => {
      server.close();
      for (const socket of counter.sockets) socket.destroy();
    };
    return { counter, url: front.href, close };
  }

  private relay(client: Socket): void {
    const upstream = connect(Number(this.target.port), this.target.hostname);
    for (const socket of [client, upstream]) {
      this.sockets.add(socket.setNoDelay(true));
      socket.on('error', () => undefined);
      socket.on('close', () => this.sockets.delete(socket));
    }
    const read = this.reader();
    client.on('data', read);
    client.pipe(upstream).pipe(client);
  }

  /** Follows the messages of one connection: a type, a length, and so many bytes; the first one has no type. */
  private reader(): (data: Buffer) => void {
    let rest = Buffer.alloc(0);
    let typeLength = FIRST_MESSAGE;
    return (data) => {
      rest = Buffer.concat([rest, data]);
      while (rest.length >= typeLength + 4) {
        const end = typeLength + rest.readInt32BE(typeLength);
        if (rest.length < end) return;
        if (typeLength > 0) this.count(rest[0] as number);
        typeLength = 1;
        rest = rest.subarray(end);
      }
    };
  }

  private count(type: number): void {
    if (type === QUERY || type === EXECUTE) this.counts.statements += 1;
    if (type === QUERY || type === SYNC) this.counts.roundTrips += 1;
  }
}
