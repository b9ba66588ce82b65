import type { UnitOfWork } from '../../db/unit-of-work';
import type { ImportError } from '../../domain/time-import';
import { notify } from '../notices/notify';

/** Records how many rows the file of an import has, before any of them is imported. */
export async function sizeTimeImport(work: UnitOfWork, { id, rows }: { id: string; rows: number }): Promise<void> {
  await work.sql.query(
    `UPDATE time_imports SET rows_total = $3, updated_at = $4 WHERE organization_id = $1 AND id = $2 AND status = 'RUNNING'`,
    [work.organizationId, id, rows, work.now],
  );
}

/** Ends an import whose rows were all read. It lets go of its file. */
export async function completeTimeImport(work: UnitOfWork, { id }: { id: string }): Promise<void> {
  const ended = await work.sql.query(
    `UPDATE time_imports SET status = 'SUCCEEDED', file_sha256 = NULL, finished_at = $3, updated_at = $3
     WHERE organization_id = $1 AND id = $2 AND status = 'RUNNING' AND rows_done = rows_total RETURNING 1`,
    [work.organizationId, id, work.now],
  );
  if (ended.length > 0) work.emit('timeImport.completed', { timeImportId: id });
}

/**
 * Fails an import that cannot be continued, and tells the member who asked for it. What it has imported stays: the same
 * file again imports the rest.
 */
export async function failTimeImport(
  work: UnitOfWork,
  { id, error }: { id: string; error: ImportError },
): Promise<void> {
  const [ended] = await work.sql.query<{ created_by: string | null }>(
    `UPDATE time_imports SET status = 'FAILED', file_sha256 = NULL, error = $4::jsonb, finished_at = $3, updated_at = $3
     WHERE organization_id = $1 AND id = $2 AND status IN ('QUEUED', 'RUNNING') RETURNING created_by`,
    [work.organizationId, id, work.now, JSON.stringify(error)],
  );
  if (!ended) return;
  work.emit('timeImport.failed', { timeImportId: id });
  const { created_by: userId } = ended;
  if (userId !== null) await notify(work, { person: { userId }, kind: 'timeImportFailed', subject: id });
}
