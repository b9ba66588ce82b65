import sharp from 'sharp';

/** Bytes as a `data:` URI of an image. */
export const imageUri = (kind: string, bytes: Buffer | string): string =>
  `data:image/${kind};base64,${Buffer.from(bytes as string).toString('base64')}`;

/** A picture that is all red, in a format. */
export function paint(
  format: 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'avif',
  width: number,
  height: number,
): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#c00' } })
    .toFormat(format)
    .toBuffer();
}

/** A PNG of 20 by 20 pixels of one colour. */
export function tile(background: string): Promise<Buffer> {
  return sharp({ create: { width: 20, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
}

/** What is in a `data:` URI of an image: its format, its size in pixels, and the colours of some of its pixels, as `r,g,b,a`. */
export async function lookAt(
  uri: string | null | undefined,
  ...points: [x: number, y: number][]
): Promise<{ format: string; width: number; height: number; colors: string[] }> {
  const bytes = Buffer.from((uri ?? '').split(',')[1] ?? '', 'base64');
  const { format, width, height } = await sharp(bytes).metadata();
  const pixels = await sharp(bytes).ensureAlpha().raw().toBuffer();
  const colors = points.map(([x, y]) => pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 4).join(','));
  return { format, width, height, colors };
}
