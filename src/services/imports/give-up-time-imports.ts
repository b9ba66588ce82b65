import type { Query } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { ErrorCode } from '../../domain/errors';
import { failTimeImport } from './end-time-import';

/** Dead jobs that hold their key: it tells which were looked at. */
const DEAD = `name = 'importTimeFile' AND status = 'DEAD' AND unique_key IS NOT NULL`;

/**
 * Fails the organization's imports whose job is dead although it recorded nothing: its worker died, or its last attempt
 * took too long. Returns their number.
 */
export async function giveUpTimeImports(work: UnitOfWork): Promise<number> {
  const dead = await work.sql.query<{ id: string; error: string | null }>(
    `UPDATE jobs SET unique_key = NULL WHERE organization_id = $1 AND ${DEAD} RETURNING payload->>'timeImportId' AS id, error`,
    [work.organizationId],
  );
  for (const { id, error } of dead) {
    const message = error ?? 'It could not be completed.';
    await failTimeImport(work, { id, error: { code: ErrorCode.INTERNAL_ERROR, field: null, message } });
  }
  return dead.length;
}

/** The organizations with dead jobs that were not looked at yet (UUIDs). Requires the system scope. */
export async function organizationsWithDeadImports(sql: Query): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(`SELECT DISTINCT organization_id AS id FROM jobs WHERE ${DEAD}`, []);
  return rows.map(({ id }) => id);
}
