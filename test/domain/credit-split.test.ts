import fc from 'fast-check';
import { type AllocatedMoney, type CreditToSplit, splitCredit } from '../../src/domain/credit-split';
import { BillfoldError } from '../../src/domain/errors';
import { refusalOf } from './refusal';

const money = (id: string, amountMinor: bigint, rest: Partial<AllocatedMoney> = {}): AllocatedMoney => ({
  id,
  paymentId: `payment of ${id}`,
  amountMinor,
  isApplied: false,
  createdAt: new Date(`2025-01-0${id.length}T00:00:00Z`),
  ...rest,
});
const credit = (rest: Partial<CreditToSplit>): CreditToSplit => ({
  currency: 'USD',
  amountMinor: 0n,
  balanceMinor: 0n,
  paymentIds: [],
  refund: 'ALL',
  ...rest,
});
const old = money('o', 40_00n);
const recent = money('re', 30_00n);
const applied = money('app', 30_00n, { isApplied: true });

describe('a credit', () => {
  it.each<[string, Partial<CreditToSplit>, bigint, [string, bigint, bigint][]]>([
    ['lowers the balance first', { amountMinor: 60_00n, balanceMinor: 80_00n }, 60_00n, []],
    ['returns only the rest', { amountMinor: 60_00n, balanceMinor: 50_00n }, 50_00n, [['re', 10_00n, 10_00n]]],
    ['leaves the balance as it is', { amountMinor: 20_00n }, 0n, [['re', 20_00n, 20_00n]]],
    [
      'takes the newest first, and never pays out what was credit',
      { amountMinor: 100_00n },
      0n,
      [
        ['re', 30_00n, 30_00n],
        ['o', 40_00n, 40_00n],
        ['app', 30_00n, 0n],
      ],
    ],
    [
      'takes from what is named first',
      { amountMinor: 60_00n, paymentIds: ['payment of app', 'payment of o'] },
      0n,
      [
        ['app', 30_00n, 0n],
        ['o', 30_00n, 30_00n],
      ],
    ],
    [
      'pays out a part, and keeps the rest as credit',
      { amountMinor: 60_00n, refund: { amountMinor: 35_00n } },
      0n,
      [
        ['re', 30_00n, 30_00n],
        ['o', 30_00n, 5_00n],
      ],
    ],
    ['pays nothing out', { amountMinor: 30_00n, refund: 'NONE' }, 0n, [['re', 30_00n, 0n]]],
  ])('%s', (_, request, fromBalanceMinor, leaving) => {
    const split = splitCredit(credit(request), [old, applied, recent]);
    expect(split.fromBalanceMinor).toBe(fromBalanceMinor);
    expect(split.leaving.map((each) => [each.allocationId, each.amountMinor, each.refundMinor])).toEqual(leaving);
  });

  it.each<[string, Partial<CreditToSplit>, string, string]>([
    ['more than there is', { amountMinor: 110_00n, balanceMinor: 9_99n }, 'amount', 'must not exceed 109.99'],
    [
      'a refund above the rest',
      { amountMinor: 90_00n, balanceMinor: 50_00n, refund: { amountMinor: 40_01n } },
      'refundAmount',
      'must not exceed 40.00',
    ],
    [
      'a refund of what was credit',
      { amountMinor: 100_00n, refund: { amountMinor: 70_01n } },
      'refundAmount',
      'must not exceed 70.00',
    ],
    [
      'a payment of another invoice',
      { amountMinor: 1n, paymentIds: ['x'] },
      'payments.0.paymentId',
      'has paid nothing on this invoice',
    ],
    [
      'a payment twice',
      { amountMinor: 1n, paymentIds: ['payment of o', 'payment of o'] },
      'payments.1.paymentId',
      'is named twice',
    ],
  ])('refuses %s', (_, request, field, reason) => {
    const refused = refusalOf(() => splitCredit(credit(request), [old, applied, recent], 'input.'));
    expect(refused.details).toEqual([{ field: `input.${field}`, reason }]);
  });

  it('keeps both laws, for the invoice and for each payment', () => {
    const allocation = fc.record({
      amountMinor: fc.bigInt({ min: 1n, max: 5_000n }),
      payment: fc.nat(2),
      isApplied: fc.boolean(),
      day: fc.nat(3),
    });
    const property = fc.property(
      fc.array(allocation, { maxLength: 6 }),
      fc.record({
        amountMinor: fc.bigInt({ min: 1n, max: 9_000n }),
        balanceMinor: fc.bigInt({ min: 0n, max: 5_000n }),
        named: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
        refund: fc.oneof(
          fc.constantFrom('ALL' as const, 'NONE' as const),
          fc.bigInt({ min: 0n, max: 5_000n }).map((amountMinor) => ({ amountMinor })),
        ),
      }),
      (rows, { named, ...request }) => {
        const allocations = rows.map(({ amountMinor, payment, isApplied, day }, index) =>
          money(`a${index}`, amountMinor, { paymentId: `p${payment}`, isApplied, createdAt: new Date(day) }),
        );
        let split: ReturnType<typeof splitCredit>;
        try {
          split = splitCredit(credit({ ...request, paymentIds: named.map((each) => `p${each}`) }), allocations);
        } catch (error) {
          if (error instanceof BillfoldError) return;
          throw error;
        }
        const leaving = split.leaving.reduce((sum, each) => sum + each.amountMinor, 0n);
        // total = allocated + credited + balance: what is credited leaves the balance or the allocations.
        expect(split.fromBalanceMinor + leaving).toBe(request.amountMinor);
        expect(split.fromBalanceMinor <= request.balanceMinor).toBe(true);
        // The balance is used up before any money moves.
        if (leaving > 0n) expect(split.fromBalanceMinor).toBe(request.balanceMinor);
        // payment = allocated + refunded + unapplied: no allocation gives more than it has, nor refunds more than it gives.
        for (const each of split.leaving) {
          const from = allocations.find(({ id }) => id === each.allocationId);
          expect(each.amountMinor > 0n && each.amountMinor <= (from?.amountMinor ?? 0n)).toBe(true);
          expect(each.refundMinor >= 0n && each.refundMinor <= (from?.isApplied ? 0n : each.amountMinor)).toBe(true);
        }
        expect(new Set(split.leaving.map(({ allocationId }) => allocationId)).size).toBe(split.leaving.length);
        const refunded = split.leaving.reduce((sum, each) => sum + each.refundMinor, 0n);
        if (typeof request.refund === 'object') expect(refunded).toBe(request.refund.amountMinor);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
