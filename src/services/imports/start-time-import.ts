import type { UnitOfWork } from '../../db/unit-of-work';
import type { DateOrder, NamedColumn, TimeFileFormat } from '../../domain/time-file';
import { type FailedRow, noNames } from '../../domain/time-import';
import { NamesOfImport, type StoredNames } from './imported-names';
import { OwnSpans } from './own-spans';
import type { ImportSoFar } from './plan-import';
import type { FileReading } from './read-time-file';
import { type ImportOptions, nothingMade } from './time-to-import';

/** An import that is under way. IDs are UUIDs. */
export interface RunningTimeImport {
  id: string;
  dryRun: boolean;
  fileSha256: string;
  /** Who asked for it; null once they have left. */
  createdBy: string | null;
  reading: FileReading;
  options: ImportOptions;
  /** What came of the first rows of the file, which earlier batches have imported. */
  done: RowsDone;
}

/** How many rows were imported, and what came of them. */
export interface RowsDone {
  rows: number;
  created: number;
  unchanged: number;
  failed: number;
  failedRows: FailedRow[];
  names: NamesOfImport;
  soFar: ImportSoFar;
}

interface Row extends StoredNames {
  format: TimeFileFormat;
  fileSha256: string;
  dryRun: boolean;
  timeZone: string;
  dateFormat: DateOrder | null;
  useRates: boolean;
  projectId: string | null;
  clientId: string | null;
  columns: NamedColumn[];
  createdBy: string | null;
  rows: number;
  created: number;
  unchanged: number;
  failed: number;
  failedRows: FailedRow[];
}

/** The source of the entries of a file: rows are known again in files of the same format. */
const sourceOf = (format: TimeFileFormat): string => `file:${format}`;

/**
 * Begins an import, or continues one whose worker died, and says what it has to do. Null if it has finished. A preview
 * begins again, because it has written nothing.
 */
export async function startTimeImport(work: UnitOfWork, { timeImportId: id }: { timeImportId: string }) {
  const nobody = JSON.stringify(noNames());
  await work.sql.query(
    `UPDATE time_imports SET rows_done = 0, created = 0, unchanged = 0, failed = 0, failed_rows = '[]', listed = '{}',
       clients = $3::jsonb, projects = $3::jsonb, tasks = $3::jsonb, people = $3::jsonb, tags = $3::jsonb
     WHERE organization_id = $1 AND id = $2 AND dry_run AND status = 'RUNNING'`,
    [work.organizationId, id, nobody],
  );
  const [row] = await work.sql.query<Row>(
    `UPDATE time_imports SET status = 'RUNNING', updated_at = $3
     WHERE organization_id = $1 AND id = $2 AND status IN ('QUEUED', 'RUNNING')
     RETURNING format, file_sha256 AS "fileSha256", dry_run AS "dryRun", time_zone AS "timeZone", date_format AS "dateFormat",
       use_rates AS "useRates", project_id AS "projectId", client_id AS "clientId", columns, created_by AS "createdBy",
       rows_done AS rows, created, unchanged, failed, failed_rows AS "failedRows", clients, projects, tasks, people, tags, listed`,
    [work.organizationId, id, work.now],
  );
  return row ? running(id, row) : null;
}

function running(id: string, row: Row): RunningTimeImport {
  const { format, fileSha256, dryRun, timeZone, dateFormat, useRates, projectId, clientId, columns, createdBy } = row;
  const { rows, created, unchanged, failed, failedRows, clients, projects, tasks, people, tags, listed } = row;
  const options: ImportOptions = { source: sourceOf(format), userId: createdBy ?? '', projectId, clientId, timeZone };
  return {
    ...{ id, dryRun, fileSha256, createdBy, options },
    reading: { format, timeZone, dateOrder: dateFormat, useRates, columns },
    done: {
      ...{ rows, created, unchanged, failed, failedRows },
      names: new NamesOfImport({ clients, projects, tasks, people, tags, listed }),
      soFar: { carried: nothingMade(), spans: new OwnSpans() },
    },
  };
}
