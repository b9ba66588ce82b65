import type { UnitOfWork } from '../../db/unit-of-work';
import { addDays, todayIn } from '../../domain/calendar';
import { isClosed } from '../../domain/closed-books';
import { dueDateFor } from '../../domain/payment-terms';
import { occurrenceAt, periodOf } from '../../domain/schedule';
import type { OrganizationEntity } from '../../entities/organization';
import { RecurringInvoiceEntity } from '../../entities/recurring-invoice';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { lockBilledClients } from '../invoices/billed-clients';
import type { Occurrence } from '../invoices/occurrence';
import { progressOf } from './progress-of';
import { invoiceInputOf } from './recurring-content';

/** A recurring invoice with an invoice that is due, locked until the transaction ends, and that invoice. */
export interface DueOccurrence {
  row: RecurringInvoiceEntity;
  input: CreateInvoiceInput;
  occurrence: Occurrence & { date: string };
}

/**
 * Which are due: those whose time has come, and by hand also those that failed before and wait for their next attempt. An
 * email that was refused leaves an error as well, but makes no invoice due before its own day.
 */
const IS_DUE = `organization_id = $1 AND due_at IS NOT NULL AND (due_at <= $2 OR $3 AND last_error IS NOT NULL
  AND (next_date - generate_days_before)::timestamp AT TIME ZONE time_zone <= $2)`;

const CANDIDATES = `SELECT id, client_id FROM recurring_invoices WHERE ${IS_DUE} ORDER BY due_at, id LIMIT $4`;

/** What another transaction has locked is its concern. What it has changed since is looked at again. */
const LOCK = `SELECT id FROM recurring_invoices WHERE ${IS_DUE} AND id = ANY ($4::uuid[])
  ORDER BY id FOR UPDATE SKIP LOCKED`;

const LAST_ISSUED = `SELECT max(issue_date)::text AS day FROM invoices
  WHERE organization_id = $1 AND published_at IS NOT NULL AND issue_date <= $2`;

/** How many invoices are due. */
export async function countDue(work: UnitOfWork): Promise<number> {
  const [row] = await work.sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM recurring_invoices WHERE ${IS_DUE}`,
    [work.organizationId, work.now, false],
  );
  return row?.count ?? 0;
}

/**
 * The first recurring invoices with an invoice that is due, at most `limit`, locked until the transaction ends, by the
 * date of that invoice. The caller has called `keepBooks`; the clients are locked before them. Those that another
 * transaction is working on are left out. Five statements, however many there are.
 */
export async function lockDueOccurrences(
  work: UnitOfWork,
  organization: OrganizationEntity,
  { limit, byHand }: { limit: number; byHand: boolean },
): Promise<DueOccurrence[]> {
  const { organizationId, now, sql } = work;
  const candidates = await sql.query<{ id: string; client_id: string }>(CANDIDATES, [
    organizationId,
    now,
    byHand,
    limit,
  ]);
  if (candidates.length === 0) return [];
  const clients = await lockBilledClients(
    work,
    candidates.map(({ client_id }) => client_id),
  );
  const ids = candidates.map(({ id }) => id);
  const locked = await sql.query<{ id: string }>(LOCK, [organizationId, now, byHand, ids]);
  if (locked.length === 0) return [];
  const rows = await sql.manager.find(RecurringInvoiceEntity, {
    where: locked.map(({ id }) => ({ organizationId, id })),
    order: { nextDate: 'ASC', id: 'ASC' },
  });
  const earliest = await earliestIssueDate(work, organization);
  return rows.map((row) => {
    const terms = row.paymentTerms ?? clients.get(row.clientId)?.paymentTerms ?? organization.paymentTerms;
    return dueOccurrence(row, { terms, today: todayIn(row.timeZone, now), earliest: earliest(row) });
  });
}

/**
 * The first day on which the next invoice of each can be issued: where the books are open and, if numbers are assigned on
 * publication, not before the last one that was.
 */
async function earliestIssueDate(
  work: UnitOfWork,
  organization: OrganizationEntity,
): Promise<(row: RecurringInvoiceEntity) => string> {
  const today = todayIn(organization.timeZone, work.now);
  const [last] =
    organization.numberAssignment === 'ON_PUBLISH'
      ? await work.beyondLimit(() => work.sql.query<{ day: string | null }>(LAST_ISSUED, [work.organizationId, today]))
      : [];
  return ({ nextDate }) => {
    const date = nextDate ?? '';
    const open = isClosed(organization, date) ? (organization.lockInvoicesBefore ?? date) : date;
    // Only what is late can be overtaken.
    return date < today && last?.day && last.day > open ? last.day : open;
  };
}

function dueOccurrence(
  row: RecurringInvoiceEntity,
  { terms, today, earliest: issueDate }: { terms: string; today: string; earliest: string },
): DueOccurrence {
  const progress = progressOf(row);
  const date = occurrenceAt(progress, row.counter);
  // What is late is due counted from the day on which it is created.
  const dueDate = dueDateFor(terms, issueDate > today ? issueDate : today);
  const { unbilledTime } = row;
  return {
    row,
    input: {
      ...{ ...invoiceInputOf(row), issueDate, dueDate },
      ...(unbilledTime ? { unbilledTime: { ...unbilledTime, until: addDays(date, -1) } } : {}),
    },
    occurrence: {
      ...{ recurringInvoiceId: row.id, date, number: row.invoicesGenerated + 1 },
      period: periodOf(progress, row.counter, row.billing),
    },
  };
}
