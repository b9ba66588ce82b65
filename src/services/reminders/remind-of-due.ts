import type { Sql } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import { addDays } from '../../domain/calendar';
import {
  type DaysToRemind,
  dueDatesToRemind,
  latestStep,
  occurrenceOfStep,
  REMINDED_STATUSES,
  remindedDay,
  reminderMoment,
  type ReminderText,
} from '../../domain/reminders';
import { type ReminderWanted, requestReminders } from './request-reminders';

/** The most invoices that one transaction looks at. */
const MOST_AT_ONCE = 1000;
const START: Place = { clientId: '00000000-0000-0000-0000-000000000000', id: '00000000-0000-0000-0000-000000000000' };

/** How far a run has come. */
interface Place {
  clientId: string;
  id: string;
}

interface Settings {
  time_zone: string;
  reminder_schedule: number[];
  reminder_texts: ReminderText[];
  combine_reminders: boolean;
  reminders_as_of: string | null;
}

interface DueRow {
  id: string;
  client_id: string;
  project_ids: (string | null)[];
  due_date: string;
  locale: string;
  sent_at: Date;
  switched_at: Date | null;
  recipients: string[];
}

/** An invoice whose step has come. */
interface DueInvoice extends DueRow {
  step: number;
}

/** The invoices of which a step falls on certain days. The index contains those that can be reminded of, by due date. */
const DUE = `
  SELECT i.id, i.client_id, i.project_ids, i.due_date, i.snapshot->>'locale' AS locale, i.sent_at,
    greatest(i.reminders_switched_at, c.reminders_switched_at) AS switched_at,
    array_remove(c.email || c.extra_recipients, NULL) AS recipients
  FROM invoices i JOIN clients c ON c.organization_id = i.organization_id AND c.id = i.client_id
  WHERE i.organization_id = $1 AND i.due_date = ANY ($2::date[]) AND i.status IN ${REMINDED_STATUSES} AND i.sent_at IS NOT NULL
    AND i.disputed_at IS NULL AND i.reminders_enabled AND c.reminders_enabled AND (i.client_id, i.id) > ($3::uuid, $4::uuid)
  ORDER BY i.client_id, i.id LIMIT ${MOST_AT_ONCE}`;

/** Which of the invoices were reminded of at which step before. */
const REMINDED = `
  SELECT DISTINCT invoice_id, occurrence FROM deliveries
  WHERE organization_id = $1 AND kind = 'REMINDER' AND invoice_id = ANY ($2::uuid[])`;

/**
 * Requests the reminders that have come due since the last run, for the invoices behind a place, and returns the place
 * that it has reached; null once all are requested. The row of the organization admits one run at a time.
 */
async function remindSome(work: UnitOfWork, place: Place): Promise<Place | null> {
  const { organizationId } = work;
  const [settings] = await work.sql.query<Settings>(
    `SELECT time_zone, reminder_schedule, reminder_texts, combine_reminders, reminders_as_of
     FROM organizations WHERE id = $1 FOR NO KEY UPDATE`,
    [organizationId],
  );
  const days = settings && daysToRemind(settings, work.now);
  if (!days) return null;
  const dates = dueDatesToRemind(settings.reminder_schedule, days);
  const values = [organizationId, dates, place.clientId, place.id];
  const found = await work.sql.query<DueRow>(DUE, values);
  const rows = withWholeClients(found);
  await requestReminders(work, mailsOf(await notReminded(work, dueOf(rows, settings, days)), settings));
  const last = rows.at(-1);
  if (found.length === MOST_AT_ONCE && last) return { clientId: last.client_id, id: last.id };
  await work.sql.query(`UPDATE organizations SET reminders_as_of = $2 WHERE id = $1`, [organizationId, days.until]);
  return null;
}

/** The days whose reminders were not requested yet; null if there are none. */
function daysToRemind({ time_zone, reminder_schedule, reminders_as_of }: Settings, now: Date): DaysToRemind | null {
  const until = remindedDay(time_zone, now);
  const after = reminders_as_of ?? addDays(until, -1);
  return reminder_schedule.length === 0 || after >= until ? null : { after, until };
}

/** Leaves out the last client of a full batch, which may have more invoices, unless it is the only one. */
function withWholeClients(rows: DueRow[]): DueRow[] {
  if (rows.length < MOST_AT_ONCE) return rows;
  const whole = rows.filter(({ client_id }) => client_id !== rows.at(-1)?.client_id);
  return whole.length === 0 ? rows : whole;
}

/** Those that had been sent, and whose reminders were on, at the moment of the step, and whose client has an address. */
function dueOf(rows: readonly DueRow[], { reminder_schedule, time_zone }: Settings, days: DaysToRemind): DueInvoice[] {
  return rows.flatMap((row) => {
    const step = latestStep(row.due_date, reminder_schedule, days);
    if (step === null || row.recipients.length === 0) return [];
    const moment = reminderMoment(row.due_date, step, time_zone);
    const wasOn = row.sent_at <= moment && (row.switched_at === null || row.switched_at <= moment);
    return wasOn ? [{ ...row, step }] : [];
  });
}

async function notReminded(work: UnitOfWork, invoices: readonly DueInvoice[]): Promise<DueInvoice[]> {
  if (invoices.length === 0) return [];
  const values = [work.organizationId, invoices.map(({ id }) => id)];
  const before = await work.sql.query<{ invoice_id: string; occurrence: string }>(REMINDED, values);
  const known = new Set(before.map(({ invoice_id, occurrence }) => `${invoice_id} ${occurrence}`));
  return invoices.filter(({ id, step }) => !known.has(`${id} ${occurrenceOfStep(step)}`));
}

/** The emails: one per invoice and recipient, or one per client, language and recipient if they are combined. */
function mailsOf(invoices: readonly DueInvoice[], settings: Settings): ReminderWanted[] {
  const groups = new Map<string, DueInvoice[]>();
  for (const invoice of invoices) {
    const key = settings.combine_reminders ? `${invoice.client_id} ${invoice.locale}` : invoice.id;
    groups.set(key, [...(groups.get(key) ?? []), invoice]);
  }
  return [...groups.values()].flatMap((group) => {
    const latest = Math.max(...group.map(({ step }) => step));
    const message = settings.reminder_texts.find(({ day }) => day === latest)?.text ?? null;
    const recipients = new Map(group[0]?.recipients.map((address) => [address.toLowerCase(), address]));
    const named = group.map(({ id, project_ids: projectIds, step }) => ({
      id,
      projectIds,
      occurrence: occurrenceOfStep(step),
    }));
    return [...recipients.values()].map((recipient) => ({ recipient, subject: null, message, invoices: named }));
  });
}

/**
 * Requests an organization's reminders that have come due, as the system, in as many transactions as needed. What is
 * due is decided by the day: each step once, and the latest only if several were missed. If it is interrupted, the next
 * run continues.
 */
export async function remindInParts(unitOfWork: UnitOfWorkRunner, organizationId: string): Promise<void> {
  for (let place: Place | null = START; place;) {
    const from: Place = place;
    place = await unitOfWork.run({ kind: 'system', organizationId }, (work) => remindSome(work, from));
  }
}

/** The same within an act that changes the schedule: what the old one has brought due is not lost. */
export async function remindOfDue(work: UnitOfWork): Promise<void> {
  for (let place: Place | null = START; place;) place = await remindSome(work, place);
}

/** The organizations with a day whose reminders were not requested yet (UUIDs). Requires the system scope. */
export async function organizationsToRemind(sql: Pick<Sql, 'query'>, now: Date): Promise<string[]> {
  const rows = await sql.query<Settings & { id: string }>(
    `SELECT id, time_zone, reminder_schedule, reminders_as_of FROM organizations WHERE reminder_schedule <> '{}' ORDER BY id`,
  );
  return rows.filter((row) => daysToRemind(row, now)).map(({ id }) => id);
}
