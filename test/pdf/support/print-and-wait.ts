import pino from 'pino';
import { PdfRenderer } from '../../../src/pdf/pdf-renderer';

/** A process that prints one document and then waits to be killed: says "printed" on its standard output. */
async function printAndWait(dataFolder: string): Promise<void> {
  const renderer = new PdfRenderer({ dataFolder }, pino({ level: 'silent' }));
  await renderer.render('<p>One page</p>', { paperSize: 'A4' });
  process.stdout.write('printed\n');
  setInterval(() => undefined, 60_000);
}

void printAndWait(process.argv[2] ?? '');
