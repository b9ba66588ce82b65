import { type JobToQueue, newId, type UnitOfWork } from '../../db/unit-of-work';
import { GATHERED_KINDS, type NoticeKind, noticeRule } from '../../domain/notices';
import { USUAL_NOTIFICATIONS } from '../../domain/preferences';

/** Who is told: a user (UUID), or the email of somebody who is none yet. */
export type Person = { userId: string } | { address: string };

/** One thing to tell one person. `subject` is the UUID of what the kind is about. */
export interface NoticeToGive {
  person: Person;
  kind: NoticeKind;
  subject: string;
  /** Which time this is, where the same is told of a subject more than once. */
  occurrence?: string;
}

/** What the key of a notice's job is made from. */
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
 * Tells a person something: the one way by which anything is mailed or texted to them. A row in `notices`, and the job that
 * delivers it, in the transaction of the act; SKIPPED at once where the person's preferences say so. The same kind, subject
 * and occurrence for the same person again changes nothing. Kinds of a person need the system scope, others an organization's.
 */
export function notify(work: UnitOfWork, notice: NoticeToGive): Promise<void> {
  return notifyAll(work, [notice]);
}

/** Tells any number of people as `notify` does, in two statements. */
export async function notifyAll(work: UnitOfWork, notices: readonly NoticeToGive[]): Promise<void> {
  if (notices.length === 0) return;
  // Whoever is limited to projects may tell others, whose rows they do not see.
  const given = await work.beyondLimit(() => insertNotices(work, notices));
  await work.enqueueAll('deliverNotices', given.filter(({ status }) => status === 'QUEUED').map(jobOf(work.now)));
}

/**
 * What joins a digest holds a lock that it shares with others who tell the person something, until it commits: the job
 * waits for it before it looks at what there is to deliver, and another is made for what comes after. All go in one order, so
 * that two who tell the same people the same things wait for each other and do not deadlock.
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

/** The number of the lock on what a person waits to be told in an organization, as SQL. */
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

/** The key of the job that delivers a notice. While a job has that of a digest, what is told joins it. */
export function uniqueKeyOf({ id, kind, user_id, organization_id }: KeyedNotice): string {
  const { digest } = noticeRule(kind);
  return digest ? `deliverNotices/${organization_id}/${user_id}/${digest.name}` : `deliverNotices/${id}`;
}
