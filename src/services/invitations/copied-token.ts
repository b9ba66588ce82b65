import type { UnitOfWork } from '../../db/unit-of-work';
import { copiedTokenOf } from './invitation-fields';

/** The token of the invitation's latest email for its sender to copy. The next resend invalidates it. */
export async function copiedToken(work: UnitOfWork, id: string): Promise<string> {
  const [sent] = await work.sql.query<{ turn: number }>(
    `SELECT cardinality(sends) AS turn FROM invitations WHERE organization_id = $1 AND id = $2`,
    [work.organizationId, id],
  );
  return copiedTokenOf(work, { id, turn: sent?.turn ?? 1 });
}
