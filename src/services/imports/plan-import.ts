import type { UnitOfWork } from '../../db/unit-of-work';
import { timeRules } from '../time/time-rules';
import { knownExternalIds, overlapping } from './clashes';
import type { UsedByRows } from './imported-names';
import { namedThings } from './named-things';
import type { OwnSpans } from './own-spans';
import { overlapOf, Planner } from './planner';
import {
  type ImportFault,
  type ImportOptions,
  type MadeByImport,
  neededBy,
  type PlannedEntry,
  type TimeToImport,
} from './time-to-import';

/** What an import of rows would do. Nothing is written yet. */
export interface ImportPlan {
  create: PlannedEntry[];
  /** How many rows were imported before. */
  unchanged: number;
  faults: ImportFault[];
  made: MadeByImport;
  /** What the entries name that was there before. */
  used: UsedByRows;
  noOverlap: boolean;
}

/** What earlier rows of the same import have led to. */
export interface ImportSoFar {
  /** What a preview would have created. */
  carried: MadeByImport;
  /** The times that a preview would have written. */
  spans: OwnSpans;
}

/**
 * Plans the import of rows: finds what they name, decides what is created, and which of them cannot be imported. Some
 * ten statements for any number of rows. `lockImports` comes first.
 */
export async function planImport(
  work: UnitOfWork,
  rows: readonly TimeToImport[],
  { options, soFar }: { options: ImportOptions; soFar: ImportSoFar },
): Promise<ImportPlan> {
  const rules = await timeRules(work);
  const known = await knownExternalIds(
    work,
    options.source,
    rows.map(({ externalId }) => externalId),
  );
  const fresh = rows.filter(({ externalId }) => !known.has(externalId));
  const things = await namedThings(work, fresh, { options, carried: soFar.carried });
  const planner = new Planner(things, options, rules);
  const planned = fresh.map((row) => planner.plan(row)).filter((entry) => entry !== null);
  const noOverlap = !rules.allowOverlaps;
  const clashes = noOverlap ? await overlapping(work, planned, soFar.spans) : new Set<PlannedEntry>();
  for (const { row } of clashes) planner.faults.push(overlapOf(row));
  const create = planned.filter((entry) => !clashes.has(entry));
  planner.faults.sort((one, other) => one.at - other.at);
  const { faults } = planner;
  const [made, used] = [neededBy(planner.made, create), neededBy(things, create)];
  return { create, unchanged: rows.length - fresh.length, faults, made, used, noOverlap };
}
