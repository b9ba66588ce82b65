import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bytesOf } from './hashed-content';

/**
 * Runs in a process of its own, as text because nothing else of ours is loaded there: an SVG of a few bytes can keep libvips busy
 * for minutes, which only the end of its process stops. Reads the SVG and writes a PNG whose longer side has the given pixels, or
 * the reason why there is none.
 */
const DRAW = `
const [, sharpPath, side] = process.argv;
const sharp = require(sharpPath);
sharp.concurrency(1);
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk));
process.stdin.on('end', async () => {
  try {
    const svg = Buffer.concat(chunks);
    const { width, height } = await sharp(svg, { limitInputPixels: false }).metadata();
    const density = Math.min(Math.max((72 * side) / Math.max(width, height), 1), 100000);
    const inside = { width: Number(side), height: Number(side), fit: 'inside' };
    const png = await sharp(svg, { density, limitInputPixels: 4 * side * side }).resize(inside).png().toBuffer();
    process.stdout.write(png);
  } catch (error) {
    process.stdout.write(String(error && error.message));
    process.exitCode = 1;
  }
});
`;

/** How long an SVG may take to be drawn. */
const PATIENCE_MS = 5_000;
/** Memory for the data of the process, in kilobytes: it takes 117 MB for a plain drawing. A filter can ask for any number of layers. */
const MOST_MEMORY_KB = 512 * 1024;
const SHELL = '/bin/sh';

/** Starts the process, under a limit of its memory where the system has a shell that sets one. It sees no setting of ours. */
function startDrawing(side: number) {
  const command = [process.execPath, '-e', DRAW, require.resolve('sharp'), String(side)] as const;
  const limited = [SHELL, '-c', `ulimit -d ${MOST_MEMORY_KB}; exec "$0" "$@"`, ...command] as const;
  const [file, ...args] = existsSync(SHELL) ? limited : command;
  return spawn(file, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
}

/**
 * An SVG as a PNG whose longer side has `side` pixels. Throws an Error that says why if it cannot be drawn, takes more than 5 seconds or
 * more than 512 MB; by then its process has ended.
 */
export async function drawSvg(svg: string, side: number): Promise<Buffer> {
  const drawing = startDrawing(side);
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    drawing.on('error', reject);
    drawing.on('close', (code, signal) => resolve({ code, signal }));
  });
  // It may end before it has read everything.
  drawing.stdin.on('error', () => undefined);
  drawing.stdin.end(svg);
  const [written, { code, signal }] = await Promise.all([bytesOf(drawing.stdout), ended]);
  if (code === 0) return written;
  if (signal === 'SIGKILL') throw new Error('it takes too long to draw');
  // An allocation that is refused ends a process without a word.
  throw new Error(written.toString('utf8').split('\n', 1)[0]?.slice(0, 300) || 'it needs too much memory to draw');
}
