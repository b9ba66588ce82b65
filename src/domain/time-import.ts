import type { LockedReason } from './approval';
import type { ErrorCode } from './errors';

/** The status of an import of a file. */
export enum TimeImportStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}

/** How many rows that were not imported are listed. */
export const MAX_FAILED_ROWS = 500;
/** How many names of each kind are listed. */
export const MAX_LISTED_NAMES = 500;

/** A row that was not imported. `lineNumber` is that of the file; 1 is the header line. */
export interface FailedRow {
  lineNumber: number;
  field: string;
  code: ErrorCode;
  message: string;
  lockedReason: LockedReason | null;
}

/** Why an import has failed. `field` is that of the input, if one is to blame. */
export interface ImportError {
  code: ErrorCode;
  field: string | null;
  message: string;
}

/** The names that rows contain, of one kind. At most `MAX_LISTED_NAMES` are in each list; `createdCount` is exact. */
export interface ImportedNames {
  matched: string[];
  created: string[];
  createdCount: number;
}

export const noNames = (): ImportedNames => ({ matched: [], created: [], createdCount: 0 });

/** What rows name. */
export const NAMED_KINDS = ['clients', 'projects', 'tasks', 'people', 'tags'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];
