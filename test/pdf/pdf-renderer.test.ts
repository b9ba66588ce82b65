import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { PdfRenderer } from '../../src/pdf/pdf-renderer';
import { documentHtml } from '../../src/pdf/document-html';
import { browserPid, isGroupAlive, makeDataFolder, profiles, removeDataFolder } from './support/data-folder';
import { documentLine, invoiceDocument, party } from './support/invoice-document';
import { PdfReader } from './support/pdf-reader';
import { eventually } from '../support/scenario-eventually';
import { TYPE_SCRIPT } from '../support/type-script';

const logger = pino({ level: 'silent' });
const A4 = { paperSize: 'A4' } as const;
let dataFolder: string;
let reader: PdfReader;
let renderer: PdfRenderer;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  reader = new PdfReader();
  renderer = new PdfRenderer({ dataFolder }, logger);
});

afterAll(async () => {
  await renderer.close();
  await reader.close();
  await removeDataFolder(dataFolder);
});

describe('the page that prints', () => {
  let server: Server;
  let origin: string;
  let connections = 0;

  beforeAll(async () => {
    server = createServer((_, response) => response.end('hit'));
    server.on('connection', () => (connections += 1));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());
  beforeEach(() => (connections = 0));

  test('prints what it is given on the paper that is asked for', async () => {
    const a4 = await reader.read(await renderer.render('<title>A title</title><p>Hello</p>', A4));
    const letter = await reader.read(await renderer.render('<p>Hello</p>', { paperSize: 'LETTER' }));
    expect(a4).toMatchObject({ pages: ['Hello'], title: 'A title' });
    expect([a4.width, a4.height].map(Math.floor)).toEqual([595, 841]);
    expect([letter.width, letter.height].map(Math.floor)).toEqual([612, 792]);
  });

  test('runs no script', async () => {
    const html = `<p id="text">as written</p><script>text.textContent = 'by script'</script>
      <img src="data:image/png;base64,broken" onerror="text.textContent = 'by handler'">`;
    expect((await reader.read(await renderer.render(html, A4))).pages[0]).toContain('as written');
  });

  test('opens no connection, whatever the HTML refers to', async () => {
    const html = `<link rel="preconnect" href="http://${origin}"><link rel="stylesheet" href="http://${origin}/a.css">
      <style>@import 'http://${origin}/b.css'; @font-face { font-family: Far; src: url(http://${origin}/f.woff2) }
        body { background: url(http://${origin}/c.png); font-family: Far }</style>
      <img src="http://${origin}/d.png"><img src="http://localhost:${origin.split(':')[1]}/e.png">
      <iframe src="http://${origin}/f"></iframe><object data="http://${origin}/g"></object>
      <svg><image href="http://${origin}/h.png"/></svg><p>Printed all the same</p>`;
    expect((await reader.read(await renderer.render(html, A4))).pages[0]).toContain('Printed all the same');
    await renderer.render(`<meta http-equiv="refresh" content="0; url=http://${origin}/away"><p>Away</p>`, A4);
    const next = await reader.read(await renderer.render('<p>The next document is not disturbed</p>', A4));
    expect(next.pages).toEqual(['The next document is not disturbed']);
    expect(connections).toBe(0);
    await fetch(`http://${origin}`);
    expect(connections).toBe(1);
  });

  test('reads no file', async () => {
    const html = `<iframe src="file://${__filename}" width="600" height="600"></iframe><p>Around it</p>`;
    const [text] = (await reader.read(await renderer.render(html, A4))).pages;
    expect(text).toContain('Around it');
    expect(text).not.toContain('createServer');
  });

  test('fetches nothing for an invoice whose texts are HTML', async () => {
    const evil = `</style><img src="http://${origin}/x.png"><style>@import "http://${origin}/y.css"`;
    const document = invoiceDocument({
      seller: party({ name: evil, taxId: evil }),
      lines: [documentLine({ description: evil })],
      clientNotes: evil,
    });
    await renderer.render(await documentHtml(document), A4);
    expect(connections).toBe(0);
  });
});

/** Prints as often as the refusal says to try again: a busy machine may not keep the limit at once. */
function withPatience(print: () => Promise<Buffer>): Promise<Buffer> {
  return eventually('a document is printed', () =>
    print().catch((error: unknown) => {
      if (error instanceof BillfoldError && error.code === ErrorCode.SERVICE_UNAVAILABLE) return undefined;
      throw error;
    }),
  );
}

describe('the browser', () => {
  test('prints its first document whole, in however many fonts', async () => {
    const folder = await makeDataFolder();
    const fresh = new PdfRenderer({ dataFolder: folder }, logger);
    const html = await documentHtml(
      invoiceDocument({
        seller: party({ name: 'Łukasiewicz & 山田デザイン合同会社' }),
        buyer: party({ name: '株式会社 東京国際コンサルティング・グループ・ホールディングス' }),
        lines: [documentLine({ description: 'デザイン業務（11月分）→ 納品済み', taxNames: ['消費税'] })],
      }),
    );
    const [first, second] = [await fresh.render(html, A4), await fresh.render(html, A4)];
    await fresh.close();
    await removeDataFolder(folder);
    const { pages } = await reader.read(first);
    expect(pages[0]).toContain('Page 1 of 1');
    expect(pages).toEqual((await reader.read(second)).pages);
  });

  test('renders many concurrent documents, and returns each caller their own', async () => {
    const pdfs = await Promise.all(['one', 'two', 'three'].map((word) => renderer.render(`<p>${word}</p>`, A4)));
    const texts = await Promise.all(pdfs.map((pdf) => reader.read(pdf)));
    expect(texts.map(({ pages }) => pages)).toEqual([['one'], ['two'], ['three']]);
    expect(await profiles(dataFolder)).toHaveLength(1);
  });

  test('is started again when it was killed between two documents', async () => {
    const killed = await browserPid(dataFolder);
    process.kill(-killed, 'SIGKILL');
    expect((await reader.read(await renderer.render('<p>After</p>', A4))).pages).toEqual(['After']);
    expect(await browserPid(dataFolder)).not.toBe(killed);
  });

  test('is started again when it is killed while it prints, and the document is still printed', async () => {
    const rows = '<p>A paragraph</p>'.repeat(5000);
    const printing = renderer.render(rows, A4);
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.kill(-(await browserPid(dataFolder)), 'SIGKILL');
    expect((await printing).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await profiles(dataFolder)).toHaveLength(1);
  });

  test('is replaced after 100 documents', async () => {
    const [first] = await profiles(dataFolder);
    for (let count = 0; count < 100; count += 1) await renderer.render('<p>x</p>', A4);
    const after = await profiles(dataFolder);
    expect(after).toHaveLength(1);
    expect(after[0]).not.toBe(first);
  });

  test('that does not answer is killed, the refusal says to try again, and the next document is printed', async () => {
    const folder = await makeDataFolder();
    const hasty = new PdfRenderer({ dataFolder: folder, jobLimitMs: 1000 }, logger);
    await withPatience(() => hasty.render('<p>Warm</p>', A4));
    const stuck = await browserPid(folder);
    process.kill(-stuck, 'SIGSTOP');
    await expect(hasty.render('<p>Stuck</p>', A4)).rejects.toMatchObject({ code: ErrorCode.SERVICE_UNAVAILABLE });
    await eventually('the browser ends', () => !isGroupAlive(stuck));
    expect((await reader.read(await withPatience(() => hasty.render('<p>Free</p>', A4)))).pages).toEqual(['Free']);
    await hasty.close();
    expect(await profiles(folder)).toEqual([]);
    await expect(hasty.render('<p>Late</p>', A4)).rejects.toMatchObject({ code: ErrorCode.SERVICE_UNAVAILABLE });
    await removeDataFolder(folder);
  });
});

describe('a Node process that is killed with SIGKILL', () => {
  async function printInChild(folder: string): Promise<{ browser: number; kill: () => Promise<void> }> {
    const script = join(__dirname, 'support', 'print-and-wait.ts');
    const child = spawn(process.execPath, [...TYPE_SCRIPT, script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const kill = async (): Promise<void> => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    };
    return { browser: await browserPid(folder), kill };
  }

  test('leaves no Chromium behind, and the next start clears what even then was left', async () => {
    const folder = await makeDataFolder();
    const { browser, kill } = await printInChild(folder);
    expect(isGroupAlive(browser)).toBe(true);
    await kill();
    await eventually('the browser ends', () => !isGroupAlive(browser));

    const second = await printInChild(folder);
    // A stopped browser does not notice that its pipe closes.
    process.kill(-second.browser, 'SIGSTOP');
    await second.kill();
    expect(isGroupAlive(second.browser)).toBe(true);
    const next = new PdfRenderer({ dataFolder: folder }, logger);
    await next.render('<p>Next</p>', A4);
    await eventually('the browser ends', () => !isGroupAlive(second.browser));
    expect(await profiles(folder)).toHaveLength(1);
    await next.close();
    await removeDataFolder(folder);
  });
});
