import fc from 'fast-check';
import {
  amountAtRate,
  billedAmount,
  expenseRateOn,
  type ExpenseRate,
  type ExpenseToBill,
  ExpenseUnit,
} from '../../src/domain/expenses';
import { formatAmount, parseAmount } from '../../src/domain/money';
import { Fraction } from '../support/fraction';

const PAID: ExpenseToBill = {
  ...{ currency: 'EUR', billedCurrency: 'EUR', exchangeRate: null, amountMinor: 11_900n, taxMinor: 1_900n },
  ...{ taxDeductible: true, markupRate: '0', disbursement: false, quantity: null, clientRate: null },
};
const PAIRS = { EURO: ['USD', 'EUR'], YEN: ['USD', 'JPY'], FROM_YEN: ['JPY', 'USD'], DINAR: ['KWD', 'USD'] } as const;
const paid = (amount: string, pair: keyof typeof PAIRS, exchangeRate: string) => {
  const [currency, billedCurrency] = PAIRS[pair];
  return { currency, billedCurrency, exchangeRate, amountMinor: parseAmount(amount, currency), taxMinor: 0n };
};
const driven = (quantity: string, clientRate: string) => ({ quantity, clientRate, amountMinor: 1n, taxMinor: 0n });

const DIGITS = { EUR: 2n, USD: 2n, JPY: 0n, KWD: 3n } as const;
type Code = keyof typeof DIGITS;
const codes = fc.constantFrom(...(Object.keys(DIGITS) as Code[]));
/** A decimal as a text, with up to `decimals` of them: many are short, and many have a 5 to round at their end. */
const decimal = (max: bigint, decimals: number) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max }), fc.integer({ min: 0, max: decimals }), fc.boolean())
    .map(([units, places, isHalf]) => {
      const digits = `${units}${isHalf && places > 0 ? '5' : ''}`.padStart(places + 1, '0');
      return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    });
const drawnExpense = fc
  .record({
    ...{ currency: codes, billedCurrency: codes, gross: fc.bigInt({ min: 1n, max: 10n ** 11n }) },
    ...{ share: fc.integer({ min: 0, max: 100 }), taxDeductible: fc.boolean(), disbursement: fc.boolean() },
    ...{ markup: fc.integer({ min: 0, max: 1_000_000 }), exchange: decimal(10n ** 12n, 10) },
    measured: fc.option(fc.record({ quantity: decimal(10n ** 7n, 4), clientRate: decimal(10n ** 6n, 4) })),
  })
  .map(({ gross, share, markup, exchange, measured, ...rest }) => {
    const taxMinor = measured ? 0n : (gross * BigInt(share)) / 100n;
    const below = 10n ** DIGITS[rest.currency];
    const expense: ExpenseToBill = {
      ...{ ...rest, amountMinor: gross, taxMinor, markupRate: (markup / 1_000_000).toFixed(6) },
      exchangeRate: rest.currency === rest.billedCurrency ? null : exchange,
      ...(measured ? { ...measured, disbursement: false } : { quantity: null, clientRate: null }),
    };
    return { expense, amount: new Fraction(gross, below), tax: new Fraction(taxMinor, below) };
  });

describe('billedAmount', () => {
  it.each<[string, Partial<ExpenseToBill>, string]>([
    ['leaves out the tax that is got back', {}, '100.00'],
    ['keeps the tax that is not', { taxDeductible: false }, '119.00'],
    ['adds the markup to the net', { markupRate: '0.1' }, '110.00'],
    ['adds the markup to the gross', { markupRate: '0.1', taxDeductible: false }, '130.90'],
    ['passes a disbursement on gross', { disbursement: true, markupRate: '0' }, '119.00'],
    [
      'passes a disbursement on gross, whatever is said of its tax',
      { disbursement: true, taxDeductible: false },
      '119.00',
    ],
    ['rounds half up', { amountMinor: 1_001n, taxMinor: 0n, markupRate: '0.5' }, '15.02'],
    ['converts', { ...paid('100.00', 'EURO', '0.925'), markupRate: '0.1' }, '101.75'],
    ['converts into the whole', paid('12.34', 'YEN', '149.5'), '1845'],
    ['converts from the whole', paid('10000', 'FROM_YEN', '0.0067'), '67.00'],
    ['converts from thousandths', paid('1.234', 'DINAR', '3.25'), '4.01'],
    ['rounds once, after markup and conversion', { ...paid('10.05', 'EURO', '2'), markupRate: '0.1' }, '22.11'],
    ['charges a distance', driven('123.4', '0.42'), '51.83'],
    ['rounds a distance once, after the markup', { ...driven('12.5', '0.33'), markupRate: '0.2' }, '4.95'],
    ['charges half days', driven('2.5', '28'), '70.00'],
    ['charges nothing at a rate of zero', driven('2.5', '0'), '0.00'],
  ])('%s', (_what, facts, expected) => {
    const expense = { ...PAID, ...facts };
    expect(formatAmount(billedAmount(expense), expense.billedCurrency)).toBe(expected);
  });

  const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const fractions = fc.integer({ min: 0, max: 1_000_000 });
  const text = (millionths: number) => (millionths / 1_000_000).toFixed(6);

  it('is at most half a minor unit from the exact amount, and half a unit is rounded up', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 100 }),
        fractions,
        fc.boolean(),
        (gross, share, markup, deductible) => {
          const taxMinor = (gross * BigInt(share)) / 100n;
          const markupRate = text(markup);
          const billed = billedAmount({ ...PAID, amountMinor: gross, taxMinor, taxDeductible: deductible, markupRate });
          const exactMillionths = (gross - (deductible ? taxMinor : 0n)) * BigInt(1_000_000 + markup);
          const above = billed * 1_000_000n - exactMillionths;
          expect(above > -500_000n && above <= 500_000n).toBe(true);
        },
      ),
    );
  });

  it('is what fractions come to, rounded once: of amounts, quantities, markups and exchange rates of any size', () => {
    fc.assert(
      fc.property(drawnExpense, ({ expense, amount, tax }) => {
        const { quantity, clientRate, disbursement, markupRate, currency, billedCurrency, exchangeRate } = expense;
        const paidNet = expense.taxDeductible && !disbursement ? amount.minus(tax) : amount;
        let charged = quantity && clientRate ? Fraction.of(quantity).times(Fraction.of(clientRate)) : paidNet;
        if (!disbursement) charged = charged.times(Fraction.of(markupRate).plus(Fraction.of('1')));
        if (exchangeRate !== null) charged = charged.times(Fraction.of(exchangeRate));
        expect([currency, billedCurrency, billedAmount(expense)]).toEqual([
          ...[currency, billedCurrency],
          charged.times(new Fraction(10n ** DIGITS[billedCurrency as Code], 1n)).roundedHalfUp(),
        ]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is what was paid without tax, markup and exchange, and never less for more', () => {
    fc.assert(
      fc.property(amounts, amounts, fractions, (one, other, markup) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const bill = (amountMinor: bigint, markupRate = '0') =>
          billedAmount({ ...PAID, amountMinor, taxMinor: 0n, markupRate });
        expect(bill(one)).toBe(one);
        expect(bill(more, text(markup)) >= bill(less, text(markup))).toBe(true);
        expect(bill(one, text(markup)) >= one).toBe(true);
      }),
    );
  });
});

describe('the rates of mileages and per diems', () => {
  const KM = { unit: ExpenseUnit.KM, currency: 'EUR', clientRate: '1' };
  const RATES: ExpenseRate[] = [
    { ...KM, from: '2025-07-01', rate: '0.35' },
    { ...KM, from: '2025-01-01', rate: '0.30' },
    { ...KM, unit: ExpenseUnit.DAY, from: '2025-01-01', rate: '28' },
  ];

  it.each([
    [ExpenseUnit.KM, '2024-12-31', undefined],
    [ExpenseUnit.KM, '2025-01-01', '0.30'],
    [ExpenseUnit.KM, '2025-06-30', '0.30'],
    [ExpenseUnit.KM, '2025-07-01', '0.35'],
    [ExpenseUnit.DAY, '2026-01-01', '28'],
    [ExpenseUnit.MILE, '2026-01-01', undefined],
  ])('of %s on %s', (unit, day, expected) => {
    expect(expenseRateOn(RATES, unit, day)?.rate).toBe(expected);
  });

  it('give the employee what fractions come to, rounded once', () => {
    fc.assert(
      fc.property(decimal(10n ** 7n, 4), decimal(10n ** 6n, 4), codes, (quantity, rate, currency) => {
        const minor = Fraction.of(quantity)
          .times(Fraction.of(rate))
          .times(new Fraction(10n ** DIGITS[currency], 1n));
        expect(amountAtRate(quantity, rate, currency)).toBe(minor.roundedHalfUp());
      }),
      { numRuns: 1_000 },
    );
  });

  it('give the employee quantity times rate, rounded half up once', () => {
    expect(amountAtRate('12.5', '0.30', 'EUR')).toBe(375n);
    expect(amountAtRate('1.5', '0.35', 'EUR')).toBe(53n);
    expect(amountAtRate('10', '0.5', 'JPY')).toBe(5n);
  });
});
