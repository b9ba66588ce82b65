import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { type BillfoldError, validationError } from '../../domain/errors';
import { isAmbiguousDay } from '../../domain/file-values';
import {
  columnsOf,
  type DateOrder,
  type FileColumns,
  type NamedColumn,
  TimeFileField,
  type TimeFileFormat,
} from '../../domain/time-file';
import { textOf } from '../../files/file-text';
import { type FileRow, RowReader } from './read-row';

/** How a file is to be read. */
export interface FileReading {
  format: `${TimeFileFormat}`;
  timeZone: string;
  dateOrder: `${DateOrder}` | null;
  useRates: boolean;
  columns: readonly NamedColumn[];
}

const MAX_RECORD = 100_000;
/** How much of a file contains its header line, in bytes. */
const HEAD_BYTES = 65_536;

const refuse = (reason: string): BillfoldError => validationError({ field: 'input.file', reason });

interface CsvRecord {
  cells: string[];
  /** The line on which it begins; 1 is the first. */
  line: number;
}

async function* pieces(bytes: Buffer): AsyncIterable<string> {
  for (const piece of textOf(bytes)) {
    yield piece;
    // Between the pieces, other work has its turn.
    await turn();
  }
}

/** The separator of the header line: the one of comma, semicolon and tab that it has most of. */
function separatorOf(bytes: Buffer): string {
  const [head = ''] = textOf(bytes.subarray(0, HEAD_BYTES));
  const header = /^\s*([^\r\n]*)/.exec(head)?.[1] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** The records of a CSV file that are not empty. Throws VALIDATION_ERROR. */
async function* records(bytes: Buffer): AsyncIterable<CsvRecord> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw refuse('must be a CSV file, not a spreadsheet or an archive');
  const parser = Readable.from(pieces(bytes)).pipe(
    parse({
      ...{ bom: true, info: true, delimiter: separatorOf(bytes), max_record_size: MAX_RECORD },
      ...{ relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true },
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const within = record.reduce(
        (breaks, cell) => (cell.includes('\n') ? breaks + cell.split('\n').length - 1 : breaks),
        0,
      );
      yield { cells: record, line: info.lines - within };
    }
  } catch (error) {
    if (error instanceof CsvError) throw refuse(`is not a CSV file: ${error.message}`);
    throw error;
  }
}

function columnsIn({ cells }: CsvRecord, { format, columns }: Pick<FileReading, 'format' | 'columns'>): FileColumns {
  try {
    return columnsOf(format, cells, columns);
  } catch (error) {
    if (error instanceof RangeError) throw refuse(error.message);
    throw error;
  }
}

/** Checks the header line. Throws VALIDATION_ERROR at `input.file` that names the columns that are missing. */
export async function assertFormat(bytes: Buffer, reading: Pick<FileReading, 'format' | 'columns'>): Promise<void> {
  for await (const header of records(bytes.subarray(0, HEAD_BYTES))) {
    columnsIn(header, reading);
    return;
  }
  throw refuse('is empty');
}

/**
 * Counts the rows of a file, before any of them is imported. Throws VALIDATION_ERROR at `input.file` for a file of another
 * format, and at `input.dateFormat` for one whose dates can be read in two ways.
 */
export async function countRows(bytes: Buffer, reading: FileReading): Promise<number> {
  let columns: FileColumns | null = null;
  let rows = 0;
  for await (const record of records(bytes)) {
    if (columns === null) columns = columnsIn(record, reading);
    else {
      if (reading.dateOrder === null) assertClearDays(record, columns);
      rows += 1;
    }
  }
  if (columns === null) throw refuse('is empty');
  return rows;
}

/** Reads the rows of a file in batches of at most `size`. */
export async function* batchesOf(bytes: Buffer, reading: FileReading, size: number): AsyncIterable<FileRow[]> {
  let reader: RowReader | null = null;
  let batch: FileRow[] = [];
  for await (const record of records(bytes)) {
    if (reader === null) {
      reader = new RowReader({ ...reading, columns: columnsIn(record, reading) });
      continue;
    }
    batch.push(reader.read(record.cells, record.line));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function assertClearDays({ cells, line }: CsvRecord, { at }: FileColumns): void {
  for (const field of [TimeFileField.DATE, TimeFileField.END_DATE]) {
    const cell = cells[at.get(field) ?? -1] ?? '';
    if (!isAmbiguousDay(cell)) continue;
    const reason = `is required: ${cell.trim()} in line ${line} can be read as two dates`;
    throw validationError({ field: 'input.dateFormat', reason });
  }
}
