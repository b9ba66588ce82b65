import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { Closers } from '../src/lib/closers';
import { checkOut, shortName } from './checkout';
import { assertSameAnswers, measure, type Measured, profile, type Target } from './measure';
import { HELP, type Options, readOptions } from './options';
import { profileReport } from './profile-report';
import { reportOfPairs, reportOfPeers } from './report';
import { SCENARIOS } from './scenarios';
import { canPin, LOAD_CORE, type ServerProgram, ServerProcess } from './server-process';
import { ours, peer } from './settings';
import { Side, type SidePlan } from './side';

/** Opens sides and servers of one size; all of them end with `closers`. */
class Bench {
  private readonly day = new Date().toISOString().slice(0, 10);

  constructor(
    private readonly invoices: number,
    private readonly closers: Closers,
  ) {}

  side(plan: Pick<SidePlan, 'folder' | 'bare'>): Promise<Side> {
    console.log(`filling a database with ${this.invoices} invoices`);
    return Side.open({ ...plan, invoices: this.invoices, day: this.day }, this.closers);
  }

  async target(name: string, side: Side, program: ServerProgram): Promise<Target> {
    const server = await ServerProcess.start(program);
    this.closers.add(() => server.stop());
    return { name, server, side, ids: program.script === 'src/main.ts' ? 'ours' : 'plain' };
  }
}

/** The last of the targets is this checkout. */
async function targetsOf(options: Options, bench: Bench, then: string | null): Promise<Target[]> {
  const targets: Target[] = [];
  if (then) {
    const side = await bench.side({ folder: then, bare: false });
    targets.push(await bench.target(shortName(options.against ?? ''), side, ours(side.urls, then)));
  } else if (!options.profile) {
    const side = await bench.side({ folder: '.', bare: true });
    targets.push(await bench.target('LIMIT', side, peer('bench/limit-server.ts', side.urls)));
    targets.push(await bench.target('Mercurius', side, peer('bench/mercurius-server.ts', side.urls)));
  }
  const side = await bench.side({ folder: '.', bare: false });
  targets.push(await bench.target(then ? 'now' : 'ours', side, ours(side.urls, '.')));
  return targets;
}

async function profileAll(target: Target, only: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'billfold-profiles-'));
  for (const scenario of SCENARIOS.filter(({ name }) => name.includes(only))) {
    const file = path.join(folder, `${scenario.name.replaceAll(' ', '-')}.cpuprofile`);
    await profile(target, scenario, file);
    console.log(`\n${scenario.name} (${file})\n${profileReport(file)}`);
  }
}

interface SizeRun {
  options: Options;
  invoices: number;
  /** The checkout of the other commit. */
  then: string | null;
}

async function runSize({ options, invoices, then }: SizeRun, closers: Closers): Promise<void> {
  const targets = await targetsOf(options, new Bench(invoices, closers), then);
  const last = targets[targets.length - 1] as Target;
  console.log(`PostgreSQL ${await last.side.versionOfPostgres()}`);
  if (options.profile) return profileAll(last, options.only);
  await assertSameAnswers(targets, SCENARIOS);
  const all: Measured[] = [];
  for (const scenario of SCENARIOS.filter(({ name }) => name.includes(options.only))) {
    console.log(`measuring: ${scenario.name}`);
    all.push(await measure(targets, scenario, options));
  }
  const report = then ? reportOfPairs(all) : reportOfPeers(all);
  console.log(`\n${invoices} invoices, ${options.rounds} rounds a call\n\n${report}\n`);
}

const machineLoad = (): string =>
  loadavg()
    .map((load) => load.toFixed(2))
    .join(' ');

async function main(closers: Closers): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) return console.log(HELP);
  console.log(`npm run bench -- ${process.argv.slice(2).join(' ')}`);
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), load ${machineLoad()}`);
  if (canPin()) execFileSync('taskset', ['-a', '-p', '-c', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });
  else console.log('there is no taskset, or one core alone: servers, load and PostgreSQL share what there is');
  const then = options.against ? checkOut(options.against, closers) : null;
  for (const invoices of options.sizes) {
    const ofSize = new Closers();
    closers.add(() => ofSize.close());
    await runSize({ options, invoices, then }, ofSize);
    await ofSize.close();
  }
  console.log(`load afterwards ${machineLoad()}`);
}

const closers = new Closers();
const end = (code: number): void => {
  closers.close().then(
    () => process.exit(code),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(1));
main(closers).then(
  () => end(0),
  (error: unknown) => {
    console.error(error);
    end(1);
  },
);
