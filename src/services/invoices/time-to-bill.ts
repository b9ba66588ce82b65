import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { TimeEntryStatus } from '../../domain/time-entry-status';
import { TimeGrouping, TimeRefusal, type TimeToBill } from '../../domain/time-lines';
import type { CreateInvoiceInput, UnbilledTimeInput } from '../../schema/inputs/invoice-inputs';
import { type DraftReader, locking } from './draft-reader';

/** The time that one new invoice is to bill. */
export interface TimeWanted {
  /** UUID. */
  clientId: string;
  currency: string;
  timeEntryIds?: string[] | null;
  unbilledTime?: UnbilledTimeInput | null;
  /** The path of its fields, for errors: `input.`. */
  path: string;
}

interface LockedTime extends Omit<TimeToBill, 'rate'> {
  clientId: string;
  rate: string | null;
  currency: string | null;
  status: TimeEntryStatus;
  billable: boolean;
  isBilled: boolean;
}

/** An entry to bill: its UUID, and the field of the request that asks for it. */
export interface AskedTime {
  id: string;
  field: string;
}

/** The projects that each invoice names, with their clients, and the entries that wait to be billed on it. */
const FIND = `
  SELECT wanted.place,
    ARRAY(SELECT p.id FROM projects p WHERE p.organization_id = $1 AND p.id = ANY (wanted.project_ids)
      AND p.client_id = wanted.client_id) AS projects,
    ARRAY(SELECT e.id FROM time_entries e WHERE e.organization_id = $1 AND e.client_id = wanted.client_id
      AND e.status = 'APPROVED' AND e.billable AND e.invoice_line_id IS NULL AND e.external_invoice IS NULL
      AND (wanted.project_ids IS NULL OR e.project_id = ANY (wanted.project_ids))
      AND (wanted.until IS NULL OR e.date <= wanted.until)) AS ids
  FROM jsonb_to_recordset($2::jsonb) AS wanted(place int, client_id uuid, project_ids uuid[], until date)`;

const READ = `
  SELECT e.id, e.project_id AS "projectId", p.name AS "projectName", e.task_id AS "taskId", t.name AS "taskName",
    e.user_id AS "userId", coalesce(u.name, p.name) AS "userName", e.date::text AS date, e.description,
    e.duration_minutes AS minutes, e.rate, e.currency, e.client_id AS "clientId", e.status, e.billable,
    e.invoice_line_id IS NOT NULL OR e.external_invoice IS NOT NULL AS "isBilled"
  FROM time_entries e JOIN projects p ON p.organization_id = e.organization_id AND p.id = e.project_id
  LEFT JOIN tasks t ON t.organization_id = e.organization_id AND t.id = e.task_id LEFT JOIN users u ON u.id = e.user_id
  WHERE e.organization_id = $1 AND e.id = ANY ($2::uuid[]) ORDER BY e.id`;

/** A time entry that an invoice cannot bill. */
export interface RefusedTime {
  /** UUID. */
  id: string;
  /** The field of the request that asks for it. */
  field: string;
  code: TimeRefusal;
}

/** The time that one new invoice asks for: what it can bill, and what it cannot. */
export interface FoundTime {
  entries: TimeToBill[];
  refused: RefusedTime[];
}

/** Which entries share a line: named entries have lines of their own. */
export function groupingOf({ unbilledTime }: Pick<CreateInvoiceInput, 'unbilledTime'>): TimeGrouping {
  return unbilledTime?.groupBy ?? TimeGrouping.ENTRY;
}

/**
 * The time that new invoices are to bill, in the order of the invoices. Unless it is for a preview, its entries are locked
 * until the transaction ends, those of all invoices in the order of their IDs. At most two statements. Throws
 * VALIDATION_ERROR and NOT_FOUND.
 */
export async function findTimeToBill(reader: DraftReader, wanted: readonly TimeWanted[]): Promise<FoundTime[]> {
  const found = await findUnbilled(reader, wanted);
  const asked = wanted.map((each, place) => [...named(each), ...(found.get(place) ?? [])]);
  return findAsked(
    reader,
    wanted.map((of, place) => ({ of, asked: asked[place] ?? [] })),
  );
}

/** What bills time: the client and the currency of its invoice. */
type TimeBilledTo = Pick<TimeWanted, 'clientId' | 'currency'>;

/**
 * The entries that are asked for, as `findTimeToBill` finds them. One statement, or none. Throws NOT_FOUND at the field
 * that asks for an entry.
 */
export async function findAsked(
  reader: DraftReader,
  wanted: readonly { of: TimeBilledTo; asked: readonly AskedTime[] }[],
): Promise<FoundTime[]> {
  const ids = [...new Set(wanted.flatMap(({ asked }) => asked.map(({ id }) => id)))];
  if (ids.length === 0) return wanted.map(() => ({ entries: [], refused: [] }));
  const rows = await reader.sql.query<LockedTime>(READ + locking(reader, 'FOR UPDATE OF e'), [
    reader.organizationId,
    ids,
  ]);
  const locked = new Map(rows.map((row) => [row.id, row]));
  const taken = new Set<string>();
  return wanted.map(({ of, asked }) => judge(asked, { wanted: of, locked, taken }));
}

function named({ timeEntryIds, path }: TimeWanted): AskedTime[] {
  return (timeEntryIds ?? []).map((publicId, index) => {
    const field = `${path}timeEntryIds.${index}`;
    return { id: parseId('timeEntry', publicId, field), field };
  });
}

async function findUnbilled(
  { sql, organizationId }: DraftReader,
  wanted: readonly TimeWanted[],
): Promise<Map<number, AskedTime[]>> {
  const projectsOf = ({ unbilledTime, path }: TimeWanted) =>
    unbilledTime?.projectIds?.map((id, at) => parseId('project', id, `${path}unbilledTime.projectIds.${at}`)) ?? null;
  const rows = wanted.flatMap((each, place) => {
    if (!each.unbilledTime) return [];
    const { clientId, unbilledTime } = each;
    return [{ place, client_id: clientId, project_ids: projectsOf(each), until: unbilledTime.until ?? null }];
  });
  if (rows.length === 0) return new Map();
  const found = await sql.query<{ place: number; projects: string[]; ids: string[] }>(FIND, [
    organizationId,
    JSON.stringify(rows),
  ]);
  return new Map(
    found.map(({ place, projects, ids }) => {
      const each = wanted[place] as TimeWanted;
      projectsOf(each)?.forEach((id, at) => {
        if (!projects.includes(id))
          throw notFound(`${each.path}unbilledTime.projectIds.${at}`, 'project of the client');
      });
      return [place, ids.map((id) => ({ id, field: `${each.path}unbilledTime` }))];
    }),
  );
}

interface Judged {
  wanted: TimeBilledTo;
  locked: ReadonlyMap<string, LockedTime>;
  /** The entries that invoices before it bill. */
  taken: Set<string>;
}

function judge(asked: readonly AskedTime[], { wanted, locked, taken }: Judged): FoundTime {
  const found: FoundTime = { entries: [], refused: [] };
  for (const { id, field } of asked) {
    const entry = locked.get(id);
    if (!entry) throw notFound(field, 'time entry');
    const code = taken.has(id) ? TimeRefusal.TIME_BILLED : refusalOf(entry, wanted);
    taken.add(id);
    if (code !== null) found.refused.push({ id, field, code });
    else found.entries.push({ ...entry, rate: entry.rate ?? '0' });
  }
  return found;
}

function refusalOf(entry: LockedTime, { clientId, currency }: TimeBilledTo): TimeRefusal | null {
  if (entry.isBilled) return TimeRefusal.TIME_BILLED;
  if (entry.status !== TimeEntryStatus.APPROVED) return TimeRefusal.TIME_NOT_APPROVED;
  if (!entry.billable) return TimeRefusal.TIME_NOT_BILLABLE;
  if (entry.clientId !== clientId) return TimeRefusal.TIME_OF_OTHER_CLIENT;
  if (entry.rate === null) return TimeRefusal.TIME_WITHOUT_RATE;
  return entry.currency === currency ? null : TimeRefusal.TIME_IN_OTHER_CURRENCY;
}
