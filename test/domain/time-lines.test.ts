import fc from 'fast-check';
import {
  amountOfMinutes,
  printedHours,
  quantityOfMinutes,
  sharesOfLine,
  TimeGrouping,
  timeLines,
  type TimeToBill,
} from '../../src/domain/time-lines';

const entry = (id: string, rest: Partial<TimeToBill> = {}): TimeToBill => ({
  ...{ id, projectId: 'p1', projectName: 'Website', taskId: null, taskName: null, userId: 'u1', userName: 'Ada' },
  ...{ date: '2025-01-15', description: null, minutes: 20, rate: '100.0000', ...rest },
});

/** As documents of one language write days. */
const STYLE = { day: (date: string) => `on ${date}`, byProject: false };

const ENTRIES = [
  entry('d', { date: '2025-01-17', projectId: 'p2', projectName: 'Shop', userId: 'u2', userName: 'Bo' }),
  entry('a', { description: 'Layout', taskId: 't1', taskName: 'Design', minutes: 50 }),
  entry('c', { description: 'Layout', date: '2025-01-16', userId: 'u2', userName: 'Bo' }),
  entry('b', { date: '2025-01-16', rate: '120', minutes: 60 }),
];

describe('timeLines', () => {
  it.each<[TimeGrouping, [string, string, number, string][]]>([
    [
      TimeGrouping.ENTRY,
      [
        ['Layout', 'a', 50, '100'],
        ['Website', 'b', 60, '120'],
        ['Layout', 'c', 20, '100'],
        ['Shop', 'd', 20, '100'],
      ],
    ],
    [
      TimeGrouping.PROJECT,
      [
        ['Website', 'ac', 70, '100'],
        ['Website', 'b', 60, '120'],
        ['Shop', 'd', 20, '100'],
      ],
    ],
    [
      TimeGrouping.TASK,
      [
        ['Website: Design', 'a', 50, '100'],
        ['Website', 'b', 60, '120'],
        ['Website', 'c', 20, '100'],
        ['Shop', 'd', 20, '100'],
      ],
    ],
    [
      TimeGrouping.DESCRIPTION,
      [
        ['Layout', 'ac', 70, '100'],
        ['Website', 'b', 60, '120'],
        ['Shop', 'd', 20, '100'],
      ],
    ],
    [
      TimeGrouping.PERSON,
      [
        ['Ada', 'a', 50, '100'],
        ['Ada', 'b', 60, '120'],
        ['Bo', 'cd', 40, '100'],
      ],
    ],
    [
      TimeGrouping.DAY,
      [
        ['on 2025-01-15', 'a', 50, '100'],
        ['on 2025-01-16', 'b', 60, '120'],
        ['on 2025-01-16', 'c', 20, '100'],
        ['on 2025-01-17', 'd', 20, '100'],
      ],
    ],
    [
      TimeGrouping.ALL,
      [
        ['on 2025-01-15 – on 2025-01-17', 'acd', 90, '100'],
        ['on 2025-01-16', 'b', 60, '120'],
      ],
    ],
  ])('groups by %s, never over rates', (grouping, expected) => {
    const lines = timeLines(ENTRIES, grouping, STYLE);
    const ids = (of: readonly TimeToBill[]) => of.map(({ id }) => id).join('');
    expect(lines.map((line) => [line.description, ids(line.entries), line.minutes, line.rate])).toEqual(expected);
    const projects = lines.map(({ entries }) => new Set(entries.map(({ projectId }) => projectId)));
    expect(lines.map(({ projectId }) => projectId === null)).toEqual(projects.map(({ size }) => size > 1));
  });

  it('puts each entry on exactly one line, whatever the order is, within half a unit an entry of the sum of the entries', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        minutes: fc.integer({ min: 1, max: 44_640 }),
        rate: fc.constantFrom('0', '33.3333', '90', '90.00', '1000'),
        projectId: fc.constantFrom('p1', 'p2'),
        userId: fc.constantFrom('u1', 'u2'),
        date: fc.constantFrom('2025-01-15', '2025-01-16'),
        description: fc.option(fc.constantFrom('Layout', 'Tests')),
      }),
      { minLength: 1, maxLength: 30 },
    );
    const grouping = fc.constantFrom(...Object.values(TimeGrouping));
    const currency = fc.constantFrom('JPY', 'USD', 'KWD');
    fc.assert(
      fc.property(some, grouping, currency, fc.boolean(), (given, by, money, byProject) => {
        const style = { ...STYLE, byProject };
        const entries = given.map(({ id, ...rest }, at) => entry(`${id}${at}`, rest));
        const lines = timeLines(entries, by, style);
        expect(timeLines([...entries].reverse(), by, style)).toEqual(lines);
        expect(lines.flatMap((line) => line.entries.map(({ id }) => id)).sort()).toEqual(
          entries.map(({ id }) => id).sort(),
        );
        if (byProject) expect(lines.map(({ projectId }) => projectId)).not.toContain(null);
        for (const line of lines) {
          const minutes = line.entries.map((each) => each.minutes);
          expect(line.minutes).toBe(minutes.reduce((a, b) => a + b));
          const amount = amountOfMinutes(line.minutes, line.rate, money);
          const shares = sharesOfLine(amount, minutes);
          expect(shares.reduce((a, b) => a + b)).toBe(amount);
          const alone = minutes.map((each) => amountOfMinutes(each, line.rate, money));
          const difference = amount - alone.reduce((a, b) => a + b);
          expect(2n * (difference < 0n ? -difference : difference) <= BigInt(minutes.length + 1)).toBe(true);
          shares.forEach((share, at) => {
            const off = share - (alone[at] ?? 0n);
            expect(off >= -1n && off <= 1n).toBe(true);
          });
        }
      }),
    );
  });
});

it.each([
  [20, '1000.00', 'USD', 33333n],
  [1, '90', 'EUR', 150n],
  [1, '0.3', 'USD', 1n],
  [1, '0.29', 'USD', 0n],
  [7, '33.3333', 'EUR', 389n],
  [20, '1000', 'JPY', 333n],
  [50, '1', 'KWD', 833n],
  [90, '0', 'USD', 0n],
])('charges %i minutes at %s %s', (minutes, rate, currency, amount) => {
  expect(amountOfMinutes(minutes, rate, currency)).toBe(amount);
});

it('gives entries their shares of a line by largest remainder', () => {
  expect(sharesOfLine(10000n, [20, 20, 20])).toEqual([3334n, 3333n, 3333n]);
  expect(sharesOfLine(0n, [20, 40])).toEqual([0n, 0n]);
});

it.each([
  [20, '0.3333', '0:20'],
  [1, '0.0167', '0:01'],
  [90, '1.5', '1.50'],
  [3, '0.05', '0.05'],
  [60, '1', '1.00'],
  [6001, '100.0167', '100:01'],
])('reads %i minutes as %s hours and prints them as %s', (minutes, quantity, printed) => {
  expect(quantityOfMinutes(minutes)).toBe(quantity);
  expect(printedHours(minutes)).toBe(printed);
});
