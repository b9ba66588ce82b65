import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { securityHeaders } from '../../src/http/headers';
import { Router, type Route } from '../../src/http/router';
import { findChromium } from '../../src/pdf/chromium';

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

/** Serves the routes with the headers that every answer of Billfold carries, and starts the browser. */
export async function startPageVisitor(routes: readonly Route[]): Promise<PageVisitor> {
  const chromium = await findChromium({ dataFolder: join(tmpdir(), 'billfold-test') });
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    headless: chromium.shell ? 'shell' : true,
    env: { ...chromium.environment },
    pipe: true,
    args: ['--disable-gpu', '--no-sandbox'],
  });
  const server = await serve(routes);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(routes: readonly Route[]) {
  const router = new Router(routes);
  const base = securityHeaders({ publicUrl: 'http://localhost' });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const match = router.find(request.method ?? 'GET', url.pathname);
    if (!('route' in match)) return void response.writeHead(404).end();
    const facts = {
      requestId: 'r',
      ip: '',
      userAgent: null,
      authorization: null,
      idempotencyKey: null,
      operationText: () => '',
    };
    return void match.route
      .handle({
        method: 'GET',
        facts: { ...facts, connection: 'HTTP' },
        params: match.params,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.alloc(0),
      })
      .then(({ status, headers, body }) => response.writeHead(status, { ...base, ...headers }).end(body))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
