import { load, sendOnce, type HttpRequest } from './load';
import { assertSameData } from './same-data';
import type { Scenario } from './scenarios';
import type { ServerProcess } from './server-process';
import type { StatementCounter } from './statement-counter';

/** How long and how often is measured. */
export interface Effort {
  connections: number;
  warmUpSeconds: number;
  rounds: number;
  roundSeconds: number;
}

/** What one server did in one scenario, over all rounds. */
export interface Figures {
  /** CPU time of the server's process a request, in microseconds: the median of the rounds, and their range. */
  cpu: number;
  cpuRange: [least: number, most: number];
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  bytes: number;
}

/** Both servers in one scenario. */
export interface Comparison {
  scenario: string;
  goal: number;
  ours: Figures;
  limit: Figures;
  /** CPU a request, ours over LIMIT: the median of the rounds, each of which compares neighbours in time. */
  ratio: number;
}

interface Round {
  cpu: number;
  rate: number;
  latencies: number[];
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const median = (numbers: readonly number[]): number => at(ascending(numbers), 0.5);

async function runRound(server: ServerProcess, next: () => HttpRequest, effort: Effort): Promise<Round> {
  const before = await server.cpuMicroseconds();
  const { requests, seconds, latencies } = await load(server.port, next, {
    connections: effort.connections,
    seconds: effort.roundSeconds,
  });
  const after = await server.cpuMicroseconds();
  return { cpu: (after - before) / requests, rate: requests / seconds, latencies };
}

function figuresOf(rounds: readonly Round[], bytes: number): Figures {
  const cpus = ascending(rounds.map(({ cpu }) => cpu));
  const latencies = ascending(rounds.flatMap((round) => round.latencies));
  return {
    cpu: median(cpus),
    cpuRange: [cpus[0] as number, cpus[cpus.length - 1] as number],
    requestsPerSecond: median(rounds.map(({ rate }) => rate)),
    p50: at(latencies, 0.5),
    p99: at(latencies, 0.99),
    bytes,
  };
}

/** Counts up, so that each request asks for another row. */
export function inTurn(request: (n: number) => HttpRequest): () => HttpRequest {
  let n = 0;
  return () => request(n++);
}

/** Compares both servers in one scenario: the same data first, then a warm-up, then rounds in alternation. */
export async function compare(
  servers: { ours: ServerProcess; limit: ServerProcess },
  scenario: Scenario,
  effort: Effort,
): Promise<Comparison> {
  const answers = {
    ours: await sendOnce(servers.ours.port, scenario.ours(0)),
    limit: await sendOnce(servers.limit.port, scenario.limit(0)),
  };
  assertSameData(answers, scenario.name.startsWith('record'));
  const next = { ours: inTurn(scenario.ours), limit: inTurn(scenario.limit) };
  const rounds: Record<'ours' | 'limit', Round[]> = { ours: [], limit: [] };
  for (const name of ['limit', 'ours'] as const) {
    await load(servers[name].port, next[name], { connections: effort.connections, seconds: effort.warmUpSeconds });
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const name of ['limit', 'ours'] as const) rounds[name].push(await runRound(servers[name], next[name], effort));
  }
  return {
    scenario: scenario.name,
    goal: scenario.goal,
    ours: figuresOf(rounds.ours, Buffer.byteLength(answers.ours)),
    limit: figuresOf(rounds.limit, Buffer.byteLength(answers.limit)),
    ratio: median(rounds.ours.map(({ cpu }, index) => cpu / (rounds.limit[index]?.cpu ?? NaN))),
  };
}

/** What one request sends to PostgreSQL on the average of twenty, one after the other, on a server behind a counter. */
export async function countStatements(
  server: ServerProcess,
  counter: StatementCounter,
  request: (n: number) => HttpRequest,
): Promise<{ statements: number; roundTrips: number }> {
  const times = 20;
  // The first ones connect, and read the session.
  for (let n = 0; n < 3; n += 1) await sendOnce(server.port, request(n));
  const before = { ...counter.counts };
  for (let n = 0; n < times; n += 1) await sendOnce(server.port, request(n));
  return {
    statements: (counter.counts.statements - before.statements) / times,
    roundTrips: (counter.counts.roundTrips - before.roundTrips) / times,
  };
}
