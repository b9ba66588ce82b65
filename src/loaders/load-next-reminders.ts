import type { Query } from '../db/database';
import { parseId } from '../domain/ids';
import { nextReminder, type RemindedFacts, whyNoReminder } from '../domain/reminders';

interface Row extends RemindedFacts {
  id: string;
  dueDate: string;
  schedule: number[];
  timeZone: string;
}

const ROWS = `
  SELECT i.id, i.status, i.due_date AS "dueDate", i.sent_at AS "sentAt", i.disputed_at AS "disputedAt",
    i.reminders_enabled AS "remindersEnabled", c.reminders_enabled AS "clientRemindersEnabled",
    o.reminder_schedule AS schedule, o.time_zone AS "timeZone"
  FROM invoices i JOIN clients c ON c.organization_id = i.organization_id AND c.id = i.client_id
  JOIN organizations o ON o.id = i.organization_id
  WHERE i.id = ANY ($1::uuid[]) AND (c.email IS NOT NULL OR c.extra_recipients <> '{}')`;

/** When the next reminders of invoices (by public ID) are due; null for those that are not reminded of. One statement. */
export async function loadNextReminders(
  sql: Query,
  { publicIds, now }: { publicIds: readonly string[]; now: Date },
): Promise<(Date | null)[]> {
  const ids = publicIds.map((id) => parseId('invoice', id, 'id'));
  const rows = new Map((await sql.query<Row>(ROWS, [ids])).map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = rows.get(id);
    return row && whyNoReminder(row) === null ? nextReminder(row.dueDate, { ...row, now }) : null;
  });
}
