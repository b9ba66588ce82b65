import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settings as allSettings } from '../../src/config/settings';
import { eventually } from './scenario-eventually';
import { TYPE_SCRIPT } from './type-script';

/** How a process ended: by itself with a code, or by a signal. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** `src/main.ts` as a process of its own. */
export interface ChildApp {
  /** What it wrote so far, on both of its outputs. */
  output(): string;
  /** Resolves once it serves; rejects with its output when it ends before. */
  ready: Promise<void>;
  exited: Promise<Exit>;
  /** Sends a signal, and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Exit>;
}

/** How long a process may take to end in good order before it is killed. */
const PATIENCE_MS = 10_000;
const running = new Set<ChildProcess>();
const ROOT = path.join(__dirname, '..', '..');

/**
 * Starts the server with these settings and no others: neither this process's nor those of a file `.env`. Its modules are
 * compiled once a run, unless the test gives the flags that people start it with.
 */
export function startChildApp(settings: Record<string, string>, flags: readonly string[] = TYPE_SCRIPT): ChildApp {
  // An empty variable counts as left out, and wins over `.env`.
  const none = Object.fromEntries(Object.values(allSettings).map(({ name }) => [name, '']));
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const child = spawn(process.execPath, [...flags, 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR, ...none, HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exited = exitOf(child);
  const ready = readiness(child, () => output);
  // Whoever expects it to end does not wait for it to be ready.
  ready.catch(() => undefined);
  return {
    output: () => output,
    ready,
    exited,
    end: (signal) => {
      child.kill(signal);
      return exited;
    },
  };
}

/** Ends those that a failed test has left, with their embedded databases: Jest would wait for them. For `afterEach`. */
export async function endChildApps(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await once(child, 'close');
      clearTimeout(timer);
    }),
  );
}

async function exitOf(child: ChildProcess): Promise<Exit> {
  // `close` comes when the outputs have ended too, so that nothing written is missed.
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal };
}

async function readiness(child: ChildProcess, output: () => string): Promise<void> {
  await eventually('the server is ready', () => {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded) throw new Error(`the server ended before it was ready:\n${output()}`);
    return output().includes('Billfold is running.') && true;
  });
}

/** The command lines of the Chromium processes whose profiles lie in that data folder. Linux only; elsewhere empty. */
export function browsersOf(dataFolder: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLine(pid))
    .filter((line) => line.includes(path.join(dataFolder, 'browsers')));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It ended while we looked.
    return '';
  }
}
