import { isUnreferenced } from './file-references';
import type { FileKey, FileStore, FileTransactions } from './file-store';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 500;

/** The dependencies of a sweep. */
export interface Sweep {
  transactions: FileTransactions;
  files: FileStore;
  now: Date;
  /** Aborted to stop the sweep between two files. */
  signal: AbortSignal;
}

/**
 * Marks an organization's unreferenced files, unmarks those that are referenced again, and deletes those that have been
 * marked for a day. Returns the number of deleted files. Sweeps can run concurrently.
 */
export async function sweepFiles(sweep: Sweep, organizationId: string): Promise<number> {
  const { files, now, signal } = sweep;
  const markedBy = new Date(now.getTime() - DAY_MS);
  await mark(sweep, organizationId);
  let deleted = 0;
  let due: string[] = [];
  do {
    due = await dueAfter(sweep, { organizationId, sha256: due.at(-1) ?? '' }, markedBy);
    for (const sha256 of due) {
      signal.throwIfAborted();
      if (await files.delete({ organizationId, sha256 }, markedBy)) deleted += 1;
    }
  } while (due.length === BATCH);
  return deleted;
}

/** The hashes of the next batch of files that have been marked since `markedBy` or earlier. */
async function dueAfter({ transactions }: Sweep, last: FileKey, markedBy: Date): Promise<string[]> {
  const rows = await transactions.read(last.organizationId, (query) =>
    query<{ sha256: string }>(
      `SELECT sha256 FROM files WHERE organization_id = $1 AND sha256 > $2 AND unreferenced_since <= $3::timestamptz
       ORDER BY sha256 LIMIT ${BATCH}`,
      [last.organizationId, last.sha256, markedBy],
    ),
  );
  return rows.map(({ sha256 }) => sha256);
}

async function mark({ transactions, now, signal }: Sweep, organizationId: string): Promise<void> {
  for (let changed = BATCH; changed === BATCH;) {
    signal.throwIfAborted();
    changed = await transactions.write(organizationId, async (query) => {
      const unreferenced = await isUnreferenced(query);
      const rows = await query(
        `UPDATE files SET unreferenced_since = CASE WHEN unreferenced_since IS NULL THEN $2::timestamptz END
         WHERE organization_id = $1 AND sha256 IN (
           SELECT sha256 FROM files f WHERE organization_id = $1 AND (unreferenced_since IS NULL) = (${unreferenced})
           ORDER BY sha256 LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED) RETURNING 1`,
        [organizationId, now],
      );
      return rows.length;
    });
  }
}
