import type { UnitOfWork } from '../../db/unit-of-work';
import { MAX_FAILED_ROWS, NAMED_KINDS } from '../../domain/time-import';
import { namedBy } from './imported-names';
import { OwnSpans } from './own-spans';
import { type ImportPlan, planImport } from './plan-import';
import type { FileRow } from './read-row';
import type { RowsDone, RunningTimeImport } from './start-time-import';
import { type ImportFault, lockImports, type MadeByImport } from './time-to-import';
import { writeImport } from './write-import';

/**
 * Imports the next rows of a file, or previews that, and records how far the import is: in one transaction, so that it
 * continues after the last batch that was committed. Some twenty statements for any number of rows. Returns what came of
 * all rows so far. Throws an Error if another attempt has imported the rows.
 */
export async function importRows(
  work: UnitOfWork,
  running: RunningTimeImport,
  batch: readonly FileRow[],
): Promise<RowsDone> {
  const { done, dryRun, options } = running;
  await lockImports(work);
  const rows = batch.flatMap((each) => ('row' in each ? [each.row] : []));
  const { carried } = done.soFar;
  const spans = new OwnSpans(dryRun ? done.soFar.spans : null);
  const plan = await planImport(work, rows, { options, soFar: { carried, spans } });
  const names = done.names.with(await namedBy(work, plan));
  if (!dryRun) await writeImport(work, plan, options);
  const unreadable = batch.flatMap((each) => ('fault' in each ? [each.fault] : []));
  const soFar = { carried: dryRun ? together(carried, plan.made) : carried, spans };
  const now = { ...after(done, { size: batch.length, plan, unreadable }), names, soFar };
  await record(work, running, now);
  return now;
}

/** What a preview would have created is there for its later rows. */
const together = (carried: MadeByImport, made: MadeByImport): MadeByImport => ({
  clients: [...carried.clients, ...made.clients],
  projects: [...carried.projects, ...made.projects],
  tasks: [...carried.tasks, ...made.tasks],
  people: [...carried.people, ...made.people],
});

function after(
  done: RowsDone,
  { size, plan, unreadable }: { size: number; plan: ImportPlan; unreadable: readonly ImportFault[] },
): Omit<RowsDone, 'names' | 'soFar'> {
  const faults = [...unreadable, ...plan.faults].sort((one, other) => one.at - other.at);
  const room = faults.slice(0, MAX_FAILED_ROWS - done.failedRows.length);
  return {
    rows: done.rows + size,
    created: done.created + plan.create.length,
    unchanged: done.unchanged + plan.unchanged,
    failed: done.failed + faults.length,
    failedRows: [
      ...done.failedRows,
      ...room.map(({ at, field, code, message, lockedReason }) => ({
        lineNumber: at,
        field,
        code,
        message,
        lockedReason,
      })),
    ],
  };
}

async function record(work: UnitOfWork, { id, done }: RunningTimeImport, now: RowsDone): Promise<void> {
  const { stored } = now.names;
  const recorded = await work.sql.query(
    `UPDATE time_imports SET rows_done = $4, created = $5, unchanged = $6, failed = $7, failed_rows = $8::jsonb,
       listed = $9::text[], clients = $10::jsonb, projects = $11::jsonb, tasks = $12::jsonb, people = $13::jsonb,
       tags = $14::jsonb, updated_at = $15
     WHERE organization_id = $1 AND id = $2 AND rows_done = $3 AND status = 'RUNNING' RETURNING 1`,
    [
      ...[work.organizationId, id, done.rows, now.rows, now.created, now.unchanged, now.failed],
      ...[JSON.stringify(now.failedRows), stored.listed],
      ...NAMED_KINDS.map((kind) => JSON.stringify(stored[kind])),
      work.now,
    ],
  );
  if (recorded.length === 0) throw new Error(`another attempt has imported these rows of ${id}`);
}
