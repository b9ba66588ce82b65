import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Backend } from './backends';
import { TYPE_SCRIPT } from '../support/type-script';

/** Starts `worker-process.ts` as a process of its own. */
export function spawnWorker({ database, store, organizationId }: Backend): ChildProcess {
  const script = path.join(__dirname, 'worker-process.ts');
  const told = JSON.stringify({ database, store, organizationId });
  return spawn(process.execPath, [...TYPE_SCRIPT, script, told], { stdio: 'inherit' });
}
