import { newId } from '../../db/unit-of-work';
import { LockedReason } from '../../domain/approval';
import { ErrorCode } from '../../domain/errors';
import { comparableName } from '../../domain/text';
import { billedMinutes, MAX_ENTRY_MINUTES } from '../../domain/time-span';
import { dayIn } from '../../domain/zoned-time';
import { foldEmail } from '../identity/check-password';
import { MOST_TASKS } from '../tasks/task-faults';
import type { TimeRules } from '../time/time-rules';
import type { KnownClient, KnownPerson, KnownProject, KnownTask, NamedThings } from './named-things';
import {
  type ImportFault,
  type ImportOptions,
  nothingMade,
  type PlannedEntry,
  type TimeToImport,
} from './time-to-import';

/** A reason for which a row is not imported. */
class RowRefused extends Error {
  constructor(
    readonly field: string,
    readonly code: ErrorCode,
    message: string,
    readonly lockedReason: LockedReason | null = null,
  ) {
    super(message);
  }
}

const refuse = (field: string, reason: string, code = ErrorCode.VALIDATION_ERROR): RowRefused =>
  new RowRefused(field, code, `${field}: ${reason}`);

const faultOf = (
  { at, externalId }: TimeToImport,
  { field, code, message, lockedReason }: RowRefused,
): ImportFault => ({
  ...{ at, externalId, field, code, message, lockedReason },
});

/** Why a row is not imported whose time overlaps that of another one. */
export const overlapOf = (row: TimeToImport): ImportFault =>
  faultOf(row, refuse('startedAt', 'overlaps another time entry', ErrorCode.TIME_ENTRY_OVERLAPS));

const add = <Thing>(to: Map<string, Thing[]>, key: string, thing: Thing): void => {
  const those = to.get(key);
  if (those) those.push(thing);
  else to.set(key, [thing]);
};

const byKey = <Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Map<string, Thing[]> => {
  const found = new Map<string, Thing[]>();
  for (const thing of things) for (const key of keysOf(thing)) add(found, key, thing);
  return found;
};

/** Plans rows one after the other: what one creates, the next one finds. */
export class Planner {
  readonly made = nothingMade();
  readonly faults: ImportFault[] = [];
  private readonly people: Map<string, KnownPerson[]>;
  private readonly clients: Map<string, KnownClient[]>;
  private readonly projects: Map<string, KnownProject[]>;
  private readonly tasks: Map<string, KnownTask[]>;
  private readonly seen = new Set<string>();

  constructor(
    private readonly things: NamedThings,
    private readonly options: ImportOptions,
    private readonly rules: TimeRules,
  ) {
    this.people = byKey(things.people, ({ keys }) => keys);
    this.clients = byKey(things.clients, ({ id, key }) => [`id:${id}`, `name:${key}`]);
    this.projects = byKey(things.projects, ({ id, key, clientId }) => [
      `id:${id}`,
      `name:${key}`,
      `${clientId}/${key}`,
    ]);
    this.tasks = byKey(things.tasks, ({ projectId, key }) => [`${projectId}/${key}`]);
  }

  /** The entry of a row; null if it cannot be imported. */
  plan(row: TimeToImport): PlannedEntry | null {
    try {
      return this.planned(row);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      this.faults.push(faultOf(row, error));
      return null;
    }
  }

  private planned(row: TimeToImport): PlannedEntry {
    const { seen, rules } = this;
    if (seen.has(row.externalId))
      throw refuse('externalId', 'is that of another row as well', ErrorCode.DUPLICATE_RESOURCE);
    seen.add(row.externalId);
    const { startedAt, endedAt, seconds } = row;
    if (endedAt && !startedAt) throw refuse('endedAt', 'must be omitted without startedAt');
    if (startedAt && endedAt && endedAt < startedAt) throw refuse('endedAt', 'must be after startedAt');
    if (endedAt && endedAt.getUTCFullYear() > 9999) throw refuse('duration', 'leads out of the years 1 to 9999');
    if (startedAt ? !endedAt : seconds <= 0) throw refuse('duration', 'must be greater than zero');
    const from = startedAt ?? new Date(0);
    const minutes = billedMinutes(from, endedAt ?? new Date(from.getTime() + seconds * 1000), rules.stepMinutes);
    if (minutes > MAX_ENTRY_MINUTES) throw refuse('duration', 'must be at most 31 days');
    if (!startedAt && !row.date) throw refuse('date', 'is required without startedAt');
    const person = this.personOf(row);
    const date = startedAt ? dayIn(person.timeZone, startedAt) : (row.date ?? '');
    if (rules.lockTimeBefore !== null && date < rules.lockTimeBefore) {
      const message = `Time dated before ${rules.lockTimeBefore} is closed.`;
      throw new RowRefused('date', ErrorCode.INVALID_STATE, message, LockedReason.PERIOD_CLOSED);
    }
    const project = this.projectOf(row);
    if (row.rate !== null && row.currency !== null && row.currency !== project.currency)
      throw refuse('rate', `is in ${row.currency}, but the client's currency is ${project.currency}`);
    const task = row.task === null ? null : this.taskOf(row.task, project);
    const billable = row.billable ?? task?.billable ?? project.billable;
    const places = { userId: person.id, projectId: project.id, clientId: project.clientId, taskId: task?.id ?? null };
    this.keep(person);
    return { row, id: newId(), ...places, date, minutes, billable };
  }

  /** The person whose time a row is, by ID, email address or name, whichever comes first; otherwise the importer. */
  private personOf({ userId, email, person }: TimeToImport): KnownPerson {
    const { people, options } = this;
    const one = (key: string) => people.get(key)?.[0];
    if (userId !== null) return found(one(`id:${userId}`), 'user', 'is not a member');
    if (email === null && person === null) return found(one(`id:${options.userId}`), 'user', 'is required');
    const key = email === null ? `name:${comparableName(person ?? '')}` : `email:${foldEmail(email)}`;
    const known = people.get(key) ?? [];
    if (known.length > 1) throw refuse('user', `is ambiguous: ${known.length} members are called ${person}`);
    return known[0] ?? { id: newId(), name: person ?? email ?? '', keys: [key], timeZone: options.timeZone };
  }

  /** A person who is nobody yet becomes a placeholder once a row of theirs can be imported. */
  private keep(person: KnownPerson): void {
    const { people, made } = this;
    if (people.has(`id:${person.id}`)) return;
    made.people.push(person);
    const keys = [...new Set([`id:${person.id}`, ...person.keys, `name:${comparableName(person.name)}`])];
    for (const each of keys) add(people, each, { ...person, keys });
  }

  private projectOf(row: TimeToImport): KnownProject {
    const { projects, options } = this;
    const id = row.projectId ?? (row.project === null ? options.projectId : null);
    if (id !== null) {
      const [known] = projects.get(`id:${id}`) ?? [];
      if (known) return known;
      throw refuse('project', 'does not exist or is archived', ErrorCode.NOT_FOUND);
    }
    if (row.project === null) throw refuse('project', 'is required');
    const key = comparableName(row.project);
    const client = row.client === null ? null : this.clientOf(row.client);
    // A client that is not there yet has no projects: one of this name is another client's.
    if (row.client !== null && client === null) return this.newProject(row, key, null);
    const known = projects.get(client ? `${client.id}/${key}` : `name:${key}`) ?? [];
    if (known.length > 1) throw refuse('project', `is ambiguous: ${known.length} projects are called ${row.project}`);
    if (known[0]) return known[0];
    return this.newProject(row, key, client ?? this.usualClient());
  }

  private newProject(row: TimeToImport, key: string, client: KnownClient | null): KnownProject {
    const { made, projects, clients, things } = this;
    const name = row.project ?? '';
    if (client === null && row.client === null)
      throw refuse('client', `is required, because there is no project called ${name}`);
    const clientName = row.client ?? '';
    const given = row.rate === null ? null : row.currency;
    const clientKey = comparableName(clientName);
    const of = client ?? { id: newId(), name: clientName, key: clientKey, currency: given ?? things.currency };
    if (client === null) {
      made.clients.push({ id: of.id, name: clientName, currency: given });
      for (const each of [`id:${of.id}`, `name:${clientKey}`]) add(clients, each, of);
    }
    const project = { id: newId(), key, name, clientId: of.id, currency: of.currency, billable: true };
    made.projects.push({ id: project.id, name, clientId: of.id });
    for (const each of [`id:${project.id}`, `name:${key}`, `${of.id}/${key}`]) add(projects, each, project);
    return project;
  }

  /** The client with a name; null if there is none yet. */
  private clientOf(name: string): KnownClient | null {
    const known = this.clients.get(`name:${comparableName(name)}`) ?? [];
    if (known.length > 1) throw refuse('client', `is ambiguous: ${known.length} clients are called ${name}`);
    return known[0] ?? null;
  }

  private usualClient(): KnownClient | null {
    const { clientId } = this.options;
    return (clientId === null ? undefined : this.clients.get(`id:${clientId}`)?.[0]) ?? null;
  }

  private taskOf(name: string, { id: projectId }: KnownProject): KnownTask {
    const { tasks, things, made } = this;
    const key = things.sortKeyOf(name);
    const [known] = tasks.get(`${projectId}/${key}`) ?? [];
    if (known) return known;
    const count = things.tasksOf.get(projectId) ?? 0;
    if (count >= MOST_TASKS)
      throw refuse(
        'task',
        `cannot be created: a project can have at most ${MOST_TASKS} tasks`,
        ErrorCode.INVALID_STATE,
      );
    things.tasksOf.set(projectId, count + 1);
    const task = { id: newId(), name, key, projectId, billable: null };
    made.tasks.push({ id: task.id, name, projectId });
    add(tasks, `${projectId}/${key}`, task);
    return task;
  }
}

function found(person: KnownPerson | undefined, field: string, reason: string): KnownPerson {
  if (person) return person;
  throw refuse(field, reason, ErrorCode.NOT_FOUND);
}
