import type { UnitOfWork } from '../../db/unit-of-work';
import { isNoticeKind, kindsOfDigest, type NoticeItem, type NoticeKind, noticeRule } from '../../domain/notices';
import { oneTimeSecretToSend, type SecretToSend } from '../identity/one-time-secret-to-send';
import { type InvitationToSend, invitationToSend } from '../invitations/invitation-to-send';
import { digestLock } from './notify';
import { itemsOf, type TakenNotice } from './notice-items';
import { type Reader, readerOf, refusalOf } from './reader';
import { skipNotices } from './settle-notices';

/** One message, with what it is made from. `messageId` stays the same over retries, and is the SMS provider's key too. */
export type MessageToSend = { messageId: string; kind: NoticeKind } & (
  | { content: 'secret'; secret: SecretToSend }
  | { content: 'invitation'; invitation: InvitationToSend; turn: number }
  | { content: 'digest'; reader: Reader; items: NoticeItem[] }
);

/** Which notice a job was made for, and the job's id. */
export interface NoticesToTake {
  noticeId: string;
  jobId: string;
}

/**
 * Takes what a job is to deliver: its notice, and of a digest all that waits for the same person. What was taken once is the
 * same message at each later attempt. Whoever does not want it any more, or may not see it, is skipped. Null when nothing is
 * left to deliver. Needs the organization's scope, or the system's for what is of no organization.
 */
export async function takeNotices(work: UnitOfWork, wanted: NoticesToTake): Promise<MessageToSend | null> {
  const [first] = await work.sql.query<{ kind: string; user_id: string | null; organization_id: string | null }>(
    `SELECT kind, user_id, organization_id FROM notices WHERE id = $1`,
    [wanted.noticeId],
  );
  if (!first) return null;
  if (!isNoticeKind(first.kind)) throw new Error(`only a newer version knows notices of the kind ${first.kind}`);
  const { digest } = noticeRule(first.kind);
  if (!digest) return takeOne(work, wanted);
  // Whoever told the person something has committed it then, and is in the digest; who comes later makes another job.
  await work.sql.query(`SELECT pg_advisory_xact_lock(${digestLock('$1::text', '$2::text')})`, [
    first.user_id,
    first.organization_id,
  ]);
  const unjoined = await work.sql.query(
    `UPDATE jobs SET unique_key = NULL WHERE id = $1 AND unique_key IS NOT NULL RETURNING 1`,
    [wanted.jobId],
  );
  // Where nobody could join it any more, it has taken what it is to take: what waits by now has a job of its own.
  if (unjoined.length > 0) {
    await work.sql.query(
      `UPDATE notices SET grouped_into = $1
       WHERE status = 'QUEUED' AND user_id = $2 AND organization_id = $3 AND kind = ANY ($4::text[]) AND grouped_into IS NULL`,
      [wanted.jobId, first.user_id, first.organization_id, kindsOfDigest(digest.name)],
    );
  }
  return digestOf(work, await taken(work, wanted.jobId), wanted.jobId);
}

async function taken(work: UnitOfWork, jobId: string): Promise<TakenNotice[]> {
  return work.sql.query<TakenNotice>(
    `SELECT id, user_id AS "userId", kind, subject_id AS "subjectId", occurrence, created_at AS "createdAt" FROM notices
     WHERE grouped_into = $1 AND status = 'QUEUED' ORDER BY id`,
    [jobId],
  );
}

async function takeOne(work: UnitOfWork, { noticeId, jobId }: NoticesToTake): Promise<MessageToSend | null> {
  await work.sql.query(`UPDATE notices SET grouped_into = $2 WHERE id = $1 AND status = 'QUEUED'`, [noticeId, jobId]);
  const [notice] = await taken(work, jobId);
  if (!notice) return null;
  const message = await messageOf(work, notice);
  if (!message) await skipNotices(work, [{ id: notice.id, reason: 'OUTDATED' }]);
  return message;
}

/** What has a message of its own is named by its subject. */
async function messageOf(work: UnitOfWork, notice: TakenNotice): Promise<MessageToSend | null> {
  const { kind, subjectId, occurrence } = notice;
  const messageId = [subjectId, occurrence].filter(Boolean).join('.');
  if (kind === 'invitation') {
    const turn = Number(occurrence);
    const invitation = await invitationToSend(work, { invitationId: subjectId, turn });
    return invitation && { messageId, kind, content: 'invitation', invitation, turn };
  }
  const secret = await oneTimeSecretToSend(work.sql, work.codes, { secretId: subjectId, kind, now: work.now });
  return secret && { messageId, kind, content: 'secret', secret };
}

async function digestOf(work: UnitOfWork, notices: TakenNotice[], jobId: string): Promise<MessageToSend | null> {
  const [first] = notices;
  if (!first) return null;
  const reader = await readerOf(work, first.userId);
  const wanted = notices.filter(({ kind }) => !refusalOf(reader, kind));
  const told = reader && wanted.length > 0 ? await itemsOf(work, reader, wanted) : [];
  const ids = new Set(told.map(({ id }) => id));
  await skipNotices(
    work,
    notices
      .filter(({ id }) => !ids.has(id))
      .map(({ id, kind }) => ({ id, reason: refusalOf(reader, kind) ?? ('OUTDATED' as const) })),
  );
  if (!reader || told.length === 0) return null;
  return { messageId: jobId, kind: first.kind, content: 'digest', reader, items: told.map(({ item }) => item) };
}
