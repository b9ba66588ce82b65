import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Backend } from './backends';

/** Starts `worker-process.ts` as a process of its own. */
export function spawnWorker({ database, store, organizationId }: Backend): ChildProcess {
  const script = path.join(__dirname, 'worker-process.ts');
  const told = JSON.stringify({ database, store, organizationId });
  return spawn(process.execPath, ['--require', '@swc-node/register', script, told], { stdio: 'inherit' });
}
