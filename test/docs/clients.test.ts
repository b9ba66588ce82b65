import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, isScalarType, parse, validate } from 'graphql';
import { aStudio } from '../support/a-studio';
import { type ApiClient, TEST_PASSWORD, type TestApp } from '../support/api';
import { eventually } from '../support/scenario-eventually';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy';
import { idleJob } from '../support/watched-job';
import { codeBlocks } from './markdown';

const run = promisify(execFile);
const GUIDE = 'docs/clients.md';
const EMAIL = `clients-guide-${process.pid}@example.test`;

let app: TestApp;
let owner: ApiClient;
let proxy: TcpProxy;
let folder: string;

beforeAll(async () => {
  ({ app, owner } = await aStudio({ owner: { email: EMAIL }, client: { name: 'Acme of the guide' } }));
  proxy = await startTcpProxy(app.url);
  // Inside the repository, where the packages are found.
  folder = await mkdtemp(path.join('node_modules', '.cache-clients-'));
});
afterAll(async () => {
  await proxy.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Writes the program of a part of the guide, for this server and this login; returns its file. */
async function programOf(heading: string, url = app.url): Promise<string> {
  const [program] = codeBlocks(GUIDE, heading).filter(({ language }) => language === 'js');
  const text = (program?.text ?? '')
    .replaceAll('ws://localhost:4000', url.replace(/^http/, 'ws').replace(/\/$/, ''))
    .replaceAll('http://localhost:4000', url)
    .replaceAll('demo@billfold.example', EMAIL)
    .replaceAll('Demo-Pass-2025!', TEST_PASSWORD);
  const file = path.join(folder, `${heading.toLowerCase().replace(/\W/g, '-')}.mjs`);
  await writeFile(file, text);
  return file;
}

it.each(['No library', 'urql'])('leads to a list on the screen: %s', async (heading) => {
  const { stdout } = await run(process.execPath, [await programOf(heading)]);
  expect(stdout).toBe('Acme of the guide\n');
});

it('asks by the hash of a document, which the server learns', async () => {
  const file = await programOf('Persisted queries');
  const [first, again] = [await run(process.execPath, [file]), await run(process.execPath, [file])];
  for (const { stdout } of [first, again]) {
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  }
});

it('subscribes again by itself after its connection was cut', async () => {
  const { id, goOn } = await idleJob(app, owner);
  const file = await programOf('Subscriptions', proxy.urlFor(app.url));
  const env = { ...process.env, TOKEN: owner.token ?? '', JOB: id };
  const child = spawn(process.execPath, ['--experimental-websocket', file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let shown = '';
  child.stdout.on('data', (chunk: Buffer) => (shown += String(chunk)));
  try {
    await eventually('the job as it is', () => Promise.resolve(shown.includes('QUEUED 0')));
    await proxy.cut();
    await goOn(40);
    await proxy.restore();
    await eventually('the job as it is after the cut', () => Promise.resolve(/ 40\n/.test(shown)));
    expect(shown).toMatch(/^QUEUED 0\n(.*\n)*QUEUED 40\n/);
  } finally {
    child.kill();
  }
});

describe('what no test can run', () => {
  it('shows GraphQL that the schema takes', async () => {
    const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
    const text = codeBlocks(GUIDE)
      .filter(({ language }) => ['js', 'ts', 'swift', 'kotlin'].includes(language))
      .map((block) => block.text.replaceAll('\\$', '$'))
      .join('\n');
    const documents = [
      ...text.matchAll(/(?:`|'|")((?:query |mutation |subscription )?(?:\([^`]*?\) )?\{ [^`'"]*\})(?:`|'|")/g),
    ];
    const shown = documents.map(([, document = '']) => document);
    expect(shown.flatMap((document) => validate(schema, parse(document)).map(({ message }) => message))).toEqual([]);
    expect(shown.length).toBeGreaterThan(12);
  });

  it('names every scalar where types are made', async () => {
    const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
    const builtIn = ['ID', 'String', 'Int', 'Float', 'Boolean'];
    const scalars = Object.values(schema.getTypeMap())
      .filter((type) => isScalarType(type) && !builtIn.includes(type.name))
      .map(({ name }) => `${name}:`);
    for (const heading of ['Types by codegen', 'gql.tada']) {
      const [block] = codeBlocks(GUIDE, heading);
      expect(scalars.filter((scalar) => !block?.text.includes(scalar))).toEqual([]);
    }
  });
});
