import { scopeOf } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { NoticeItem, NoticeKind } from '../../domain/notices';
import type { Reader } from './reader';

/** A notice that a job is to deliver. */
export interface TakenNotice {
  id: string;
  userId: string;
  kind: NoticeKind;
  subjectId: string;
  occurrence: string;
  createdAt: Date;
}

/** The contents of a notice. */
interface ToldNotice {
  id: string;
  item: NoticeItem;
}

/** A line of a digest without its time, and the UUID of its subject. */
type Subject = { id: string; linkId?: string | null } & (NoticeItem extends infer Item
  ? Item extends unknown
    ? Omit<Item, 'at' | 'linkToken'>
    : never
  : never);

const LINK = `(SELECT l.id FROM public_links l WHERE l.organization_id = i.organization_id AND l.invoice_id = i.id
  AND l.revoked_at IS NULL) AS "linkId"`;
const INVOICES = `SELECT i.id, i.number, i.client_name AS "clientName", i.total_minor AS "totalMinor", i.currency, ${LINK}
  FROM invoices i WHERE i.organization_id = $1 AND i.id = ANY ($2::uuid[])`;

const RECURRING = `SELECT r.id, c.name AS "clientName", r.total_minor AS "totalMinor", r.currency, r.last_error->>'message' AS reason
  FROM recurring_invoices r JOIN clients c ON c.organization_id = r.organization_id AND c.id = r.client_id
  WHERE r.organization_id = $1 AND r.id = ANY ($2::uuid[]) AND r.last_error IS NOT NULL`;

const TIME = { table: 'time_entries', count: 'count(*)::int AS entries, sum(s.duration_minutes)::int AS minutes' };
const EXPENSES = { table: 'expenses', count: 'count(*)::int AS expenses' };

/** What was moved together with a row: at the same moment by the same person, and for an owner, theirs. */
const moved = ({ table, count }: typeof TIME, how: 'submitted' | 'approved' | 'rejected', among: string): string => `
  SELECT e.id, u.name AS by, ${count}
  FROM ${table} e
  JOIN ${table} s ON s.organization_id = e.organization_id AND s.${how}_at = e.${how}_at
    AND s.${how}_by IS NOT DISTINCT FROM e.${how}_by ${among}
  LEFT JOIN users u ON u.id = e.${how}_by
  WHERE e.organization_id = $1 AND e.id = ANY ($2::uuid[]) GROUP BY e.id, u.name`;
const OF_OWNER = 'AND s.user_id = e.user_id';

/** Selects the subjects with the IDs in `$2` that still exist in the organization `$1` and are worth telling. */
const SUBJECTS: Readonly<Record<NoticeItem['kind'], string>> = {
  invitationAccepted: `SELECT m.id, u.name, m.role FROM members m JOIN users u ON u.id = m.user_id
    WHERE m.organization_id = $1 AND m.id = ANY ($2::uuid[])`,
  // Unless it was sent again since.
  invitationFailed: `SELECT i.id, i.email AS recipient, n.reason FROM invitations i
    JOIN notices n ON n.organization_id = i.organization_id AND n.kind = 'invitation' AND n.subject_id = i.id
      AND n.occurrence = cardinality(i.sends)::text AND n.status = 'FAILED'
    WHERE i.organization_id = $1 AND i.id = ANY ($2::uuid[]) AND i.status = 'PENDING'`,
  deliveryFailed: `SELECT d.id, d.kind AS what, i.number, d.recipient, coalesce(d.error, '') AS reason,
      d.status = 'CANCELLED' AS "isCancelled", ${LINK}
    FROM deliveries d JOIN invoices i ON i.organization_id = d.organization_id AND i.id = d.invoice_id
    WHERE d.organization_id = $1 AND d.id = ANY ($2::uuid[]) AND d.status IN ('REFUSED', 'BOUNCED', 'CANCELLED')`,
  invoiceViewed: INVOICES,
  invoicePaid: INVOICES,
  // Unless it was resumed since.
  recurringPaused: `${RECURRING} AND r.state = 'PAUSED'`,
  recurringNotSent: RECURRING,
  recurringLimitReached: `SELECT s.id, s.invoices_limit AS "invoicesLimit",
      (SELECT count(*)::int FROM recurring_invoices r WHERE r.organization_id = s.organization_id
        AND r.last_error->>'code' = 'LIMIT_REACHED') AS waiting
    FROM subscriptions s WHERE s.organization_id = $1 AND s.id = ANY ($2::uuid[])`,
  // Unless it was stopped since.
  timerForgotten: `SELECT e.id, p.name AS project, e.started_at AS "startedAt" FROM time_entries e
    JOIN projects p ON p.organization_id = e.organization_id AND p.id = e.project_id
    WHERE e.organization_id = $1 AND e.id = ANY ($2::uuid[]) AND e.duration_minutes IS NULL`,
  timeImportFailed: `SELECT i.id, i.format, i.dry_run AS "isPreview", i.error->>'message' AS reason FROM time_imports i
    WHERE i.organization_id = $1 AND i.id = ANY ($2::uuid[]) AND i.status = 'FAILED'`,
  budgetReached: `SELECT a.id, p.name AS project, t.name AS task, a.threshold, a.month::text AS month FROM budget_alerts a
    JOIN projects p ON p.organization_id = a.organization_id AND p.id = a.project_id
    LEFT JOIN tasks t ON t.organization_id = a.organization_id AND t.id = a.task_id
    WHERE a.organization_id = $1 AND a.id = ANY ($2::uuid[])`,
  timeSubmitted: moved(TIME, 'submitted', ''),
  timeApproved: moved(TIME, 'approved', OF_OWNER),
  timeRejected: moved(TIME, 'rejected', OF_OWNER),
  expensesSubmitted: moved(EXPENSES, 'submitted', ''),
  expensesApproved: moved(EXPENSES, 'approved', OF_OWNER),
  expensesRejected: moved(EXPENSES, 'rejected', OF_OWNER),
};

/**
 * The current contents of notices about their subjects, in the order of the notices. Read with the recipient's rights:
 * deleted subjects and subjects that the recipient may not see are omitted.
 */
export async function itemsOf(
  work: UnitOfWork,
  reader: Reader,
  notices: readonly TakenNotice[],
): Promise<ToldNotice[]> {
  const { organizationId } = work;
  const { userId, projectIds } = reader;
  await work.enter({ kind: 'organization', organizationId, userId, projects: projectIds ?? undefined });
  const found = new Map<string, NoticeItem>();
  for (const kind of Object.keys(SUBJECTS) as NoticeItem['kind'][]) {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    const subjects = await subjectsOf(work, kind, [...new Set(ofKind.map(({ subjectId }) => subjectId))]);
    for (const { id, subjectId, createdAt: at } of ofKind) {
      const subject = subjects.get(subjectId);
      if (!subject) continue;
      const linkToken = subject.linkId ? work.linkTokens.tokenOf(subject.linkId) : null;
      found.set(id, { ...subject, kind, at, linkToken } as NoticeItem);
    }
  }
  await work.enter(scopeOf(work.actor));
  return notices.flatMap(({ id }): ToldNotice[] => {
    const item = found.get(id);
    return item ? [{ id, item }] : [];
  });
}

async function subjectsOf(
  work: UnitOfWork,
  kind: NoticeItem['kind'],
  ids: readonly string[],
): Promise<Map<string, Subject>> {
  if (ids.length === 0) return new Map();
  const rows = await work.sql.query<Subject>(SUBJECTS[kind], [work.organizationId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
