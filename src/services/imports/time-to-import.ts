import type { UnitOfWork } from '../../db/unit-of-work';
import type { ErrorCode } from '../../domain/errors';
import type { LockedReason } from '../../domain/approval';

/** Time to import, as an array or a file has it. IDs are UUIDs; what is not said is null. */
export interface TimeToImport {
  /** Where it stands: its index, or its line in the file. */
  at: number;
  /** What identifies it in its source. */
  externalId: string;
  projectId: string | null;
  project: string | null;
  client: string | null;
  task: string | null;
  userId: string | null;
  email: string | null;
  person: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
  /** The day of time without a start. */
  date: string | null;
  /** The measured length; the billed minutes are rounded from it. */
  seconds: number;
  description: string | null;
  tags: string[];
  billable: boolean | null;
  /** An hourly rate for it alone, and its currency. */
  rate: string | null;
  currency: string | null;
  /** The invoice that billed it elsewhere. */
  externalInvoice: string | null;
  isApproved: boolean;
}

/** Why a row is not imported. `field` is what is wrong with it: `project`, `startedAt`. */
export interface ImportFault {
  at: number;
  externalId: string | null;
  field: string;
  code: ErrorCode;
  message: string;
  lockedReason: LockedReason | null;
}

/** Things that rows name, and that are created because there are none. IDs are UUIDs. */
export interface MadeByImport {
  clients: { id: string; name: string; currency: string | null }[];
  projects: { id: string; name: string; clientId: string }[];
  tasks: { id: string; name: string; projectId: string }[];
  people: { id: string; name: string; timeZone: string; keys: string[] }[];
}

export const nothingMade = (): MadeByImport => ({ clients: [], projects: [], tasks: [], people: [] });

/** Something with a UUID. */
interface Identified {
  id: string;
}

/** Things of the four kinds that rows name. */
interface OfRows<Client, Project, Task, Person> {
  clients: Client[];
  projects: Project[];
  tasks: Task[];
  people: Person[];
}

/** What of these the entries need: what only rows that are refused have named is not created. */
export function neededBy<C extends Identified, P extends Identified, T extends Identified, U extends Identified>(
  { clients, projects, tasks, people }: OfRows<C, P, T, U>,
  entries: readonly PlannedEntry[],
): OfRows<C, P, T, U> {
  const ids = new Set(
    entries.flatMap(({ userId, clientId, projectId, taskId }) => [userId, clientId, projectId, taskId]),
  );
  const isNeeded = ({ id }: Identified): boolean => ids.has(id);
  return {
    clients: clients.filter(isNeeded),
    projects: projects.filter(isNeeded),
    tasks: tasks.filter(isNeeded),
    people: people.filter(isNeeded),
  };
}

/** Where rows come from, and what applies to those that do not say. IDs are UUIDs. */
export interface ImportOptions {
  source: string;
  /** Whose the time is where a row names nobody. */
  userId: string;
  /** The project of rows without one, and the client of projects that are created without one. */
  projectId: string | null;
  clientId: string | null;
  /** The time zone of people who become placeholders. */
  timeZone: string;
}

/** A row that can be imported: a new time entry. */
export interface PlannedEntry {
  row: TimeToImport;
  id: string;
  userId: string;
  projectId: string;
  clientId: string;
  taskId: string | null;
  date: string;
  minutes: number;
  billable: boolean;
}

/** Imports into an organization come one after the other, so that what several name is created once. */
export async function lockImports(work: UnitOfWork): Promise<void> {
  await work.sql.query(`SELECT pg_advisory_xact_lock(hashtextextended('time imports of ' || $1, 0))`, [
    work.organizationId,
  ]);
}
