import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { freePort } from '../src/db/embedded-postgres/free-port';
import type { ProbeMessage } from './child-probe';
import { type Lag, lagIn } from './lag';

/** Of the measured servers, which have it to themselves. */
const SERVER_CORE = '0';
/** The core of the load and PostgreSQL. */
export const LOAD_CORE = '1';

const DEADLINE_MS = 60_000;

/** Whether processes can be bound to cores here, and there are two. */
export function canPin(): boolean {
  return cpus().length > 1 && (existsSync('/usr/bin/taskset') || existsSync('/bin/taskset'));
}

/** What is started: a script with its settings, and the path that answers once it is ready. */
export interface ServerProgram {
  script: string;
  settings: Record<string, string>;
  readyPath: string;
  /** What /metrics is asked with; left out where they are not read. */
  healthKey?: string;
  /** Options of node itself, those that let it read TypeScript among them. */
  nodeFlags: readonly string[];
  /** The folder of the checkout; this one where it is left out. */
  folder?: string;
}

/** The options that `npm start` of a checkout gives to node: so what is measured is what people run. */
export function flagsOfStart(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const words = manifest.scripts.start.split(' ');
  return words.slice(words.indexOf('node') + 1, words.indexOf('src/main.ts'));
}

/** A server that is measured: a process of its own, on a core of its own where the machine lets us. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
    private readonly healthKey: string | undefined,
  ) {}

  /** Starts a program and waits until it answers. */
  static async start(program: ServerProgram): Promise<ServerProcess> {
    const { script, settings, readyPath, healthKey, nodeFlags, folder = '.' } = program;
    const port = await freePort();
    const node = [...nodeFlags, '--require', path.join(__dirname, 'child-probe.ts'), script];
    const command = canPin() ? ['taskset', '-c', SERVER_CORE, process.execPath, ...node] : [process.execPath, ...node];
    const child = spawn(command[0] as string, command.slice(1), {
      cwd: folder,
      env: { PATH: process.env.PATH, ...settings, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const started = new ServerProcess(child, port, healthKey);
    await started.untilReady(readyPath);
    return started;
  }

  /** CPU time that the process has used since its start, user and system, all threads, in microseconds. */
  async cpuMicroseconds(): Promise<number> {
    return ((await this.ask({ ask: 'cpu' })) as { cpuMicroseconds: number }).cpuMicroseconds;
  }

  /** How long events have waited for their numbers since the start; empty where these are not read. */
  async lag(): Promise<Lag> {
    if (this.healthKey === undefined) return [];
    const headers = { authorization: `Bearer ${this.healthKey}` };
    return lagIn(await (await fetch(`http://127.0.0.1:${this.port}/metrics`, { headers })).text());
  }

  /** Records a CPU profile while `work` runs, into `file`. */
  async profile(file: string, work: () => Promise<unknown>): Promise<void> {
    await this.ask({ ask: 'startProfile' });
    await work();
    await this.ask({ ask: 'stopProfile', file });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }

  private ask(message: ProbeMessage): Promise<unknown> {
    const answer = new Promise((resolve) => this.child.once('message', resolve));
    this.child.send(message);
    return answer;
  }

  private async untilReady(readyPath: string): Promise<void> {
    for (const deadline = performance.now() + DEADLINE_MS; performance.now() < deadline; await sleep(100)) {
      if (this.child.exitCode !== null) throw new Error(`a measured server ended with ${this.child.exitCode}`);
      const answer = await fetch(`http://127.0.0.1:${this.port}${readyPath}`).catch(() => null);
      if (answer) return;
    }
    throw new Error('a measured server did not start');
  }
}
