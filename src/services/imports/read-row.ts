import { createHash } from 'node:crypto';
import { addDays } from '../../domain/calendar';
import { parseEmail } from '../../domain/email';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import {
  readCurrency,
  readDay,
  readDuration,
  readMoment,
  readNumber,
  readTags,
  readTimeOfDay,
  readYesNo,
  UnreadableCell,
} from '../../domain/file-values';
import { cleanText } from '../../domain/text';
import {
  type DateOrder,
  type FileColumns,
  TIME_FILE_FORMATS,
  TimeFileField,
  type TimeFileFormat,
} from '../../domain/time-file';
import { instantIn } from '../../domain/zoned-time';
import type { ImportFault, TimeToImport } from './time-to-import';

/** How the rows of a file are read. */
export interface RowReading {
  format: `${TimeFileFormat}`;
  columns: FileColumns;
  timeZone: string;
  dateOrder: `${DateOrder}` | null;
  useRates: boolean;
}

/** A row that was read, or why it cannot be. */
export type FileRow = { row: TimeToImport } | { fault: ImportFault };

/** A cell that is refused. */
class CellRefused extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

const F = TimeFileField;
const MAX_NAME = 200;
const MAX_TASK = 100;
const MAX_TAGS = 20;

/**
 * Reads rows of a file, one after the other: rows without an ID are known by what they say and by how many before them say
 * the same.
 */
export class RowReader {
  readonly #counts = new Map<string, number>();

  constructor(private readonly reading: RowReading) {}

  read(cells: readonly string[], line: number): FileRow {
    try {
      return { row: this.#row(cells, line) };
    } catch (error) {
      if (!(error instanceof CellRefused)) throw error;
      const { field, message } = error;
      const code = ErrorCode.VALIDATION_ERROR;
      return {
        fault: { at: line, externalId: null, field, code, message: `${field}: ${message}`, lockedReason: null },
      };
    }
  }

  #row(cells: readonly string[], line: number): TimeToImport {
    const cell = new Cells(cells, this.reading.columns);
    const times = this.#times(cell);
    const what = {
      project: cell.text(F.PROJECT, 'project', MAX_NAME),
      client: cell.text(F.CLIENT, 'client', MAX_NAME),
      task: cell.text(F.TASK, 'task', MAX_TASK),
      description: cell.text(F.DESCRIPTION, 'description', 2000),
    };
    const who = { email: emailOf(cell), person: personOf(cell) };
    const externalId = this.#idOf({ ...what, ...who, ...times.shown });
    const { useRates, columns } = this.reading;
    const rate = useRates ? cell.read(F.RATE, 'rate', (text) => readNumber(text)) : null;
    return {
      ...{ at: line, externalId, projectId: null, userId: null, ...what, ...who },
      ...{ startedAt: times.startedAt, endedAt: times.endedAt, date: times.date, seconds: times.seconds },
      tags: tagsOf(cell),
      billable: cell.has(F.BILLABLE) ? (cell.read(F.BILLABLE, 'billable', readYesNo) ?? false) : null,
      rate,
      currency: rate === null ? null : (cell.read(F.CURRENCY, 'currency', readCurrency) ?? columns.currency),
      externalInvoice: this.#invoiceOf(cell),
      isApproved: cell.read(F.APPROVED, 'approved', readYesNo) ?? false,
    };
  }

  #idOf(content: object): string {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 40);
    const count = (this.#counts.get(hash) ?? 0) + 1;
    this.#counts.set(hash, count);
    return `${hash}/${count}`;
  }

  #invoiceOf(cell: Cells): string | null {
    const number = cell.text(F.INVOICE_ID, 'invoiceId', MAX_NAME);
    const isInvoiced = cell.read(F.INVOICED, 'invoiced', readYesNo) ?? number !== null;
    return isInvoiced ? (number ?? TIME_FILE_FORMATS[this.reading.format].name) : null;
  }

  #times(cell: Cells): Times {
    const seconds = cell.read(F.DURATION, 'duration', readDuration) ?? 0;
    const shown = this.#shown(cell);
    const startedAt = shown.start === null ? null : this.#instant(shown.start, 'start');
    const until = shown.end === null ? null : this.#instant(shown.end, 'end');
    const endedAt = until ?? (startedAt && seconds > 0 ? new Date(startedAt.getTime() + seconds * 1000) : null);
    return { startedAt, endedAt, date: shown.date, seconds, shown: { ...shown, seconds } };
  }

  /** The times of a row as the file shows them. */
  #shown(cell: Cells): { start: string | null; end: string | null; date: string | null } {
    const { dateOrder } = this.reading;
    const whole = (field: TimeFileField, name: string) =>
      cell.read(field, name, (text) => {
        const { local, offset } = readMoment(text);
        return `${local}${offset ?? ''}`;
      });
    if (cell.has(F.START)) return { start: whole(F.START, 'start'), end: whole(F.END, 'end'), date: null };
    const date = cell.read(F.DATE, 'date', (text) => readDay(text, dateOrder));
    if (date === null) throw new CellRefused('date', 'is required');
    const from = cell.read(F.START_TIME, 'startTime', readTimeOfDay);
    const to = cell.read(F.END_TIME, 'endTime', readTimeOfDay);
    if (from === null) return { start: null, end: null, date };
    const endDate = cell.read(F.END_DATE, 'endDate', (text) => readDay(text, dateOrder));
    // Without a date of its own, an end before the start is of the next day.
    const lastDay = endDate ?? (to !== null && to < from ? addDays(date, 1) : date);
    return { start: `${date}T${from}`, end: to === null ? null : `${lastDay}T${to}`, date };
  }

  #instant(shown: string, field: string): Date {
    const { timeZone } = this.reading;
    const instant = shown.length > 19 ? new Date(shown) : instantIn(timeZone, shown);
    if (instant === null) {
      const local = shown.replace('T', ' ');
      throw new CellRefused(field, `there was no ${local} in ${timeZone}, where clocks were set forward then`);
    }
    if (Number.isNaN(instant.getTime())) throw new CellRefused(field, `is not a time: ${shown}`);
    return instant;
  }
}

interface Times {
  startedAt: Date | null;
  endedAt: Date | null;
  date: string | null;
  seconds: number;
  /** As the file shows them, whatever the time zone: by this, a row is known again. */
  shown: object;
}

/** The cells of a row, by what they say. */
class Cells {
  constructor(
    private readonly cells: readonly string[],
    private readonly columns: FileColumns,
  ) {}

  has(field: TimeFileField): boolean {
    return this.columns.at.has(field);
  }

  /** A cell that is not empty, read; null if it is empty or missing. */
  read<T>(field: TimeFileField, name: string, reader: (text: string) => T): T | null {
    const at = this.columns.at.get(field);
    const text = at === undefined ? '' : (this.cells[at] ?? '');
    if (text.trim() === '') return null;
    try {
      return reader(text);
    } catch (error) {
      if (error instanceof UnreadableCell) throw new CellRefused(name, error.message);
      if (error instanceof BillfoldError) throw new CellRefused(name, error.details[0]?.reason ?? error.message);
      throw error;
    }
  }

  text(field: TimeFileField, name: string, max: number): string | null {
    return this.read(field, name, (text) => cleanText(text, { field: name, max, multiline: max > MAX_NAME })) || null;
  }
}

const emailOf = (cell: Cells): string | null => cell.read(F.EMAIL, 'email', (text) => parseEmail(text, 'email'));

function personOf(cell: Cells): string | null {
  const whole = cell.text(F.PERSON, 'user', MAX_NAME);
  if (whole !== null) return whole;
  const parts = [cell.text(F.FIRST_NAME, 'firstName', MAX_TASK), cell.text(F.LAST_NAME, 'lastName', MAX_TASK)];
  return parts.filter((part) => part !== null).join(' ') || null;
}

function tagsOf(cell: Cells): string[] {
  const tags = cell.read(F.TAGS, 'tags', (text) =>
    readTags(text).map((tag) => cleanText(tag, { field: 'tags', max: 50 })),
  );
  const distinct = [...new Set(tags ?? [])].filter((tag) => tag !== '');
  if (distinct.length > MAX_TAGS) throw new CellRefused('tags', `must be at most ${MAX_TAGS}`);
  return distinct;
}
