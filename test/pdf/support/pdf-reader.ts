import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * What a PDF holds: the text of each page, its title and language, the size of the first page in points, and that page's
 * texts with their size in points and their distance from its top, as a share of its height.
 */
export interface ReadPdf {
  pages: string[];
  title: string;
  language: string;
  /** How many characters are boxes, because no font has them. */
  boxes: number;
  texts: { text: string; size: number; top: number }[];
  width: number;
  height: number;
}

/** Reads PDFs back as text, for tests. Close it at the end. */
export class PdfReader {
  private readonly worker = new Worker(join(__dirname, 'pdf-text-worker.mjs'));
  private lastId = 0;

  /** The texts of a PDF; rejects when it is none. */
  read(pdf: Buffer): Promise<ReadPdf> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const onMessage = (answer: ReadPdf & { id: number }): void => {
        if (answer.id !== id) return;
        this.worker.off('message', onMessage).off('error', reject);
        resolve(answer);
      };
      this.worker.on('message', onMessage).on('error', reject);
      this.worker.postMessage({ id, bytes: pdf });
    });
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Text without the spaces and compatibility forms that a PDF adds: for comparing what was printed with what was meant. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2066-\u2069]/g, '');
}
