import type { LineCode } from '../../domain/units';
import type { TotalsLine } from '../../domain/totals-input';

/** A time entry on a line. `rate` is an hourly rate in major units. */
export interface EntryOnLine {
  /** UUIDs. */
  id: string;
  projectId: string;
  minutes: number;
  rate: string;
  /** Whether the actor does not see it. */
  isHidden?: boolean;
}

/** A line of a draft, with defaults for omitted fields. */
export interface DraftLine extends TotalsLine {
  minutes: number | null;
  description: string;
  /** A known unit or a text; null for none. */
  unit: string | null;
  code: LineCode | null;
  /** UUID; null for none. */
  projectId: string | null;
  /** UUID of the line that it overwrites. */
  id?: string;
  /** The time entries that it bills. */
  entries: readonly EntryOnLine[];
  /** The expense that it bills (UUID); null for none. */
  expenseId: string | null;
  /** What that expense is billed at before tax, in minor units. */
  expenseMinor?: bigint;
}

/** The lines of a draft, by UUID. */
export type KeptLines = ReadonlyMap<string, DraftLine>;
