import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serverPort } from '../support/server-port';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { startTestApp, type TestApp } from '../support/api';
import { codeBlocks } from './markdown';

const run = promisify(execFile);

let app: TestApp;
let dataFolder: string;
let folder: string;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  folder = await mkdtemp(path.join(tmpdir(), 'billfold-readme-'));
  const port = await serverPort();
  const settings = { DATA_DIR: dataFolder, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
  app = await startTestApp({ worker: true, settings });
});
afterAll(async () => {
  await app.stop();
  await removeDataFolder(dataFolder);
  await rm(folder, { recursive: true, force: true });
});

it('leads from registering to a paid invoice and its PDF, by the commands of the README', async () => {
  const commands = codeBlocks('README.md', 'Your first invoice').filter(({ language }) => language === 'sh');
  const script = commands.map(({ text }) => text).join('\n');
  const { stdout } = await run(
    'bash',
    ['-euo', 'pipefail', '-c', script.replaceAll('http://localhost:4000', app.url)],
    {
      cwd: folder,
    },
  );
  expect(stdout).not.toContain('"errors"');
  expect(stdout).toContain('"invoice":{"status":"VIEWED","sentAt":');
  expect(stdout).toContain('"status":"PAID","totalPaid":{"amount":"3090.00"},"remainingBalance":{"amount":"0.00"}');
  expect(stdout).toMatch(/<title>Invoice INV-\d{4}-\d{2}-001 from Your Studio<\/title>/);
  const pdfs = await Promise.all(
    ['invoice.pdf', 'hosted.pdf'].map((name) => readFile(path.join(folder, '.data', name))),
  );
  expect(pdfs[0]?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdfs[0]).toEqual(pdfs[1]);
  // One of the answers holds a token: nothing is left where git would see it.
  expect(await readdir(folder)).toEqual(['.data']);
  expect((await readFile('.gitignore', 'utf8')).split('\n')).toContain('.data/');
});
