import {
  dueDatesToRemind,
  latestStep,
  nextReminder,
  occurrenceOfStep,
  remindedDay,
  type RemindedFacts,
  reminderMoment,
  whyNoReminder,
} from '../../src/domain/reminders';
import { InvoiceStatus } from '../../src/domain/workflow';

const SENT: RemindedFacts = {
  ...{ status: InvoiceStatus.SENT, sentAt: new Date(0), disputedAt: null },
  ...{ remindersEnabled: true, clientRemindersEnabled: true },
};

it.each([
  [{}, null],
  [{ status: InvoiceStatus.VIEWED }, null],
  [{ status: InvoiceStatus.OVERDUE }, null],
  [{ status: InvoiceStatus.OVERDUE, sentAt: null }, 'it was not sent'],
  [{ status: InvoiceStatus.DRAFT }, 'it was not sent'],
  [{ status: InvoiceStatus.PUBLISHED }, 'it was not sent'],
  [{ status: InvoiceStatus.PAID }, 'it is paid'],
  [{ status: InvoiceStatus.CANCELLED }, 'it is cancelled'],
  [{ status: InvoiceStatus.REFUNDED }, 'it is refunded'],
  [{ status: InvoiceStatus.UNCOLLECTIBLE }, 'it is written off'],
  [{ disputedAt: new Date(0) }, 'it is disputed'],
  [{ remindersEnabled: false }, 'its reminders are switched off'],
  [{ clientRemindersEnabled: false }, 'the reminders of its client are switched off'],
])('an invoice with %j is reminded of, unless it says why not: %j', (facts, expected) => {
  expect(whyNoReminder({ ...SENT, ...facts })).toBe(expected);
});

// Typed in by hand: nine in the morning by the clocks of the place, in winter, in summer, and on the days they change.
it.each([
  ['2025-01-15', 7, 'UTC', '2025-01-22T09:00:00.000Z'],
  ['2025-01-15', -3, 'America/New_York', '2025-01-12T14:00:00.000Z'],
  ['2025-03-01', 8, 'America/New_York', '2025-03-09T13:00:00.000Z'],
  ['2025-03-30', 0, 'Europe/Berlin', '2025-03-30T07:00:00.000Z'],
  ['2025-10-26', 0, 'Europe/Berlin', '2025-10-26T08:00:00.000Z'],
  ['2025-02-28', 1, 'Asia/Kolkata', '2025-03-01T03:30:00.000Z'],
  ['2024-02-28', 1, 'Asia/Kathmandu', '2024-02-29T03:15:00.000Z'],
  // Samoa skipped this day.
  ['2011-12-30', 0, 'Pacific/Apia', '2011-12-30T19:00:00.000Z'],
])('the step of %s and %d days in %s is at %s', (dueDate, step, timeZone, expected) => {
  expect(reminderMoment(dueDate, step, timeZone).toISOString()).toBe(expected);
});

it.each([
  ['2025-01-15T08:59:59.999Z', 'UTC', '2025-01-14'],
  ['2025-01-15T09:00:00.000Z', 'UTC', '2025-01-15'],
  ['2025-01-15T13:59:59.999Z', 'America/New_York', '2025-01-14'],
  ['2025-01-14T23:00:00.000Z', 'Pacific/Auckland', '2025-01-15'],
])('at %s in %s, the last morning was that of %s', (now, timeZone, expected) => {
  expect(remindedDay(timeZone, new Date(now))).toBe(expected);
});

it('takes the latest of the steps that were missed, and none from before or after', () => {
  const schedule = [-3, 0, 7, 14];
  const on = (after: string, until: string) => latestStep('2025-01-10', schedule, { after, until });
  expect(on('2025-01-06', '2025-01-07')).toBe(-3);
  expect(on('2025-01-07', '2025-01-09')).toBeNull();
  expect(on('2025-01-06', '2025-01-20')).toBe(7);
  expect(on('2025-01-24', '2025-06-01')).toBeNull();
});

it('looks for the due dates of the days, each once', () => {
  const days = { after: '2025-01-14', until: '2025-01-16' };
  expect(dueDatesToRemind([0, 1], days).sort()).toEqual(['2025-01-14', '2025-01-15', '2025-01-16']);
});

it('names the next step that is still to come', () => {
  const next = (now: string) =>
    nextReminder('2025-01-10', { schedule: [7, 0, 14], timeZone: 'UTC', now: new Date(now) })?.toISOString();
  expect(next('2025-01-01T00:00:00Z')).toBe('2025-01-10T09:00:00.000Z');
  expect(next('2025-01-10T09:00:00Z')).toBe('2025-01-17T09:00:00.000Z');
  expect(next('2025-01-24T09:00:00Z')).toBeUndefined();
});

it('has an occurrence of its own for each step', () => {
  const steps = Array.from({ length: 456 }, (_each, at) => at - 90);
  const occurrences = steps.map(occurrenceOfStep);
  expect(new Set(occurrences).size).toBe(steps.length);
  for (const occurrence of occurrences) expect(occurrence).toMatch(/^00000000-0000-8000-8000-[0-9a-f]{12}$/);
});
