import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts the time of ended children in hundredths of a second, on every architecture that Node runs on. */
const MICROSECONDS_OF_TICK = 10_000;

/** The fields of /proc/<pid>/stat after the name, which may hold spaces; null for a process that has ended. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const PARENT = 1;
const CHILDREN_USER = 13;
const CHILDREN_SYSTEM = 14;

/** The process that has started this one. Throws where there is none. */
export function parentOf(pid: number): number {
  const parent = Number(statOf(pid)?.[PARENT]);
  if (!parent) throw new Error(`there is no process ${pid} in /proc: the bench needs Linux`);
  return parent;
}

/** CPU time that a running process has used, in microseconds; 0 for one that has ended. */
function runTime(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000;
  } catch {
    return 0;
  }
}

/**
 * CPU time that a PostgreSQL server has used since its start, in microseconds: its postmaster, all that it has started
 * (backends, writers, vacuum, I/O workers), and those of them that have ended. `except` is left out: the connection that
 * the bench itself asks by.
 */
export function postgresCpu(postmaster: number, except: number): number {
  const stat = statOf(postmaster);
  if (!stat) throw new Error('PostgreSQL has ended');
  const ended = (Number(stat[CHILDREN_USER]) + Number(stat[CHILDREN_SYSTEM])) * MICROSECONDS_OF_TICK;
  const children = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== except && Number(statOf(pid)?.[PARENT]) === postmaster);
  return [postmaster, ...children].reduce((sum, pid) => sum + runTime(pid), ended);
}
