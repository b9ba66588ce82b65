import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Redis from 'ioredis';
import { serverPort } from './server-port';

const urlFile = (folder: string) => path.join(folder, 'redis.url');

/** Starts the `redis-server` of this machine, keeping nothing on disk. Gives its address, or null where there is none. */
export async function startRedisServer(folder: string): Promise<string | null> {
  const port = await serverPort();
  const password = randomBytes(16).toString('hex');
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--requirepass',
    password,
    '--save',
    '',
    '--dir',
    folder,
  ];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ready = await new Promise<boolean>((resolve) => {
    server.on('error', () => resolve(false));
    server.on('exit', () => resolve(false));
    server.stdout.on('data', (data: Buffer) => data.includes('Ready to accept connections') && resolve(true));
  });
  if (!ready) return null;
  const url = `redis://:${password}@127.0.0.1:${port}`;
  writeFileSync(urlFile(folder), url);
  return url;
}

/** Stops the server that a run started with this folder, also when that run was killed; nothing where there is none. */
export async function stopRedisServer(folder: string): Promise<void> {
  if (!existsSync(urlFile(folder))) return;
  const url = readFileSync(urlFile(folder), 'utf8');
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, disconnectTimeout: 100 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.shutdown('NOSAVE');
  } catch {
    // Gone already; or the port has another owner by now, who does not know the password.
    redis.disconnect();
  }
}
