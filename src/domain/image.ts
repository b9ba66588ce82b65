/** An image file as far as its first bytes tell: which kind, and its size in pixels (null where that can't be read). */
export interface ImageFacts {
  kind: 'png' | 'jpeg' | 'webp';
  size: { width: number; height: number } | null;
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads kind and size of a PNG, JPEG or WebP from its headers; null for any other bytes. Nothing is decoded. */
export function readImage(bytes: Buffer): ImageFacts | null {
  if (bytes.subarray(0, 8).equals(PNG)) {
    const isWhole = bytes.length >= 24 && bytes.toString('latin1', 12, 16) === 'IHDR';
    return { kind: 'png', size: isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null };
  }
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return { kind: 'jpeg', size: sizeOfJpeg(bytes) };
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') {
    return { kind: 'webp', size: sizeOfWebp(bytes) };
  }
  return null;
}

/** Goes from segment to segment up to the frame's header (SOF0 to SOF15, of which DHT, JPG and DAC are none). */
function sizeOfJpeg(bytes: Buffer): ImageFacts['size'] {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function sizeOfWebp(bytes: Buffer): ImageFacts['size'] {
  if (bytes.length < 30) return null;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const packed = bytes.readUInt32LE(21);
      return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
    }
    default:
      return null;
  }
}
