import { type Histogram, Registry } from 'prom-client';
import { lagBetween, lagIn, lagQuantile, sumOfLags } from '../../bench/lag';
import { numberingLag } from '../../src/app/gauges';

async function textOf(histogram: Histogram): Promise<string> {
  const registry = new Registry();
  registry.registerMetric(histogram);
  return registry.metrics();
}

it('reads the histogram of this version, which tells a goal of 100 ms from its neighbours', async () => {
  const histogram = numberingLag();
  const before = lagIn(await textOf(histogram));
  expect(before.length).toBeGreaterThan(10);
  expect(before[before.length - 1]).toEqual([Infinity, 0]);
  const bounds = before.map(([seconds]) => seconds);
  expect(bounds).toEqual(expect.arrayContaining([0.09, 0.1]));
  for (let n = 0; n < 98; n += 1) histogram.observe(0.015);
  for (const seconds of [0.095, 0.095]) histogram.observe(seconds);
  const lag = lagBetween(before, lagIn(await textOf(histogram)));
  expect(lagQuantile(lag, 0.99)).toBeCloseTo(0.095, 10);
  expect(lagQuantile(lag, 0.49)).toBeCloseTo(0.015, 10);
});

it('interpolates within a bucket, from zero in the first, and says the last bound for what is beyond it', () => {
  const lag = [
    [0.1, 10],
    [0.2, 30],
    [Infinity, 40],
  ] as const;
  expect(lagQuantile(lag, 0.125)).toBeCloseTo(0.05, 10);
  expect(lagQuantile(lag, 0.5)).toBeCloseTo(0.15, 10);
  expect(lagQuantile(lag, 0.99)).toBe(0.2);
});

it('counts what rounds have seen together, and nothing where nothing was seen', () => {
  const one = [
    [0.1, 1],
    [Infinity, 2],
  ] as const;
  expect(sumOfLags([one, one, one])).toEqual([
    [0.1, 3],
    [Infinity, 6],
  ]);
  expect(lagQuantile(lagBetween(one, one), 0.99)).toBeNaN();
  expect(lagQuantile(sumOfLags([]), 0.99)).toBeNaN();
});
