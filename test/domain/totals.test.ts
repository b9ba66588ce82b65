import fc from 'fast-check';
import { BillfoldError } from '../../src/domain/errors';
import { formatAmount, MAX_AMOUNT_MINOR } from '../../src/domain/money';
import { computeTotals, type Totals } from '../../src/domain/totals';
import type { TaxCalculationMode, TotalsInput, TotalsLine } from '../../src/domain/totals-input';
import golden from '../support/golden-totals.json';
import { secondTaxes } from './support/second-taxes';
import { faultsOf, invoice, line } from './support/totals-samples';

describe('golden totals', () => {
  it.each(golden.cases.map((each, index) => [index, each] as const))('case %i', (_, each) => {
    const discount = 'discountRate' in each ? each.discountRate : undefined;
    const totals = computeTotals({
      currency: each.currency,
      taxCalculation: each.mode as TaxCalculationMode,
      pricesIncludeTax: 'pricesIncludeTax' in each && each.pricesIncludeTax === true,
      lines: each.lines.map((golden) => line(golden)),
      taxes: each.taxes,
      discount: discount === undefined ? { kind: 'NONE' } : { kind: 'RATE', rate: discount },
    });
    expect({
      subtotal: formatAmount(totals.subtotalMinor, each.currency),
      discount: formatAmount(totals.discountMinor, each.currency),
      tax: formatAmount(totals.taxMinor, each.currency),
      total: formatAmount(totals.totalMinor, each.currency),
    }).toEqual({ subtotal: each.subtotal, discount: each.discount, tax: each.tax, total: each.total });
  });
});

describe('line amounts', () => {
  it.each([
    ['USD', '0.3333', '0.3000', 10n],
    ['USD', '1', '0.0050', 1n],
    ['USD', '1', '0.0049', 0n],
    ['USD', '3', '33.3333', 10000n],
    ['JPY', '1', '0.5', 1n],
    ['JPY', '1.5', '333', 500n],
    ['KWD', '1', '0.0005', 1n],
    ['KWD', '1', '1.2344', 1234n],
    ['USD', '999999999999', '1', 99_999_999_999_900n],
    ['USD', '0.0001', '999999999999.9999', 10_000_000_000n],
    ['USD', '0.0001', '0', 0n],
  ])('%s %s x %s is %s', (currency, quantity, rate, expected) => {
    expect(computeTotals(invoice({ currency, lines: [line({ quantity, rate })] })).lineAmountsMinor).toEqual([
      expected,
    ]);
  });

  it('are rounded once per line, also below zero, half away from it', () => {
    const lines = [
      line({ rate: '10' }),
      line({ type: 'DISCOUNT', rate: '-0.0050' }),
      line({ type: 'DISCOUNT', rate: '-1' }),
    ];
    const totals = computeTotals(invoice({ lines }));
    expect(totals.lineAmountsMinor).toEqual([1000n, -1n, -100n]);
    expect(totals.subtotalMinor).toBe(899n);
  });

  it('may be none', () => {
    expect(computeTotals(invoice({ lines: [] }))).toMatchObject({
      lineAmountsMinor: [],
      subtotalMinor: 0n,
      totalMinor: 0n,
    });
  });
});

describe('taxes', () => {
  const gst = { name: 'GST', rate: '0.05' };
  const qst = { name: 'QST', rate: '0.09975' };

  it('are rounded once per group, not per line', () => {
    const lines = Array.from({ length: 10 }, () => line({ rate: '0.05' }));
    const totals = computeTotals(invoice({ lines, taxes: [{ name: 'VAT', rate: '0.1' }] }));
    expect(totals.taxes).toEqual([{ name: 'VAT', rate: '0.1', baseMinor: 50n, amountMinor: 5n }]);
  });

  it('come from the line, else from the invoice, and do not apply to lines that are not taxable', () => {
    const lines = [
      line(),
      line({ taxes: [qst] }),
      line({ taxes: [] }),
      line({ taxable: false }),
      line({ taxable: false, taxes: [qst] }),
    ];
    expect(computeTotals(invoice({ lines, taxes: [gst] })).taxes).toEqual([
      { name: 'GST', rate: '0.05', baseMinor: 10000n, amountMinor: 500n },
      { name: 'QST', rate: '0.09975', baseMinor: 10000n, amountMinor: 998n },
    ]);
  });

  it('are one group where name and value of the rate are the same, and are shown at zero percent', () => {
    const lines = [line({ taxes: [{ name: 'VAT', rate: '0.10' }] }), line({ taxes: [{ name: 'VAT', rate: '0.1' }] })];
    const other = [line({ taxes: [{ name: 'VAT', rate: '0.0' }] })];
    expect(computeTotals(invoice({ lines: [...lines, ...other] })).taxes).toEqual([
      { name: 'VAT', rate: '0', baseMinor: 10000n, amountMinor: 0n },
      { name: 'VAT', rate: '0.1', baseMinor: 20000n, amountMinor: 2000n },
    ]);
  });

  it('stand in the order of the invoice, then by name', () => {
    const lines = [
      line({ taxes: [{ name: 'B', rate: '0.1' }] }),
      line({ taxes: [{ name: 'A', rate: '0.1' }] }),
      line(),
    ];
    const names = computeTotals(invoice({ lines, taxes: [qst, gst] })).taxes.map(({ name }) => name);
    expect(names).toEqual(['QST', 'GST', 'A', 'B']);
  });
});

describe('discounts', () => {
  const vat = [{ name: 'VAT', rate: '0.1' }];

  it('are a share of the subtotal, rounded once, or an amount', () => {
    const half = computeTotals(invoice({ lines: [line({ rate: '0.25' })], discount: { kind: 'RATE', rate: '0.1' } }));
    expect(half.discountMinor).toBe(3n);
    const fixed = computeTotals(invoice({ taxes: vat, discount: { kind: 'AMOUNT', amountMinor: 10000n } }));
    expect(fixed).toMatchObject({ discountMinor: 10000n, taxMinor: 1000n, totalMinor: 1000n });
  });

  it('come off the taxed amount in the other mode, in whole units over the lines', () => {
    const lines = [line({ rate: '1' }), line({ rate: '1', taxable: false }), line({ rate: '1', taxable: false })];
    const totals = computeTotals(
      invoice({
        lines,
        taxes: vat,
        taxCalculation: 'ON_DISCOUNTED_SUBTOTAL',
        discount: { kind: 'AMOUNT', amountMinor: 100n },
      }),
    );
    // 100 over three lines of 100 is 33.33 each; the odd unit goes to a line by what it bears: here an untaxed one.
    expect(totals.taxes).toEqual([{ name: 'VAT', rate: '0.1', baseMinor: 67n, amountMinor: 7n }]);
    expect(totals.totalMinor).toBe(207n);
  });

  it('of everything leave nothing to tax in the other mode', () => {
    const totals = computeTotals(
      invoice({ taxes: vat, taxCalculation: 'ON_DISCOUNTED_SUBTOTAL', discount: { kind: 'RATE', rate: '1' } }),
    );
    expect(totals).toMatchObject({ discountMinor: 10000n, taxMinor: 0n, totalMinor: 0n });
  });

  it('as lines lower the subtotal and the tax', () => {
    const lines = [line({ rate: '200' }), line({ type: 'DISCOUNT', rate: '-50' })];
    expect(computeTotals(invoice({ lines, taxes: vat }))).toMatchObject({
      lineAmountsMinor: [20000n, -5000n],
      subtotalMinor: 15000n,
      taxMinor: 1500n,
      totalMinor: 16500n,
    });
  });

  it('as lines share in a discount on the whole', () => {
    const lines = [line({ rate: '200' }), line({ type: 'DISCOUNT', rate: '-50' })];
    const totals = computeTotals(
      invoice({ lines, taxes: vat, taxCalculation: 'ON_DISCOUNTED_SUBTOTAL', discount: { kind: 'RATE', rate: '0.5' } }),
    );
    expect(totals).toMatchObject({ discountMinor: 7500n, taxMinor: 750n, totalMinor: 8250n });
  });

  it('never make a tax of less than nothing by their rounding', () => {
    const taxes = [{ name: 'Full', rate: '1' }];
    const taxed = [
      line({ rate: '0.01', taxes }),
      line({ rate: '0.01', taxes }),
      line({ type: 'DISCOUNT', rate: '-0.02', taxes }),
    ];
    const untaxed = Array.from({ length: 5 }, () => line({ rate: '0.02', taxable: false }));
    // Six tenths off: the remainders of the taxed lines (.6 .6 .8) get all odd units before those of the others (.2).
    const totals = computeTotals(
      invoice({
        lines: [...taxed, ...untaxed],
        taxCalculation: 'ON_DISCOUNTED_SUBTOTAL',
        discount: { kind: 'AMOUNT', amountMinor: 6n },
      }),
    );
    expect(totals.taxes).toEqual([{ name: 'Full', rate: '1', baseMinor: 0n, amountMinor: 0n }]);
    expect(totals.totalMinor).toBe(4n);
  });
});

describe('refusals', () => {
  it.each<[string, Partial<TotalsLine>, string]>([
    ['a negative quantity', { quantity: '-1' }, 'lines.1.quantity'],
    ['no quantity', { quantity: '0' }, 'lines.1.quantity'],
    ['five decimals', { quantity: '1.00001' }, 'lines.1.quantity'],
    ['a quantity that is no number', { quantity: 'NaN' }, 'lines.1.quantity'],
    ['a huge quantity', { quantity: '1000000000000' }, 'lines.1.quantity'],
    ['a negative rate', { rate: '-1' }, 'lines.1.rate'],
    ['a negative rate for time', { type: 'TIME', rate: '-0.0001' }, 'lines.1.rate'],
    ['a negative rate for an expense', { type: 'EXPENSE', rate: '-1' }, 'lines.1.rate'],
    ['a discount that adds', { type: 'DISCOUNT', rate: '0.01' }, 'lines.1.rate'],
    ['a rate in exponent notation', { rate: '1e3' }, 'lines.1.rate'],
    ['a rate of five decimals', { rate: '1.00001' }, 'lines.1.rate'],
    ['a huge rate', { rate: '9'.repeat(30) }, 'lines.1.rate'],
    ['a huge amount', { quantity: '1000000', rate: '1000000' }, 'lines.1'],
    ['a tax above one', { taxes: [{ name: 'VAT', rate: '8' }] }, 'lines.1.taxes.0.rate'],
    ['a negative tax', { taxes: [{ name: 'VAT', rate: '-0.1' }] }, 'lines.1.taxes.0.rate'],
    ['a tax of seven decimals', { taxes: [{ name: 'VAT', rate: '0.1234567' }] }, 'lines.1.taxes.0.rate'],
    ['a tax without a name', { taxes: [{ name: ' ', rate: '0.1' }] }, 'lines.1.taxes.0.name'],
    [
      'a tax twice',
      {
        taxes: [
          { name: 'A', rate: '0.1' },
          { name: 'A', rate: '0.10' },
        ],
      },
      'lines.1.taxes.1',
    ],
  ])('%s', (_, fault, field) => {
    expect(faultsOf(invoice({ lines: [line(), line(fault)] }))).toEqual([field]);
  });

  it.each<[string, Partial<TotalsInput>, string[]]>([
    ['an unknown currency', { currency: 'ZZZ' }, ['currency']],
    ['a discount rate above one', { discount: { kind: 'RATE', rate: '1.01' } }, ['discountRate']],
    ['a discount rate that is no number', { discount: { kind: 'RATE', rate: '' } }, ['discountRate']],
    ['a discount above the subtotal', { discount: { kind: 'AMOUNT', amountMinor: 10001n } }, ['discountAmount']],
    ['a negative discount', { discount: { kind: 'AMOUNT', amountMinor: -1n } }, ['discountAmount']],
    ['a tax rate that is no number', { taxes: [{ name: 'VAT', rate: 'x' }] }, ['taxes.0.rate']],
    ['a negative subtotal', { lines: [line({ type: 'DISCOUNT', rate: '-1' })] }, ['lines']],
    ['a subtotal too large', { lines: [line({ rate: '999999999999.99' }), line({ rate: '0.01' })] }, ['lines']],
    [
      'a total too large',
      { lines: [line({ rate: '999999999999.99' })], taxes: [{ name: 'V', rate: '0.01' }] },
      ['lines'],
    ],
    [
      'tax given back',
      { lines: [line(), line({ type: 'DISCOUNT', rate: '-1', taxes: [{ name: 'VAT', rate: '0.1' }] })] },
      ['taxes'],
    ],
    [
      // 119 contains 19, but only 9 is left.
      'a total of less than the taxes that it contains',
      {
        pricesIncludeTax: true,
        lines: [line({ rate: '119' }), line({ type: 'DISCOUNT', rate: '-110', taxes: [] })],
        taxes: [{ name: 'VAT', rate: '0.19' }],
      },
      ['lines'],
    ],
  ])('%s', (_, fault, fields) => {
    expect(faultsOf(invoice(fault))).toEqual(fields);
  });

  it('report all errors at once, under the prefix', () => {
    const lines = [line({ quantity: '-1', rate: 'x' }), line(), line({ quantity: 'Infinity' })];
    const fields = faultsOf(invoice({ currency: 'usd', lines, discount: { kind: 'RATE', rate: '2' } }), 'input.');
    expect(fields).toEqual([
      'input.currency',
      'input.lines.0.quantity',
      'input.lines.0.rate',
      'input.lines.2.quantity',
      'input.discountRate',
    ]);
  });

  it('do not meet the largest amount', () => {
    const totals = computeTotals(invoice({ lines: [line({ rate: '999999999999.99' })] }));
    expect(totals.totalMinor).toBe(MAX_AMOUNT_MINOR('USD'));
  });
});

describe('properties', () => {
  const decimal = (max: number) => fc.integer({ min: 1, max }).map((n) => (n / 10_000).toFixed(4));
  const tax = fc.record({
    name: fc.constantFrom('GST', 'QST', 'VAT'),
    rate: fc.constantFrom('0.05', '0.09975', '0.19', '1'),
  });
  const taxList = fc.uniqueArray(tax, { maxLength: 2, selector: ({ name, rate }) => name + rate });
  const anyLine = fc
    .record({
      type: fc.constantFrom('TIME' as const, 'FIXED' as const, 'EXPENSE' as const, 'DISCOUNT' as const),
      // Small numbers make equal remainders, where the order could tell.
      quantity: fc.oneof(fc.constantFrom('1', '2', '3'), decimal(1_000_000)),
      rate: fc.oneof(fc.constantFrom('0.01', '0.02', '1'), decimal(10_000_000)),
      taxable: fc.boolean(),
      taxes: fc.option(taxList),
    })
    .map((each) => (each.type === 'DISCOUNT' ? { ...each, rate: `-${each.rate}` } : each));
  const discount = fc.oneof(
    fc.constant({ kind: 'NONE' as const }),
    fc.constantFrom('0.05', '0.333333', '1').map((rate) => ({ kind: 'RATE' as const, rate })),
    fc.bigInt({ min: 0n, max: 20n }).map((amountMinor) => ({ kind: 'AMOUNT' as const, amountMinor })),
  );
  const anyInvoice = fc.record({
    pricesIncludeTax: fc.boolean(),
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    taxCalculation: fc.constantFrom('ON_SUBTOTAL' as const, 'ON_DISCOUNTED_SUBTOTAL' as const),
    lines: fc.array(anyLine, { minLength: 1, maxLength: 12 }),
    taxes: taxList,
    discount,
  });
  const totalsOrNull = (input: TotalsInput): Totals | null => {
    try {
      return computeTotals(input);
    } catch (error) {
      if (error instanceof BillfoldError) return null;
      throw error;
    }
  };

  it('parts sum to the whole', () => {
    fc.assert(
      fc.property(anyInvoice, (input) => {
        const totals = totalsOrNull(input);
        fc.pre(totals !== null);
        const sum = (amounts: bigint[]) => amounts.reduce((a, b) => a + b, 0n);
        expect(sum(totals.lineAmountsMinor)).toBe(totals.subtotalMinor);
        expect(sum(totals.taxes.map((each) => each.amountMinor))).toBe(totals.taxMinor);
        const added = input.pricesIncludeTax ? 0n : totals.taxMinor;
        expect(totals.subtotalMinor - totals.discountMinor + added).toBe(totals.totalMinor);
        expect(totals.discountMinor >= 0n && totals.discountMinor <= totals.subtotalMinor).toBe(true);
        expect(totals.taxes.every((each) => each.amountMinor >= 0n) && totals.totalMinor >= 0n).toBe(true);
        expect(totals.taxMinor <= totals.totalMinor).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the totals are those of a second way to work them out, in every mode', () => {
    fc.assert(
      fc.property(anyInvoice, (input) => {
        const totals = totalsOrNull(input);
        fc.pre(totals !== null);
        expect(totals.taxes.map(({ name, rate, amountMinor }) => [name, rate, amountMinor]).sort()).toEqual(
          secondTaxes(input, totals).sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('the order of lines does not matter, nor does it to a refusal', () => {
    const shuffled = anyInvoice.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.lines, { minLength: input.lines.length, maxLength: input.lines.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, lines]) => {
        const strip = (totals: Totals | null) => totals && { ...totals, lineAmountsMinor: null };
        expect(strip(totalsOrNull({ ...input, lines }))).toEqual(strip(totalsOrNull(input)));
      }),
      { numRuns: 500 },
    );
  });

  it('one tax on all lines is worked out on the discounted subtotal, however the discount is spread', () => {
    const amounts = fc.array(decimal(10_000_000), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('0.01', '0.333333', '0.9'), (rates, rate) => {
        const totals = computeTotals(
          invoice({
            taxCalculation: 'ON_DISCOUNTED_SUBTOTAL',
            lines: rates.map((each) => line({ rate: each })),
            taxes: [{ name: 'VAT', rate: '0.19' }],
            discount: { kind: 'RATE', rate },
          }),
        );
        expect(totals.taxes.map(({ baseMinor }) => baseMinor)).toEqual([totals.subtotalMinor - totals.discountMinor]);
      }),
    );
  });
});
