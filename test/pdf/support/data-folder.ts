import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../src/pdf/chromium';
import { SHARED_FOLDER } from '../../support/shared-folder';

/** A data folder of its own for a test, that shares the unpacked browser with all others. */
export async function makeDataFolder(): Promise<string> {
  await findChromium({ dataFolder: SHARED_FOLDER });
  await mkdir(join(SHARED_FOLDER, 'chromium'), { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'billfold-pdf-'));
  await symlink(join(SHARED_FOLDER, 'chromium'), join(folder, 'chromium'));
  return folder;
}

/** Deletes a data folder, but not the browser that it shares. */
export function removeDataFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** The profiles of the browsers that were started on a data folder and not ended. */
export function profiles(folder: string): Promise<string[]> {
  return readdir(join(folder, 'browsers'));
}

/** The process id of the one browser that runs on a data folder. */
export async function browserPid(folder: string): Promise<number> {
  const [profile = ''] = await profiles(folder);
  const owner = JSON.parse(await readFile(join(folder, 'browsers', profile, 'owner.json'), 'utf8')) as {
    browserPid: number;
  };
  return owner.browserPid;
}

/** Whether the process group still has a process in it. */
export function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
