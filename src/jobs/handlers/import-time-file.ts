import type { SystemActor } from '../../domain/actor';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { reasonOf } from '../../domain/failure-reason';
import { bytesOfFile } from '../../files/read-file';
import { completeTimeImport, failTimeImport, sizeTimeImport } from '../../services/imports/end-time-import';
import { importRows } from '../../services/imports/import-rows';
import { batchesOf, countRows } from '../../services/imports/read-time-file';
import { type RunningTimeImport, startTimeImport } from '../../services/imports/start-time-import';
import { JOBS } from '../catalogue';
import type { JobHandler, JobRun } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';

/** How many rows a transaction imports. Planning them occupies the event loop for some milliseconds. */
const BATCH = 250;

type Parts = Pick<HandlerParts, 'unitOfWork' | 'files'>;

/**
 * Imports a file of time, batch by batch, each in a transaction. After a crash it continues after the last batch that was
 * committed, and rows that were imported before are known: nothing is imported twice.
 */
export function importTimeFile(parts: Parts): JobHandler<'importTimeFile'> {
  return async (run) => {
    const { job, payload } = run;
    const actor: SystemActor = { ...systemActor(job), userId: job.createdBy };
    const running = await parts.unitOfWork.run(actor, (work) => startTimeImport(work, payload));
    if (!running) return { rows: 0 };
    try {
      return { rows: await importAll(parts, { run, actor, running }) };
    } catch (error) {
      const { isTheFiles, ...failure } = failureOf(error);
      const isFinal = isTheFiles || (!run.signal.aborted && job.attempt >= JOBS.importTimeFile.attempts);
      if (!isFinal) throw error;
      await parts.unitOfWork.run(actor, (work) => failTimeImport(work, { id: running.id, error: failure }));
      if (isTheFiles) return { rows: 0 };
      throw error;
    }
  };
}

interface Importing {
  run: JobRun<'importTimeFile'>;
  actor: SystemActor;
  running: RunningTimeImport;
}

/** Imports all rows that were not imported yet. Returns the number of rows in the file. */
async function importAll({ unitOfWork, files }: Parts, { run, actor, running }: Importing): Promise<number> {
  const { id, reading, fileSha256: sha256 } = running;
  const bytes = await bytesOfFile(files, { organizationId: actor.organizationId, sha256 });
  const total = await countRows(bytes, reading);
  await unitOfWork.run(actor, (work) => sizeTimeImport(work, { id, rows: total }));
  let { done } = running;
  let seen = 0;
  for await (const batch of batchesOf(bytes, reading, BATCH)) {
    run.signal.throwIfAborted();
    // The rows of earlier attempts are read too: their copies are counted.
    const rows = batch.slice(Math.max(0, done.rows - seen));
    seen += batch.length;
    if (rows.length === 0) continue;
    const before = done;
    const after = await unitOfWork.run(actor, (work) => importRows(work, { ...running, done: before }, rows));
    const { carried, spans } = after.soFar;
    done = { ...after, soFar: { carried, spans: spans.settled() } };
    await run.progress((100 * done.rows) / total);
  }
  await unitOfWork.run(actor, (work) => completeTimeImport(work, { id }));
  return total;
}

/** Why an import has failed, as members may see it, and whether the file is to blame. */
function failureOf(error: unknown) {
  if (error instanceof BillfoldError && error.code === ErrorCode.VALIDATION_ERROR) {
    const [detail] = error.details;
    const message = detail ? `${detail.field.replace(/^input\./, '')} ${detail.reason}` : error.message;
    return { isTheFiles: true, code: error.code, field: detail?.field ?? null, message: reasonOf(message) };
  }
  const { code, message } =
    error instanceof BillfoldError ? error : { code: ErrorCode.INTERNAL_ERROR, message: 'An internal error occurred.' };
  return { isTheFiles: false, code, field: null, message: reasonOf(message) };
}
