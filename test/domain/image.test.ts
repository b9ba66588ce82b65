import { readImage } from '../../src/domain/image';

const hex = (...parts: string[]) => Buffer.from(parts.join('').replaceAll(' ', ''), 'hex');
const text = (value: string) => Buffer.from(value, 'latin1').toString('hex');

/** A chunk of a PNG, whose checksum nobody here looks at. */
const png = (...chunks: [type: string, data: string][]) =>
  hex(
    '89504e470d0a1a0a',
    ...chunks.map(([type, data]) => `${(data.length / 2).toString(16).padStart(8, '0')}${text(type)}${data}00000000`),
  );
const HEAD: [string, string] = ['IHDR', '00000040 00000020 0806000000'.replaceAll(' ', '')];
const BODY: [string, string] = ['IDAT', '0102'];
const TAIL: [string, string] = ['IEND', ''];

const segment = (marker: string, data: string) =>
  `ff${marker}${(2 + data.length / 2).toString(16).padStart(4, '0')}${data}`;
const FRAME = segment('c0', '08 0020 0040 01 011100'.replaceAll(' ', ''));
const SCAN = `${segment('da', '0101003f00')}11ff00ffd022`;
const END = 'ffd9';
const exif = (side: string) =>
  segment(
    'e1',
    `${text('Exif\0\0')}49492a0008000000 0200 0f01 0200 04000000 43414d00 1201 0300 01000000 ${side}000000 00000000`.replaceAll(
      ' ',
      '',
    ),
  );

const webp = (...chunks: [type: string, data: string][]) => {
  const body = chunks
    .map(([type, data]) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(data.length / 2);
      return `${text(type)}${length.toString('hex')}${data}${data.length % 4 === 0 ? '' : '00'}`;
    })
    .join('');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(4 + body.length / 2);
  return hex(text('RIFF'), size.toString('hex'), text('WEBP'), body);
};
const EXTENDED = (flags: string): [string, string] => ['VP8X', `${flags}0000003f00001f0000`];
const LOSSLESS: [string, string] = ['VP8L', '2f3fc0070000000000ff'];

const SIZE = { width: 64, height: 32 };

it.each([
  ['png', png(HEAD, BODY, TAIL)],
  ['jpeg', hex('ffd8', segment('e0', text('JFIF\0')), FRAME, SCAN, END)],
  ['jpeg', hex('ffd8', FRAME, SCAN, segment('c4', '00ffd9'), SCAN, END)],
  ['webp', webp(LOSSLESS)],
  ['webp', webp(EXTENDED('10'), LOSSLESS)],
])('leaves a %s as it is that holds nothing but a picture', (kind, bytes) => {
  expect(readImage(bytes)).toEqual({ kind, ...SIZE, bare: bytes });
});

it.each([
  [
    'a PNG with texts, Exif and another file behind it',
    Buffer.concat([
      png(HEAD, ['tEXt', text('Author\0Me')], BODY, ['eXIf', '4d4d'], TAIL),
      Buffer.from('PK\x03\x04<script>'),
    ]),
    png(HEAD, BODY, TAIL),
  ],
  [
    'a JPEG with Exif, a comment and another file behind it',
    hex('ffd8', exif('0100'), segment('fe', text('at home')), FRAME, SCAN, END, text('<script>')),
    hex('ffd8', FRAME, SCAN, END),
  ],
  [
    'a JPEG that lies on its side, which it goes on to do',
    hex('ffd8', exif('0600'), segment('e2', text('MPF\0')), FRAME, SCAN, END),
    hex(
      'ffd8',
      segment(
        'e1',
        `${text('Exif\0\0')}4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000`.replaceAll(' ', ''),
      ),
      FRAME,
      SCAN,
      END,
    ),
  ],
  [
    'a WebP with Exif and XMP',
    webp(EXTENDED('1c'), LOSSLESS, ['EXIF', '4d4d'], ['XMP ', text('<x:xmpmeta/>')]),
    webp(EXTENDED('10'), LOSSLESS),
  ],
])('takes out of %s what is no picture', (_what, bytes, bare) => {
  expect(readImage(bytes)).toMatchObject({ ...SIZE, bare });
});

it.each([
  ['no image', Buffer.from('<html>')],
  ['a PNG that is cut off', png(HEAD, BODY, TAIL).subarray(0, 50)],
  ['a PNG that begins with something else', png(BODY, HEAD, TAIL)],
  ['a JPEG without a frame', hex('ffd8', SCAN, END)],
  ['a JPEG of two sizes', hex('ffd8', FRAME, FRAME, SCAN, END)],
  // A reader that skips the marker alone finds another frame than one that takes a length for it.
  ['a JPEG that reads in two ways', hex('ffd8', 'ffd0', FRAME, SCAN, END)],
  ['a JPEG that is cut off', hex('ffd8', FRAME).subarray(0, 12)],
  ['a WebP that is cut off', webp(LOSSLESS).subarray(0, 22)],
])('knows nothing of %s', (_what, bytes) => {
  expect(readImage(bytes)).toBeNull();
});
