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

/** Goes through the files in batches, so that no statement looks at all of a large organization. */
async function mark({ transactions, now, signal }: Sweep, organizationId: string): Promise<void> {
  for (let last: string | null = ''; last !== null;) {
    signal.throwIfAborted();
    const after: string = last;
    last = await transactions.write(organizationId, async (query) => {
      const [page] = await query<{ last: string | null }>(
        `WITH page AS MATERIALIZED (
           SELECT organization_id, sha256, unreferenced_since FROM files
           WHERE organization_id = $1 AND sha256 > $3 ORDER BY sha256 LIMIT ${BATCH}),
         changed AS (
           SELECT sha256 FROM page f WHERE (unreferenced_since IS NULL) = (${await isUnreferenced(query)})),
         marked AS (
           UPDATE files SET unreferenced_since = CASE WHEN unreferenced_since IS NULL THEN $2::timestamptz END
           WHERE organization_id = $1 AND sha256 IN (
             SELECT sha256 FROM files WHERE organization_id = $1 AND sha256 IN (SELECT sha256 FROM changed)
             ORDER BY sha256 FOR NO KEY UPDATE SKIP LOCKED))
         SELECT max(sha256) AS last FROM page`,
        [organizationId, now, after],
      );
      return page?.last ?? null;
    });
  }
}
