import { type JobToQueue, newId, type UnitOfWork } from '../../db/unit-of-work';
import { GATHERED_KINDS, type NoticeKind, noticeRule } from '../../domain/notices';
import { USUAL_NOTIFICATIONS } from '../../domain/preferences';

/** The recipient: a user (UUID), or the email address of someone who is not a user yet. */
export type Person = { userId: string } | { address: string };

/** One message to one person. `subject` is the UUID of the object that it is about. */
export interface NoticeToGive {
  person: Person;
  kind: NoticeKind;
  subject: string;
  /** The occurrence, if the same message about a subject can be sent more than once. */
  occurrence?: string;
}

/** What the key of a notice's job is derived from. */
export interface KeyedNotice {
  id: string;
  kind: NoticeKind;
  user_id: string | null;
  organization_id: string | null;
}

interface Given extends KeyedNotice {
  status: 'QUEUED' | 'SKIPPED';
}

/**
 * Sends a message to a user. Everything that is emailed or texted to users goes through here: a row in `notices`, and
 * the job that delivers it, in the act's transaction. The notice is SKIPPED at once if the user's preferences say so.
 * Repeating the same kind, subject and occurrence for the same person has no effect. Kinds that belong to a user
 * require the system scope, others an organization's.
 */
export function notify(work: UnitOfWork, notice: NoticeToGive): Promise<void> {
  return notifyAll(work, [notice]);
}

/** Notifies any number of people as `notify` does, in two statements. */
export async function notifyAll(work: UnitOfWork, notices: readonly NoticeToGive[]): Promise<void> {
  if (notices.length === 0) return;
  // Members limited to projects may notify others whose rows they cannot see.
  const given = await work.beyondLimit(() => insertNotices(work, notices));
  await work.enqueueAll('deliverNotices', given.filter(({ status }) => status === 'QUEUED').map(jobOf(work.now)));
}

/**
 * A notice that joins a digest holds a shared lock until it commits. The job waits for the lock before it reads what to
 * deliver; for later notices another job is created. The locks are taken in a fixed order, so that concurrent
 * transactions that notify the same people do not deadlock.
 */
function insertNotices(work: UnitOfWork, notices: readonly NoticeToGive[]): Promise<Given[]> {
  const rules = notices.map(({ kind }) => noticeRule(kind));
  const governors = rules.map(({ governedBy }) => (governedBy === 'ALWAYS' ? null : governedBy));
  const inOrganization = rules.some((rule) => rule.of === 'organization');
  return work.sql.query<Given>(
    `INSERT INTO notices (id, organization_id, user_id, address, kind, subject_kind, subject_id, occurrence, status, reason,
       settled_at, created_at)
     SELECT n.id, CASE WHEN n.owner = 'organization' THEN $1::uuid END, n.user_id, n.address, n.kind, n.subject_kind, n.subject_id,
       n.occurrence, CASE WHEN n.wanted THEN 'QUEUED' ELSE 'SKIPPED' END, CASE WHEN NOT n.wanted THEN 'PREFERENCE' END,
       CASE WHEN NOT n.wanted THEN $2::timestamptz END, $2::timestamptz
     FROM (
       SELECT given.*, given.governor IS NULL
           OR coalesce((u.preferences->'notifications'->>given.governor)::boolean, given.usual) AS wanted
       FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::text[], $10::text[], $11::text[],
           $12::boolean[]) AS given(id, user_id, address, kind, subject_kind, subject_id, occurrence, owner, governor, usual)
       LEFT JOIN users u ON u.id = given.user_id) AS n
     ORDER BY n.user_id, n.address, n.subject_id, n.kind, n.occurrence
     ON CONFLICT DO NOTHING
     RETURNING id, kind, user_id, organization_id, status, CASE WHEN status = 'QUEUED' AND kind = ANY ($13::text[])
       THEN pg_advisory_xact_lock_shared(${digestLock('user_id', 'organization_id')}) END`,
    [
      inOrganization ? work.organizationId : null,
      work.now,
      notices.map(newId),
      notices.map(({ person }) => ('userId' in person ? person.userId : null)),
      notices.map(({ person }) => ('address' in person ? person.address : null)),
      notices.map(({ kind }) => kind),
      rules.map(({ subject }) => subject),
      notices.map(({ subject }) => subject),
      notices.map(({ occurrence }) => occurrence ?? ''),
      rules.map((rule) => rule.of),
      governors,
      governors.map((governor) => governor === null || USUAL_NOTIFICATIONS[governor]),
      GATHERED_KINDS,
    ],
  );
}

/** The number of the lock on a user's pending notices in an organization, as SQL. */
export function digestLock(userId: string, organizationId: string): string {
  return `hashtextextended('notices of ' || ${userId} || ' in ' || ${organizationId}, 0)`;
}

function jobOf(now: Date): (notice: Given) => JobToQueue<'deliverNotices'> {
  return (notice) => {
    const windowMs = noticeRule(notice.kind).digest?.windowMs ?? 0;
    return {
      payload: { noticeId: notice.id },
      uniqueKey: uniqueKeyOf(notice),
      runAt: new Date(now.getTime() + windowMs),
    };
  };
}

/** The key of the job that delivers a notice. While a job with the key of a digest exists, notices join it. */
export function uniqueKeyOf({ id, kind, user_id, organization_id }: KeyedNotice): string {
  const { digest } = noticeRule(kind);
  return digest ? `deliverNotices/${organization_id}/${user_id}/${digest.name}` : `deliverNotices/${id}`;
}
