import { connect, type Socket } from 'node:net';

/** One request, ready to be written, and what its answer must begin with. */
export interface HttpRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What one window of load has seen. Latencies are in milliseconds. */
export interface LoadResult {
  requests: number;
  seconds: number;
  latencies: number[];
}

/** A keep-alive connection that sends one request after the other: as little work as can be beside the server's. */
class Connection {
  private received: Buffer = Buffer.alloc(0);
  private answered: ((body: Buffer) => void) | null = null;
  private failed: ((error: Error) => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (data) => this.take(data));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  send(text: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(text);
    });
  }

  close(): void {
    this.failed = null;
    this.socket.destroy();
  }

  private take(data: Buffer): void {
    this.received = this.received.length === 0 ? data : Buffer.concat([this.received, data]);
    const end = this.received.indexOf('\r\n\r\n');
    if (end === -1) return;
    const head = this.received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (!head.startsWith('HTTP/1.1 200 ') || length === undefined) {
      this.failed?.(new Error(`refused: ${this.received.toString('utf8').slice(0, 2000)}`));
      return;
    }
    const whole = end + 4 + Number(length);
    if (this.received.length < whole) return;
    const body = this.received.subarray(end + 4, whole);
    this.received = this.received.subarray(whole);
    this.answered?.(body);
  }
}

function textOf({ method, path, headers, body = '' }: HttpRequest): string {
  const all: Record<string, string> = { host: 'localhost', ...headers };
  if (method === 'POST') all['content-length'] = String(Buffer.byteLength(body));
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

const ERRORS = Buffer.from('"errors"');

/** The answer of one request. Rejects for any status but 200. */
export async function sendOnce(port: number, request: HttpRequest): Promise<string> {
  const connection = await Connection.open(port);
  try {
    return (await connection.send(textOf(request))).toString('utf8');
  } finally {
    connection.close();
  }
}

/** How much is asked: for so long, or so many requests, whichever ends first. */
export interface LoadPlan {
  connections: number;
  seconds?: number;
  requests?: number;
}

/** Keeps `connections` busy with requests in turn from `next`. Rejects at the first error of any answer. */
export async function load(port: number, next: () => HttpRequest, plan: LoadPlan): Promise<LoadResult> {
  const { connections, seconds = Infinity, requests = Infinity } = plan;
  const latencies: number[] = [];
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const started = performance.now();
  const end = started + seconds * 1000;
  let sent = 0;
  await Promise.all(
    open.map(async (connection) => {
      for (let now = performance.now(); now < end && sent < requests;) {
        sent += 1;
        const body = await connection.send(textOf(next()));
        if (body.indexOf(ERRORS) !== -1) throw new Error(`refused: ${body.toString('utf8').slice(0, 2000)}`);
        const after = performance.now();
        latencies.push(after - now);
        now = after;
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  for (const connection of open) connection.close();
  return { requests: latencies.length, seconds: elapsed, latencies };
}
