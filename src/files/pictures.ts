import sharp, { type Metadata, type Sharp } from 'sharp';
import { BillfoldError, ErrorCode, validationError } from '../domain/errors';
import { BoundedQueue } from '../lib/bounded-queue';
import { drawSvg } from './draw-svg';
import { readSvg, type SvgSource } from './svg-source';
import { XmlFault } from './xml-tokens';

/** What a picture may be: how many bytes, before and after, and the longest side that is kept, in pixels. */
export interface PictureRule {
  field: string;
  maxBytes: number;
  side: number;
}

/** A picture that was decoded and written anew: it holds pixels and nothing else. */
export interface Picture {
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  bytes: Buffer;
}

/** Draws SVGs that have text, with the fonts that are shipped: a browser without scripts or network. */
export interface TextDrawer {
  /** A PNG whose longer side has `side` pixels, or nothing where it is no picture. Throws SERVICE_UNAVAILABLE where there is no browser, or where it takes too long. */
  draw(svg: string, side: number): Promise<Buffer>;
}

type Format = 'png' | 'jpeg' | 'webp';

const NAMES: Readonly<Record<Format, string>> = { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' };

const MOST_PIXELS_A_SIDE = 4096;
const DECODING_SECONDS = 10;
const DATA_URI = /^data:image\/(png|jpe?g|webp|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/;

// Each picture works in one thread of libuv's, and nothing of it is kept.
sharp.concurrency(1);
sharp.cache(false);
// No other decoder looks at what people send, whatever it begins with. SVGs are drawn by a process of their own.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer'] });

/** Reads the pictures that people send: two at a time, since each takes up to 64 MB. */
export class Pictures {
  private readonly queue = new BoundedQueue({ atOnce: 2, waiting: 32 }, () => {
    const message = 'Too many pictures at once. Try again in a moment.';
    return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, message, [], { retryAfter: 2 });
  });

  constructor(private readonly drawer: TextDrawer) {}

  /**
   * A picture from a `data:` URI of what it says it is: a PNG, JPEG or WebP of at most 4096 pixels a side, or an SVG, which
   * becomes a PNG. Decoded and written anew, upright, without what cameras and programs add, and made smaller where it has to be.
   * Throws VALIDATION_ERROR; SERVICE_UNAVAILABLE where too many wait, and for an SVG with text while there is no browser.
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
      await assertFormat(bytes, format, refuse);
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

/** Throws what `refuse` makes for bytes of another format, or of no pixels or too many. Looks at the header alone. */
async function assertFormat(bytes: Buffer, format: Format, refuse: (reason: string) => BillfoldError): Promise<void> {
  const facts = await factsOf(bytes);
  if (facts?.format !== format) throw refuse(`must be a ${NAMES[format]} image`);
  // A small file can unpack to more pixels than there is memory for.
  if (Math.min(facts.width, facts.height) < 1 || Math.max(facts.width, facts.height) > MOST_PIXELS_A_SIDE) {
    throw refuse(`must have 1 to ${MOST_PIXELS_A_SIDE} pixels a side`);
  }
}

async function factsOf(bytes: Buffer): Promise<Metadata | null> {
  try {
    return await open(bytes).metadata();
  } catch {
    return null;
  }
}

/** Takes what decoders warn of, as cameras write it, but nothing that ends too early. Throws for no bytes at all. */
function open(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS_A_SIDE ** 2, failOn: 'error' });
}

/** Writes a picture anew, at most as large as the rule says: the sides shrink until it is. */
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

/** A picture as a `data:` URI. */
export function pictureUri({ mediaType, bytes }: Picture): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}
