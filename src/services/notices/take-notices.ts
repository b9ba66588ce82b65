import type { UnitOfWork } from '../../db/unit-of-work';
import { isNoticeKind, kindsOfDigest, type NoticeItem, type NoticeKind, noticeRule } from '../../domain/notices';
import { oneTimeSecretToSend, type SecretToSend } from '../identity/one-time-secret-to-send';
import { type InvitationToSend, invitationToSend } from '../invitations/invitation-to-send';
import { digestLock } from './notify';
import { itemsOf, type TakenNotice } from './notice-items';
import { type Reader, readerOf, refusalOf } from './reader';
import { skipNotices } from './settle-notices';

/** One message with its contents. `messageId` is unchanged by retries, and is also the key for the SMS provider. */
export type MessageToSend = { messageId: string; kind: NoticeKind } & (
  | { content: 'secret'; secret: SecretToSend }
  | { content: 'invitation'; invitation: InvitationToSend; turn: number }
  | { content: 'digest'; reader: Reader; items: NoticeItem[] }
);

/** The notice for which a job was created, and the job's ID. */
export interface NoticesToTake {
  noticeId: string;
  jobId: string;
}

/**
 * Takes the notices that a job delivers: its notice and, for a digest, all pending ones for the same person. They
 * remain one message in later attempts. Recipients who no longer want it or may not see it are skipped. Null if nothing
 * is left to deliver. Requires the organization's scope, or the system scope for notices without one.
 */
export async function takeNotices(work: UnitOfWork, wanted: NoticesToTake): Promise<MessageToSend | null> {
  const [first] = await work.sql.query<{ kind: string; user_id: string | null; organization_id: string | null }>(
    `SELECT kind, user_id, organization_id FROM notices WHERE id = $1`,
    [wanted.noticeId],
  );
  if (!first) return null;
  if (!isNoticeKind(first.kind)) throw new Error(`notices of the kind ${first.kind} need a newer version`);
  const { digest } = noticeRule(first.kind);
  if (!digest) return takeOne(work, wanted);
  // All earlier notices are committed by now and part of the digest; later ones create another job.
  await work.sql.query(`SELECT pg_advisory_xact_lock(${digestLock('$1::text', '$2::text')})`, [
    first.user_id,
    first.organization_id,
  ]);
  const unjoined = await work.sql.query(
    `UPDATE jobs SET unique_key = NULL WHERE id = $1 AND unique_key IS NOT NULL RETURNING 1`,
    [wanted.jobId],
  );
  // Once no further notice can join, the job has what it will deliver. Notices that are pending now have another job.
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

/** A separate message is identified by its subject. */
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
