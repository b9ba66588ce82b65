import type { UnitOfWork } from '../../db/unit-of-work';
import { tokenToCopyOf } from './invitation-fields';

/** The token of the invitation's latest email for its sender to copy. The next resend invalidates it. */
export async function tokenToCopy(work: UnitOfWork, id: string): Promise<string> {
  const [sent] = await work.sql.query<{ turn: number }>(
    `SELECT cardinality(sends) AS turn FROM invitations WHERE organization_id = $1 AND id = $2`,
    [work.organizationId, id],
  );
  return tokenToCopyOf(work, { id, turn: sent?.turn ?? 1 });
}
