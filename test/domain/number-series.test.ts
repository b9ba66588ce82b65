import { NumberSeries } from '../../src/domain/number-series';

describe('NumberSeries', () => {
  it('wants as many of each period as there are invoices, and numbers them in their order', () => {
    const series = new NumberSeries('I{YYYY}-{SEQ:2}', ['2025-05-01', '2026-01-01', '2025-01-01']);
    expect([...series.wanted()]).toEqual([
      ['2025', 2],
      ['2026', 1],
    ]);
    series.take('2025', 9);
    series.take('2026', 1);
    expect(series.wanted().size).toBe(0);
    expect(series.numbers()).toEqual(['I2025-08', 'I2026-01', 'I2025-09']);
  });

  it('wants others for numbers that are taken', () => {
    const series = new NumberSeries('{SEQ}', ['2025-05-01', '2026-01-01', '2025-01-01']);
    series.take('all', 3);
    series.passOver(['2']);
    expect([...series.wanted()]).toEqual([['all', 1]]);
    series.take('all', 4);
    expect(series.numbers()).toEqual(['1', '3', '4']);
  });

  it('gives no number before it has its sequence', () => {
    expect(() => new NumberSeries('{SEQ}', ['2025-05-01']).numbers()).toThrow('no sequence');
  });
});
