import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bytesOf } from './hashed-content';

/**
 * Runs in a separate process, because an SVG of a few bytes can keep libvips busy for minutes, and only killing the
 * process stops it. It is a string because the process loads none of Billfold's modules. Reads the SVG from stdin and
 * writes a PNG whose longer side has the given number of pixels, or the error message.
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

/** The time limit for drawing an SVG. */
const PATIENCE_MS = 5_000;
/**
 * The limit of the process's data segment, in kilobytes. A plain drawing takes 117 MB, but a filter can request any
 * number of layers.
 */
const MOST_MEMORY_KB = 512 * 1024;
const SHELL = '/bin/sh';

/**
 * Starts the process without Billfold's environment variables. Its memory is limited if the system has a shell to set
 * the limit.
 */
function startDrawing(side: number, patienceMs: number) {
  const command = [process.execPath, '-e', DRAW, require.resolve('sharp'), String(side)] as const;
  const limited = [SHELL, '-c', `ulimit -d ${MOST_MEMORY_KB}; exec "$0" "$@"`, ...command] as const;
  const [file, ...args] = existsSync(SHELL) ? limited : command;
  return spawn(file, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
}

/**
 * Draws an SVG as a PNG whose longer side has `side` pixels. Throws an Error with the reason if the SVG cannot be
 * drawn, or takes more than `patienceMs`, 5 seconds if omitted, or 512 MB. The process has ended by then.
 */
export async function drawSvg(svg: string, side: number, patienceMs = PATIENCE_MS): Promise<Buffer> {
  const drawing = startDrawing(side, patienceMs);
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    drawing.on('error', reject);
    drawing.on('close', (code, signal) => resolve({ code, signal }));
  });
  // The process may exit before it has read all input.
  drawing.stdin.on('error', () => undefined);
  drawing.stdin.end(svg);
  const [written, { code, signal }] = await Promise.all([bytesOf(drawing.stdout), ended]);
  if (code === 0) return written;
  if (signal === 'SIGKILL') throw new Error('it takes too long to draw');
  // The process ends without a message if an allocation fails.
  throw new Error(written.toString('utf8').split('\n', 1)[0]?.slice(0, 300) || 'it needs too much memory to draw');
}
