import type { Logger } from 'pino';
import type { CDPSession, Page } from 'puppeteer';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { inTime } from '../lib/in-time';
import { svgPage } from './svg-page';
import { type BrowserProcess, startBrowser } from './browser-process';
import { type ChromiumPlaces, NoBrowser } from './chromium';

const DEFAULT_JOB_LIMIT_MS = 15_000;
/** The timeout for an SVG, in milliseconds. It is short because a user is waiting for their upload. */
const DRAWING_LIMIT_MS = 5_000;
const DOCUMENTS_PER_BROWSER = 100;
/** Width and height in inches, as Chromium expects them. */
const PAPER = { A4: [210 / 25.4, 297 / 25.4], LETTER: [8.5, 11] } as const;

/**
 * Runs in the page, and is a string because it is the browser's code: writes the document, and loads its fonts and
 * images. A browser that loads fonts only during layout prints its first document with blanks. One message instead of
 * puppeteer's five.
 */
const LOAD = `async (html) => {
  document.open();
  document.write(html);
  document.close();
  await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)));
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}`;

/** The location of the browser, and the timeout for one document (15 seconds by default). */
export interface PdfRendererSettings extends ChromiumPlaces {
  jobLimitMs?: number;
}

/** How a document is rendered; margins are set by its own `@page` rules. */
export interface PdfOptions {
  paperSize: keyof typeof PAPER;
}

interface Press extends BrowserProcess {
  page: Page;
  session: CDPSession;
  printed: number;
}

/** One document for the browser: how to render it, its timeout, and its name in errors. */
interface Job {
  name: string;
  limitMs: number;
  make: (press: Press) => Promise<Buffer>;
}

/**
 * Renders HTML as PDF, and SVGs as PNG, with one warm Chromium and one page: no scripts, no network, one document at a
 * time, with a timeout. The browser starts with the first document, and is replaced after 100 and whenever it crashes.
 */
export class PdfRenderer {
  private press: Press | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly settings: PdfRendererSettings,
    private readonly logger: Logger,
  ) {}

  /**
   * Renders a complete HTML document as PDF. Calls are queued. Throws SERVICE_UNAVAILABLE, which can be retried, if the
   * browser crashes twice, the document takes too long, or the renderer is closed; `NoBrowser`, which is
   * SERVICE_UNAVAILABLE as well, if there is none; an Error if it cannot be started.
   */
  render(html: string, options: PdfOptions): Promise<Buffer> {
    const limitMs = this.settings.jobLimitMs ?? DEFAULT_JOB_LIMIT_MS;
    return this.enqueue({ name: 'PDF', limitMs, make: (press) => printOn(press, html, options) });
  }

  /**
   * Renders an SVG, with its text in the shipped fonts, as a PNG whose longer side has `side` pixels and whose
   * background is transparent; empty if it is not an image. Calls are queued behind documents. Throws
   * SERVICE_UNAVAILABLE if there is no browser, and as `render` does.
   */
  async draw(svg: string, side: number): Promise<Buffer> {
    const html = svgPage(svg);
    try {
      return await this.enqueue({ name: 'SVG', limitMs: DRAWING_LIMIT_MS, make: (press) => drawOn(press, html, side) });
    } catch (error) {
      if (error instanceof BillfoldError && !(error instanceof NoBrowser)) throw error;
      const cause = error instanceof NoBrowser ? error.how : error;
      throw unavailable('SVGs with text are rendered by a browser, and none is available now.', cause);
    }
  }

  /** Finishes the queued documents, then stops the browser. */
  async close(): Promise<void> {
    await this.queue;
    this.isClosed = true;
    await this.press?.close();
    this.press = null;
  }

  private enqueue(job: Job): Promise<Buffer> {
    const made = this.queue.then(() => this.make(job));
    this.queue = made.catch(() => undefined);
    return made;
  }

  private async make(job: Job, mayRetry = true): Promise<Buffer> {
    const { name, limitMs } = job;
    if (this.isClosed) throw unavailable('The PDF renderer is closed.');
    const press = await this.warmPress();
    try {
      press.printed += 1;
      return await inTime(job.make(press), limitMs, () => unavailable(`The ${name} took too long to render.`));
    } catch (error) {
      const hasDied = !press.browser.connected;
      // After any error, the next document gets a browser that is known to work.
      this.press = null;
      await press.kill();
      if (!hasDied || !mayRetry) throw unavailable(`Chromium could not render the ${name}.`, error);
      this.logger.warn({ err: error }, 'Chromium crashed; the document is rendered again');
      return await this.make(job, false);
    }
  }

  private async warmPress(): Promise<Press> {
    const { press } = this;
    if (press?.browser.connected && press.printed < DOCUMENTS_PER_BROWSER) return press;
    await press?.close();
    this.press = null;
    const started = await startBrowser(this.settings, this.logger);
    try {
      this.press = { ...started, ...(await openPage(started)), printed: 0 };
      return this.press;
    } catch (error) {
      await started.kill();
      throw unavailable('Chromium started and crashed.', error);
    }
  }
}

async function openPage({ browser }: BrowserProcess): Promise<{ page: Page; session: CDPSession }> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isInline = request.url().startsWith('data:') && !request.isNavigationRequest();
    // A request may be closed together with its document before it is answered.
    (isInline ? request.continue() : request.abort('blockedbyclient')).catch(() => undefined);
  });
  return { page, session: await page.createCDPSession() };
}

async function printOn(press: Press, html: string, { paperSize }: PdfOptions): Promise<Buffer> {
  const [paperWidth, paperHeight] = PAPER[paperSize];
  await press.page.evaluate(`(${LOAD})(${JSON.stringify(html)})`);
  const { data } = await press.session.send('Page.printToPDF', {
    paperWidth,
    paperHeight,
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  });
  return Buffer.from(data, 'base64');
}

/**
 * The image is measured first: an SVG can have any size, but the screenshot must have the requested number of pixels.
 */
const MEASURE = `async (side) => {
  const [image] = document.images;
  if (image.naturalWidth === 0) return null;
  const natural = image.getBoundingClientRect();
  const scale = side / Math.max(natural.width, natural.height);
  const [width, height] = [natural.width, natural.height].map((size) => size * scale);
  Object.assign(image.style, { width: width + 'px', height: height + 'px' });
  await image.decode().catch(() => undefined);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}`;

async function drawOn({ page, session }: Press, html: string, side: number): Promise<Buffer> {
  await page.evaluate(`(${LOAD})(${JSON.stringify(html)})`);
  const size = (await page.evaluate(`(${MEASURE})(${side})`)) as { width: number; height: number } | null;
  if (!size) return Buffer.alloc(0);
  await session.send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  try {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: size.width, height: size.height, scale: 1 },
    });
    return Buffer.from(data, 'base64');
  } finally {
    await session.send('Emulation.setDefaultBackgroundColorOverride', {});
  }
}

function unavailable(message: string, cause?: unknown): BillfoldError {
  if (cause instanceof BillfoldError) return cause;
  const error = new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message);
  if (cause !== undefined) error.cause = cause;
  return error;
}
