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

/** The system user as whom PostgreSQL runs; undefined where it is our own. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** Where root keeps what another user has to reach, when the wanted folder is inside one that only root may enter. */
const reachableFolder = '/var/lib/billfold';

/**
 * PostgreSQL refuses to run as root: for root it is the owner of `folder` where that is somebody else already (a
 * second start), else `postgres` or `nobody` of this machine; for everybody else, undefined.
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
    throw new Error(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it: set DATABASE_URL.',
    );
  }
  return { uid: Number(uid), gid: Number(gid) };
}

/** `folder` itself where `user` can reach it, else one of the same name and purpose in a place that everybody can. */
export function reachableDataFolder(folder: string, user: ServerUser | undefined): string {
  if (!user || isReachable(folder)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return path.join(reachableFolder, name);
}

/** The folder of PostgreSQL's programs, copied once to a place that `user` can reach where it is in one of root's. */
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

/** Makes `folder`, for `user` alone. Folders above it stay as they are. */
export function makePrivateFolder(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
}

/** Puts a folder that is whole now in its place, or removes it where another process was first. */
export function renameIfMissing(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Whether everybody may pass through all folders above this one; those that don't exist yet will be made so. */
function isReachable(folder: string): boolean {
  const above = path.dirname(folder);
  if (above === folder) return true;
  return (!existsSync(above) || (statSync(above).mode & 0o001) !== 0) && isReachable(above);
}
