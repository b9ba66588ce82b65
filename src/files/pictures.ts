import sharp, { type Metadata, type Sharp } from 'sharp';
import { BillfoldError, ErrorCode, validationError } from '../domain/errors';
import { BoundedQueue } from '../lib/bounded-queue';
import { drawSvg } from './draw-svg';
import { readSvg, type SvgSource } from './svg-source';
import { XmlFault } from './xml-tokens';

/**
 * The limits for an image: `maxBytes` applies to the upload and to the result; `side` is the longest side of the
 * result, in pixels.
 */
export interface PictureRule {
  field: string;
  maxBytes: number;
  side: number;
}

/** An image that was decoded and re-encoded, so that it contains only pixels. */
export interface Picture {
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  bytes: Buffer;
}

/** Draws SVGs that contain text with the shipped fonts, in a browser without scripts or network. */
export interface TextDrawer {
  /**
   * Returns a PNG whose longer side has `side` pixels; empty if the SVG is not an image. Throws SERVICE_UNAVAILABLE if
   * there is no browser, or drawing takes too long.
   */
  draw(svg: string, side: number): Promise<Buffer>;
}

type Format = 'png' | 'jpeg' | 'webp';

const NAMES: Readonly<Record<Format, string>> = { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' };

const MOST_PIXELS_A_SIDE = 4096;
const DECODING_SECONDS = 10;
/** How long a picture waits for its turn. The limits for drawing and decoding begin then. */
const WAIT_MS = 10_000;
const BEGINS_AS_XML = /^(\xEF\xBB\xBF)?\s*</;
const DATA_URI = /^data:image\/(png|jpe?g|webp|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/;

// Each image uses one of libuv's threads, and nothing is cached.
sharp.concurrency(1);
sharp.cache(false);
// Uploads never reach any other decoder, whatever their first bytes are. SVGs are drawn in a separate process.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer'] });

/** Reads uploaded images, two at a time, because each takes up to 64 MB. */
export class Pictures {
  private readonly queue = new BoundedQueue({ atOnce: 2, waiting: 32, waitMs: WAIT_MS }, () => {
    const message = 'Too many pictures at once. Try again in a moment.';
    return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message, [], { retryAfter: 2 });
  });

  constructor(private readonly drawer: TextDrawer) {}

  /**
   * Reads an image from a `data:` URI that declares its actual format: a PNG, JPEG or WebP of at most 4096 pixels a
   * side, or an SVG, which becomes a PNG. The image is re-encoded upright and without metadata, and scaled down if
   * necessary. Throws VALIDATION_ERROR; SERVICE_UNAVAILABLE if too many images are
   * waiting or it waits too long, or if an SVG contains text
   * and there is no browser.
   */
  async read(uri: string, rule: PictureRule): Promise<Picture> {
    const { field, maxBytes } = rule;
    const refuse = (reason: string): BillfoldError => validationError({ field, reason });
    const [, named, base64] = DATA_URI.exec(uri) ?? [];
    if (!named || !base64) throw refuse('must be a picture as a data:image/…;base64, URI');
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length > maxBytes) throw refuse(`must have at most ${maxBytes} bytes`);
    return this.queue.run(async () => {
      if (named === 'svg+xml') return fitted(await this.drawn(bytes, rule), 'png', rule);
      const format = named === 'jpg' ? 'jpeg' : (named as Format);
      if (formatOf(await factsOf(bytes), refuse) !== format) throw refuse(`must be a ${NAMES[format]} image`);
      return fitted(bytes, format, rule);
    });
  }

  /**
   * Reads an image of whichever of these formats its content has, as `read` does; an SVG only with `drawings`. `load` is
   * called when it has its turn. `maxBytes` of the rule applies to SVGs and to the result.
   */
  async readContent(load: () => Promise<Buffer>, rule: PictureRule & { drawings: boolean }): Promise<Picture> {
    const { field, maxBytes, drawings } = rule;
    const refuse = (reason: string): BillfoldError => validationError({ field, reason });
    return this.queue.run(async () => {
      const bytes = await load();
      if (drawings && BEGINS_AS_XML.test(bytes.toString('latin1', 0, 64))) {
        if (bytes.length > maxBytes) throw refuse(`must have at most ${maxBytes} bytes as an SVG`);
        return fitted(await this.drawn(bytes, rule), 'png', rule);
      }
      const format = formatOf(await factsOf(bytes), refuse);
      if (format === null) throw refuse(`must be a PNG, JPEG${drawings ? ', WebP or SVG' : ' or WebP'} image`);
      return fitted(bytes, format, rule);
    });
  }

  private async drawn(bytes: Buffer, { field, side }: PictureRule): Promise<Buffer> {
    const refuse = (reason: string): BillfoldError =>
      validationError({ field, reason: `must be an SVG that can be drawn by itself: it ${reason}` });
    let source: SvgSource;
    try {
      source = readSvg(bytes);
    } catch (error) {
      throw error instanceof XmlFault ? refuse(error.message) : error;
    }
    if (!source.hasText) {
      return drawSvg(source.text, side).catch((error: Error) => {
        throw refuse(`cannot be drawn (${error.message})`);
      });
    }
    const png = await this.drawer.draw(source.text, side);
    if (png.length === 0) throw refuse('is no picture');
    return png;
  }
}

/** The format of an image; null if it has none of ours. Throws what `refuse` makes if a side has no pixels or too many. */
function formatOf(facts: Metadata | null, refuse: (reason: string) => BillfoldError): Format | null {
  const format = (Object.keys(NAMES) as Format[]).find((name) => name === facts?.format);
  if (!facts || !format) return null;
  // A small file can decompress to more pixels than fit in memory.
  if (Math.min(facts.width, facts.height) < 1 || Math.max(facts.width, facts.height) > MOST_PIXELS_A_SIDE) {
    throw refuse(`must have 1 to ${MOST_PIXELS_A_SIDE} pixels a side`);
  }
  return format;
}

/** Reads only the header. */
async function factsOf(bytes: Buffer): Promise<Metadata | null> {
  try {
    return await open(bytes).metadata();
  } catch {
    return null;
  }
}

/**
 * Accepts images with decoder warnings, which are common in files from cameras, but not truncated ones. Throws for
 * empty input.
 */
function open(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS_A_SIDE ** 2, failOn: 'error' });
}

/** Re-encodes an image within the limits, scaling it down until it has at most `maxBytes` bytes. */
async function fitted(bytes: Buffer, format: Format, { field, maxBytes, side }: PictureRule): Promise<Picture> {
  for (let longest = side; longest >= 16; longest = Math.floor(longest * 0.7)) {
    const written = await encoded(bytes, format, longest).catch(() => null);
    if (!written) throw validationError({ field, reason: `must be a ${NAMES[format]} image` });
    if (written.length <= maxBytes) return { mediaType: `image/${format}`, bytes: written };
  }
  throw validationError({ field, reason: `must have at most ${maxBytes} bytes` });
}

function encoded(bytes: Buffer, format: Format, longest: number): Promise<Buffer> {
  const resized = open(bytes)
    .timeout({ seconds: DECODING_SECONDS })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
  switch (format) {
    case 'png':
      return resized.png({ compressionLevel: 9 }).toBuffer();
    case 'jpeg':
      return resized.jpeg({ quality: 92 }).toBuffer();
    case 'webp':
      return resized.webp({ quality: 92 }).toBuffer();
  }
}

/** The image as a `data:` URI. */
export function pictureUri({ mediaType, bytes }: Picture): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}
