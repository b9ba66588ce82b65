import { addDays } from '../../src/domain/calendar';
import {
  counterFrom,
  draftDueAt,
  morningOf,
  occurrenceAt,
  periodOf,
  RecurringBilling,
  RecurringFrequency,
  type Schedule,
} from '../../src/domain/schedule';

const { WEEKLY, MONTHLY, QUARTERLY, YEARLY } = RecurringFrequency;
const scheduleOf = (anchor: string, frequency: RecurringFrequency, interval = 1): Schedule => ({
  anchor,
  frequency,
  interval,
});

/** Sixty dates and what is due on them, as somebody wrote them down with a calendar in front of them. */
const BY_HAND: [anchor: string, frequency: RecurringFrequency, interval: number, dates: string[]][] = [
  ['2025-01-31', MONTHLY, 1, ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30']],
  ['2023-12-31', MONTHLY, 1, ['2023-12-31', '2024-01-31', '2024-02-29', '2024-03-31']],
  ['2024-01-30', MONTHLY, 1, ['2024-01-30', '2024-02-29', '2024-03-30', '2024-04-30']],
  ['2025-01-29', MONTHLY, 1, ['2025-01-29', '2025-02-28', '2025-03-29']],
  ['2025-01-15', MONTHLY, 1, ['2025-01-15', '2025-02-15', '2025-03-15', '2025-04-15']],
  ['2025-10-31', MONTHLY, 4, ['2025-10-31', '2026-02-28', '2026-06-30', '2026-10-31']],
  ['2024-12-31', MONTHLY, 2, ['2024-12-31', '2025-02-28', '2025-04-30', '2025-06-30']],
  ['2025-04-15', QUARTERLY, 1, ['2025-04-15', '2025-07-15', '2025-10-15', '2026-01-15']],
  ['2024-11-30', QUARTERLY, 1, ['2024-11-30', '2025-02-28', '2025-05-30', '2025-08-30', '2025-11-30']],
  ['2025-08-31', QUARTERLY, 2, ['2025-08-31', '2026-02-28', '2026-08-31']],
  ['2024-02-29', YEARLY, 1, ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
  ['2096-02-29', YEARLY, 4, ['2096-02-29', '2100-02-28', '2104-02-29']],
  ['2025-03-01', YEARLY, 2, ['2025-03-01', '2027-03-01', '2029-03-01']],
  ['2025-12-29', WEEKLY, 1, ['2025-12-29', '2026-01-05', '2026-01-12', '2026-01-19']],
  ['2024-02-22', WEEKLY, 1, ['2024-02-22', '2024-02-29', '2024-03-07']],
  ['2025-03-23', WEEKLY, 2, ['2025-03-23', '2025-04-06', '2025-04-20']],
];

it.each(BY_HAND)('from %s %s every %i: the dates written by hand', (anchor, frequency, interval, dates) => {
  const schedule = scheduleOf(anchor, frequency, interval);
  expect(dates.map((_, counter) => occurrenceAt(schedule, counter))).toEqual(dates);
});

it('has sixty dates by hand', () => {
  expect(BY_HAND.flatMap(([, , , dates]) => dates).length).toBeGreaterThanOrEqual(60);
});

/** A day as a calendar on the wall has it. */
interface Day {
  date: string;
  /** The number of days since the first. */
  at: number;
  month: number;
  ofMonth: number;
  isLast: boolean;
}

const TEN_YEARS = 3653;
const FIRST = '2023-01-01';
/** The days of some thirteen years, one after the other. */
const CALENDAR: readonly Day[] = Array.from({ length: TEN_YEARS + 1200 }, (_, at) => {
  const day = new Date(Date.parse(FIRST) + at * 86_400_000);
  const next = new Date(day.getTime() + 86_400_000);
  const month = day.getUTCFullYear() * 12 + day.getUTCMonth();
  return {
    ...{ date: day.toISOString().slice(0, 10), at, month },
    ...{ ofMonth: day.getUTCDate(), isLast: next.getUTCDate() === 1 },
  };
});

/** Whether something is due on a day: by how far it is from the anchor, and where in its month. */
function isDue(anchor: Day, day: Day, { frequency, interval }: Schedule): boolean {
  if (frequency === WEEKLY) return (day.at - anchor.at) % (7 * interval) === 0;
  const every = interval * { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }[frequency];
  if ((day.month - anchor.month) % every !== 0) return false;
  return day.ofMonth === anchor.ofMonth || (day.isLast && day.ofMonth < anchor.ofMonth);
}

/** All ends of months, and days around them, in a year before a leap year, in one, and after it. */
const ANCHORS = [
  ...['2023-01-28', '2023-01-29', '2023-01-30', '2023-01-31', '2023-02-28', '2023-03-31', '2023-04-30', '2023-12-31'],
  ...['2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28', '2025-06-15', '2025-08-31', '2025-11-30'],
];

describe.each([WEEKLY, MONTHLY, QUARTERLY, YEARLY])('%s', (frequency) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 11, 12, 13])(
    'every %i, for ten years, is due on the days that a walk finds',
    (interval) => {
      for (const from of ANCHORS) {
        const anchor = CALENDAR.find(({ date }) => date === from) as Day;
        const schedule = scheduleOf(from, frequency, interval);
        let counter = 0;
        for (const day of CALENDAR.slice(anchor.at, anchor.at + TEN_YEARS)) {
          // The first on or after each day is the one that the walk has not passed yet.
          if (day.at % 97 === 0) expect([day.date, counterFrom(schedule, day.date)]).toEqual([day.date, counter]);
          if (!isDue(anchor, day, schedule)) continue;
          expect(occurrenceAt(schedule, counter)).toBe(day.date);
          counter += 1;
        }
        expect(occurrenceAt(schedule, counter) >= addDays(from, TEN_YEARS)).toBe(true);
      }
    },
  );
});

describe('the period of an occurrence', () => {
  const { ADVANCE, ARREARS } = RecurringBilling;

  it.each([
    [scheduleOf('2025-01-31', MONTHLY), 0, ADVANCE, '2025-01-31', '2025-02-27'],
    [scheduleOf('2025-01-31', MONTHLY), 1, ADVANCE, '2025-02-28', '2025-03-30'],
    [scheduleOf('2025-01-31', MONTHLY), 1, ARREARS, '2025-01-31', '2025-02-27'],
    [scheduleOf('2025-01-31', MONTHLY), 0, ARREARS, '2024-12-31', '2025-01-30'],
    [scheduleOf('2025-03-31', MONTHLY), 0, ARREARS, '2025-02-28', '2025-03-30'],
    [scheduleOf('2025-01-01', QUARTERLY), 0, ADVANCE, '2025-01-01', '2025-03-31'],
    [scheduleOf('2024-03-01', YEARLY), 0, ARREARS, '2023-03-01', '2024-02-29'],
    [scheduleOf('2025-01-06', WEEKLY, 2), 1, ADVANCE, '2025-01-20', '2025-02-02'],
  ])('%j with the counter %i, %s, is %s to %s', (schedule, counter, billing, from, to) => {
    expect(periodOf(schedule, counter, billing)).toEqual({ from, to });
  });

  it('begins where the one before ends', () => {
    for (const anchor of ANCHORS)
      for (let counter = 0; counter < 40; counter += 1) {
        const schedule = scheduleOf(anchor, MONTHLY);
        const { to } = periodOf(schedule, counter, ADVANCE);
        expect(periodOf(schedule, counter + 1, ADVANCE).from).toBe(addDays(to, 1));
        expect(periodOf(schedule, counter + 1, ARREARS)).toEqual(periodOf(schedule, counter, ADVANCE));
      }
  });
});

describe('the moment', () => {
  /** Zones that are set forward and back at night, at midnight, by half an hour, in the southern winter, and not at all. */
  const ZONES = [
    ...['Europe/Madrid', 'America/New_York', 'America/Santiago', 'Africa/Cairo', 'Australia/Lord_Howe'],
    ...['Asia/Kolkata', 'Pacific/Apia', 'America/Havana'],
  ];

  /** What the clocks of a zone show, another way than the code reads them. */
  const shown = (zone: string) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return (instant: Date): string => format.format(instant);
  };

  it.each(ZONES)('of sending is 09:00 in %s on each day of ten years', (zone) => {
    const read = shown(zone);
    const wrong = CALENDAR.slice(0, TEN_YEARS).filter(({ date }) => read(morningOf(zone, date)) !== `${date} 09:00`);
    expect(wrong).toEqual([]);
  });

  it.each(ZONES)('when a draft is due is the first that %s has of each day of ten years', (zone) => {
    const read = shown(zone);
    const wrong = CALENDAR.slice(0, TEN_YEARS).filter(({ date }) => {
      const due = draftDueAt(zone, addDays(date, 3), 3);
      const isOfDay = read(due).startsWith(date);
      return !isOfDay || read(new Date(due.getTime() - 60_000)) >= `${date} 00:00`;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Europe/Madrid', '2025-03-30', '2025-03-29T23:00:00.000Z', '2025-03-30T07:00:00.000Z'],
    ['Europe/Madrid', '2025-10-26', '2025-10-25T22:00:00.000Z', '2025-10-26T08:00:00.000Z'],
    ['America/Santiago', '2025-09-07', '2025-09-07T04:00:00.000Z', '2025-09-07T12:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', '2011-12-30T19:00:00.000Z'],
  ])('in %s on %s is %s, and %s for sending', (zone, day, due, morning) => {
    expect(draftDueAt(zone, day, 0).toISOString()).toBe(due);
    expect(morningOf(zone, day).toISOString()).toBe(morning);
  });
});
