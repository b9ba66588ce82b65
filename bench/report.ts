import type { Comparison } from './measure';

const micro = (value: number): string => `${value.toFixed(0)} µs`;

/** The figures of one size as a Markdown table: the ratio first, as that is what the goals are about. */
export function reportOf(comparisons: readonly Comparison[]): string {
  const head = [
    '| call | CPU ours / LIMIT | goal | CPU ours | CPU LIMIT | requests/s ours | LIMIT | p50 / p99 ours | LIMIT | bytes ours | LIMIT |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const rows = comparisons.map(({ scenario, goal, ratio, ours, limit }) => {
    const range = ({ cpuRange: [least, most] }: typeof ours): string => `(${least.toFixed(0)} to ${most.toFixed(0)})`;
    const times = ({ p50, p99 }: typeof ours): string => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`;
    const cells = [
      scenario,
      `**${ratio.toFixed(2)}**`,
      `${goal.toFixed(1)} ${ratio <= goal ? 'met' : 'missed'}`,
      `${micro(ours.cpu)} ${range(ours)}`,
      `${micro(limit.cpu)} ${range(limit)}`,
      ours.requestsPerSecond.toFixed(0),
      limit.requestsPerSecond.toFixed(0),
      times(ours),
      times(limit),
      String(ours.bytes),
      String(limit.bytes),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [...head, ...rows].join('\n');
}
