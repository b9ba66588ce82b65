/** An image file, as described by its headers. Sizes are in pixels. */
export interface ImageFacts {
  kind: 'png' | 'jpeg' | 'webp';
  width: number;
  height: number;
  /** The file with only the picture: without metadata (place, time, camera), comments, and anything after its end. */
  bare: Buffer;
}

type Facts = Omit<ImageFacts, 'kind'> | null;

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads the headers of a PNG, JPEG or WebP; null for anything else, and for a truncated file. Nothing is decoded. */
export function readImage(bytes: Buffer): ImageFacts | null {
  const readers = { png: readPng, jpeg: readJpeg, webp: readWebp };
  const kind = kindOf(bytes);
  const facts = kind && readers[kind](bytes);
  return facts && { kind, ...facts };
}

function kindOf(bytes: Buffer): ImageFacts['kind'] | null {
  if (bytes.subarray(0, 8).equals(PNG)) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'jpeg';
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null;
}

/** The chunks that make up the picture, its colours and its animation. */
const PNG_CHUNKS: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs acTL fcTL fdAT'.split(' '),
);

function readPng(bytes: Buffer): Facts {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const kept: Buffer[] = [PNG];
  for (let at = PNG.length; at < bytes.length;) {
    if (at + 12 > bytes.length) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    if (PNG_CHUNKS.has(type)) kept.push(bytes.subarray(at, end));
    at = type === 'IEND' ? bytes.length : end;
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bare: Buffer.concat(kept) };
}

const EXIF = 'Exif\0\0';
const ICC = 'ICC_PROFILE\0';
const [COMMENT, SCAN, END] = [0xfe, 0xda, 0xd9];

/**
 * Walks the segments. Markers that occur on their own between segments (restarts, another start) are refused, because
 * no encoder writes them.
 */
function readJpeg(bytes: Buffer): Facts {
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  for (let at = 2; at < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) {
      // A marker may be preceded by fill bytes.
      at += 1;
      continue;
    }
    if (marker === END) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    if (at + 4 > bytes.length || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return null;
    const head = at + 2 + bytes.readUInt16BE(at + 2);
    if (head > bytes.length) return null;
    // SOF0 to SOF15, except DHT, JPG and DAC.
    if (marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      if (size || head < at + 9) return null;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    const end = marker === SCAN ? endOfScan(bytes, head) : head;
    kept.push(bareSegment(bytes.subarray(at, end), marker));
    at = end;
  }
  return size && { ...size, bare: Buffer.concat(kept) };
}

/** The compressed data continues up to a marker that is not part of it (such as a stuffed 0xff or a restart). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** Of the metadata, only the colours (APP0, ICC, Adobe's APP14) and the orientation from Exif are kept. */
function bareSegment(segment: Buffer, marker: number): Buffer {
  const starts = (text: string) => segment.toString('latin1', 4, 4 + text.length) === text;
  if (marker === 0xe1 && starts(EXIF)) return orientation(segment.subarray(4 + EXIF.length));
  const isAdded = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === COMMENT;
  return isAdded && !starts(ICC) ? Buffer.alloc(0) : segment;
}

const ORIENTATION = 0x0112;

/** An Exif segment that contains only the orientation; empty if the picture is upright. */
function orientation(tiff: Buffer): Buffer {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const read = (at: number, bytes: 2 | 4): number => {
    if (at + bytes > tiff.length) return 0;
    return isLittle ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes);
  };
  const directory = read(4, 4);
  const tags = Array.from({ length: Math.min(read(directory, 2), 100) }, (_, index) => directory + 2 + 12 * index);
  const tag = tags.find((at) => read(at, 2) === ORIENTATION);
  const side = tag === undefined ? 1 : read(tag + 8, 2);
  if (side < 2 || side > 8) return Buffer.alloc(0);
  return Buffer.from(`ffe100224578696600004d4d002a0000000800010112000300000001000${side}000000000000`, 'hex');
}

const WEBP_CHUNKS: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The bits of VP8X that announce Exif and XMP. */
const ANNOUNCED = 0x0c;

function readWebp(bytes: Buffer): Facts {
  const kept: Buffer[] = [];
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  let size: { width: number; height: number } | null = null;
  for (let at = 12; at < end;) {
    if (at + 8 > end) return null;
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const chunk = Buffer.from(bytes.subarray(at, at + 8 + length + (length % 2)));
    if (chunk.length < 8 + length) return null;
    size ??= sizeOfWebp(type, chunk.subarray(8));
    if (type === 'VP8X' && length > 0) chunk[8] = (chunk[8] ?? 0) & ~ANNOUNCED;
    if (WEBP_CHUNKS.has(type)) kept.push(chunk);
    at += chunk.length;
  }
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return size && { ...size, bare: Buffer.concat([head, ...kept]) };
}

/** The size declared by a chunk of a WebP; null if it declares none. */
function sizeOfWebp(type: string, data: Buffer): { width: number; height: number } | null {
  if (data.length < 10) return null;
  switch (type) {
    case 'VP8X':
      return { width: 1 + data.readUIntLE(4, 3), height: 1 + data.readUIntLE(7, 3) };
    case 'VP8 ':
      return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
    case 'VP8L': {
      const packed = data.readUInt32LE(1);
      return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
    }
    default:
      return null;
  }
}
