import type { UnitOfWork } from '../../db/unit-of-work';
import { type ImportedNames, MAX_LISTED_NAMES, type NamedKind } from '../../domain/time-import';
import type { MadeByImport, PlannedEntry } from './time-to-import';

/** Something that rows name. `id` is a UUID; for a tag, the tag itself. */
export interface NamedThing {
  id: string;
  name: string;
}

/** What rows name that can be imported, each once: what was there, and what is created. */
export type NamedByRows = Record<NamedKind, { matched: readonly NamedThing[]; created: readonly NamedThing[] }>;

/** The names as the row of an import has them. `listed` has the IDs of what the lists contain. */
export type StoredNames = Record<NamedKind, ImportedNames> & { listed: string[] };

/** The names that the rows of an import contain, each once, batch by batch. */
export class NamesOfImport {
  constructor(
    readonly stored: StoredNames,
    private readonly seen: ReadonlySet<string> = new Set(stored.listed),
  ) {}

  /** These names and those of a batch. What an earlier batch has created is not matched by later ones. */
  with(named: NamedByRows): NamesOfImport {
    const seen = new Set(this.seen);
    const listed = [...this.stored.listed];
    const more = (list: readonly string[], things: readonly NamedThing[]): string[] => {
      const fresh = things.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      const shown = fresh.slice(0, MAX_LISTED_NAMES - list.length);
      listed.push(...shown.map(({ id }) => id));
      return [...list, ...shown.map(({ name }) => name)];
    };
    const of = (kind: NamedKind): ImportedNames => {
      const { created, matched, createdCount } = this.stored[kind];
      return {
        created: more(created, named[kind].created),
        matched: more(matched, named[kind].matched),
        createdCount: createdCount + named[kind].created.length,
      };
    };
    const stored = {
      clients: of('clients'),
      projects: of('projects'),
      tasks: of('tasks'),
      people: of('people'),
      tags: of('tags'),
    };
    return new NamesOfImport({ ...stored, listed }, seen);
  }
}

/** What planned entries name. One statement, which must come before they are written. */
export async function namedBy(
  work: UnitOfWork,
  { create, made, used }: { create: readonly PlannedEntry[]; made: MadeByImport; used: UsedByRows },
): Promise<NamedByRows> {
  const tags = [...new Set(create.flatMap(({ row }) => row.tags))];
  const known = await work.sql.query<{ tag: string }>(
    `SELECT given.tag FROM unnest($2::text[]) AS given(tag)
     WHERE EXISTS (SELECT FROM time_entry_tags t WHERE t.organization_id = $1 AND t.tag = given.tag)`,
    [work.organizationId, tags],
  );
  const isKnown = new Set(known.map(({ tag }) => tag));
  const asThing = (tag: string) => ({ id: tag, name: tag });
  return {
    clients: { matched: used.clients, created: made.clients },
    projects: { matched: used.projects, created: made.projects },
    tasks: { matched: used.tasks, created: made.tasks },
    people: { matched: used.people, created: made.people },
    tags: {
      matched: tags.filter((tag) => isKnown.has(tag)).map(asThing),
      created: tags.filter((tag) => !isKnown.has(tag)).map(asThing),
    },
  };
}

/** The clients, projects, tasks and people of rows. */
export type UsedByRows = Record<Exclude<NamedKind, 'tags'>, readonly NamedThing[]>;
