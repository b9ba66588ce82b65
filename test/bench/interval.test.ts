import { ratioOf } from '../../bench/interval';

it('gives the geometric mean of the pairs and the interval of Student over their logarithms', () => {
  // Logarithms -1, 0, 1, 2, 3: mean 1, standard error sqrt(2.5 / 5), t(4) = 2.776.
  const pairs = [-1, 0, 1, 2, 3].map((log) => [Math.exp(log) * 7, 7] as const);
  const { ratio, low, high } = ratioOf(pairs);
  expect(Math.log(ratio)).toBeCloseTo(1, 10);
  expect(Math.log(high) - 1).toBeCloseTo(2.776 * Math.sqrt(0.5), 1);
  expect(1 - Math.log(low)).toBeCloseTo(2.776 * Math.sqrt(0.5), 1);
});

it.each([
  [19, 2.093],
  [9, 2.2622],
  [5, 2.5706],
])('knows the quantile of Student for %i degrees of freedom', (freedom, t) => {
  const logs = Array.from({ length: freedom + 1 }, (_, n) => (n % 2 === 0 ? 1 : -1));
  const { ratio, high } = ratioOf(logs.map((log) => [Math.exp(log), 1] as const));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / freedom;
  const reached = (Math.log(high) - Math.log(ratio)) / Math.sqrt(variance / logs.length);
  expect(Math.abs(reached / t - 1)).toBeLessThan(0.002);
});

it('lets fall out what slows both of a pair', () => {
  const { ratio, low, high } = ratioOf([
    [20, 10],
    [60, 30],
    [200, 100],
  ]);
  expect([ratio, low, high].map((number) => number.toFixed(6))).toEqual(['2.000000', '2.000000', '2.000000']);
});
