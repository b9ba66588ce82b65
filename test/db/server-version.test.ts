import { assertServerVersion } from '../../src/db/migrate';

it('refuses a server that is too old, and says which it needs', () => {
  expect(() => assertServerVersion({ number: 170_005, text: '17.5' })).toThrow(
    /requires PostgreSQL 18 or newer.*PostgreSQL 17\.5/,
  );
});

it.each([180_000, 180_004, 190_000])('takes %i', (number) => {
  expect(() => assertServerVersion({ number, text: '' })).not.toThrow();
});
