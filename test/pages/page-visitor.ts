import puppeteer, { type Page } from 'puppeteer';
import type { Route } from '../../src/http/route';
import { findChromium } from '../../src/pdf/chromium';
import { startEdge } from '../http/support';
import { SHARED_FOLDER } from '../support/shared-folder';

/** A real browser without JavaScript, in front of a real server with some routes. */
export interface PageVisitor {
  origin: string;
  /** Opens a path in a window of that width. */
  visit(path: string, width: number): Promise<Page>;
  /** What the browser asked for since the last visit began. */
  requests: string[];
  /** What the browser complained about since the last visit began: blocked styles, scripts, frames. */
  complaints: string[];
  close(): Promise<void>;
}

/** Serves the routes, and starts the browser. */
export async function startPageVisitor(routes: readonly Route[]): Promise<PageVisitor> {
  const chromium = await findChromium({ dataFolder: SHARED_FOLDER });
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    headless: chromium.shell ? 'shell' : true,
    env: { ...chromium.environment },
    pipe: true,
    args: ['--disable-gpu', '--no-sandbox'],
  });
  const { server, url: origin } = await startEdge({ routes });
  const requests: string[] = [];
  const complaints: string[] = [];
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    origin,
    requests,
    complaints,
    async visit(path, width) {
      requests.length = 0;
      complaints.length = 0;
      await page.setViewport({ width, height: 800 });
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
