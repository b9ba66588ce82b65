import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { serverPort } from './server-port';
import { NO_LIMITS } from './api';
import type { TestDatabase } from './database';
import { addressSettings } from './pgbouncer';
import { eventually } from './scenario-eventually';
import { TYPE_SCRIPT } from './type-script';

/** An API that runs in a process of its own. */
export interface ApiProcess {
  url: string;
  stop(): Promise<void>;
}

/** Starts the API as `npm start` does, but patient with PostgreSQL, on a database that is there; `settings` are environment variables. */
export async function startApiProcess(
  database: TestDatabase,
  settings: Record<string, string> = {},
): Promise<ApiProcess> {
  const port = await serverPort();
  const root = path.join(__dirname, '../..');
  const child = spawn(process.execPath, [...TYPE_SCRIPT, 'test/support/patient-main.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      SEED_DEMO: 'false',
      ...addressSettings(database),
      DATA_DIR: mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'api-')),
      ...NO_LIMITS,
      ...settings,
    },
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  await eventually('the API process serves', () => {
    if (child.exitCode !== null) throw new Error(`the API process ended with ${child.exitCode}`);
    return isReady(url);
  }).catch(async (error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return { url, stop };
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
