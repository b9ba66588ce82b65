import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

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

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * Makes one static TrueType font per weight. Chromium embeds these in PDFs; of variable
 * fonts it makes Type 3 fonts, whose glyphs are drawings. Runs in a worker thread that is kept; throws if it fails.
 */
export function pinFont(font: PinnedFont): Promise<Buffer[]> {
  worker ??= startWorker();
  const running = worker;
  const id = ++lastId;
  // A process may end while the thread is idle, but not while somebody waits for it.
  running.ref();
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    running.postMessage({ id, ...font });
  });
}

function startWorker(): Worker {
  const started = new Worker(join(__dirname, 'font-worker.cjs'));
  started.on('message', (answer: Answer) => settle(started, answer));
  started.on('error', (error) => {
    worker = null;
    for (const id of [...waiting.keys()]) settle(started, { id, error });
  });
  return started;
}

function settle(running: Worker, answer: Answer): void {
  const caller = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (waiting.size === 0) running.unref();
  if ('fonts' in answer) caller?.resolve(answer.fonts.map((font) => Buffer.from(font)));
  else caller?.reject(answer.error);
}
