import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BillfoldError, ErrorCode } from '../domain/errors';

/** A variable font (WOFF2), the weights, and the characters that are needed of it; all without `text`. */
export interface PinnedFont {
  file: string;
  text?: string;
  weights: readonly number[];
}

type Answer = { id: number } & ({ fonts: Uint8Array[] } | { error: unknown });

interface Waiting {
  resolve: (fonts: Buffer[]) => void;
  reject: (error: unknown) => void;
}

/** How long the thread may take to answer, in milliseconds. */
const LIMIT_MS = 10_000;

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();
let timer: NodeJS.Timeout | undefined;

/**
 * Makes one static TrueType font per weight. Chromium embeds these in PDFs; of variable
 * fonts it makes Type 3 fonts, whose glyphs are drawings. Runs in a worker thread that is kept; throws if it fails, and
 * SERVICE_UNAVAILABLE, which can be retried, if the thread does not answer for 10 seconds. It is ended then, and the
 * next call starts another.
 */
export function pinFont(font: PinnedFont): Promise<Buffer[]> {
  worker ??= startWorker();
  const running = worker;
  const id = ++lastId;
  // A process may end while the thread is idle, but not while somebody waits for it.
  running.ref();
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    if (waiting.size === 1) watch(running);
    running.postMessage({ id, ...font });
  });
}

function startWorker(): Worker {
  const started = new Worker(join(__dirname, 'font-worker.cjs'));
  started.on('message', (answer: Answer) => {
    if (worker === started) settle(started, answer);
  });
  started.on('error', (error) => giveUp(started, error));
  return started;
}

/** Restarts the time limit. Called for the first request and after each answer. */
function watch(running: Worker): void {
  clearTimeout(timer);
  if (waiting.size > 0) timer = setTimeout(() => giveUp(running, tooLong()), LIMIT_MS);
}

function tooLong(): BillfoldError {
  return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'The fonts of the PDF took too long to make.');
}

/** Fails all calls that wait for the thread, and ends it. */
function giveUp(running: Worker, error: unknown): void {
  if (worker !== running) return;
  for (const id of [...waiting.keys()]) settle(running, { id, error });
  worker = null;
  void running.terminate();
}

function settle(running: Worker, answer: Answer): void {
  const caller = waiting.get(answer.id);
  waiting.delete(answer.id);
  watch(running);
  if (waiting.size === 0) running.unref();
  if ('fonts' in answer) caller?.resolve(answer.fonts.map((font) => Buffer.from(font)));
  else caller?.reject(answer.error);
}
