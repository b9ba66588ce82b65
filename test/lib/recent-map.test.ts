import fc from 'fast-check';
import { RecentMap } from '../../src/lib/recent-map';

test('never has more than twice its limit, and keeps what was used last', () => {
  const key = fc.integer({ min: 0, max: 30 }).map(String);
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (used) => {
      const map = new RecentMap<{ key: string }>(5);
      for (const one of used) if (!map.get(one)) map.set(one, { key: one });

      const last5 = new Set(used.slice(-5));
      for (const one of last5) expect(map.get(one)).toEqual({ key: one });
      expect(map.clear().length).toBeLessThanOrEqual(10);
    }),
  );
});

test('a deleted key is gone from both generations', () => {
  const map = new RecentMap<object>(1);
  map.set('a', {});
  map.set('b', {});
  map.delete('a');
  map.delete('b');

  expect([map.get('a'), map.get('b')]).toEqual([undefined, undefined]);
});

test('clearing returns the keys, each once', () => {
  const map = new RecentMap<object>(2);
  for (const key of ['a', 'b', 'c', 'a']) map.set(key, {});

  expect(map.clear().sort()).toEqual(['a', 'b', 'c']);
  expect(map.get('a')).toBeUndefined();
});
