import { type Lag, lagBetween } from './lag';
import { type HttpRequest, load, sendOnce } from './load';
import { assertSameData } from './same-data';
import type { Scenario } from './scenarios';
import type { ServerProcess } from './server-process';
import type { Side } from './side';

const CONNECTIONS = 32;
/** How many requests of each call are compared before anything is measured. */
const COMPARED = 16;
/** How many requests a window of the warm-up has, for rounds of a second, and how many windows there are at most. */
const WARM_UP = { requests: 2000, windows: 6 };
/** A window that costs this share of the one before, or more, is the last: what the engine compiles behind the requests is compiled. */
const IS_WARM = 0.95;
const PROFILE_SECONDS = 6;

/** A server that is measured, and the side whose PostgreSQL it has to itself for that time. */
export interface Target {
  name: string;
  server: ServerProcess;
  side: Side;
  ids: 'ours' | 'plain';
}

/** What one server did in one round. CPU times are in microseconds a request, latencies in milliseconds. */
export interface Round {
  requests: number;
  seconds: number;
  server: number;
  postgres: number;
  latencies: number[];
  /** How long what it wrote has waited for its numbers; empty where nothing is numbered. */
  lag: Lag;
}

/** One call, and the rounds of each server that answered it, in the order of the targets; the `n`th rounds are neighbours in time. */
export interface Measured {
  scenario: Scenario;
  results: { name: string; rounds: Round[] }[];
}

/** How long and how often is measured. */
export interface Effort {
  rounds: number;
  /** How long the last target, which is ours, takes for one round. */
  seconds: number;
}

/** Requests one after the other, each for another row than the one before. */
function inTurn({ side, ids }: Target, scenario: Scenario): () => HttpRequest {
  let n = COMPARED * 2;
  return () => scenario.request(side.samples, ids, n++);
}

/**
 * Throws unless all targets answer all calls alike. Each of the others is compared with the last one by requests of their
 * own numbers: two that share a database then write there in the order in which the last one does.
 */
export async function assertSameAnswers(targets: readonly Target[], scenarios: readonly Scenario[]): Promise<void> {
  const ask = ({ server, side, ids }: Target, scenario: Scenario, n: number): Promise<string> =>
    sendOnce(server.port, scenario.request(side.samples, ids, n));
  const last = targets[targets.length - 1] as Target;
  for (const scenario of scenarios) {
    const others = targets.slice(0, -1).filter(({ ids }) => scenario.hasPeers || ids === 'ours');
    for (const [place, other] of others.entries()) {
      for (let n = place * COMPARED; n < (place + 1) * COMPARED; n += 1) {
        const answers = { [other.name]: await ask(other, scenario, n), [last.name]: await ask(last, scenario, n) };
        assertSameData(scenario.name, answers);
      }
    }
  }
}

async function runRound({ server, side }: Target, next: () => HttpRequest, requests: number): Promise<Round> {
  const lagBefore = await server.lag();
  await side.untilIdle();
  const before = { server: await server.cpuMicroseconds(), postgres: side.cpuMicroseconds() };
  const { seconds, latencies } = await load(server.port, next, { connections: CONNECTIONS, requests });
  await side.untilIdle();
  const [cpu, postgres] = [await server.cpuMicroseconds(), side.cpuMicroseconds()];
  return {
    requests,
    seconds,
    server: (cpu - before.server) / requests,
    postgres: (postgres - before.postgres) / requests,
    latencies,
    lag: lagBetween(lagBefore, await server.lag()),
  };
}

/**
 * Answers until the engine has compiled what it will, which costs CPU time for thousands of requests; gives the requests
 * that were answered in a second at the end.
 */
async function warmUp({ server }: Target, next: () => HttpRequest, seconds: number): Promise<number> {
  const plan = { connections: CONNECTIONS, requests: Math.round(WARM_UP.requests * seconds) };
  let [rate, cost] = [0, Infinity];
  for (let window = 0; window < WARM_UP.windows; window += 1) {
    const before = await server.cpuMicroseconds();
    const done = await load(server.port, next, plan);
    rate = done.requests / done.seconds;
    const costBefore = cost;
    cost = (await server.cpuMicroseconds()) - before;
    if (cost >= costBefore * IS_WARM) break;
  }
  return rate;
}

/**
 * Measures one call: a warm-up, then rounds in which the targets take turns, every other time in the opposite order. Each
 * answers the same number of requests a round, and a round is over when nothing is left to do behind the commits.
 */
export async function measure(targets: readonly Target[], scenario: Scenario, effort: Effort): Promise<Measured> {
  const those = targets.filter(({ ids }) => scenario.hasPeers || ids === 'ours');
  const results = those.map((target) => ({ target, next: inTurn(target, scenario), rounds: [] as Round[] }));
  let rate = 0;
  for (const { target, next } of results) {
    rate = await warmUp(target, next, effort.seconds);
    await target.side.settle();
  }
  const requests = Math.max(CONNECTIONS, Math.round(rate * effort.seconds));
  for (let round = 0; round < effort.rounds; round += 1) {
    const order = round % 2 === 0 ? results : [...results].reverse();
    for (const { target, next, rounds } of order) rounds.push(await runRound(target, next, requests));
  }
  return { scenario, results: results.map(({ target, rounds }) => ({ name: target.name, rounds })) };
}

/** Records where a server spends its CPU time in one call, into `file`. */
export async function profile(target: Target, scenario: Scenario, file: string): Promise<void> {
  const next = inTurn(target, scenario);
  await warmUp(target, next, 1);
  const plan = { connections: CONNECTIONS, seconds: PROFILE_SECONDS };
  await target.server.profile(file, () => load(target.server.port, next, plan));
}
