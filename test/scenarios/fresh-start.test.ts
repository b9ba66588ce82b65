import { once } from 'node:events';
import { chmodSync, existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { serverPort } from '../support/server-port';
import { scripts } from '../../package.json';
import { DEMO_LOGIN } from '../../src/demo/demo-login';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { ApiClient } from '../support/api';
import { endChildApps, startChildApp } from '../support/child-app';
import {
  CreateClientDocument,
  ClientsDocument,
  LoginDocument,
  MeDocument,
  RegisterDocument,
} from '../support/generated/operations';
import { eventually } from '../support/scenario-eventually';

const input = { name: 'Ada Example', email: 'ada@studio.example', password: 'Correct-Horse-9!' };

afterEach(endChildApps);

describe('with nothing but a data folder', () => {
  let dataFolder: string;
  beforeAll(async () => {
    dataFolder = await makeDataFolder();
    // Root's PostgreSQL runs as another user, who has to get in.
    chmodSync(dataFolder, 0o755);
  });
  afterAll(() => removeDataFolder(dataFolder));

  const [, ...startFlags] = scripts.start.split(' ').slice(0, -1);

  async function start(
    flags?: readonly string[],
  ): Promise<{ api: ApiClient; output: string; stop: () => Promise<unknown> }> {
    const port = await serverPort();
    const child = startChildApp({ PORT: String(port), DATA_DIR: dataFolder, LOG_LEVEL: 'error' }, flags);
    await child.ready;
    const api = new ApiClient(`http://localhost:${port}`);
    return { api, output: child.output(), stop: () => child.end('SIGTERM') };
  }

  it('serves at once, shows where everything is, and keeps its data', async () => {
    // As `npm start` does it.
    const first = await start(startFlags);
    const { url } = first.api;
    for (const [name, text] of [
      ['Explorer', `${url}/graphql`],
      ['Mailbox', `${url}/mailbox`],
      ['Demo login', `${DEMO_LOGIN.email}  ${DEMO_LOGIN.password}`],
      ['Data', `${dataFolder}/postgres`],
      ['Embedded', 'set DATABASE_URL, REDIS_URL, SMTP_URL'],
    ] as const) {
      expect(first.output).toMatch(new RegExp(`^ +${name} +${escaped(text)}`, 'm'));
    }
    const { register } = await first.api.ok(RegisterDocument, { input });
    const ada = new ApiClient(url, register.accessToken);
    await ada.ok(CreateClientDocument, { input: { name: 'Acme', email: 'accounts@acme.example' } });
    for (const page of ['/graphql', '/mailbox', '/health/ready']) {
      expect([page, (await first.api.get(page, { accept: 'text/html' })).status]).toEqual([page, 200]);
    }
    expect(await first.stop()).toEqual({ code: 0, signal: null });

    const second = await start();
    const { login } = await second.api.ok(LoginDocument, { input: { email: input.email, password: input.password } });
    const again = new ApiClient(second.api.url, login.accessToken);
    expect((await again.ok(MeDocument)).me.user.name).toBe('Ada Example');
    expect((await again.ok(ClientsDocument, {})).clients.nodes.map(({ name }) => name)).toEqual(['Acme']);
    const demo = await eventually('the demo login works', async () => {
      const { data } = await second.api.send(LoginDocument, { input: DEMO_LOGIN });
      return data?.login.user.email;
    });
    expect(demo).toBe(DEMO_LOGIN.email);
    expect(await second.stop()).toEqual({ code: 0, signal: null });
  });

  it('says how to have another port where its own is taken, and leaves no database running', async () => {
    const other = createServer();
    await once(other.listen(0), 'listening');
    const { port } = other.address() as AddressInfo;
    const child = startChildApp({ PORT: String(port), DATA_DIR: dataFolder, LOG_LEVEL: 'silent' });
    expect(await child.exited).toEqual({ code: 1, signal: null });
    expect(child.output().trim()).toBe(
      `Port ${port} is in use. Stop the process that uses it, or choose another port, as in PORT=4001 npm start.`,
    );
    expect(existsSync(path.join(dataFolder, 'postgres', 'cluster', 'PG_VERSION'))).toBe(true);
    expect(existsSync(path.join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
    other.close();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

it('in production, refuses to start with development secrets, and lists every error at once', async () => {
  const child = startChildApp({
    NODE_ENV: 'production',
    PORT: 'many',
    JWT_SECRET: 'insecure-development-secret-for-tokens',
    HASH_SECRET: 'short',
  });
  expect(await child.exited).toEqual({ code: 1, signal: null });
  expect(child.output().trim().split('\n')).toEqual([
    'The configuration is invalid:',
    '  - PORT must be an integer',
    '  - PUBLIC_URL is required in production',
    '  - DATABASE_URL is required in production',
    '  - SMTP_URL is required in production',
    '  - MAIL_FROM is required in production',
    '  - JWT_SECRET must not be the development default',
    '  - HASH_SECRET must be at least 32 characters long',
  ]);
});
