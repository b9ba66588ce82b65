import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { StartError } from '../../config/start-error';

/** The system user that PostgreSQL runs as; undefined if it is the current user. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * The place for root's files that another user must reach, if the requested folder is inside one that only root may
 * enter.
 */
const reachableFolder = '/var/lib/billfold';

/**
 * PostgreSQL refuses to run as root. For root, the result is the owner of `folder` if that is another user (on a second
 * start), otherwise this machine's `postgres` or `nobody`; for other users, undefined.
 */
export function chooseServerUser(folder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existsSync(folder) ? statSync(folder) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = ['postgres:', 'nobody:']
    .map((name) => accounts.find((account) => account.startsWith(name)))
    .find(Boolean);
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) {
    throw new StartError(
      'PostgreSQL cannot run as root, and there is no user "postgres" or "nobody" to run it. Set DATABASE_URL.',
    );
  }
  return { uid: Number(uid), gid: Number(gid) };
}

/** `folder` itself if `user` can reach it, otherwise a folder of the same name in a place that everyone can reach. */
export function reachableDataFolder(folder: string, user: ServerUser | undefined): string {
  if (!user || isReachable(folder)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return path.join(reachableFolder, name);
}

/**
 * The folder of PostgreSQL's programs. If it is in one of root's, it is copied once to a place that `user` can reach.
 */
export function reachablePrograms(folder: string, version: string, user: ServerUser | undefined): string {
  if (!user || isReachable(folder)) return folder;
  const copy = path.join(reachableFolder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(reachableFolder, { recursive: true, mode: 0o755 });
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  renameIfMissing(unfinished, copy);
  return copy;
}

/** Creates `folder` for `user` alone. Parent folders are not changed. */
export function makePrivateFolder(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
}

/** Moves a complete folder into place, or removes it if another process was first. */
export function renameIfMissing(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Whether everyone can traverse all parent folders; missing ones will be created that way. */
function isReachable(folder: string): boolean {
  const above = path.dirname(folder);
  if (above === folder) return true;
  return (!existsSync(above) || (statSync(above).mode & 0o001) !== 0) && isReachable(above);
}
