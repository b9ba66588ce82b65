import fc from 'fast-check';
import { addDays, endOfMonth, isCalendarDate, startOfWeek, todayIn } from '../../src/domain/calendar';
import { canonicalTimeZone } from '../../src/domain/time-zones';

const anyDate = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it.each(['2025-01-01', '2024-02-29', '2000-02-29', '2025-12-31', '9999-12-31', '1000-01-01'])('%s is a day', (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

it.each([
  '2025-02-30',
  '2025-02-29',
  '1900-02-29',
  '2100-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '2025-01-32',
  '0000-01-01',
  '0999-12-31',
  '25-01-01',
  '2025-1-1',
  '2025-01-01T00:00:00Z',
  ' 2025-01-01',
  '2025-01-01\n',
  '+12025-01-01',
  '',
])('%j is none', (date) => {
  expect(isCalendarDate(date)).toBe(false);
});

it('agrees with the days that there are', () => {
  fc.assert(fc.property(anyDate, (date) => isCalendarDate(date)));
});

it.each([
  ['2025-01-31', 1, '2025-02-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['2025-01-15', 30, '2025-02-14'],
  ['2025-03-30', 1, '2025-03-31'],
  ['2024-01-01', 366, '2025-01-01'],
  ['2025-06-01', 0, '2025-06-01'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

it('comes back by the same number of days', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 365 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(addDays(date, days) >= date).toBe(true);
    }),
  );
});

it('does not leave the calendar', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('1000-01-01', -1)).toThrow(RangeError);
  expect(() => addDays('2025-01-01', 1e300)).toThrow(RangeError);
  expect(() => addDays('2025-01-01', NaN)).toThrow(RangeError);
  expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
  expect(() => endOfMonth('2025-13-01')).toThrow(RangeError);
});

it.each([
  ['2025-02-01', '2025-02-28'],
  ['2024-02-29', '2024-02-29'],
  ['1900-02-10', '1900-02-28'],
  ['2000-02-10', '2000-02-29'],
  ['2025-04-30', '2025-04-30'],
  ['2025-12-01', '2025-12-31'],
])('the month of %s ends on %s', (date, expected) => {
  expect(endOfMonth(date)).toBe(expected);
});

// 2025-03-03 is a Monday.
it.each([
  ['2025-03-03', 1, '2025-03-03'],
  ['2025-03-09', 1, '2025-03-03'],
  ['2025-03-09', 7, '2025-03-09'],
  ['2025-03-08', 7, '2025-03-02'],
  ['2025-01-01', 6, '2024-12-28'],
])('the week of %s where weeks begin on day %s begins on %s', (date, startsOn, expected) => {
  expect(startOfWeek(date, startsOn)).toBe(expected);
});

it.each([
  ['UTC', '2025-01-15T23:59:59Z', '2025-01-15'],
  ['Europe/Berlin', '2025-01-15T23:00:00Z', '2025-01-16'],
  ['Europe/Berlin', '2025-07-15T21:59:59Z', '2025-07-15'],
  ['Europe/Berlin', '2025-07-15T22:00:00Z', '2025-07-16'],
  ['America/Los_Angeles', '2025-01-01T07:59:59Z', '2024-12-31'],
  ['Pacific/Kiritimati', '2024-12-31T10:00:00Z', '2025-01-01'],
  ['Asia/Kolkata', '2025-03-31T18:30:00Z', '2025-04-01'],
])('in %s, %s falls on %s', (timeZone, instant, expected) => {
  expect(todayIn(timeZone, new Date(instant))).toBe(expected);
});

it('tells time zones from other text', () => {
  for (const name of [
    'UTC',
    'EST',
    'EST5EDT',
    'Europe/Berlin',
    'America/Argentina/Buenos_Aires',
    'Asia/Kolkata',
    'Asia/Calcutta',
  ])
    expect(canonicalTimeZone(name)).toBe(name);
  for (const name of [
    '',
    'Mars/Olympus',
    '+01:00',
    '-05:00',
    'Europe/Berlin ',
    'Europe',
    '../etc',
    '\0',
    'BST',
    'ist',
    'SystemV/PST8',
  ]) {
    expect(canonicalTimeZone(name)).toBeNull();
  }
  expect(() => todayIn('Mars/Olympus', new Date(0))).toThrow(RangeError);
});
