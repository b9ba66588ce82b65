import type { Sql } from '../db/database';
import { DeliveryStatus } from '../domain/delivery-status';

/** What became of the latest email of an invitation. `reason` is why its last attempt failed. */
export interface InvitationEmailOutcome {
  status: DeliveryStatus;
  reason: string | null;
}

const STATUSES: Readonly<Record<string, DeliveryStatus>> = {
  QUEUED: DeliveryStatus.QUEUED,
  SENT: DeliveryStatus.ACCEPTED,
  FAILED: DeliveryStatus.FAILED,
};

/**
 * The outcomes of the latest emails of invitations, by UUID. One is missing if it was not sent because the invitation was
 * no longer pending, or is no longer known, after a month.
 */
export async function invitationEmails(sql: Sql, ids: readonly string[]): Promise<Map<string, InvitationEmailOutcome>> {
  const rows = await sql.last.query<{ id: string; status: string; reason: string | null }>(
    `SELECT DISTINCT ON (subject_id) subject_id AS id, status, reason FROM notices
     WHERE kind = 'invitation' AND subject_id = ANY ($1::uuid[])
     ORDER BY subject_id, occurrence::int DESC`,
    [ids],
  );
  return new Map(
    rows.flatMap(({ id, status: stored, reason }) => {
      const status = STATUSES[stored];
      return status ? [[id, { status, reason }]] : [];
    }),
  );
}
