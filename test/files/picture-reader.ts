import pino from 'pino';
import { type PictureRule, Pictures, pictureUri } from '../../src/files/pictures';
import { PdfRenderer } from '../../src/pdf/pdf-renderer';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { imageUri } from '../support/pictures';

/** What is read, if nothing else is said. */
export const RULE: PictureRule = { field: 'input.logo', maxBytes: 384 * 1024, side: 400 };

/** Pictures with a browser of their own, which draws texts; opened before the tests of a file, and closed after them. */
export function aPictureReader() {
  let dataFolder: string;
  let renderer: PdfRenderer;
  let pictures: Pictures;
  beforeAll(async () => {
    dataFolder = await makeDataFolder();
    renderer = new PdfRenderer({ dataFolder }, pino({ level: 'silent' }));
    pictures = new Pictures(renderer);
  });
  afterAll(async () => {
    await renderer.close();
    await removeDataFolder(dataFolder);
  });
  const readPicture = (uri: string, rule: Partial<PictureRule> = {}) => pictures.read(uri, { ...RULE, ...rule });
  /** A picture from a URI, as a URI. */
  const read = async (uri: string, rule: Partial<PictureRule> = {}) => pictureUri(await readPicture(uri, rule));
  return {
    readPicture,
    read,
    /** A PNG of an SVG, as a URI. */
    draw: (svg: string) => read(imageUri('svg+xml', svg)),
    withoutBrowser: () =>
      new Pictures(new PdfRenderer({ dataFolder, executablePath: '/nowhere/chrome' }, pino({ level: 'silent' }))),
  };
}

/** Why a picture was refused. */
export async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = (await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )) as { code: string; details: { field: string; reason: string }[] } | null;
  expect(error).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.logo' }] });
  return error?.details[0]?.reason ?? '';
}
