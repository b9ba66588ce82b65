import { TaxCategory } from '../../src/domain/tax-category';
import { computeTotals } from '../../src/domain/totals';
import type { Tax, TotalsInput } from '../../src/domain/totals-input';
import { faultsOf, invoice, line } from './support/totals-samples';

describe('categories', () => {
  const free = { name: 'VAT', rate: '0', category: TaxCategory.EXEMPT };

  it('make taxes of their own, and STANDARD is none', () => {
    const lines = [
      line({ taxes: [{ name: 'VAT', rate: '0' }] }),
      line({ taxes: [{ name: 'VAT', rate: '0', category: TaxCategory.STANDARD }] }),
      line({ taxes: [free] }),
      line({ taxes: [{ ...free, reason: 'Because' }] }),
    ];
    expect(computeTotals(invoice({ lines })).taxes).toEqual([
      { ...free, reason: 'Because', baseMinor: 10000n, amountMinor: 0n },
      { ...free, baseMinor: 10000n, amountMinor: 0n },
      { name: 'VAT', rate: '0', baseMinor: 20000n, amountMinor: 0n },
    ]);
  });

  it('are borne by lines that are not taxable, if the invoice says so, unless they have an empty list', () => {
    const lines = [line({ taxable: false }), line({ taxable: false, taxes: [] }), line()];
    const untaxed = { ...free, category: TaxCategory.OUTSIDE_SCOPE };
    expect(computeTotals(invoice({ lines, untaxed })).taxes).toEqual([
      { ...untaxed, baseMinor: 10000n, amountMinor: 0n },
    ]);
  });

  it('that charge nothing are borne by a line of their own that is not taxable, and others are not', () => {
    const [outside, untaxed] = [TaxCategory.OUTSIDE_SCOPE, TaxCategory.ZERO].map((category) => ({ ...free, category }));
    const vat = { name: 'VAT', rate: '0.2' };
    const lines = [
      line({ taxable: false, taxes: [outside as Tax] }),
      line({ taxable: false, taxes: [vat] }),
      line({ taxable: false, taxes: [outside as Tax, vat] }),
    ];
    expect(computeTotals(invoice({ lines, untaxed, taxes: [vat] })).taxes).toEqual([
      { ...outside, baseMinor: 10000n, amountMinor: 0n },
      { ...untaxed, baseMinor: 20000n, amountMinor: 0n },
    ]);
  });

  it.each([
    ['a rate', { ...free, rate: '0.01' }, 'lines.0.taxes.0.rate'],
    ['a reason of none', { name: 'VAT', rate: '0.1', reason: 'Because' }, 'lines.0.taxes.0.reason'],
  ])('are refused %s', (_what, tax, field) => {
    expect(faultsOf(invoice({ lines: [line({ taxes: [tax] })] }))).toEqual([field]);
  });
});

describe('prices that include tax', () => {
  const gst = { name: 'GST', rate: '0.05' };
  const qst = { name: 'QST', rate: '0.09975' };
  const vat = { name: 'VAT', rate: '0.19' };
  const including = (rest: Partial<TotalsInput>) => computeTotals(invoice({ pricesIncludeTax: true, ...rest }));

  it('contain one tax, which is what is left of the gross amount', () => {
    expect(including({ lines: [line({ rate: '353.90' })], taxes: [vat] })).toEqual({
      ...{ lineAmountsMinor: [35390n], subtotalMinor: 35390n, discountMinor: 0n, taxMinor: 5651n, totalMinor: 35390n },
      taxes: [{ name: 'VAT', rate: '0.19', baseMinor: 29739n, amountMinor: 5651n }],
    });
  });

  it('contain two taxes, by their rates', () => {
    const totals = including({ lines: [line({ rate: '10' })], taxes: [gst, qst] });
    expect(totals.taxes).toEqual([
      { name: 'GST', rate: '0.05', baseMinor: 870n, amountMinor: 43n },
      { name: 'QST', rate: '0.09975', baseMinor: 870n, amountMinor: 87n },
    ]);
    expect(totals).toMatchObject({ taxMinor: 130n, totalMinor: 1000n });
  });

  it('are added up by the taxes of their lines, in whatever order these are named', () => {
    const lines = [
      line({ rate: '5', taxes: [qst, gst] }),
      line({ rate: '5', taxes: [gst, qst] }),
      line({ rate: '1.05', taxes: [gst] }),
      line({ rate: '7', taxable: false }),
    ];
    // 10.00 as above, and 1.05 that contains 0.05.
    expect(including({ lines }).taxes).toEqual([
      { name: 'GST', rate: '0.05', baseMinor: 970n, amountMinor: 48n },
      { name: 'QST', rate: '0.09975', baseMinor: 870n, amountMinor: 87n },
    ]);
  });

  it.each(['ON_SUBTOTAL', 'ON_DISCOUNTED_SUBTOTAL'] as const)('lose the discount before tax, %s', (taxCalculation) => {
    const discount = { kind: 'RATE', rate: '0.1' } as const;
    const totals = including({ taxCalculation, discount, lines: [line({ rate: '119' })], taxes: [vat] });
    expect(totals).toMatchObject({ subtotalMinor: 11900n, discountMinor: 1190n, taxMinor: 1710n, totalMinor: 10710n });
    expect(totals.taxes).toMatchObject([{ baseMinor: 9000n }]);
  });

  it('are refused where a set of taxes comes to less than nothing', () => {
    const lines = [line({ taxes: [vat, gst] }), line({ type: 'DISCOUNT', rate: '-1', taxes: [vat] })];
    expect(faultsOf(invoice({ pricesIncludeTax: true, lines }))).toEqual(['taxes']);
    expect(including({ lines: [...lines, line({ rate: '1', taxes: [vat] })] }).totalMinor).toBe(10000n);
  });
});
