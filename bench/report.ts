import { ratioOf, type Ratio } from './interval';
import { lagQuantile, sumOfLags } from './lag';
import type { Measured, Round } from './measure';
import type { Goal } from './scenarios';

/** Above this the upper end of a comparison with another commit needs a cause. */
const NO_DEARER = 1.05;

const SPEED = ['requests/s', 'p50', 'p99', 'lag p50', 'lag p99'];

type Cpu = 'server' | 'postgres';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** CPU time a request over all rounds, in microseconds. */
function cpuOf(rounds: readonly Round[], of: Cpu): string {
  return `${(sum(rounds.map((round) => round[of])) / rounds.length).toFixed(0)} µs`;
}

function rateOf(rounds: readonly Round[]): number {
  return sum(rounds.map(({ requests }) => requests)) / sum(rounds.map(({ seconds }) => seconds));
}

function latenciesOf(rounds: readonly Round[]): string[] {
  const sorted = Float64Array.from(rounds.flatMap(({ latencies }) => latencies)).sort();
  return [0.5, 0.99].map((share) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1)} ms`);
}

const lagOf = (rounds: readonly Round[], share: number): number =>
  lagQuantile(sumOfLags(rounds.map(({ lag }) => lag)), share) * 1000;

/** The median and the 99th of a hundred events; nothing where nothing was numbered. */
function lagsOf(rounds: readonly Round[]): string[] {
  return [0.5, 0.99].map((share) => {
    const lag = lagOf(rounds, share);
    return Number.isNaN(lag) ? '' : `${lag.toFixed(0)} ms`;
  });
}

function compare(over: readonly Round[], under: readonly Round[], of: Cpu): Ratio {
  return ratioOf(over.map((round, n) => [round[of], (under[n] as Round)[of]]));
}

const withInterval = ({ ratio, low, high }: Ratio): string =>
  `**${ratio.toFixed(2)}** (${low.toFixed(2)} to ${high.toFixed(2)})`;

function table(head: string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function speed(rounds: readonly Round[]): string[] {
  return [rateOf(rounds).toFixed(0), ...latenciesOf(rounds), ...lagsOf(rounds)];
}

/** Whether the goals of a call are met by ours, the last of its results. */
function goalsOf({ scenario, results }: Measured): string {
  const rounds = results[results.length - 1]?.rounds ?? [];
  const limit = results[0]?.rounds ?? [];
  const met = (goal: Goal): boolean => {
    if ('perSecond' in goal) return rateOf(rounds) >= goal.perSecond;
    if ('lagMs' in goal) return lagOf(rounds, 0.99) <= goal.lagMs;
    return (['server', 'postgres'] as const).every((of) => compare(rounds, limit, of).ratio <= goal[of]);
  };
  const told = (goal: Goal): string => {
    if ('perSecond' in goal) return `${goal.perSecond} a second`;
    if ('lagMs' in goal) return `lag p99 ${goal.lagMs} ms`;
    return `${goal.server} x and ${goal.postgres} x`;
  };
  return scenario.goals.map((goal) => `${told(goal)}: ${met(goal) ? 'met' : 'missed'}`).join('; ');
}

/** Ours beside LIMIT and Mercurius as a Markdown table, with a line a server. */
export function reportOfPeers(all: readonly Measured[]): string {
  const head = ['call', 'server', 'server CPU', 'x LIMIT (95 %)', 'PostgreSQL CPU', 'x LIMIT (95 %)'];
  const rows = all.flatMap((measured) => {
    const { scenario, results } = measured;
    const limit = results[0] as Measured['results'][number];
    return results.map(({ name, rounds }, place) => {
      const times = (of: Cpu): string =>
        rounds === limit.rounds ? '–' : withInterval(compare(rounds, limit.rounds, of));
      const goals = place === results.length - 1 ? goalsOf(measured) : '';
      const costs = [cpuOf(rounds, 'server'), times('server'), cpuOf(rounds, 'postgres'), times('postgres')];
      return [place === 0 ? scenario.name : '', name, ...costs, ...speed(rounds), goals];
    });
  });
  return table([...head, ...SPEED, 'goal'], rows);
}

/** Two commits of ours as Markdown tables: the ratios of their costs, then their speed. */
export function reportOfPairs(all: readonly Measured[]): string {
  const costs = all.flatMap(({ scenario, results: [before, now] }) =>
    (['server', 'postgres'] as const).map((of) => {
      const [then, these] = [before?.rounds ?? [], now?.rounds ?? []];
      const ratio = compare(these, then, of);
      const name = of === 'server' ? scenario.name : '';
      const isNoDearer = ratio.high < NO_DEARER ? 'yes' : 'no';
      return [
        name,
        of === 'server' ? 'server' : 'PostgreSQL',
        cpuOf(then, of),
        cpuOf(these, of),
        withInterval(ratio),
        isNoDearer,
      ];
    }),
  );
  const names = all[0]?.results.map(({ name }) => name) ?? [];
  const speeds = all.flatMap(({ scenario, results }) =>
    results.map(({ name, rounds }, place) => [place === 0 ? scenario.name : '', name, ...speed(rounds)]),
  );
  return [
    table(['call', 'CPU of', ...names, 'now / then (95 %)', `upper end below ${NO_DEARER}`], costs),
    table(['call', 'commit', ...SPEED], speeds),
  ].join('\n\n');
}
