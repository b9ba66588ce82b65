import { type EventIds, EVENTS, type EventType, isOfPerson, subjectOf } from '../domain/events';
import { newId } from '../lib/uuid';

/** A row of `events` on its way there, under the names of its columns. Ids are UUIDs. */
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

/** Who did it, where and when. */
export interface EventFacts {
  /** Looked at only for what belongs to an organization. */
  organizationId: () => string;
  userId: string | null;
  now: Date;
}

const COLUMNS = 'organization_id, id, type, subject_kind, subject_id, project_ids, ids, actor_id, at';

/** Makes the row of an event. */
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
 * Writes the events that travel in the parameter `rows` (`$1`), as `work.takeEvents()` gives them: a statement of its own, or
 * `events_written AS (…)` beside what an act writes. With `given`, a query of that WITH, they are written once for each of its rows.
 */
export function insertEvents(rows: string, given?: string): string {
  return `INSERT INTO events (${COLUMNS})
    SELECT event.* FROM ${given ? `${given} CROSS JOIN ` : ''}jsonb_to_recordset(${rows}::jsonb) AS event(organization_id uuid,
      id uuid, type text, subject_kind text, subject_id uuid, project_ids uuid[], ids jsonb, actor_id uuid, at timestamptz)`;
}

/**
 * Writes one event of each row of `given`, a query with `organization_id`, `id` and `project_ids` of the subjects, as
 * `events_written AS (…)` beside what changed them: whatever many there are, it stays one statement. `type` is the
 * expression of the event's type, `actor` and `at` those of who and when (`$4::uuid`). Call `work.noteEvents()` with it.
 */
export function insertEventOfEach(given: string, of: { type: string; actor: string; at: string }): string {
  return `INSERT INTO events (${COLUMNS})
    SELECT subject.organization_id, uuidv7(), ${of.type}, split_part(${of.type}, '.', 1), subject.id, subject.project_ids, '{}',
      ${of.actor}, ${of.at}
    FROM ${given} AS subject`;
}
