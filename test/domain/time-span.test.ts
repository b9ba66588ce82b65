import fc from 'fast-check';
import { ErrorCode } from '../../src/domain/errors';
import {
  billedMinutes,
  changedSpan,
  dayOfEntry,
  minutesBetween,
  newSpan,
  type Span,
  type SpanGiven,
} from '../../src/domain/time-span';
import { LockedReason, lockedReason } from '../../src/domain/approval';
import { TimeEntryStatus } from '../../src/domain/time-entry-status';
import { refusalOf } from './refusal';

const at = (text: string) => new Date(text);
const minute = (count: number, from = '2025-01-15T09:00:00Z') => new Date(Date.parse(from) + count * 60_000);

describe('the length of an entry', () => {
  it.each([
    ['2025-01-15T23:00:00+01:00', '2025-01-16T01:30:00+01:00', 150],
    // The night in which the clocks go forward has 23 hours, the one in which they go back has 25.
    ['2025-03-30T00:00:00+01:00', '2025-03-31T00:00:00+02:00', 23 * 60],
    ['2025-10-26T00:00:00+02:00', '2025-10-27T00:00:00+01:00', 25 * 60],
    ['2025-10-26T02:30:00+02:00', '2025-10-26T02:30:00+01:00', 60],
    ['2025-01-15T09:00:00Z', '2025-01-15T09:00:29.999Z', 1],
    ['2025-01-15T09:00:00Z', '2025-01-15T09:01:29.999Z', 1],
    ['2025-01-15T09:00:00Z', '2025-01-15T09:01:30Z', 2],
  ])('from %s to %s is %d minutes', (start, end, minutes) => {
    expect(minutesBetween(at(start), at(end))).toBe(minutes);
    expect(newSpan({ startedAt: at(start), endedAt: at(end) }).durationMinutes).toBe(minutes);
  });

  it.each([
    [0, null, 1],
    [0, 15, 15],
    [1, 6, 6],
    [15 * 60, 15, 15],
    [15 * 60 + 1, 15, 30],
    [89, null, 1],
    [90, null, 2],
    [61, 5, 5],
    [36 * 60, 6, 36],
  ])('of a timer of %d seconds in steps of %s is %d minutes', (seconds, step, minutes) => {
    expect(billedMinutes(minute(0), minute(seconds / 60), step)).toBe(minutes);
  });

  it('of a timer is never less than the time, less than a step more, and whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(5, 6, 15), (ms, step) => {
        const minutes = billedMinutes(new Date(0), new Date(ms), step);
        expect(minutes % step).toBe(0);
        expect(minutes).toBeGreaterThanOrEqual(ms / 60_000);
        expect(minutes - ms / 60_000).toBeLessThan(ms === 0 ? step + 1 : step);
      }),
    );
  });
});

it.each([
  ['2025-03-30T23:30:00Z', 'Europe/Berlin', '2025-03-31'],
  ['2025-03-29T22:30:00Z', 'Europe/Berlin', '2025-03-29'],
  ['2025-10-25T22:30:00Z', 'Europe/Berlin', '2025-10-26'],
  ['2025-10-26T22:59:59Z', 'Europe/Berlin', '2025-10-26'],
  ['2025-01-15T02:00:00Z', 'America/New_York', '2025-01-14'],
])('an entry that starts at %s in %s is dated %s', (start, zone, day) => {
  expect(dayOfEntry(at(start), zone)).toBe(day);
});

describe('a span', () => {
  const span: Span = { startedAt: minute(0), endedAt: minute(180), durationMinutes: 180 };
  const alone: Span = { startedAt: null, endedAt: null, durationMinutes: 45 };

  it.each<[string, Span, SpanGiven, Span]>([
    // Source 004: 180 minutes from 09:00 made 240 end at 13:00.
    [
      'a new duration moves the end',
      span,
      { durationMinutes: 240 },
      { ...span, endedAt: minute(240), durationMinutes: 240 },
    ],
    [
      'a new end changes the duration',
      span,
      { endedAt: minute(60) },
      { ...span, endedAt: minute(60), durationMinutes: 60 },
    ],
    [
      'a new start changes the duration',
      span,
      { startedAt: minute(30) },
      { ...span, startedAt: minute(30), durationMinutes: 150 },
    ],
    [
      'a new start and duration move the end',
      span,
      { startedAt: minute(30), durationMinutes: 60 },
      { startedAt: minute(30), endedAt: minute(90), durationMinutes: 60 },
    ],
    [
      'a new end and duration move the start',
      span,
      { endedAt: minute(90), durationMinutes: 60 },
      { startedAt: minute(30), endedAt: minute(90), durationMinutes: 60 },
    ],
    ['no start leaves a duration alone', span, { startedAt: null }, { ...alone, durationMinutes: 180 }],
    [
      'a start gives a duration alone an end',
      alone,
      { startedAt: minute(0) },
      { startedAt: minute(0), endedAt: minute(45), durationMinutes: 45 },
    ],
    [
      'an end gives a duration alone a start',
      alone,
      { endedAt: minute(45) },
      { startedAt: minute(0), endedAt: minute(45), durationMinutes: 45 },
    ],
    ['nothing changes nothing', span, {}, span],
  ])('%s', (_what, before, given, after) => {
    expect(changedSpan(before, given)).toEqual(after);
  });

  it.each<[SpanGiven, string]>([
    [{}, 'input.durationMinutes'],
    [{ startedAt: minute(0) }, 'input.durationMinutes'],
    [{ startedAt: minute(0), endedAt: minute(0) }, 'input.endedAt'],
    [{ startedAt: minute(1), endedAt: minute(0) }, 'input.endedAt'],
    [{ startedAt: minute(0), endedAt: minute(60), durationMinutes: 59 }, 'input.durationMinutes'],
    [{ startedAt: minute(0), endedAt: minute(31 * 24 * 60 + 1) }, 'input.endedAt'],
  ])('is refused for %j', (given, field) => {
    expect(refusalOf(() => newSpan(given))).toMatchObject({ code: ErrorCode.VALIDATION_ERROR, details: [{ field }] });
  });

  it('always agrees with itself, after any edits', () => {
    const time = fc.option(
      fc.integer({ min: 0, max: 3000 }).map((count) => minute(count)),
      { nil: undefined },
    );
    const edit = fc.record({
      startedAt: fc.oneof(time, fc.constant(null)),
      endedAt: time,
      durationMinutes: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let now = alone;
        for (const given of edits) {
          try {
            now = changedSpan(now, given);
          } catch {
            continue;
          }
          expect(now.durationMinutes).toBeGreaterThan(0);
          expect(now.startedAt === null).toBe(now.endedAt === null);
          if (now.startedAt && now.endedAt)
            expect(minutesBetween(now.startedAt, now.endedAt)).toBe(now.durationMinutes);
          if (given.durationMinutes) expect(now.durationMinutes).toBe(given.durationMinutes);
          if (given.startedAt) expect(now.startedAt).toEqual(given.startedAt);
          if (given.endedAt) expect(now.endedAt).toEqual(given.endedAt);
        }
      }),
    );
  });
});

it('an entry is locked by the strongest of its reasons', () => {
  const { DRAFT, SUBMITTED, APPROVED, REJECTED } = TimeEntryStatus;
  const reason = (status: TimeEntryStatus, isInvoiced = false, lockTimeBefore: string | null = null) =>
    lockedReason({ status, isInvoiced, date: '2025-01-31', lockTimeBefore });
  expect([DRAFT, REJECTED, SUBMITTED, APPROVED].map((status) => reason(status))).toEqual([
    null,
    null,
    LockedReason.SUBMITTED,
    LockedReason.APPROVED,
  ]);
  expect(reason(APPROVED, true, '2025-02-01')).toBe(LockedReason.INVOICED);
  expect(reason(DRAFT, false, '2025-02-01')).toBe(LockedReason.PERIOD_CLOSED);
  expect(reason(DRAFT, false, '2025-01-31')).toBeNull();
});
