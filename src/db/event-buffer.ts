import type { EventIds, EventType } from '../domain/events';
import type { Query } from './database';
import { type EventFacts, type EventRow, eventRow, insertEvents } from './event-sql';

/** The events of one transaction that are not written yet, and of which organizations there are some that are. */
export class EventBuffer {
  /** Organizations with events of this transaction; null for those of none. */
  readonly written = new Set<string | null>();
  private rows: EventRow[] = [];

  constructor(private readonly sql: Query) {}

  add<Type extends EventType>(type: Type, ids: EventIds<Type>, facts: EventFacts): void {
    this.rows.push(eventRow(type, ids, facts));
  }

  /** Notes that events of an organization were written by a statement of its own. */
  note(organizationId: string): void {
    this.written.add(organizationId);
  }

  /** The rows as the parameter of `insertEvents`; whoever takes them writes them. */
  take(): string {
    const { rows } = this;
    for (const { organization_id } of rows) this.written.add(organization_id);
    this.rows = [];
    return JSON.stringify(rows);
  }

  /** Forgets what waits. */
  drop(): void {
    this.rows = [];
  }

  /** Writes what waits, in one statement. */
  async flush(): Promise<void> {
    if (this.rows.length > 0) await this.sql.query(insertEvents('$1'), [this.take()]);
  }

  /** The same query, but for the events that are written first. */
  before(query: Query): Query {
    return {
      query: async (text, values) => {
        await this.flush();
        return query.query(text, values);
      },
    };
  }
}
