import fc from 'fast-check';
import { putBack } from '../../src/domain/put-back';

describe('putBack', () => {
  it.each([
    ['what a credit had returned', { amountMinor: 100n, appliedMinor: 0n, hasReopened: false }, 500n, [0n, 0n, 100n]],
    ['onto an open balance', { amountMinor: 100n, appliedMinor: 0n, hasReopened: true }, 500n, [100n, 0n, 0n]],
    ['as far as there is room', { amountMinor: 100n, appliedMinor: 30n, hasReopened: true }, 80n, [70n, 10n, 20n]],
    ['where nothing is open', { amountMinor: 100n, appliedMinor: 30n, hasReopened: true }, 0n, [0n, 0n, 100n]],
  ])('%s', (_, refund, room, [recordedMinor, appliedMinor, unappliedMinor]) => {
    expect(putBack(refund, room)).toEqual({ recordedMinor, appliedMinor, unappliedMinor });
  });

  it('loses nothing, and puts no more on an invoice than it has room for', () => {
    const minor = fc.bigInt({ min: 0n, max: 50n });
    fc.assert(
      fc.property(minor, minor, minor, fc.boolean(), (recorded, applied, room, hasReopened) => {
        const amountMinor = recorded + applied;
        const back = putBack({ amountMinor, appliedMinor: applied, hasReopened }, room);
        expect(back.recordedMinor + back.appliedMinor + back.unappliedMinor).toBe(amountMinor);
        expect(back.recordedMinor + back.appliedMinor <= room).toBe(true);
        expect(back.recordedMinor <= recorded && back.appliedMinor <= applied && back.unappliedMinor >= 0n).toBe(true);
      }),
    );
  });
});
