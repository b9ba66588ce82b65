import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and a server, and can take the server away. */
export interface TcpProxy {
  /** The server's address, with this proxy in the place of its host and port. */
  urlFor(serverUrl: string): string;
  /** Cuts all connections, and takes no new ones: as when the server's process has died. */
  cut(): Promise<void>;
  /** Keeps all connections open and lets nothing through: as when the server's machine hangs. */
  freeze(): void;
  /** Takes connections again, and lets through what was frozen. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy in front of the server of that address, on a port of its own. */
export async function startTcpProxy(serverUrl: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let frozen = false;
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from);
    if (frozen) from.pause();
    from.on('data', (chunk) => to.write(chunk));
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    pass(client, upstream);
    pass(upstream, client);
  });
  const listen = (at: number): Promise<void> => new Promise((resolve) => server.listen(at, '127.0.0.1', resolve));
  const cut = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(0);
  const ownPort = (server.address() as AddressInfo).port;
  return {
    urlFor(url) {
      const through = new URL(url);
      through.hostname = '127.0.0.1';
      through.port = String(ownPort);
      return through.href;
    },
    cut,
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    restore() {
      frozen = false;
      for (const socket of sockets) socket.resume();
      return server.listening ? Promise.resolve() : listen(ownPort);
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
