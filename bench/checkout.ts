import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Closers } from '../src/lib/closers';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The commit that a name stands for, in short. */
export function shortName(commit: string): string {
  return git('rev-parse', '--short', `${commit}^{commit}`);
}

/** Checks a commit out into a temporary folder, which `closers` remove, with the packages of its lock file. */
export function checkOut(commit: string, closers: Closers): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'billfold-then-'));
  const folder = path.join(parent, 'checkout');
  closers.add(async () => rmSync(parent, { recursive: true, force: true }));
  git('worktree', 'add', '--detach', folder, commit);
  closers.add(async () => void git('worktree', 'remove', '--force', folder));
  const lockOf = (checkout: string): string => readFileSync(path.join(checkout, 'package-lock.json'), 'utf8');
  if (lockOf(folder) === lockOf('.')) symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
