import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, type FieldFault, notFound } from '../../domain/errors';
import { idOf, parseId } from '../../domain/ids';
import { TimeEntryStatus } from '../../domain/time-entry-status';
import { TimeGrouping, type TimeLine, timeLines, type TimeToBill } from '../../domain/time-lines';
import type { UnbilledTimeInput } from '../../schema/inputs/invoice-inputs';

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
interface Asked {
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

const LOCK = `
  SELECT e.id, e.project_id AS "projectId", p.name AS "projectName", e.task_id AS "taskId", t.name AS "taskName",
    e.user_id AS "userId", coalesce(u.name, p.name) AS "userName", e.date::text AS date, e.description,
    e.duration_minutes AS minutes, e.rate, e.currency, e.client_id AS "clientId", e.status, e.billable,
    e.invoice_line_id IS NOT NULL OR e.external_invoice IS NOT NULL AS "isBilled"
  FROM time_entries e JOIN projects p ON p.organization_id = e.organization_id AND p.id = e.project_id
  LEFT JOIN tasks t ON t.organization_id = e.organization_id AND t.id = e.task_id LEFT JOIN users u ON u.id = e.user_id
  WHERE e.organization_id = $1 AND e.id = ANY ($2::uuid[]) ORDER BY e.id FOR UPDATE OF e`;

/**
 * The lines for the time that new invoices are to bill, in the order of the invoices. Its entries are locked until the
 * transaction ends, those of all invoices in the order of their IDs. At most two statements. Throws VALIDATION_ERROR and
 * NOT_FOUND, and INVALID_STATE that names each entry that cannot be billed.
 */
export async function lockTimeToBill(work: UnitOfWork, wanted: readonly TimeWanted[]): Promise<TimeLine[][]> {
  const found = await findUnbilled(work, wanted);
  const asked = wanted.map((each, place) => [...named(each), ...(found.get(place) ?? [])]);
  const ids = [...new Set(asked.flat().map(({ id }) => id))];
  if (ids.length === 0) return wanted.map(() => []);
  const rows = await work.sql.query<LockedTime>(LOCK, [work.organizationId, ids]);
  const locked = new Map(rows.map((row) => [row.id, row]));
  const taken = new Set<string>();
  return wanted.map((each, place) => {
    const entries = judge(asked[place] ?? [], { wanted: each, locked, taken });
    return timeLines(entries, each.unbilledTime?.groupBy ?? TimeGrouping.ENTRY);
  });
}

function named({ timeEntryIds, path }: TimeWanted): Asked[] {
  return (timeEntryIds ?? []).map((publicId, index) => {
    const field = `${path}timeEntryIds.${index}`;
    return { id: parseId('timeEntry', publicId, field), field };
  });
}

async function findUnbilled(work: UnitOfWork, wanted: readonly TimeWanted[]): Promise<Map<number, Asked[]>> {
  const projectsOf = ({ unbilledTime, path }: TimeWanted) =>
    unbilledTime?.projectIds?.map((id, at) => parseId('project', id, `${path}unbilledTime.projectIds.${at}`)) ?? null;
  const rows = wanted.flatMap((each, place) => {
    if (!each.unbilledTime) return [];
    const { clientId, unbilledTime } = each;
    return [{ place, client_id: clientId, project_ids: projectsOf(each), until: unbilledTime.until ?? null }];
  });
  if (rows.length === 0) return new Map();
  const found = await work.sql.query<{ place: number; projects: string[]; ids: string[] }>(FIND, [
    work.organizationId,
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
  wanted: TimeWanted;
  locked: ReadonlyMap<string, LockedTime>;
  /** The entries that invoices before it bill. */
  taken: Set<string>;
}

function judge(asked: readonly Asked[], { wanted, locked, taken }: Judged): TimeToBill[] {
  const faults: FieldFault[] = [];
  const entries = asked.flatMap(({ id, field }): TimeToBill[] => {
    const entry = locked.get(id);
    if (!entry) throw notFound(field, 'time entry');
    const reason = taken.has(id) ? 'is billed already' : reasonAgainst(entry, wanted);
    taken.add(id);
    if (reason !== null) faults.push({ field, reason: `${idOf('timeEntry', id)} ${reason}` });
    return [{ ...entry, rate: entry.rate ?? '0' }];
  });
  if (faults.length === 0) return entries;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'Some time entries cannot be billed on this invoice.', faults);
}

function reasonAgainst(entry: LockedTime, { clientId, currency }: TimeWanted): string | null {
  if (entry.isBilled) return 'is billed already';
  if (entry.status !== TimeEntryStatus.APPROVED) return 'is not approved';
  if (!entry.billable) return 'is not billable';
  if (entry.clientId !== clientId) return 'is of another client';
  if (entry.rate === null) return 'has no rate';
  return entry.currency === currency ? null : `has a rate in ${entry.currency ?? 'no currency'}, not in ${currency}`;
}
