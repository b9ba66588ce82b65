import type { Permission } from './permissions';

/** What is known of a kind of thing besides how it is read and changed. */
export interface NounFacts {
  /** The prefix of its IDs; left out for what has none. */
  prefix?: string;
  /** Its entries in the audit log: the table that triggers watch, and the value of `AuditTarget` with its description. */
  audit?: { table: string; target: string; says: string };
  events?: {
    /** What a member needs to read them; null for the events of a person, which belong to no organization. */
    reads: Permission | null;
    /** Members who are limited to projects see only events in their projects: an event then contains `projectIds`. */
    byProject?: true;
    /** The events, by past participle: the IDs that each contains besides that of the noun. */
    of: Readonly<Record<string, readonly `${string}Id`[]>>;
  };
}
