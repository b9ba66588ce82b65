import fc from 'fast-check';
import { FairPlaces } from '../../src/http/limits/fair-places';

const PLACES = 12;

/** Takes places until one is refused; gives how many were given at once, and how many are waited for. */
function takeAll(places: FairPlaces, asker: string): { given: number; waiting: Promise<true>[] } {
  const taken = { given: 0, waiting: [] as Promise<true>[] };
  for (;;) {
    const place = places.enter(asker);
    if (place === false) return taken;
    if (place === true) taken.given += 1;
    else taken.waiting.push(place);
  }
}

it('gives a single caller all places, and refuses one more', () => {
  const places = new FairPlaces(PLACES);
  expect(takeAll(places, 'ann')).toEqual({ given: PLACES, waiting: [] });
  expect([places.refuses('ann'), places.refuses('ben'), places.refuses(null)]).toEqual([true, false, false]);
});

it('gives a caller who comes when all are taken the next free ones, up to their share', async () => {
  const places = new FairPlaces(PLACES);
  takeAll(places, 'ann');
  const ben = takeAll(places, 'ben');
  expect([ben.given, ben.waiting.length]).toEqual([0, PLACES / 2]);
  for (let at = 0; at < PLACES / 2; at += 1) {
    places.leave('ann');
    expect(places.enter('ann')).toBe(false);
  }
  await Promise.all(ben.waiting);
  places.leave('ann');
  expect(places.enter('ann')).toBe(true);
});

it('applies no shares while half of the places are free', () => {
  const places = new FairPlaces(PLACES);
  for (const asker of ['a', 'b', 'c', 'd', 'e', 'f']) expect(places.enter(asker)).toBe(true);
  // Seven are present: a share is one place.
  expect(places.enter('a')).toBe(true);
  expect([places.enter('a'), places.enter('g')]).toEqual([false, true]);
});

it('refuses everybody once as many wait as there are places', () => {
  const places = new FairPlaces(2);
  for (const asker of ['a', 'b', 'c', 'd']) void places.enter(asker);
  expect([places.refuses(null), places.enter('e')]).toEqual([true, false]);
  places.leave('a');
  expect(places.refuses(null)).toBe(false);
});

it('reports when no place is taken', async () => {
  const places = new FairPlaces(2);
  await places.idle();
  void places.enter('a');
  let isIdle = false;
  const idle = places.idle().then(() => (isIdle = true));
  await Promise.resolve();
  expect(isIdle).toBe(false);
  places.leave('a');
  expect(await idle).toBe(true);
});

it('never assigns more than there are, wastes none while a caller waits, and refuses no caller below their share', async () => {
  const steps = fc.array(fc.record({ asker: fc.constantFrom('a', 'b', 'c', 'd', 'e'), enters: fc.boolean() }), {
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 20 }), async (sequence, size) => {
      const places = new FairPlaces(size);
      const inside: string[] = [];
      const waiting: string[] = [];
      for (const { asker, enters } of sequence) {
        const before = [...inside, ...waiting];
        if (enters) {
          const place = places.enter(asker);
          const own = before.filter((other) => other === asker).length;
          const share = Math.max(1, Math.floor(size / new Set([...before, asker]).size));
          if (place === false) expect(own >= share || waiting.length >= size).toBe(true);
          else if (inside.length * 2 > size) expect(own).toBeLessThan(share);
          if (place === true) inside.push(asker);
          else if (place) {
            expect(inside).toHaveLength(size);
            waiting.push(asker);
            void place.then(() => inside.push(...waiting.splice(0, 1)));
          }
        } else if (inside.includes(asker)) {
          inside.splice(inside.indexOf(asker), 1);
          places.leave(asker);
          await Promise.resolve();
          await Promise.resolve();
        }
        expect(inside.length).toBeLessThanOrEqual(size);
        if (waiting.length > 0) expect(inside).toHaveLength(size);
      }
    }),
  );
});
