import type { UnitOfWork } from '../../db/unit-of-work';
import { reasonOf } from '../../domain/failure-reason';
import type { SkipReason } from '../../domain/notices';
import { inviterOf, markInvitationSent } from '../invitations/invitation-to-send';
import { notify } from './notify';

/** Why a message was not sent. `final`: it will not be retried. */
export interface FailedMessage {
  jobId: string;
  reason: string;
  final: boolean;
}

/** A notice that has failed: its kind, what it is about (UUID), and the occurrence. */
export interface FailedNotice {
  kind: string;
  subject_id: string;
  occurrence: string;
}

/** Records that notices are not delivered, and why. */
export async function skipNotices(
  work: UnitOfWork,
  notices: readonly { id: string; reason: SkipReason }[],
): Promise<void> {
  if (notices.length === 0) return;
  await work.sql.query(
    `UPDATE notices SET status = 'SKIPPED', reason = skipped.reason, settled_at = $3
     FROM unnest($1::uuid[], $2::text[]) AS skipped(id, reason) WHERE notices.id = skipped.id AND status = 'QUEUED'`,
    [notices.map(({ id }) => id), notices.map(({ reason }) => reason), work.now],
  );
}

/** Records that the message delivered by a job was accepted, for all notices in it. Idempotent. */
export async function markNoticesSent(work: UnitOfWork, { jobId }: { jobId: string }): Promise<void> {
  const sent = await work.sql.query<{ kind: string; subject_id: string; occurrence: string }>(
    `UPDATE notices SET status = 'SENT', reason = NULL, settled_at = $2 WHERE grouped_into = $1 AND status = 'QUEUED'
     RETURNING kind, subject_id, occurrence`,
    [jobId, work.now],
  );
  for (const { kind, subject_id, occurrence } of sent) {
    if (kind !== 'invitation') continue;
    await markInvitationSent(work, { invitationId: subject_id, turn: Number(occurrence) });
  }
}

/**
 * Records why a message was not sent on its notices, which become FAILED if it is not retried. Whoever sent an
 * invitation is told that its email has failed.
 */
export async function failNotices(work: UnitOfWork, { jobId, reason, final }: FailedMessage): Promise<void> {
  const failed = await work.sql.query<FailedNotice>(
    `UPDATE notices SET reason = $2, status = CASE WHEN $3 THEN 'FAILED' ELSE status END,
       settled_at = CASE WHEN $3 THEN $4::timestamptz END
     WHERE grouped_into = $1 AND status = 'QUEUED' RETURNING kind, subject_id, occurrence`,
    [jobId, reasonOf(reason), final, work.now],
  );
  if (final) await tellInviters(work, failed);
}

/** Tells the sender of each invitation that its email has failed. Requires the scope of the organization. */
export async function tellInviters(work: UnitOfWork, failed: readonly FailedNotice[]): Promise<void> {
  for (const { kind, subject_id: subject, occurrence } of failed) {
    const userId = kind === 'invitation' ? await inviterOf(work, subject) : null;
    if (userId) await notify(work, { person: { userId }, kind: 'invitationFailed', subject, occurrence });
  }
}
