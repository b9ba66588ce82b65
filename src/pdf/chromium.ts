import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { BillfoldError, ErrorCode } from '../domain/errors';

/**
 * A Chromium that can be started. `shell` marks a headless-only build; `environment`, if given, replaces the process's
 * own.
 */
export interface Chromium {
  executablePath: string;
  shell: boolean;
  environment?: Record<string, string>;
}

/** There is no browser. The message is for users; `how` tells the operator what is missing, and how to get it. */
export class NoBrowser extends BillfoldError {
  constructor(readonly how: string) {
    const message =
      'PDFs cannot be rendered, because this server has no browser. Its operator can install Chromium, or correct PUPPETEER_EXECUTABLE_PATH (npm run doctor).';
    super(ErrorCode.SERVICE_UNAVAILABLE, message, [], { cause: 'NO_BROWSER' });
    this.name = 'NoBrowser';
  }
}

/** Where to look for Chromium: a configured executable, which takes precedence, and the folder for an unpacked one. */
export interface ChromiumPlaces {
  executablePath?: string | undefined;
  dataFolder: string;
}

const run = promisify(execFile);
const SYSTEM_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Finds a browser: the configured path, puppeteer's download cache, a Chrome or Chromium of the system, and finally the
 * one in @sparticuz/chromium (Linux x64), which is unpacked once into `dataFolder`. Throws `NoBrowser`, which says what
 * to install, if there is none, or if the configured path does not exist.
 */
export async function findChromium(places: ChromiumPlaces): Promise<Chromium> {
  if (places.executablePath) return configured(places.executablePath);
  const cached = await cachedByPuppeteer();
  if (cached) return cached;
  const system = SYSTEM_PATHS[process.platform]?.find((path) => existsSync(path));
  if (system) return { executablePath: system, shell: false };
  const bundle = bundledFolder();
  if (bundle) return unpack(bundle, places.dataFolder);
  throw new NoBrowser(
    'There is no browser for PDFs. Install Google Chrome or Chromium, or run `npx puppeteer browsers install chrome-headless-shell`, or set PUPPETEER_EXECUTABLE_PATH.',
  );
}

async function configured(executablePath: string): Promise<Chromium> {
  try {
    await access(executablePath);
  } catch {
    throw new NoBrowser(
      `There is no browser for PDFs at PUPPETEER_EXECUTABLE_PATH (${executablePath}). Correct or unset it, or install Chromium there.`,
    );
  }
  return { executablePath, shell: /headless[-_]shell/.test(executablePath) };
}

async function cachedByPuppeteer(): Promise<Chromium | null> {
  // Processes that only serve requests never load it.
  const { default: puppeteer } = await import('puppeteer');
  for (const shell of [true, false]) {
    const executablePath = puppeteer.executablePath({ headless: shell ? 'shell' : true });
    if (existsSync(executablePath)) return { executablePath, shell };
  }
  return null;
}

/**
 * The folder with the packed browser, or null if the optional package is not installed or does not support this
 * machine.
 */
function bundledFolder(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    return join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin');
  } catch {
    return null;
  }
}

/**
 * Unpacks to a temporary folder and renames it, so that an incomplete browser is never run and processes can run
 * concurrently.
 */
async function unpack(bundle: string, dataFolder: string): Promise<Chromium> {
  const home = join(dataFolder, 'chromium', await bundleVersion(bundle));
  if (!existsSync(home)) {
    await mkdir(dirname(home), { recursive: true });
    const draft = await mkdtemp(`${home}-`);
    try {
      await unpackInto(draft, bundle);
      await rename(draft, home);
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    shell: true,
    // Slim images contain neither NSS nor a fontconfig configuration, which Chromium needs to start.
    environment: {
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      LD_LIBRARY_PATH: join(home, 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

async function bundleVersion(bundle: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(bundle, '..', 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

async function unpackInto(folder: string, bundle: string): Promise<void> {
  await Promise.all([
    decompress(join(bundle, 'chromium.br'), join(folder, 'chromium')),
    untar(join(bundle, 'al2023.tar.br'), join(folder, 'libraries.tar')),
    untar(join(bundle, 'fonts.tar.br'), join(folder, 'fonts.tar')),
  ]);
  await chmod(join(folder, 'chromium'), 0o755);
  await writeFile(
    join(folder, 'fonts.conf'),
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n' +
      '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n',
  );
}

/**
 * Extracts next to `archive`, which is deleted. It needs a file, because a pipe breaks when tar ends before the padding
 * does.
 */
async function untar(packed: string, archive: string): Promise<void> {
  await decompress(packed, archive);
  await run('tar', ['-x', '--no-same-owner', '-f', archive, '-C', dirname(archive)]);
  await rm(archive);
}

function decompress(packed: string, target: string): Promise<void> {
  return pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(target));
}
