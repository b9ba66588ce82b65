import type { UnitOfWork } from '../../db/unit-of-work';
import type { SkipReason } from '../../domain/notices';
import { markInvitationSent } from '../invitations/invitation-to-send';

const MAX_REASON_LENGTH = 500;

/** Why a message did not go out. `final`: it will not be tried again. */
export interface FailedMessage {
  jobId: string;
  reason: string;
  final: boolean;
}

/** Writes down that notices are not delivered, and why. */
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

/** Writes down that the message that a job delivers was taken, with all the notices in it. Doing it twice changes nothing. */
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

/** Writes down in words why a message did not go out: on its notices, which have FAILED where it is not tried again. */
export async function failNotices(work: UnitOfWork, { jobId, reason, final }: FailedMessage): Promise<void> {
  await work.sql.query(
    `UPDATE notices SET reason = $2, status = CASE WHEN $3 THEN 'FAILED' ELSE status END,
       settled_at = CASE WHEN $3 THEN $4::timestamptz END
     WHERE grouped_into = $1 AND status = 'QUEUED'`,
    [jobId, reason.slice(0, MAX_REASON_LENGTH), final, work.now],
  );
}
