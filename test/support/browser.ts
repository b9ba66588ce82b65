import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { findChromium } from '../../src/pdf/chromium';
import { SHARED_FOLDER } from './shared-folder';

/** A page as a person without JavaScript sees it. */
export interface SeenPage {
  status: number;
  /** What can be read on it. */
  text: string;
  /** How wide it is, in CSS pixels: more than the window's width means that it scrolls sideways. */
  scrollWidth: number;
  /** What the browser complained about in its console. */
  complaints: string[];
}

/** A real Chromium, with JavaScript off unless it was asked for. */
export interface Browser {
  /** Opens an address in a window of that width. */
  visit(url: string, width: number): Promise<SeenPage>;
  /** Clicks a link of the page that was visited last, and gives the file that it downloads. */
  download(selector: string): Promise<{ filename: string; content: Buffer }>;
  close(): Promise<void>;
}

/** Starts the browser. It calls itself what a person's browser does. */
export async function startBrowser({ javaScript = false } = {}): Promise<Browser> {
  const chromium = await findChromium({ dataFolder: SHARED_FOLDER });
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    headless: chromium.shell ? 'shell' : true,
    env: { ...chromium.environment },
    pipe: true,
    args: ['--disable-gpu', '--no-sandbox'],
  });
  const downloads = await mkdtemp(path.join(tmpdir(), 'billfold-downloads-'));
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(javaScript);
  await page.setUserAgent({ userAgent: (await browser.userAgent()).replace('Headless', '') });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: downloads,
    eventsEnabled: true,
  });
  return {
    async visit(url, width) {
      complaints.length = 0;
      await page.setViewport({ width, height: 800 });
      const response = await page.goto(url, { waitUntil: 'load' });
      const text = (await page.evaluate('document.body.innerText')) as string;
      const scrollWidth = (await page.evaluate('document.documentElement.scrollWidth')) as number;
      return { status: response?.status() ?? 0, text, scrollWidth, complaints: [...complaints] };
    },
    async download(selector) {
      const downloaded = new Promise<{ guid: string; filename: string }>((resolve, reject) => {
        let filename = '';
        session.once('Browser.downloadWillBegin', (event) => (filename = event.suggestedFilename));
        session.on('Browser.downloadProgress', ({ guid, state }) => {
          if (state === 'completed') resolve({ guid, filename });
          if (state === 'canceled') reject(new Error('the download was cancelled'));
        });
      });
      await page.click(selector);
      const { guid, filename } = await downloaded;
      session.removeAllListeners('Browser.downloadProgress');
      return { filename, content: await readFile(path.join(downloads, guid)) };
    },
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
