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

interface Invoice {
  id: string;
  number: string | null;
  client_name: string;
  total_minor: bigint;
  currency: string;
}

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
  const subjects = (kinds: readonly string[]) =>
    notices.filter(({ kind }) => kinds.includes(kind)).map(({ subjectId }) => subjectId);
  const invoices = await invoicesOf(work, subjects(['invoiceViewed', 'invoicePaid']));
  const members = await membersOf(work, subjects(['invitationAccepted']));
  await work.enter(scopeOf(work.actor));
  return notices.flatMap(({ id, kind, subjectId, createdAt: at }): ToldNotice[] => {
    const member = members.get(subjectId);
    if (kind === 'invitationAccepted') return member ? [{ id, item: { kind, ...member, at } }] : [];
    const invoice = invoices.get(subjectId);
    if (!invoice || (kind !== 'invoiceViewed' && kind !== 'invoicePaid')) return [];
    const { number, client_name: clientName, total_minor: totalMinor, currency } = invoice;
    return [{ id, item: { kind, number, clientName, totalMinor, currency, at } }];
  });
}

async function invoicesOf(work: UnitOfWork, ids: readonly string[]): Promise<Map<string, Invoice>> {
  if (ids.length === 0) return new Map();
  const rows = await work.sql.query<Invoice>(
    `SELECT id, number, client_name, total_minor, currency FROM invoices WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [work.organizationId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function membersOf(
  work: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, { name: string; role: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await work.sql.query<{ id: string; name: string; role: string }>(
    `SELECT m.id, u.name, m.role FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.organization_id = $1 AND m.id = ANY ($2::uuid[])`,
    [work.organizationId, ids],
  );
  return new Map(rows.map(({ id, name, role }) => [id, { name, role }]));
}
