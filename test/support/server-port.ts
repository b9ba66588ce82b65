import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what Linux and others give to connections: nobody is given such a port who did not ask for it. */
const [FIRST, BEHIND] = [20_000, 32_000] as const;

/**
 * A port of 127.0.0.1 for a server that is ended and started again: between the two, a port from the system's own range
 * could go to a connection of anybody's.
 */
export async function serverPort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, BEHIND);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
