import { enterCredit, type CreditBook, leftToCredit } from '../../src/domain/credit-book';
import { type CreditRequest, creditOf } from '../../src/domain/credit';
import type { Credit } from '../../src/domain/credit-parts';
import { openBook } from '../../src/domain/open-credit-book';
import { creditable, type SampleLine } from './support/creditable';
import { refusalOf } from './refusal';

/** Credits one after the other, and returns each. */
function creditsOf(book: CreditBook, requests: readonly CreditRequest[]): Credit[] {
  let state = book;
  return requests.map((request) => {
    const credit = creditOf(state, request);
    state = enterCredit(state, credit);
    return credit;
  });
}
const totalsOf = (book: CreditBook, requests: readonly CreditRequest[]) =>
  creditsOf(book, requests).map((credit) => credit.totalMinor);
const amount = (line: number, amountMinor: bigint): CreditRequest => ({
  kind: 'LINES',
  lines: [{ line, amountMinor }],
});
const quantity = (line: number, units: bigint): CreditRequest => ({
  kind: 'LINES',
  lines: [{ line, quantity: units }],
});
const gross = (amountMinor: bigint): CreditRequest => ({ kind: 'AMOUNT', amountMinor });
const WHOLE: CreditRequest = { kind: 'WHOLE' };
const at = (amountMinor: bigint, ...taxes: SampleLine['taxes']): SampleLine => ({ amountMinor, taxes });
const sumsOf = ({ subtotalMinor, discountMinor, taxMinor, totalMinor }: Credit) => [
  subtotalMinor,
  discountMinor,
  taxMinor,
  totalMinor,
];
const taxesOf = (credit: Credit) => credit.taxes.map(({ baseMinor, amountMinor }) => [baseMinor, amountMinor]);

describe('a credit of lines', () => {
  it('takes the tax of what is credited so far, less what was credited before', () => {
    const book = openBook(
      creditable({ lines: [68_33n, 57_50n, 85_00n, 68_33n].map((minor) => at(minor, ['VAT', '0.2'])) }),
    );
    expect(leftToCredit(book)).toBe(334_99n);
    const lines = [amount(0, 68_33n), amount(1, 57_50n), amount(2, 85_00n), amount(3, 68_33n)];
    expect(totalsOf(book, lines)).toEqual([82_00n, 69_00n, 102_00n, 81_99n]);
  });

  it('takes discount and tax of one line of the invoice over 3,090.00', () => {
    const book = openBook(
      creditable({ lines: [at(2500_00n, ['Tax', '0.08']), at(500_00n, ['Tax', '0.08'])], discountMinor: 150_00n }),
    );
    expect(leftToCredit(book)).toBe(3090_00n);
    const [credit] = creditsOf(book, [quantity(1, 1_0000n)]);
    expect(credit && sumsOf(credit)).toEqual([500_00n, 25_00n, 40_00n, 515_00n]);
  });

  it('takes tax of the discounted line in the other mode', () => {
    const book = openBook(
      creditable({
        taxCalculation: 'ON_DISCOUNTED_SUBTOTAL',
        lines: [at(100_00n, ['VAT', '0.1']), at(50_00n, ['VAT', '0.1'])],
        discountMinor: 15_00n,
      }),
    );
    expect(creditsOf(book, [amount(0, 100_00n), WHOLE]).map(sumsOf)).toEqual([
      [100_00n, 10_00n, 9_00n, 99_00n],
      [50_00n, 5_00n, 4_50n, 49_50n],
    ]);
  });

  it('contains the tax where prices include it', () => {
    const lines = [at(100_00n, ['VAT', '0.19']), at(253_90n, ['VAT', '0.19'])];
    const book = openBook(creditable({ pricesIncludeTax: true, lines }));
    expect(creditsOf(book, [amount(0, 100_00n), amount(1, 253_90n)]).map(sumsOf)).toEqual([
      [100_00n, 0n, 15_97n, 100_00n],
      [253_90n, 0n, 40_54n, 253_90n],
    ]);
    expect(creditsOf(book, [WHOLE]).map(taxesOf)).toEqual([[[297_39n, 56_51n]]]);
    const two = openBook(
      creditable({ pricesIncludeTax: true, lines: [at(10_00n, ['GST', '0.05'], ['QST', '0.09975'])] }),
    );
    expect(creditsOf(two, [WHOLE]).map(taxesOf)).toEqual([
      [
        [8_70n, 43n],
        [8_70n, 87n],
      ],
    ]);
  });

  it('counts quantities so far, and minutes of a line that bills time', () => {
    const three = openBook(creditable({ lines: [{ amountMinor: 100_00n, taxes: [], quantity: 3_0000n }] }));
    expect(totalsOf(three, [quantity(0, 1_0000n), quantity(0, 1_0000n), quantity(0, 1_0000n)])).toEqual([
      33_33n,
      33_34n,
      33_33n,
    ]);
    const minutes = openBook(creditable({ lines: [{ amountMinor: 333_33n, taxes: [], quantity: 20n }] }));
    expect(totalsOf(minutes, [quantity(0, 7n), quantity(0, 13n)])).toEqual([116_67n, 216_66n]);
  });

  it('takes of each tax of a line, and of a tax shared by two sets by their base', () => {
    const both: SampleLine['taxes'] = [
      ['GST', '0.05'],
      ['QST', '0.09975'],
    ];
    const book = openBook(creditable({ lines: [at(100_05n, ...both), at(33_33n, ['GST', '0.05'])] }));
    // GST on 133.38 is 6.67: 5.00 and 1.67 by base. QST on 100.05 is 9.98.
    expect(creditsOf(book, [amount(0, 50_00n), amount(1, 33_33n), WHOLE]).map(taxesOf)).toEqual([
      [
        [50_00n, 2_50n],
        [50_00n, 4_99n],
      ],
      [[33_33n, 1_67n]],
      [
        [50_05n, 2_50n],
        [50_05n, 4_99n],
      ],
    ]);
  });

  it('moves deductions with the lines of their set', () => {
    const vat: SampleLine['taxes'] = [['VAT', '0.2']];
    const book = openBook(
      creditable({ lines: [at(60_00n, ...vat), at(40_00n, ...vat), { ...at(-10_00n, ...vat), isDeduction: true }] }),
    );
    const [credit, rest] = creditsOf(book, [amount(0, 60_00n), WHOLE]);
    expect(credit && sumsOf(credit)).toEqual([54_00n, 0n, 10_80n, 64_80n]);
    expect(credit?.lines.map((line) => [line.line, line.amountMinor])).toEqual([
      [0, 60_00n],
      [2, -6_00n],
    ]);
    expect(rest && sumsOf(rest)).toEqual([36_00n, 0n, 7_20n, 43_20n]);
  });

  it('moves a deduction that its own set cannot bear with all lines, and does not tax less for it', () => {
    const lines = [at(100_00n, ['VAT', '0.2']), { ...at(-30_00n), isDeduction: true }];
    const book = openBook(creditable({ lines }));
    expect(totalsOf(book, [amount(0, 50_00n), WHOLE])).toEqual([45_00n, 45_00n]);
  });

  it.each([
    ['two equal deductions round onto one line', [1n, 1n], [1n, 1n]],
    ['two halves of 100.00', [33_33n, 66_67n], [50_00n, 50_00n]],
  ])('leaves the deductions of a set that they use up to it: %s', (_, amounts, deductions) => {
    const vat: SampleLine['taxes'] = [['VAT', '0.07']];
    const lines = [
      at(1_00n, ['VAT', '0.19']),
      ...amounts.map((minor) => at(minor, ...vat)),
      ...deductions.map((minor) => ({ ...at(-minor, ...vat), isDeduction: true })),
    ];
    const book = openBook(creditable({ lines }));
    expect(totalsOf(book, [amount(0, 1_00n)])).toEqual([1_19n]);
    expect(totalsOf(book, [gross(90n), WHOLE])).toEqual([90n, 29n]);
  });
});

describe('a credit of one gross amount', () => {
  it.each([
    [50_00n, ['0.2', '0.055'], [22_17n, 4_44n, 22_17n, 1_22n]],
    [100_00n, ['0.19', '0.07'], [44_24n, 8_41n, 44_25n, 3_10n]],
  ] as const)('%s of 100 at %s', (minor, [first, second], parts) => {
    const book = openBook(creditable({ lines: [at(100_00n, ['A', first]), at(100_00n, ['B', second])] }));
    const [credit] = creditsOf(book, [gross(minor)]);
    expect(credit && taxesOf(credit).flat()).toEqual(parts);
    expect(credit?.totalMinor).toBe(minor);
  });

  it('moves the discount of a line with it, and leaves the rest to the others', () => {
    const book = openBook(
      creditable({ lines: [at(2500_00n, ['Tax', '0.08']), at(500_00n, ['Tax', '0.08'])], discountMinor: 150_00n }),
    );
    // 30.90 is a hundredth of all.
    const credits = creditsOf(book, [gross(30_90n), amount(1, 495_00n), WHOLE]);
    expect(credits.map(sumsOf)).toEqual([
      [30_00n, 1_50n, 2_40n, 30_90n],
      [495_00n, 24_75n, 39_60n, 509_85n],
      [2475_00n, 123_75n, 198_00n, 2549_25n],
    ]);
  });

  it('of everything that is left is a whole credit', () => {
    const lines = [at(100_00n, ['VAT', '0.2']), at(10_00n)];
    const book = openBook(creditable({ lines, discountMinor: 10_00n }));
    expect(creditsOf(book, [gross(120_00n)])).toEqual(creditsOf(book, [WHOLE]));
  });
});

describe('forms in turn', () => {
  it('take no more than is left, and no less than nothing', () => {
    const book = openBook(
      creditable({ lines: [{ ...at(10_00n, ['VAT', '0.2']), quantity: 10_0000n }, at(90_00n, ['VAT', '0.2'])] }),
    );
    // Five of ten are 5.00, of which 4.00 were credited by amount; then one more is 1.00 of them.
    const credits = creditsOf(book, [amount(0, 4_00n), quantity(0, 5_0000n), quantity(0, 1_0000n), WHOLE]);
    expect(credits.map((credit) => credit.totalMinor)).toEqual([4_80n, 1_20n, 1_20n, 112_80n]);
    expect(leftToCredit(credits.reduce(enterCredit, book))).toBe(0n);
  });
});

describe('refusals', () => {
  const lines = [
    { ...at(10_00n, ['VAT', '0.2']), quantity: 2_0000n },
    { ...at(-1_00n, ['VAT', '0.2']), isDeduction: true },
  ];
  const book = openBook(creditable({ lines }));
  it.each<[string, CreditRequest, string, string]>([
    ['above the total', gross(10_81n), 'input.amount', 'must not exceed what is left to credit, 10.80'],
    ['of nothing', gross(0n), 'input.amount', 'must be greater than zero'],
    ['above a line', amount(0, 10_01n), 'input.lines.0.amount', 'must not exceed what is left to credit, 10.00'],
    ['of nothing of a line', amount(0, 0n), 'input.lines.0.amount', 'must be greater than zero'],
    [
      'above a quantity',
      quantity(0, 2_0001n),
      'input.lines.0.quantity',
      'must not exceed the quantity that is left to credit',
    ],
    ['of no quantity', quantity(0, 0n), 'input.lines.0.quantity', 'must be greater than zero'],
    [
      'of a deduction',
      amount(1, 1n),
      'input.lines.0.lineId',
      'is a deduction, which is credited together with other lines',
    ],
    [
      'of a line twice',
      {
        kind: 'LINES',
        lines: [
          { line: 0, amountMinor: 1n },
          { line: 0, amountMinor: 1n },
        ],
      },
      'input.lines.1.lineId',
      'is named twice',
    ],
    ['of no lines', { kind: 'LINES', lines: [] }, 'input.lines', 'would credit nothing'],
  ])('%s', (_, request, field, reason) => {
    expect(refusalOf(() => creditOf(book, request, 'input.')).details).toEqual([{ field, reason }]);
  });
});
