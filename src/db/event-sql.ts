import { type EventIds, EVENTS, type EventType, isOfPerson, subjectOf } from '../domain/events';
import { newId } from '../lib/uuid';

/** A row to be inserted into `events`, under the names of its columns. IDs are UUIDs. */
export interface EventRow {
  organization_id: string | null;
  id: string;
  type: EventType;
  subject_kind: string;
  subject_id: string;
  project_ids: readonly (string | null)[] | null;
  ids: Readonly<Record<string, string>>;
  actor_id: string | null;
  at: Date;
}

/** Who triggered it, where and when. */
export interface EventFacts {
  /** Used only for events that belong to an organization. */
  organizationId: () => string;
  userId: string | null;
  now: Date;
}

const COLUMNS = 'organization_id, id, type, subject_kind, subject_id, project_ids, ids, actor_id, at';

/** Builds the row of an event. */
export function eventRow<Type extends EventType>(type: Type, ids: EventIds<Type>, facts: EventFacts): EventRow {
  const subject = subjectOf(type);
  const { projectIds, ...told } = ids as { projectIds?: readonly (string | null)[] } & Record<string, string>;
  const named: readonly string[] = EVENTS[type];
  return {
    organization_id: isOfPerson(type) ? null : facts.organizationId(),
    id: newId(),
    type,
    subject_kind: subject,
    subject_id: told[`${subject}Id`] ?? '',
    project_ids: projectIds ?? null,
    ids: Object.fromEntries(named.map((name) => [name, told[name] ?? ''])),
    actor_id: facts.userId,
    at: facts.now,
  };
}

/**
 * SQL that inserts the events in the parameter `rows` (`$1`), as returned by `work.takeEvents()`: as a separate
 * statement, or as `events_written AS (…)` in an act's own statement. With `given`, a query of that WITH, they are
 * inserted once for each of its rows.
 */
export function insertEvents(rows: string, given?: string): string {
  return `INSERT INTO events (${COLUMNS})
    SELECT event.* FROM ${given ? `${given} CROSS JOIN ` : ''}jsonb_to_recordset(${rows}::jsonb) AS event(organization_id uuid,
      id uuid, type text, subject_kind text, subject_id uuid, project_ids uuid[], ids jsonb, actor_id uuid, at timestamptz)`;
}

/**
 * SQL that inserts one event for each row of `given`, a query that returns `organization_id`, `id` and `project_ids` of
 * the subjects. It is `events_written AS (…)` in the statement that changes them, so that any number takes one
 * statement. `type`, `actor` and `at` are expressions (`$4::uuid`). Also call `work.noteEvents()`.
 */
export function insertEventOfEach(given: string, of: { type: string; actor: string; at: string }): string {
  return `INSERT INTO events (${COLUMNS})
    SELECT subject.organization_id, uuidv7(), ${of.type}, split_part(${of.type}, '.', 1), subject.id, subject.project_ids, '{}',
      ${of.actor}, ${of.at}
    FROM ${given} AS subject`;
}
