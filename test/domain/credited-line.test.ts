import { isPriced } from '../../src/domain/credited-line';

it.each<[string, string | null, number | null, string, bigint, string, boolean]>([
  ['a quantity at its price', '2.5', null, '80', 200_00n, 'USD', true],
  ['a cent of rounding', '0.3333', null, '100', 33_34n, 'USD', true],
  ['two cents', '0.3333', null, '100', 33_35n, 'USD', false],
  ['a quantity of which a part was credited by amount before', '10', null, '100', 700_00n, 'USD', false],
  ['minutes at their price', null, 20, '1000', 333_33n, 'USD', true],
  ['minutes of which a part was credited before', null, 60, '1000', 500_00n, 'USD', false],
  ['an amount alone', null, null, '80', 80_00n, 'USD', false],
  ['yen, which have no cents', '3', null, '1200', 3_600n, 'JPY', true],
])('prints a quantity only if it gives the amount: %s', (_, quantity, minutes, rate, amountMinor, currency, priced) => {
  expect(isPriced({ quantity, minutes, rate, amountMinor, currency })).toBe(priced);
});
