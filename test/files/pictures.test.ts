import sharp from 'sharp';
import { pictureUri } from '../../src/files/pictures';
import { imageUri, lookAt, paint, tile } from '../support/pictures';
import { square } from './drawings';
import { aPictureReader, reasonOf } from './picture-reader';

const { read, readPicture } = aPictureReader();

describe('pictures', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('stay what they are: %s', async (format) => {
    const seen = await lookAt(await read(imageUri(format, await paint(format, 60, 40))));
    expect(seen).toMatchObject({ format, width: 60, height: 40 });
  });

  it('are made smaller where they have too many pixels for the rule', async () => {
    expect(await lookAt(await read(imageUri('png', await paint('png', 2000, 1000))))).toMatchObject({
      width: 400,
      height: 200,
    });
  });

  it('are made smaller where they would have too many bytes', async () => {
    const noise = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .webp({ quality: 30 })
      .toBuffer();
    const picture = await readPicture(imageUri('webp', noise), { maxBytes: noise.length + 1000 });
    expect(picture.bytes.length).toBeLessThanOrEqual(noise.length + 1000);
    expect((await lookAt(pictureUri(picture))).width).toBeLessThan(400);
  });

  it('keep what is transparent', async () => {
    const clear = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect((await lookAt(await read(imageUri('png', clear)), [4, 4])).colors).toEqual(['0,0,0,0']);
  });

  it('are refused that claim to be small and unpack to 30,000 by 30,000 pixels', async () => {
    const bomb = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    expect(await reasonOf(read(imageUri('png', bomb)))).toMatch(/pixels a side|must be a PNG/);
    const wide = await sharp({ create: { width: 30_000, height: 2, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    expect(await reasonOf(read(imageUri('png', wide)))).toBe('must have 1 to 4096 pixels a side');
  });

  it('are refused that end too early, or are something else', async () => {
    const whole = await paint('jpeg', 300, 300);
    expect(await reasonOf(read(imageUri('jpeg', whole.subarray(0, 400))))).toBe('must be a JPEG image');
    expect(await reasonOf(read(imageUri('png', whole)))).toBe('must be a PNG image');
  });

  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['no bytes', 'png', () => Buffer.alloc(0)],
    ['an AVIF', 'png', () => paint('avif', 30, 20)],
    ['a GIF', 'webp', () => paint('gif', 30, 20)],
    ['a TIFF', 'jpeg', () => paint('tiff', 30, 20)],
    ['a drawing', 'png', () => Buffer.from(square(5))],
  ])('are refused that are something else than they say: %s', async (_what, kind, made) => {
    const uri = (await made()).length === 0 ? `data:image/${kind};base64,A` : imageUri(kind, await made());
    expect(await reasonOf(read(uri))).toMatch(/^must be a (PNG|JPEG|WebP) image$/);
  });

  it('are looked at by no decoder but their own: a drawing that says it is a PNG is not even opened', async () => {
    await reasonOf(read(imageUri('png', square(5))));
    await expect(sharp(Buffer.from(square(5))).metadata()).rejects.toThrow('unsupported image format');
    await expect(paint('gif', 4, 4).then((gif) => sharp(gif).metadata())).rejects.toThrow('unsupported image format');
  });

  it('are upright, whichever way the camera was held', async () => {
    const half = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c00' } })
      .composite([{ input: await tile('#00c'), left: 20, top: 0 }])
      .withMetadata({ orientation: 6 })
      .png()
      .toBuffer();
    const seen = await lookAt(await read(imageUri('png', half)), [10, 5], [10, 35]);
    expect(seen).toMatchObject({ width: 20, height: 40, colors: ['204,0,0,255', '0,0,204,255'] });
  });

  it('are RGB, also where printers wrote them in CMYK', async () => {
    const cmyk = await sharp(await paint('png', 30, 20))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const picture = await readPicture(imageUri('jpeg', cmyk));
    expect(await sharp(picture.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });

  it('are the first of those that move', async () => {
    const frames = await Promise.all(['#c00', '#0c0'].map(tile));
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const picture = await readPicture(imageUri('webp', moving));
    expect((await sharp(picture.bytes).metadata()).pages ?? 1).toBe(1);
    expect((await lookAt(pictureUri(picture))).height).toBe(20);
  });

  it('hold nothing of what was written about them or behind them', async () => {
    const exif = { IFD0: { Copyright: 'a-secret-place' } };
    const told = await sharp(await paint('jpeg', 30, 20))
      .withExif(exif)
      .jpeg()
      .toBuffer();
    expect(told.toString('latin1')).toContain('a-secret-place');
    const picture = await readPicture(imageUri('jpeg', Buffer.concat([told, Buffer.from('<script>')])));
    expect(picture.bytes.toString('latin1')).not.toMatch(/a-secret-place|<script>/);
  });

  it('are taken with what decoders only warn of, as some cameras write it', async () => {
    const whole = await paint('jpeg', 30, 20);
    const scan = whole.indexOf(Buffer.from('ffda', 'hex'));
    const odd = Buffer.concat([whole.subarray(0, scan), Buffer.from('0102', 'hex'), whole.subarray(scan)]);
    await expect(sharp(odd, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow('extraneous');
    expect(await lookAt(await read(imageUri('jpeg', odd)))).toMatchObject({ width: 30, height: 20 });
  });

  it('are refused that are drawn again and again by their own scans', async () => {
    const large = await sharp({ create: { width: 4096, height: 4096, channels: 3, background: '#fff' } })
      .jpeg({ progressive: true, quality: 10 })
      .toBuffer();
    const scan = large.subarray(large.lastIndexOf(Buffer.from('ffda', 'hex')), -2);
    const bomb = Buffer.concat([
      large.subarray(0, -2),
      ...Array.from({ length: 5000 }, () => scan),
      large.subarray(-2),
    ]);
    expect(await reasonOf(read(imageUri('jpeg', bomb)))).toBe('must be a JPEG image');
  });

  it('leave the event loop alone while they are decoded', async () => {
    const large = await sharp({ create: { width: 4000, height: 4000, channels: 3, background: '#369' } })
      .png()
      .toBuffer();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await read(imageUri('png', large));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
