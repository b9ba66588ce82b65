import { statfs } from 'node:fs/promises';
import type { Config } from '../../config/config';
import { prepareDataFolder } from '../../config/data-folder';
import { checkS3 } from '../../files/s3-contents';
import { checkSmtp } from '../../mail/check-smtp';
import { type ChromiumPlaces, findChromium, NoBrowser } from '../../pdf/chromium';
import { fontFaceCss } from '../../pdf/fonts';
import { s3PlaceOf } from '../open-files';
import type { Check } from './check';

/** Less free space than this is reported: PostgreSQL stops when it has none. */
const LEAST_FREE_BYTES = 500 * 1024 * 1024;

/** The checks that need no database. */
export function processChecks(config: Config): Check[] {
  const { smtpUrl, dataDir, puppeteerExecutablePath: executablePath } = config;
  const place = s3PlaceOf(config);
  return [
    { name: 'node', run: () => Promise.resolve(process.version) },
    { name: 'disk', run: () => checkDisk(dataDir) },
    {
      name: 'browser',
      run: () => checkBrowser({ executablePath, dataFolder: prepareDataFolder(dataDir) }),
    },
    { name: 'fonts', run: () => Promise.resolve(checkFonts()) },
    { name: 'mail', run: () => (smtpUrl ? checkSmtp(smtpUrl) : Promise.resolve('development mailbox')) },
    { name: 'files', run: () => (place ? checkS3(place) : Promise.resolve('in PostgreSQL')) },
  ];
}

async function checkDisk(dataDir: string): Promise<string> {
  const folder = prepareDataFolder(dataDir);
  const { bavail, bsize } = await statfs(folder);
  const free = `${(Math.floor((bavail * bsize) / 1024 / 1024) / 1024).toFixed(1)} GB free in ${folder}`;
  if (bavail * bsize < LEAST_FREE_BYTES) throw new Error(`Only ${free}. Free some space, or set another DATA_DIR.`);
  return free;
}

async function checkBrowser(places: ChromiumPlaces): Promise<string> {
  try {
    return (await findChromium(places)).executablePath;
  } catch (error) {
    throw error instanceof NoBrowser ? new Error(error.how, { cause: error }) : error;
  }
}

function checkFonts(): string {
  if (!fontFaceCss('Billfold').includes('@font-face'))
    throw new Error('The fonts of PDFs are missing. Install the dependencies again: npm ci');
  return 'installed';
}
