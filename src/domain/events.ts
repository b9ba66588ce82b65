import { NOUNS } from './nouns';
import { type Nouns, nounsWith, type NounsWith } from './nouns-with';

/** The type of object that an event is about: the first word of its type. */
export type EventSubject = NounsWith<'events'>;

type Told<Subject extends EventSubject> = Nouns[Subject]['events']['of'];

/** The name of an event: `noun.past_participle`. */
export type EventType = { [Subject in EventSubject]: `${Subject}.${keyof Told<Subject> & string}` }[EventSubject];

/** All event types, with the IDs that each contains in addition to its subject's. */
export const EVENTS = Object.fromEntries(
  nounsWith('events').flatMap(([subject, { of }]) =>
    Object.entries(of).map(([word, ids]) => [`${subject}.${word}`, ids]),
  ),
) as Readonly<Record<EventType, readonly `${string}Id`[]>>;

type SubjectOf<Type extends EventType> = Type extends `${infer Subject extends EventSubject}.${string}`
  ? Subject
  : never;

type FurtherIds<Type extends EventType> = Type extends `${infer Subject extends EventSubject}.${infer Word}`
  ? Word extends keyof Told<Subject>
    ? Extract<Told<Subject>[Word], readonly string[]>[number]
    : never
  : never;

type ProjectIds<Subject extends EventSubject> = Nouns[Subject]['events'] extends { byProject: true }
  ? {
      /** The projects that the subject belongs to (UUIDs), as in `invoices.project_ids`: null stands for none. */
      projectIds: readonly (string | null)[];
    }
  : unknown;

/**
 * The UUIDs that an event contains: `invoiceId` for `invoice.…`, those that its noun names, and the projects if they limit
 * who sees it.
 */
export type EventIds<Type extends EventType> = Record<`${SubjectOf<Type>}Id` | FurtherIds<Type>, string> &
  ProjectIds<SubjectOf<Type>>;

/** The type of object that an event of that type is about. */
export function subjectOf(type: EventType): EventSubject {
  return type.slice(0, type.indexOf('.')) as EventSubject;
}

/** Whether events of that type belong to a user, not to an organization. */
export function isOfPerson(type: EventType): boolean {
  return NOUNS[subjectOf(type)].events.reads === null;
}
