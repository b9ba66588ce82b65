import fc from 'fast-check';
import { Turns } from '../../src/lib/turns';

const LIMITS = { full: 8, most: 64 };

it('gives arrivals turns one at a time, in order, and keeps a limited number', () => {
  const steps = fc.array(fc.oneof({ arbitrary: fc.constant('enter'), weight: 3 }, fc.constant('next')), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(steps, (sequence) => {
      const turns = new Turns<number>(LIMITS);
      // The first has its turn, the others wait.
      const expected: number[] = [];
      for (const [at, step] of sequence.entries()) {
        if (step === 'enter') {
          const turn = turns.enter(at);
          expect(turn).toBe(expected.length === 0 ? 'BEGIN' : expected.length > LIMITS.most ? 'TOO_MANY' : 'WAIT');
          if (turn !== 'TOO_MANY') expected.push(at);
        } else {
          expected.shift();
          expect(turns.next()).toBe(expected[0]);
        }
        expect(turns.isBusy).toBe(expected.length > 0);
        expect(turns.isFull).toBe(expected.length - 1 > LIMITS.full);
      }
    }),
  );
});

it('is full with more than eight waiting, accepts 64, and is like new when cleared', () => {
  const turns = new Turns<number>(LIMITS);
  const taken = Array.from({ length: 66 }, (_, at) => [turns.enter(at), turns.isFull]);
  expect(taken[0]).toEqual(['BEGIN', false]);
  expect(taken[8]).toEqual(['WAIT', false]);
  expect(taken[9]).toEqual(['WAIT', true]);
  expect(taken[64]).toEqual(['WAIT', true]);
  expect(taken[65]).toEqual(['TOO_MANY', true]);
  expect(turns.clear()).toEqual(Array.from({ length: 64 }, (_, at) => at + 1));
  expect([turns.isFull, turns.isBusy, turns.next(), turns.enter(1)]).toEqual([false, false, undefined, 'BEGIN']);
});
