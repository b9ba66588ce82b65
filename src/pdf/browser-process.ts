import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Logger } from 'pino';
import type { Browser, LaunchOptions } from 'puppeteer';
import { type Chromium, type ChromiumPlaces, findChromium } from './chromium';

const LAUNCH_TIMEOUT_MS = 30_000;
/**
 * Distinguishes this process from an earlier one with the same process ID: in a container, Node has the same one at
 * every start.
 */
const PROCESS_TOKEN = randomUUID();
const run = promisify(execFile);

interface Owner {
  ownerPid: number;
  ownerToken: string;
  browserPid: number | null;
}

/** A running browser, and how to stop it: gracefully, or at once with all of its processes. */
export interface BrowserProcess {
  browser: Browser;
  pid: number;
  close(): Promise<void>;
  kill(): Promise<void>;
}

/**
 * Starts Chromium without network access, and so that it cannot outlive this process: it is controlled through a pipe,
 * and exits when that closes. Its profile is in `dataFolder/browsers`, with the process IDs of its owner and itself, so
 * that the next start can clean up. Throws if there is no browser, or it does not start.
 */
export async function startBrowser(places: ChromiumPlaces, logger: Logger): Promise<BrowserProcess> {
  const chromium = await findChromium(places);
  const home = join(places.dataFolder, 'browsers');
  await mkdir(home, { recursive: true });
  await clearLeftovers(home);
  const profile = await mkdtemp(join(home, 'profile-'));
  await writeOwner(profile, null);
  const browser = await launch(chromium, profile, logger).catch(async (error: unknown) => {
    await removeFolder(profile);
    throw error;
  });
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('Chromium started without a process id.');
  await writeOwner(profile, pid);
  const kill = async (): Promise<void> => {
    killGroup(pid);
    await removeFolder(profile);
  };
  const close = async (): Promise<void> => {
    await browser.close().catch(() => undefined);
    await kill();
  };
  return { browser, pid, close, kill };
}

async function launch(chromium: Chromium, profile: string, logger: Logger): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const isRoot = process.getuid?.() === 0;
  try {
    return await puppeteer.launch(launchOptions(chromium, profile, !isRoot));
  } catch (error) {
    // Some systems forbid ordinary users to use the sandbox (Ubuntu 24.04, containers); pages run no scripts in any
    // case.
    if (isRoot || !/sandbox/i.test(String(error))) throw error;
    logger.warn('This system does not allow Chromium to use its sandbox; PDFs are rendered without it.');
    return puppeteer.launch(launchOptions(chromium, profile, false));
  }
}

function launchOptions(chromium: Chromium, profile: string, sandbox: boolean): LaunchOptions {
  return {
    executablePath: chromium.executablePath,
    headless: chromium.shell ? 'shell' : true,
    env: chromium.environment,
    userDataDir: profile,
    pipe: true,
    timeout: LAUNCH_TIMEOUT_MS,
    // The worker stops its browser itself when it has drained its jobs.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-gpu',
      '--font-render-hinting=none',
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
  };
}

/** Kills browsers whose Node process no longer exists, and deletes their profiles. */
async function clearLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const profile = join(home, name);
    const owner = await readOwner(profile);
    if (!owner || isAlive(owner)) continue;
    const { browserPid } = owner;
    if (browserPid !== null && (await commandLine(browserPid)).includes(profile)) killGroup(browserPid);
    await removeFolder(profile);
  }
}

async function writeOwner(profile: string, browserPid: number | null): Promise<void> {
  const owner: Owner = { ownerPid: process.pid, ownerToken: PROCESS_TOKEN, browserPid };
  await writeFile(join(profile, 'owner.json'), JSON.stringify(owner));
}

async function readOwner(profile: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(join(profile, 'owner.json'), 'utf8')) as Owner;
  } catch {
    return null;
  }
}

function isAlive(owner: Owner): boolean {
  if (owner.ownerPid === process.pid) return owner.ownerToken === PROCESS_TOKEN;
  try {
    process.kill(owner.ownerPid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, or '' if it is not running or the system does not tell. */
async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout;
  } catch {
    return '';
  }
}

/** Chromium leads its own process group, which contains all of its helpers. */
function killGroup(pid: number): void {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It no longer exists.
    }
  }
}

/** Chromium's helpers may still be writing while it exits; hence the retries. */
function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
