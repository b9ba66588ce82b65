import { spawn } from 'node:child_process';
import { bytesOf } from './hashed-content';

/**
 * Runs in a process of its own, as text because it is started by itself: an SVG of few bytes can keep libvips busy for minutes,
 * which nothing stops but the end of its process. Reads the SVG, writes a PNG whose longer side has the given pixels.
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
    process.stderr.write(String(error && error.message));
    process.exitCode = 1;
  }
});
`;

/** How long an SVG may take to be drawn. */
const PATIENCE_MS = 5_000;

/**
 * An SVG as a PNG whose longer side has `side` pixels. Throws an Error that says why where it cannot be drawn, or not in 5
 * seconds; by then nothing is at work on it any more.
 */
export async function drawSvg(svg: string, side: number): Promise<Buffer> {
  const drawing = spawn(process.execPath, ['-e', DRAW, require.resolve('sharp'), String(side)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<string | null>((resolve, reject) => {
    drawing.on('error', reject);
    drawing.on('close', (_code, signal) => resolve(signal));
  });
  // It may end before it has read everything.
  drawing.stdin.on('error', () => undefined);
  drawing.stdin.end(svg);
  const [png, said, signal] = await Promise.all([bytesOf(drawing.stdout), bytesOf(drawing.stderr), ended]);
  if (signal !== null) throw new Error('it takes too long to draw');
  if (png.length === 0) throw new Error(said.toString('utf8').slice(0, 300));
  return png;
}
