import fc from 'fast-check';
import { RateKind } from '../../src/domain/rate-kind';
import {
  explainRates,
  judgeRates,
  type RateCandidate,
  RateOutcome,
  ratesInForce,
  RateRule,
  winningRate,
} from '../../src/domain/rates';

const TIME = { date: '2025-06-15', kind: RateKind.NORMAL, currency: 'EUR' };
const { NORMAL, OVERTIME, NIGHT } = RateKind;
const rate = (rule: keyof typeof RateRule, value: string, given: Partial<RateCandidate> = {}): RateCandidate => ({
  ...{ rule: RateRule[rule], kind: NORMAL, from: null, currency: null, rate: value },
  ...given,
});

it.each<[string, Partial<typeof TIME>, RateCandidate[], string | null]>([
  ['nothing, of nothing', {}, [], null],
  ['the first rule that has a rate', {}, [rate('CLIENT', '80'), rate('TASK', '95'), rate('PROJECT', '90')], '95'],
  ['the task and member before the team', {}, [rate('PROJECT_MEMBER', '1'), rate('TASK_MEMBER', '2')], '2'],
  ['the team before the task', {}, [rate('TASK', '1'), rate('PROJECT_MEMBER', '2')], '2'],
  ["the entry's own before all", {}, [rate('TASK_MEMBER', '1'), rate('ENTRY', '2')], '2'],
  ['0.00 that is given on purpose', {}, [rate('PROJECT', '0'), rate('CLIENT', '80')], '0'],
  [
    'the latest on or before the day',
    {},
    [
      rate('PROJECT', '1'),
      rate('PROJECT', '2', { from: '2025-06-15' }),
      rate('PROJECT', '3', { from: '2025-01-01' }),
      rate('PROJECT', '4', { from: '2025-06-16' }),
    ],
    '2',
  ],
  ['the next rule, before the first day', {}, [rate('TASK', '1', { from: '2025-07-01' }), rate('CLIENT', '2')], '2'],
  [
    'no other currency',
    {},
    [rate('MEMBER', '1', { currency: 'USD' }), rate('ORGANIZATION', '2', { currency: 'EUR' })],
    '2',
  ],
  ['none in another currency alone', {}, [rate('MEMBER', '1', { currency: 'USD' })], null],
  ['its kind', { kind: OVERTIME }, [rate('TASK', '1'), rate('TASK', '2', { kind: OVERTIME })], '2'],
  [
    'NORMAL of a rule before its kind of the next',
    { kind: OVERTIME },
    [rate('TASK', '1'), rate('CLIENT', '2', { kind: OVERTIME })],
    '1',
  ],
  ['no other kind', { kind: NIGHT }, [rate('TASK', '1', { kind: OVERTIME })], null],
  ['no kind for usual time', {}, [rate('TASK', '1', { kind: NIGHT }), rate('CLIENT', '2')], '2'],
])('takes %s', (_what, time, candidates, expected) => {
  expect(winningRate({ ...TIME, ...time }, candidates)?.rate ?? null).toBe(expected);
  expect(winningRate({ ...TIME, ...time }, [...candidates].reverse())?.rate ?? null).toBe(expected);
});

it('says what became of each', () => {
  const judged = judgeRates(TIME, [
    rate('CLIENT', '1'),
    rate('PROJECT', '2'),
    rate('PROJECT', '3', { from: '2025-01-01' }),
    rate('PROJECT', '4', { from: '2025-07-01' }),
    rate('TASK', '5', { kind: NIGHT }),
    rate('MEMBER', '6', { currency: 'USD' }),
  ]);
  expect(judged.map((one) => [one.rate, one.outcome])).toEqual([
    ['5', RateOutcome.OTHER_KIND],
    ['4', RateOutcome.NOT_YET],
    ['3', RateOutcome.WON],
    ['2', RateOutcome.REPLACED],
    ['1', RateOutcome.OUTRANKED],
    ['6', RateOutcome.OTHER_CURRENCY],
  ]);
});

const candidates = fc.array(
  fc.record({
    rule: fc.constantFrom(...Object.values(RateRule)),
    kind: fc.constantFrom(...Object.values(RateKind)),
    from: fc.constantFrom(null, '2025-01-01', '2025-06-15', '2025-06-16'),
    currency: fc.constantFrom(null, 'EUR', 'USD'),
    rate: fc.constantFrom('0', '1', '2'),
  }),
  { maxLength: 12 },
);

it('has one winner at most, which no candidate that applies goes before', () => {
  fc.assert(
    fc.property(candidates, fc.constantFrom(...Object.values(RateKind)), (all, kind) => {
      const time = { ...TIME, kind };
      const judged = judgeRates(time, all);
      expect(judged).toHaveLength(all.length);
      const won = judged.filter(({ outcome }) => outcome === RateOutcome.WON);
      const applying = all.filter(
        (one) =>
          (one.currency ?? 'EUR') === 'EUR' && (one.from ?? '') <= TIME.date && [kind, NORMAL].includes(one.kind),
      );
      expect(won).toHaveLength(Math.min(applying.length, 1));
      const order = Object.values(RateRule);
      for (const one of applying)
        expect(order.indexOf(one.rule)).toBeGreaterThanOrEqual(order.indexOf(won[0]?.rule ?? RateRule.ENTRY));
    }),
  );
});

it('gives the rate of every day as the one in force', () => {
  fc.assert(
    fc.property(
      candidates,
      fc.constantFrom(...Object.values(RateKind)),
      fc.constantFrom('1999-12-31', '2024-12-31', '2025-01-01', '2025-06-14', '2025-06-15', '2025-06-16', '2031-01-01'),
      (all, kind, date) => {
        const inForce = ratesInForce({ kind, currency: 'EUR' }, all);
        const ofDay = inForce.filter(({ from }) => (from ?? '') <= date).at(-1);
        expect(ofDay?.won).toEqual(winningRate({ date, kind, currency: 'EUR' }, all));
        expect(inForce[0]?.from).toBeNull();
      },
    ),
  );
});

it('explains every candidate once, and each rule without one', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const verdicts = explainRates(TIME, all);
      expect(verdicts.filter(({ candidate }) => candidate !== null)).toHaveLength(all.length);
      const without = verdicts.filter(({ outcome }) => outcome === RateOutcome.NO_RATE).map(({ rule }) => rule);
      expect(without).toEqual(Object.values(RateRule).filter((rule) => all.every((one) => one.rule !== rule)));
    }),
  );
});
