import { ErrorCode } from '../../../src/domain/errors';
import { computeTotals } from '../../../src/domain/totals';
import type { TotalsInput, TotalsLine } from '../../../src/domain/totals-input';
import { refusalOf } from '../refusal';

/** A line of 100.00. */
export const line = (rest: Partial<TotalsLine> = {}): TotalsLine => ({
  type: 'FIXED',
  quantity: '1',
  rate: '100',
  taxable: true,
  taxes: null,
  ...rest,
});
/** An invoice of that line, without tax. */
export const invoice = (rest: Partial<TotalsInput> = {}): TotalsInput => ({
  currency: 'USD',
  taxCalculation: 'ON_SUBTOTAL',
  lines: [line()],
  taxes: [],
  discount: { kind: 'NONE' },
  ...rest,
});
/** The fields of which a refusal says something. */
export const faultsOf = (input: TotalsInput, prefix?: string): string[] => {
  const error = refusalOf(() => computeTotals(input, prefix));
  expect(error.code).toBe(ErrorCode.VALIDATION_ERROR);
  return error.details.map(({ field }) => field);
};
